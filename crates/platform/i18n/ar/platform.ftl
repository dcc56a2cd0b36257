## Shell

shell-skip = الانتقال إلى المحتوى
shell-menu = القائمة
shell-menu-main = القائمة الرئيسية
shell-search = بحث
shell-search-words = كلمات البحث
shell-language = اللغة
shell-languages = اللغات
shell-desk = مكتبي
shell-me = صفحتي
shell-desk-waiting = { $count ->
    [zero] لا مهام بانتظارك
    [one] مهمة واحدة بانتظارك
    [two] مهمتان بانتظارك
    [few] { $count } مهام بانتظارك
    [many] { $count } مهمة بانتظارك
   *[other] { $count } مهمة بانتظارك
}
shell-sign-in = تسجيل الدخول
shell-sign-out = تسجيل الخروج
shell-sign-out-name = تسجيل الخروج ({ $name })
shell-about-site = عن هذا الموقع
shell-sources = المصادر
shell-licence = الترخيص
shell-accessibility = إمكانية الوصول
shell-data-protection = حماية البيانات
shell-contact = التواصل
shell-optional = (اختياري)
shell-error-line = { $field } – { $text }
shell-text-in-language = { $text } ({ $language })
shell-errors = { $count ->
    [zero] لا إجابات تحتاج إلى مراجعة.
    [one] إجابة واحدة تحتاج إلى مراجعة. كل ما كُتب محفوظ.
    [two] إجابتان تحتاجان إلى مراجعة. كل ما كُتب محفوظ.
    [few] { $count } إجابات تحتاج إلى مراجعة. كل ما كُتب محفوظ.
    [many] { $count } إجابة تحتاج إلى مراجعة. كل ما كُتب محفوظ.
   *[other] { $count } إجابة تحتاج إلى مراجعة. كل ما كُتب محفوظ.
}
shell-go-back = العودة دون أي تغيير
shell-filter = تضييق القائمة
shell-filter-show = عرض
shell-filter-clear = عرض الكل من جديد
shell-pages = صفحات القائمة
shell-previous = الصفحة السابقة
shell-next = الصفحة التالية
shell-take-out = تنزيل هذه القائمة:
shell-feed = موجز المستجدات
shell-digest = بصمة الملف:
shell-chart-table = الأرقام نفسها في جدول
shell-note = المصدر
shell-diff-added = أُضيف:
shell-diff-removed = حُذف:
