## Erasing oneself

leave-title = محو كل ما يُحفظ عني
leave-lede = يمكنك مغادرة السجل في أي وقت. تبيّن هذه الصفحة ما يُمحى وما يبقى، ولماذا. لا يمكن التراجع عن ذلك.
leave-offices = تنتهي مناصبك
leave-offices-note = تنتهي فورًا، ويُبلّغ الآخرون في كل هيئة بأن المنصب شاغر. ويمكنك تسليم أي منصب قبل ذلك.
leave-office-last = بعد ذلك لا يتحدث أحد باسم هذه الهيئة. وسيُبلّغ أشخاصها والأمانة.
leave-goes = ما يُمحى
leave-goes-person = اسمك وعناوين بريدك الإلكتروني ولغاتك ومنطقتك الزمنية.
leave-goes-membership = عضويتك إن كانت لك، مع ما تقدمه وما تبحث عنه والشبكات التي تنتمي إليها.
leave-goes-ways = كل طرق تسجيل الدخول: الروابط ومفاتيح المرور والخدمات الأخرى وجلسات المتصفحات ورموز الوصول للبرامج.
leave-goes-words = ما كتبته لتسليم منصب، وسبب اعتذارك عن منصب، وما طلبت تصحيحه.
leave-goes-ties = الصلات التي أعلنتها، والصلات التي أعلنها آخرون معك، وما كتبته في طلبات الشبكات وعن دعمها.
leave-goes-files = الوثائق التي أضفتها لتسليم منصب وأسماؤها، ما لم يكن شخص آخر قد أضاف الملف نفسه تمامًا.
leave-goes-letters = الرسائل التي تنتظر الإرسال، والجداول التي تنتظر الاستيراد إن كنت قد رفعتها أو احتمل أن فيها شيئًا عنك، وما أُجيبت به البرامج عنك. ويُزال ما كان من ذلك في ملفات قاعدة البيانات والبحث.
leave-stays = ما يبقى، ولماذا
leave-stays-mandates = أن منصبًا شُغل من يوم إلى يوم، دون اسمك: فما أُنجز بموجبه يجب أن يبقى نافذًا.
leave-stays-applications = ما ورد في طلب كتبه آخرون معك أو صار شبكة: فهو لهم.
leave-stays-pages = ما تقوله هيئة في صفحتها وفي نسخها المحفوظة، ولو كتبته بنفسك: فهو ملك للهيئة. وإذا كان اسمك فيها، فيمكنك قبل المغادرة أن تطلب من الهيئة إزالته.
leave-stays-papers = الوثائق التي تستند إليها هيئة، مثل اتفاقية موقّعة، ولو أضفتها بنفسك: دون اسمك بجانبها، وباسم لا يدل على شيء.
leave-stays-journal = دفتر الوقائع. فيه أرقام بدل الأسماء، ولن يدل رقمك على أحد.
leave-stays-sent = الرسائل التي أُرسلت، والجداول التي صدّرها آخرون: فهي خارج متناولنا.
leave-stays-backups = النسخ الاحتياطية التي أُنشئت قبل اليوم تحتوي على بياناتك إلى أن يتخلص منها من يدير هذا الموقع. وإذا استُعملت إحداها يومًا، وجب محو بياناتك مرة أخرى: يمكن طلب ذلك من الأمانة.
leave-take-first = تنزيل بياناتك أولًا
leave-deed = محو بياناتي
leave-sure = أريد محو بياناتي. وأعلم أنه لا يمكن التراجع عن ذلك.
leave-refusal-sure = يلزم وضع علامة في المربع إن كان محو بياناتك هو المقصود.
leave-erase = محو بياناتي نهائيًا
leave-last-steward = ليس في الأمانة أحد سواك. ومن دونك لا يستطيع أحد تولي شؤون السجل أو محو بيانات غيرك. يجب أولًا منح شخص ما تكليفًا في الأمانة، ثم يمكنك محو بياناتك هنا.
me-prove-first = يلزم لذلك أن يكون آخر تسجيل دخول لك خلال الساعة الأخيرة.
flash-me-erased = مُحيت بياناتك. ولم يعد شيء مما يُحفظ هنا يدل عليك. أما ما يبقى وسبب بقائه فقد ورد في الصفحة السابقة.

## Letters

mail-office-left-subject = منصب شاغر: { $role }، { $body }
mail-office-left = غادر السجل من كان يشغل منصب { $role } في { $body }، وانتهى تكليفه.

    يلزم معرفة من يأتي بعد ذلك وعرض المنصب عليه.
mail-office-left-button = عرض أشخاص الهيئة

## Everything about oneself

data-title = كل ما يُحفظ عني
data-lede = ما يُحفظ عنك هنا، في ملف واحد يمكنك قراءته وتستطيع البرامج قراءته أيضًا.
data-what = ما يحتوي عليه
data-what-details = بياناتك وعناوينك كما هي هنا.
data-what-offices = تكليفاتك، والمناصب التي عُرضت عليك، وما كتبته لتسليم منصب.
data-what-ways = طرق تسجيل دخولك مع تواريخها. أما المفاتيح السرية نفسها فلا تُحفظ هنا.
data-what-papers = الوثائق التي أضفتها.
data-what-journal = ما يذكر دفتر الوقائع أنك فعلته، وما حدث لما يخصك: بالرقم واليوم والنوع.
data-what-membership = عضويتك: شبكاتك، وما تقدمه وما تبحث عنه، ومن يمكنه رؤية ماذا.
data-what-ties = الصلات التي أفصحت عنها.
data-what-written = ما كتبته في الطلبات وفي التقارير.
data-what-mailings = الرسائل الجماعية التي أُرسلت إليك، وما صارت إليه.
data-what-others = لا شيء فيه عن غيرك، إلا ما كتبته بنفسك عنهم.
data-take = تنزيل الملف (ZIP)
data-take-json = للبرامج فقط (JSON)
data-more = ما يمكنك فعله أيضًا
data-index-title = ما يحفظه { $site } عني
data-index-taken = تاريخ البيانات: { $when }.
data-index-mandates = التكليفات
data-index-applications = ما كتبته في الطلبات
data-index-belonged = الشبكات التي أنت أو كنت عضوًا عن طريقها
data-index-answers = ما كتبته في التقارير
data-index-mailings = الرسائل الجماعية التي أُرسلت إليك
data-index-newest = لا يظهر هنا سوى أحدث { $count }.
data-index-papers = الوثائق
data-index-paper-left = أكبر من أن تُدرج في هذا الملف؛ يمكن تنزيلها من حيث أضفتها
data-index-files = الملفات الأخرى
data-index-facts = { $count ->
    [zero] ليس في دفتر الوقائع قيود منك أو عما يخصك.
    [one] في دفتر الوقائع قيد واحد منك أو عما يخصك.
    [two] في دفتر الوقائع قيدان منك أو عما يخصك.
    [few] في دفتر الوقائع { $count } قيود منك أو عما يخصك.
    [many] في دفتر الوقائع { $count } قيدًا منك أو عما يخصك.
   *[other] في دفتر الوقائع { $count } قيد منك أو عما يخصك.
}
data-index-files-text = يحتوي المجلد «{ "\u2066" }tables{ "\u2069" }» على كل ذلك في جداول لبرامج جداول البيانات (CSV). ويحتوي الملف «{ "\u2066" }my-data.json{ "\u2069" }» عليه للبرامج.
# dynamic: data-table-
data-table-registry-person = البيانات
data-table-registry-address = عناوين البريد الإلكتروني
data-table-registry-session = المتصفحات المسجَّل دخولها
data-table-registry-token = رموز الوصول للبرامج
data-table-registry-passkey = مفاتيح المرور
data-table-registry-openid = خدمات أخرى لتسجيل الدخول
data-table-registry-link = روابط تسجيل الدخول
data-table-registry-offer = المناصب التي عُرضت عليك
data-table-registry-handover = ما كتبته لتسليم منصب
data-table-registry-document = الوثائق
data-table-registry-correction = ما طلبت تصحيحه
data-table-registry-application-speaker = الطلبات التي تذكرك بين من يتحدثون باسم الشبكة
data-table-registry-application-invitation = الدعوات إلى كتابة طلب مع آخرين
data-table-registry-agreement-contact = الاتفاقيات مع المنظمات الشريكة التي تذكرك جهةَ اتصال
data-table-registry-application-word = أسئلتك وتعليقاتك على الطلبات
data-table-registry-application-answer = إجاباتك عن الأسئلة المتعلقة بالطلبات
data-table-registry-support-entry = ما كتبته عن دعم الشبكات
data-table-registry-tie = الصلات التي أفصحت عنها
data-table-registry-membership = العضوية
data-table-registry-mailing-recipient = عناوينك التي أُرسلت إليها رسائل جماعية، بأرقامها
data-table-platform-answer = ما أُجيبت به البرامج عنك
# dynamic: data-column-
data-column-name = الاسم
data-column-latin-name = الاسم بالأحرف اللاتينية
data-column-greeting = الاسم في تحية الرسائل
data-column-sort-name = الاسم عند الترتيب
data-column-languages = اللغات
data-column-zone = المنطقة الزمنية
data-column-address = العنوان
data-column-browser = المتصفح
data-column-credential = رقم المفتاح
data-column-data = ما يُعرف عن المفتاح
data-column-subject = رقمك لدى تلك الخدمة
data-column-reason = السبب
data-column-advice = النصائح
data-column-contacts = جهات الاتصال
data-column-tasks = المهام
data-column-body = الرد
data-column-wrong = ما ليس صحيحًا
data-column-wanted = الصحيح
data-column-answer = الرد
data-column-text = النص
data-column-called = اسمك في العرض
data-column-kind = النوع
data-column-since = منذ
data-column-until = حتى
data-column-remark = ملاحظة
data-column-word = الكلمة
data-column-sort = الاسم عند الترتيب
data-column-number = الرقم
data-column-country = البلد
data-column-networks = الشبكات
data-column-held = الشبكات التي تُدرجك
data-column-offers = ما تقدمه
data-column-seeks = ما تبحث عنه
data-column-phone = الهاتف
data-column-about = لأي غرض

## How long things are kept

# dynamic: retention-
retention-title = مدد الاحتفاظ بالبيانات
retention-lede = ما يخص الأشخاص يُحفظ ما دام هناك سبب، ثم يمحوه البرنامج من نفسه، وهو يتحقق من ذلك كل ساعة.
retention-change = تعديل المدد
retention-what = ماذا
retention-long = المدة
retention-why = السبب
retention-days =
    { $days ->
        [0] لا يتجاوز انتهاءه
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
retention-form-lede = لكل نوع، عدد الأيام بعد انتهائه. وتعمل الجولة القادمة، خلال ساعة، بما يُحدد هنا.
retention-form-days = الأيام
retention-refusal = يجب كتابة عدد أيام من { $least } إلى { $most }.
retention-links = روابط تسجيل الدخول، بعد استعمالها أو فوات وقتها
retention-links-why = حتى يُعلم من يفتح رابطًا قديمًا بما آل إليه.
retention-sessions = جلسات المتصفحات ورموز الوصول للبرامج، بعد انتهائها
retention-sessions-why = ما ينهيه صاحبه بنفسه يزول فورًا. وما انقضت مدته يُمحى بعد هذا الوقت.
retention-letters = الرسائل الموجودة في مجلد البيانات، حين لا يكون هناك خادم بريد
retention-letters-why = حتى يستطيع من يدير الموقع العثور على رسالة يفتقدها أحد. ومع وجود خادم بريد لا تُحفظ أي رسالة.
retention-offers = عروض المناصب التي لم تُثمر، مع السبب
retention-offers-why = حتى يعلم من يبحث عن شخص من سُئل من قبل، ولماذا اعتذر.
retention-handovers = ما كُتب لتسليم منصب، مع وثائقه، بعد تأكيد الخلف
retention-handovers-why = حتى يبقى لدى الخلف ما دام يشغل المنصب: لا تتجاوز معظم التكليفات أربع سنوات.
retention-corrections = التصحيحات المطلوبة، بعد الرد عليها
retention-corrections-why = حتى يستطيع الطرفان الرجوع إلى ما طُلب وما أُجيب به.
retention-agreements = جهات الاتصال في الاتفاقيات مع المنظمات الشريكة، بعد اليوم الأخير من الاتفاقية
retention-agreements-why = حتى يعرف من يختتم الاتفاقية أو يعد التالية من يمكنه سؤاله.
retention-person = الاسم والعناوين واللغات والمنطقة الزمنية وطرق تسجيل الدخول
retention-person-long = إلى أن تُمحى بيانات الشخص أو يزيلها بنفسه
retention-person-why = من يشغل منصبًا أو شغله يمكن الوصول إليه ويستطيع تسجيل الدخول. ويستطيع كل شخص محو بياناته في أي وقت.
retention-answers = ما أُجيبت به البرامج
retention-answers-long = يوم واحد
retention-answers-why = حتى يتلقى البرنامج الذي يرسل التغيير نفسه مرتين الرد نفسه ولا يغيّر شيئًا مرتين.
retention-imports = الجداول التي رُفعت للاستيراد
retention-imports-long = إلى أن تُستورد أو تُلغى، وسبعة أيام على الأكثر
retention-imports-why = تُمحى قبل ذلك إذا مُحيت بيانات من رفعها أو بيانات شخص فيها شيء عنه.
retention-ties = صلات المصالح، وشبكات العضويات السابقة، وأزواج البطاقات التي قد تخص الشخص نفسه
retention-ties-long = الصلات إلى أن يزيلها من أعلنها أو تُمحى بياناته؛ والشبكات ما دامت الصلة تُحسب بعد انتهائها؛ والأزواج حتى البحث التالي
retention-ties-why = تمنع أن يحكم أحد في أمر تربطه به صلة. ويجد كل بحث الأزواج من جديد.
retention-applications = طلبات المنظمات، مع من يتحدث باسمها وما طُرح من أسئلة وما قُدّم من إجابات
retention-applications-long = ما دامت الشبكة في السجل؛ أما المسودات التي لا يقدمها أحد فتسقط من تلقاء نفسها، ومن جاء من أجلها وحدها يُنسى معها
retention-applications-why = تبيّن الأساس الذي قُبلت عليه الشبكة. وما كتبه شخص يُمحى مع بياناته.
retention-support = ما عُرض على الشبكات الجديدة وما استفادت منه
retention-support-long = ما دامت الشبكة في السجل
retention-support-why = يتعلم منه من يرافق الشبكة التالية.
retention-mandates = أن منصبًا شُغل، ومتى
retention-mandates-long = دائمًا، دون الاسم بعد محو بيانات الشخص
retention-mandates-why = ما أُنجز بموجب تكليف يجب أن يبقى نافذًا ومقروءًا.
retention-journal = دفتر الوقائع
retention-journal-long = دائمًا
retention-journal-why = فيه أرقام ولا أسماء فيه، وهو يبيّن أن شيئًا لم يتغير في الخفاء.
retention-backups = النسخ الاحتياطية
retention-backups-long = ما دام من يدير الموقع يحتفظ بها
retention-backups-why = هي خارج هذا البرنامج. وقد تحتوي القديمة منها على ما مُحي هنا بعدها.

## Corrections

corrections-title = طلب تصحيح
corrections-lede = قد يكون ما يحفظه الآخرون عنك غير صحيح: اسمك في صفحة هيئة، أو أيام تكليف. يمكنك أن تطلب ممن يحفظه تصحيحه. أما بياناتك أنت فيمكنك تعديلها بنفسك في صفحتك، وأما عناوين بريدك الإلكتروني فتغيّرها الأمانة.
corrections-mine = ما طلبته
corrections-ask-title = طلب جديد
corrections-ask-note = يصلك الرد خلال شهر واحد.
corrections-body = من يحفظه
corrections-body-help = الهيئة التي يرد ذلك في صفحتها. وللتكليفات وكل ما عدا ذلك، الأمانة.
corrections-body-typed = الجزء الأخير من عنوان صفحة الهيئة. ويُترك فارغًا إن كان الطلب إلى الأمانة.
corrections-secretariat = الأمانة
corrections-wrong = ما ليس صحيحًا
corrections-wrong-help = مع ذكر موضعه، حتى يمكن العثور عليه.
corrections-wanted = الصحيح
corrections-ask = طلب التصحيح
corrections-one-title = طلب تصحيح
corrections-open = لم يُرد عليه بعد
corrections-done = صُحح
corrections-declined = لم يُقبل
corrections-answer-by = الرد حتى { $day }
corrections-answered-on = رُد عليه في { $day }
corrections-asker = صاحب الطلب
corrections-asked-on = تاريخ الطلب
corrections-keeper = من يرد
corrections-answer = الرد
corrections-answer-note = يلزم التصحيح أولًا، ثم ذكر ذلك هنا. وتصل صاحب الطلب رسالة.
corrections-answer-done = صُحح ذلك
corrections-answer-declined = يبقى كما هو
corrections-answer-words = نص الرد
corrections-answer-yours = ردك
corrections-office-title = التصحيحات المطلوبة
corrections-office-lede = كل ما طُلب تصحيحه، وما لم يُرد عليه يظهر أولًا. أما ما رُد عليه فيبقى حتى تنقضي مدة الاحتفاظ به.
corrections-none = لم يطلب أحد تصحيحًا
corrections-none-text = من سجّل الدخول يستطيع طلب تصحيح في صفحته.
corrections-state = الحالة
corrections-when = متى
corrections-answer-help = إذا بقي كما هو، وجب ذكر السبب. يقرأ صاحب الطلب هذا، وتستطيع الأمانة قراءته أيضًا.
corrections-answer-send = إرسال الرد
corrections-refusal-answered = رُد على هذا من قبل.
corrections-refusal-many = بلغ عدد طلباتك التي لم يُرد عليها حده الأقصى ({ $most }). يجب أولًا انتظار رد.
corrections-refusal-choose = يجب اختيار ما إذا صُحح ذلك أو يبقى كما هو.
corrections-refusal-reason = يجب ذكر سبب بقائه كما هو.
flash-correction-asked = سيُبلّغ من يحفظه. وستصلك رسالة بالرد.
flash-correction-answered = أُرسل الرد.
# dynamic: sheet-
sheet-correction = طلب تصحيح لم يُرد عليه بعد
# dynamic: task-correction
task-correction = يُطلب منك تصحيح ما يُحفظ عن شخص
task-correction-action = الرد
mail-correction-asked-subject = طلب تصحيح: { $body }
mail-correction-asked = يطلب شخص ما تصحيح شيء يُحفظ عنه لدى { $body }.

    يمكنك النظر فيه ثم تصحيحه، أو ذكر سبب بقائه كما هو. ويلزم الرد خلال شهر واحد.
mail-correction-asked-button = عرض المطلوب
mail-correction-due-subject = طلب تصحيح يلزم الرد عليه خلال أسبوع: { $body }
mail-correction-due = طلب شخص ما تصحيح شيء يُحفظ عنه لدى { $body }. بقي أسبوع واحد للرد.
mail-correction-due-button = الرد
mail-correction-late-subject = طلب تصحيح لم يُرد عليه في الوقت: { $body }
mail-correction-late = طلب شخص ما تصحيح شيء يُحفظ عنه لدى { $body }. وانقضى الشهر المحدد للرد.
mail-correction-late-button = الرد
mail-correction-done-subject = صُحح ما طلبته: { $body }
mail-correction-done = صُحح ما طلبت تصحيحه.
mail-correction-done-button = عرض الرد
mail-correction-declined-subject = رد على التصحيح الذي طلبته: { $body }
mail-correction-declined = يبقى ما طلبت تصحيحه كما هو. ويذكر الرد السبب.

    إذا لم توافق على ذلك، فيمكنك الكتابة إلى الأمانة، أو إلى سلطة حماية البيانات حيث تقيم.
mail-correction-declined-button = عرض الرد

## Facts in the journal

# dynamic: fact-
fact-registry-correction-asked = { $who }: طلب تصحيح ({ $what })
fact-registry-correction-answered = { $who }: الرد على طلب تصحيح ({ $what })
