## Mailings

mailings-work = رسالة جماعية إلى شاغلي المناصب
mailings-lede = رسائل من الأمانة إلى كثير من شاغلي المناصب معًا، تصل كلًّا منهم بلغة يقرؤها. ولا تُرسل أي رسالة جماعية قبل أن يوافق عليها شخص ثانٍ.
mailings-new = كتابة رسالة جماعية
mailings-edit = تعديل الرسالة الجماعية
mailings-edit-lede = يمكن الكتابة بلغة واحدة أو بعدة لغات. وتصل الرسالة كل شخص بأول لغة من لغاته كُتبت بها.
mailings-greeting-note = تبدأ الرسالة بتحية كل شخص باسمه قبل النص.
mailings-none = لا رسائل جماعية بعد
mailings-none-text = يمكن كتابة الأولى. ولا يُرسل شيء قبل أن يوافق عليه شخص آخر.
mailings-subject = الموضوع
mailings-text = النص
mailings-text-help = يُترك سطر فارغ بين الفقرات. وتُكتب **الكلمات البارزة** والقوائم والروابط بصيغة Markdown.
mailings-state = الحالة
mailings-made = البداية
mailings-to = من تصله
mailings-to-note = كل من يشغل منصبًا ويطابق ما يُختار. وحيث لا يُختار شيء يُعد كل شيء مطابقًا. ومن يشغل عدة مناصب تصله رسالة واحدة.
mailings-everybody = كل من يشغل منصبًا.
mailings-roles = الأدوار
mailings-kinds = أنواع الهيئات
mailings-statuses = هيئات حالتها
mailings-countries = هيئات هذه البلدان
mailings-countries-help = أسماؤها تفصل بينها فواصل، مثل: كينيا، أوغندا. وتصلح أيضًا رموز مثل { "\u2066" }KE{ "\u2069" }.
mailings-bodies = هذه الهيئات فقط
mailings-bodies-help = الجزء الأخير من عنوان صفحة كل هيئة، مع مسافات بينها: { "\u2066" }afripen evaluation{ "\u2069" }.
mailings-bodies-tick = تُحدَّد هنا الهيئات المقصودة. وحيث لا تُحدَّد أي هيئة تُعد كلها مطابقة.
mailings-more-languages = الكتابة بلغات أخرى
mailings-save = حفظ
mailings-newer = عدّل شخص آخر هذه الرسالة الجماعية أثناء كتابتك. ما كتبته لا يزال هنا.
mailings-newer-see = عرض ما فيها الآن
mailings-ask = طلب الموافقة
mailings-approve = الموافقة والإرسال
mailings-approve-note = يُرجى قراءة الرسالة بكل لغة، والتحقق ممن تصله. فهي تُرسل فور موافقتك.
mailings-own = أنت من كتب هذه الرسالة. ويجب أن يوافق عليها شخص آخر في الأمانة.
mailings-alone = ليس في الأمانة الآن أحد سواك، ولا يوافق أحد على ما كتبه بنفسه. يجب أولًا منح شخص ثانٍ تكليفًا في الأمانة.
mailings-remark = ما الذي ينبغي تغييره
mailings-return = إعادتها إلى كاتبها
mailings-returned = أُعيدت إلى كاتبها:
mailings-next = الخطوة التالية
mailings-written-by = كتبها
mailings-approved-by = وافق عليها
mailings-approved-at = تاريخ الموافقة
mailings-ended-at = النهاية
mailings-letters = الرسائل
mailings-progress = الرسائل التي عولجت
mailings-progress-words = { $ended } من { $all }
mailings-again = عرض ما وصل إليه الإرسال
mailings-stop = إيقاف الإرسال
mailings-resend = إعادة الإرسال إلى من تعذر الإرسال إليهم
mailings-missed = من لم تصله
mailings-outcome = ما صارت إليه الرسائل
mailings-count = { $count ->
    [zero] لا تصل أحدًا.
    [one] تصل شخصًا واحدًا.
    [two] تصل شخصين.
    [few] تصل { $count } أشخاص.
    [many] تصل { $count } شخصًا.
   *[other] تصل { $count } شخص.
}
mailings-unreachable = { $count ->
    [zero] لا يوجد شخص آخر مطابق تعود الرسائل من كل عناوينه.
    [one] شخص واحد آخر مطابق، لكن الرسائل تعود من كل عناوينه.
    [two] شخصان آخران مطابقان، لكن الرسائل تعود من كل عناوينهما.
    [few] { $count } أشخاص آخرون مطابقون، لكن الرسائل تعود من كل عناوينهم.
    [many] { $count } شخصًا آخر مطابقون، لكن الرسائل تعود من كل عناوينهم.
   *[other] { $count } شخص آخر مطابقون، لكن الرسائل تعود من كل عناوينهم.
}
mailings-by-language = بحسب اللغة
mailings-by-body = بحسب الهيئة
mailings-readers = الأشخاص
mailings-more = لا يُعرض سوى أول خمسين. والملف يضم الجميع.
mailings-why = تصلك هذه الرسالة لأنك تشغل منصبًا في { $site }.
mailings-contact = لأي سؤال يمكن الكتابة إلى { $contact }.

# dynamic: mailing-
mailing-draft = مسودة
mailing-waiting = بانتظار الموافقة
mailing-sending = قيد الإرسال
mailing-sent = أُرسلت
mailing-stopped = أُوقفت

# dynamic: recipient-
recipient-ready = لم تُرسل بعد
recipient-taken = تُرسل الآن
recipient-sent = تسلّمها خادم البريد
recipient-bounced = عادت: لم يعد العنوان صالحًا
recipient-failed = تعذر إرسالها
recipient-gone = أُزيل العنوان في هذه الأثناء
recipient-stopped = أُوقفت قبل إرسالها

flash-mailing-saved = حُفظت الرسالة الجماعية.
flash-mailing-asked = يستطيع الآخرون في الأمانة الموافقة عليها الآن.
flash-mailing-approved = تمت الموافقة. والرسائل في طريقها.
flash-mailing-returned = أُعيدت إلى كاتبها.
flash-mailing-stopped = أُوقف الإرسال. وما لم يُرسل يبقى هنا.
flash-mailing-resent = الرسائل التي تعذر إرسالها في طريقها من جديد.

mailings-refusal-state = تغيرت حالة هذه الرسالة الجماعية في هذه الأثناء. يجب تحميل الصفحة من جديد.
mailings-refusal-both = يجب كتابة الموضوع والنص معًا بهذه اللغة، أو تركهما معًا.
mailings-refusal-empty = يجب كتابة موضوع ونص بلغة واحدة على الأقل.
mailings-refusal-bodies = يمكن ذكر { $most } من الهيئات على الأكثر.
mailings-refusal-slug = «{ $code }» ليس الجزء الأخير من عنوان صفحة: يتكون ذلك الجزء من أحرف لاتينية صغيرة وأرقام وشرطات.
mailings-refusal-body = لا توجد هيئة عنوانها «{ $code }».
mailings-refusal-alone = لا أحد آخر في الأمانة يوافق عليها. يجب أولًا منح شخص ثانٍ تكليفًا في الأمانة.
mailings-refusal-own = لا يوافق أحد على رسالة جماعية كتبها بنفسه. يجب طلب ذلك من شخص آخر في الأمانة.
mailings-refusal-nobody = لن تصل الرسالة أحدًا. يجب اختيار قراء آخرين.
mailings-refusal-remark = يجب ذكر ما ينبغي تغييره.

mail-mailing-asked-subject = رسالة جماعية بانتظار موافقتك
mail-mailing-asked = كتب شخص آخر في أمانة { $site } رسالة إلى شاغلي المناصب. وتُرسل بعد أن تقرأها وتوافق عليها، أنت أو غيرك في الأمانة.
mail-mailing-asked-button = قراءتها
mail-mailing-returned-subject = أُعيدت إليك رسالتك الجماعية
mail-mailing-returned = قرأ شخص آخر في أمانة { $site } رسالتك إلى شاغلي المناصب، وذكر ما ينبغي تغييره.
mail-mailing-returned-button = النظر فيها

task-mailing = رسالة جماعية بانتظار موافقتك
task-mailing-action = قراءتها
task-mailing-returned = أُعيدت إليك رسالتك الجماعية
task-mailing-returned-action = النظر فيها
task-bounced = تعود الرسائل من { $address }
task-bounced-action = عرض ما يمكن فعله

fact-registry-mailing-begun = { $who }: بدء رسالة جماعية
fact-registry-mailing-edited = { $who }: تعديل رسالة جماعية
fact-registry-mailing-asked = { $who }: طلب الموافقة على رسالة جماعية
fact-registry-mailing-returned = { $who }: إعادة رسالة جماعية إلى كاتبها
fact-registry-mailing-approved = { $who }: الموافقة على رسالة جماعية
fact-registry-mailing-stopped = { $who }: إيقاف رسالة جماعية
fact-registry-mailing-resent = { $who }: إعادة إرسال رسالة جماعية إلى من تعذر الإرسال إليهم
fact-registry-mailing-sent = أُرسلت رسالة جماعية
fact-registry-address-bounced = تعود الرسائل من عنوان لشخص ({ $what })
fact-registry-address-confirmed = { $who }: قراءة رسالة على عنوان كانت الرسائل تعود منه ({ $what })

## Addresses from which letters come back

bounces-since = تعود الرسائل من هذا العنوان منذ { $day }.
bounces-own = لإثبات أنه صالح من جديد، يكفي تسجيل الدخول برابط نرسله إليه. وإن لم تعد تستخدمه، فيمكنك أن تطلب من الأمانة إزالته.
bounces-office = لا تُرسل إليه الرسائل الجماعية إلى أن يسجل الشخص الدخول برابط أُرسل إليه.

## The health of the register

health-lede = ما ينبغي للأمانة أن تتولاه. ويقود كل سطر إلى حيث يمكن إصلاح الأمر.
health-count = { $count ->
    [zero] لا شيء يحتاج إلى عناية
    [one] واحد
    [two] اثنان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
}
health-more = لا يُعرض سوى الأوائل. وفي الملف المزيد.
health-since = منذ { $day }
health-until = حتى { $day }
health-ends = النهاية في { $day }
# dynamic: health-
health-unheld = هيئات لا يتحدث أحد باسمها
health-unheld-do = يلزم عرض منصب على شخص ما.
health-ending = تكليفات تنتهي خلال ستين يومًا
health-ending-do = يلزم التأكد من تسليم المنصب.
health-unanswered = عروض بلا رد
health-unanswered-do = يلزم سؤال الشخص أو سحب العرض.
health-late = تقارير تأخرت
health-late-do = اسأل الهيئة، أو امنحها مزيدًا من الوقت.
health-bouncing = عناوين تعود منها الرسائل
health-bouncing-do = يلزم العثور على عنوان آخر للشخص وإضافته.

## How long it is kept who got a mailing

# dynamic: retention-
retention-mailings = من وصلته رسالة جماعية
retention-mailings-why = حتى تستطيع الأمانة أن تقول لاحقًا هل وصلت رسالة إلى شخص ما. أما الرسالة نفسها فتبقى.
