## The API, for people

shell-api = Para programas
api-title = Para programas: a API
api-lede = O que estas páginas dizem também pode ser lido por programas e, com um token, alterado. Nenhum serviço pago é necessário.
api-start = Por onde começar
api-start-text = Dados públicos não precisam de token. Todo endereço começa com /api/v1 e responde com JSON em UTF-8. O documento em OpenAPI 3.1 nomeia cada endereço, campo e regra; dele podem ser feitas ferramentas.
api-document = O documento (OpenAPI 3.1)
api-subjects = O que há
api-subjects-text = Cada um destes endereços é uma lista, e cada coisa nela tem um endereço próprio. O que as páginas não lhe mostram também não está aqui para você.
api-tokens = Tokens
api-tokens-text = Um token age pela pessoa que o criou: pode o que essa pessoa pode naquele momento, e disso só o que os seus escopos nomeiam. Crie-o na sua própria página, depois de entrar; ele aparece uma única vez. Dê a ele poucos escopos e poucos dias, guarde-o onde guarda as senhas e revogue-o quando ninguém mais precisar. Os cargos que você receber depois de criá-lo não contam para ele.
api-tokens-make = Criar um token
api-lists = Listas
api-lists-text = Uma lista vem em páginas de cinquenta. "items" as contém e "next" é o endereço das seguintes; o cabeçalho Link diz o mesmo. Onde "next" está vazio, a lista acabou. Filtros são parâmetros do endereço. Um que não se entende é dito (400), nunca ignorado.
api-changes = Alterações
api-changes-text = Uma alteração diz sobre que estado foi feita, para que duas pessoas que escrevem ao mesmo tempo não desfaçam o trabalho uma da outra. Campos omitidos ficam como estão.
api-tags-text = Cada resposta tem um ETag. Devolva-o como If-None-Match e receberá 304 sem corpo enquanto nada mudar. Envie-o como If-Match com uma alteração, e ela só é feita sobre esse estado; senão você recebe 412. Em vez de If-Match, pode nomear "version"; então a resposta é 409.
api-once = Enviado duas vezes, feito uma vez
api-once-text = A conexão pode cair antes de chegar a resposta. Dê a cada alteração uma chave própria no cabeçalho Idempotency-Key: de 16 a 200 letras, algarismos e os sinais . _ : - como um UUID. Assim você pode enviar a mesma alteração até ter resposta, e ela é feita uma única vez.
api-once-answers = Durante 24 horas, cada repetição com o mesmo token e a mesma chave recebe a primeira resposta, marcada com Idempotency-Replayed. A mesma chave com outra requisição é recusada (422). Enquanto a primeira ainda está em andamento, a resposta é 409: espere um pouco e envie de novo. Se a máquina parou no meio, nada foi alterado, e a próxima tentativa o faz.
api-errors = Erros
api-errors-text = Os erros vêm como problem+json (RFC 9457), com título, status e o que fazer, no idioma pedido com Accept-Language. Os campos que violam uma regra são nomeados em "errors", todos de uma vez. Para quem não pode ver uma coisa, é como se ela não existisse (404).
api-webhooks = Webhooks
api-webhooks-text = A secretaria pode nomear endereços que são avisados quando algo acontece: um POST por fato, com o tipo, a hora e os identificadores daquilo de que trata, na ordem do diário. Nomes e endereços de pessoas não estão nele; peça à API o que você pode ver.
api-webhooks-sign = Cada um é assinado como descreve Standard Webhooks: webhook-id, webhook-timestamp e webhook-signature. Calcule a assinatura sobre o corpo como chegou, compare-a com cada uma das que estão no cabeçalho e recuse o que tiver mais de cinco minutos.
api-webhooks-again = Responda com um status de 200 a 299 em dez segundos. Senão, é enviado de novo, cada vez mais tarde, durante um dia; depois o webhook é pausado e a secretaria é avisada. O mesmo fato pode vir duas vezes: o webhook-id continua o mesmo.

failure-changed = Foi alterado nesse meio-tempo
failure-changed-text = Nada foi alterado. Está em outro estado que não o nomeado por If-Match. Peça de novo e faça a sua alteração sobre o que há agora.
failure-unconditional = Sobre que estado?
failure-unconditional-text = Nada foi alterado. Diga sobre que estado a alteração foi feita: por If-Match com o ETag, ou pela versão.
refusal-idempotency-key = A Idempotency-Key não é válida: são necessários de 16 a 200 letras, algarismos e os sinais . _ : -
refusal-idempotency-another = Esta chave é de outra requisição. Use uma nova.
refusal-idempotency-running = A mesma alteração está sendo feita neste momento. Espere e envie de novo.
refusal-language-code = Nenhum idioma tem o código { $code }.
refusal-country-code = Nenhum país tem o código { $code }.
refusal-too-many = O máximo aceito é { $most }.
