## Agreements with partner organisations

workspace-agreements = الاتفاقيات
agreements-title = الاتفاقيات
agreements-lede = ما اتُّفق عليه مع المنظمات الشريكة، ومن يتولى شؤونه، ومتى يُراجع.
agreements-all-lede = كل الاتفاقيات مع المنظمات الشريكة، وفي أولها ما يحين موعد مراجعته أولًا.
agreements-none = لا توجد اتفاقية بعد.
agreements-new = اتفاقية جديدة
agreements-edit = تعديل
agreements-edit-title = اتفاقية مع { $name }
agreements-edit-lede = يُحفظ ما تكتبه نسخةً جديدة. وتبقى النسخ السابقة متاحة للقراءة.
agreements-newer = حفظ شخص آخر هذه الاتفاقية في هذه الأثناء. وهنا الفرق بين ما كتبته وما حفظه. وعند الحفظ من جديد يحل ما كتبته محله.
agreements-name = اسم الاتفاقية
agreements-name-help = مثلًا: مذكرة تفاهم 2027.
agreements-with = المنظمة الشريكة
agreements-with-help = تضيف الأمانة المنظمات الشريكة إلى السجل.
agreements-of = باسم
agreements-purpose = الغرض
agreements-purpose-help = ما يريد الجانبان تحقيقه معًا.
agreements-agreed = ما اتُّفق عليه
agreements-agreed-help = من يفعل ماذا، وما يقدمه كل جانب.
agreements-starts = اليوم الأول
agreements-starts-help = يُترك فارغًا ما دامت الاتفاقية قيد الإعداد.
agreements-starts-none = لم يُحدد بعد
agreements-ends = اليوم الأخير
agreements-ends-help = يُترك فارغًا إن كانت الاتفاقية مستمرة إلى أن ينهيها أحد.
agreements-ends-none = مستمرة
agreements-review-on = آخر موعد للمراجعة
agreements-review-on-help = يصل تذكير إلى من يتولون شؤونها قبل الموعد بمدة 30 يومًا.
agreements-review-none = لم يُحدد يوم
agreements-late = متأخرة
agreements-state = الحالة
agreements-state-prepared = قيد الإعداد
agreements-state-to-come = مقبلة
agreements-state-in-force = سارية
agreements-state-over = منتهية
agreements-ours = المسؤول من جانبنا
agreements-theirs = المسؤول من جانب المنظمة الشريكة
agreements-advocate-help = يتولى المسؤول شؤون الاتفاقية، وهو ممن يشغلون منصبًا في ذلك الجانب.
agreements-nobody = لا أحد
agreements-save = حفظ
agreements-deeds = ما أُنجز
agreements-deeds-none = لم يُدوَّن شيء بعد.
agreements-deed-day = اليوم
agreements-deed-text = ما أُنجز
agreements-deed-text-help = مثلًا: ندوة مشتركة عبر الإنترنت، 120 مشاركًا.
agreements-next-review = آخر موعد للمراجعة التالية
agreements-next-review-help = يُملأ إن كان الجانبان قد راجعا الاتفاقية الآن.
agreements-note = تدوين
agreements-states = النسخ المحفوظة
agreements-first = النسخة الأولى
agreements-refusal-partner = يجب اختيار منظمة شريكة.
agreements-refusal-starts = الاتفاقية التي لها يوم أخير يلزمها يوم أول.
agreements-refusal-review = هذا اليوم يسبق اليوم الأول.
agreements-refusal-later = يجب أن تأتي المراجعة التالية بعد الموعد المحدد الآن.
agreements-refusal-advocate = لا يشغل هذا الشخص الآن منصبًا في ذلك الجانب.
flash-agreement-saved = حُفظت الاتفاقية.
flash-agreement-noted = دُوّن ما أُنجز.
task-agreement-review = مراجعة الاتفاقية «{ $title }»
task-agreement-review-action = فتحها
sheet-agreement = اتفاقية: { $note }
# dynamic: fact-
fact-registry-agreement-made = { $who }: إنشاء اتفاقية مع { $what }
fact-registry-agreement-changed = { $who }: تعديل اتفاقية مع { $what }
fact-registry-agreement-noted = { $who }: تدوين ما أُنجز مع { $what }
fact-registry-agreement-reviewed = { $who }: مراجعة اتفاقية مع { $what }
fact-registry-agreement-paper-added = { $who }: إضافة وثيقة إلى اتفاقية مع { $what }
fact-registry-agreement-paper-removed = { $who }: إزالة وثيقة من اتفاقية مع { $what }
mail-agreement-advocate-subject = تتولى شؤون اتفاقية مع { $body }
mail-agreement-advocate = أُسندت إليك المسؤولية عن اتفاقية مع { $body }.

    يمكنك رؤية ما اتُّفق عليه وتدوين ما يُنجز، ويصلك تذكير عندما يحين موعد مراجعتها.
mail-agreement-advocate-button = فتح الاتفاقية
mail-agreement-review-subject = للمراجعة: اتفاقية مع { $body }
mail-agreement-review = تلزم مراجعة الاتفاقية مع { $body } في موعد أقصاه { $day }.

    يمكنك التحدث مع الجانب الآخر عما أُنجز وما ينبغي أن يستمر، ثم تدوين ذلك مع يوم المراجعة التالية.
mail-agreement-review-button = فتح الاتفاقية
