## Imports

office-exports = التصدير
imports-lede = يمكن رفع جدول للأشخاص أو الهيئات أو التكليفات. يظهر ما سيغيّره الجدول قبل كتابة أي شيء في السجل، ثم يُكتب كله أو لا يُكتب منه شيء.
imports-kind = محتوى الجدول
imports-kind-persons = الأشخاص
imports-kind-bodies = الهيئات
imports-kind-mandates = التكليفات
imports-file = الملف
imports-file-help = CSV أو XLSX أو JSON، بحجم أقصاه { $size } ميغابايت، والحد الأقصى لعدد الصفوف { $rows }. يسمّي الصف الأول الأعمدة. يُحذف الملف عند اكتمال الاستيراد، أو بعد سبعة أيام.
imports-bring = رفع الجدول
imports-earlier = عمليات الاستيراد السابقة
imports-none = لم يُرفع أي جدول بعد.
imports-what = ماذا
imports-state = الحالة
imports-rows = الصفوف
imports-row = الصف
imports-column = العمود
imports-why = الخطأ
imports-who = من قام به
imports-when = متى
# dynamic: imports-state-
imports-state-columns = يجب اختيار العمود المناسب لكل حقل.
imports-state-checking = يجري فحص الجدول. لم يُكتب شيء بعد.
imports-state-checked = هذا ما سيغيّره الجدول. لم يُكتب شيء بعد.
imports-state-wrong = لا يمكن قبول بعض الصفوف. لم يُكتب شيء. يجب تصحيح الجدول ورفعه من جديد، أو اختيار أعمدة أخرى.
imports-state-writing = تجري كتابة الجدول، كله أو لا شيء منه.
imports-state-done = كُتب كل شيء، وحُذف الملف.
imports-state-dropped = أُلغي هذا الاستيراد. لم يُكتب شيء، وحُذف الملف.
imports-new = جديدة
imports-changed = متغيرة
imports-unchanged = دون تغيير
imports-wrong = فيها خطأ
imports-new-one = إضافة
imports-changed-one = تعديل
imports-at-work = العمل مستمر. تُحدَّث هذه الصفحة تلقائيًا.
imports-look-again = التحقق من جديد
imports-progress = الصفوف: { $done } من { $total }
imports-confirm = كتابة كل شيء
imports-large = هذا الجدول كبير. في أثناء هذا العمل تبقى القراءة ممكنة للجميع، أما ما يحفظه الآخرون فينتظر حتى ينتهي العمل، نحو نصف دقيقة على الأكثر. ولا يضيع منه شيء.
imports-check = عرض ما سيتغير
imports-drop = إلغاء هذا الاستيراد
imports-faults = الأخطاء
imports-faults-note = بحسب الصف والعمود، كما تسميهما جداول البيانات
imports-faults-more = هناك المزيد. يضم الملف حتى 10,000 منها.
imports-changes = التغييرات
imports-changes-note = أول خمسين تغييرًا، حقلًا حقلًا
imports-state-checked-nothing = الجدول لا يغيّر شيئًا، فلا يوجد ما يُكتب.
imports-fields = ما يمكن أن يحتويه الجدول
imports-fields-note = أعمدة كل نوع بأسمائها في الملفات، بأي ترتيب
imports-takes = ما يقبله
imports-needed = (مطلوب في كل صف)
imports-template = نموذج جدول: { $what } (CSV)
imports-takes-one-of = واحد من: { $codes }
imports-takes-address = عنوان بريد إلكتروني يُعرف به الشخص
imports-takes-known-address = عنوان بريد إلكتروني لشخص موجود في السجل
imports-takes-addresses = عناوين بريد إلكتروني تفصل بينها فواصل
imports-takes-line = سطر من النص
imports-takes-languages = لغات بأسمائها الإنجليزية أو برموزها، تفصل بينها فواصل: French, sw
imports-takes-countries = بلدان بأسمائها الإنجليزية أو برموزها، تفصل بينها فواصل: Kenya, UG
imports-takes-zone = منطقة زمنية باسم مكان: Africa/Nairobi
imports-takes-slug = حروف لاتينية صغيرة وأرقام وشرطات، كما في عنوان صفحتها: { "\u2066" }example-network{ "\u2069" }
imports-takes-body = هيئة، بالجزء الأخير من عنوان صفحتها: { "\u2066" }example-network{ "\u2069" }
imports-takes-texts = نص. إذا كان بعدة لغات، تبدأ كل لغة سطرًا جديدًا باسمها أو رمزها: [en]، [French]
imports-takes-date = يوم أو شهر أو سنة: { "\u2066" }2027-06-14{ "\u2069" } أو { "\u2066" }2027-06{ "\u2069" } أو 2027
imports-takes-day = يوم: { "\u2066" }2027-06-14{ "\u2069" }
imports-takes-colour = رقم من 0 إلى 11، أو { "\u2066" }-1{ "\u2069" } إذا لم يكن هناك لون
imports-takes-site = عنوان على الويب: { "\u2066" }https://example.org/{ "\u2069" }
imports-takes-objectives = الأهداف في قائمة بصيغة JSON، لكل هدف فترة ونص بحسب اللغة؛ وفي النموذج واحد منها
imports-columns = الأعمدة
imports-columns-note = يُحفظ الاختيار للجداول التي لها رؤوس الأعمدة نفسها
imports-column-none = تجاهل هذا العمود
imports-languages = لغات القراءة، الأفضل أولًا
imports-other-addresses = عناوين بريد إلكتروني أخرى
imports-status-confirmed = الحالة مؤكدة
imports-parent = تتبع
imports-colour = اللون على الخريطة
imports-countries-derived = بلدان مستنتجة من مصدر
imports-mandate-person = عنوان البريد الإلكتروني للشخص
flash-import-dropped = أُلغي الاستيراد، وحُذف ملفه.
imports-check-work = فحص جدول مرفوع
imports-write-work = كتابة جدول مؤكد
imports-forget-work = حذف ملف استيراد
imports-remark-choices = { $count ->
    [one] اختار شخص واحد غير ما في الجدول بشأن من يستطيع رؤية اسمه أو عنوانه. ويبقى اختياره كما هو.
    [two] اختار شخصان غير ما في الجدول بشأن من يستطيع رؤية اسميهما أو عنوانيهما. ويبقى اختيارهما كما هو.
    [few] اختار { $count } أشخاص غير ما في الجدول بشأن من يستطيع رؤية أسمائهم أو عناوينهم. وتبقى اختياراتهم كما هي.
    [many] اختار { $count } شخصًا غير ما في الجدول بشأن من يستطيع رؤية أسمائهم أو عناوينهم. وتبقى اختياراتهم كما هي.
   *[other] اختار { $count } شخص غير ما في الجدول بشأن من يستطيع رؤية أسمائهم أو عناوينهم. وتبقى اختياراتهم كما هي.
}
imports-why-erased = في هذه الأثناء مُحيت بيانات شخص. وربما كان في الجدول شيء عنه، لذلك حُذف. يجب رفعه من جديد دون هذا الشخص.
imports-why-mandate = لم يعد لدى من طلب هذا الاستيراد تكليف في الأمانة.
imports-why-file = لم يعد الملف محفوظًا، أو أنه تالف. يجب رفعه من جديد.
imports-why-late = { $days ->
    [one] لم يتابع أحد هذا الاستيراد مدة يوم واحد.
    [two] لم يتابع أحد هذا الاستيراد مدة يومين.
    [few] لم يتابع أحد هذا الاستيراد مدة { $days } أيام.
    [many] لم يتابع أحد هذا الاستيراد مدة { $days } يومًا.
   *[other] لم يتابع أحد هذا الاستيراد مدة { $days } يوم.
}
imports-refusal-kind = يجب اختيار محتوى الجدول.
imports-refusal-no-file = يجب اختيار ملف.
imports-refusal-moved-on = تقدّم هذا الاستيراد في هذه الأثناء. يُرجى الاطلاع على صفحته.
imports-refusal-field-twice = هذا الحقل مختار لعمود آخر من قبل.
imports-refusal-field-missing = لا يوجد عمود للحقل «{ $field }» الذي يحتاج إليه كل صف.
imports-refusal-field = لا يوجد حقل اسمه «{ $field }».
imports-refusal-column = لا يوجد عمود اسمه «{ $name }».
imports-refusal-same = هذا موجود من قبل في الصف { $row }.
imports-refusal-same-person = هذا هو شخص الصف { $row }، بعنوان آخر.
imports-refusal-nobody = لا أحد في السجل لديه هذا العنوان.
imports-refusal-seen = يجب كتابة «nobody» أو «members» أو «everyone».
imports-refusal-addresses = الحد الأقصى لعناوين الشخص الواحد: { $most }.
imports-refusal-ends = هذا التكليف موجود من قبل وينتهي في { $ends }. لا يغيّره الاستيراد: يمكن إنهاؤه أو منح تكليف جديد.
imports-refusal-register = المسجل هو «{ $kept }». لا يغيّره الاستيراد.
imports-refusal-parent = لا توجد بهذا العنوان هيئة يمكن أن تتبعها.
imports-refusal-yes-no = يجب كتابة «true» أو «false».
imports-refusal-colour = يجب كتابة رقم من 0 إلى 11، أو { "\u2066" }-1{ "\u2069" } إذا لم يكن هناك لون.
imports-refusal-language-twice = اللغة «{ $code }» مذكورة مرتين.
imports-refusal-objectives = ليست هذه قائمة أهداف بصيغة JSON. في النموذج واحد منها.
imports-refusal-objectives-most = الحد الأقصى لأهداف الهيئة: { $most }.
fact-registry-imported = { $who }: استيراد جدول

## Exports

exports-lede = جداول يمكن استيرادها من جديد، هنا أو في مكان آخر، دون أن يضيع منها شيء. وهي تحتوي على بيانات شخصية، لذا يجب حفظها في مكان آمن وحذفها بعد الانتهاء منها.
exports-tables = الجداول
exports-holders = شاغلو المناصب
exports-holders-note = كل من يشغل منصبًا الآن، لبرامج البريد
exports-language = لغة القراءة
exports-cards = بطاقات (vCard)
exports-mail = CSV لبرامج البريد
