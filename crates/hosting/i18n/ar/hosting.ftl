### Hosting: calls to host a conference, bids, appraisal, award, and oversight.

## All of hosting

hosting-title = استضافة مؤتمر
hosting-lede = الدعوات للاستضافة، من أول إعلان إلى الاختيار، والأماكن التي عُقدت فيها المؤتمرات حتى الآن.
hosting-calendar = المواعيد النهائية في تقويم
kind-call = دعوة للاستضافة
rotation-title = الأماكن حتى الآن
rotation-of = { $series }: الأماكن حتى الآن
rotation-note = يرى هنا من يختار المكان القادم أي منطقة قد يكون دورها. والمناطق بحسب أقاليم الأمم المتحدة (M49).
rotation-edition = المؤتمر
rotation-year = السنة
rotation-place = المكان
rotation-region = المنطقة
rotation-hosts = الجهات المضيفة

# dynamic: region-
region-002 = أفريقيا
region-009 = أوقيانوسيا
region-019 = الأمريكتان
region-142 = آسيا
region-150 = أوروبا

## Facts

# dynamic: fact-hosting-
fact-hosting-called = { $who }: نشر دعوة للاستضافة ({ $what })
fact-hosting-call-changed = { $who }: تعديل دعوة للاستضافة ({ $what })
fact-hosting-call-withdrawn = { $who }: سحب دعوة للاستضافة ({ $what })
fact-hosting-call-closed = { $who }: إنهاء دعوة للاستضافة دون جهة مضيفة ({ $what })
fact-hosting-opened = { $who }: فتح ملفات الترشح ({ $what })
fact-hosting-bid-opened = فُتح ملف ترشح ({ $what })
fact-hosting-bid-withdrawn = { $who }: سحب ملف ترشح بعد فتحه ({ $what })
fact-hosting-answered = { $who }: الإجابة عن سؤال من الجهات المترشحة ({ $what })
fact-hosting-sample-loaded = { $who }: تحميل مثال الدعوة للاستضافة ({ $what })

# dynamic: news-
news-hosting-called = دعوة مفتوحة للاستضافة
news-hosting-call-changed = عُدّلت الدعوة للاستضافة
news-hosting-call-withdrawn = سُحبت الدعوة للاستضافة
news-hosting-call-closed = انتهت الدعوة دون جهة مضيفة
news-hosting-opened = فُتحت ملفات الترشح

# dynamic: api-subject-
api-subject-calls-to-host = دعوات استضافة المؤتمرات، مع كل ما تنص عليه: متاحة للجميع

# dynamic: merging-hosting-
merging-hosting-question-answered-by = أسئلة الجهات المترشحة التي أجاب عنها الشخص

## The sample

sample-call-title = مثال: دعوة لاستضافة المؤتمر القادم
sample-call-note = **هذا مثال للاطلاع فقط.** لم ينشر الاتحاد دعوة كهذه، ولا يمكن لأي جهة أن تترشح هنا فعلًا. والقواعد المأخوذة عن هيئات أخرى تذكر أسماءها.

## Lists of things that are composed

compose-up = نقل إلى أعلى
compose-down = نقل إلى أسفل
compose-remove = إزالة

## Calls

calls-title = الدعوة
calls-body = الهيئة
calls-state = الحالة
calls-next = الخطوة التالية
calls-open = مفتوحة الآن
calls-open-none = لا تُطلب الآن جهة مضيفة. ومن يتابع موجز المستجدات يعلم بالدعوة القادمة.
calls-drafts = لم تُنشر بعد
calls-past = دعوات سابقة
calls-new = إعداد دعوة للاستضافة
calls-new-lede = تبدأ الدعوة بشروط دعوة أخرى أو بالقالب. وتُعدّ جزءًا بعد جزء، ولا يراها شخص آخر قبل نشرها.
calls-new-nobody = يُعدّ الدعوات من يتحدثون باسم هيئة. وليس لديك الآن تكليف بالتحدث باسم هيئة.
calls-make = بدء الدعوة
calls-for = المؤتمر
calls-window = متى يُعقد المؤتمر
calls-window-from = ابتداءً من { $day }
calls-window-until = حتى { $day }
calls-days =
    { $count ->
        [zero] بلا حد أدنى للأيام
        [one] يوم واحد على الأقل
        [two] يومان على الأقل
        [few] { $count } أيام على الأقل
        [many] { $count } يومًا على الأقل
       *[other] { $count } يوم على الأقل
    }
calls-compose = إعداد أجزاء الدعوة
calls-compose-lede = لكل جزء صفحة خاصة به. وما تكتبه يكون باللغة التي تقرأ بها هذه الصفحات، وتبقى اللغات الأخرى كما هي.
calls-part = الجزء
calls-part-has = ما فيه
calls-part-missing = ما ينقصه
calls-has =
    { $count ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $count } عناصر
        [many] { $count } عنصرًا
       *[other] { $count } عنصر
    }
calls-languages = اللغات
calls-languages-note = لكتابة الدعوة بلغة أخرى تُفتح هذه الصفحات بها.
calls-written = النصوص المكتوبة: { $count } من { $all }
calls-publish = نشر الدعوة
calls-publish-note = بعد النشر يستطيع الجميع قراءتها. ولا يمكن عندئذ نقل المواعيد النهائية إلا إلى وقت لاحق، ويُذكر مع كل تعديل ما عُدّل والسبب.
calls-not-ready = قبل النشر يجب استكمال ما ذُكر أعلاه أنه ناقص.
calls-discard = حذف المسودة
calls-draft-note = هذه مسودة. لا يراها إلا من يديرون دعوات هذه الهيئة.
calls-save = حفظ هذا الجزء
calls-newer = حفظ شخص آخر هذه الدعوة في هذه الأثناء. ما كتبته باقٍ أدناه ولم يُحفظ. يُرجى النظر في الحالة الأحدث، ثم الحفظ من جديد.
calls-see-newer = عرض الحالة الأحدث (نافذة جديدة)
calls-end = إنهاء الدعوة دون جهة مضيفة
calls-end-lede = يستطيع الجميع قراءة أنها انتهت، والسبب. ولا يمكن التراجع عن ذلك.
calls-end-how = كيف تنتهي
calls-end-withdrawn = تُسحب
calls-end-closed = انتهت دون نتيجة: لم تترشح أي جهة، أو لم يكن أي ملف ترشح جيدًا بما يكفي
calls-end-why = السبب
calls-end-why-help = للجميع، وللجهات المترشحة قبل غيرها.
calls-ended = انتهت هذه الدعوة دون جهة مضيفة
calls-versions = ما عُدّل
calls-versions-lede = جميع النسخ المنشورة من هذه الدعوة، والأحدث أولًا.
calls-versions-none = لم تُنشر بعد.
calls-version = النسخة { $number }، منذ { $at }
calls-changed-times =
    { $count ->
        [zero] لم تُعدَّل منذ نشرها
        [one] عُدّلت مرة واحدة منذ نشرها
        [two] عُدّلت مرتين منذ نشرها
        [few] عُدّلت { $count } مرات منذ نشرها
        [many] عُدّلت { $count } مرة منذ نشرها
       *[other] عُدّلت { $count } مرة منذ نشرها
    }
calls-calendar-step = { $step }: { $title }
calls-timeline-note = يُعرض كل موعد نهائي بتوقيت منطقتك، وبجانبه توقيته الأصلي.
calls-checks-note = يُنظر فيها أولًا. وما وُصف بأنه مسألة شكلية يمكن استدراكه حتى موعد محدد.
calls-budget-note = يمكن وضع الميزانيات بأي عملة. وتُقارن بعملة { $currency }.
calls-criteria-note = مجموع أوزان المعايير كلها 100. ويبيّن النطاق إلى أي حد يبقى تغيير الوزن معقولًا؛ ويُظهر لاحقًا مدى ثبات ترتيب ملفات الترشح.
calls-events-note = في هذه الأيام تُقام مناسبات أخرى.
calls-borrowed = مأخوذ عن
calls-criterion = المعيار
calls-range = النطاق
calls-rules-link = القواعد التي يُتخذ بها القرار
calls-published = ما يُنشر، ومتى
calls-sections-expression = إبداء الاهتمام
calls-sections-bid = ملف الترشح
calls-required = لازم
calls-not-required = يمكن تركه
calls-words =
    { $count ->
        [zero] بلا كلمات
        [one] كلمة واحدة على الأكثر
        [two] كلمتان على الأكثر
        [few] { $count } كلمات على الأكثر
        [many] { $count } كلمة على الأكثر
       *[other] { $count } كلمة على الأكثر
    }
calls-attached-may = يمكن إرفاق ملفات
calls-attached-must = يجب إرفاق ملف
calls-private = للجنة التقييم وحدها
calls-mendable = مسألة شكلية يمكن استدراكها حتى موعد محدد
calls-appraisers =
    { $count ->
        [zero] لم يُحدَّد عدد من يقيّمون كل ملف ترشح.
        [one] يقيّم كل ملف ترشح شخص واحد على الأقل.
        [two] يقيّم كل ملف ترشح شخصان على الأقل.
        [few] يقيّم كل ملف ترشح { $count } أشخاص على الأقل.
        [many] يقيّم كل ملف ترشح { $count } شخصًا على الأقل.
       *[other] يقيّم كل ملف ترشح { $count } شخص على الأقل.
    }
calls-grace-hours =
    { $count ->
        [zero] لا يُحسب ما يصل بعده.
        [one] ما يصل خلال ساعة واحدة بعده يُحسب أيضًا.
        [two] ما يصل خلال ساعتين بعده يُحسب أيضًا.
        [few] ما يصل خلال { $count } ساعات بعده يُحسب أيضًا.
        [many] ما يصل خلال { $count } ساعة بعده يُحسب أيضًا.
       *[other] ما يصل خلال { $count } ساعة بعده يُحسب أيضًا.
    }
calls-grace-minutes =
    { $count ->
        [zero] لا يُحسب ما يصل بعده.
        [one] ما يصل خلال دقيقة واحدة بعده يُحسب أيضًا.
        [two] ما يصل خلال دقيقتين بعده يُحسب أيضًا.
        [few] ما يصل خلال { $count } دقائق بعده يُحسب أيضًا.
        [many] ما يصل خلال { $count } دقيقة بعده يُحسب أيضًا.
       *[other] ما يصل خلال { $count } دقيقة بعده يُحسب أيضًا.
    }

# dynamic: calls-time-
calls-time-done = انتهى
calls-time-next = التالي
calls-time-planned = لم يحن بعد

# dynamic: calls-state-
calls-state-draft = مسودة
calls-state-open = باب الترشح مفتوح
calls-state-over = أُغلق باب الترشح
calls-state-opened = فُتحت ملفات الترشح وهي قيد التقييم
calls-state-decided = تقرر
calls-state-closed = انتهت دون جهة مضيفة
calls-state-withdrawn = مسحوبة

# dynamic: calls-part-
calls-part-about = ما هو مطلوب
calls-part-about-lede = ما يُطلب من الجهة المضيفة، ومتى، وما الذي تحصل عليه.
calls-part-timeline = الجدول الزمني
calls-part-timeline-lede = متى تنتهي كل خطوة. تُترك فارغةً كل خطوة ليست في دعوتك؛ ولا يلزم إلا الموعد النهائي لملفات الترشح.
calls-part-checks = شروط الأهلية
calls-part-checks-lede = ما يجب أن تستوفيه الجهة المترشحة قبل تقييم ملف ترشحها.
calls-part-sections = أقسام ملف الترشح
calls-part-sections-lede = ما تكتبه الجهات المترشحة وترفقه، مع إبداء الاهتمام ومع ملف الترشح.
calls-part-budget = نموذج الميزانية
calls-part-budget-lede = البنود التي في كل ميزانية. وتذكر كل جهة مترشحة كل بند في ثلاث حالات: حضور قليل، وحضور متوقع، وحضور كثير.
calls-part-tiers = شرائح الرسوم
calls-part-tiers-lede = مجموعات من المشاركين تدفع كل منها رسمًا واحدًا.
calls-part-criteria = المعايير
calls-part-criteria-lede = المعايير التي تُقيَّم بها ملفات الترشح، ووزن كل منها، ومعنى كل درجة في السلّم.
calls-part-events = مناسبات أخرى
calls-part-events-lede = مؤتمرات وأعياد وأيام أخرى يحسن بالجهات المترشحة تجنبها.
calls-part-conduct = من يقيّم ومن يقرر
calls-part-conduct-lede = لجنة التقييم، والقرار، وما يُنشر ومتى.

# dynamic: calls-step-
calls-step-expression = إبداء الاهتمام
calls-step-questions = آخر أسئلة الجهات المترشحة
calls-step-answers = الإجابة عن جميع الأسئلة
calls-step-bid = تقديم ملفات الترشح
calls-step-mending = استدراك المسائل الشكلية
calls-step-asking = الإجابة عن أسئلة لجنة التقييم
calls-step-appraisal = تقديم التقييمات
calls-step-presentation = العروض أو الزيارات
calls-step-recommendation = توصية لجنة التقييم
calls-step-decision = القرار
calls-step-agreement = توقيع الاتفاقية

# dynamic: calls-mode-
calls-mode-place = حضوريًا
calls-mode-both = حضوريًا وعن بُعد
calls-mode-afar = عن بُعد فقط

# dynamic: calls-since-
calls-since-once = فور معرفته
calls-since-opening = عند فتح ملفات الترشح
calls-since-decision = عند اتخاذ القرار
calls-since-never = لا يُنشر أبدًا

calls-series-new = سلسلة أخرى تبدأ بهذه الدعوة
calls-like-template = القالب
calls-like-nothing = لا شيء: دعوة فارغة
calls-rules-none = لم تُختر قواعد بعد

# dynamic: calls-field-
calls-field-title = العنوان
calls-field-title-help = كما يظهر في القائمة، مثل «دعوة لاستضافة مؤتمرنا العاشر».
calls-field-name = الاسم
calls-field-series = السلسلة
calls-field-series-help = المؤتمرات التي يتبع بعضها بعضًا باسم واحد.
calls-field-series-name = اسم السلسلة الجديدة
calls-field-series-name-help = لسلسلة أخرى فقط.
calls-field-series-slug = اسمها القصير في العناوين
calls-field-series-slug-help = أحرف لاتينية صغيرة وأرقام وشرطات، مثل «{ "\u2066" }anic{ "\u2069" }». لسلسلة أخرى فقط.
calls-field-number = رقم المؤتمر
calls-field-number-help = ترتيب المؤتمر في السلسلة: 10 للمؤتمر العاشر.
calls-field-like = البدء بشروط
calls-field-like-help = يمكن تعديل كل شيء بعد ذلك. ولا تُنقل المواعيد النهائية.
calls-field-sought = ما هو مطلوب
calls-field-returns = ما يقدمه كل طرف وما يحصل عليه
calls-field-returns-help = ما تحصل عليه الجهة المضيفة؛ وحصة كل طرف من الفائض، ومن يتحمل الخسارة، والقروض والضمانات.
calls-field-window-from = يبدأ المؤتمر في هذا اليوم أو بعده
calls-field-window-until = ينتهي في هذا اليوم أو قبله
calls-field-days = المدة
calls-field-days-help = أقل عدد من الأيام.
calls-field-modes = كيف تمكن المشاركة
calls-field-languages = اللغات التي يمكن كتابة ملفات الترشح بها
calls-field-currency = العملة التي تُقارن بها الميزانيات
calls-field-currency-help = رمزها من ثلاثة أحرف، مثل { "\u2066" }EUR{ "\u2069" }. ويمكن للجهات المترشحة أن تحسب بعملتها.
calls-field-zone = المنطقة الزمنية لجميع المواعيد النهائية
calls-field-zone-help = اسم مثل { "\u2066" }Africa/Nairobi{ "\u2069" }، أو { "\u2066" }AoE{ "\u2069" }: عندئذ ينتهي اليوم حين ينتهي في آخر مكان على الأرض.
calls-field-grace = { $step }: الدقائق التي تُحسب أيضًا بعد الموعد
calls-field-appraisers = عدد من يقيّمون كل ملف ترشح
calls-field-appraisers-help = العدد الأدنى.
calls-field-panel = من يقيّم
calls-field-decides = من يقرر
calls-field-rules = قواعد القرار
calls-field-shown-panel = من يقيّم
calls-field-shown-bidders = الجهات المترشحة
calls-field-shown-bids = ملفات الترشح، دون ما هو للجنة التقييم وحدها
calls-field-shown-scores = درجات كل ملف ترشح
calls-field-shown-reasons = الجزء العلني من الأسباب
calls-field-check = ما يجب استيفاؤه
calls-field-help = شرح
calls-field-mendable = هو مسألة شكلية يمكن استدراكها حتى موعد محدد
calls-field-borrowed = مأخوذ عن
calls-field-borrowed-help = الجهة التي أُخذ عنها، إن لم يكن من هيئتكم نفسها.
calls-field-borrowed-url = أين يمكن قراءة ذلك
calls-field-required = لا يمكن تقديم ملف الترشح من دونه
calls-field-private = هو للجنة التقييم وحدها، أيًّا كان ما يُنشر من ملفات الترشح
calls-field-stage = يُقدَّم مع
calls-field-stage-expression = إبداء الاهتمام
calls-field-stage-bid = ملف الترشح
calls-field-words = أقصى عدد للكلمات
calls-field-words-help = يُترك فارغًا حيث تُطلب ملفات فقط.
calls-field-attachment = الملفات
calls-field-attachment-none = لا ملفات
calls-field-attachment-may = يمكن إرفاقها
calls-field-attachment-must = يجب إرفاق ملف واحد على الأقل
calls-field-flow = النوع
calls-field-flow-income = إيرادات غير رسوم المشاركة
calls-field-flow-fixed = تكلفة لا تتغير بعدد المشاركين
calls-field-flow-each = تكلفة عن كل مشارك أو مشاركة
calls-field-weight = الوزن
calls-field-weight-help = مجموع أوزان المعايير كلها 100.
calls-field-low = أدنى وزن معقول
calls-field-high = أعلى وزن معقول
calls-field-scale = السلّم
calls-field-scale-help = سطر لكل درجة: رقمها ثم ما يستحقها. مثلًا «1 غير مبيّن».
calls-field-first = اليوم الأول
calls-field-last = اليوم الأخير
calls-field-remark = ما عدّلته، والسبب
calls-field-remark-help = يقرؤه الجميع إلى جانب الدعوة، وتُبلَّغ به الجهات المترشحة.

## One of a list

calls-check-number = الشرط { $number }
calls-check-number-add = إضافة شرط
calls-section-number = القسم { $number }
calls-section-number-add = إضافة قسم
calls-line-number = البند { $number }
calls-line-number-add = إضافة بند
calls-tier-number = الشريحة { $number }
calls-tier-number-add = إضافة شريحة
calls-criterion-number = المعيار { $number }
calls-criterion-number-add = إضافة معيار
calls-event-number = المناسبة { $number }
calls-event-number-add = إضافة مناسبة

## What is missing

calls-missing-sought = لم يُذكر ما هو مطلوب.
calls-missing-modes = لم يُذكر كيف تمكن المشاركة في المؤتمر.
calls-missing-sections = لا يُطلب أي قسم مع ملف الترشح.
calls-missing-expression = هناك أقسام تُقدَّم مع إبداء الاهتمام، وليس له موعد نهائي.
calls-missing-currency = هناك نموذج ميزانية، وليست هناك عملة تُقارن بها الميزانيات.
calls-missing-criteria = لا توجد معايير.
calls-missing-weights = مجموع الأوزان { $sum }. ويجب أن يكون { $all }.
calls-missing-bid = لا يوجد موعد نهائي لملفات الترشح.
calls-missing-past = مضى الموعد النهائي الأول.
calls-missing-decides = لم يُذكر من يقرر.
calls-missing-rules = لم تُختر قواعد القرار.

## Refusals

calls-refusal-move = لم يعد ذلك ممكنًا في الحالة التي عليها الدعوة.
calls-refusal-over = انتهت هذه الدعوة. ويبقى ما جاء فيها كما هو.
calls-refusal-opened = فُتحت ملفات الترشح. ولا يمكن الآن إلا نقل المواعيد النهائية التي لم تحن بعد إلى وقت لاحق.
calls-refusal-step-over =
    { $step ->
        [expression] مضى الموعد النهائي لإبداء الاهتمام، ويبقى كما كان.
        [questions] مضى الموعد النهائي للأسئلة، ويبقى كما كان.
        [answers] مضى الموعد النهائي للإجابات، ويبقى كما كان.
        [bid] مضى الموعد النهائي لملفات الترشح، ويبقى كما كان.
       *[other] الموعد النهائي الذي مضى يبقى كما كان.
    }
calls-refusal-earlier =
    { $step ->
        [bid] أُعلن الموعد النهائي لملفات الترشح. ويمكن نقله إلى وقت لاحق، لا إلى وقت أسبق.
       *[other] الموعد النهائي الذي أُعلن يمكن نقله إلى وقت لاحق. ولا يمكن نقله إلى وقت أسبق ولا إلغاؤه.
    }
calls-refusal-order = تنتهي هذه الخطوة قبل الخطوة التي فوقها أو معها. يجب كتابة وقت لاحق.
calls-refusal-window = اليوم الأخير قبل اليوم الأول.
calls-refusal-remark = يجب ذكر ما عدّلته والسبب. فالجهات المترشحة تعتمد على ما جاء في الدعوة من قبل.
calls-refusal-number = يجب كتابة عدد صحيح من 1 إلى 9,999.
calls-refusal-held = للمؤتمر رقم { $number } من هذه السلسلة جهة مضيفة بالفعل.
calls-refusal-many = بلغ عدد الدعوات { $most }، وهو الحد الأقصى.
calls-refusal-versions = بلغ عدد تعديلات الدعوة { $most }، وهو الحد الأقصى.
calls-refusal-whole = يجب كتابة عدد صحيح لا يزيد على { $most }.
calls-refusal-day = يجب كتابة يوم موجود في التقويم.
calls-refusal-moment = يجب كتابة يوم وساعة، مثل { "\u2066" }2027-03-31T18:00{ "\u2069" }. والساعة 24:00 هي نهاية ذلك اليوم.
calls-refusal-skipped = في هذا اليوم يبدأ التوقيت الصيفي وتتخطى الساعات هذا الوقت. والمقصود على الأرجح { $instead }: يجب كتابة ذلك، أو وقت آخر.
calls-refusal-zone = هذه المنطقة الزمنية غير معروفة. يجب كتابة اسم مثل { "\u2066" }Africa/Nairobi{ "\u2069" }، أو { "\u2066" }AoE{ "\u2069" }.
calls-refusal-choice = يجب الاختيار من القائمة.
calls-refusal-slug = يجب استخدام أحرف لاتينية صغيرة وأرقام وشرطات غير متتالية، 20 على الأكثر.
calls-refusal-currency = هذه ليست عملة. يجب كتابة رمزها من ثلاثة أحرف، مثل { "\u2066" }EUR{ "\u2069" }.
calls-refusal-section = لا يُطلب هنا شيء: يجب كتابة أقصى عدد للكلمات، أو طلب ملفات.
calls-refusal-weight = لكل معيار وزن: يجب كتابة وزن من 1 إلى 100.
calls-refusal-range = يجب أن يضم النطاق الوزن نفسه، وهو { $weight }.
calls-refusal-scale-line = «{ $line }» ليس درجة في سلّم. يجب البدء برقم الدرجة ثم ذكر ما يستحقها.
calls-refusal-scale = في السلّم من 2 إلى 21 درجة، لكل منها رقم مختلف.
calls-refusal-borrowed = يجب ذكر الجهة التي أُخذ عنها.

## Said after a change

flash-call-made = بدأت الدعوة. ولا يراها شخص آخر بعد.
flash-call-saved = حُفظت الدعوة.
flash-call-published = نُشرت الدعوة.
flash-call-ended = انتهت الدعوة.
flash-call-discarded = حُذفت المسودة.
