## Numbers, dates, lists

number-group = ,
number-decimal = .
money = { $amount }{ "\u00A0" }{ $currency }
list-separator = ،
list-any = الكل
list-heading = القائمة
list-none = لا نتائج مطابقة
list-none-text = لا يوجد ما يجمع كل الشروط المطلوبة. يمكن عرض الكل من جديد أو تقليل الشروط.
list-range = { $from } إلى { $until } من { $count }
list-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}

# dynamic: month-
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-day = { "\u200F" }{ $day } { $month } { $year }
date-month = { "\u200F" }{ $month } { $year }
date-span = من { $from } إلى { $until }
date-span-days = من { $from } إلى { $until } { $month } { $year }
date-time = { $date }، الساعة { $time }
date-both-zones = { $mine } (هناك: { $theirs }، { $zone })
away-in-minutes = { $count ->
    [zero] الآن
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
away-minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
away-in-hours = { $count ->
    [zero] بعد أقل من ساعة
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
away-hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
away-in-days = { $count ->
    [zero] بعد أقل من يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
away-days-ago = { $count ->
    [zero] قبل أقل من يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}

## When there is no page

failure-back = العودة إلى الصفحة السابقة
failure-home = الانتقال إلى الصفحة الأولى
failure-search = بحث
failure-typed = ما كتبته
failure-typed-note = لنسخه قبل المتابعة
failure-code = الرمز { $status }
failure-wait = { $minutes ->
    [zero] يمكن إعادة المحاولة الآن.
    [one] يمكن إعادة المحاولة بعد دقيقة واحدة.
    [two] يمكن إعادة المحاولة بعد دقيقتين.
    [few] يمكن إعادة المحاولة بعد { $minutes } دقائق.
    [many] يمكن إعادة المحاولة بعد { $minutes } دقيقة.
   *[other] يمكن إعادة المحاولة بعد { $minutes } دقيقة.
}
failure-not-found = لا توجد صفحة كهذه
failure-not-found-text = قد يكون العنوان قديمًا أو فيه خطأ في الكتابة، أو قد تكون الصفحة غير متاحة لك.
failure-sign-in = يلزم تسجيل الدخول أولًا
failure-sign-in-text = هذا الجزء مخصص لمن سجلوا الدخول، أو للبرامج التي لديها رمز وصول صالح.
failure-denied = هذا الإجراء ليس من صلاحياتك
failure-denied-text = دخولك مسجَّل، لكن لا شيء من تكليفاتك يتيح هذا الإجراء. تستطيع الأمانة المساعدة.
failure-refused = لا يمكن القيام بذلك
failure-refused-text = لم يتغير شيء.
failure-unreadable = تعذرت قراءة ما أُرسل
failure-unreadable-text = لم يتغير شيء. يمكن الرجوع وتحميل الصفحة من جديد ثم إعادة الإرسال.
failure-invalid = بعض الإجابات تحتاج إلى مراجعة
failure-invalid-text = لم يتغير شيء.
failure-stale = سبقك شخص آخر إلى التعديل
failure-stale-text = لم يتغير شيء. يمكن تحميل الصفحة من جديد وإجراء التعديل على ما فيها الآن.
failure-too-often = محاولات كثيرة في وقت قصير
failure-too-often-text = لم يُنفَّذ شيء. هذا الحد يمنع الآخرين من التخمين.
failure-too-large = الحجم أكبر من المسموح
failure-too-large-text = أُرسل أكثر مما تقبله هذه الصفحة. لم يُحفظ شيء. يمكن الرجوع وإرسال نص أقصر أو ملف أصغر.
failure-method = هذا العنوان لا يقبل ذلك
failure-method-text = العنوان صحيح، لكن طريقة الطلب غير صحيحة.
failure-unavailable = لا يمكن الوصول إلى البيانات الآن
failure-unavailable-text = لم يُحفظ شيء مما أُرسل. يمكن الانتظار قليلًا ثم إعادة المحاولة؛ تعود الصفحة من تلقاء نفسها عندما تعود قاعدة البيانات.
failure-full = لم يبق مكان على القرص
failure-full-text = لم يُحفظ شيء مما أُرسل، ولم يُفقد شيء مما كان محفوظًا. على من يدير هذا الموقع أن يوفر مكانًا.
failure-crowded = ضغط كبير في هذه اللحظة
failure-crowded-text = يرسل كثيرون استمارات كبيرة الآن ولا يتسع المجال لأخرى. يمكن الرجوع إلى الصفحة السابقة، فما كُتب لا يزال فيها، ثم إعادة الإرسال بعد دقيقة.
failure-too-slow = استغرق ذلك وقتًا أطول من اللازم
failure-too-slow-text = لم تكتمل الصفحة. يمكن إعادة المحاولة بعد قليل.
failure-internal = حدث خلل هنا
failure-internal-text = الخلل من جانبنا وليس من جانبك، وقد سُجِّل. لم يُحفظ أي عمل ناقص.

## Why an answer is not taken

refusal-required = يجب كتابة شيء هنا.
refusal-too-long = { $most ->
    [zero] يجب ترك هذا الحقل فارغًا. عدد الأحرف الآن { $length }.
    [one] الحد الأقصى حرف واحد. عدد الأحرف الآن { $length }.
    [two] الحد الأقصى حرفان. عدد الأحرف الآن { $length }.
    [few] الحد الأقصى { $most } أحرف. عدد الأحرف الآن { $length }.
    [many] الحد الأقصى { $most } حرفًا. عدد الأحرف الآن { $length }.
   *[other] الحد الأقصى { $most } حرف. عدد الأحرف الآن { $length }.
}
refusal-control-characters = يحتوي النص على رموز لا تُرى ولا تُحفظ. يجب كتابته من جديد.
refusal-web-address = يجب كتابة عنوان ويب كامل يبدأ بـ https أو http، مثل https://example.org.
refusal-mail-address = يجب كتابة عنوان بريد إلكتروني، مثل name@example.org.
refusal-date = يجب كتابة يوم أو شهر أو سنة: { "\u2066" }2027-06-14{ "\u2069" } أو { "\u2066" }2027-06{ "\u2069" } أو 2027.
refusal-encoding = أُرسل النص بطريقة لا يمكن قراءتها (ليس بترميز UTF-8).
refusal-broken-form = لم يصل ما أُرسل كاملًا. يجب إرساله مرة أخرى.
refusal-form-token = بقي النموذج مفتوحًا مدة أطول من اللازم، أو جاء من صفحة أخرى. يجب تحميل الصفحة من جديد ثم إعادة الإرسال.
refusal-cross-site = أُرسل هذا من موقع آخر، لذلك لم يُنفَّذ شيء.
refusal-query = في العنوان جزء لا يمكن فهمه.
refusal-query-value = قيمة «{ $name }» في العنوان لا يمكن فهمها.
refusal-query-twice = يرد «{ $name }» في العنوان مرتين.
refusal-query-unknown = لا يوجد هنا معامل باسم «{ $name }». المعاملات هي: { $known }.
refusal-query-none = لا يوجد هنا معامل باسم «{ $name }»، فهذا العنوان لا يقبل أي معامل.
refusal-query-long = العنوان أطول من اللازم.
refusal-form-cut = لم تصل الاستمارة كاملة. أرسلها من جديد من فضلك.
refusal-file-too-large = الملف أكبر مما تقبله هذه الصفحة، ولم يُحفظ منه شيء. اختر ملفًا أصغر.
refusal-json = ملف JSON ليس كما ينبغي عند السطر { $line }، العمود { $column }.

## Front page

home-title = مهن صحية تتعلم وتعمل معًا
home-description = اتحاد شبكات التعليم المشترك بين المهن والممارسة التعاونية في مجال الصحة: من هي، وماذا تفعل، وأين تلتقي.
home-feed = المستجدات
home-news = المستجدات
home-news-none = لا شيء بعد. سيُذكر هنا كل ما يتغير في السجل.

## Desk

desk-title = مكتبي
desk-lede = ما يحتاج إليه الاتحاد منك، في جميع تكليفاتك. المواعيد بتوقيت منطقتك ({ $zone }).
# dynamic: desk-
desk-now = الآن
desk-now-empty = لا شيء بانتظارك الآن.
desk-soon = قريبًا
desk-soon-empty = لا مواعيد مستحقة في الأسابيع المقبلة.
desk-others = بانتظار آخرين
desk-others-empty = لا شيء متوقف على آخرين.
desk-mandates = تكليفاتي
desk-mandates-none = لا تكليف لديك الآن. عندما تمنحك هيئة تكليفًا يظهر هنا.
desk-rooms = ما سيظهر هنا
desk-room-hosting = الاستضافة
desk-room-hosting-text = خطوات إعداد المؤتمر التي تقع عليك.
desk-office = الأمانة
office-group-register = السجل
office-group-networks = الشبكات
office-group-exchange = التبادل
office-group-house = الإدارة
office-bodies = الهيئات
office-imports = الاستيراد والتصدير
office-persons = الأشخاص
office-mandates = التكليفات
office-agreements = الاتفاقيات
office-mailings = الرسائل الجماعية
office-health = سلامة السجل
office-journal = دفتر الوقائع

## Search

search-title = بحث
search-title-for = بحث: { $words }
search-count = { $count ->
    [zero] لم يُعثر على شيء.
    [one] عُثر على نتيجة واحدة.
    [two] عُثر على نتيجتين.
    [few] عُثر على { $count } نتائج.
    [many] عُثر على { $count } نتيجة.
   *[other] عُثر على { $count } نتيجة.
}
search-none = لا توجد صفحة تضم كل هذه الكلمات
search-none-text = يمكن البحث بكلمات أقل أو بتهجئة أخرى. لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر لعلامات التشكيل.
search-none-networks = عرض جميع الشبكات

## Work that follows

jobs-title = الأعمال الجارية في الخلفية
jobs-lede = البريد وأعمال أخرى تتبع كل تغيير. ما أخفق يُعاد تلقائيًا، وما تكرر إخفاقه ينتظر هنا.
jobs-counts = قيد الانتظار: { $waiting }. متروك: { $failed }.
jobs-none = لم يخفق شيء
jobs-none-text = كل الأعمال المطلوبة أُنجزت.
jobs-attempts = { $count ->
    [zero] دون أي محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
jobs-next = إعادة المحاولة { $when }
jobs-run = إعادة التنفيذ
jobs-drop = إلغاء العمل
flash-job-rerun = يجري تنفيذ العمل من جديد.
flash-job-dropped = أُلغي العمل.

## Sources

sources-title = المصادر
sources-heading = المصادر
sources-lede = كل معلومة في هذه الصفحات تذكر مصدرها. وهذه جميع الصفحات التي قُرئت.
sources-count = { $count ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
    [many] { $count } معلومة
   *[other] { $count } معلومة
}
sources-own-words = كُتب ما ورد هنا في هذه الصفحة، كتبته الهيئة نفسها أو الأمانة.
sources-own-words-rest = ما لا يحمل رقمًا كُتب لاحقًا في هذه الصفحة، كتبته الهيئة نفسها أو الأمانة.
confidence-high = ذكرته الهيئة نفسها أو الجهة المضيفة للفعالية.
confidence-medium = ذكره طرف ثالث، أو أُعلن عنه ولم يُحصَ بعد ذلك.
confidence-low = غير مؤكد.
doubts-title = غير مؤكد
doubts-note = ورد في مكان ما، وليس مؤكدًا بما يكفي لعرضه على أنه حقيقة

## About the site

about-licence = الترخيص
about-licence-program = اسم البرنامج الذي تقوم عليه هذه الصفحات Alltogether. وهو برنامج حر بموجب ترخيص Apache License 2.0.
about-licence-facts = يجوز للجميع استخدام المعلومات والأرقام مع ذكر مصدرها. أما النصوص التي تكتبها الهيئات عن نفسها فهي ملك لها.
about-licence-map = الخريطة مأخوذة من Natural Earth، وهي في الملكية العامة، عن طريق world-atlas (ترخيص ISC). وأسماء البلدان واللغات من Unicode CLDR.
about-accessibility = إمكانية الوصول
about-accessibility-aim = أُعدت هذه الصفحات لتستوفي المبادئ التوجيهية لإمكانية الوصول إلى محتوى الويب (WCAG)، الإصدار 2.2، في المستوى AA.
about-accessibility-how = كل شيء يعمل بلوحة المفاتيح، وبقارئ الشاشة، وبضعف الحجم، وعلى الشاشات الصغيرة، ودون برامج نصية. وتتبع الألوان ما اخترته من مظهر فاتح أو داكن. وللخريطة جدول يقابلها، ولكل رسم بياني أرقامه.
about-accessibility-tell = إذا حال شيء دون استخدامك هذه الصفحات فنرجو إبلاغنا. سنصلحه ونساعدك إلى أن يُصلَح.
about-data-protection = حماية البيانات
about-data-protection-what = نحفظ عن الشخص ما يحتاجه المنصب: الاسم والبريد الإلكتروني واللغات والمنطقة الزمنية والتكليفات بأيامها. ومن ينضم عضوًا يذكر أيضًا بلدًا وشبكات وما يقدمه أو يبحث عنه؛ ومن يقدم طلبًا أو يكتب تقريرًا أو يصرح بروابط يترك ما كتبه هناك.
about-data-protection-who-sees = لا يُعرض الاسم للعموم إلا بموافقة صاحبه. ويختار كل شخص في صفحته من يستطيع رؤية اسمه وعنوانه.
about-data-protection-cookies = ملف تعريف ارتباط يُبقي تسجيل دخولك قائمًا، وآخر يربط النموذج بمتصفحك، وثالث يحفظ اللغة التي اخترتها. ولا يتتبعك أي منها. ولا تشارك أي شركة أخرى في هذه الصفحات.
about-data-protection-mail = لا يُرسل البريد إلا بشأن ما طلبته أو ما يقتضيه تكليفك.
about-data-protection-yours = يمكنك في أي وقت الاطلاع على ما يُحفظ عنك وتصحيحه، وتنزيله كله، وطلب تصحيح ما يحفظه الآخرون عنك، ومحو بياناتك بنفسك. ويحفظ دفتر الوقائع ما حدث بالأرقام، دون أسماء.
about-data-protection-kept = مدد الاحتفاظ بالبيانات
about-contact = التواصل
about-contact-secretariat = تتولى الأمانة شؤون السجل وهذه الصفحات.
about-contact-none = لم يُحدد عنوان هنا بعد. يمكن لمن يدير هذا الموقع أن يحدده.
about-contact-bodies = للتواصل مع شبكة أو مجموعة، يُستخدم الموقع المذكور في صفحتها.

## Facts of the floor in the journal

# dynamic: fact-
fact-platform-job-rerun = { $who }: إعادة تنفيذ عمل أخفق
fact-platform-job-dropped = { $who }: إلغاء عمل أخفق
