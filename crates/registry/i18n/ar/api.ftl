## What tokens may be used for, and what programs are told

scope-persons-read = قراءة الأشخاص مع عناوينهم (للأمانة فقط)
scope-persons-write = إضافة أشخاص وتصحيح بياناتهم وعناوينهم (للأمانة فقط)
scope-mandates-read = قراءة من يعمل باسم أي هيئة (للأمانة فقط)
scope-mandates-write = منح التكليفات وإنهاؤها (للأمانة فقط)
scope-memberships-read = قراءة من هو عضو، ومنذ متى، وعن طريق أي شبكات (للأمانة فقط)
scope-applications-read = قراءة طلبات الانضمام كشبكة، مع خطواتها (للأمانة فقط)
scope-agreements-read = قراءة الاتفاقيات التي يجوز لك الاطلاع عليها
mandates-refusal-person = يجب تسمية شخص بمعرّفه.
bodies-refusal-no-name = للهيئة اسم بلغة واحدة على الأقل.

## What there is for programs

api-subject-bodies = الاتحاد وشبكاته ومجموعاته وشركاؤه: متاح للجميع
api-subject-reports = تقارير الهيئات المنشورة مع إجاباتها: متاحة للجميع
api-subject-objectives = الأهداف التي تعرضها الهيئات، مع مقاييسها وما بلغته: متاحة للجميع
api-subject-agreements = الاتفاقيات مع المنظمات الشريكة: لمن هم من أحد الطرفين وللأمانة
api-subject-persons = الأشخاص مع عناوينهم: للأمانة
api-subject-mandates = من يعمل باسم أي هيئة: للأمانة
api-subject-memberships = الأعضاء الأفراد، منذ متى وعن طريق أي شبكات: للأمانة
api-subject-applications = طلبات الانضمام كشبكة، مع خطواتها: للأمانة
