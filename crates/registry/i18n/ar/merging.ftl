## Merging two records of one person

merging-title = دمج بطاقة { $name } مع بطاقة أخرى
merging-which-lede = قد يكون الشخص في السجل مرتين. تُحدد هنا البطاقة الأخرى للشخص نفسه، وتظهر البطاقتان جنبًا إلى جنب قبل أن يحدث أي شيء.
merging-with = عنوان البريد الإلكتروني في البطاقة الأخرى
merging-with-help = عنوان موجود في البطاقة الأخرى.
merging-look = عرض البطاقتين
merging-lede = يُرجى النظر في البطاقتين. تبقى إحداهما وفيها كل ما في الاثنتين، أما الأخرى فتصبح فارغة وتحيل إليها.
merging-stays = البطاقة التي تبقى
merging-stays-help = يبقى عنوان صفحتها. ويبقى ما حدث لأي منهما مسجلًا.
merging-record = { $name }، { $addresses }
merging-this = هذه البطاقة
merging-other = البطاقة الأخرى
merging-languages = اللغات
merging-same = متطابق في البطاقتين
merging-seen = أما من يستطيع رؤية الاسم والعناوين فيسري عليه أضيق الاختيارين. ويستطيع الشخص توسيعه من جديد.
merging-everything = ما في كل بطاقة
merging-what = ماذا
merging-becomes = ما يصير إليه
merging-moves = يبقى
merging-ends = ينتهي في البطاقة التي تزول
merging-joined = تصبح التكليفات المتداخلة في منصب واحد تكليفًا واحدًا:
merging-mandates-joined = { $role }، { $body }: من { $starts } حتى { $ends }
merging-mutual = { $count ->
    [zero] لا تزول أي صلة بين البطاقتين.
    [one] تزول صلة واحدة بين البطاقتين، إذ لا صلة لأحد بنفسه.
    [two] تزول صلتان بين البطاقتين، إذ لا صلة لأحد بنفسه.
    [few] تزول { $count } صلات بين البطاقتين، إذ لا صلة لأحد بنفسه.
    [many] تزول { $count } صلة بين البطاقتين، إذ لا صلة لأحد بنفسه.
   *[other] تزول { $count } صلة بين البطاقتين، إذ لا صلة لأحد بنفسه.
}
merging-text = كل ما يشير إلى البطاقة التي تزول يشير بعد ذلك إلى الأخرى. ويُسجَّل الخروج من متصفحاتها، وتنتهي الروابط المرسلة إليها ورموز الوصول الخاصة بالبطاقتين. لا يمكن التراجع عن ذلك.
merging-do = دمج البطاقتين
merging-newer = عُدّلت إحدى البطاقتين أثناء النظر فيهما. لم يحدث شيء. يُرجى النظر فيهما من جديد:
merging-registry-mandate-person = التكليفات
merging-registry-address-person = عناوين البريد الإلكتروني
merging-registry-passkey-person = مفاتيح المرور
merging-registry-openid-person = خدمات تسجيل الدخول
merging-registry-session-person = المتصفحات المسجَّل دخولها
merging-registry-token-person = رموز الوصول للبرامج
merging-registry-body-version-person = نسخ الصفحات المحفوظة
merging-registry-tie-person = الصلات التي أفصح عنها الشخص
merging-registry-tie-other = الصلات به التي أفصح عنها آخرون
merging-registry-person-became = البطاقات المدموجة من قبل
merging-registry-offer-person = المناصب المعروضة على الشخص
merging-registry-offer-offered-by = المناصب التي عرضها الشخص
merging-registry-document-person = الوثائق التي أضافها الشخص
merging-registry-import-person = الجداول التي استوردها الشخص
merging-registry-application-person-person = الطلبات التي يكتبها الشخص
merging-registry-application-word-person = الأسئلة والتعليقات على الطلبات
merging-registry-application-answer-person = الإجابات عن أسئلة الطلبات
merging-registry-admission-step-person = الخطوات التي أنجزها الشخص
merging-registry-companion-asked-by = طلبات المرافقة التي أرسلها الشخص
merging-registry-support-tick-person = البنود التي علّمها الشخص
merging-registry-support-entry-person = الملاحظات على دعم الشبكات
merging-registry-membership-person = عضويات الشخص
merging-registry-member-network-person = الشبكات التي تأتي عضوية الشخص عن طريقها
merging-registry-member-word-person = الكلمات التي يُعثر بها على الشخص في الدليل
merging-registry-belonging-person = الشبكات التي كان عضوًا عن طريقها، ومتى
merging-registry-correction-person = التصحيحات التي طلبها الشخص
merging-registry-correction-answered-by = التصحيحات التي أجاب عنها الشخص
merging-registry-agreement-ours = الاتفاقيات التي يتولى مسؤوليتها
merging-registry-agreement-theirs = الاتفاقيات التي يتولى مسؤوليتها عن شريك
merging-registry-agreement-version-person = النسخ المحفوظة من الاتفاقيات
merging-registry-agreement-deed-person = الملاحظات التي دونها على الاتفاقيات
merging-registry-mailing-writer = الرسائل الجماعية التي كتبها الشخص
merging-registry-mailing-approver = الرسائل الجماعية التي وافق عليها الشخص
merging-registry-mailing-recipient-person = الرسائل الجماعية التي أُرسلت إلى الشخص
merging-registry-report-answer-person = الإجابات التي كتبها الشخص في التقارير
merging-registry-aim-value-person = القيم التي دوّنها الشخص للأهداف
merging-registry-aim-link-person = ما دوّنه الشخص مما يخدم الأهداف
merging-refusal-self = هذه هي البطاقة نفسها. يجب اختيار بطاقة أخرى.
merging-refusal-own = هذه بطاقتك أنت. يجب أن تكون هي التي تبقى، أو يمكن طلب ذلك من شخص آخر في الأمانة.
merging-refusal-nobody = لا بطاقة بهذا العنوان.
merging-refusal-gone = لم يعد يُحفظ شيء من إحدى البطاقتين: مُحيت أو دُمجت من قبل. لم يحدث شيء.
merging-refusal-stays = يجب اختيار البطاقة التي تبقى.
merging-refusal-field = يجب اختيار أحد الاثنين.
flash-persons-merged = أصبحت البطاقتان بطاقة واحدة.
fact-registry-persons-merged = { $who }: دمج بطاقتين لشخص واحد ({ $what })
fact-registry-mandates-joined = { $who }: جمع تكليفات متداخلة في تكليف واحد ({ $what })

## Doubles

doubles-title = بطاقات قد تكون لشخص واحد
doubles-lede = أزواج من البطاقات تتشابه فيها الأسماء أو العناوين، من الأرجح إلى الأقل. يُنظر في كل زوج: تُدمج البطاقتان، أو يُذكر أنهما لشخصين. ويُحفظ ذلك.
doubles-search = البحث من جديد
doubles-searching = طُلب البحث وهو يجري في الخلفية. يُرجى العودة بعد قليل.
doubles-searched = آخر بحث في { $at }؛ من شملهم البحث: { $persons ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $persons } أشخاص
    [many] { $persons } شخصًا
   *[other] { $persons } شخص
}؛ ما عُثر عليه: { $pairs ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $pairs } أزواج
    [many] { $pairs } زوجًا
   *[other] { $pairs } زوج
}.
doubles-never = لم يُجرَ أي بحث بعد.
doubles-none = لا أزواج في هذه القائمة
doubles-none-text = يمكن البحث من جديد بعد إضافة أشخاص.
doubles-pair = البطاقتان
doubles-why = السبب
doubles-score = مدى الاحتمال
doubles-do = الإجراء
doubles-merge = عرض البطاقتين
doubles-apart = هما شخصان
doubles-score-of = { $score } من 100
doubles-name = الاسم نفسه
doubles-name-order = أجزاء الاسم نفسها بترتيب آخر
doubles-latin = الاسم نفسه بالأحرف اللاتينية
doubles-near = اسمان يختلفان في حرف واحد
doubles-address = العنوان نفسه ما عدا النقاط وعلامة الجمع وحالة الأحرف
doubles-address-related = العنوان نفسه في نطاق قريب
doubles-work = البحث عن بطاقات لشخص واحد
flash-doubles-asked = طُلب البحث. وتظهر نتائجه هنا بعد قليل.
flash-doubles-apart = حُفظ أنهما شخصان.
fact-registry-persons-apart = { $who }: تسجيل أنهما شخصان مختلفان ({ $what })
persons-merge = دمج مع بطاقة أخرى
persons-doubles = بطاقات شخص واحد
