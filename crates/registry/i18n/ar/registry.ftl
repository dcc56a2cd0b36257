## Menu

menu-networks = الشبكات
menu-groups = المجموعات
menu-partners = الشركاء
menu-about = عن الاتحاد

## Kinds and states

# dynamic: kind-
kind-confederation = اتحاد
kind-confederation-plural = الاتحاد
kind-confederation-active = اتحاد
kind-confederation-closed = اتحاد انتهى عمله
kind-network = شبكة
kind-network-plural = الشبكات
kind-network-established = شبكة قائمة
kind-network-emerging = شبكة ناشئة
kind-network-closed = شبكة انتهى عملها
kind-interest-group = مجموعة اهتمام
kind-interest-group-plural = مجموعات الاهتمام
kind-interest-group-active = مجموعة اهتمام
kind-interest-group-closed = مجموعة اهتمام انتهى عملها
kind-working-group = مجموعة عمل
kind-working-group-plural = مجموعات العمل
kind-working-group-active = مجموعة عمل
kind-working-group-closed = مجموعة عمل انتهى عملها
kind-partner = منظمة شريكة
kind-partner-plural = المنظمات الشريكة
kind-partner-partner = منظمة شريكة
kind-partner-closed = منظمة شريكة سابقًا
kind-association = جمعية
kind-association-plural = الكيان القانوني
kind-association-active = جمعية
kind-association-closed = جمعية انتهى عملها
kind-page = صفحة من هذا الموقع
# dynamic: status-
status-established = قائمة
status-emerging = ناشئة
status-active = قيد العمل
status-closed = انتهى العمل
status-partner = شريكة
status-left = غادرت
status-dormant = متوقفة مؤقتًا

## Front page

home-heading = تعمل المهن الصحية عملًا أفضل حين تتعلم معًا
home-lede = نحن اتحاد شبكات مستقلة غايتها أن تتعلم المهن الصحية معًا وأن تعمل معًا. من كل القارات تعمل هنا جنبًا إلى جنب: يتعلم بعضها من بعض، وتلتقي في مؤتمر، وتحفظ معارف هذا المجال.
home-networks = { $established ->
    [zero] لا شبكات قائمة
    [one] شبكة قائمة واحدة
    [two] شبكتان قائمتان
    [few] { $established } شبكات قائمة
    [many] { $established } شبكة قائمة
   *[other] { $established } شبكة قائمة
} { $emerging ->
    [zero] ولا شبكات ناشئة
    [one] وشبكة ناشئة واحدة
    [two] وشبكتان ناشئتان
    [few] و{ $emerging } شبكات ناشئة
    [many] و{ $emerging } شبكة ناشئة
   *[other] و{ $emerging } شبكة ناشئة
}.
home-all-networks = عرض جميع الشبكات
home-wants = ما يسعى إليه
home-about = الأهداف والمبادئ

## Map

map-title = خريطة الشبكات في العالم
map-description = تحمل بلدان كل شبكة لونها ونقشها، وتظهر الشبكات الناشئة بخطوط محيطها فقط، ويظهر البلد الذي لا شبكة فيه بالرمادي. وتذكر القائمة أدناه الشيء نفسه بالكلمات.
map-borders = الحدود بحسب Natural Earth ولا تعبر عن أي رأي. وتظهر الدول الصغيرة نقاطًا. ويأخذ البلد الذي فيه عدة شبكات لون الشبكة التي تشمل أقل عدد من البلدان.
map-table = الخريطة نفسها في جدول

## Lists

networks-title = { $count ->
    [zero] لا شبكات بعد
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
}
networks-lede = كل شبكة مستقلة. وتقرر الشبكات القائمة معًا، أما الناشئة فتشارك وهي في طريقها.
networks-feed = الشبكات: ما الذي تغير
groups-title = المجموعات
groups-lede = تنفذ مجموعات العمل خطة الاتحاد. وتجمع مجموعات الاهتمام أشخاصًا يعنيهم موضوع واحد. والجمعية هي الكيان القانوني.
partners-title = الشركاء
partners-lede = منظمات تشاركنا الأهداف وتعمل مع الاتحاد.

## A body

# dynamic: bodies-

bodies-network = الشبكة
bodies-networks = الشبكات
bodies-region = المنطقة
bodies-status = الحالة
bodies-kind = النوع
bodies-since = منذ
bodies-since-help = سنة البدء، أو الشهر أو اليوم إن كان معروفًا: 2018 أو { "\u2066" }2018-09{ "\u2069" } أو { "\u2066" }2018-09-06{ "\u2069" }.
bodies-since-date = منذ { $date }
bodies-until-date = التكليف حتى { $date }
bodies-text-in = معروض باللغة { $language }
bodies-unknown = غير مسجل
bodies-country = البلد
bodies-language = اللغة
bodies-languages = اللغات
bodies-languages-help = أسماؤها تفصل بينها فواصل، مثل: الإنجليزية، العربية.
bodies-countries = البلدان
bodies-countries-help = أسماؤها تفصل بينها فواصل، مثل: كينيا، أوغندا. وتصلح أيضًا رموز مثل { "\u2066" }KE{ "\u2069" }.
bodies-begins = الاسم أو المختصر يبدأ بـ
bodies-facts = المعلومات الأساسية
bodies-site = الموقع
bodies-site-help = عنوان الويب لموقعها الخاص.
bodies-parent = جزء من
bodies-acronym = الاسم المختصر
bodies-acronym-help = الأحرف التي تُعرف بها.
bodies-countries-named = بلدان ذكرها مصدر
bodies-countries-derived = بلدان مستنتجة من كلام مصدر
bodies-countries-derived-why = يتحدث مصدر عن منطقة. والقائمة مستنتجة منها بحسب أقاليم الأمم المتحدة (M49). وقد تعد الشبكة نفسها البلدان بطريقة أخرى.
bodies-countries-count = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
}
bodies-name = الاسم
bodies-name-help = الاسم الكامل. يأتي أولًا بلغته الأصلية.
bodies-identity = التعريف
bodies-identity-help = من جملة إلى ثلاث جمل يفهمها من لا يعرف الهيئة.
bodies-vision = الرؤية
bodies-vision-help = ما ينبغي أن يتحقق يومًا ما بفضل عمل هذه الهيئة.
bodies-purpose = الغرض
bodies-purpose-help = ماذا تفعل، ولمن.
bodies-facilitation = من يتولى التيسير
bodies-facilitation-help = بالمناصب لا بالأسماء: تُعرض الأسماء من التكليفات.
bodies-objectives = الأهداف
bodies-objectives-help = جملة واحدة لكل هدف كما اعتُمد. أما مدى التقدم فيه، مع المقاييس، فله صفحة خاصة:
bodies-objective-period = الفترة
bodies-objective-text = الهدف
bodies-doubted = غير مؤكد
bodies-holders = شاغلو المناصب
bodies-holders-note = لا يُعرض الاسم إلا بموافقة صاحبه
bodies-holders-none = لا تكليفات مسجلة هنا.
bodies-holder-unnamed = الاسم غير منشور
bodies-holder-hidden = لا يرى هذا الاسم إلا من يشغل منصبًا هنا والأمانة
bodies-holder-narrowed = لا يرى هذا الاسم إلا من لديه تكليف
bodies-moments = ما حدث
bodies-edit = تعديل هذه الصفحة
bodies-edit-title = تعديل صفحة { $name }
bodies-edit-lede = كل ما يُحفظ يُنشر للعموم فورًا. وتبقى كل نسخة محفوظة، ويستطيع الجميع رؤية ما تغير.
bodies-other-languages = بلغات أخرى
bodies-remark = ما الذي غيّرته؟
bodies-remark-help = جملة واحدة لمن يقرأ سجل التعديلات.
bodies-save = حفظ الصفحة
bodies-emblem-add = إضافة شعار
bodies-emblem-change = تغيير الشعار
bodies-emblem-title = شعار { $name }
bodies-emblem-lede = صورة صغيرة بجانب الاسم في أعلى الصفحة. كل ما يُحفظ يُنشر للعموم فورًا.
bodies-emblem-now = الشعار الحالي
bodies-emblem-new = شعار جديد
bodies-emblem-file = الصورة
bodies-emblem-help = PNG أو JPEG أو WebP، بحجم أقصاه { $size } كيلوبايت، وبعرض وارتفاع أقصى كل منهما { $pixels } بكسل. تُعرض الصورة على خلفية بيضاء. ويُزال ما دوّنته كاميرا أو برنامج في الملف، كالمكان والوقت؛ لذا يجب تعديل اتجاه الصورة قبل اختيارها.
bodies-emblem-set = حفظ الشعار
bodies-emblem-remove = إزالة الشعار
bodies-version = النسخة { $number }
bodies-newer-title = حفظ شخص آخر هذه الصفحة أثناء كتابتك
bodies-newer-text = لم يُفقد شيء. يضم النموذج أدناه نصك ونص الشخص الآخر معًا. يمكن مراجعته ثم حفظه من جديد.
bodies-newer-torn = عُدّلت هذه الحقول منك ومن الشخص الآخر معًا. نصك موجود في النموذج، ونص الشخص الآخر معروض هنا:
bodies-newer-theirs = ما غيّره الشخص الآخر
bodies-register = في السجل
bodies-slug = العنوان
bodies-slug-help = الجزء الأخير من عنوان الصفحة: أحرف لاتينية صغيرة وأرقام وشرطات. لا يمكن تغييره لاحقًا.
bodies-status-since = في هذه الحالة منذ
bodies-status-since-help = يوم أو شهر أو سنة. يُترك فارغًا إن لم يكن معروفًا.
bodies-own-language = لغتها الأصلية
bodies-own-language-help = رمز ISO 639، مثل: ja. يُحفظ الاسم المكتوب أولًا على أنه الاسم بهذه اللغة. يُترك الحقل فارغًا إذا كان ذلك الاسم باللغة المذكورة بجانب حقله.
bodies-new-title = إضافة هيئة
bodies-new-lede = شبكة أو مجموعة أو منظمة شريكة. يمكنك كتابة صفحتها الآن، أو ترك ذلك لشاغلي المناصب فيها.
bodies-add = إضافة إلى السجل
office-bodies-lede = جميع الهيئات المدرجة في السجل.
bodies-refusal-kind = يجب اختيار نوع.
bodies-refusal-status = يجب اختيار حالة تناسب هذا النوع.
bodies-refusal-slug = يجب استخدام أحرف لاتينية صغيرة وأرقام وشرطات غير متتالية.
bodies-refusal-slug-taken = هذا العنوان لهيئة أخرى. يجب اختيار عنوان غيره.
bodies-refusal-language = «{ $code }» ليس رمز لغة.
bodies-refusal-emblem-none = يجب اختيار صورة.
bodies-refusal-emblem-kind = ليست هذه صورة تُقبل هنا. يجب اختيار ملف PNG أو JPEG أو WebP.
bodies-refusal-emblem-moves = هذه صورة متحركة. يجب اختيار صورة ثابتة.
bodies-refusal-emblem-bytes = حجم الملف { $size } كيلوبايت، والحد الأقصى { $most } كيلوبايت. يجب تصغير الصورة ثم اختيارها من جديد.
bodies-refusal-emblem-pixels = عرض الصورة { $width } بكسل وارتفاعها { $height } بكسل، والحد الأقصى { $most } بكسل لكل منهما. يجب تصغيرها ثم اختيارها من جديد.
bodies-refusal-objectives = اكتب { $most } من الأهداف على الأكثر.
bodies-refusal-whole = يبلغ حجم نصوص هذه الصفحة مجتمعةً { $length } كيلوبايت، والحد الأقصى { $most } كيلوبايت. اختصر أطولها.
bodies-refusal-confederation = الاتحاد موجود في السجل بالفعل، ولا يوجد غيره.
flash-body-saved = حُفظت الصفحة.
flash-body-unchanged = لم يكن هناك أي اختلاف، لذلك لم يُحفظ شيء.
flash-body-added = أصبحت الهيئة في السجل.
flash-emblem-set = حُفظ الشعار.
flash-emblem-unchanged = كان هذا هو الشعار من قبل، لذلك لم يُحفظ شيء.
flash-emblem-removed = أُزيل الشعار.

## History

history-title = سجل تعديلات { $name }
history-lede = كل النسخ المحفوظة من هذه الصفحة، من الأحدث إلى الأقدم.
history-link = سجل تعديلات هذه الصفحة
history-version = النسخة { $number }
history-version-title = النسخة { $number } من { $name }
history-first = هذه هي النسخة الأولى.
history-marks = الكلمات المضافة تحتها خط، والكلمات المحذوفة مشطوبة.
history-program = تحميل البيانات الأولى
history-somebody = أحد شاغلي المناصب
history-under = في دور { $role }، { $body }

## About

about-title = عن الاتحاد
about-lede = لا أحد فوق الشبكات. فهي تتفق على ما تفعله معًا، وكل منها مسؤولة عن نفسها.
about-vision = الرؤية
about-vision-text = أن يتلقى الناس في كل مكان الرعاية من عاملين صحيين من مهن كثيرة تعلموا معًا ويعملون معًا، بالشراكة مع المرضى والمجتمعات.
about-mission = الرسالة
about-mission-text = أن نربط بين شبكات العالم التي تدعم التعليم المشترك بين المهن والممارسة التعاونية، وأن نساعد الشبكات الجديدة على النمو، وأن نوصل ما تعرفه إلى من يعلّم ويرعى ويقرر ويموّل.
about-objectives = الأهداف
about-objectives-note = كل هدف مع المكان الذي يُعمل فيه على تحقيقه
about-objective-where = أين يُعمل على تحقيقه
about-objective-1 = أن يكون الاتحاد قويًا، تدعم فيه الشبكات بعضها بعضًا ويُرحَّب بالجديدة منها.
about-objective-2 = تعريف مزيد من الناس بما يقدمه التعلم والعمل معًا للصحة.
about-objective-3 = تقديم الأدلة إلى صانعي السياسات بكلمات يمكنهم استخدامها.
about-objective-4 = تقديم معلومات عن وضع هذا المجال في العالم.
about-objective-5 = مساعدة الأفراد والشبكات على تنمية قدراتهم.
about-objective-6 = حفظ بيانات هذا المجال ووثائقه مجتمعة ومتاحة للجميع.
about-objective-7 = إيجاد تمويل دائم واستخدامه بعناية.
about-principles = مبادئ الشراكة
about-principles-note = ستة عشر مبدأ يلتزم بها الشركاء بعضهم تجاه بعض
about-principles-basis = على ماذا تقوم
about-principles-working = كيف تعمل
about-principles-partners = من يشارك فيها
about-principle-1 = يسترشد الشركاء بعضهم ببعض، ويهتم بعضهم ببعض.
about-principle-2 = يساعد الشراكة على المضي قدمًا شخص أو فريق يقبله الجميع.
about-principle-3 = الغاية واضحة للجميع.
about-principle-4 = الاحتياجات قبل الهيكل، والاتفاق قبل النظام الأساسي.
about-principle-5 = الأهداف واضحة: متواضعة في البداية بحيث يمكن بلوغها، ثم أصعب بعد ذلك.
about-principle-6 = تبقى الأنظار متجهة إلى الغايات البعيدة.
about-principle-7 = يقوم العمل على الثقة والصراحة واهتمام كل طرف بالآخر، بين الثقافات المختلفة أيضًا.
about-principle-8 = ما يجمع الشركاء يُقال علنًا، وما يختلفون فيه يُحترم.
about-principle-9 = يشارك كثيرون في القرار، فيعدّه كثيرون قرارهم.
about-principle-10 = تُنقل الرؤية والمهارات إلى من يأتي بعد، ويُمهَّد لكل تغيير في القيادة.
about-principle-11 = للمشاركة كلفة يعرفها الجميع، وهي جديرة بها.
about-principle-12 = الشراكة طريق وليست حدثًا.
about-principle-13 = تضم الشراكة فئات متعددة، وكل فئة منها تُرى وتُسمع.
about-principle-14 = يُحتفى بما تحقق، ويتكرر الاحتفاء.
about-principle-15 = لكل شريك في مؤسسته من يتحدث باسم الشراكة.
about-principle-16 = يعرف كل شريك من هو وماذا يريد.
about-form = شكلان
about-form-partnership = الشراكة أفقية وتعمل بالتوافق. وتشارك فيها شبكات قائمة وناشئة ومجموعات وشركاء.
about-form-association = وإلى جانبها جمعية منشأة بموجب القانون الهولندي. وهي الكيان القانوني، تجمع المال وتُحاسب عليه. وينتخب مجلسها ممثلو الشبكات القائمة.

## Roles and mandates

# dynamic: role-
role-secretariat = الأمانة
role-representative = التمثيل
role-chair = الرئاسة
role-facilitator = التيسير
role-treasurer = أمانة الصندوق
role-member = العضوية
office-mandates-lede = من يعمل باسم أي هيئة، وفي أي دور، وحتى متى. الأقرب انتهاءً يظهر أولًا.
mandates-now = سارية أو مقبلة
mandates-over = منتهية
mandates-state = الحالة
mandates-body = عنوان الهيئة أو اسمها المختصر
mandates-body-name = الهيئة
mandates-body-help = الجزء الأخير من عنوان صفحة الهيئة، مثل: afripen.
mandates-choose-body = اختيار هيئة
mandates-person = الشخص
mandates-role = الدور
mandates-role-help = تتيح أدوار التمثيل والرئاسة والتيسير والأمانة تعديل صفحة الهيئة.
mandates-starts = اليوم الأول
mandates-ends = اليوم الأخير
mandates-ends-help = أطول مدة للتكليف بالسنوات: { $years }. ويبقى ساريًا حتى ينتهي هذا اليوم في كل مكان على الأرض.
mandates-do = الإجراء
mandates-none = لا تكليفات في هذه القائمة
mandates-none-text = تُمنح التكليفات في صفحة كل شخص.
mandates-mandate = التكليف
mandates-give = منح تكليف
mandates-give-title = منح { $name } تكليفًا
mandates-give-lede = بالتكليف يتحدث شخص باسم هيئة أو يعمل لها. ولكل تكليف نهاية.
mandates-end = إنهاء هذا التكليف الآن
mandates-end-link = إنهاء
mandates-end-title = إنهاء تكليف
mandates-end-text = ينتهي التكليف فورًا. ويبقى ما أُنجز بموجبه مسجلًا. لا يمكن التراجع عن ذلك، لكن يمكن منح تكليف جديد.
mandates-refusal-role = يجب اختيار دور متاح في هذا النوع من الهيئات.
mandates-refusal-body = لا توجد هيئة بهذا العنوان.
mandates-refusal-day = يجب كتابة السنة ثم الشهر ثم اليوم: { "\u2066" }2027-06-14{ "\u2069" }.
mandates-refusal-ends-first = اليوم الأخير يسبق اليوم الأول.
mandates-refusal-too-long = { $years ->
    [zero] لا يدوم التكليف سنة كاملة. يجب اختيار يوم أخير أقرب.
    [one] يدوم التكليف سنة واحدة على الأكثر. يجب اختيار يوم أخير أقرب.
    [two] يدوم التكليف سنتين على الأكثر. يجب اختيار يوم أخير أقرب.
    [few] يدوم التكليف { $years } سنوات على الأكثر. يجب اختيار يوم أخير أقرب.
    [many] يدوم التكليف { $years } سنة على الأكثر. يجب اختيار يوم أخير أقرب.
   *[other] يدوم التكليف { $years } سنة على الأكثر. يجب اختيار يوم أخير أقرب.
}
mandates-refusal-twice = لدى هذا الشخص هذا الدور نفسه في هذه الهيئة في بعض هذه الأيام.
mandates-refusal-over = هذا التكليف منتهٍ من قبل.
mandates-refusal-last-steward = هذا آخر تكليف في الأمانة. يجب أولًا منح شخص آخر تكليفًا؛ فمن دونه لا يستطيع أحد أن يتولى شؤون السجل.
mandate-in-force = سارٍ
mandate-to-come = مقبل
mandate-withdrawn = سُحب قبل أن يبدأ
mandate-over = منتهٍ
flash-mandate-given = مُنح التكليف.
flash-mandate-ended = انتهى التكليف.

## What waits on the desk

task-failed-work = { $count ->
    [zero] لم يتعذر إنجاز أي عمل
    [one] تعذر إنجاز عمل واحد (رسالة أو غيرها)
    [two] تعذر إنجاز عملين (رسائل أو غيرها)
    [few] تعذر إنجاز { $count } أعمال (رسائل أو غيرها)
    [many] تعذر إنجاز { $count } عملًا (رسائل أو غيرها)
   *[other] تعذر إنجاز { $count } عمل (رسائل أو غيرها)
}
task-failed-work-action = عرض ما أخفق
task-zone = لم تُختر منطقتك الزمنية، لذلك تظهر المواعيد بتوقيت UTC
task-zone-action = اختيار المنطقة الزمنية
task-bare-page = لا تذكر الصفحة بعد ما هي الهيئة وما غرضها
task-bare-page-action = كتابة الصفحة
task-mandate-ends = ينتهي تكليفك ({ $role })

## Persons

office-persons-lede = كل من في السجل: من يشغل منصبًا أو شغله، أو قدم طلبًا، أو هو عضو، أو أضافته الأمانة. لا يرى هذه القائمة سوى الأمانة.
persons-search = بداية إحدى كلمات الاسم، أو عنوان البريد الإلكتروني كاملًا
persons-name = الاسم
persons-name-help = كما يكتبه صاحبه، بأي خط وأي ترتيب.
persons-latin-name = الاسم بالأحرف اللاتينية
persons-latin-name-help = لمن لا يستطيع قراءة الاسم الآخر. وتُرتب القوائم بحسبه.
persons-greeting = الاسم في تحية الرسائل
persons-greeting-help = الاسم المستخدم في المخاطبة. إذا تُرك فارغًا يُستخدم الاسم الكامل.
persons-language = لغة الصفحات والرسائل
persons-language-help = تصل الصفحات والرسائل بهذه اللغة، ما لم تُختر لغة أخرى في صفحة ما.
persons-language-none = لم تُختر (لغة المتصفح)
persons-others = لغات أخرى للقراءة
persons-zone = المنطقة الزمنية
persons-zone-help = تُعرض المواعيد النهائية بتوقيت هذه المنطقة، وبجانبه توقيتها الأصلي.
persons-zone-none = لم تُختر (المواعيد بتوقيت UTC)
persons-name-seen-by = من يستطيع رؤية الاسم
persons-name-seen-together = ومن يشغل منصبًا في هيئة تشغل فيها منصبًا أو شغلته
persons-address-seen-by = من يستطيع رؤية عنوان البريد الإلكتروني
# dynamic: seen-
seen-nobody = الأمانة فقط
seen-members = من لديه تكليف
seen-everyone = الجميع
persons-address = عنوان البريد الإلكتروني
persons-address-help = إليه تُرسل الرسائل ورابط تسجيل الدخول.
persons-address-more = عنوان بريد إلكتروني آخر
persons-address-add = إضافة العنوان
persons-address-remove = إزالة
persons-addresses = عناوين البريد الإلكتروني
persons-addresses-note = يمكن تسجيل الدخول بأي منها
persons-details = البيانات
persons-mandates = التكليفات
persons-mandates-none = لم يُمنح أي تكليف بعد.
persons-new-title = إضافة شخص
persons-new-lede = لا يُحفظ إلا ما يحتاج إليه المنصب. ويستطيع الشخص نفسه الاطلاع عليه وتصحيحه بعد تسجيل الدخول.
persons-add = إضافة الشخص
persons-correct = حفظ البيانات
persons-doings = ما قام به هذا الشخص، في دفتر الوقائع
persons-newer = حُفظت هذه البيانات من مكان آخر أثناء كتابتك، ولذلك لم يُحفظ ما كتبته بعد. يبقى ما كتبته في النموذج، وهذا هو المحفوظ الآن حيث يختلف. يُرجى مراجعته ثم الحفظ من جديد:
persons-empty = (فارغ)
persons-erased-name = شخص مُحي اسمه
persons-erase = محو بيانات هذا الشخص
persons-erase-title = محو بيانات { $name }
persons-erase-text = يُمحى نهائيًا الاسم والعناوين واللغات والمنطقة الزمنية وكل طرق تسجيل الدخول والوثائق وما كتبه الشخص لتسليم منصب. وتبقى التكليفات وما أُنجز مسجلة، دون اسم. لا يمكن التراجع عن ذلك.
persons-refusal-zone = «{ $zone }» ليست منطقة زمنية يمكن الحساب بها.
persons-refusal-seen = يجب اختيار من يستطيع رؤيته.
persons-refusal-address-taken = هذا العنوان مسجل لشخص آخر.
persons-refusal-last-address = هذا هو العنوان الوحيد. يجب أولًا إضافة عنوان آخر؛ فمن دون عنوان لا يمكن تسجيل الدخول.
persons-refusal-erase-self = تمحو بياناتك أنت من صفحتك، كما يفعل الجميع.
persons-refusal-erase-mandate = لدى هذا الشخص تكليف. يجب إنهاؤه أولًا.
flash-person-added = أصبح الشخص في السجل. الخطوة التالية منحه تكليفًا.
flash-person-saved = حُفظت البيانات.
flash-person-erased = مُحيت بيانات الشخص.
flash-address-added = أُضيف العنوان.
flash-address-removed = أُزيل العنوان.

## My page

me-title = صفحتي
me-lede = ما يُحفظ عنك، ومن يستطيع رؤيته، وكيف تسجّل الدخول.
me-save = حفظ بياناتي
me-addresses-note = يمكن طلب تغييرها من الأمانة
me-prove-again = لإضافة مفتاح مرور أو رمز وصول أو خدمة لتسجيل الدخول، يلزم أن يكون آخر تسجيل دخول لك خلال الساعة الأخيرة.
me-prove-again-link = تسجيل الدخول من جديد
me-passkeys = مفاتيح المرور
me-passkeys-note = لتسجيل الدخول بجهازك، دون بريد
me-passkeys-none = ليس لديك مفتاح مرور بعد.
me-passkey-unnamed = مفتاح مرور
me-passkey-dates = منذ { $since }، وآخر استخدام: { $used }
me-passkey-remove = إزالة
me-passkey-name = اسم المفتاح
me-passkey-name-help = حتى تعرفه فيما بعد، مثل: هاتفي.
me-passkey-add = إضافة مفتاح مرور
me-passkey-failed = لم يُضف مفتاح المرور. قد يكون في جهازك مفتاح من قبل، أو توقفت الخطوة قبل اكتمالها. لم يتغير شيء، ويمكن إعادة المحاولة.
me-places = خدمات أخرى لتسجيل الدخول
me-places-note = تؤكد لنا هويتك، ولا شيء غير ذلك
me-place-add = ربط { $place }
me-place-remove = إلغاء الربط
me-since = منذ { $since }
me-sessions = أين دخولك مسجَّل
me-sessions-note = يمكن إنهاء ما لا تعرفه
me-session-unknown = متصفح
me-session-here = هذا المتصفح
me-session-dates = من { $since } إلى { $until }
me-session-end = تسجيل الخروج منه
me-sessions-end-others = تسجيل الخروج من كل مكان آخر
me-tokens = رموز وصول للبرامج
me-tokens-note = يعمل البرنامج نيابة عنك برمز وصول
me-tokens-none = ليس لديك رمز وصول.
me-token-no-office = لا يتيح أي من مناصبك شيئًا يمكن لبرنامج أن ينجزه برمز وصول.
me-token-new = إنشاء رمز وصول
me-token-name = الغرض منه
me-token-name-help = حتى تعرف أي رمز تريد إبطاله.
me-token-scopes = ما يتيحه
me-token-scopes-help = ما تتيحه مناصبك اليوم. أما المناصب التي تشغلها لاحقًا فتحتاج إلى رمز وصول جديد.
me-token-days = مدته بالأيام
me-token-make = إنشاء رمز الوصول
me-token-revoke = إبطال
me-data = بياناتك
me-data-text = يمكنك تنزيل كل ما يُحفظ عنك، أو طلب تصحيح ما يحفظه الآخرون، أو المغادرة نهائيًا.
me-data-take = كل ما يُحفظ عني
# dynamic: scope-
scope-bodies-write = تعديل صفحات هيئاتك
# dynamic: way-
way-link = برابط في رسالة
way-passkey = بمفتاح مرور
way-openid = بخدمة أخرى
tokens-made-title = رمز الوصول الجديد
tokens-made-lede = يجب نسخه الآن. لا يُعرض إلا هذه المرة، ولا يُحفظ في أي مكان.
tokens-made-use = يرسله البرنامج مع كل طلب إلى API، هكذا:
tokens-made-api = ما يمكن للبرنامج أن يطلبه
tokens-refusal-scope = يجب اختيار شيء واحد على الأقل مما يتيحه الرمز.
tokens-refusal-office = يحتاج هذا إلى منصب لا تشغله: { $scopes }.
tokens-refusal-days = يجب اختيار عدد أيام بين 1 و{ $most }.
tokens-refusal-days-number = يجب كتابة عدد الأيام رقمًا.
flash-me-saved = حُفظت بياناتك.
flash-session-ended = سُجِّل خروجك من ذلك المتصفح.
flash-sessions-ended = سُجِّل خروجك من جميع المتصفحات الأخرى.
flash-passkey-added = أُضيف مفتاح المرور. يمكنك تسجيل الدخول به في المرة القادمة.
flash-passkey-removed = أُزيل مفتاح المرور. قد يلزم حذفه من جهازك أيضًا.
flash-openid-added = رُبطت الخدمة. يمكنك تسجيل الدخول بها في المرة القادمة.
flash-openid-removed = أُلغي ربط الخدمة.
flash-token-revoked = أُبطل رمز الوصول.

## Signing in

sign-in-title = تسجيل الدخول
sign-in-lede = لا حاجة إلى كلمة مرور. نرسل رابطًا إلى عنوان بريدك الإلكتروني، ويعمل مرة واحدة.
sign-in-already = دخولك مسجَّل باسم { $name }. يمكنك المتابعة أو تسجيل الدخول من جديد.
sign-in-mail = برابط عبر البريد الإلكتروني
sign-in-address = عنوان بريدك الإلكتروني
sign-in-address-help = العنوان المسجل لك لدى الأمانة.
sign-in-send = إرسال رابط إليّ
sign-in-again = طلب رابط جديد
sign-in-new-here = إن طلبته لتصبح شبكة أو عضوًا فاطلب رابطًا جديدًا من هنا:
sign-in-passkey = بمفتاح مرور
sign-in-passkey-text = إذا سبق أن أضفت مفتاح مرور في صفحتك، فيمكنك تسجيل الدخول بجهازك دون بريد.
sign-in-passkey-script = تحتاج مفاتيح المرور إلى JavaScript، أما الرابط عبر البريد الإلكتروني فلا يحتاج إليه.
sign-in-passkey-use = استخدام مفتاح مرور
sign-in-passkey-failed = لم ينجح ذلك. لم يتغير شيء. يمكن إعادة المحاولة أو طلب رابط عبر البريد الإلكتروني.
sign-in-places = بخدمة أخرى
sign-in-places-text = يصبح ذلك ممكنًا بعد ربط الخدمة في صفحتك.
sign-in-with = تسجيل الدخول عبر { $place }
sign-in-sent-title = الرسالة في بريدك
sign-in-sent-to = العنوان الذي أدخلته:
sign-in-sent-lede = { $minutes ->
    [zero] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال أقل من دقيقة.
    [one] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال دقيقة واحدة.
    [two] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال دقيقتين.
    [few] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقائق.
    [many] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
   *[other] إذا كان العنوان في السجل، فستصل إليه رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
}
sign-in-sent-newcomer = { $minutes ->
    [zero] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال أقل من دقيقة.
    [one] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال دقيقة واحدة.
    [two] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال دقيقتين.
    [few] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقائق.
    [many] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
   *[other] ستصل إلى هذا العنوان رسالة فيها رابط. يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
}
sign-in-nothing-newcomer = ابحث في مجلد الرسائل غير المرغوب فيها، واطلب الرابط مرة أخرى إن كان العنوان قد كُتب خطأً.
sign-in-code-title = عند فتحه في مكان آخر
sign-in-code-text = عند فتح الرابط في متصفح آخر أو على جهاز آخر، يُطلب هذا الرمز:
sign-in-nothing = لم تصل أي رسالة؟
sign-in-nothing-text = يمكن البحث في البريد غير المرغوب فيه. فإن لم تكن هناك، فقد يكون لدى الأمانة عنوان آخر لك.
sign-in-folder = لا يرسل هذا الموقع بريدًا بعد: تُحفظ الرسائل ملفاتٍ في مجلد بياناته، ويراها من يدير الموقع في وحدة التحكم.
sign-in-refusal-prove-again = مضت أكثر من ساعة على تسجيل دخولك. يجب تسجيل الدخول من جديد، ثم القيام بذلك.
link-title = تسجيل الدخول بهذا الرابط
link-lede = بقيت خطوة واحدة، حتى لا يستهلك برنامجٌ ما رابطك: الضغط على الزر.
link-code-lede = فُتح الرابط في متصفح غير الذي طُلب منه. يجب كتابة الرمز المعروض هناك.
link-code = الرمز
link-code-help = ستة أرقام، في الصفحة التي طلبت منها الرابط.
link-use = تسجيل الدخول
link-refusal-code = هذا ليس الرمز الصحيح. الرمز معروض في الصفحة التي طلبت منها الرابط.
link-over-title = هذا الرابط لا يعمل
link-unknown = ليس هذا من روابطنا، أو حلت محله رسالة أحدث. يمكن طلب رابط جديد.
link-used = سبق استخدام هذا الرابط، وكل رابط يعمل مرة واحدة. إن لم يكن ذلك منك، فيجب طلب رابط جديد ومراجعة صفحتك لمعرفة أين دخولك مسجَّل.
link-late = هذا الرابط قديم: يعمل كل رابط لمدة عشر دقائق. يمكن طلب رابط جديد.
link-dead = تكرر الخطأ في الرمز أكثر من المسموح. يمكن طلب رابط جديد.
link-mail-work = رسالة برابط تسجيل الدخول
link-mail-subject = رابط تسجيل دخولك إلى { $site }
link-mail-greeting = مرحبًا { $name }،
link-mail-asked = وردنا طلب لتسجيل الدخول بعنوان البريد الإلكتروني هذا، وهو على الأرجح منك.
link-mail-applies = وردنا طلب لكتابة طلب انضمام كشبكة بعنوان البريد الإلكتروني هذا، وهو على الأرجح منك.
link-mail-button = تسجيل الدخول
link-mail-lasts = { $minutes ->
    [zero] يعمل الرابط مرة واحدة، خلال أقل من دقيقة.
    [one] يعمل الرابط مرة واحدة، خلال دقيقة واحدة.
    [two] يعمل الرابط مرة واحدة، خلال دقيقتين.
    [few] يعمل الرابط مرة واحدة، خلال { $minutes } دقائق.
    [many] يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
   *[other] يعمل الرابط مرة واحدة، خلال { $minutes } دقيقة.
}
link-mail-code = عند فتحه في متصفح غير الذي طُلب منه، يُطلب الرمز المعروض هناك. لا ينبغي إعطاء هذا الرمز لأحد.
link-mail-not-you = إن لم يكن الطلب منك، فلا حاجة إلى فعل شيء: لا يستطيع أحد الدخول دون الرابط.
passkeys-refusal-place = لا يمكن استخدام مفاتيح المرور على هذا العنوان من الموقع.
passkeys-refusal-wrong = لا يمكن قبول مفتاح المرور هذا أو هذه الإجابة هنا. يجب البدء من جديد.
passkeys-refusal-known = مفتاح المرور هذا موجود في السجل من قبل.
openid-refusal-taken = ربط شخص آخر هذه الخدمة بذلك الحساب من قبل.
places-go-title = ربط { $place }
places-go-lede = يُرجى تسجيل الدخول في { $place } بحسابك أنت. إن كان شخص آخر مسجَّل الدخول هناك على هذا الجهاز، فيجب تسجيل خروجه أولًا.
places-go = المتابعة إلى { $place }
places-join-title = هل تريد ربط هذا الحساب؟
places-join-lede = تفيد { $place } بأن الحساب هو:
places-join-text = لا تربطه إلا إذا كان حسابك. من يملك هذا الحساب يستطيع تسجيل الدخول هنا باسمك.
places-join = ربط هذا الحساب
openid-refusal-late = استغرق هذا وقتًا طويلًا أو تم من قبل. يُرجى البدء من جديد من صفحتك.
ways-title = إنهاء جميع طرق دخول { $name }
ways-text = يُسجَّل الخروج من كل المتصفحات، وتُزال مفاتيح المرور والخدمات المرتبطة ورموز الوصول والروابط المرسلة. تبقى التكليفات. يسجّل الشخص الدخول من جديد برابط إلى بريده: إن كان غيره يقرأ ذلك البريد، فيجب تغيير العنوان أولًا.
ways-end = إنهاء جميع طرق الدخول
flash-ways-ended = أُنهيت جميع طرق الدخول.
flash-signed-out = سُجِّل خروجك.
flash-warn-openid-unknown = لا يعرف هذا الموقع خدمة كهذه لتسجيل الدخول.
flash-warn-openid-away = تلك الخدمة لا تستجيب الآن. يمكن إعادة المحاولة لاحقًا أو طلب رابط عبر البريد الإلكتروني.
flash-warn-openid-failed = لم تتمكن تلك الخدمة من تأكيد هويتك. يمكن إعادة المحاولة أو طلب رابط عبر البريد الإلكتروني.
flash-warn-openid-nobody = لم يربط أحد هنا ذلك الحساب. يمكن تسجيل الدخول عبر البريد الإلكتروني ثم ربطه في صفحتك.

## How a register begins

founding-refusal-not-empty = يوجد هنا سجل من قبل. وتضيف أمانته ما ينقصه.

## The journal

office-journal-lede = كل ما حدث، من الأحدث إلى الأقدم. لا تُعدَّل القيود ولا تُحذف أبدًا، وكل قيد موصول بالذي قبله.
journal-kind = ما حدث
journal-about-body = عن الهيئة التي لها هذا العنوان أو الاسم المختصر
journal-from = من هذا اليوم
journal-until = حتى هذا اليوم
journal-by = ما صدر عن { $name } فقط
journal-entry = القيد { $number }
journal-for = باسم { $body }
journal-file = يضم الملف أحدث القيود المطابقة، وعددها { $most } على الأكثر. للحصول على قيود أقدم يجب تضييق الأيام أعلاه.
journal-mandates = يشمل البحث أحدث تكليفات هذه الهيئة، وعددها { $most } على الأكثر. أما التكليفات الأقدم فيُبحث عنها بلا هيئة مع تضييق الأيام.
journal-somebody = شخص ما
journal-something = شيء ما
journal-program = البرنامج
journal-hidden-name = شخص لا يظهر لك اسمه
journal-office = { $role }، { $body }
journal-office-of = { $person } في دور { $office }

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who }: إضافة { $what } إلى السجل
fact-registry-body-edited = { $who }: تعديل صفحة { $what }
fact-registry-emblem-set = { $who }: وضع شعار { $what }
fact-registry-emblem-removed = { $who }: إزالة شعار { $what }
fact-registry-person-added = { $who }: إضافة شخص ({ $what })
fact-registry-person-edited = { $who }: تعديل بيانات شخص ({ $what })
fact-registry-person-erased = { $who }: محو بيانات شخص
fact-registry-address-added = { $who }: إضافة عنوان آخر لشخص ({ $what })
fact-registry-address-removed = { $who }: إزالة عنوان لشخص ({ $what })
fact-registry-mandate-given = { $who }: منح تكليف ({ $what })
fact-registry-mandate-ended = { $who }: إنهاء تكليف ({ $what })
fact-registry-signed-in = { $who }: تسجيل الدخول
fact-registry-session-ended = { $who }: إنهاء تسجيل دخول في متصفح
fact-registry-link-made = { $who }: إنشاء رابط دخول ({ $what })
fact-registry-ways-ended = { $who }: إنهاء جميع طرق الدخول ({ $what })
fact-registry-passkey-added = { $who }: إضافة مفتاح مرور
fact-registry-passkey-removed = { $who }: إزالة مفتاح مرور
fact-registry-openid-added = { $who }: ربط خدمة لتسجيل الدخول
fact-registry-openid-removed = { $who }: إلغاء ربط خدمة لتسجيل الدخول
fact-registry-token-made = { $who }: إنشاء رمز وصول لبرنامج
fact-registry-token-revoked = { $who }: إبطال رمز وصول
fact-registry-sample-loaded = { $who }: تحميل البيانات الأولى
# dynamic: news-
news-registry-body-added = إضافة جديدة إلى السجل
news-registry-body-edited = تعديل الصفحة
