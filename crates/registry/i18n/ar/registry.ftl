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
# dynamic: status-
status-established = قائمة
status-emerging = ناشئة
status-active = قيد العمل
status-closed = انتهى العمل
status-partner = شريكة

## Front page

home-heading = تعمل المهن الصحية عملًا أفضل حين تتعلم معًا
home-lede = شبكات مستقلة من كل القارات تعمل هنا جنبًا إلى جنب: يتعلم بعضها من بعض، وتلتقي في مؤتمر، وتحفظ معارف هذا المجال.
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
bodies-until-date = حتى { $date }
bodies-unknown = غير مسجل
bodies-country = البلد
bodies-language = اللغة
bodies-languages = اللغات
bodies-languages-help = رموز ISO 639، مثل: en, fr, ar.
bodies-countries = البلدان
bodies-countries-help = رموز ISO 3166، مثل: NO, SE, DK.
bodies-begins = الاسم يبدأ بـ
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
bodies-objective-period = الفترة
bodies-objective-text = الهدف
bodies-holders = شاغلو المناصب
bodies-holders-note = لا يُعرض الاسم إلا بموافقة صاحبه
bodies-holders-none = لا تكليفات مسجلة هنا.
bodies-holder-unnamed = الاسم غير منشور
bodies-moments = ما حدث
bodies-edit = تعديل هذه الصفحة
bodies-edit-title = تعديل صفحة { $name }
bodies-edit-lede = كل ما يُحفظ يُنشر للعموم فورًا. وتبقى كل نسخة محفوظة، ويستطيع الجميع رؤية ما تغير.
bodies-other-languages = بلغات أخرى
bodies-in-language = { $label } ({ $language })
bodies-remark = ما الذي غيّرته؟
bodies-remark-help = جملة واحدة لمن يقرأ سجل التعديلات.
bodies-save = حفظ الصفحة
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
bodies-new-title = إضافة هيئة
bodies-new-lede = شبكة أو مجموعة أو منظمة شريكة. يمكنك كتابة صفحتها الآن، أو ترك ذلك لشاغلي المناصب فيها.
bodies-add = إضافة إلى السجل
office-bodies-lede = جميع الهيئات المدرجة في السجل.
bodies-refusal-kind = يجب اختيار نوع.
bodies-refusal-status = يجب اختيار حالة تناسب هذا النوع.
bodies-refusal-slug = يجب استخدام أحرف لاتينية صغيرة وأرقام وشرطات غير متتالية.
bodies-refusal-slug-taken = هذا العنوان لهيئة أخرى. يجب اختيار عنوان غيره.
bodies-refusal-language = «{ $code }» ليس رمز لغة.
bodies-refusal-country = «{ $code }» ليس رمز بلد.
flash-body-saved = حُفظت الصفحة.
flash-body-unchanged = لم يكن هناك أي اختلاف، لذلك لم يُحفظ شيء.
flash-body-added = أصبحت الهيئة في السجل.

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
history-under = بصفة { $role }، { $body }

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

## Facts in the journal and among the news

# dynamic: fact-
fact-registry-body-added = { $who }: إضافة { $what } إلى السجل
fact-registry-body-edited = { $who }: تعديل صفحة { $what }
fact-registry-sample-loaded = { $who }: تحميل البيانات الأولى
# dynamic: news-
news-registry-body-added = إضافة جديدة إلى السجل
news-registry-body-edited = تعديل الصفحة
