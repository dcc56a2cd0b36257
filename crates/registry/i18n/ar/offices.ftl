## Offices: how they are held

manner-full = بالأصالة
manner-full-help = شاغل المنصب نفسه.
manner-acting = بالإنابة المؤقتة
manner-acting-help = بدل شاغل غائب إلى أن يوجد من يشغل المنصب.
manner-deputy = نائب
manner-deputy-help = إلى جانب شاغل المنصب وبالحقوق نفسها. ولا يُحسب النواب بين شاغلي المنصب.
mandates-manner = كيف يُشغل المنصب
mandates-ground = على أي أساس
mandates-ground-help = تصويت أو قرار أو رسالة. مثلًا: انتخاب من الأعضاء في 14 يونيو 2027.
mandates-way = كيف يبدأ
mandates-way-offer = سؤال الشخص أولًا
mandates-way-offer-help = تصله رسالة، ويبدأ التكليف عند قبوله.
mandates-way-given = وافق الشخص من قبل
mandates-way-given-help = يُمنح التكليف فورًا.
mandates-refusal-manner = يجب اختيار كيفية شغل المنصب.
mandates-refusal-full = { $most ->
    [zero] لا يمكن أن يشغل أحد هذا المنصب في هذه الأيام. يمكن اختيار أيام أخرى أو تسليم المنصب.
    [one] يشغل شخص واحد هذا المنصب في بعض هذه الأيام، ولا يجوز أكثر من واحد. يمكن اختيار أيام أخرى أو تسليم المنصب.
    [two] يشغل شخصان هذا المنصب في بعض هذه الأيام، ولا يجوز أكثر من ذلك. يمكن اختيار أيام أخرى أو تسليم المنصب.
    [few] يشغل { $most } أشخاص هذا المنصب في بعض هذه الأيام، ولا يجوز أكثر من ذلك. يمكن اختيار أيام أخرى أو تسليم المنصب.
    [many] يشغل { $most } شخصًا هذا المنصب في بعض هذه الأيام، ولا يجوز أكثر من ذلك. يمكن اختيار أيام أخرى أو تسليم المنصب.
   *[other] يشغل { $most } شخص هذا المنصب في بعض هذه الأيام، ولا يجوز أكثر من ذلك. يمكن اختيار أيام أخرى أو تسليم المنصب.
}
mandates-refusal-last-voice = لن يتحدث أحد حينئذ باسم هذه الهيئة. يلزم وضع علامة في المربع إن كان هذا هو المقصود.
mandates-refusal-no-voice = يلزم أن يبقى لهذا النوع من الهيئات دور واحد على الأقل يتحدث باسمها: الأمانة أو التمثيل أو الرئاسة أو التيسير.
mandates-refusal-no-secretariat = للاتحاد أمانة دائمًا، فهي التي تتولى شؤون السجل.
mandates-end-last = بعد ذلك لا يتحدث أحد باسم هذه الهيئة. وستُبلّغ الأمانة.
mandates-end-knows = أعلم أن لا أحد يتحدث باسم هذه الهيئة بعد ذلك
mandates-end-hand-over = تسليم المنصب بدلًا من ذلك
mandates-deeds = ما أُنجز بموجبه
mandates-deeds-note = قيود السجل اليومي لهذا الشخص باسم هذه الهيئة، منذ يوم منح التكليف حتى آخر يوم فيه، والأحدث أولًا.
mandates-deeds-none = لم يُنجز شيء بموجبه بعد.
mandates-deeds-shared = لهذا الشخص تكليف آخر في هذه الهيئة يشترك مع هذا التكليف في بعض الأيام. يحفظ السجل اليومي الهيئة واليوم لا المنصب، فما أُنجز في تلك الأيام يظهر ضمن التكليفين معًا.

## The people of a body

people-title = أشخاص الهيئة: { $name }
people-lede = من يتحدث باسم هذه الهيئة ويعمل لها، ومن طُلب منه ذلك، ومن فعل ذلك من قبل.
people-silent = لا أحد يتحدث الآن باسم هذه الهيئة. يمكن عرض منصب على شخص ما.
people-held = شاغلو المناصب
people-past = من قبل
people-past-note = يبقى ما أنجزوه مسجلًا ضمن تكليفهم.

## Offers

offers-title = عرض منصب في { $name }
offers-lede = تصل الشخص رسالة ثم يقرر. ويبدأ التكليف عند قبوله.
offers-offer = عرض منصب
offers-whom = على من
offers-name = الاسم
offers-name-help = كما يكتبه صاحبه. وهو مطلوب مع كل عنوان، كي لا يُعرف من هذا النموذج من هو في السجل. ومن كان في السجل يبقى اسمه كما هو فيه؛ أما غيره فلا يرى اسمه سوى صاحبه والأمانة ما لم يختر غير ذلك.
offers-address = عنوان البريد الإلكتروني
offers-address-help = تصل الرسالة إليه.
offers-list = العروض
offers-days = من { $from } حتى { $until }
offers-answer-by = الرد قبل { $at }
offers-bounced = لا تصل الرسالة: يرفض خادم البريد هذا العنوان. يمكن سحب العرض وتقديمه إلى عنوان آخر.
offers-full = المنصب مكتمل في هذه الأيام، فلا يمكن قبول هذا العرض الآن. ويبقى قائمًا حتى يخلو مكان أو ينتهي وقته.
offers-withdraw = سحب العرض
offers-by = مقدم العرض
offers-answer-title = عُرض عليك منصب: { $role }
offers-accept-title = عند القبول
offers-accept-text = تشغل هذا المنصب من يومه الأول حتى الأخير. ويُسجل ما تنجزه بموجبه. ويمكنك إنهاؤه قبل ذلك أو تسليمه في أي وقت.
offers-accept-edits = يمكنك حينئذ تعديل صفحة هذه الهيئة والتحدث باسمها هنا.
offers-accept-handed = ثم ترى ما يسلمه إليك سلفك، وتؤكد أنه لديك.
offers-accept = قبول المنصب
offers-decline-title = عند الاعتذار
offers-decline = الاعتذار
offers-reason = السبب
offers-reason-help = يستطيع من عرضوا المنصب قراءته. وليس ذكره لازمًا.
offers-over = لم يعد هناك ما يلزم الرد عليه.
offers-full-now = المنصب مكتمل حاليًا. عند القبول الآن يُبلَّغ من يتابع العرض بأنك تنتظر مكانًا، ويبقى العرض مفتوحًا حتى ينتهي وقته.
offers-full-waits = المنصب مكتمل حاليًا، فلم يبدأ شيء. ويبقى العرض مفتوحًا حتى ينتهي وقته، ويمكنك قبوله حين يخلو مكان. وقد أُبلغ من يتابعه بذلك.
offers-refusal-answered = هذا العرض مغلق من قبل.
offers-refusal-late = انقضى وقت الرد. يمكن طلب عرض جديد.
offers-refusal-closed = انتهت هذه الهيئة. ولا يمكن تولي مناصبها بعد الآن.
offers-refusal-twice = هذا المنصب معروض على هذا الشخص وينتظر رده.
offers-refusal-secretariat = الأمانة وحدها تعرض هذا المنصب.
offer-open = ينتظر الرد
offer-accepted = مقبول
offer-declined = معتذر عنه
offer-withdrawn = مسحوب
offer-lapsed = لم يُرد عليه في الوقت
flash-office-offered = عُرض المنصب. وستصل الشخص رسالة.
flash-office-accepted = المنصب لك من أول أيامه. شكرًا لك على توليه.
flash-office-declined = اعتذرت عن المنصب. وسيُبلّغ من عرضوه عليك.
flash-offer-withdrawn = سُحب العرض.

## Handing over

handover-link = تسليم المنصب
handover-sheet = ورقة التسليم
handover-title = تسليم المنصب: { $office }
handover-lede = هنا تكتب لمن يأتي بعدك ما يحتاج إلى معرفته. ينتهي تكليفك في { $day }.
handover-lede-successor = هذا ما يسلمه إليك سلفك. بعد قراءته والسؤال عما ليس واضحًا، يمكنك تأكيد أنه لديك.
handover-from = التسليم من
handover-open = ما لم ينته بعد
handover-open-note = يعرفه البرنامج من نفسه.
handover-open-none = لا شيء يعرفه البرنامج.
handover-notes = ما يكتبه شاغل المنصب
handover-notes-note = يمكن حفظه أي عدد من المرات. ولا يقرؤه سواك ومن يخلفك والأمانة.
handover-notes-none = لم يكتب شاغل المنصب شيئًا.
handover-tasks = مهام لم تنته
handover-tasks-help = ما يجب عمله، ومتى، وأين الأوراق.
handover-contacts = من تنبغي معرفته
handover-contacts-help = من يساعد في أي شيء. والأدوار أولى من التفاصيل الشخصية.
handover-advice = ما يساعد أيضًا
handover-advice-help = اتفاقات وعادات، وكلمات سر يحفظها شخص آخر، وما كنت تود معرفته.
handover-save = حفظ
handover-successor = من يخلفك
handover-successor-text = إذا كنت تعرف من يأتي بعدك فاعرض عليه المنصب هنا. وينتهي تكليفك عندئذ في اليوم السابق لبدء تكليفه.
handover-starts = يومه الأول
handover-starts-help = ينتهي تكليفك في اليوم السابق.
handover-offer = حفظ وعرض المنصب عليه
handover-asked = من سُئل
handover-newer = حفظ شخص آخر هذه الورقة أثناء كتابتك. ما كتبه أدناه، وكلماتك باقية في النموذج. يمكن جمعهما ثم الحفظ من جديد.
handover-handed-at = سُلّم المنصب في { $at }. ولم يؤكد الخلف الورقة بعد.
handover-confirmed-at = أكد الخلف الورقة في { $at }.
handover-confirm-title = التأكيد
handover-confirm-text = يُحفظ ما لم ينته حتى اليوم مع الورقة. ويُبلّغ سلفك.
handover-confirm = قرأتها ولدي ما أحتاج إليه
handover-refusal-self = هذا عنوانك أنت. يمكن تسليم المنصب إلى شخص آخر، أو منحه مدة جديدة عند انتهائه.
handover-refusal-over = انتهى هذا التكليف. وما لم ينته يخص من يشغلون المنصب الآن.
handover-refusal-starts = اليوم الأول للخلف يأتي بعد يومك الأول.
handover-refusal-handed = سُلّم هذا المنصب من قبل.
handover-refusal-offered = سُئل شخص من قبل ولم يرد بعد. يجب أولًا سحب ذلك العرض.
handover-refusal-confirmed = أكد الخلف هذه الورقة. وهي تبقى كما هي.
flash-handover-saved = حُفظت الورقة.
flash-handover-confirmed = أكدت الورقة. وسيُبلّغ سلفك.
sheet-offer = منصب معروض لم يُرد عليه بعد: { $note }

## Settings of mandates

rules-lede = يسري التغيير على التكليفات التي تُمنح من الآن.
rules-times = الأوقات
rules-years = أطول تكليف، بالسنوات
rules-reminders = عدد الأيام قبل النهاية للتذكير
rules-reminders-help = حتى ستة أرقام تفصل بينها فواصل، مثل: { "\u2066" }60, 30, 7{ "\u2069" }.
rules-answer-days = عدد الأيام للرد على عرض
rules-bodies-offer = من يتحدثون باسم هيئة يستطيعون عرض مناصبها
rules-bodies-offer-help = من دون ذلك تعرضها الأمانة وحدها. أما تسليم المنصب نفسه فممكن دائمًا.
rules-most = كم شخصًا
rules-most-of = كم شخصًا يستطيع شغله في وقت واحد: { $role }
rules-refusal-years = يجب كتابة عدد سنوات من 1 إلى 10.
rules-refusal-days = يجب كتابة عدد أيام من 1 إلى 365.
rules-refusal-reminders = يجب كتابة ستة أعداد من الأيام على الأكثر، من 1 إلى 365، تفصل بينها فواصل.
rules-refusal-most = يجب كتابة عدد من 1 إلى { $most }، أو ترك الحقل فارغًا.
settings-save = حفظ الإعدادات

## Letters

mail-office-offered-subject = عُرض عليك منصب: { $role }، { $body }
mail-office-offered = عُرض عليك منصب { $role } في { $body } اعتبارًا من { $day }. مقدم العرض: { $who }.

    يمكنك النظر فيه ثم القبول أو الاعتذار. ولا يبدأ شيء قبل قبولك.
mail-office-offered-button = عرض التفاصيل
mail-office-handed-subject = منصب يراد تسليمه إليك: { $role }، { $body }
mail-office-handed = يراد تسليمك منصب { $role } في { $body } اعتبارًا من { $day }. من يسلمه: { $who }.

    يمكنك النظر فيه ثم القبول أو الاعتذار. وعند القبول تصلك ورقة التسليم.
mail-office-handed-button = عرض التفاصيل
mail-offer-accepted-subject = قُبل: { $role }، { $body }
mail-offer-accepted = قُبل منصب { $role } في { $body }. القبول من: { $who }.
mail-offer-accepted-button = عرض أشخاص الهيئة
mail-offer-declined-subject = اعتُذر عنه: { $role }، { $body }
mail-offer-declined = اعتُذر عن منصب { $role } في { $body }. الاعتذار من: { $who }.

    يمكن عرضه على شخص آخر.
mail-offer-declined-button = عرض أشخاص الهيئة
mail-offer-lapsed-subject = بلا رد: { $role }، { $body }
mail-offer-lapsed = عُرض منصب { $role } في { $body } ولم يرد أحد في الوقت.

    يمكن عرضه من جديد أو على شخص آخر.
mail-offer-lapsed-button = عرض أشخاص الهيئة
mail-offer-full-subject = في انتظار مكان: { $role }، { $body }
mail-offer-full = المنصب { $role } في { $body } مكتمل، وهناك من يريد قبوله: { $who }.

    يبقى العرض مفتوحًا حتى ينتهي وقته. ويمكن قبوله حين يخلو مكان، أو يمكن سحبه.
mail-offer-full-button = عرض أشخاص الهيئة
mail-offer-withdrawn-subject = سُحب: { $role }، { $body }
mail-offer-withdrawn = سُحب عرض منصب { $role } في { $body }. ولم يعد الرد لازمًا.
mail-offer-withdrawn-button = الذهاب إلى مكتبك
mail-handover-confirmed-subject = تأكد تسليمك: { $role }، { $body }
mail-handover-confirmed = قُرئ ما سلمته مع منصب { $role } في { $body } وتأكد. التأكيد من: { $who }.

    شكرًا لك على عملك.
mail-handover-confirmed-button = عرض تكليفك
mail-mandate-ends-subject = ينتهي تكليفك في { $day }: { $role }، { $body }
mail-mandate-ends = ينتهي تكليفك في دور { $role } في { $body } يوم { $day }.

    يمكنك كتابة ما يحتاج إليه من يأتي بعدك، وعرض المنصب عليه إن كنت تعرفه.
mail-mandate-ends-button = عرض التكليف وتسليم المنصب
mail-mandate-ended-subject = انتهى تكليفك: { $role }، { $body }
mail-mandate-ended = أنهت الأمانة تكليفك في دور { $role } في { $body } يوم { $day }. ويبقى ما أنجزته بموجبه مسجلًا.
mail-mandate-ended-button = عرض التكليف
mail-office-back-subject = لم يتم التسليم: { $role }، { $body }
mail-office-back = انتهى تكليف من كان سيتولى منصب { $role } في { $body } قبل أن يبدأ. ما زال آخر يوم في تكليفك { $day }. يمكنك عرض المنصب على شخص آخر بورقة التسليم نفسها.
mail-office-back-button = عرض ورقة التسليم
mail-body-unheld-subject = لا أحد يتحدث باسم { $body }
mail-body-unheld = انتهى آخر تكليف كان أحد يتحدث بموجبه باسم { $body }.

    يلزم معرفة من يأتي بعد ذلك وعرض منصب عليه.
mail-body-unheld-button = عرض أشخاص الهيئة
mail-last-voice-ends-subject = { $body }: قريبًا لن يتحدث أحد باسمها
mail-last-voice-ends = ينتهي في { $day } آخر تكليف يتحدث أحد بموجبه باسم { $body }، ولا خلف بعد.
mail-last-voice-ends-button = عرض أشخاص الهيئة

## Facts in the journal

fact-registry-office-offered = { $who }: عرض منصب ({ $what })
fact-registry-office-accepted = { $who }: قبول تكليف ({ $what })
fact-registry-offer-declined = { $who }: اعتذار عن منصب ({ $what })
fact-registry-offer-withdrawn = { $who }: سحب عرض ({ $what })
fact-registry-offer-lapsed = عرض لم يُرد عليه في الوقت ({ $what })
fact-registry-offer-waits = { $who }: رغبة في منصب مكتمل ({ $what })
fact-registry-handover-begun = { $who }: بدء تسليم منصب ({ $what })
fact-registry-handover-written = { $who }: كتابة ما يُسلَّم ({ $what })
fact-registry-handover-paper-added = { $who }: إضافة وثيقة إلى تسليم ({ $what })
fact-registry-handover-paper-removed = { $who }: إزالة وثيقة من تسليم ({ $what })
fact-registry-office-handed-over = { $who }: تسلّم منصب ({ $what })
fact-registry-handover-confirmed = { $who }: تأكيد ما سُلّم ({ $what })
fact-registry-body-unheld = لم يعد أحد يتحدث باسم الهيئة ({ $what })
