## What tokens may be used for, and what programs are told

scope-persons-read = قراءة الأشخاص مع عناوينهم (للأمانة فقط)
scope-persons-write = إضافة أشخاص وتصحيح بياناتهم وعناوينهم (للأمانة فقط)
scope-mandates-read = قراءة من يعمل باسم أي هيئة (للأمانة فقط)
scope-mandates-write = منح التكليفات وإنهاؤها (للأمانة فقط)
mandates-refusal-person = يجب تسمية شخص بمعرّفه.
bodies-refusal-no-name = للهيئة اسم بلغة واحدة على الأقل.
