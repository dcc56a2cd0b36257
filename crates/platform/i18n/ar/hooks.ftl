## Webhooks

hooks-title = خطافات الويب
hooks-lede = برامج لآخرين تُبلّغ حين يحدث شيء هنا. يحوي ما يُرسل معرّفات بلا أسماء، وهو موقّع حتى يعرف المستقبل أنه من هنا.
hooks-how = كيف يتحقق المستقبلون
hooks-none = لا خطاف بعد
hooks-none-text = عند إضافة واحد يُبلّغ بما يحدث من ذلك الحين.
hooks-new-title = إضافة خطاف
hooks-add = إضافة الخطاف
hooks-edit-title = تغيير العنوان والأنواع
hooks-save = حفظ
hooks-one-title = خطاف
hooks-address = العنوان
hooks-address-help = يبدأ بـ { "\u2066" }https://{ "\u2069" }. وعلى هذا الجهاز يُقبل { "\u2066" }http://{ "\u2069" } أيضًا للتجربة.
hooks-kinds = بماذا يُبلّغ
hooks-kinds-help = ترك الاختيار يعني كل شيء، ومنه أنواع تأتي مع إصدارات جديدة.
hooks-all-kinds = كل شيء
hooks-some-kinds = { $count ->
    [zero] لا نوع من الوقائع
    [one] نوع واحد من الوقائع
    [two] نوعان من الوقائع
    [few] { $count } أنواع من الوقائع
    [many] { $count } نوعًا من الوقائع
   *[other] { $count } نوع من الوقائع
}
hooks-kind-test = تجربة فقط
hooks-since = أُضيف
hooks-state = الحالة
hooks-state-on = يعمل
hooks-state-off = متوقف
hooks-state-paused = موقوف مؤقتًا
hooks-paused-text = لم يقبل شيئًا طوال يوم، أو قال إنه لم يعد موجودًا. يظهر أدناه ما رد به؛ وبعد إصلاحه وتشغيله يتبع ما لم يُبلّغ به.
hooks-reached = قيود السجل اليومي التي بلغها
hooks-test = إرسال تجربة
hooks-on = تشغيل
hooks-off = إيقاف
hooks-rotate = صنع سر جديد
hooks-two-secrets = صُنع سر جديد. وطوال يوم يُوقّع كل شيء بالسرين معًا.
hooks-secret-title = سر الخطاف
hooks-secret-lede = يُعرض هذه المرة وحدها. يُعطى لمن يشغل المستقبل بطريقة لا يقرؤها غيره.
hooks-secret-use = به يتحقق المستقبل من أن ما يصل أُرسل من هنا. وإذا ضاع يُصنع سر جديد، ويوقّع السران معًا طوال يوم.
hooks-remove-title = إزالة الخطاف
hooks-remove = إزالة
hooks-remove-text = لا يُبلّغ بشيء بعد ذلك، وما ينتظره لا يُرسل.
hooks-sent = ما أُرسل
hooks-sent-note = أحدث خمسين. وما قُبل يُعرض ثلاثين يومًا.
hooks-sent-none = لا شيء بعد. يمكن إرسال تجربة.
hooks-fact = ما حدث
hooks-entry = القيد { $number }
hooks-answer = ما رُد به
hooks-again = إرسال من جديد
hooks-delivery-waiting = ينتظر
hooks-delivery-sent = مقبول
hooks-delivery-failed = غير مقبول
hooks-came = رد بـ { $status } خلال { $took } م.ث
hooks-came-private = لم يُرسل: يقود العنوان إلى شبكة داخلية
hooks-came-slow = لا رد خلال عشر ثوان
hooks-came-away = تعذر الوصول إليه
hooks-refusal-address = يجب كتابة عنوان يبدأ بـ { "\u2066" }https://{ "\u2069" } بلا اسم مستخدم وبلا { "\u2066" }#{ "\u2069" }. ولا يجوز { "\u2066" }http://{ "\u2069" } إلا على هذا الجهاز.
hooks-refusal-kind = يجب الاختيار من الأنواع أدناه.
hooks-refusal-many = بلغ عدد الخطافات حده الأقصى ({ $most }). يجب أولًا إزالة واحد.
hooks-refusal-off = الخطاف متوقف. يجب تشغيله أولًا.
flash-hook-saved = تغير الخطاف.
flash-hook-sending = جارٍ الإرسال. يُعاد تحميل الصفحة لرؤية الرد.
flash-hook-on = الخطاف يعمل. ويتبع ما لم يُبلّغ به.
flash-hook-off = الخطاف متوقف.
flash-hook-removed = أُزيل الخطاف.
job-platform-hook-send = إبلاغ خطاف بما حدث
fact-platform-hook-added = { $who }: إضافة خطاف
fact-platform-hook-changed = { $who }: تغيير خطاف
fact-platform-hook-on = { $who }: تشغيل خطاف
fact-platform-hook-off = { $who }: إيقاف خطاف
fact-platform-hook-paused = { $who }: إيقاف مؤقت لخطاف لم يقبل شيئًا
fact-platform-hook-removed = { $who }: إزالة خطاف
task-hook-paused = { $count ->
    [zero] لا خطاف موقوف مؤقتًا
    [one] أُوقف خطاف مؤقتًا لأنه لم يقبل شيئًا طوال يوم
    [two] أُوقف خطافان مؤقتًا لأنهما لم يقبلا شيئًا طوال يوم
    [few] أُوقفت { $count } خطافات مؤقتًا لأنها لم تقبل شيئًا طوال يوم
    [many] أُوقف { $count } خطافًا مؤقتًا لأنها لم تقبل شيئًا طوال يوم
   *[other] أُوقف { $count } خطاف مؤقتًا لأنها لم تقبل شيئًا طوال يوم
}
task-hook-paused-action = رؤية ما رُد به
