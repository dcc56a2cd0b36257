### Individual members and the directory.

menu-members = الأعضاء
member-join-title = الانضمام إلى الأعضاء
member-join-lede = يكفي ذكر اسمك وعنوان بريدك الإلكتروني. نرسل إليك رسالة فيها رابط. وفي الصفحة التي يفتحها تختار نوع العضوية وما يمكن للآخرين رؤيته عنك.
member-join-address-help = لا نكتب إلا إلى هذا العنوان.
member-join-button = إرسال الرابط إليّ
# Words by which people search for the page, parted by commas; they are not shown.
member-join-words = انضمام, عضوية, تسجيل
link-mail-joins = وردنا طلب للانضمام إلى الأعضاء بعنوان البريد الإلكتروني هذا، وهو على الأرجح منك.
me-membership-text = يمكنك هنا الانضمام إلى الأعضاء وتجديد العضوية واختيار من يعثر عليك في الدليل.
me-membership-look = عرض عضويتي
flash-membership-saved = حُفظت عضويتك.
flash-membership-renewed = جُددت عضويتك. شكرًا لك.
flash-membership-left = أُنهيت عضويتك. ولم يعد اسمك في الدليل.
flash-member-answered = حُفظ ردك، وسيُبلّغ الشخص به.

# dynamic: member-kind-
member-kind-individual = عضوية فردية
member-kind-individual-note = للجميع. لا يلزم الانتماء إلى شبكة.
member-kind-network = عضوية عن طريق شبكة
member-kind-network-note = تؤكد انتماءك إليها إحدى الشبكات التي تختارها.

members-kind = نوع العضوية
members-country = البلد
members-country-choose = اختيار بلد
members-networks = الشبكات
members-networks-help = الشبكات التي تنتمي إليها، ويمكن اختيار عدة شبكات. ومن يتحدث باسمها يرى ما تكتبه هنا.
members-network-silent = لا أحد يتحدث باسمها حاليًا؛ وقد يستغرق التأكيد وقتًا أطول.
members-you-offer = ما تقدمه
members-you-seek = ما تبحث عنه
members-offers = ما يُقدَّم
members-offers-help = ما يمكنك أن تساعد به الآخرين، مثل تدريب أو طريقة عمل أو مكان للقاء.
members-seeks = ما يُبحث عنه
members-name-seen = من يعثر عليك في الدليل
members-name-seen-help = من لا يعثر عليك لا يظهر له أي شيء آخر عنك.
members-offers-seen = من يرى ما تقدمه وما تبحث عنه
members-languages-seen = من يرى اللغات التي تقرؤها
members-country-seen = من يرى بلدك وشبكاتك
members-letters = يمكن لشبكاتي أن تكتب إليّ
# dynamic: members-seen-
members-seen-nobody = لا أحد
members-seen-members = الأعضاء ومن يشغلون منصبًا
members-seen-everyone = الجميع
members-number = الرقم
members-valid = هذه البطاقة سارية حتى { $day }.
members-ended = انتهت العضوية في { $day } ولم تُجدَّد بعد.
members-not-valid = هذه البطاقة غير سارية.
members-verify-title = بطاقة عضوية
members-title = الأعضاء: { $name }
members-lede = الأعضاء عن طريق هذه الشبكة، ومن ينتظرون ردها.
members-file-note = يضم الملف الأعضاء الذين يسمحون لشبكاتهم بمراسلتهم.
members-none = لا أعضاء بعد عن طريق هذه الشبكة.
members-confirm = تأكيد
members-decline = عدم التأكيد
members-remove = لم يعد عضوًا لدينا
members-remove-text = يُبلَّغ الشخص بذلك ولا يُحسب عضوًا في الشبكة بعد الآن. وتنتهي عضويته أيضًا، ما لم تكن شبكة أخرى قد أكدتها أو ما زال بإمكانها تأكيدها، أو كانت لا تحتاج إلى تأكيد.
members-remove-button = نعم، لم يعد عضوًا
workspace-members = الأعضاء
task-member-waiting = { $count ->
    [zero] لا أحد ينتظر تأكيد عضويته
    [one] شخص واحد ينتظر تأكيد عضويته
    [two] شخصان ينتظران تأكيد عضويتهما
    [few] { $count } أشخاص ينتظرون تأكيد عضويتهم
    [many] { $count } شخصًا ينتظرون تأكيد عضويتهم
   *[other] { $count } شخص ينتظرون تأكيد عضويتهم
}
task-member-waiting-action = عرض من ينتظر
task-member-asked = لم ترد شبكة بعدُ عمّا إذا كنت تنتمي إليها
task-member-asked-action = عرض عضويتي

# dynamic: member-state-
member-state-none = لا عضوية
member-state-waiting = بانتظار رد شبكة
member-state-active = عضوية سارية
member-state-declined = لم تُؤكَّد
member-state-left = أنهاها صاحبها
member-state-lapsed = انقضت

membership-title = عضويتي
membership-until = حتى { $day }
membership-renew = تجديد العضوية
membership-save = حفظ
membership-join = الانضمام
membership-leave = إنهاء العضوية
membership-leave-text = تنتهي عضويتك فورًا ولا يبقى اسمك في الدليل. ويمكنك الانضمام من جديد في أي وقت.
membership-leave-follows = لا تبقى بطاقتك صالحة. وإن عدت ما دامت العضويات المنتهية محفوظة بقي رقمك كما هو. وتُسأل الشبكات التي تؤكد أعضاءها من جديد.
card-title = بطاقة العضوية
card-since = بداية العضوية
card-until = سارية حتى
membership-others = أعضاء هذه الشبكة
member-network-said = بحسب قول صاحب العضوية
member-network-confirmed = أكدت العضوية
member-network-waiting = بانتظار الرد
member-network-declined = لم تؤكد العضوية
card-verify = للتحقق من هذه البطاقة

directory-title = دليل الأعضاء
directory-lede = الأعضاء الذين اختاروا أن يعثر عليهم الجميع.
directory-lede-inside = الأعضاء الذين اختاروا أن يعثر عليهم الأعضاء الآخرون.
directory-words = كلمات البحث
directory-network = الشبكة
directory-unconfirmed = { $network } (بحسب قول العضو)
directory-language = اللغة
directory-any = الكل
directory-nobody = لا أحد في الدليل بعد.
directory-near = كلمات تبدأ هكذا:
directory-none = لا أحد ممن اختاروا الظهور في الدليل يطابق هذا البحث.

members-refusal-shut = يجب أن يبقى الانضمام متاحًا بنوع واحد على الأقل.
members-refusal-number = يجب كتابة عدد صحيح ضمن الحدود.
members-refusal-kind = يجب اختيار نوع عضوية متاح.
members-refusal-country = يجب اختيار بلد.
members-refusal-network = يجب اختيار شبكة واحدة على الأقل: فهي التي تؤكد عضويتك.
members-refusal-networks = يجب اختيار { $most } من الشبكات على الأكثر.
members-refusal-network-gone = لم يعد الانضمام ممكنًا إلى إحدى هذه الشبكات.
members-refusal-early = { $days ->
    [zero] لا يمكن تجديد العضوية قبل يوم انتهائها.
    [one] لا يمكن تجديد العضوية إلا ابتداءً من يوم واحد قبل انتهائها.
    [two] لا يمكن تجديد العضوية إلا ابتداءً من يومين قبل انتهائها.
    [few] لا يمكن تجديد العضوية إلا ابتداءً من { $days } أيام قبل انتهائها.
    [many] لا يمكن تجديد العضوية إلا ابتداءً من { $days } يومًا قبل انتهائها.
   *[other] لا يمكن تجديد العضوية إلا ابتداءً من { $days } يوم قبل انتهائها.
}

# dynamic: mail-
mail-member-confirmed-subject = تأكدت عضويتك: { $body }
mail-member-confirmed = أكدت { $body } عضويتك فيها.
mail-member-confirmed-button = عرض عضويتك
mail-member-declined-subject = لم تُؤكَّد عضويتك: { $body }
mail-member-declined = لم تؤكد { $body } عضويتك فيها.

    يمكنك اختيار شبكة أخرى أو نوع آخر من العضوية.
mail-member-declined-button = عرض عضويتك
mail-member-removed-subject = انتهت عضويتك: { $body }
mail-member-removed = تفيد { $body } بأنك لم تعد عضوًا فيها.

    يمكنك اختيار شبكة أخرى أو نوع آخر من العضوية.
mail-member-removed-button = عرض عضويتك
mail-member-asked-subject = شخص ينتظر تأكيد عضويته: { $body }
mail-member-asked = يقول شخص ما إنه ينتمي إلى { $body } ويطلب تأكيد عضويته.
mail-member-asked-button = عرض من ينتظر
mail-member-waits-subject = لا يزال هناك من ينتظر تأكيد عضويته: { $body }
mail-member-waits = طلب شخص ما قبل مدة تأكيد عضويته في { $body } ولم يتلقَّ ردًا بعد.
mail-member-waits-button = عرض من ينتظر
mail-member-ends-subject = تنتهي عضويتك في { $day }
mail-member-ends = تنتهي عضويتك في { $day }. ويمكنك تجديدها الآن.
mail-member-ends-button = تجديد
mail-member-unanswered-subject = لم تتم عضويتك
mail-member-unanswered = لم تُجب أيٌّ من الشبكات التي اخترتها عمّا إذا كنت تنتمي إليها، ولذلك لم تتم عضويتك. يمكنك أن تطلبها مرة أخرى أو أن تختار نوعًا آخر.
mail-member-unanswered-button = طلب العضوية مرة أخرى
mail-member-lapsed-subject = انقضت عضويتك
mail-member-lapsed = لم تُجدَّد عضويتك فانقضت. ولم يعد اسمك في الدليل. ويمكنك الانضمام من جديد في أي وقت.
mail-member-lapsed-button = الانضمام من جديد

# dynamic: fact-
fact-registry-member-joined = { $who }: الانضمام إلى الأعضاء ({ $what })
fact-registry-member-changed = { $who }: تعديل عضوية ({ $what })
fact-registry-member-confirmed = { $who }: تأكيد عضوية ({ $what })
fact-registry-member-declined = { $who }: عدم تأكيد عضوية ({ $what })
fact-registry-member-renewed = { $who }: تجديد عضوية ({ $what })
fact-registry-member-left = { $who }: إنهاء عضوية ({ $what })
fact-registry-member-lapsed = انقضاء عضوية ({ $what })

settings-members = الأعضاء
settings-members-note = بأي أنواع يكون الانضمام، وكم تدوم العضوية، ومتى يُذكَّر الأعضاء.
members-open = الانضمام متاح بهذا النوع
members-confirms = تؤكد إحدى الشبكات عضوية من ينضم
members-months = مدتها بالأشهر
members-grace = عدد الأيام بعد اليوم الأخير حتى تنقضي العضوية
members-grace-help = حتى ذلك الحين يمكن تجديدها.
members-reminders = الأيام قبل الانتهاء التي يُذكَّر فيها الأعضاء
members-unanswered = عدد الأيام حتى تُذكَّر الشبكة بمن لم ترد عليهم
retention-members = العضويات المنتهية
retention-members-why = من ينضم من جديد بعد وقت قصير يجد ما كتبه ويحتفظ برقمه. وتُحفظ العضوية ما دامت قائمة.
