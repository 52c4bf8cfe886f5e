/** Paper count tables, in French. */
export const tablesFr = {
  'problem.BUREAU_NOT_COUNTING':
    '{found} est un bureau numérique : ses bulletins sont scannés et non comptés par tableau. Bureaux qui comptent du papier : {expected, select, none {aucun} other {{expected}}}.',
  'problem.TABLE_ENTRY_DONE':
    'Le premier encodage de {contest} à {bureau} a été fait par {first}. Le suivant est le second, par une autre personne.',
  'problem.TABLE_FIRST_MISSING':
    'Le second encodage de {contest} à {bureau} ne peut commencer que lorsque le premier est remis.',
  'problem.TABLE_HELD_BY_OTHER':
    '{officer} est en train de faire cet encodage de {contest} à {bureau}. Attendez la fin, ou demandez à {officer} d’y renoncer.',
  'problem.TABLE_SAME_OFFICER':
    'Vous avez fait vous-même le premier encodage de {contest} à {bureau}. Le second doit venir d’une autre personne : qu’un collègue s’identifie.',
  'problem.TABLE_SEEN_BOTH':
    'Vous avez eu les deux encodages de {contest} à {bureau} sous les yeux, pour décider ou les mettre de côté. Deux autres personnes l’encodent, sans savoir ce qui l’avait été.',
  'problem.TABLE_NOT_BEGUN':
    'Aucun encodage de votre part n’est en cours pour {contest} à {bureau} : entre-temps il a été remis, abandonné ou recommencé. Rouvrez le tableau.',
  'problem.TABLE_NOTHING_OPEN':
    'Aucun champ n’est ouvert dans le tableau de {contest} à {bureau} : il n’y a rien à décider.',
  'problem.TABLE_NOT_OWN_ENTRY':
    '{first} et {second} ont fait les encodages de {contest} à {bureau}. Eux seuls réencodent leurs champs ouverts ; sinon le président décide.',
  'problem.TABLE_FIELD_NOT_OPEN':
    'Le champ {field} de {contest} à {bureau} n’est pas ouvert : les deux encodages concordent. Seuls les champs ouverts peuvent encore changer.',
  'problem.TABLE_DECIDER_ENTERED':
    'Vous avez fait vous-même un encodage de {contest} à {bureau}. La décision revient à une troisième personne : un président qui n’a pas encodé ce tableau.',
  'problem.TABLE_AGREED':
    'Le tableau de {contest} à {bureau} concorde : {first} et {second} l’ont encodé, et ce qui différait est réglé. Seul le président peut le faire recommencer.',
  'problem.TABLE_EMPTY': 'Rien n’a encore été encodé pour {contest} à {bureau}.',
  'problem.TABLE_REENTERED':
    'Vous avez déjà réencodé les champs ouverts de {contest} à {bureau}. C’est maintenant à l’autre, ou le président décide.',
  'problem.TABLE_MOVED_ON':
    '{contest} à {bureau} a changé pendant que vous répondiez : rien n’a été fait. Regardez d’abord où il en est.',
  'problem.TABLE_PARTS_MISSING':
    '{contest} à {bureau} : les encodages ont les urnes, ou les bulletins blancs et nuls, séparément ; un fichier qui les corrige les a aussi séparément.',
  'problem.TABLE_DRAFT_ELSEWHERE':
    'Cet encodage de {contest} à {bureau} a été modifié ou terminé entre-temps sur un autre écran. Rouvrez le tableau pour continuer avec ce qui s’y trouve.',
  'problem.CODE_NOT_RAISED':
    'Le tableau de {contest} à {bureau} ne donne plus lieu à {code} : aucune remarque n’est nécessaire.',
  'problem.CODE_RAISED_OTHERWISE':
    'Ce que {code} compare pour {contest} à {bureau} a changé depuis la question. Regardez et refaites la remarque.',
  'problem.TABLE_TEXT_MISSING':
    'Écrivez au moins un mot, au plus {expected} caractères : le texte figure au procès-verbal.',
  'problem.TABLE_TEXT_TOO_LONG':
    'Le texte compte {found, number} caractères ; {expected} au plus sont possibles. Raccourcissez-le.',
  'problem.TABLE_FIGURE_TOO_LARGE':
    '{found, number} est trop grand : un champ contient au plus {expected, number}.',
  'problem.TABLE_CSV_HEADER': 'La première ligne est {found} ; attendu : {expected}.',
  'problem.TABLE_CSV_COLUMNS': '{found} colonnes ; {expected} sont attendues, séparées par des virgules.',
  'problem.TABLE_CSV_CONTEST': 'L’élection {found} n’est pas comptée dans ce bureau ; attendu : {expected}.',
  'problem.TABLE_CSV_FIELD':
    'Le tableau du bureau {bureau} n’a pas de champ {found}. Vérifiez champ, liste, genre et numéro (docs/formats/count-table-csv.md).',
  'problem.TABLE_CSV_VALUE':
    'La valeur est {found} ; attendu : un nombre entier de 0 à {expected, number}, sans séparateurs.',
  'problem.TABLE_CSV_TWICE': 'Le champ {found} figure déjà à la ligne {first}. Gardez-en un.',
  'problem.TABLE_CSV_URNS':
    'Cette ligne donne toutes les urnes ensemble alors que d’autres les donnent séparément. Choisissez.',
  'problem.TABLE_CSV_EMPTY': 'Le fichier n’a aucune ligne avec un chiffre.',
  'problem.COUNT_FOUND_NOT_DEPOSITED':
    '{where, select, urn {{contest}, urne ou enveloppe {urn} du bureau de vote {station} : {found, number} bulletins trouvés, mais le bureau de vote en a déclaré {expected, number} déposés.} other {{contest} : {found, number} bulletins trouvés, mais les bureaux de vote en ont déclaré {expected, number} déposés.}}',
  'problem.COUNT_STATION_NOT_DECLARED':
    '{contest} : le bureau de vote {station} n’a pas déclaré {missing, select, deposited {combien de bulletins ont été déposés} ticked {combien d’électeurs ont été pointés} other {combien d’électeurs ont été pointés ni combien de bulletins ont été déposés}}.',
  'problem.COUNT_FOUND_OVER_REGISTERED':
    '{where, select, urn {{contest}, urne ou enveloppe {urn} du bureau de vote {station} : {found, number} bulletins trouvés, plus que les {expected, number} électeurs qui y sont inscrits.} other {{contest} : {found, number} bulletins trouvés, plus que les {expected, number} électeurs inscrits.}}',
  'problem.COUNT_TICKED_NOT_DEPOSITED':
    '{contest}, bureau de vote {station} : {found, number} bulletins déposés, mais {expected, number} électeurs pointés.',
  'problem.COUNT_BLANK_OR_INVALID_UNUSUAL':
    '{contest} : {found, number} bulletins blancs ou nuls sur {of, number} ; dans les autres bureaux ensemble {others, number} sur {ofOthers, number}.',
  'problem.COUNT_URN_OVER_LIMIT':
    '{contest}, urne {urn} : {found, number} bulletins, plus que les {expected, number} prévus par urne.',
  'problem.COUNT_BUREAU_OVER_LIMIT':
    '{contest} : le bureau compte pour {found, number} électeurs inscrits, plus que les {expected, number} que la loi permet.',
  'event.table-begun':
    '{contest} à {bureau} : {anew, select, true {réencodage commencé : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage commencé}}',
  'event.table-left':
    '{contest} à {bureau} : {anew, select, true {réencodage abandonné : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage abandonné}}',
  'event.table-entered': '{contest} à {bureau} : {entry, select, 1 {premier} other {second}} encodage remis',
  'event.table-corrected':
    '{contest} à {bureau} : réencodé : {entry, select, 1 {premier} other {second}} encodage',
  'event.table-decided': '{contest} à {bureau} : « {field} » décidé : {reason}',
  'event.table-reset': '{contest} à {bureau} : les deux encodages mis de côté : {reason}',
  'event.table-remarked': '{contest} à {bureau} : remarque sur {code} : {text}',
  'log.kind.tables': 'Tableaux papier',
  'log-event.fact.contest': 'Élection',
  'log-event.fact.entry': 'Encodage',
  'log-event.fact.field': 'Champ',
  'log-event.fact.text': 'Remarque',
  'cli.tally-enter':
    'Remet l’un des deux encodages d’un tableau papier, depuis un fichier. Les deux doivent venir de personnes différentes et concorder.',
  'cli.option.entry': 'premier ou second encodage',
  'cli.operand.table': 'chiffres en CSV (docs/formats/count-table-csv.md)',
  'cli.tally.done':
    '{contest} à {bureau} : premier encodage remis. Au tour du second, par une autre personne.',
  'cli.tally.agreed': '{contest} à {bureau} : les deux encodages concordent ; le tableau compte.',
  'cli.tally.differs':
    '{contest} à {bureau} : {because, select, different {les encodages diffèrent} other {les deux encodages sont égaux mais ne peuvent être justes}} pour {count, plural, one {1 champ} other {# champs}} ; réencodez d’après le papier : {fields}',
  'cli.tally.owed': '{contest} à {bureau} : une remarque est due. {problem} [{code}]',
} as const;
