/** The check of report files, in French. */
export const reportCheckFr = {
  'cli.report-check':
    'Dit si des fichiers d’un procès-verbal sont ce qui a été signé : comparés au registre du bureau principal avec --db, sinon d’après leur contenu, avec les clés de qui a signé.',
  'cli.option.check-db':
    'base de données du bureau principal : chaque fichier est refait et comparé octet par octet',
  'cli.option.check-keys':
    'clés publiques de qui a signé : keys.json d’un envoi, ou ce que donne keys list --json',
  'cli.option.check-election':
    'paquet électoral (JSON) : les autres fichiers sont refaits à partir de lui et du procès-verbal signé',
  'cli.operand.check': 'fichiers de procès-verbaux, et dossiers de ceux-ci',
  'cli.report-check.same':
    '{file} : tel qu’il a été signé. Version {version} du procès-verbal {of, select, office {du bureau principal} other {de {bureau}}}, {state}{practice, select, practice { ; EXERCICE, rien n’y compte} other {}}.{since, select, more { D’autres ont signé ensuite, ou il a été clôturé.} returned { Il a été renvoyé ensuite : ces signatures ne valent plus.} corrected { Il a été rouvert ensuite : cette version ne vaut plus.} other {}}',
  'cli.report-check.signed':
    '{file} : version {version} du procès-verbal {of, select, office {du bureau principal} other {de {bureau}}}{practice, select, practice { ; EXERCICE, rien n’y compte} other {}}. Son empreinte est exacte et ces signatures en sont :',
  'cli.report-check.unsigned':
    '{witness}, témoin : n’a pas signé, dit le procès-verbal : {reason}. Aucune signature ne le couvre.',
  'cli.report-check.follows':
    '{file} : découle de la version {version} du procès-verbal signé {of, select, office {du bureau principal} other {de {bureau}}}{practice, select, practice { ; EXERCICE, rien n’y compte} other {}}.',
  'cli.report-check.sums':
    'Tels que signés {same, number}, signés {signed, number}, en découlant {follows, number} ; pas tels que signés {differs, number}, non vérifiés {unchecked, number}.',
  'cli.report-check.proved.bytes':
    'Prouvé : les fichiers tels que signés sont, octet par octet, ce que donne ce registre.',
  'cli.report-check.proved.content':
    'Prouvé : rien sous l’empreinte n’a été modifié : chiffres, remarques, incidents, réclamations, composition.',
  'cli.report-check.proved.signatures':
    'Prouvé : qui détient ces clés a signé cela, en la qualité que le procès-verbal lui-même donne dans sa composition. Qui compare doit savoir à qui sont les clés.',
  'cli.report-check.proved.files':
    'Prouvé : les pages de chaque PDF, et les autres fichiers, sont ce que donne le procès-verbal signé.',
  'cli.report-check.open.record':
    'Non prouvé : que le registre lui-même est intact. telbureau verify le vérifie.',
  'cli.report-check.open.people': 'Non prouvé : que personne n’a utilisé le compte d’un autre.',
  'cli.report-check.open.holders':
    'Non prouvé : à qui sont les clés. Qui vous les a données en répond ; comparez-les à celles du papier, ou au téléphone.',
  'cli.report-check.open.acts':
    'Non prouvé : qui l’a présenté, paraphé, renvoyé ou clôturé, les heures, et pourquoi un témoin n’a pas signé : aucune signature ne le couvre.',
  'cli.report-check.open.latest':
    'Non prouvé : qu’aucune version ultérieure n’a été signée. Le bureau principal le sait.',
  'cli.report-check.open.pages':
    'Non prouvé : ce que montrent les pages d’un PDF, et les chiffres d’autres fichiers. Donnez pour cela --election ou --db.',
  'problem.USAGE_OPTIONS_APART': '{found} ne dit rien à côté de {expected}. Laissez l’une des deux.',
  'problem.REPORT_FILE_DIFFERS':
    'Ce n’est pas ce qui a été signé : {where, select, column {à la colonne {column}} page {à la page {page}, à l’octet {byte, number},} attachment {dans le procès-verbal joint, à l’octet {byte, number},} byte {à l’octet {byte, number}} other {ici}} se trouve {found, select, none {rien} end {la fin du fichier} other {{found}}}, et la version {version} du procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} a {expected, select, none {rien} end {sa fin} other {{expected}}}. N’utilisez pas ce fichier ; redemandez-le au bureau principal.',
  'problem.REPORT_FILE_UNREADABLE':
    '{why, select, text {Ces octets ne sont pas un texte.} json {Ce n’est pas du JSON : la colonne {column} a {found, select, end {la fin du fichier} other {{found}}}.} spelling {Ce n’est pas écrit comme un procès-verbal : la colonne {column} a {found, select, end {la fin du fichier} other {{found}}}, attendu {expected, select, end {la fin} other {{expected}}}.} attachment {Aucun procès-verbal ne peut être lu dans ce PDF.} election {Ce procès-verbal parle de ce que le paquet électoral n’a pas.} other {Un procès-verbal n’a pas cela ici.}} Le fichier a été modifié, ou une autre version du programme l’a écrit. Redemandez-le au bureau principal.',
  'problem.REPORT_FILE_DIGEST':
    'Ce que dit ce procès-verbal a été modifié : son empreinte est {expected}, et {found} a été signé. N’utilisez pas ce fichier ; redemandez-le au bureau principal.',
  'problem.REPORT_FILE_SIGNATURE':
    '{officer} est dit avoir signé ceci, et la signature n’est pas de ce procès-verbal, de cette clé ou de cette qualité. N’utilisez pas ce fichier ; redemandez-le au bureau principal.',
  'problem.REPORT_FILE_SIGN_OFF':
    'Ceci ne peut pas découler des signatures : trouvé {found}, attendu {expected}. N’utilisez pas ce fichier ; redemandez-le au bureau principal.',
  'problem.REPORT_FILE_UNKNOWN':
    'Ce n’est pas un fichier d’un procès-verbal, pour autant qu’on voie : il n’a pas été vérifié. Retirez-le, ou vérifiez-le à part.',
  'problem.REPORT_FILE_OF_DELIVERY':
    'D’après son nom, c’est un fichier d’un envoi : il n’a pas été vérifié ici. telbureau delivery import le fait.',
  'problem.REPORT_FILE_NOT_SIGNED':
    '{of, select, record {Personne n’a signé de procès-verbal dans ce registre} other {Personne n’a signé ce procès-verbal}} : il n’y a rien à quoi comparer le fichier.',
  'problem.REPORT_FILE_NOT_BY_ALL':
    'Tous ceux que la loi exige n’ont pas signé ce procès-verbal : il ne prouve rien. Il manque :{chair, select, none {} other { président ({chair}).}}{member, select, none {} other { secrétaire ou second membre ({member}).}}{witness, select, none {} other { témoin ({witness}).}} Demandez au bureau principal le procès-verbal que tous ont signé.',
  'problem.REPORT_FILE_OTHER_ELECTION':
    'Ce procès-verbal est d’une autre élection ou d’un autre bureau principal : son empreinte est {found}, ici c’est {expected}. Vérifiez-le avec son propre registre ou paquet.',
  'problem.REPORT_FILE_OTHER_KIND':
    '{found, select, practice {Ce procès-verbal vient d’un bureau d’exercice, et ce registre compte.} other {Ce procès-verbal compte, et ceci est le registre d’un bureau d’exercice.}} Vérifiez-le avec son propre registre.',
  'problem.REPORT_FILE_KEY_UNKNOWN':
    'Rien sous l’empreinte {digest} n’a été modifié : comparez-la au papier. Mais une signature n’a pas été vérifiée ({officer}) : la clé {key} n’est pas parmi celles données. Donnez-la après --keys.',
  'problem.REPORT_FILE_NEEDS_ELECTION':
    '{of, select, pages {Le procès-verbal joint à ce PDF est signé ; ce que montrent ses pages n’a pas été vérifié.} other {Des chiffres sans signature : ce fichier n’a pas été vérifié.}} Donnez le paquet électoral après --election, ou le registre après --db.',
  'problem.REPORT_FILE_NEEDS_REPORT':
    'Il n’y a pas à côté de ce fichier de procès-verbal signé dont il puisse découler : il n’a pas été vérifié. Mettez report.json dans le même dossier, ou donnez le registre après --db.',
  'problem.REPORT_KEYS_UNREADABLE':
    'Ce ne sont pas des clés publiques. Donnez keys.json d’un envoi, ou ce que donne telbureau keys list --json.',
} as const;
