/** Headless commands (src/cli, src/scan), in French. */
export const commandsFr = {
  'cli.warning': 'attention',
  'cli.line': 'ligne {line}',
  'cli.see-help': 'Ajoutez --help à la commande pour voir ses options.',
  'cli.help.intro':
    'telbureau : compte les bulletins d’un bureau principal de canton. Sans commande, il ouvre le terminal.',
  'cli.help.terminal': 'Ouvre le terminal, sur un canton d’exercice ou sur le bureau principal dans FILE.',
  'cli.help.more':
    'telbureau COMMANDE --help explique une commande. Toute commande accepte --lang, --json et --help.',
  'cli.help.exit-codes':
    'Codes de sortie : 0 fait ; 1 une erreur du programme ; 2 mauvais usage ; 3 entrée refusée en tout ou en partie ; 4 le registre est endommagé ; 5 non permis, pas dans cet état, ou le fichier à créer existe ; 130 interrompu, ce qui est fait est conservé.',
  'cli.option.lang': 'langue : néerlandais, français, allemand ou anglais (sinon celle du système)',
  'cli.option.json': 'résultats en JSON',
  'cli.option.help': 'cette explication',
  'cli.option.db': 'base de données du bureau principal',
  'cli.option.db-new': 'base de données à créer ; aucun fichier ne doit déjà porter ce nom',
  'cli.option.election': 'paquet électoral (JSON)',
  'cli.option.practice': 'bureau d’exercice : utilisateurs et clé d’exercice uniquement',
  'cli.option.choices':
    'bulletins dans le langage des choix, un par ligne ou « 120x … » pour plusieurs identiques',
  'cli.option.out-ballots': 'fichier à écrire ; un dossier avec --as png ; il ne doit pas encore exister',
  'cli.option.bureau-made': 'bureau numérique des bulletins ; sinon le premier',
  'cli.option.seed':
    'nombre entier ; le même nombre donne les mêmes bulletins, et les mêmes identités dans un autre fichier',
  'cli.option.as': 'payload : un texte par ligne (par défaut) ; png : une image QR par bulletin',
  'cli.option.bureau': 'bureau numérique dont les bulletins sont scannés',
  'cli.option.officer': 'qui scanne ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'cli.option.bureau-only': 'ce bureau seulement ; sinon tout le bureau principal',
  'cli.option.report-version':
    'cette version seulement, telle qu’elle a été signée ; sinon le procès-verbal tel qu’il est',
  'cli.option.contest-only': 'cette élection seulement ; sinon toutes',
  'cli.option.out-report': 'dossier des fichiers du procès-verbal',
  'cli.option.format': 'formats séparés par des virgules, comme pdf,csv ; sinon tous',
  'cli.option.languages':
    'langues du procès-verbal, une ou deux séparées par une virgule, comme nl,fr ; sinon celles que la loi veut pour le bureau',
  'cli.option.out-backup': 'copie à créer ; aucun fichier ne doit déjà porter ce nom',
  'cli.option.from': 'la sauvegarde',
  'cli.operand.choices': 'fichier dans le langage des choix ; - est l’entrée standard',
  'cli.operand.ballots':
    'fichiers avec un texte de bulletin par ligne, images PNG, dossiers de ceux-ci ; - est l’entrée standard',
  'cli.office-create':
    'Crée la base de données d’un nouveau bureau principal à partir d’un paquet électoral.',
  'cli.office-create.done':
    '{db} : bureau principal pour {election} avec {bureaus, plural, one {# bureau} other {# bureaux}}.',
  'cli.office-create.practice':
    '{db} : bureau d’EXERCICE pour {election} avec {bureaus, plural, one {# bureau} other {# bureaux}}.',
  'cli.ballots-make': 'L’ordinateur de vote d’exercice : crée des bulletins signés avec la clé d’exercice.',
  'cli.ballots-make.done':
    '{out} : {ballots, plural, one {# bulletin} other {# bulletins}} d’exercice du bureau {bureau}.',
  'cli.ballots-classify': 'Dit pour quoi comptent des votes écrits dans le langage des choix. N’écrit rien.',
  'cli.classified': 'ligne {line}, {count, plural, one {# bulletin} other {# bulletins}} :',
  'cli.ballots-scan':
    'Scanne des bulletins dans le registre d’un bureau principal : un verdict par bulletin, puis un résumé.',
  'cli.scan.summary':
    'Lus {read, number} : comptés {counted, number}, doublons {duplicate, number}, conflits {conflict, number}, refusés {refused, number}. Toutes élections confondues : valables {valid, number}, blancs {blank, number}, nuls {invalid, number}.',
  'cli.scan.interrupted':
    'Interrompu. Ce qui est compté est conservé ; relancez la même commande pour le reste.',
  'cli.ask-password': 'Mot de passe :',
  'cli.progress': '{done, number} ({rate}/s)',
  'cli.progress.of': '{done, number} sur {total, number} ({rate}/s)',
  'cli.verdict.counted': 'compté',
  'cli.verdict.duplicate': 'doublon',
  'cli.verdict.conflict': 'conflit',
  'cli.verdict.refused': 'refusé',
  'cli.contest.valid': '{contest} : valable, liste {list}, {category}',
  'cli.contest.blank': '{contest} : blanc',
  'cli.contest.invalid': '{contest} : nul, {reason} ({article})',
  'cli.totals': 'Montre le tableau de dépouillement d’un bureau ou de tout le bureau principal.',
  'cli.totals.practice': 'EXERCICE : ce ne sont pas les votes d’une vraie élection.',
  'cli.totals.found': 'bulletins qui comptent ici',
  'cli.totals.valid': 'valables',
  'cli.totals.blank': 'blancs',
  'cli.totals.invalid': 'nuls',
  'cli.totals.blank-or-invalid': 'blancs ou nuls',
  'cli.totals.electoral-figure': 'chiffre électoral',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'canton {id}',
  'cli.scope.municipality': 'commune {id}',
  'cli.scope.district': 'district urbain {id}',
  'cli.report': 'Écrit les fichiers du procès-verbal d’un bureau principal.',
  'cli.report.done': '{out} : {files}',
  'cli.report.progress': '[{bar}] {done, number} sur {total, number} : {file}',
  'cli.report.told-by-sums':
    'Attention : les résultats de {bureaus} ne peuvent être divulgués, mais se déduisent des totaux, car tout autre bureau de vote numérique des totaux peut être divulgué à part, ou il n’y en a pas d’autre. Ne remettez les fichiers qu’à ceux qui doivent les recevoir selon la loi.',
  'cli.report.missing':
    'Incomplet : {tables, number} sur {contests, plural, one {# tableau de dépouillement manque} other {# tableaux de dépouillement manquent}}, {suspects, plural, one {# bulletin suspect attend} other {# bulletins suspects attendent}} une décision, {remarks, plural, one {# remarque est due} other {# remarques sont dues}}.',
  'cli.verify': 'Vérifie tout le registre d’un bureau principal et chaque chiffre qui en découle.',
  'cli.verify.done':
    '{db} : en ordre. {events, number} événements, {ballots, plural, one {# bulletin compté} other {# bulletins comptés}} un à un, dernière empreinte {head}',
  'cli.verify.as-closed': 'Le fichier est, octet pour octet, tel qu’à sa dernière fermeture.',
  'cli.no-hash':
    'Aucune empreinte n’a été écrite à côté du fichier : autre chose porte le nom {file}, ou le disque ne l’a pas acceptée. Ce qui s’y trouve est resté tel quel.',
  'cli.verify.not-as-closed':
    'Il n’y a pas d’empreinte lisible de la fermeture ({db}.sha256) : le fichier est ouvert, n’a pas été fermé normalement ou est venu seul, ou autre chose porte ce nom. Les octets qui n’appartiennent à aucune ligne n’ont pas été examinés.',
  'cli.backup': 'Crée une sauvegarde contrôlée d’un bureau principal ; on peut continuer à scanner.',
  'cli.backup.done': '{out} : sauvegarde contrôlée avec {events, number} événements.',
  'cli.restore': 'Restaure un bureau principal depuis une sauvegarde, d’abord vérifiée.',
  'cli.restore.done': '{db} : restauré avec {events, number} événements.',
  'cli.bug':
    'telbureau s’est arrêté à cause d’une erreur du programme lui-même (code {code}). Ce qui s’est passé est noté dans {path}',
  'problem.USAGE_UNKNOWN_COMMAND': 'Il n’y a pas de commande {found} ; attendu : {expected}.',
  'problem.USAGE_UNKNOWN_OPTION': 'Cette commande n’a pas d’option {found} ; attendu : {expected}.',
  'problem.USAGE_OPTION_TWICE': 'L’option {found} est donnée deux fois ; attendue une fois. Retirez-en une.',
  'problem.USAGE_OPTION_MISSING': 'Il manque une option ; attendu : {expected}.',
  'problem.USAGE_VALUE_MISSING':
    'Après cette option : {found, select, nothing {rien} other {{found}}} ; attendu : {expected}. Si la valeur commence par un tiret, écrivez = devant.',
  'problem.USAGE_VALUE_UNWANTED': 'Cette option ne prend pas de valeur ; trouvé : {found}. Retirez-la.',
  'problem.USAGE_VALUE_BAD':
    'Trouvé : {found} ; attendu : {expected, select, N {un nombre entier, 0 ou plus} other {{expected}}}.',
  'problem.USAGE_OPERAND_MISSING': 'La commande ne dit pas quoi lire ; attendu : {expected}.',
  'problem.USAGE_OPERAND_EXTRA': '{found} est un argument de trop ; attendu au plus {expected}.',
  'problem.USAGE_NO_TERMINAL':
    'Les écrans ont besoin d’un terminal en entrée et en sortie, et il n’y en a pas. Donnez une commande ; telbureau --help les montre.',
  'problem.USAGE_PASSWORD_MISSING':
    'Aucun mot de passe n’est donné et on ne peut le demander à personne ici. Définissez la variable d’environnement {expected}.',
  'problem.COMMAND_NOT_YET': 'La commande {found} ne fait pas partie de cette version.',
  'problem.FORMAT_NOT_YET': '{found} ne fait pas partie de cette version ; elle écrit {expected}.',
  'problem.OUTPUT_EXISTS': '{found} existe déjà et n’est pas écrasé. Donnez un autre nom, ou déplacez-le.',
  'problem.OUTPUT_NOT_WRITABLE':
    'Ceci n’a pas pu être écrit ({found}) ; rien n’a été laissé. Vérifiez le dossier, ses droits et la place sur le disque.',
  'problem.FOLDER_NOT_MADE':
    'Le dossier {file} n’a pas pu être créé ({found}). Donnez à XDG_DATA_HOME un dossier où vous pouvez écrire, ou ouvrez un bureau avec --db.',
  'problem.OUTPUT_STREAM_FAILED':
    'Les résultats n’ont pas pu être écrits sur la sortie standard ({found}). Ce qui était déjà enregistré est conservé. Vérifiez où va la sortie et relancez la commande.',
  'problem.OUTPUT_CANCELLED': 'Interrompu ; rien n’a été écrit.',
  'problem.LINE_TOO_LONG':
    'Cette ligne a plus de {expected, number} caractères. Y a-t-il un bulletin par ligne ?',
  'problem.CONTEST_UNKNOWN': 'Il n’y a pas d’élection {found} ici ; attendu l’une de : {expected}.',
  'problem.REPORT_LANGUAGES':
    'Un procès-verbal s’écrit dans une ou deux de ces langues, avec une virgule entre elles : {expected}. {found} n’en est pas.',
  'problem.FILE_NOT_FOUND': 'Il n’y a pas de fichier ni de dossier {found}. Vérifiez le nom et le dossier.',
  'problem.FILE_UNREADABLE':
    'Ceci n’a pas pu être lu comme fichier ({found, select, EISDIR {c’est un dossier} EILSEQ {le nom n’est pas en UTF-8} ENODEV {c’est un tube ou un périphérique} EACCES {pas d’accès} other {{found}}}). Vérifiez ce que c’est et qui peut le lire.',
  'problem.FILE_TOO_LARGE': 'Le fichier dépasse {expected, number} octets. Est-ce le bon ?',
  'problem.FILE_NOT_TEXT': 'Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.',
  'problem.FILE_EMPTY': 'Il n’y a rien ici ; attendu : des bulletins. Le scan ou la copie a-t-il échoué ?',
  'problem.FILE_NOT_BALLOTS': 'Ce fichier n’est ni un texte ni le scan d’un bulletin ; rien n’en a été lu.',
  'problem.IMAGE_UNREADABLE':
    'Cette image est illisible : elle est endommagée ou trop grande ; attendu : {expected}. Scannez le bulletin à nouveau.',
  'problem.IMAGE_WITHOUT_CODE':
    'Aucun code QR n’a été trouvé dans cette image. Scannez le bulletin à nouveau, bien à plat et net.',
  'problem.IMAGE_FORMAT_NOT_YET': 'Cette version ne lit pas les fichiers {found} ; attendu : {expected}.',
} as const;
