## Reports that bodies owe

workspace-reports = التقارير
reports-title = التقارير
reports-of = تقارير { $name }
reports-report-of = تقرير { $name }
reports-lede = ما تقدمه هذه الهيئة من تقارير، فترة بعد فترة. يكتب معًا كل من يشغل منصبًا فيها، ويقدم التقرير من يتحدث باسمها.
reports-open-lede = ما تقدمه هيئات الاتحاد من تقارير، فترة بعد فترة. ولا تُعرض هنا إلا التقارير المنشورة.
reports-none = لا تقارير بعد.
reports-owed = تقارير مطلوبة
reports-owed-none = ليس على هذه الهيئة تقرير الآن.
reports-done = تقارير مقدَّمة
reports-body = الهيئة
reports-state = الحالة
reports-form = النموذج
reports-period = الفترة
reports-standing = أين وصل
reports-days = { $from } إلى { $until }
reports-named = { $title }، { $days }
reports-due-title = موعد التقديم
reports-due = موعد التقديم: { $at }
reports-late = متأخر
reports-submitted-at = قُدّم في { $at }
reports-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
reports-private = للأمانة فقط. لا تُنشر هذه الإجابة أبدًا.
reports-private-short = للأمانة فقط
reports-torn = حفظ شخص آخر إجابة أخرى عن السؤال نفسه أثناء كتابتك. وإجابته معروضة فوق إجابتك. يُرجى جمع الاثنتين ثم الحفظ من جديد. أما إجاباتك الأخرى فمحفوظة كلها.
reports-partly = حُفظ كل ما عدا ذلك. وما عليه علامة أدناه لم يُحفظ بعد: يجب تصحيحه ثم الحفظ من جديد.
reports-theirs = ما حفظه شخص آخر في هذه الأثناء:
reports-remark-said = ما ذكرته الأمانة
reports-before = إجابة الفترة السابقة
reports-before-none = لا يوجد تقرير سابق بهذا النموذج للمقارنة به.
reports-not-asked = لم يعد هذا مطلوبًا.
reports-same = كما في السابق
reports-long = هذه النصوص أطول من أن يُبيَّن ما تغيّر فيها.
reports-compare = المقارنة بالفترة السابقة
reports-compared = إلى جانب الفترة السابقة
reports-compared-note = يظهر مع الأرقام مقدار الفرق بينها، وتُعلَّم في النصوص الكلمات الجديدة والكلمات التي حُذفت.
reports-back = التقرير
reports-answers = الإجابات
# dynamic: reports-answer-
reports-answer-none = لا إجابة
reports-answer-yes = نعم
reports-answer-no = لا
reports-write = كتابة التقرير
reports-write-note = يمكن الحفظ أي عدد من المرات. ويمكن لآخرين الكتابة في الوقت نفسه: تُحفظ كل إجابة على حدة.
reports-save = حفظ المسودة
reports-review = مراجعة
reports-review-note = ما حُفظ حتى الآن.
reports-saved-at = آخر حفظ في { $at }
reports-submit = تقديم التقرير
reports-submit-note = تقرأ الأمانة ما تقدمه، وقد تنشره في صفحة الهيئة. ولا يمكنك تعديله بعد ذلك إلا إذا أعادته الأمانة.
reports-side-by-side = كل التقارير جنبًا إلى جنب
reports-more = المزيد
reports-page = الصفحة { $number }
reports-counts = قُبل { $done } من { $owed }
reports-to-read = { $count ->
    [zero] لا تقارير للقراءة
    [one] تقرير واحد للقراءة
    [two] تقريران للقراءة
    [few] { $count } تقارير للقراءة
    [many] { $count } تقريرًا للقراءة
   *[other] { $count } تقرير للقراءة
}
reports-late-count = { $count ->
    [zero] لا تقارير متأخرة
    [one] تقرير واحد متأخر
    [two] تقريران متأخران
    [few] { $count } تقارير متأخرة
    [many] { $count } تقريرًا متأخرًا
   *[other] { $count } تقرير متأخر
}
reports-decide = القرار
reports-decide-newer = تغيّر هذا التقرير أثناء القراءة. ولم يُتخذ أي قرار بعد. هذا هو التقرير كما هو الآن، والملاحظة المكتوبة محفوظة أدناه.
reports-remark = ملاحظة إلى الهيئة
reports-remark-help = تقرؤها الهيئة. وهي لازمة عند إعادة التقرير أو إعفاء الهيئة منه.
reports-until = اليوم الأخير الجديد
reports-until-help = لمنح هذه الهيئة وقتًا أطول. وهو لازم أيضًا عند إعادة التقرير بعد يومه الأخير. وينتهي اليوم بتوقيت منطقة الموعد النهائي.
reports-accept = قبول
reports-publish = نشر
reports-return = إعادة التقرير
reports-extend = منح وقت أطول
reports-excuse = إعفاء الهيئة
reports-write-for = يمكنك كتابته باسم الهيئة:
# dynamic: report-state-
report-state-owed = لم يبدأ
report-state-draft = مسودة
report-state-submitted = مُقدَّم
report-state-returned = مُعاد
report-state-accepted = مقبول
report-state-published = منشور
report-state-excused = غير مطلوب

## The secretariat's room

office-reports = التقارير
office-reports-lede = كل فترة مع ما هو مطلوب فيها، وما ينتظر القراءة، وما تأخر.
reports-rounds-none = لا فترة مفتوحة بعد
reports-rounds-none-text = يلزم إعداد نموذج ثم فتح فترته الأولى. أما الفترات التالية فتُفتح تلقائيًا.
reports-forms = النماذج
reports-forms-lede = ما يُسأل عنه، وأي الهيئات تُسأل، وكم مرة.
reports-forms-none = لا يوجد نموذج بعد.
reports-form-languages = اللغات
reports-form-languages-note = يُكتب النموذج بلغة أخرى بفتح هذه الصفحة بها. وتحتفظ الفترات المفتوحة بما كان مكتوبًا عند فتحها.
reports-form-spoken = { $written } من { $all } نصًا
reports-form-new = نموذج جديد
reports-form-rhythm = كم مرة
reports-form-asks = الأسئلة
reports-rhythm = { $months ->
    [zero] مرة واحدة
    [one] كل شهر
    [3] كل ثلاثة أشهر
    [12] كل سنة
    [24] كل سنتين
    [two] كل شهرين
    [few] كل { $months } أشهر
    [many] كل { $months } شهرًا
   *[other] كل { $months } شهر
}
reports-asks = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
reports-compose-lede = تتغير النصوص باللغة التي تقرأ بها هذه الصفحة، وتبقى اللغات الأخرى كما هي. ولا يُحفظ شيء قبل الضغط على زر الحفظ.
reports-form-used = تستخدم إحدى الفترات هذه الأسئلة. عند تعديلها تحتفظ تلك الفترة بأسئلتها، وتُطرح الأسئلة المعدلة في الفترة التالية.
reports-form-newer = حفظ شخص آخر هذا النموذج أثناء كتابتك. ما كتبته أدناه ولم يُحفظ بعد. يُرجى النظر فيما حفظه، ثم حفظ ما كتبته مكانه.
reports-form-see-newer = عرض المحفوظ
reports-form-title = عنوان التقرير
reports-form-title-help = مثلًا: التقرير الفصلي لمجموعات العمل.
reports-form-kinds = الهيئات المطلوب منها
reports-form-kinds-help = كل الهيئات من هذه الأنواع التي تكون قيد العمل عند فتح فترة.
reports-form-months = مدة الفترة بالأشهر
reports-form-months-help = 3 لربع سنة، و24 لسنتين، و0 لتقرير يُطلب مرة واحدة.
reports-form-save = حفظ النموذج
reports-question = السؤال
reports-question-number = السؤال { $number }
reports-question-sort = نوع الإجابة
reports-question-help = إرشاد
reports-question-unit = الوحدة
reports-question-unit-help = للرقم: ما الذي يعدّه، مثل الاجتماعات.
reports-question-picks = الخيارات
reports-question-picks-help = للاختيار: خيار واحد في كل سطر.
reports-question-required = الإجابة لازمة
reports-question-private = الإجابة للأمانة فقط
reports-question-up = نقل إلى أعلى
reports-question-down = نقل إلى أسفل
reports-question-remove = إزالة
reports-question-add = إضافة سؤال
# dynamic: reports-sort-
reports-sort-text = نص طويل
reports-sort-line = سطر واحد
reports-sort-number = رقم
reports-sort-truth = نعم أو لا
reports-sort-choice = واحد من عدة خيارات
reports-sort-link = عنوان ويب
reports-open-round = فتح فترة
reports-opening-lede = على كل هيئة من هذه الأنواع قيد العمل الآن أن تقدم تقريرًا عن الفترة، ويصلها تذكير قبل الموعد.
reports-first = اليوم الأول
reports-last = اليوم الأخير
reports-due-day = اليوم
reports-due-time = الساعة
reports-due-zone = المنطقة الزمنية
reports-due-zone-help = المنطقة التي تُحسب بها تلك الساعة. و«في كل مكان على الأرض» تعني آخر مكان ينتهي فيه اليوم.
reports-zone-anywhere = في كل مكان على الأرض
reports-grace = مهلة إضافية بالساعات
reports-grace-help = المدة التي يُعد فيها التقرير، بعد ذلك الموعد، مقدَّمًا في الوقت.
reports-open-button = فتح الفترة
reports-others = لم يُطلب منها بعد
reports-others-note = دخلت هذه الهيئات السجل بعد فتح الفترة، أو عادت إلى النشاط.
reports-others-ask = الطلب منها أيضًا
reports-withdraw = سحب الفترة
reports-withdraw-note = لفترة فُتحت خطأً أو بيوم غير صحيح، ما لم يبدأ أحد كتابة أي تقرير فيها. ولا تعود تقاريرها مطلوبة. أما الفترة التي تتبع من تلقاء نفسها فتُفتح من جديد، إلا إذا حُدّد لنموذجها 0 شهر.

settings-reports = التقارير: المواعيد النهائية والتذكيرات
settings-reports-note = موعد تقديم التقارير حين تُفتح فترة تلقائيًا، ومتى تُذكَّر الهيئات.
reports-rules-days = عدد الأيام بعد الفترة
reports-rules-days-help = عدد الأيام بعد اليوم الأخير من الفترة حتى موعد تقديم تقاريرها.
reports-rules-before = الأيام قبل الموعد النهائي التي تُذكَّر فيها الهيئة
reports-rules-after = الأيام بعد الموعد النهائي التي تُبلَّغ فيها الهيئة بتأخر تقريرها
reports-rules-list-help = أرقام تفصل بينها مسافات، ستة على الأكثر.

reports-refusal-number = يجب كتابة أرقام، مع نقطة قبل الكسور، مثل 12.5.
reports-refusal-choice = يجب اختيار إحدى الإجابات.
reports-refusal-kinds = يجب اختيار الهيئات المطلوب منها هذا التقرير.
reports-refusal-months = يجب كتابة عدد أشهر من 0 إلى 36.
reports-refusal-questions = يضم النموذج سؤالًا واحدًا على الأقل وأربعين سؤالًا على الأكثر.
reports-refusal-picks = يجب كتابة خيارين إلى ثلاثين خيارًا مختلفًا، كل منها في سطر.
reports-refusal-title = يجب اختيار عنوان آخر للتقرير: عنوان الصفحة الذي يُكوَّن منه مستخدم لنموذج آخر، أو ليست فيه أحرف لاتينية يُكوَّن منها عنوان للصفحة.
reports-refusal-years = يجب اختيار يوم بين عامي 2000 و2100.
reports-refusal-order = اليوم الأخير يسبق اليوم الأول.
reports-refusal-due = بهذا يحل موعد تقديم التقارير قبل أن تنتهي الفترة. يُرجى اختيار آخر أيامها أو يوم بعده.
reports-refusal-time = يجب كتابة ساعة، مثل 18:00.
reports-refusal-grace = يجب كتابة عدد ساعات من 0 إلى 336.
reports-refusal-overlap = توجد من قبل فترة لهذا النموذج في هذه الأيام أو بعدها.
reports-refusal-ahead = يجب اختيار يوم أول لا يبعد أكثر من سنة.
reports-refusal-long = يجب اختيار يوم أخير أقرب: لا تزيد الفترة على 36 شهرًا.
reports-refusal-nobody = لا توجد هيئة قيد العمل مطلوب منها هذا التقرير.
reports-refusal-closed = قُدّم هذا التقرير. ويمكن تعديله إذا أعادته الأمانة.
reports-refusal-lacking = تجب الإجابة عن هذا قبل تقديم التقرير.
reports-refusal-state = لا يمكن ذلك في الحالة التي عليها التقرير.
reports-refusal-longer = يجب اختيار يوم بعد موعد التقديم المحدد الآن.
reports-refusal-until = يجب اختيار يوم قادم، حتى عام 2100.
reports-refusal-behind = انقضى اليوم الأخير لهذا التقرير. يجب اختيار يوم جديد كي لا يكون التقرير متأخرًا في الحال.
reports-refusal-others = لم تبق هيئة يُطلب منها، أو انتهت الفترة.
reports-refusal-begun = بدأت كتابة تقرير في هذه الفترة، ولذلك تبقى الفترة. ويمكن إعفاء كل هيئة من تقريرها.
reports-refusal-days = يجب كتابة عدد أيام من 1 إلى 365.
reports-refusal-reminders = يجب كتابة ستة أعداد من الأيام على الأكثر، من 1 إلى 365.
flash-report-saved = حُفظت المسودة.
flash-report-submitted = قُدّم التقرير. وستقرؤه الأمانة.
flash-report-decided = حُفظ القرار، وستُبلَّغ الهيئة.
flash-report-form-saved = حُفظ النموذج.
flash-reports-opened = فُتحت الفترة. والتقرير مطلوب من الهيئات أدناه.
flash-reports-asked = طُلب منها أيضًا.
flash-reports-withdrawn = سُحبت الفترة.

# dynamic: task-report-
task-report-due = كتابة التقرير: { $title }
task-report-due-action = الكتابة
task-report-late = التقرير متأخر: { $title }
task-report-late-action = الكتابة
task-report-submitted = تقرير ينتظر القراءة: { $title }
task-report-submitted-action = قراءته
# dynamic: sheet-
sheet-report-due = تقرير مطلوب: { $note }

# dynamic: mail-report-
mail-report-due-subject = موعد تقديم تقرير { $body }: { $day }
mail-report-due = على { $body } تقديم تقرير، والموعد { $day }. وتبيّن صفحة التقرير الساعة بتوقيت منطقتك.
mail-report-due-button = كتابة التقرير
mail-report-late-subject = تأخر تقرير { $body }
mail-report-late = كان موعد تقديم تقرير { $body } في { $day }. ولا يزال تقديمه ممكنًا.
mail-report-late-button = كتابة التقرير
mail-reports-due-subject = تقارير حان موعدها أو تأخرت
mail-reports-due = هذه التقارير حان موعدها أو تأخرت. ولا يزال تقديم المتأخر منها ممكنًا.
mail-reports-due-button = عرض التقارير
reports-letter-due = { $body }، { $days }: موعد التقديم { $day }
reports-letter-late = { $body }، { $days }: متأخر، وكان موعده { $day }
reports-letter-more = وغيرها: { $count }
mail-report-accepted-subject = قُبل تقرير { $body }
mail-report-accepted = قرأت الأمانة تقرير { $body } وقبلته.
mail-report-accepted-button = عرض التقرير
mail-report-published-subject = نُشر تقرير { $body }
mail-report-published = نشرت الأمانة تقرير { $body } في صفحة الهيئة.
mail-report-published-button = عرض التقرير
mail-report-returned-subject = أُعيد تقرير { $body }
mail-report-returned = أعادت الأمانة تقرير { $body } وذكرت ما ينبغي تغييره.
mail-report-returned-button = عرض الملاحظة
mail-report-excused-subject = لم يعد التقرير مطلوبًا: { $body }
mail-report-excused = لم يعد على { $body } تقديم هذا التقرير.
mail-report-excused-button = عرض السبب
mail-report-extended-subject = وقت أطول لتقرير { $body }
mail-report-extended = منحت الأمانة { $body } وقتًا أطول لتقديم تقريرها.
mail-report-extended-button = عرض الموعد الجديد

# dynamic: fact-registry-report
fact-registry-report-form-added = { $who }: إضافة نموذج للتقارير
fact-registry-report-form-changed = { $who }: تعديل نموذج للتقارير
fact-registry-reports-opened = { $who }: فتح فترة للتقارير
fact-registry-reports-asked = { $who }: طلب التقارير أيضًا من هيئات جاءت لاحقًا
fact-registry-reports-withdrawn = { $who }: سحب فترة للتقارير
fact-registry-report-written = { $who }: الكتابة في تقرير ({ $what })
fact-registry-report-submitted = { $who }: تقديم تقرير ({ $what })
fact-registry-report-accepted = { $who }: قبول تقرير ({ $what })
fact-registry-report-published = { $who }: نشر تقرير ({ $what })
fact-registry-report-returned = { $who }: إعادة تقرير ({ $what })
fact-registry-report-excused = { $who }: إعفاء هيئة من تقرير ({ $what })
fact-registry-report-extended = { $who }: منح هيئة وقتًا أطول لتقريرها ({ $what })
