## What tokens may be used for, and what programs are told

scope-persons-read = 個人とそのアドレスを読む（事務局のみ）
scope-persons-write = 個人とそのアドレスを追加・訂正する（事務局のみ）
scope-mandates-read = 誰がどの団体のために活動するかを読む（事務局のみ）
scope-mandates-write = 委任し、委任を終了する（事務局のみ）
scope-memberships-read = 誰が、いつから、どのネットワークで会員かを読む（事務局のみ）
scope-applications-read = ネットワークになるための申請とその経過を読む（事務局のみ）
scope-agreements-read = ご自分が見ることのできる協定を読む
mandates-refusal-person = 個人を識別子で指定してください。
bodies-refusal-no-name = 団体には、少なくとも1つの言語の名前が必要です。

## What there is for programs

api-subject-bodies = 連合体、そのネットワーク、グループ、パートナー。誰でも読めます
api-subject-reports = 団体の公開された報告書とその回答。誰でも読めます
api-subject-objectives = 団体が公開している目標と、その測定項目、進み具合。誰でも読めます
api-subject-agreements = パートナー団体との協定。双方の担当者と事務局だけが読めます
api-subject-persons = 個人とそのアドレス。事務局だけが読めます
api-subject-mandates = 誰がどの団体のために活動するか。事務局だけが読めます
api-subject-memberships = 個人会員と、その開始日、所属ネットワーク。事務局だけが読めます
api-subject-applications = ネットワークになるための申請と、その経過。事務局だけが読めます
