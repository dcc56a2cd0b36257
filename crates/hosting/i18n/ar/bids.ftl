### Bids: writing them in a team, handing them in, questions, opening.

bids-mine = ملفات ترشحي
bids-mine-lede = ملفات الترشح للاستضافة التي تكتبها، وحدك أو مع آخرين.
bids-none = ليس لديك الآن ملف ترشح قيد الكتابة.
bids-bid = ملف الترشح
bids-begin = بدء ملف ترشح
bids-untitled = ملف ترشح بلا عنوان
bids-somebody = شخص من الفريق
bids-task = تقديم ملف الترشح: { $title }
bids-task-action = متابعة الكتابة
bids-back = العودة إلى ملف الترشح
bids-save = حفظ
bids-save-next = حفظ ومتابعة: { $title }
bids-choose = يُرجى الاختيار
bids-sealed-note = حتى تُفتح ملفات الترشح كلها معًا، لا يرى هذا الملف إلا فريقك. ولا تستطيع الأمانة ولا لجنة التقييم أن ترى أنه موجود.
bids-shut-note = يمكن قراءة هذا، ولم يعد تعديله ممكنًا.

bids-newer = حفظ شخص من فريقك هنا في هذه الأثناء. ما كتبته باقٍ أدناه ولم يُحفظ بعد. يُرجى النظر فيما حُفظ، والجمع بين النصين، ثم الحفظ.
bids-theirs = ما حُفظ في هذه الأثناء
bids-opened-lede = كما قُدّم، مع بصمته. ولم يعد يتغير منه شيء.
bids-digest = البصمة ({ "\u2066" }SHA-256{ "\u2069" })

## Coming in

link-mail-bids = وردنا طلب للترشح لاستضافة مؤتمر بعنوان البريد الإلكتروني هذا، وهو على الأرجح منك.
bids-door = الترشح لاستضافة مؤتمر
bids-door-lede = لا تُشترط العضوية للاستضافة. نرسل إليك بالبريد الإلكتروني رابطًا يفتح ملفات ترشحك، ولا يعلم بذلك شخص آخر.
bids-door-known = اسمي في السجل: تسجيل الدخول
bids-door-send = إرسال الرابط إليّ
bids-your-name = اسمك
bids-your-name-help = كما يراه الآخرون في فريقك.
bids-your-address = عنوان بريدك الإلكتروني
bids-your-address-help = إليه يُرسل الرابط. ولا يُعرض على أحد.

## A bid as a whole

bids-parts = ما في ملف الترشح
bids-parts-note = يُحفظ كل جزء على حدة. ويمكن الكتابة بأي ترتيب.
bids-basics = العنوان والمكان والمواعيد والجهات المضيفة
bids-budget = الميزانية
bids-words = الكلمات: { $count } من { $most }
bids-files =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
bids-preview = قراءته كما ستقرؤه لجنة التقييم
bids-preview-lede = هذا ما يُقدَّم لو جرى التقديم الآن.
bids-hand-in = التقديم
bids-hand-in-note = تُحفظ نسخة من ملف الترشح كله مع بصمتها ({ "\u2066" }SHA-256{ "\u2069" }). ويمكن متابعة الكتابة والتقديم من جديد حتى الموعد النهائي: النسخة الأخيرة هي التي تُحسب.
bids-lacks =
    { $count ->
        [zero] لا ينقص شيء.
        [one] ينقص شيء واحد.
        [two] ينقص شيئان.
        [few] تنقص { $count } أشياء.
        [many] ينقص { $count } شيئًا.
       *[other] ينقص { $count } شيء.
    }
bids-lead-alone = يقوم بذلك من يقود الفريق
bids-withdraw = سحب ملف الترشح
bids-resume = متابعة ملف الترشح
bids-discard = حذف ملف الترشح
bids-team = الفريق
bids-team-note = الكتابة للجميع. والتقديم لمن يقود الفريق.
bids-invite = دعوة شخص
bids-leave-out = إخراج من الفريق
bids-invited = دعوة شخص إلى الفريق
bids-invited-lede = يُعطى هذا الرابط لشخص واحد تثق به. وهو صالح مرة واحدة، مدة أسبوعين، ولا يظهر إلا الآن.
bids-invited-note = من يفتحه ويسجل الدخول ينضم إلى الفريق، ويستطيع قراءة ملف الترشح كله والكتابة فيه. ومن ليس في السجل يدخل أولًا من «الترشح لاستضافة مؤتمر»، ثم يفتح الرابط.
bids-join = الانضمام إلى فريق ملف ترشح
bids-join-lede = وردتك دعوة إلى كتابة ملف ترشح مع آخرين. يمكنك قراءته كله والكتابة فيه، ويرى الآخرون اسمك.
bids-join-yes = الانضمام إلى الفريق

# dynamic: bids-hand-in-
bids-hand-in-expression = تقديم إبداء الاهتمام
bids-hand-in-bid = تقديم ملف الترشح

# dynamic: bids-handed-
bids-handed-expression = إبداء الاهتمام، قُدّم في { $at }
bids-handed-bid = ملف الترشح، قُدّم في { $at }

# dynamic: bids-state-
bids-state-draft = قيد الكتابة
bids-state-expressed = أُبدي الاهتمام
bids-state-handed = مُقدَّم
bids-state-withdrawn = مسحوب
bids-state-opened = فُتح

# dynamic: bids-part-
bids-part-lead = قيادة الفريق
bids-part-member = كتابة

## Title, place, dates, hosts

bids-basics-lede = ما يأتي أولًا. والمؤسسة التي تقود هي أول الجهات المضيفة.
bids-field-title = عنوان ملف الترشح
bids-field-title-help = مثل «مؤتمر في نيروبي».
bids-field-city = المدينة
bids-field-country = البلد
bids-field-mode = كيف تكون المشاركة
bids-field-language = لغة ملف الترشح
bids-field-language-help = اللغة التي تكتبه بها.
bids-field-first = اليوم الأول
bids-field-last = اليوم الأخير
bids-field-host = اسم المؤسسة
bids-field-host-country = بلدها
bids-dates = المواعيد
bids-dates-option = المواعيد، الخيار { $number }
bids-window = الأيام المطلوبة في الدعوة: { $days }.
bids-clashes = في الوقت نفسه:
bids-clash = { $title }، { $days }
bids-hosts = الجهات المضيفة
bids-hosts-note = المؤسسات التي تشترك في الاستضافة. ولا يلزم أن تكون في السجل؛ وإن كانت فيه مؤسسة بالاسم نفسه جرى التعرف إليها.
bids-host-number = الجهة المضيفة { $number }
bids-host-number-add = إضافة جهة مضيفة

## A section

bids-text = النص
bids-text-help = يمكن استخدام { "\u2066" }Markdown{ "\u2069" } للقوائم وإبراز الكلمات.
bids-saved-by = الحفظ: { $who }، { $at }
bids-past = ما كان مكتوبًا هنا من قبل
bids-past-lede = ما كُتب فوقه من شخص آخر، أو بعد مدة. ويمكن أن تنسخ منه ما ينقصك.
bids-past-none = لم يُكتب فوق شيء بعد.
bids-autosave-saving = جارٍ الحفظ…
bids-autosave-saved = حُفظ كل شيء.
bids-autosave-offline = لم يُحفظ: لا يوجد اتصال. وتُعاد المحاولة تلقائيًا.
bids-autosave-stopped = لم يُحفظ: يظهر السبب عند الضغط على «حفظ». ولم يضع شيء مما كتبته.
bids-files-title = الملفات
bids-files-note = تُعطى لمن يقيّمون لحفظها عندهم، ولا تُعرض في صفحة أبدًا.
bids-files-none = لا ملفات هنا.
bids-file = الملف
bids-file-help = PDF وصور ونصوص ووثائق مكتبية بلا وحدات ماكرو؛ حتى 5 م.ب.
bids-attach = إضافة الملف
bids-kilobytes = { $size } ك.ب

## The budget

bids-budget-lede = يُكتب كل بند في ثلاث حالات: حضور قليل، وحضور متوقع، وحضور كثير. ويُحسب مجموع الرسوم من عدد المشاركين وما يدفعه كل شخص.
bids-currency = العملة
bids-currency-help = جميع المبالغ بعملة واحدة. يُكتب رمزها من ثلاثة أحرف، مثل { "\u2066" }EUR{ "\u2069" }.
bids-fee = الرسم عن كل شخص
bids-come = عدد من يحضرون:
bids-lines = البنود
bids-sums = الحصيلة
bids-sums-note = بحسب ما هو محفوظ.
bids-sum-delegates = عدد المشاركين
bids-sum-fees = الرسوم
bids-sum-other = إيرادات أخرى
bids-sum-fixed = تكاليف لا تتغير بعدد المشاركين
bids-sum-each = تكاليف عن المشاركين
bids-sum-result = ما يتبقى
bids-sum-even = أقل عدد من المشاركين تُغطى به التكاليف
bids-warnings = يُرجى النظر في هذا من جديد:
bids-warning-loss = { $scenario }: خسارة قدرها { $loss }.
bids-warning-fewer = { $scenario }: عدد المشاركين أقل منه في الحالة التي قبلها.
bids-warning-never = لا تُغطى التكاليف أبدًا، أيًّا كان عدد من يحضرون: تكلفة كل شخص لا تقل عما يدفعه.
bids-warning-above =
    { $count ->
        [zero] تُغطى التكاليف من دون أي مشاركة، وهذا أكثر من العدد عند الحضور القليل.
        [one] لا تُغطى التكاليف إلا بحضور شخص واحد، وهذا أكثر من العدد عند الحضور القليل.
        [two] لا تُغطى التكاليف إلا بحضور شخصين، وهذا أكثر من العدد عند الحضور القليل.
        [few] لا تُغطى التكاليف إلا بحضور { $count } أشخاص، وهذا أكثر من العدد عند الحضور القليل.
        [many] لا تُغطى التكاليف إلا بحضور { $count } شخصًا، وهذا أكثر من العدد عند الحضور القليل.
       *[other] لا تُغطى التكاليف إلا بحضور { $count } شخص، وهذا أكثر من العدد عند الحضور القليل.
    }
bids-warning-zero = «{ $line }» صفر في الحالات الثلاث كلها.
bids-warning-uneven = «{ $line }» مبلغ عن كل شخص، ويختلف بين الحالات الثلاث.

# dynamic: bids-scenario-
bids-scenario-low = حضور قليل
bids-scenario-expected = حضور متوقع
bids-scenario-high = حضور كثير

## What is missing

bids-missing-title = ليس له عنوان.
bids-missing-place = تنقص المدينة والبلد.
bids-missing-hosts = لم تُذكر جهة مضيفة.
bids-missing-dates = ينقص الخيار الأول للمواعيد.
bids-missing-mode = لم يُذكر كيف تكون المشاركة.
bids-missing-text = لم يُكتب شيء.
bids-missing-words = عدد الكلمات المكتوبة { $count }، والحد الأقصى { $most }.
bids-missing-file = ينقص ملف.
bids-missing-currency = تنقص العملة.
bids-missing-lines =
    { $count ->
        [zero] البنود كلها مكتملة في الحالات الثلاث.
        [one] بند واحد ينقصه مبلغ في حالة أو أكثر من الحالات الثلاث.
        [two] بندان ينقصهما مبلغ في حالة أو أكثر من الحالات الثلاث.
        [few] { $count } بنود ينقصها مبلغ في حالة أو أكثر من الحالات الثلاث.
        [many] { $count } بندًا ينقصها مبلغ في حالة أو أكثر من الحالات الثلاث.
       *[other] { $count } بند ينقصها مبلغ في حالة أو أكثر من الحالات الثلاث.
    }
bids-missing-tiers =
    { $count ->
        [zero] شرائح الرسوم كلها مكتملة.
        [one] شريحة رسوم واحدة ينقصها الرسم أو عدد من يحضرون.
        [two] شريحتا رسوم ينقصهما الرسم أو عدد من يحضرون.
        [few] { $count } شرائح رسوم ينقصها الرسم أو عدد من يحضرون.
        [many] { $count } شريحة رسوم ينقصها الرسم أو عدد من يحضرون.
       *[other] { $count } شريحة رسوم ينقصها الرسم أو عدد من يحضرون.
    }

## Refusals

bids-refusal-move = هذا غير ممكن في الحالة التي عليها ملف الترشح.
bids-refusal-closed = هذه الدعوة لا تقبل ملفات ترشح.
bids-refusal-late = مضى الموعد النهائي لملفات الترشح. ويبقى ما كُتب كما هو، ويُحسب ما قُدّم.
bids-refusal-late-expression = مضى الموعد النهائي لإبداء الاهتمام.
bids-refusal-not-expressed = تتطلب هذه الدعوة إبداء الاهتمام أولًا، وقد مضى موعده النهائي.
bids-refusal-many = بلغ عدد ملفات الترشح التي تكتبها لهذه الدعوة { $most }، أو أن ملفاتها كثيرة جدًا. يجب حذف واحد أولًا.
bids-refusal-submissions = بلغ عدد مرات تقديم ملف الترشح { $most }، وهو الحد الأقصى.
bids-refusal-team = الحد الأقصى لعدد أشخاص الفريق { $most }، ومنهم من وُجّهت إليهم دعوة.
bids-refusal-lead = من يقود الفريق يبقى فيه.
bids-refusal-country = هذا البلد غير معروف. يجب كتابة اسمه أو رمزه من حرفين.
bids-refusal-window = هذه الأيام خارج الأيام المطلوبة في الدعوة.
bids-refusal-currency = يجب كتابة العملة أولًا.
bids-refusal-other-currency = جميع مبالغ هذه الميزانية بعملة { $currency }. يجب تحويل هذا المبلغ إليها.
bids-refusal-negative = لا يكون المبلغ أقل من صفر. وللإيرادات بنودها وللنفقات بنودها.
bids-refusal-amount =
    { $digits ->
        [0] يجب كتابة مبلغ بلا كسور، مثل 1200.
       *[other] يجب كتابة مبلغ لا يزيد عدد أرقامه بعد النقطة على { $digits }، مثل { "\u2066" }1200.50{ "\u2069" }.
    }
bids-refusal-sealed = تبقى ملفات الترشح مختومة حتى يمضي موعدها النهائي.
bids-refusal-nothing = لم يُقدَّم أي ملف ترشح. يمكن إنهاء الدعوة دون جهة مضيفة.

## Questions

questions-title = أسئلة وأجوبة
questions-lede = ما سألته الجهات المترشحة، والإجابات لها جميعًا. ولا يُذكر من سأل.
questions-ask = طرح سؤال
questions-ask-lede = تصل الإجابة إلى جميع الجهات المترشحة في الوقت نفسه. ولا يعرف أحد من سأل.
questions-ask-help = يُكتب السؤال بحيث لا يدل على من يسأل.
questions-over = انتهى وقت الأسئلة.
questions-question = السؤال
questions-question-help = يمكنك صياغته بكلمات أخرى، ولا سيما إن كانت كلماته تدل على من يسأل.
questions-answer = الإجابة
questions-send = إجابة الجميع
questions-waiting = بانتظار الإجابة
questions-waiting-note = لا ترى من يسأل: ملفات الترشح مختومة.
questions-waiting-none = لا سؤال بانتظار الإجابة.
questions-frozen = انتهى وقت الإجابات، ليبقى ثابتًا ما تعتمد عليه الجهات المترشحة.
questions-answered = أُجيب عنها
questions-answered-none = لم يُجب عن أي سؤال بعد.
questions-change = تعديل الإجابة
questions-refusal-late = انتهى وقت الأسئلة.
questions-refusal-frozen = انتهى وقت الإجابات. وتبقى الإجابات السابقة كما هي.
questions-refusal-many = بلغ عدد أسئلتك التي تنتظر الإجابة { $most }، أو أن أسئلة الدعوة كثيرة جدًا.

## Opening

calls-open-bids = فتح ملفات الترشح
calls-open-bids-note = مضى الموعد النهائي. وتُفتح معًا جميع ملفات الترشح التي قُدّمت؛ وحتى تفتحها لا يرى أحد كم عددها.
calls-bidders = الجهات المترشحة
calls-open-task = فتح ملفات الترشح: { $title }
calls-open-task-action = فتحها

## Letters

# dynamic: mail-bid
mail-bid-handed-in-subject = قُدّم ملف ترشحك
mail-bid-handed-in = قُدّم ملف ترشح فريقك («{ $title }»). ويمكنك متابعة الكتابة والتقديم من جديد حتى الموعد النهائي.
mail-bid-handed-in-button = فتح ملف الترشح
mail-bid-expressed-subject = قُدّم إبداء اهتمامك
mail-bid-expressed = قُدّم إبداء الاهتمام من فريقك («{ $title }»).
mail-bid-expressed-button = فتح ملف الترشح
mail-bids-opened-subject = فُتحت ملفات الترشح
mail-bids-opened = فُتحت جميع ملفات الترشح («{ $title }»)، ومنها ملفك. وهي الآن قيد التقييم.
mail-bids-opened-button = فتح الدعوة

# dynamic: mail-question-
mail-question-answered-subject = أُجيب عن سؤال
mail-question-answered = أُجيب عن سؤال بشأن «{ $title }» لجميع الجهات المترشحة.
mail-question-answered-button = قراءة الإجابة

## Said after a change

flash-bid-begun = بدأ ملف الترشح. ولا يراه شخص سواك.
flash-bid-saved = تم الحفظ.
flash-bid-handed-in = قُدّم ملف الترشح.
flash-bid-expressed = قُدّم إبداء الاهتمام.
flash-bid-withdrawn = سُحب ملف الترشح.
flash-bid-resumed = يمكنك متابعة الكتابة. ويجب تقديمه من جديد قبل الموعد النهائي.
flash-bid-discarded = حُذف ملف الترشح.
flash-bid-joined = أنت الآن في الفريق.
flash-bid-left-out = لم يعد الشخص في الفريق.
flash-question-asked = سؤالك بانتظار الإجابة.
flash-question-answered = الإجابة متاحة للجميع، وتُبلَّغ بها الجهات المترشحة.
flash-bids-opened = فُتحت ملفات الترشح.
