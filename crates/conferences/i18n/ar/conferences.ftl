## Menu and search

menu-conferences = المؤتمرات
kind-edition = مؤتمر

## States, and what is on record

editions-state-called = دعوة للاستضافة
editions-state-awarded = اختيرت الجهة المضيفة
editions-state-planned = مقررة
editions-state-moved = نُقل موعدها
editions-state-cancelled = أُلغيت
editions-state-held = عُقدت
editions-state-not-held = لم تُعقد قط

editions-role-host = جهة مضيفة
editions-role-co-host = جهة مضيفة مشاركة

editions-what-delegates = المشاركون
editions-what-countries = البلدان والمناطق
editions-what-groups = المجموعات
editions-what-presentations = العروض
editions-what-abstracts = الملخصات
editions-what-students = الطلاب

editions-basis-expected = متوقع قبل الانعقاد
editions-basis-counted = محصى بعد الانعقاد
editions-basis-reported = مذكور بعد الانعقاد

editions-figure-exactly = { $value }
editions-figure-more-than = أكثر من { $value }
editions-figure-at-least = { $value } على الأقل
editions-figure-nearly = قرابة { $value }
editions-figure-about = نحو { $value }

editions-close-exactly = هذا الرقم بالضبط
editions-close-more-than = أكثر من هذا الرقم
editions-close-at-least = هذا الرقم على الأقل
editions-close-nearly = أقل من هذا الرقم بقليل
editions-close-about = نحو هذا الرقم

editions-told-expected = { $figure } (متوقع)
editions-told-counted = { $figure } (محصى)
editions-told-reported = { $figure } (مذكور لاحقًا)

## Dates

editions-when-planned = الموعد المقرر: { $dates }
editions-when-held-planned = { $held } (الموعد المعلن: { $planned })
editions-when-moved = { $now }، وكان الموعد قبل ذلك: { $before }
editions-when-never = كان الموعد المقرر: { $first }، ثم نُقل إلى: { $then }
editions-when-then = { $before }، ثم: { $next }

editions-did-called = بدأت الدعوة للاستضافة
editions-did-awarded = اختيرت الجهة المضيفة
editions-did-planned = أُعلن الموعد
editions-did-sharpened = أصبح الموعد أكثر تحديدًا
editions-did-moved = نُقل إلى هذا الموعد
editions-did-moved-again = نُقل مرة أخرى، إلى هذا الموعد
editions-did-cancelled = أُلغي
editions-did-held = عُقد
editions-did-not-held = لم يُعقد قط
editions-recorded = أُعلن ذلك: { $date }

## List

editions-title = { $count ->
    [zero] لا مؤتمرات بعد
    [one] مؤتمر واحد
    [two] مؤتمران
    [few] { $count } مؤتمرات
    [many] { $count } مؤتمرًا
   *[other] { $count } مؤتمر
}
editions-title-of = { $series }: { $count ->
    [zero] لا دورات بعد
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
editions-lede = هنا تلتقي شبكات من أنحاء العالم: متى وأين عُقد كل مؤتمر، وأيها نُقل موعده، وأيها قادم.
editions-all = جميع الدورات
editions-some = { $state }: { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
editions-any-state = أي حالة
editions-edition = الدورة
editions-year = السنة
editions-place-label = المكان
editions-place = { $city }، { $country }
editions-state = الحالة
editions-dates = الموعد
editions-hosts = الجهات المضيفة
editions-became = أصبحت الدورة { $numeral }
editions-none = لا مؤتمرات مسجلة
editions-none-text = حين تضيف الأمانة سلسلة مؤتمرات، تظهر دوراتها هنا.
editions-none-so = لا توجد دورة في هذه الحالة
editions-none-so-text = يمكن اختيار حالة أخرى، أو عرض الكل من جديد.
editions-list-note = لا يُذكر هنا إلا ما ورد في مصدر. أما غير المؤكد فلا يظهر هنا، ويُذكر في صفحة كل دورة.
editions-feed = المؤتمرات: ما الذي تغير
editions-calendar = التقويم
editions-calendar-name = مؤتمرات الاتحاد
editions-about = عن السلسلة

## Chart

editions-delegates = المشاركون
editions-delegates-note = المتوقع شيء والمحصى شيء آخر
editions-chart-title = عدد المشاركين في كل دورة، حين يذكر مصدر رقمًا
editions-chart-claim = { $count ->
    [zero] لا دورات مسجلة.
    [one] سُجلت دورة واحدة.
    [two] سُجلت دورتان.
    [few] سُجلت { $count } دورات.
    [many] سُجلت { $count } دورة.
   *[other] سُجلت { $count } دورة.
} { $expected ->
    [zero] وليس لأي منها رقم متوقع قبل الانعقاد.
    [one] ولواحدة منها رقم متوقع قبل الانعقاد.
    [two] ولاثنتين منها رقم متوقع قبل الانعقاد.
    [few] ولعدد { $expected } منها رقم متوقع قبل الانعقاد.
    [many] ولعدد { $expected } منها رقم متوقع قبل الانعقاد.
   *[other] ولعدد { $expected } منها رقم متوقع قبل الانعقاد.
} { $after ->
    [zero] وليس لأي منها رقم أُعطي بعد الانعقاد.
    [one] ولواحدة منها رقم أُعطي بعد الانعقاد.
    [two] ولاثنتين منها رقم أُعطي بعد الانعقاد.
    [few] ولعدد { $after } منها رقم أُعطي بعد الانعقاد.
    [many] ولعدد { $after } منها رقم أُعطي بعد الانعقاد.
   *[other] ولعدد { $after } منها رقم أُعطي بعد الانعقاد.
}
editions-chart-source = العمود الفارغ رقم متوقع قبل الانعقاد. والعمود الممتلئ رقم أُحصي أو ذُكر بعد الانعقاد. والخط المنقط يعني أنه لا رقم.
editions-chart-sources = المصادر:
editions-chart-label = { $numeral } · { $place }
editions-chart-never-held = لم تُعقد قط
editions-chart-cancelled = أُلغيت
editions-chart-not-yet = لا رقم بعد
editions-chart-not-found = لم نجد رقمًا
editions-chart-none = لا رقم مسجل

## Front page

editions-home-now = ما هو مفتوح الآن
editions-home-next = المؤتمر القادم
editions-home-open = مؤتمرات قادمة أخرى
editions-home-all = عرض جميع المؤتمرات

## An edition

editions-facts = المعلومات الأساسية
editions-theme = الموضوع
editions-firsts = للمرة الأولى
editions-hosts-none = لا جهة مضيفة مسجلة.
editions-became-label = أصبحت
editions-was-label = كانت مقررة أولًا باسم
editions-passed = انقضى الموعد المعلن. ولم يُسجل بعد هل عُقد المؤتمر.
editions-timeline = سجل المواعيد
editions-timeline-note = كل موعد أُعلن يبقى ظاهرًا
editions-timeline-none = لا موعد مؤكدًا مسجل.
editions-figures = الأرقام
editions-figures-note = المتوقع والمحصى يُحفظان منفصلين
editions-expected = المتوقع قبل الانعقاد
editions-expected-none = لا رقم متوقعًا مسجل.
editions-after = ما أُحصي أو ذُكر بعد الانعقاد
editions-after-none = لم نجد رقمًا من بعد الانعقاد.
editions-after-never = لا رقم: لم تُعقد هذه الدورة قط.
editions-after-cancelled = لا رقم: أُلغيت هذه الدورة.
editions-after-not-yet = لا رقم بعد: هذه الدورة قادمة.
editions-outputs = ما نتج عنها
editions-field-other = شيء آخر
editions-doubt-date = { $state }: { $dates }
editions-doubt-count = { $what }: { $figure }
editions-neighbours = الدورتان السابقة والتالية
editions-previous = السابقة:
editions-next = التالية:

## Recording what happened

editions-record = تسجيل ما حدث
editions-record-title = { $title }: تسجيل ما حدث
editions-record-over = لا يمكن أن يحدث لهذه الدورة شيء آخر
editions-record-over-text = عُقدت الدورة، أو بقي رقمها بلا مؤتمر. وسجلها أدناه.
editions-form-state = ماذا حدث؟
editions-step-call = فُتح باب الاستضافة
editions-step-award = اختيرت الجهة المضيفة
editions-step-plan = أُعلن الموعد
editions-step-plan-anew = تقرر موعد من جديد
editions-step-sharpen = أصبح الموعد معروفًا بدقة أكبر
editions-step-move = نُقل إلى موعد آخر
editions-step-move-again = نُقل مرة أخرى
editions-step-cancel = أُلغي المؤتمر
editions-step-hold = عُقد المؤتمر
editions-step-not-hold = لن يُعقد أبدًا: يبقى رقمه بلا مؤتمر
editions-form-dates = موعد المؤتمر
editions-form-from = من
editions-form-from-hint = يوم أو شهر أو سنة: { "\u2066" }2027-06-14{ "\u2069" } أو { "\u2066" }2027-06{ "\u2069" } أو 2027. يُترك فارغًا إن لم يكن لهذه الخطوة موعد.
editions-form-until = إلى
editions-form-until-hint = يُترك فارغًا إن كان يومًا واحدًا أو كانت النهاية غير معروفة.
editions-form-told = أين ورد ذلك
editions-form-source = عنوان الويب للمصدر
editions-form-source-hint = الصفحة التي تذكر ذلك. وتصبح رابطًا لكل من يقرأ.
editions-form-title = ما هو المصدر
editions-form-title-hint = بكلمات بسيطة، مثل: إعلان الجهة المضيفة.
editions-form-confidence = من ذكر ذلك؟
editions-form-high = الاتحاد أو الجهة المضيفة
editions-form-medium = جهة أخرى
editions-form-recorded = تاريخ الإعلان
editions-form-recorded-hint = متى أُعلن ذلك، إن كان معروفًا: يوم أو شهر أو سنة.
editions-form-note = ملاحظة
editions-form-note-hint = جملة أو جملتان يحتاج إليهما من يقرأ.
editions-form-review = المراجعة
editions-review = المراجعة قبل الحفظ
editions-review-change = { $after } (قبل ذلك: { $before })
editions-review-follows = ما الذي يتبع
editions-review-do = تسجيل
editions-review-change-it = تعديل شيء
editions-follows-shown = يظهر ذلك فورًا في صفحة هذه الدورة وفي قائمة المؤتمرات.
editions-follows-news = يظهر بين المستجدات وفي الموجزات.
editions-follows-calendar = ينتقل الموعد إلى التقويم الذي أضافه الناس إلى تقاويمهم.
editions-follows-taken-out = تعرض التقاويم المؤتمر على أنه ملغى.
editions-follows-apart = يُحفظ إلى جانب الأرقام الأخرى ولا يحل محل أي منها.
editions-follows-end = لا يمكن تسجيل أي خطوة بعد هذه.
editions-follows-kept = يبقى ذلك في السجل، ولا يُحذف منه شيء لاحقًا.
flash-edition-recorded = تم التسجيل.

## Recording a figure

editions-count = تسجيل رقم
editions-count-title = { $title }: تسجيل رقم
editions-count-lede = يبقى المتوقع في السجل حين يُحصى شيء. ويمكن إضافة رقم، ولا يُحذف أي رقم.
editions-form-figure = الرقم
editions-form-what = عدد ماذا؟
editions-form-basis = على ماذا يستند؟
editions-form-close = ما مدى دقته؟
editions-form-value = العدد
editions-form-value-hint = عدد صحيح بالأرقام، مثل 350.

## Why something is not recorded

editions-refusal-over = انتهت هذه الدورة، ولا يمكن أن تتبعها خطوة أخرى.
editions-refusal-move = لا يمكن أن يتبع هذا الحالةَ التي عليها الدورة.
editions-refusal-state = الحالة لا توافق آخر موعد مسجل.
editions-refusal-until = النهاية قبل البداية.
editions-refusal-until-alone = يجب ذكر البداية أيضًا، أو ترك النهاية فارغة.
editions-refusal-dates-needed = يجب ذكر الموعد: يوم أو شهر أو سنة.
editions-refusal-dates-forbidden = يجب ترك الموعد فارغًا: ليس لهذه الخطوة موعد.
editions-refusal-is-move = هذا الموعد خارج الموعد المعلن من قبل. يجب اختيار أنه نُقل إلى موعد آخر.
editions-refusal-nothing-to-move = لم يُعلن موعد من قبل، فلا موعد يُنقل. يجب اختيار أن الموعد أُعلن.
editions-refusal-same-dates = هذا الموعد مسجل من قبل.
editions-refusal-elsewhen = هذا الموعد خارج آخر موعد معلن. يجب تسجيل نقل الموعد أولًا.
editions-refusal-future = هذا التاريخ لم يأت بعد، فلا يمكن أن يكون المؤتمر قد عُقد.
editions-refusal-recorded-future = هذا التاريخ لم يأت بعد.
editions-refusal-recorded-order = أُعلنت الخطوة السابقة بعد هذا التاريخ.
editions-refusal-number = يجب استخدام رقم يبدأ من 1.
editions-refusal-number-taken = الدورة رقم { $number } من هذه السلسلة مسجلة من قبل.
editions-refusal-slug = يجب استخدام أحرف لاتينية صغيرة وأرقام وشرطات غير متتالية.
editions-refusal-slug-taken = هذا العنوان لمؤتمر آخر. يجب اختيار عنوان غيره.
editions-refusal-became = لا يصبح رقمٌ رقمًا آخر إلا إذا بقي بلا مؤتمر.
editions-refusal-count-negative = يجب ألا يقل الرقم عن صفر.
editions-refusal-count-before = لا يُحصى شيء ولا يُذكر إلا بعد انعقاد المؤتمر. وحتى ذلك الحين يجب اختيار «متوقع قبل الانعقاد».
editions-refusal-not-confirmed = لا يمكن تسجيل غير المؤكد على أنه حقيقة.
editions-refusal-choose-state = يجب اختيار ما حدث.
editions-refusal-choose-confidence = يجب اختيار من ذكر ذلك.
editions-refusal-choose-what = يجب اختيار ما يعده الرقم.
editions-refusal-choose-basis = يجب اختيار ما يستند إليه الرقم.
editions-refusal-choose-close = يجب اختيار مدى دقة الرقم.
editions-refusal-value = يجب كتابة عدد صحيح بالأرقام لا يزيد على 1000000، مثل 350.

## Facts in the journal and among the news

# dynamic: fact-
fact-conferences-series-added = { $who }: إضافة سلسلة { $what }
fact-conferences-edition-added = { $who }: إضافة { $what }
fact-conferences-edition-called = { $who }: تسجيل دعوة لاستضافة { $what }
fact-conferences-edition-awarded = { $who }: تسجيل الجهة المضيفة لمؤتمر { $what }
fact-conferences-edition-planned = { $who }: تسجيل موعد { $what }
fact-conferences-edition-moved = { $who }: تسجيل نقل موعد { $what }
fact-conferences-edition-cancelled = { $who }: تسجيل إلغاء { $what }
fact-conferences-edition-held = { $who }: تسجيل انعقاد { $what }
fact-conferences-edition-not-held = { $who }: تسجيل أن { $what } لن يُعقد أبدًا
fact-conferences-edition-counted = { $who }: تسجيل رقم عن { $what }
fact-conferences-edition-changed = { $who }: تعديل سجل { $what }
fact-conferences-sample-loaded = { $who }: تحميل المؤتمرات الأولى
# dynamic: news-
news-conferences-edition-added = مؤتمر جديد في السجل
news-conferences-edition-called = فُتح باب الاستضافة
news-conferences-edition-awarded = اختيرت الجهة المضيفة
news-conferences-edition-planned = أُعلن الموعد
news-conferences-edition-moved = نُقل الموعد
news-conferences-edition-cancelled = أُلغي المؤتمر
news-conferences-edition-held = عُقد المؤتمر
news-conferences-edition-not-held = لن يُعقد أبدًا
news-conferences-edition-counted = رقم جديد

## What there is for programs

api-subject-editions = المؤتمرات، مع تاريخ مواعيدها وأرقامها: متاحة للجميع
