## The room of a network

support-room = الدعم
support-lede = من يرافق شبكة جديدة، وما أنجزته، وما عُرض عليها واستعملته. ترى هذه الصفحةَ الشبكةُ والشبكات المرافقة لها والأمانة.
support-companions = الشبكات المرافقة
support-companions-note = شبكة قائمة تعرف كيف يسير الأمر.
support-companions-none = لا أحد يرافق هذه الشبكة.
support-nobody = لم تبقَ شبكة قائمة يمكن سؤالها.
support-companion = الشبكة
support-companion-help = من يتحدث باسمها تصله رسالة ويجيب بنعم أو لا.
support-ask = طلب المرافقة منها
support-silent = لا أحد يتحدث الآن باسم هذه الشبكات، فلا يمكن سؤالها: { $names }.
support-silent-asked = لا أحد يتحدث الآن باسم هذه الشبكة. فلا يمكن لأحد أن يجيب.
support-accompanies = الشبكات التي ترافقها
support-accompanies-none = لا ترافق أي شبكة.
support-accept = قبول
support-decline = الاعتذار
support-end = إنهاء
support-end-title = إنهاء المرافقة: { $name }
support-end-text = لا ترى الشبكة المرافقة بعد ذلك صفحة الشبكة الجديدة. ويُبلَّغ برسالة من يتحدث باسم الشبكة الأخرى، وإذا كانت الأمانة هي التي أنهتها فمن يتحدث باسم الشبكتين. ويبقى ما دُوّن. لا يمكن التراجع عن ذلك، ويمكن طلب المرافقة من جديد.
support-recall = سحب الطلب
support-recall-title = سحب الطلب: { $name }
support-recall-text = يُبلَّغ برسالة من يتحدث باسم الشبكة التي سُئلت. لا يمكن التراجع عن ذلك، ويمكن طلب المرافقة من جديد.
support-since = منذ { $day }
support-checklist = قائمة التحقق
support-checklist-none = لم تضع الأمانة قائمة تحقق بعد.
support-done-of = أُنجز { $done } من { $all }
support-done = منجز
support-open = لم يُنجز
support-ticked = { $day }، من { $body }
support-resource = مساعدة في ذلك
support-tick = وضع علامة: منجز
support-untick = وضع علامة: لم يُنجز
support-log = ما عُرض وما استُعمل
support-log-note = تدوّنه الشبكة والشبكات المرافقة لها والأمانة.
support-log-none = لا شيء بعد
support-kind = ما هو
support-offered = معروض
support-used = مستعمل
support-what = بالكلمات
support-what-help = دورة أو قالب أو ساعة استشارة. دون ذكر أسماء أشخاص.
support-day = اليوم
support-log-add = إضافة
support-entry-note = { $day }، من { $body }

# dynamic: companion-
companion-asked = بانتظار الرد
companion-accepted = مرافِقة
companion-declined = اعتذرت
companion-ended = انتهت المرافقة

## The secretariat

office-support = الشبكات الجديدة
office-support-lede = الشبكات التي في طريقها، وأولها التي لا يرافقها أحد.
office-support-none = لا توجد شبكة في طريقها.
support-alone = بلا شبكة مرافقة
support-alone-count = { $count ->
    [zero] لا توجد شبكة بلا مرافقة.
    [one] شبكة واحدة لا يرافقها أحد.
    [two] شبكتان لا يرافقهما أحد.
    [few] { $count } شبكات لا يرافقها أحد.
    [many] { $count } شبكة لا يرافقها أحد.
   *[other] { $count } شبكة لا يرافقها أحد.
}
support-asked-one = { $name } (بانتظار الرد)
support-last = { $count ->
    [zero] لا مدخلات حتى { $day }
    [one] مُدخل واحد، في { $day }
    [two] مُدخلان، آخرهما في { $day }
    [few] { $count } مدخلات، آخرها في { $day }
    [many] { $count } مُدخلًا، آخرها في { $day }
   *[other] { $count } مُدخل، آخرها في { $day }
}
support-checklist-set = إعداد قائمة التحقق
settings-support = قائمة التحقق للشبكات الجديدة
settings-support-note = ما تفعله الشبكة الجديدة، مع رابط إلى ما يساعد.
support-items-help = تُهمل الأماكن الفارغة. ويحتفظ البند بعلاماته عند تغيير كلماته.
support-item-number = البند { $number }
support-item = ما يلزم عمله
support-item-link = رابط إلى ما يساعد

## What is said

flash-companion-asked = سُئلت الشبكة.
flash-companion-answered = أُرسلت الإجابة.
flash-companion-ended = انتهت المرافقة.
flash-companion-recalled = سُحب الطلب.
flash-support-logged = دُوّن ذلك.

support-refusal-move = أجاب أحد عن هذا أو أنهاه في هذه الأثناء.
support-refusal-answer = الشبكة التي سُئلت هي وحدها التي تجيب.
support-refusal-status = لا تُدعم إلا شبكة في طريقها.
support-refusal-companion = يجب اختيار شبكة قائمة.
support-refusal-silent = لا أحد يتحدث الآن باسم هذه الشبكة، فلن يعلم أحد بالطلب. يمكن اختيار شبكة أخرى أو سؤال الأمانة.
support-refusal-twice = سُئلت هذه الشبكة من قبل.
support-refusal-many = { $most ->
    [zero] لا يمكن أن ترافق الشبكةَ أي شبكة.
    [one] ترافق الشبكةَ شبكة واحدة لا أكثر في وقت واحد.
    [two] ترافق الشبكةَ شبكتان على الأكثر في وقت واحد.
    [few] ترافق الشبكةَ { $most } شبكات على الأكثر في وقت واحد.
    [many] ترافق الشبكةَ { $most } شبكة على الأكثر في وقت واحد.
   *[other] ترافق الشبكةَ { $most } شبكة على الأكثر في وقت واحد.
}
support-refusal-entries = { $most ->
    [zero] لا يمكن إضافة مُدخل.
    [one] في القائمة مُدخل واحد، ولا يجوز أكثر من ذلك.
    [two] في القائمة مُدخلان، ولا يجوز أكثر من ذلك.
    [few] في القائمة { $most } مدخلات، ولا يجوز أكثر من ذلك.
    [many] في القائمة { $most } مُدخلًا، ولا يجوز أكثر من ذلك.
   *[other] في القائمة { $most } مُدخل، ولا يجوز أكثر من ذلك.
}
support-refusal-day = يجب كتابة يوم ليس في المستقبل.

task-companion-asked = شبكة جديدة تطلب منكم مرافقتها
task-companion-asked-action = الإجابة

# dynamic: fact-
fact-registry-companion-asked = { $who }: طلب مرافقة شبكة جديدة من شبكة أخرى
fact-registry-companion-moved = { $who }: إجابة بشأن مرافقة شبكة جديدة أو إنهاؤها
fact-registry-support-ticked = { $who }: تعديل قائمة التحقق لشبكة جديدة
fact-registry-support-logged = { $who }: تدوين دعم لشبكة جديدة

# dynamic: mail-
mail-companion-asked-subject = طلب من { $body }: أن ترافقها شبكتك
mail-companion-asked = { $body } شبكة جديدة، وتطلب من شبكتك مرافقتها في طريقها. يمكنك الإجابة بنعم أو لا في قسم شبكتك.
mail-companion-asked-button = الإجابة
mail-companion-accepted-subject = الشبكة المرافقة لشبكتك: { $body }
mail-companion-accepted = أجابت { $body } بنعم: فهي ترافق شبكتك من الآن.
mail-companion-accepted-button = عرض
mail-companion-declined-subject = { $body }: لا يمكنها مرافقة شبكتك
mail-companion-declined = أجابت { $body } بلا. ويمكنك سؤال شبكة أخرى.
mail-companion-declined-button = سؤال شبكة أخرى
mail-companion-ended-subject = انتهت المرافقة بين شبكتك و{ $body }
mail-companion-ended = انتهت المرافقة بين شبكتك و{ $body }.
mail-companion-ended-button = عرض
mail-companion-recalled-subject = سُحب طلب المرافقة بين شبكتك و{ $body }
mail-companion-recalled = سُحب طلب المرافقة بين شبكتك و{ $body }. ولم يبقَ ما يُجاب عنه.
mail-companion-recalled-button = عرض
