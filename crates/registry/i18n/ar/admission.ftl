## Becoming a network, for everybody

join-title = كيف تصبح المجموعة شبكة
join-lede = تستطيع مجموعة من الأشخاص والمؤسسات من بلد واحد أو عدة بلدان أن تصبح شبكة في الاتحاد. وهذه هي الطريقة.
join-steps = الخطوات
join-steps-note = تحدد الأمانة المدد.
join-step-apply = تقديم الطلب
join-text-apply = تؤكد عنوان بريدك الإلكتروني وتكتب الطلب وحدك أو مع آخرين. ويمكنك حفظه ومتابعة كتابته لاحقًا. وتنتهي المسودة إن لم تُقدَّم في مهلة مدتها { $draft ->
    [zero] { $draft } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $draft } أيام
    [many] { $draft } يومًا
   *[other] { $draft } يوم
}.
join-step-questions = نحن نسأل وأنتم تجيبون
join-text-questions = تقرأ الأمانة الطلب وتسأل عما ليس واضحًا. ومهلة الإجابة { $answer ->
    [zero] { $answer } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $answer } أيام
    [many] { $answer } يومًا
   *[other] { $answer } يوم
}. وتُبلَّغ الشبكات التي تشمل بعض بلدانكم، ويمكنها التعليق عليه.
join-step-emerging = أنتم شبكة ناشئة
join-text-emerging = من تاريخ معين تكونون في السجل، ويتحدث باسمكم الأشخاص الذين سميتموهم.
join-step-trial = أنتم قيد التجربة
join-text-trial = مدة التجربة { $trial ->
    [zero] { $trial } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $trial } أشهر
    [many] { $trial } شهرًا
   *[other] { $trial } شهر
}. وينظر الجانبان في سيرها بعد مدة قدرها { $check ->
    [zero] { $check } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $check } أشهر
    [many] { $check } شهرًا
   *[other] { $check } شهر
}.
join-step-established = أنتم شبكة قائمة
join-text-established = من ذلك الحين تقررون مع الآخرين.
join-asked = ما نسألكم عنه
join-shared = إن كانت شبكة تشمل بعض بلدانكم، فيمكنكم تقديم الطلب مع ذلك. وعندئذ تذكرون كيف تعمل الشبكتان معًا.
join-begin = بدء طلب
join-begin-another = بدء طلب آخر
# Words by which people search for the page, parted by commas; they are not shown.
join-words = انضمام, تقديم طلب, طلب, قبول, شبكة جديدة, تأسيس شبكة
join-apply-title = تأكيد عنوانك
join-apply-lede = نرسل إليك رابطًا. وعند فتحه يبدأ طلبك، ويمكنك العودة إليه بتسجيل الدخول. وما تكتبه هنا يُنسى بعد سبعة أيام إن لم يُفتح الرابط.
join-invited-title = كتابة طلب مع آخرين
join-invited-lede = أدخِل العنوان الذي وصلت إليه الدعوة. نرسل إليه رابطا، وبعد فتحه ترى المسودة وتكتب فيها.
join-your-name = اسمك
join-your-name-help = كما تكتبه أنت.
join-your-address = عنوان البريد الإلكتروني
join-your-address-help = به تسجل الدخول، وإليه تصل الرسائل المتعلقة بالطلب.
join-send-link = إرسال الرابط إلي

## An application

admission-mine = طلباتي
admission-mine-lede = الطلبات التي تكتبها، وأين وصلت.
admission-mine-none = ليس لديك أي طلب.
admission-unnamed = طلب بلا اسم
admission-edit = متابعة الكتابة
admission-edit-lede = يمكن الحفظ أي عدد من المرات. ولا يرى المسودة إلا من يكتبونها.
admission-needed = يلزم لتقديم الطلب.
admission-newer = حفظ شخص آخر في هذه الأثناء. ما غيّره هو وحده مضموم أدناه. وحيث غيّر كلاكما شيئًا فكلماتك في النموذج وكلماته هنا. يمكن الحفظ من جديد بعد النظر فيه.
admission-partly = حُفظ كل ما عدا ذلك. وما عليه علامة أدناه لم يُحفظ بعد: يجب تصحيحه ثم الحفظ من جديد.
admission-first = ما تحتاجون إليه وما تقدمونه
admission-who = من أنتم
admission-where = أين تعملون
admission-name = اسم الشبكة
admission-purpose = الغرض
admission-site = الموقع
admission-languages = اللغات
admission-languages-help = أسماؤها تفصل بينها فواصل، مثل: الإنجليزية، العربية.
admission-countries = البلدان
admission-countries-help = أسماؤها تفصل بينها فواصل، مثل: كينيا، أوغندا. وتصلح أيضًا رموز مثل { "\u2066" }KE{ "\u2069" }.
admission-together = العمل مع شبكات البلدان نفسها
admission-together-help = لا يلزم إلا إن كانت شبكة تشمل بعض بلدانكم.
admission-needs = أول ما تحتاجون إليه
admission-needs-help = أكثر ما يساعدكم في السنة الأولى.
admission-gives = أول ما يمكنكم تقديمه
admission-gives-help = ما يمكن أن يتعلمه الآخرون أو يأخذوه منكم.
admission-aims = كيف تشاركون الأهداف والقيم
admission-aims-help = بكلماتكم أنتم، مع أمثلة.
admission-speakers = الأشخاص الذين يتحدثون باسم الشبكة
admission-speakers-help = ثلاثة على الأكثر. يجب سؤالهم قبل تسميتهم. ولا يرى أسماءهم وعناوينهم سواك والأمانة؛ وعند قبول الشبكة يصبحون ممثليها.
admission-speaker-name = الاسم
admission-speaker-address = عنوان البريد الإلكتروني
admission-shared = توجد شبكات تشمل بعض هذه البلدان.
admission-shared-kindly = هذه الشبكات تشمل بعض بلدانكم. ويمكن تقديم الطلب مع ذلك: يُذكر أدناه كيف تعملون معًا. وستُبلَّغ بطلبكم، ويمكنها التعليق عليه.
admission-save = حفظ المسودة
admission-save-review = حفظ ومراجعة
admission-review = مراجعة
admission-review-lede = هذا ما ستقرؤه الأمانة. وبعد تقديمه يمكنك الإجابة عن الأسئلة وإضافة وثائق، لا تغيير النص.
admission-submit = تقديم الطلب
admission-withdraw = سحب الطلب
admission-withdraw-title = سحب الطلب
admission-withdraw-text = ينتهي الطلب. ويمكنك بدء طلب آخر في أي وقت.
admission-withdraw-forgotten = من كان في السجل من أجل هذه المسودة وحدها تُنسى بياناته بعد تسجيل خروجه، وبعد يوم على الأقل: اسمه وعنوانه وما لم يكتبه أحد معه.
admission-writers = الكتابة معًا
admission-writers-note = من تدعوه تصله رسالة، فيؤكد عنوانه ويشارك في الكتابة.
admission-invited = أنت مدعو إلى كتابة طلب مع آخرين.
admission-invited-accept = المشاركة في الكتابة
admission-invite = دعوة
admission-stands = أين وصل
admission-content = ما كُتب
admission-due = قبل { $at }
admission-late = تأخر عن موعده.
admission-words = الأسئلة والتعليقات
admission-words-note = يراها أصحاب الطلب والأمانة، وكذلك الشبكات التي يمكنها رؤية الطلب.
admission-words-none = لم يُسأل عن شيء بعد.
admission-question-of = سؤال من { $body }، { $at }
admission-comment-of = تعليق من { $body }، { $at }
admission-answer = الإجابة
admission-answer-send = إرسال الإجابة
admission-answer-waits = لم يُجب عنه بعد.
admission-ask = سؤال أصحاب الطلب
admission-question = السؤال
admission-comment = إبداء رأي شبكتك فيه
admission-say = إرسال
admission-by-office = بقرار من الأمانة
admission-by-applicants = من أصحاب الطلب
admission-on-ground = الأساس: { $ground }
admission-on-decision = القرار: { $decision }
admission-trial-days = حتى { $until }، والمراجعة في { $check }.
admission-work = دعوة إلى كتابة طلب

# dynamic: stage-
stage-draft = مسودة
stage-submitted = مُقدَّم
stage-questions = أسئلة بانتظار الإجابة
stage-emerging = شبكة ناشئة
stage-trial = شبكة قيد التجربة
stage-established = شبكة قائمة
stage-dormant = شبكة متوقفة مؤقتًا
stage-left = شبكة غادرت
stage-refused = لم يُقبل
stage-withdrawn = مسحوب
stage-lapsed = انتهت مهلته
stage-next-draft = الخطوة التالية: تقديم الطلب.
stage-next-submitted = الخطوة التالية: تقرأ الأمانة الطلب، أو تسأل، أو تقرر.
stage-next-questions = الخطوة التالية: يجيب أصحاب الطلب.
stage-next-emerging = الخطوة التالية: تبدأ التجربة.
stage-next-emerging-untried = الخطوة التالية: تصبح الشبكة قائمة.
stage-next-trial = الخطوة التالية: تُراجع التجربة، وفي نهايتها تصبح الشبكة قائمة.
stage-next-established = تقرر الشبكة مع الآخرين.
stage-next-dormant = الشبكة متوقفة مؤقتًا. ويمكنها العودة.
stage-next-left = غادرت الشبكة.
stage-next-refused = لم يُقبل الطلب.
stage-next-withdrawn = سُحب الطلب.
stage-next-lapsed = لم يُقدَّم الطلب في الوقت.

# dynamic: move-
move-submit = قُدّم الطلب
move-ask = سُئل أصحاب الطلب
move-answer = أجاب أصحاب الطلب
move-withdraw = سُحب الطلب
move-lapse = انتهت مهلة الطلب
move-refuse = لم يُقبل الطلب
move-emerge = شبكة ناشئة
move-try = بدء التجربة
move-check = مراجعة التجربة في منتصفها
move-establish = شبكة قائمة
move-rest = توقف مؤقت
move-leave = مغادرة

# dynamic: admission-lacks-
admission-lacks-check = لم تُراجع التجربة في منتصفها
admission-lacks-trial = لم تنتهِ التجربة
admission-lacks-voice = لا أحد يشغل منصبًا يتحدث باسمها

# dynamic: life-
life-emerge = شبكة ناشئة
life-try = قيد التجربة
life-establish = شبكة قائمة
life-rest = توقف مؤقت
life-leave = غادرت الاتحاد
life-until = حتى { $day }

# dynamic: kind-network-
kind-network-dormant = شبكة متوقفة مؤقتًا
kind-network-left = شبكة غادرت

## The secretariat

office-admission = الطلبات
office-admission-lede = ما قُدّم، وما صار إليه.
office-admission-none = لا يوجد أي طلب
office-admission-none-text = لم يُقدَّم طلب، أو لا طلب في هذه المرحلة.
admission-stage = المرحلة
admission-stage-any = كل المراحل
admission-begun = البداية
admission-by-when = الموعد
admission-step = إقرار خطوة
admission-step-note = تُحفظ مع اسمك واليوم والأساس.
admission-step-title = خطوات شبكة
admission-step-keep = حفظ الخطوة
admission-move = الخطوة
admission-move-choose = اختر خطوة
admission-day = اعتبارًا من أي يوم
admission-ground = الأساس
admission-ground-help = السبب بالكلمات. لا يظهر في الصفحة العامة؛ ويراه أصحاب الطلب.
admission-ground-needed = يلزم لهذه الخطوات ما لم يُذكر قرار: { $steps }.
admission-decision = القرار
admission-decision-help = رقم القرار الذي تستند إليه، إن وُجد.
admission-note = ما تبيّن، أو ما ينبغي أن يعرفوه
admission-note-help = يلزم للمراجعة في منتصف التجربة: ما تبيّن.
admission-slug-help = يلزم لشبكة جديدة: أحرف لاتينية صغيرة وأرقام وشرطات.
admission-although = جعلها شبكة قائمة رغم ما يلي: { $lacks }
admission-although-box = شبكة قائمة رغم نقص شيء
admission-although-help = يلزم فقط للخطوة التي تصبح بها الشبكة قائمة، مع أساس أو قرار. ويحفظ السجل اليومي ما كان ناقصًا.

## Networks that are concerned

admission-room = الطلبات
admission-room-lede = طلبات تخص بلدان هذه الشبكة، أو يمكن للشبكات رؤيتها.
admission-room-none = لا طلب يخص هذه الشبكة.

## Settings

settings-admission = الانضمام
settings-admission-note = خطوات الانضمام ومدده وأسسه. القيم المبدئية أمثلة؛ ويُحدد هنا ما تنص عليه قواعدكم.
set-trial = تكون الشبكة قيد التجربة قبل أن تصبح قائمة
set-trial-months = عدد أشهر التجربة
set-check-months = عدد الأشهر حتى المراجعة في المنتصف
set-answer-days = عدد الأيام للإجابة عن سؤال
set-draft-days = عدد الأيام حتى تنتهي المسودة
set-grounds = الخطوات التي يلزمها أساس أو قرار
set-networks-see = كل شبكة قائمة ترى الطلبات
set-save = حفظ

## What is said

flash-application-saved = حُفظ الطلب.
flash-application-submitted = قُدّم الطلب.
flash-application-withdrawn = سُحب الطلب.
flash-writer-invited = الدعوة في طريقها.
flash-answer-sent = أُرسلت الإجابة.
flash-question-sent = أُرسل السؤال.
flash-comment-sent = أُرسل التعليق.
flash-step-kept = حُفظت الخطوة.

admission-refusal-move = هذا غير ممكن في هذه المرحلة.
admission-refusal-together = توجد شبكة تشمل بعض هذه البلدان. يجب ذكر كيف تعمل الشبكتان معًا.
admission-refusal-ground = هذه الخطوة يلزمها أساس بالكلمات، أو قرار.
admission-refusal-although = ينقص شيء قبل أن تصبح الشبكة قائمة. يلزم وضع علامة في المربع إن كان هذا هو المقصود مع ذلك.
admission-refusal-unsent = هنا سؤال مكتوب لم يُرسل. يلزم إرساله أولًا، أو تفريغ الحقل.
admission-refusal-finding = يجب ذكر ما تبيّن.
admission-refusal-drafts = { $most ->
    [zero] لا يمكن بدء مسودة.
    [one] لديك مسودة واحدة. يجب أولًا تقديمها أو سحبها.
    [two] لديك مسودتان. يجب أولًا تقديم إحداهما أو سحبها.
    [few] لديك { $most } مسودات. يجب أولًا تقديم إحداها أو سحبها.
    [many] لديك { $most } مسودة. يجب أولًا تقديم إحداها أو سحبها.
   *[other] لديك { $most } مسودة. يجب أولًا تقديم إحداها أو سحبها.
}
admission-refusal-writers = { $most ->
    [zero] لا يمكن أن يكتب أحد الطلب.
    [one] يكتب الطلب شخص واحد لا أكثر.
    [two] يكتب الطلب شخصان على الأكثر.
    [few] يكتب الطلب { $most } أشخاص على الأكثر.
    [many] يكتب الطلب { $most } شخصًا على الأكثر.
   *[other] يكتب الطلب { $most } شخص على الأكثر.
}
admission-refusal-words = { $most ->
    [zero] لا تُقبل أسئلة وتعليقات على الطلب.
    [one] للطلب سؤال أو تعليق واحد لا أكثر.
    [two] للطلب سؤالان أو تعليقان على الأكثر.
    [few] للطلب { $most } أسئلة وتعليقات على الأكثر.
    [many] للطلب { $most } سؤالًا وتعليقًا على الأكثر.
   *[other] للطلب { $most } سؤال وتعليق على الأكثر.
}
admission-refusal-speaker-twice = هذا الشخص مذكور من قبل.
admission-concluded-by = القرار من { $name }.
admission-refusal-ahead = هذا اليوم لم يأت بعد. سجل الخطوة عندما يأتي.
admission-refusal-bytes = يمكن أن يبلغ مجموع الوثائق التي تضيفها إلى الطلبات { $most } ميغابايت.
admission-refusal-letters = أُرسل اليوم ما يكفي من الرسائل إلى هذا العنوان. يمكن المحاولة من جديد غدًا.
admission-refusal-number = يجب كتابة عدد صحيح ضمن الحدود.
admission-refusal-order = هذا اليوم يسبق يوم الخطوة السابقة.
admission-refusal-check = تأتي المراجعة قبل نهاية التجربة.

task-application-draft = طلب بانتظار تقديمه
task-application-draft-action = متابعة الكتابة
task-application-questions = أسئلة عن طلبك بانتظار الإجابة
task-application-questions-action = الإجابة
task-application-office = طلب بانتظار الأمانة
task-application-office-action = قراءته
task-application-trial = شبكة قيد التجربة
task-application-trial-action = النظر فيها

# dynamic: fact-
fact-registry-application-begun = { $who }: بدء طلب
fact-registry-application-edited = { $who }: تعديل طلب
fact-registry-application-invited = { $who }: دعوة شخص إلى كتابة طلب
fact-registry-application-joined = { $who }: المشاركة في كتابة طلب
fact-registry-application-asked = { $who }: سؤال عن طلب
fact-registry-application-answered = { $who }: إجابة بشأن طلب
fact-registry-application-stepped = { $who }: خطوة في طلب
fact-registry-network-stepped = { $who }: خطوة لشبكة ({ $what })

# dynamic: mail-
mail-application-submitted-subject = وصل طلبك إلى { $site }
mail-application-submitted = قُدّم طلبك. وستقرؤه الأمانة وتكتب إليك.
mail-application-submitted-button = عرض أين وصل
mail-application-overlaps-subject = طلب يخص بلدان { $body }
mail-application-overlaps = ورد طلب ليصبح أصحابه شبكة، لبلدان تشملها أيضًا { $body }. يمكنك قراءة الطلب وإبداء رأي شبكتك فيه.
mail-application-overlaps-button = قراءة الطلب
mail-application-question-subject = سؤال عن طلبك
mail-application-question = تسأل الأمانة عن شيء في طلبك. ويلزم الرد في موعد أقصاه { $day }.
mail-application-question-button = الإجابة
mail-speaker-named-subject = أنت تتحدث باسم { $body }
mail-speaker-named = أصبحت شبكة { $body } في السجل، وذُكر اسمك بين من يتحدثون باسمها: { $role }.

    إن كان ذلك خطأ، فتخلَّ عن المنصب في صفحته أو اكتب إلى الأمانة.
mail-speaker-named-button = عرض التكليف
mail-network-moved-subject = خطوة جديدة: { $body }
mail-network-moved = أقرت الأمانة خطوة بشأن { $body }، اعتبارًا من { $day }.
mail-network-moved-button = عرض الصفحة
mail-application-moved-subject = خطوة جديدة في طلبك
mail-application-moved = أقرت الأمانة خطوة بشأن طلبك، اعتبارًا من { $day }.
mail-application-moved-button = عرض أين وصل
mail-application-came-subject = طلب ليصبح أصحابه شبكة
mail-application-came = قُدّم طلب ليصبح أصحابه شبكة.
mail-application-came-button = قراءته
mail-application-answered-subject = وردت إجابات بشأن طلب
mail-application-answered = أجاب أصحاب الطلب عن كل ما سُئلوا عنه.
mail-application-answered-button = قراءة الإجابات
mail-trial-check-subject = تلزم مراجعة تجربة { $body }
mail-trial-check = منتصف تجربة { $body } في { $day }. ينظر الجانبان في سيرها، وتحفظ الأمانة ما تبيّن.
mail-trial-check-button = عرض أين وصلت
mail-trial-end-subject = تنتهي تجربة { $body }
mail-trial-end = تنتهي تجربة { $body } في { $day }. وتقرر الأمانة ما يأتي بعد ذلك.
mail-trial-end-button = عرض أين وصلت
mail-application-invited-subject = كتابة طلب إلى { $site } مع آخرين
mail-application-invited = وردتك دعوة إلى كتابة طلب إلى { $site } مع آخرين. يلزم تأكيد هذا العنوان في الصفحة التي يفتحها الزر؛ ثم ترى المسودة.
mail-application-invited-button = تأكيد عنواني
mail-application-invited-after = إن لم تكن تعرف السبب فلا حاجة إلى فعل شيء: تُنسى الدعوة بعد سبعة أيام.

## أسماء البلدان واللغات

named-countries = أسماء كل البلدان
named-languages = أسماء كل اللغات
named-refusal-country = «{ $word }» ليس اسم بلد. يصح أيضًا الاسم بالإنجليزية أو الرمز، مثل KE.
named-refusal-country-nearly = «{ $word }» ليس اسم بلد. هل المقصود: { $names }؟
named-refusal-language = «{ $word }» ليس اسم لغة. يصح أيضًا الاسم بالإنجليزية أو الرمز، مثل sw.
named-refusal-language-nearly = «{ $word }» ليس اسم لغة. هل المقصود: { $names }؟

admission-refusal-undecided = لم يُذكر قرار معتمد من السجل، وهذه الخطوة تحتاج إلى قرار.
admission-refusal-not-adopted = لم تعتمد الشبكات هذا القرار، أو أنه غير سارٍ.
set-decided = الخطوات التي تحتاج إلى قرار معتمد
admission-propose = عرض الأمر على الشبكات الراسخة
