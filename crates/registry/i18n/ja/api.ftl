## What tokens may be used for, and what programs are told

scope-persons-read = 個人とそのアドレスを読む（事務局のみ）
scope-persons-write = 個人とそのアドレスを追加・訂正する（事務局のみ）
scope-mandates-read = 誰がどの団体のために活動するかを読む（事務局のみ）
scope-mandates-write = 委任し、委任を終了する（事務局のみ）
mandates-refusal-person = 個人を識別子で指定してください。
bodies-refusal-no-name = 団体には、少なくとも1つの言語の名前が必要です。
