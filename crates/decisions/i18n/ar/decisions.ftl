## Decisions: proposals, positions, rules, the register

menu-decisions = القرارات
decisions-title = القرارات
decisions-lede = ما يُعرض على الشبكات والمجموعات، وما كان ردها، وما تقرر وما زال ساريًا.
decisions-round = القرارات: ما يحين موعده كل ساعة
decisions-body = الهيئة
decisions-state = الحالة
decisions-day = الموعد
decisions-words = كلمات أو رقم
decisions-show = ما يظهر
decisions-show-in-force = المفتوح والساري
decisions-show-all = الكل
decisions-open = المفتوح
decisions-open-none = لا شيء مفتوح هنا الآن.
decisions-decided = ما تقرر
decisions-decided-none = لم يتقرر شيء من ذلك بعد.
decisions-none-fits = لا شيء يطابق ما طلبته.
kind-decision = قرار
kind-proposal = مقترح
decisions-calendar-closes = ينتهي: { $title }
decisions-calendar-review = للنظر فيه من جديد: { $title }
decisions-calendar-lapses = آخر يوم سريان: { $title }
decisions-calendar = تقويم
decisions-somebody = شخص ما

proposal-new = مقترح جديد
proposal-edit = تعديل المقترح
proposal-save = حفظ
proposal-draft-lede = المسودة لك وحدك إلى أن تعرضها على الآخرين. وتكون النصوص باللغة التي تقرأ بها هذه الصفحة، ويمكن إضافة لغات أخرى لاحقًا.
proposal-edit-lede = كل تعديل نسخة جديدة، ويرى الجميع ما تغيّر. تتغير النصوص باللغة التي تقرأ بها هذه الصفحة.
proposal-no-body = لتقديم مقترح يلزمك منصب في شبكة أو مجموعة أو في الاتحاد.
proposal-newer = حفظ شخص آخر هذا المقترح أثناء كتابتك. ما كتبته أدناه ولم يُحفظ بعد. يُرجى النظر فيما حفظه، ثم حفظ ما كتبته مكانه.
proposal-body-help = الهيئة التي تقرر والتي يسري عليها القرار.
proposal-title = العنوان
proposal-title-help = سطر واحد، مثلًا: تُكتب محاضر الاجتماعات بلغتين.
proposal-text = ما يُقترح
proposal-text-help = الكلمات التي تسري عند اعتماد المقترح.
proposal-why = السبب
proposal-why-help = الحاجة التي يلبيها.
proposal-otherwise = ماذا يحدث إن لم يتقرر شيء
proposal-otherwise-help = كي يستطيع الجميع أن يزنوا ذلك أيضًا.
proposal-rules = القواعد
proposal-rules-help = كيف يُتخذ القرار. تُنسخ القواعد عند أول طلب للمواقف، ولا تتغير بعد ذلك.
proposal-rules-read = قراءة القواعد (نافذة جديدة)
proposal-roll = من تُطلب مواقفهم
proposal-roll-help = يمكنك رؤية القائمة وتعديلها قبل فتحها.
# dynamic: proposal-roll-
proposal-roll-networks = الشبكات القائمة، عبر من يتحدثون باسمها
proposal-roll-holders = كل من يشغل منصبًا في الهيئة، باسمه هو
proposal-roll-both = الشبكات والأشخاص معًا، جزأين في قائمة واحدة
proposal-seen = من يستطيع رؤيته
proposal-seen-help = يمكن تضييق ذلك لاحقًا، لا توسيعه.
# dynamic: proposal-seen-
proposal-seen-body = من يشغلون منصبًا في الهيئة، ومن تُطلب مواقفهم
proposal-seen-members = كل من يشغل منصبًا في أي هيئة
proposal-seen-everyone = الجميع
proposal-supersedes = يحل محل
proposal-supersedes-help = أرقام قرارات سابقة، مثل { "\u2066" }2026-3{ "\u2069" }، تفصل بينها فواصل.
proposal-remark = ما تغيّر
proposal-remark-help = في سطر واحد، لمن قرأ النسخة السابقة.
proposal-proposer = صاحب المقترح
proposal-versions = النسخ
proposal-version = النسخة { $number }
proposal-version-note = { $who }، { $at }
proposal-vote-terms = ما يُصوَّت عليه وعدد المختارين
proposal-term-changed = تغيّر: { $what }
proposal-term-from = { $what }: { $after } (من قبل: { $before })
proposal-on-version = على النسخة { $number }
proposal-is-draft = لا يرى هذه المسودة سواك. عندما تكتمل يمكنك عرضها على من يستطيعون رؤيتها: فيعلقون عليها، ويبقى بإمكانك تعديلها.
proposal-publish = عرضه على الآخرين
proposal-open = طلب المواقف
proposal-conclude = اختتام
proposal-closes = المواقف حتى
proposal-closes-at = حتى { $due }
proposal-is-resolving = هناك اعتراض مانع قائم. يُرجى التحدث فيه، وتدوين ما قيل أدناه، وتعديل النص ليلبي الحاجة، ثم طلب المواقف من جديد.
proposal-positions = المواقف
proposal-answered = عدد من أبدوا موقفًا: { $given } من { $all }
proposal-unanswered = بلا موقف
proposal-hidden = تظهر المواقف عند انتهاء طلبها. ويمكنك رؤية موقفك.
proposal-so-far = كما هي الآن؛ وما زال تغيير المواقف ممكنًا.
proposal-left-out = من ليس في القائمة، والسبب
proposal-resolve = فتح الجولة
proposal-resolve-help = بحسب القواعد لم يتقرر هذا بعد: يجري الحديث في الاعتراض المانع، ويمكن تعديل النص، ثم تُطلب المواقف من جديد.
proposal-comments = التعليقات
proposal-comments-none = لا تعليقات بعد.
proposal-comment = تعليقك
proposal-comment-help = ما يجعله أفضل، أو ما ينقصه.
proposal-comment-send = إضافة التعليق
proposal-withdraw = سحب المقترح
proposal-withdraw-help = المسودة تزول بلا أثر. أما ما عُرض على الآخرين فيبقى للقراءة، ولا يتقرر.
# dynamic: proposal-state-
proposal-state-draft = مسودة
proposal-state-shaping = قيد الإعداد
proposal-state-testing = المواقف مطلوبة
proposal-state-resolving = معالجة اعتراض مانع
proposal-state-closed = مغلق ولم يُختتم
proposal-state-decided = تقرر
proposal-state-withdrawn = مسحوب

proposal-suggest = اقتراح تعديل
advice-ask = طلب المشورة
advice-open = طلب المشورة حتى يوم معيّن
advice-state-open = المشورة مطلوبة
advice-until = المشورة حتى
advice-body = من أي هيئة
advice-asked-of = طُلبت المشورة من { $body }.
advice-give = مشورتك
advice-give-help = ما ينبغي معرفته قبل اتخاذ القرار.
advice-send = تقديم المشورة
proposal-refusal-remark = لا يمكن قول ذلك أو الرد به هنا.
proposal-refusal-advice = لا توجد هيئة بهذا العنوان.
proposal-refusal-advice-seen = لا يستطيع الآخرون قراءة هذا المقترح: فهو لهيئته ولمن يُطلب موقفهم.
proposal-refusal-advise = هذه المشورة ليست مطلوبة من هيئة تتحدث باسمها.
proposal-refusal-advised = قُدّمت هذه المشورة بالفعل.
task-advice = طُلبت مشورة: { $title }
task-advice-action = تقديم المشورة
flash-proposal-replied = نُشر ردك.
flash-proposal-advice = طُلب ذلك من الهيئة. تصل رسالة إلى من يتحدثون باسمها.
flash-proposal-advised = نُشرت المشورة.
# dynamic: remark-
remark-suggestion = تعديل مقترح
remark-advice = مشورة
# dynamic: reply-
reply-open = الرد
reply-words = ردك
reply-words-help = يقرؤه كل من يرى المقترح. الرفض يحتاج إلى كلمات.
reply-do-accepted = قبول
reply-do-declined = رفض
reply-do-answered = الإجابة
reply-asked = طُلبت
reply-accepted = مقبول
suggestion-not-yet = لم يدخل النص بعد
reply-declined = مرفوض
reply-answered = أُجيب عنه

decision-title = القرار
decision-day = يوم القرار
decision-decided-on = تقرر في { $day }
decision-in-force = سارٍ
decision-superseded = حل غيره محله
decision-lapsed = انتهى سريانه
decision-not-adopted = لم يُعتمد
decision-review = يُنظر فيه من جديد في
decision-lapses = يسري حتى
decision-superseded-by = حل محله

opening-lede = من الآن تثبت قائمة من تُطلب مواقفهم وتثبت القواعد. من يبدي الموقف باسم أحد في القائمة تصله رسالة.
opening-again-lede = تُطلب المواقف من جديد، من القائمة نفسها وبالقواعد نفسها.
opening-advice-lede = تُطلب المشورة حتى ذلك الحين. ومن يقرر يجيب عن كل مشورة، ويختتم متى قدّم الجميع مشورتهم أو انقضى هذا اليوم.
opening-closes = حتى
opening-zone = المنطقة الزمنية
opening-zone-help = مثل { "\u2066" }Europe/London{ "\u2069" }، أو { "\u2066" }AoE{ "\u2069" } لنهاية اليوم في آخر مكان على الأرض. ويرى كل شخص توقيته إلى جانبه.
opening-roll = من تُطلب مواقفهم
opening-roll-help = هذه هي القائمة بحسب السجل اليوم. ومن يُترك خارجها يظهر مع السبب.
opening-roll-none = بحسب السجل لا أحد يُطلب موقفه.
roll-nobody-speaks = لا أحد يتحدث باسمها الآن
roll-silent = في هذه القائمة شبكات لا يتحدث أحد باسمها اليوم، فلا تستطيع إبداء موقف، وعددها: { $count }.
roll-out-of-reach = حتى لو وافق الجميع غيرها لا يمكن استيفاء هذه القواعد.
ballot-out-of-reach = حتى لو صوّت الجميع غيرها فعددهم أقل مما تطلبه هذه القواعد.
opening-out = سبب تركه خارج القائمة
roll-by-hand = ممن فتحه: { $why }
opening-refusal-by-hand = ما قررته الشبكات تستبدله أو تعدله كلها معًا: لا يجوز استبعاد أحد يدويًا، ويجب ترك الأوزان كما هي.
opening-refusal-closes = يجب كتابة يوم وساعة.
opening-refusal-past = مضى هذا الوقت. يجب اختيار وقت لاحق.
opening-refusal-far = هذا بعد أكثر من سنة. هل السنة صحيحة؟
opening-refusal-skipped = في هذا اليوم تتخطى الساعات في هذه المنطقة هذا الوقت. والمقصود على الأرجح { $instead }.
opening-refusal-zone = هذه المنطقة الزمنية غير معروفة.

position-title = موقفك
position-answer = الموقف
position-reason = السبب
position-reason-help = يُذكر مع الاعتراض المانع المبدأ أو الغرض أو الحاجة التي يستند إليها.
position-give = إبداء هذا الموقف
position-given-at = أُبدي في { $at }. ويمكن تغييره حتى النهاية؛ وتبقى المواقف السابقة محفوظة.
position-change = تغيير هذا الموقف
position-who = صاحب الموقف
position-weight = الوزن
position-by = من { $name }
position-yourself = باسمك أنت
position-none = ليس بعد
position-hidden = أُبدي
position-earlier = المواقف السابقة
position-earlier-line = { $who }: { $answer }، { $at }

# dynamic: answer-
answer-agree = موافقة
answer-reservation = موافقة مع تحفظ
answer-stand-aside = وقوف جانبًا
answer-against = معارضة
answer-block = اعتراض مانع
answer-abstain = امتناع
answer-agree-help = هذا جيد.
answer-reservation-help = يمكن أن يمضي؛ وما ينبغي سماعه في السبب.
answer-stand-aside-help = ليس هذا لي، ولا أقف في طريقه.
answer-against-help = لا ينبغي اعتماده.
answer-block-help = لا يجوز أن يمضي كما هو.
answer-abstain-help = لا رأي لي، أو ليس الرأي لي.

# dynamic: came-
came-adopted = اعتُمد
came-not-adopted = لم يُعتمد
came-no-quorum = عدد المشاركين لا يكفي
came-blocked = هناك اعتراض مانع قائم: تليه جولة معالجة
came-vote-follows = هناك اعتراض مانع قائم: يليه تصويت

outcome-statement = البيان
outcome-statement-help = ما تقرر وسببه، وما يكون مما لم يُؤخذ به، وكلمة شكر.
outcome-review-help = يصل تذكير في ذلك اليوم. ويمكن تركه فارغًا.
outcome-lapses-help = آخر يوم. ويمكن تركه فارغًا: فيسري القرار إلى أن يحل غيره محله.
outcome-confirm = تأكيد النتيجة
outcome-refusal-day = يجب كتابة يوم.

rules-title = القواعد
rules-list-lede = كيف تُتخذ القرارات في المقترحات. كل مجموعة قواعد تقول معناها في جمل، ويمكن تجربتها على مواقف مفترضة.
rules-none = لا قواعد بعد.
rules-new = قواعد جديدة
rules-edit = تعديل القواعد
rules-save = حفظ القواعد
rules-retired = لم تعد للاختيار
rules-edit-lede = المقترحات التي طُلبت فيها المواقف تبقى على القواعد التي بدأت بها.
rules-newer = حفظ شخص آخر هذه القواعد أثناء كتابتك. ما كتبته أدناه ولم يُحفظ بعد. يُرجى النظر فيما حفظه، ثم حفظ ما كتبته مكانه.
rules-see-newer = عرض ما حفظه (نافذة جديدة)
rules-says = ما تقوله القواعد
rules-arithmetic = الحساب
rules-line-rule = القاعدة
rules-line-have = الموجود
rules-line-of = من أصل
rules-line-bound = المطلوب أو المسموح
rules-line-result = النتيجة
rules-line-least = { $number } على الأقل
rules-line-most = { $number } على الأكثر
rules-line-blocks = يوقف المقترحَ هذا العدد من الاعتراضات المانعة أو أكثر: { $from }
rules-line-holds = متحقق
rules-line-fails = غير متحقق
rules-line-cap-holds = لم يحدث
rules-line-cap-fails = حدث
rules-line-block-holds = لا يوقفه أي اعتراض مانع
rules-line-block-fails = أوقفه اعتراض مانع
rules-try = تجربتها
rules-try-note = مواقف مفترضة؛ لا يُحفظ منها شيء.
rules-try-group = المجموعة { $number }
rules-try-part = الجزء من القائمة
rules-try-weight = وزن كل واحد
rules-try-silent = من لا يقولون شيئًا
rules-try-test = أي طلب للمواقف
rules-try-first = الأول
rules-try-last = بعد آخر جولة معالجة
rules-try-vote = التصويت بعد اعتراض مانع
rules-try-go = حساب النتيجة
rules-part-networks = الشبكات
rules-part-persons = الأشخاص

# dynamic: rules-kind-
rules-kind-consent = القبول
rules-kind-consensus = التوافق
rules-kind-vote = التصويت الرسمي

rules-whom-all = جميع من تُطلب مواقفهم
rules-whom-networks = الشبكات
rules-whom-persons = الأشخاص
rules-whom-weight = وزن الجميع
rules-whom-networks-weight = وزن الشبكات
rules-whom-persons-weight = وزن الأشخاص
rules-base-decided = ممن أيدوا أو عارضوا
rules-base-answered = من كل من شاركوا
rules-base-roll = من القائمة كلها

rules-say-answers = المواقف الممكنة: { $answers }.
rules-say-reasons = يلزم ذكر السبب مع: { $answers }.
rules-say-silence = من لا يقول شيئًا يُعد موافقًا.
rules-say-quorum = يجب أن يشارك { $share } على الأقل من { $whom }؛ والامتناع مشاركة.
rules-say-quorum-opinion = يجب أن يشارك { $share } على الأقل من { $whom }؛ والامتناع ليس مشاركة.
rules-say-needed = يلزم لاعتماد المقترح { $needed }.
rules-say-needed-all = يلزم لاعتماد المقترح كل ما يلي معًا: { $needed }.
rules-say-more-decided = تأييد أكثر من { $share } ممن أيدوا أو عارضوا، بحساب { $whom }
rules-say-least-decided = تأييد { $share } على الأقل ممن أيدوا أو عارضوا، بحساب { $whom }
rules-say-more-answered = تأييد أكثر من { $share } ممن شاركوا، بحساب { $whom }
rules-say-least-answered = تأييد { $share } على الأقل ممن شاركوا، بحساب { $whom }
rules-say-more-roll = تأييد أكثر من { $share } من القائمة كلها، بحساب { $whom }
rules-say-least-roll = تأييد { $share } على الأقل من القائمة كلها، بحساب { $whom }
rules-say-cap = يسقط المقترح إذا كان موقف أكثر من { $share } ممن شاركوا: { $answers }.
rules-say-block = { $from ->
    [zero] لا يوقف المقترحَ أي اعتراض مانع
    [one] يوقف المقترحَ اعتراض مانع واحد
    [two] يوقف المقترحَ اعتراضان مانعان
    [few] يوقف المقترحَ { $from } اعتراضات مانعة
    [many] يوقف المقترحَ { $from } اعتراضًا مانعًا
   *[other] يوقف المقترحَ { $from } اعتراض مانع
} { $rounds ->
    [zero] ولا تُفتح أي جولة معالجة.
    [one] وتُفتح جولة معالجة، تُطلب بعدها المواقف من جديد.
    [two] وتُفتح جولتا معالجة على الأكثر، تُطلب المواقف من جديد بعد كل منهما.
    [few] وتُفتح { $rounds } جولات معالجة على الأكثر، تُطلب المواقف من جديد بعد كل منها.
    [many] وتُفتح { $rounds } جولة معالجة على الأكثر، تُطلب المواقف من جديد بعد كل منها.
   *[other] وتُفتح { $rounds } جولة معالجة على الأكثر، تُطلب المواقف من جديد بعد كل منها.
}
rules-say-block-falls = إذا بقي بعد ذلك اعتراض مانع، لا يُعتمد المقترح.
rules-say-block-vote = إذا بقي بعد ذلك اعتراض مانع، يليه تصويت يلزم فيه { $needed }.
rules-say-open-none = لم تُحدَّد مدة المهلة.
rules-say-open = { $days ->
    [zero] لم تُحدَّد مدة المهلة.
    [one] تدوم المهلة ما لا يقل عن يوم واحد كامل في كل مكان على الأرض.
    [two] تدوم المهلة ما لا يقل عن يومين كاملين في كل مكان على الأرض.
    [few] تدوم المهلة ما لا يقل عن { $days } أيام كاملة في كل مكان على الأرض.
    [many] تدوم المهلة ما لا يقل عن { $days } يومًا كاملًا في كل مكان على الأرض.
   *[other] تدوم المهلة ما لا يقل عن { $days } يوم كامل في كل مكان على الأرض.
}
rules-say-quiet = أيام لا تُحسب ولا ينتهي فيها طلب المواقف: { $days }.
rules-say-at-once = تظهر المواقف فور إبدائها.
rules-say-at-closing = تظهر المواقف عند انتهاء طلبها.

rules-majority-number = الأغلبية { $number }
rules-quorum = النصاب
rules-blocks = الاعتراضات المانعة
rules-field-title = اسم القواعد
rules-field-slug = الجزء من العنوان
rules-field-slug-help = أحرف لاتينية صغيرة وأرقام وشرطات. لا يتغير لاحقًا.
rules-field-kind = لأي طريقة
rules-field-answers = المواقف الممكنة
rules-field-reasons = ما يلزم معه ذكر السبب
rules-field-silence = السكوت
rules-silence-nothing = لا يعني شيئًا
rules-silence-agrees = يعني الموافقة
rules-field-quorum = من يجب أن يشاركوا، على الأقل
rules-field-share = نسبة المؤيدين اللازمة
rules-field-share-help = مثل { "\u2066" }1/2{ "\u2069" } أو { "\u2066" }2/3{ "\u2069" } أو { "\u2066" }75%{ "\u2069" }. يُترك فارغًا إن لم تكن هناك نسبة.
rules-field-whom = بحساب
rules-field-abstentions = من يمتنع يُعد مشاركًا
rules-field-more = أكثر من ذلك؛ وإلا كفى القدر نفسه
rules-field-base = من أصل
rules-field-cap = الوقوف جانبًا: على الأكثر
rules-field-cap-help = نسبة ممن شاركوا، مثل { "\u2066" }1/4{ "\u2069" }. يُترك فارغًا إن لم يكن هناك حد.
rules-field-from = أقل عدد من الاعتراضات المانعة يوقف المقترح
rules-field-from-help = فقط حيث يمكن إبداء اعتراض مانع.
rules-field-rounds = جولات المعالجة
rules-field-then = إذا بقي بعدها اعتراض مانع
rules-then-falls = لا يُعتمد المقترح
rules-then-vote = يليها تصويت
rules-field-later = النسبة اللازمة في ذلك التصويت
rules-field-later-help = ممن أيدوا أو عارضوا، مثل { "\u2066" }4/5{ "\u2069" }. أكثر مما كان لازمًا من قبل.
rules-field-days = عدد أيام طلب المواقف، على الأقل
rules-field-days-help = أيام كاملة في كل مكان على الأرض، كي تكون للجميع.
rules-field-quiet = أيام الهدوء
rules-field-quiet-help = لا تُحسب، ولا ينتهي فيها شيء.
rules-field-shown = تظهر المواقف
rules-shown-at-once = فور إبدائها
rules-shown-at-closing = عند انتهاء طلبها
rules-field-retired = لم تعد للاختيار
rules-field-retired-help = المقترحات التي لها هذه القواعد تبقى عليها.

# dynamic: weekday-
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

rules-refusal-share = يجب كتابة نسبة مثل { "\u2066" }1/2{ "\u2069" } أو { "\u2066" }2/3{ "\u2069" } أو { "\u2066" }75%{ "\u2069" }.
rules-refusal-number = يجب كتابة عدد صحيح ليس كبيرًا جدًا.
rules-refusal-between = يجب كتابة عدد صحيح من { $least } إلى { $most }.
rules-refusal-choice = يجب اختيار واحد من هذه.
rules-refusal-secret = ما كان سريًا يبقى كذلك: يُرجى وضع قواعد أخرى للأوراق العلنية.
rules-refusal-least = أقصى عدد للأيام: { $most }.
rules-refusal-quiet = يجب أن يبقى يوم واحد في الأسبوع على الأقل خارج أيام الهدوء.
rules-refusal-slug = أحرف لاتينية صغيرة وأرقام وشرطات، مثل { "\u2066" }two-thirds{ "\u2069" }.
rules-refusal-taken = هذا العنوان لقواعد أخرى.
rules-refusal-many = لا يتسع المكان هنا لمجموعات قواعد أكثر من { $most }.
# dynamic: rules-fault-
rules-fault-no-agreement = لا يستطيع أحد تأييد المقترح: يجب إتاحة الموافقة.
rules-fault-nothing-needed = بهذه القواعد يُعتمد كل شيء: يجب تحديد أغلبية، أو إتاحة الاعتراض المانع.
rules-fault-more-than-all = النسبة { $share } أكبر من الكل.
rules-fault-nothing-asked = النسبة { $share } لا تشترط شيئًا.
rules-fault-block = يجب أن يكون للاعتراض المانع أثر، وفقط حيث يمكن إبداؤه.
rules-fault-reason = السبب مطلوب مع موقف لا يمكن إبداؤه.
rules-fault-cap = الحد موضوع على موقف لا يمكن إبداؤه، أو على الموافقة.
rules-fault-silence = عندما يعني السكوت الموافقة يكون الجميع مشاركين: فلا معنى للنصاب.
rules-fault-vote = يجب أن يلزم في التصويت بعد الاعتراض المانع أكثر مما لم يكفِ قبله.
rules-fault-part = تحسب القواعد جزءًا من القائمة لا أحد فيه.
rules-fault-never = بهذه القائمة لا يمكن اعتماد شيء حتى لو وافق الجميع.

proposal-refusal-body = يجب اختيار إحدى هذه الهيئات.
proposal-refusal-rules = يجب اختيار إحدى مجموعات القواعد.
proposal-refusal-supersedes = أحد هذه الأرقام ليس رقم قرار اعتُمد.
proposal-refusal-narrower = يقرأ هذا القرار عدد أكبر ممن سيقرؤون هذا المقترح: يجب أن يراه عدد لا يقل عنهم، أو ألّا يُذكر القرار.
proposal-refusal-fewer = قرر هذا عدد أكبر ممن سيقررون هنا: لا يلغي شخص واحد ما قررته هيئة، ولا هيئة ما قررته الشبكات.
proposal-refusal-sooner = هناك من ترشح بالفعل: يمكن تأخير هذا الموعد، لا تقديمه ولا تركه فارغًا.
proposal-refusal-networks = تبدي الشبكات معًا موقفها مما يُعرض على الاتحاد أو الجمعية. يجب هنا اختيار أصحاب المناصب في هذه الهيئة.
proposal-refusal-frozen = بعد طلب المواقف لا يمكن تعديل غير النص.
proposal-refusal-wider = ما عُرض على بعض الناس لا يُعرض على أكثر منهم.
proposal-refusal-closed = هذا غير ممكن في الحالة التي فيها المقترح الآن.
proposal-refusal-many = لا يتسع المكان هنا لأكثر من { $most }.
proposal-refusal-days = { $days ->
    [zero] بذلك لا يبقى أي يوم محسوب وكامل في كل مكان على الأرض.
    [one] بذلك يبقى يوم واحد محسوب وكامل في كل مكان على الأرض.
    [two] بذلك يبقى يومان محسوبان وكاملان في كل مكان على الأرض.
    [few] بذلك تبقى { $days } أيام محسوبة وكاملة في كل مكان على الأرض.
    [many] بذلك يبقى { $days } يومًا محسوبًا وكاملًا في كل مكان على الأرض.
   *[other] بذلك يبقى { $days } يوم محسوب وكامل في كل مكان على الأرض.
} وأقل عدد تطلبه القواعد: { $least }.
proposal-refusal-quiet = تقول القواعد إن لا شيء ينتهي في هذا اليوم من الأسبوع.
proposal-refusal-weight = يجب كتابة عدد صحيح من 1 إلى 1000000، وسبب لا يزيد على 300 حرف.
proposal-refusal-weights = من يتقاسمون موقف شبكة واحدة لهم الوزن نفسه.
proposal-refusal-answer = يجب اختيار موقف.
proposal-refusal-reason = هذا الموقف يلزمه سبب.
proposal-refusal-block-reason = يجب ذكر المبدأ أو الغرض أو الحاجة التي يستند إليها الاعتراض المانع.
proposal-refusal-late = لم يعد إبداء المواقف ممكنًا: انقضى الوقت.
proposal-refusal-roll = لست في قائمة من تُطلب مواقفهم هنا، أو لم يمنحك أحد منصبًا لذلك.
proposal-refusal-comment = التعليق لمن يشغلون منصبًا، ما دام المقترح مفتوحًا.
proposal-refusal-not-over = لم ينقضِ وقت المواقف بعد.
proposal-refusal-not-blocked = لا اعتراض مانعًا قائمًا.
proposal-refusal-blocked = هناك اعتراض مانع قائم. وبحسب القواعد لم يتقرر هذا بعد.
proposal-refusal-past = يجب اختيار يوم لم يأت بعد.

task-position = موقف مطلوب: { $title }
task-position-action = إبداء موقف
task-conclude = جاهز للاختتام: { $title }
task-conclude-action = اختتام
task-resolve = هناك اعتراض مانع قائم: { $title }
task-resolve-action = معالجته

flash-rules-saved = حُفظت القواعد.
flash-proposal-saved = حُفظ المقترح.
flash-proposal-published = عُرض المقترح على من يستطيعون رؤيته.
flash-proposal-withdrawn = سُحب المقترح.
flash-proposal-commented = أُضيف تعليقك.
flash-proposal-opened = المواقف مطلوبة. من يبدي الموقف باسم أحد في القائمة تصله رسالة.
flash-advice-opened = المشورة مطلوبة.
flash-election-opened = التصويت مفتوح. من يصوّت تصله رسالة.
flash-suggestion-accepted = قُبل التعديل. يُرجى إدخاله الآن في النص: ما اقتُرح موجود في صفحة المقترح.
flash-proposal-resolving = فُتحت الجولة.
flash-proposal-concluded = تأكدت النتيجة.
flash-position-given = سُجل موقفك. ويمكنك تغييره حتى النهاية.

# dynamic: mail-proposal-
mail-proposal-opened-subject = مطلوب موقف من { $body }: { $title }
mail-proposal-opened =
    هناك مقترح ينتظر موقفًا من { $body }: { $title }

    يمكن إبداء الموقف حتى { $due }، وتغييره حتى ذلك الحين.
mail-proposal-opened-button = قراءته وإبداء موقف
mail-proposal-review-subject = للنظر فيه من جديد: { $title }
mail-proposal-review =
    كان ينبغي النظر من جديد في { $day } في قرار لـ { $body }: { $title }

    هل ما زال صالحًا؟ إن لم يكن كذلك، فيُرجى تقديم مقترح يحل محله.
mail-proposal-review-button = قراءة القرار
mail-proposal-advice-subject = مشورتك مطلوبة: { $title }
mail-proposal-advice =
    طُلبت مشورة { $body } في مقترح قبل البتّ فيه: { $title }
mail-proposal-advice-button = القراءة وتقديم المشورة
mail-proposal-decided-subject = اختُتم: { $title }
mail-proposal-decided =
    قُيّمت المواقف من مقترح لـ { $body } وفق قواعده، وتأكدت النتيجة: { $title }
mail-proposal-decided-button = قراءة النتيجة
mail-proposal-closes-subject = بقي يومان: { $title }
mail-proposal-closes =
    لم يرد بعد موقف من { $body }: { $title }

    يمكن إبداء الموقف حتى { $due }.
mail-proposal-closes-button = إبداء موقف

# dynamic: fact-decisions
fact-decisions-rules-made = { $who }: وضع قواعد ({ $what })
fact-decisions-rules-changed = { $who }: تعديل قواعد ({ $what })
fact-decisions-proposed = { $who }: عرض مقترح ({ $what })
fact-decisions-proposal-changed = { $who }: تعديل مقترح ({ $what })
fact-decisions-commented = { $who }: تعليق على مقترح ({ $what })
fact-decisions-replied = { $who }: رد على ما قيل عن مقترح ({ $what })
fact-decisions-advice-asked = { $who }: طلب مشورة في مقترح ({ $what })
fact-decisions-advised = { $who }: مشورة في مقترح ({ $what })
fact-decisions-opened = { $who }: طلب المواقف من مقترح ({ $what })
fact-decisions-position-given = { $who }: إبداء موقف من مقترح ({ $what })
fact-decisions-resolving = { $who }: فتح جولة معالجة لمقترح ({ $what })
fact-decisions-decided = { $who }: اختتام مقترح ({ $what })
fact-decisions-withdrawn = { $who }: سحب مقترح ({ $what })

# dynamic: merging-decisions-
merging-decisions-proposal-proposer = المقترحات التي كتبها الشخص
merging-decisions-version-person = نسخ المقترحات التي حفظها الشخص
merging-decisions-version-draft-of = مسودات المقترحات
merging-decisions-comment-person = التعليقات على المقترحات
merging-decisions-voter-person = المقترحات التي يُطلب من الشخص موقف منها
merging-decisions-position-person = المواقف التي أعطاها الشخص
merging-decisions-decision-person = القرارات التي أنهى الشخص إجراءها

## Rolls: whom it is about, weights, several who speak for one body, proxies

proposal-concerns = المعنيّ به
proposal-concerns-help = المعنيّ بالمقترح لا يشارك في القرار. ومن يشغل منصبًا لديه أو في جزء منه، أو أفصح عن صلة به، يُترك خارج القائمة مع السبب؛ ويمكنك رؤية ذلك قبل فتحها.
proposal-concerns-more = والمعنيّ به أيضًا
proposal-concerns-none = لا أحد بعينه
roll-about-them = هو المعنيّ بالمقترح
roll-tied-by-office = يشغل أو شغل منصبًا لدى المعنيّ بالمقترح
roll-tied = أفصح عن صلة بالمعنيّ بالمقترح
rules-field-weights = وزن الشبكات
rules-field-weights-help = من يطلب المواقف يرى الأوزان ويمكنه تعديلها.
rules-weights-equal = متساوٍ للجميع
rules-weights-members = بعدد أعضائها الأفراد
rules-say-weights-members = وزن كل شبكة بعدد أعضائها الأفراد، وهو واحد على الأقل.
rules-field-proxies = عدد التوكيلات التي يمكن أن يحملها شخص
rules-field-proxies-help = عن كم من الآخرين يمكن لشخص أن يبدي الموقف. إن تُرك فارغًا: لا أحد.
rules-say-proxies = يمكن لمن في القائمة أن يوكّل غيره ممن فيها لإبداء الموقف عنه. أقصى عدد للتوكيلات التي يحملها شخص: { $most }. ولا ينقل أحد ما يحمله إلى غيره.
rules-field-split = موقف الشبكة يُقسم
rules-field-split-help = بين كل من يتحدثون باسمها عند تثبيت القائمة، بأنصبة متساوية.
rules-say-split = يُقسم موقف الشبكة بأنصبة متساوية بين كل من يتحدثون باسمها.
ballot-fault-split = لا تُقسم أوراق الاقتراع بين من يتحدثون باسم شبكة.
proxy-title = توكيل شخص آخر
proxy-holder = من يبدي الموقف
proxy-holder-help = يمكنك استرداد التوكيل حتى النهاية، أو إبداء الموقف بنفسك، وهذا يسترده أيضًا.
proxy-give = إعطاء التوكيل
proxy-take-back = استرداده
proxy-held-by = التوكيل لدى { $name }
proxy-refusal = لا تُعطى توكيلات هنا.
proxy-refusal-roll = يجب اختيار شخص من القائمة.
proxy-refusal-hop = من أعطى توكيله لا يحمل توكيلًا، ومن يحمل توكيلًا لا يعطي توكيله.
proxy-refusal-many = عدد التوكيلات التي يحملها هذا الشخص: { $most }، وهو الحد الأقصى.
flash-proxy-given = أُعطي التوكيل لمن يبدي الموقف عنك. وستصل إليه رسالة.
flash-proxy-back = عاد إبداء الموقف إليك.
# dynamic: mail-proxy-
mail-proxy-given-subject = تبدي موقفًا بالتوكيل: { $title }
mail-proxy-given = هناك من في القائمة وكّل { $body } لإبداء الموقف عنه: { $title }
mail-proxy-given-button = القراءة وإبداء موقف
fact-decisions-proxy-given = { $who }: إعطاء توكيل ({ $what })
fact-decisions-proxy-taken-back = { $who }: استرداد توكيل ({ $what })

## Advice, who leads, what follows

rules-kind-advice = المشورة
rules-for-advice = لمن يقرر بعد طلب المشورة
rules-say-advice = يقرر صاحب المقترح بعد طلب المشورة ممن يعرفون وممن يمسهم الأمر، ويجيب عن كل مشورة تُقدَّم.
proposal-roll-members = أعضاء الشبكة الأفراد
proposal-refusal-no-advice = يجب أولًا طلب المشورة من أحد.
proposal-refusal-unanswered = { $count ->
    [zero] لا توجد مشورة لم يُجب عنها.
    [one] هناك مشورة واحدة لم يُجب عنها بعد.
    [two] هناك مشورتان لم يُجب عنهما بعد.
    [few] هناك { $count } مشورات لم يُجب عنها بعد.
    [many] هناك { $count } مشورة لم يُجب عنها بعد.
   *[other] هناك { $count } مشورة لم يُجب عنها بعد.
 }
advice-person = أو من شخص
advice-person-help = عنوان بريده الإلكتروني. تصل إليه رسالة إن كان في السجل، وتظهر مشورته عندما يقدمها.
advice-ask-person = الطلب من هذا الشخص
flash-proposal-adviser = إن كان هذا العنوان في السجل فقد طُلبت المشورة من صاحبه.
outcome-adopts = قرارك
outcome-adopt = يُعتمد
outcome-adopt-not = لا يُعتمد
outcome-tasks-help = مهمة في كل سطر؛ وإن ورد في آخر السطر يوم مثل { "\u2066" }2027-03-01{ "\u2069" } فهو موعدها النهائي. ويُختار من يقوم بها بعد ذلك.
proposal-facilitator = من يقوده
proposal-facilitator-choose = اختيار من يقوده معك
proposal-facilitator-help = يمكنه كل ما يمكنك: التعديل والفتح والمعالجة والاختتام.
proposal-facilitator-none = لا أحد غيرك
proposal-facilitator-set = اختيار
proposal-refusal-facilitator = يجب اختيار شخص له منصب في الهيئة.
flash-proposal-led = سُجل من يقوده.
proposal-subjects = الموضوعات
proposal-subjects-help = كلمات قليلة تفصل بينها فواصل، مثل: اللغات، الاجتماعات.
proposal-about = تبدي شبكتنا موقفها في «{ $title }» ({ $url }). فما رأي أعضائها؟
decisions-any = الكل
decisions-year = السنة
position-poll = ما قاله أعضاؤنا
position-ask-members = سؤال أعضاء الشبكة أولًا
position-poll-number = رقم الاستطلاع
position-poll-help = مثل { "\u2066" }2026-7{ "\u2069" }؛ ويظهر مع الموقف.
position-refusal-poll = لا مقترح ولا استطلاع بهذا الرقم.
flash-proposal-attached = أُضيف الملف.
flash-proposal-detached = أُزيل الملف.
decision-tasks = ما يتبع القرار
decision-task-due = حتى { $day }
decision-task-by = يقوم به { $name }
decision-task-nobody = لا أحد بعد
decision-task-choose = اختيار من يقوم به
decision-task-bearer = من يقوم به
decision-task-bearer-help = شخص له منصب في الهيئة؛ تصله رسالة بذلك، وتنتظر المهمة على مكتبه.
decision-task-done = أُنجز
decision-task-do = أُنجز
decision-task-open = لم يُنجز بعد
flash-proposal-task = سُجل ذلك.
decision-correct = إضافة تصحيح
decision-correct-help = لا يتغير ما هو مكتوب؛ بل يُضاف ما ينبغي معرفته عنه مع يومه.
decision-correct-send = إضافة
decision-correction = تصحيح، { $day }:
flash-proposal-corrected = أُضيف التصحيح.
decision-cite = للاستشهاد به
decision-cite-words = { $body }: { $title }. القرار { $number }، { $day }. { $url }
remark-correction = تصحيح
link-refusal = هذا الرابط ليس من روابطنا، أو جرى تغييره. يمكنك فتح المقترح وإبداء موقفك هناك.
link-refusal-other = أُرسل هذا الرابط إلى شخص آخر. إن كان موقفك مطلوبًا أيضًا، فيمكنك فتح المقترح وإبداؤه هناك.
task-follows = مطلوب إنجازه: { $what }
task-follows-action = عرض
mail-proposal-advice-person-subject = مشورتك مطلوبة: { $title }
mail-proposal-advice-person = { $who }: طلب مشورتك في مقترح قبل البتّ فيه ({ $title })
mail-proposal-advice-person-button = القراءة وتقديم المشورة
mail-proposal-facilitator-subject = تقود مقترحًا: { $title }
mail-proposal-facilitator = { $who }: اختيارك للمشاركة في قيادة مقترح لـ { $body } ({ $title })
mail-proposal-facilitator-button = فتحه
mail-proposal-task-subject = مهمة تنتظرك: { $title }
mail-proposal-task = { $who }: طلب منك القيام بما يتبع قرارًا لـ { $body } ({ $title })
mail-proposal-task-button = عرض المهمة
fact-decisions-led = { $who }: اختيار من يقود مقترحًا ({ $what })
fact-decisions-task-given = { $who }: اختيار من يقوم بما يتبع قرار ({ $what })
fact-decisions-task-done = { $who }: تسجيل ما أُنجز من قرار ({ $what })
fact-decisions-corrected = { $who }: إضافة تصحيح إلى قرار ({ $what })
merging-decisions-proposal-facilitator = المقترحات التي يقودها الشخص
merging-decisions-task-person = مهام القرارات التي أنجزها الشخص
merging-decisions-task-bearer = مهام القرارات التي على عاتق الشخص

# dynamic: api-subject-
api-subject-decisions = المقترحات والقرارات، مع قوائمها ومواقفها ونتائج فرزها ما إن يراها الجميع: متاح للجميع

## التعديل الجزئي، والنظر من جديد، والملاحظات، والردود، وعدم المشاركة

proposal-changes = يعدّل جزئيًا
proposal-changes-help = أرقام قرارات سابقة تبقى سارية ويعدّلها هذا القرار.
proposal-refusal-changes = القرار إما أن يحل غيره محله وإما أن يُعدَّل جزئيًا، لا كلاهما.
decision-changed-by = عدّله جزئيًا
decision-answered = أُبدي الرأي
decision-elected = اكتمل الانتخاب
decision-reviewed = نُظر فيه من جديد في { $day }:
decision-review-do = النظر فيه من جديد
decision-reviewed-what = ما أسفر عنه ذلك
decision-reviewed-help = هل ما زال يؤدي غرضه، ومن سُئل عن ذلك. ولتغييره يُعرض مقترح جديد يحل محله.
decision-review-next = يُنظر فيه في المرة القادمة في
decision-review-send = ما زال صالحًا
proposal-refusal-not-in-force = هذا القرار غير سارٍ.
proposal-note = ملاحظات من اجتماع بشأن الاعتراض المانع
proposal-note-help = من اجتمع، وأي حاجة ذُكرت، ومن غيّر رأيه.
proposal-note-send = إضافة الملاحظات
proposal-refusal-tied = لك صلة بالمعنيّ بالمقترح، ولذلك لا تشارك في القرار.
roll-not-established = الشبكة ليست من الشبكات القائمة
position-tie = ({ $tie })
unfollowed-title = الشواغل والردود
unfollowed-note = التحفظات والاعتراضات المانعة وكل ما ذُكر له سبب، مع الردود
unfollowed-none = لا رد بعد
unfollowed-help = ما يكون من أمره: ما عُدّل، وما لم يُعدَّل، والسبب.
recusal-title = عدم المشاركة في هذا القرار
recusal-why = سبب عدم مشاركتك
recusal-help = مثلًا: أعمل لدى الجامعة صاحبة الطلب. يقرؤه كل من يرى القائمة.
recusal-out = عدم المشاركة
recusal-back = العودة إلى المشاركة
recusal-is-out = لا تشارك في هذا القرار: لا يُحسب موقفك، وتنقص القائمة واحدًا.
recusal-stood-out = عدم مشاركة طوعي: { $why }
recusal-refusal-last = بدونك لا يستطيع أحد أن يقرر بهذه القواعد.
recusal-refusal-others = هناك شخص آخر يتحدث باسم هذه الشبكة أيضًا: يُرجى ترك الموقف له.
who-today = بحسب السجل اليوم. وعند طلب المواقف تثبت القائمة كما تكون حينها.
who-frozen = كما ثبتت القائمة عند أول طلب للمواقف.
who-more = عرض المزيد
task-shape = قيد الإعداد: { $title }
task-shape-action = القراءة والتعليق
task-suggestion = تعديل مقترح ينتظر الرد: { $title }
task-suggestion-action = الرد
task-review = للنظر فيه من جديد: { $title }
task-review-action = النظر فيه من جديد
flash-proposal-noted = أُضيفت الملاحظات.
flash-proposal-reviewed = ما زال القرار ساريًا.
flash-recusal-out = لا تشارك في هذا القرار. ويقرأ السببَ كل من يرى القائمة.
flash-recusal-back = عدت إلى المشاركة.
mail-proposal-published-subject = رأيك يساعد في إعداده: { $title }
mail-proposal-published =
    عُرض مقترح على { $body }: { $title }

    ما زال تعديله ممكنًا. يُرجى ذكر ما يجعله أفضل، قبل طلب المواقف.
mail-proposal-published-button = القراءة والتعليق
mail-proposal-resolving-subject = يجري الحديث في اعتراض مانع: { $title }
mail-proposal-resolving =
    هناك اعتراض مانع قائم على مقترح معروض على { $body }: { $title }

    يجري الحديث فيه الآن، ويمكن تعديل النص. ثم تُطلب المواقف من جديد.
mail-proposal-resolving-button = قراءته
mail-proposal-withdrawn-subject = مسحوب: { $title }
mail-proposal-withdrawn =
    سُحب مقترح كان معروضًا على { $body } ولن يتقرر: { $title }
mail-proposal-withdrawn-button = قراءته
mail-proposal-left-out-subject = لست ممن تُطلب مواقفهم: { $title }
mail-proposal-left-out =
    فُتح مقترح معروض على { $body }، ومن فتحه استبعدك، أو استبعد الهيئة التي تتحدث باسمها، من قائمة من تُطلب مواقفهم: { $title }

    تذكر القائمة السبب. إن كان ذلك خطأ، فيُرجى الكتابة إلى من يقوده.
mail-proposal-left-out-button = قراءته
mail-proposal-lapses-subject = ينتهي سريانه قريبًا: { $title }
mail-proposal-lapses =
    آخر يوم سريان لقرار من { $body } هو { $day }: { $title }

    إن كان ينبغي أن يستمر، فيُرجى تقديم مقترح جديد يحل محله.
mail-proposal-lapses-button = قراءة القرار
fact-decisions-stood-out = { $who }: عدم المشاركة في قرار ({ $what })
fact-decisions-came-back = { $who }: عودة إلى المشاركة في قرار ({ $what })
fact-decisions-position-replied = { $who }: رد على موقف من مقترح ({ $what })
fact-decisions-noted = { $who }: إضافة ملاحظات بشأن اعتراض مانع ({ $what })
fact-decisions-reviewed = { $who }: النظر من جديد في قرار ({ $what })
remark-note = ملاحظات من اجتماع
merging-decisions-reply-person = المواقف التي رد عليها الشخص
roll-stood-out = عدم مشاركة طوعي
mail-proxy-returned-subject = عاد توكيلك إليك: { $title }
mail-proxy-returned =
    من كان سيبدي الموقف بالتوكيل عن { $body } اختار عدم المشاركة في هذا القرار: { $title }

    يمكنك إبداء الموقف بنفسك، أو توكيل شخص آخر.
mail-proxy-returned-button = القراءة وإبداء موقف
mail-proposal-vote-follows-subject = اعتراض مانع يليه تصويت: { $title }
mail-proposal-vote-follows =
    ما زال هناك اعتراض مانع قائم على مقترح معروض على { $body }: { $title }

    وبحسب قواعد المقترح يليه الآن تصويت يلزم فيه أكثر مما كان لازمًا من قبل.
mail-proposal-vote-follows-button = قراءته
merging-decisions-voter-stood-out-by = القرارات التي اختار الشخص عدم المشاركة فيها

## News

# dynamic: news-
news-decisions-proposed = قُدّم للقرار
news-decisions-decided = صدر القرار
