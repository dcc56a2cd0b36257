## Letters of the register

letters-work = رسالة إلى شخص
letters-somebody = شخص ما
letters-greeting = مرحبًا { $name }،
letters-why = تصلك هذه الرسالة بسبب ما تقوم به مع { $site }.
letters-what = ما تقرر: { $what }
letters-period = الفترة: { $days }
rounds-work = البحث عما ينتهي وما يتأخر
traces-work = إزالة آثار شخص مُحيت بياناته

## Settings

office-settings = الإعدادات
settings-title = الإعدادات
settings-lede = ما يسري على السجل كله. يسري التغيير من الآن، وما كان قبله يبقى كما هو.
settings-mandates = التكليفات
settings-mandates-note = ما لكل نوع من الهيئات من أدوار، وكم شخصًا يشغلها، ومتى يُذكّر بقرب الانتهاء.
flash-settings-saved = حُفظت الإعدادات.
fact-registry-settings-changed = { $who }: تغيير الإعدادات ({ $what })

## Documents

documents-title = الوثائق
documents-none = لا وثائق.
documents-add = إضافة الوثيقة
documents-file = الملف
documents-file-help = PDF ونصوص وصور ووثائق مكتبية؛ حتى { $most } م.ب.
documents-remove = إزالة
documents-note = { $day }، { $size } ك.ب
documents-refusal-kind = هذا النوع من الملفات غير مقبول. يجب اختيار نوع من هذه: { "\u2066" }{ $kinds }{ "\u2069" }.
documents-refusal-holds = محتوى الملف ليس كما يدل عليه اسمه. يجب حفظه من جديد بأحد الأنواع المقبولة.
documents-refusal-macros = في الوثيقة وحدات ماكرو أو برامج أخرى، أو لا يمكن فحص محتواها. يجب حفظها من دونها، أو بصيغة { "\u2066" }PDF{ "\u2069" }.
documents-refusal-name = يحتاج الملف إلى اسم لا يتجاوز { $most } حرفًا.
documents-refusal-empty = الملف فارغ.
documents-refusal-bytes = حجم الملف { $size } م.ب. والحد الأقصى { $most } م.ب.
documents-refusal-many = بلغ عدد الوثائق حده الأقصى ({ $most }). يجب أولًا إزالة واحدة.
documents-refusal-none = يجب اختيار ملف.
flash-document-added = أُضيفت الوثيقة.
flash-document-removed = أُزيلت الوثيقة.

## The workspace of a body

workspace-nav = أقسام هذه الهيئة
workspace-page = الصفحة
workspace-people = الأشخاص

## Tasks

task-offer = عُرض عليك منصب: { $role }
task-offer-action = الرد
task-offer-bounced = رسالتك بشأن منصب { $role } لا تصل
task-offer-bounced-action = عرض التفاصيل
task-offer-handover = قراءة ما يسلمه سلفك وتأكيده ({ $role })
task-offer-handover-action = فتح الورقة
task-offer-unheld = لا أحد يتحدث باسم هذه الهيئة
task-offer-unheld-action = عرض أشخاصها
task-mandate-ends-hand-over = تسليم المنصب
traces-files-work = حذف الملفات التي لم يعد شيء يشير إليها
settings-retention = مدد الاحتفاظ بالبيانات
settings-retention-note = بعد كم يومًا تُمحى الروابط والجلسات والرسائل والعروض والملاحظات.
