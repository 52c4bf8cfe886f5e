import type { Catalogue } from './catalogue.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {pas un bulletin} BALLOT_DAMAGED {abîmé} BALLOT_OTHER_ELECTION {autre élection} BALLOT_UNKNOWN_KEY {clé inconnue} BALLOT_BAD_SIGNATURE {signature incorrecte} BALLOT_OTHER_BUREAU {autre bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {liste ou candidat inconnu} BALLOT_INCOHERENT {incohérent} other {écarté par le président}}';

export const fr = {
  // Election package (src/election/problems.ts)
  'problem.ELECTION_TOO_LARGE':
    'Le fichier est trop grand : {found, number} {unit, select, characters {caractères} other {valeurs}}, au plus {limit, number}. Est-ce bien un paquet électoral ?',
  'problem.ELECTION_NOT_JSON':
    'Ceci n’est pas du JSON : ligne {line}, colonne {column}, on trouve {found, select, end {la fin du fichier} other {{found}}}, attendu {expected, select, value {une valeur} end {la fin du fichier} other {{expected}}}. Corrigez le fichier à cet endroit.',
  'problem.ELECTION_TOO_DEEP':
    'Des champs sont imbriqués à plus de {limit} niveaux (ligne {line}). Un paquet électoral en a moins de dix ; vérifiez le fichier.',
  'problem.ELECTION_FIELD_TWICE': 'Ce champ figure deux fois dans le même objet. N’en gardez qu’un.',
  'problem.ELECTION_FIELD_MISSING':
    'Ce champ manque ; attendu {expected, select, object {un objet entre accolades} list {une liste entre crochets} text {un texte entre guillemets} other {{expected}}}. Ajoutez-le.',
  'problem.ELECTION_WRONG_TYPE':
    'Trouvé {found}, attendu {expected, select, object {un objet entre accolades} list {une liste entre crochets} text {un texte entre guillemets} other {un nombre entier, {expected}}}.',
  'problem.ELECTION_WRONG_FORMAT':
    'Ce n’est pas un paquet électoral d’une version connue de ce programme : trouvé {found}, attendu {expected}. Utilisez un paquet fait pour cette version.',
  'problem.ELECTION_UNKNOWN_REGIME': 'Aucun régime électoral ne s’appelle {found}. Sont connus : {expected}.',
  'problem.ELECTION_UNKNOWN_VALUE': 'Trouvé {found}, attendu l’un de : {expected}.',
  'problem.ELECTION_BAD_ID': '{found} ne convient pas ici ; attendu : {expected}.',
  'problem.ELECTION_BAD_TEXT':
    '{found} ne contient que des espaces ou des caractères qui ne peuvent être affichés. Utilisez des lettres, chiffres et signes ordinaires.',
  'problem.ELECTION_TEXT_LENGTH': 'Le texte {found} est vide ou trop long ; attendu {expected} caractères.',
  'problem.ELECTION_BAD_DATE':
    '{found} n’est pas un jour du calendrier ; attendu {expected}, par exemple 2024-06-09.',
  'problem.ELECTION_BAD_KEY':
    '{found} n’est pas une clé publique ; attendu {expected} (44 caractères, le dernier =). Redemandez la clé à l’auteur du paquet.',
  'problem.ELECTION_NO_LANGUAGE': 'Aucun texte dans une langue connue ; attendu au moins l’un de {expected}.',
  'problem.ELECTION_OUT_OF_RANGE': 'Trouvé {found}, attendu un nombre entier, {expected}.',
  'problem.ELECTION_EMPTY': 'Rien n’est indiqué ici ; attendu au moins un élément. Ajoutez-le au paquet.',
  'problem.ELECTION_TOO_MANY': '{found, number} sont indiqués ici ; attendu {expected}.',
  'problem.ELECTION_TWICE': '{found} est utilisé deux fois : d’abord à {first}. Chacun doit avoir le sien.',
  'problem.ELECTION_KEYS_ALIKE':
    'Cette clé et {first} ont le même nom court {found} ; les bulletins ne pourraient les distinguer. Supprimez-en une ou faites faire une nouvelle clé.',
  'problem.ELECTION_UNKNOWN_MUNICIPALITY':
    'La commune {found} n’est pas parmi celles du bureau principal (office.municipalities). Ajoutez-la ou corrigez le code.',
  'problem.ELECTION_UNKNOWN_CONTEST':
    'Aucune élection de ce paquet n’a l’id {found}. Corrigez-le ou ajoutez l’élection sous contests.',
  'problem.ELECTION_DIGITAL_STATIONS':
    'Le bureau numérique {bureau} a {found} bureaux de vote ; attendu exactement un. Donnez à chaque bureau de vote son propre bureau.',
  'problem.ELECTION_PAPER_HOME_OUTSIDE':
    '{found} n’est pas sur ce bulletin, les bulletins blancs ne peuvent donc y être comptés ; attendu l’un de : {expected}.',
  'problem.ELECTION_PAPER_HOMES_DISAGREE':
    'Des élections sur un même bulletin indiquent des destinations différentes pour les blancs : {found} ici, {expected} à {first}. Indiquez la même.',
  'problem.ELECTION_PAPER_SPLIT':
    'Ce bureau ne compte qu’une partie d’un bulletin ; {expected} est sur le même bulletin et doit être compté ici aussi.',
  'problem.ELECTION_UNKNOWN_FIELD':
    'Le programme ne connaît pas ce champ et l’ignore. Son nom est-il bien écrit ?',
  'problem.ELECTION_UNUSUAL_DATE':
    'Le {found} est un jour inhabituel pour une élection : la Belgique vote le dimanche. Vérifiez la date.',
  'problem.ELECTION_MORE_CANDIDATES_THAN_SEATS':
    'La liste {list} a {found} candidats titulaires pour {expected} sièges. Vérifiez la liste.',
  'problem.ELECTION_FEW_SUBSTITUTES':
    'La liste {list} a {found} candidats suppléants ; la loi en demande au moins {expected}. Vérifiez la liste.',
  'problem.ELECTION_MANY_SUBSTITUTES':
    'La liste {list} a {found} candidats suppléants ; la loi en permet au plus {expected}. Vérifiez la liste.',
  'problem.ELECTION_SUBSTITUTES_IGNORED':
    'La liste {list} nomme {found} candidats suppléants, mais cette élection ({regime}) n’en connaît pas ; ils sont laissés de côté.',
  'problem.ELECTION_NOT_ASCENDING':
    'Le numéro {found} vient après {previous}. Le programme les met en ordre croissant ; vérifiez que rien n’a été interverti.',
  'problem.ELECTION_NUMBERS_SKIPPED':
    'Il y a ici {expected} candidats, mais le numéro le plus élevé est {found}. Vérifiez qu’il n’en manque pas.',
  'problem.ELECTION_BUREAU_TOO_LARGE':
    'Le bureau de dépouillement {bureau} a {found, number} électeurs inscrits ; la loi en permet au plus {expected, number}. Vérifiez ses bureaux de vote.',
  'problem.ELECTION_CONTEST_WITHOUT_BUREAU':
    'Aucun bureau ne compte l’élection {found}. Ajoutez-la à un bureau si elle doit être comptée ici.',
  'problem.ELECTION_PRACTICE_KEY':
    'La clé {found} est une clé d’exercice. Un bureau principal qui compte de vrais bulletins la refuse ; ôtez-la d’un vrai paquet.',
  'problem.ELECTION_NO_KEYS':
    'Il y a des bureaux numériques mais aucune clé ; hors exercice, aucun bulletin numérique ne peut être accepté. Ajoutez les clés des ordinateurs de vote.',
  // Officers and scanning, count tables, reports, the log (src/office, src/count, src/report)
  'role.entry': 'membre du bureau',
  'role.chair': 'président',
  'role.auditor': 'contrôleur',
  'role.administrator': 'administrateur',
  'problem.NOT_PERMITTED':
    '{officer} est connecté comme {found, select, entry {membre du bureau} chair {président} auditor {contrôleur} other {administrateur}} et ne peut pas faire ceci : c’est réservé {expected, select, entry_chair {à un membre du bureau ou au président} chair {au président} other {au président ou à un administrateur}}. Connectez-vous comme une personne autorisée.',
  'problem.OFFICER_NO_ACCOUNTS':
    'Ce bureau principal compte de vrais bulletins, et cette version n’a pas encore de comptes pour cela : « {found} » ne peut pas se connecter. Pour vous exercer, créez un bureau d’exercice avec --practice.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'Le nom « {found} » et ce mot de passe ne vont pas ensemble. Tapez les deux à nouveau. Dans un bureau d’exercice, les noms sont anna, bram, chair, audra et admin ; le mot de passe est practice.',
  'problem.BUREAU_UNKNOWN': 'Cette élection n’a pas de bureau {found} ; attendu l’un de : {expected}.',
  'problem.BUREAU_NOT_DIGITAL':
    '{found} est un bureau de dépouillement : ses bulletins papier sont comptés par tableau, pas scannés. Bureaux avec bulletins QR : {expected, select, none {aucun} other {{expected}}}.',
  'problem.NO_DIGITAL_BUREAU':
    'Cette élection n’a pas de bureau numérique, donc pas de bulletins QR. Ajoutez au paquet un bureau de type digital.',
  'problem.CONTEST_NOT_AT_BUREAU':
    'Les électeurs du bureau {bureau} n’ont pas de bulletin pour {found} ; attendu : {expected}. Corrigez la ligne ou indiquez un autre bureau.',
  'problem.BALLOT_DOES_NOT_FIT':
    'Autant de marques ne tiennent pas dans un code QR ({found} listes marquées). Marquez moins de listes.',
  'problem.BATCH_CLOSED':
    'Le lot {batch} est clos ; on ne peut plus rien y annuler. Le président peut encore écarter un bulletin du comptage.',
  'problem.BATCH_OF_OTHER_OFFICER':
    'Le lot {batch} a été ouvert par {expected} ; {found} ne peut pas y annuler de scans. Demandez à {expected}, ou faites écarter le bulletin par le président.',
  'problem.NOTHING_TO_UNDO': 'Il n’y a rien à annuler : aucun bulletin du lot {batch} ne compte.',
  'problem.BALLOT_NOT_LAST':
    'Le bulletin {token} n’est plus le dernier qui compte dans ce lot : quelqu’un y a touché entre-temps. Voyez les derniers scans.',
  'problem.BALLOT_EVENT_UNKNOWN':
    'Le numéro {found} du journal n’est pas celui d’un bulletin compté. Cherchez-le dans le journal ; un bulletin scanné à nouveau après annulation a le numéro le plus récent.',
  'problem.BALLOT_NOT_COUNTED':
    'Le bulletin du numéro {found} ne compte plus et ne peut donc pas être écarté. Cherchez-le dans le journal.',
  'problem.VOID_REASON_MISSING':
    'Dites pourquoi le bulletin ne compte pas : le motif reste dans le journal. Au moins un mot, au plus {expected} caractères.',
  'problem.VOID_REASON_TOO_LONG':
    'Le motif a {found, number} caractères ; {expected} au plus. Raccourcissez-le.',
  'problem.LEDGER_TOTALS_INCOHERENT':
    'Les chiffres conservés pour {contest} à {bureau} se contredisent ; aucun ne peut être utilisé. Lancez telbureau verify pour savoir ce qui a changé, et repartez d’une sauvegarde.',
  'problem.BALLOT_DUPLICATE': 'Déjà compté (journal {first}). Un deuxième papier ? Avertissez le président.',
  'problem.BALLOT_CONFLICT': 'Identité du n° {first}, contenu autre. À part, avertissez le président.',
  'problem.BALLOT_VOIDED': 'Écarté du comptage par le président. Joignez-le aux bulletins écartés.',
  'problem.COUNT_FOUND_NOT_SUM':
    '{contest} : {found, number} bulletins trouvés, mais valables plus blancs ou nuls font {expected, number}. Recomptez les piles.',
  'problem.COUNT_BLANK_OR_INVALID_NOT_SUM':
    '{contest} : {found, number} bulletins blancs ou nuls, mais blancs plus nuls font {expected, number}. Corrigez un des trois chiffres.',
  'problem.COUNT_VALID_NOT_SUM':
    '{contest} : {found, number} bulletins valables, mais la somme des chiffres électoraux des listes est {expected, number}. Vérifiez les listes une à une.',
  'problem.COUNT_ELECTORAL_FIGURE_NOT_SUM':
    '{contest}, liste {list} : chiffre électoral {found, number}, mais la somme de ses sous-catégories est {expected, number}. Recomptez les piles de la liste.',
  'problem.COUNT_CANDIDATE_OVER_BALLOTS':
    '{contest}, liste {list}, {kind, select, E {candidat titulaire} other {candidat suppléant}} {number} : {found, number} votes nominatifs, plus que les {expected, number} bulletins avec des {kind, select, E {candidats titulaires} other {candidats suppléants}}. Recomptez les noms.',
  'problem.COUNT_VOTES_UNDER_BALLOTS':
    '{contest}, liste {list} : {expected, number} bulletins avec des {kind, select, E {candidats titulaires} other {candidats suppléants}}, mais ceux-ci n’ont ensemble que {found, number} votes nominatifs. Recomptez les noms.',
  'problem.COUNT_VOTES_OVER_POSSIBLE':
    '{contest}, liste {list} : les {kind, select, E {candidats titulaires} other {candidats suppléants}} ont ensemble {found, number} votes nominatifs ; leurs bulletins en donnent au plus {expected, number}. Recomptez les noms.',
  'problem.REPORT_FORMAT_UNKNOWN':
    'Il n’y a pas de format de rapport {found} ; attendu un ou plusieurs de {expected}, séparés par des virgules.',
  'problem.REPORT_FORMAT_NOT_YET':
    'Les rapports en {found} ne font pas encore partie de cette version ; elle écrit {expected}.',
  'problem.REPORT_FILE_EXISTS':
    'Le fichier {found} existe déjà, et un rapport n’est jamais écrasé. Indiquez un autre dossier, ou déplacez le fichier.',
  'problem.REPORT_NOT_WRITTEN':
    'Le rapport n’a pas pu être écrit dans {found} ({reason}) ; rien n’y est resté. Vérifiez le dossier et la place sur le disque.',
  'event.office-created':
    '{practice, select, true {Bureau d’exercice créé} other {Bureau principal créé}} ; élection {fingerprint}',
  'event.officer-signed-in': 'Connexion de {name}',
  'event.officer-sign-in-refused': 'Connexion refusée pour {name}',
  'event.officer-signed-out': 'Déconnexion de {name}',
  'event.batch-opened':
    'Lot {batch} ouvert à {bureau}, {source, select, bulk {par fichiers} other {lecteur à main}}',
  'event.batch-closed': 'Lot {batch} clos',
  'event.ballot-counted':
    '{state, select, undone {Compté, puis annulé} voided {Compté, puis écarté} other {Bulletin compté}} : {token}, {bureau} (lot {batch})',
  'event.ballot-duplicate': 'Même bulletin que le numéro {first} : {token}, {bureau} (lot {batch})',
  'event.ballot-conflict':
    'Autre contenu que le numéro {first}, même identité : {token}, {bureau} (lot {batch})',
  'event.ballot-refused': `Refusé : ${refusal} (lot {batch}, {bureau})`,
  'event.ballot-undone': 'Bulletin {token} du numéro {ballot} : enregistrement annulé, {bureau}',
  'event.ballot-voided': 'Bulletin {token} du numéro {ballot} écarté du comptage, {bureau} : {reason}',

  // Terminal: names of keys
  'key.enter': 'Entrée',
  'key.tab': 'Tab',
  'key.escape': 'Échap',
  'key.backspace': 'Retour arr.',
  'key.delete': 'Suppr',
  'key.insert': 'Inser',
  'key.up': '↑',
  'key.down': '↓',
  'key.left': '←',
  'key.right': '→',
  'key.home': 'Début',
  'key.end': 'Fin',
  'key.page-up': 'PgPréc',
  'key.page-down': 'PgSuiv',
  'key.space': 'Espace',
  'key.ctrl': 'Ctrl',
  'key.shift': 'Maj',

  // Terminal: moving through lists
  'list.up': 'monter',
  'list.up.hint': 'Monter d’une ligne',
  'list.down': 'descendre',
  'list.down.hint': 'Descendre d’une ligne',
  'list.page-up': 'page préc.',
  'list.page-up.hint': 'Monter d’une page',
  'list.page-down': 'page suiv.',
  'list.page-down.hint': 'Descendre d’une page',
  'list.first': 'début',
  'list.first.hint': 'Aller à la première ligne',
  'list.last': 'fin',
  'list.last.hint': 'Aller à la dernière ligne',
  'list.row': 'ligne',
  'list.row.hint': 'Aller à cette ligne',

  // Terminal: commands of the program
  'program.back': 'retour',
  'program.back.hint': 'Revenir à l’écran précédent',
  'program.back.nowhere': 'Il n’y a pas d’écran précédent',
  'program.help': 'aide',
  'program.help.hint': 'Toutes les touches de cet écran',
  'program.palette': 'commandes',
  'program.palette.hint': 'Chercher une commande',
  'program.language': 'langue',
  'program.language.hint': 'Langue suivante : nl, fr, de, en',
  'program.theme': 'couleurs',
  'program.theme.hint': 'Couleurs suivantes',
  'theme.dark': 'Couleurs : sombres',
  'theme.light': 'Couleurs : claires',
  'theme.colour-blind': 'Couleurs : pour daltoniens',
  'theme.ansi16': 'Couleurs : les 16 du terminal',
  'theme.no-colour': 'Couleurs : aucune',
  'program.sign-out': 'se déconnecter',
  'program.sign-out.hint': 'Laisser la place à un autre',
  'program.sign-out.nobody': 'Personne n’est connecté',
  'program.quit': 'quitter',
  'program.quit.hint': 'Fermer le programme',
  'program.interrupt': 'sortir',
  'program.interrupt.hint': 'Deux fois : quitter aussitôt',

  // Terminal: around every screen
  'header.practice': 'EXERCICE',
  'shell.leaving': 'Encore Ctrl+C pour quitter. Tout est enregistré.',
  'shell.scan-not-taken':
    '{count, plural, one {# scan PAS compté : à rescanner à son bureau} other {# scans PAS comptés : à rescanner à leur bureau}}',
  'shell.scans-wait': '{count, plural, one {# scan attend} other {# scans attendent}} que ceci soit fermé.',
  'shell.leaving-waiting':
    '{count, plural, one {# scan n’est PAS encore compté} other {# scans ne sont PAS encore comptés}}. Ctrl+C : quitter.',
  'too-small.title': 'La fenêtre est trop petite.',
  'too-small.now': 'Actuellement : {columns} × {rows}',
  'too-small.needed': 'Nécessaire : {columns} × {rows}',
  'too-small.nothing-read': 'Aucun scan n’est compté d’ici là.',
  'too-small.kept':
    '{count, plural, =0 {Les scans attendent et seront jugés} one {# scan attend et sera jugé} other {# scans attendent et seront jugés}} dès qu’elle sera agrandie.',
  'quit.title': 'Quitter telbureau ?',
  'quit.saved': 'Tout ce qui a été compté est enregistré.',
  'quit.waiting':
    '{count, plural, one {# scan attend et n’est PAS compté. Non : le juger maintenant. Oui : scanner ce bulletin plus tard.} other {# scans attendent et ne sont PAS comptés. Non : les juger maintenant. Oui : scanner ces bulletins plus tard.}}',
  'quit.yes': 'Oui, quitter',
  'quit.no': 'Non, revenir',
  'sign-out.title': 'Se déconnecter ?',
  'sign-out.yes': 'Oui, se déconnecter',
  'menu.act': 'Sur cet écran',
  'menu.move': 'Se déplacer',
  'menu.go': 'Autres écrans',
  'menu.program': 'Partout',
  'menu.search': 'Chercher :',
  'menu.found': '{found, plural, one {# commande} other {# commandes}}',
  'menu.run': 'exécuter',
  'menu.run.hint': 'Exécuter la commande choisie',
  'menu.close': 'fermer',
  'menu.close.hint': 'Fermer cette liste',
  'question.answer': 'répondre',
  'question.answer.hint': 'Donner la réponse choisie',
  'question.next': 'choisir',
  'question.next.hint': 'Choisir la réponse suivante',
  'question.previous': 'choisir',
  'question.previous.hint': 'Choisir la réponse précédente',
  'question.refuse': 'non',
  'question.refuse.hint': 'Répondre non et revenir',
  'question.field-missing': 'Tapez d’abord un texte.',
  'problem.read': 'fermer',
  'problem.read.hint': 'Fermer le message',
  'problem-panel.title': 'Ceci n’a pas été fait',
  'problem-panel.code': 'Code {code}',
  'crash.title': 'telbureau s’est arrêté à cause d’une erreur du programme ({code}).',
  'crash.data': 'Chaque bulletin dont le verdict a été affiché est enregistré.',
  'crash.log': 'Ce qui s’est passé est noté dans : {path}',
  'crash.what-to-do':
    'Relancez le programme et continuez. S’il s’arrête encore, vérifiez le registre : telbureau verify --db {path}',
  // Scanned ballots (src/ballot/reading.ts, src/office/verdict.ts) and the choices language (src/ballot/problems.ts)
  'problem.BALLOT_NOT_A_BALLOT': 'Pas un bulletin : « {found} ». Scannez un bulletin.',
  'problem.BALLOT_DAMAGED': 'Code abîmé. Scannez encore ; si cela persiste, mettez le bulletin à part.',
  'problem.BALLOT_OTHER_ELECTION':
    'Bulletin d’une autre élection. Mettez-le à part et avertissez le président.',
  'problem.BALLOT_UNKNOWN_KEY':
    '{owner, select, practice {Bulletin d’exercice : il ne compte jamais ici. Mettez-le à part.} election {Vrai bulletin, mais ceci est un exercice. Rendez-le à son bureau.} other {D’un ordinateur inconnu ({found}). Mettez à part, avertissez le président.}}',
  'problem.BALLOT_BAD_SIGNATURE':
    'Signature fausse. Scannez encore ; si cela persiste, prévenez le président.',
  'problem.BALLOT_OTHER_BUREAU': 'Bulletin de {found} ; ici {expected}. Mettez-le à part.',
  'problem.BALLOT_UNKNOWN_LIST_OR_CANDIDATE':
    '{contest} n’a pas de liste {list}{kind, select, effective { avec candidat {number}} substitute { avec suppléant {number}} other {}}. Avertissez le président.',
  'problem.BALLOT_INCOHERENT':
    'Bulletin impossible : {detail, select, station {bureau {found} sur {expected}} contestCount {{found} élections, pas {expected}} noContest {aucune élection} other {{found} n’est pas d’ici}}. Avertissez le président.',
  'problem.CHOICES_SYNTAX':
    'Colonne {column} : {atEnd, select, yes {rien ici} other {« {found} » trouvé}}, attendu : {expected, select, contest {une élection, comme CK=2} equals {= et un choix} choice {une liste, blank ou invalid:} list {un numéro de liste} mark {H, E1 ou S1} markLetter {E ou S devant le numéro} other {une espace}}.',
  'problem.CHOICES_COUNT':
    'Colonne {column} : « {found} » n’est pas un nombre de bulletins ; écrivez de 1x à {expected}x.',
  'problem.CHOICES_UNKNOWN_CONTEST':
    'Colonne {column} : pas d’élection « {found} » ; écrivez l’une de : {expected}.',
  'problem.CHOICES_UNKNOWN_LIST':
    'Colonne {column} : {contest} n’a pas de liste {found} ; ses listes sont {expected}.',
  'problem.CHOICES_UNKNOWN_CANDIDATE':
    'Colonne {column} : la liste {list} de {contest} n’a pas de candidat {found} ; elle a {expected}.',
  'problem.CHOICES_UNKNOWN_GROUND':
    'Colonne {column} : « {found} » n’est pas un motif ; après invalid: écrivez l’un de : {expected}.',
  'problem.CHOICES_TWICE': 'Colonne {column} : « {found} » figure deux fois. Écrivez-le une fois.',
  // Why a ballot is invalid, and the categories of valid ones (src/ballot/ballot-result.ts, src/election/regime.ts)
  'reason.several-lists': 'votes sur plusieurs listes',
  'reason.several-contests': 'votes pour plusieurs élections sur un seul bulletin',
  'reason.altered': 'forme ou dimensions altérées',
  'reason.object': 'papier ou objet à l’intérieur',
  'reason.recognisable': 'électeur reconnaissable',
  'reason.not-official': 'pas un bulletin officiel',
  'category.headOnly': 'vote de liste seul',
  'category.effectivesOnly': 'titulaires seuls',
  'category.effectivesAndSubstitutes': 'titulaires et suppléants',
  'category.substitutesOnly': 'suppléants seuls',
  'category.names': 'votes nominatifs',
  // How a scanner is set (src/ballot/keyboard-layouts.ts)
  'layout.right': 'lecteur et ordinateur s’accordent',
  'layout.caps-lock': 'Verr. Maj est activé',
  'layout.us-on-be': 'lecteur réglé sur clavier US, ordinateur sur belge',
  'layout.us-on-fr': 'lecteur réglé sur clavier US, ordinateur sur français',
  'layout.us-on-de': 'lecteur réglé sur clavier US, ordinateur sur allemand',
  'layout.be-on-us': 'lecteur réglé sur clavier belge, ordinateur sur US',
  'layout.be-on-fr': 'lecteur réglé sur clavier belge, ordinateur sur français',
  'layout.be-on-de': 'lecteur réglé sur clavier belge, ordinateur sur allemand',
  'layout.fr-on-us': 'lecteur réglé sur clavier français, ordinateur sur US',
  'layout.fr-on-be': 'lecteur réglé sur clavier français, ordinateur sur belge',
  'layout.fr-on-de': 'lecteur réglé sur clavier français, ordinateur sur allemand',
  'layout.de-on-us': 'lecteur réglé sur clavier allemand, ordinateur sur US',
  'layout.de-on-be': 'lecteur réglé sur clavier allemand, ordinateur sur belge',
  'layout.de-on-fr': 'lecteur réglé sur clavier allemand, ordinateur sur français',
  'layout-fix.right': 'Rien n’est à régler.',
  'layout-fix.caps-lock': 'Désactivez Verr. Maj sur ce clavier.',
  'layout-fix.us-on-be': 'Réglez le lecteur sur clavier belge avec les codes de son manuel.',
  'layout-fix.us-on-fr': 'Réglez le lecteur sur clavier français avec les codes de son manuel.',
  'layout-fix.us-on-de': 'Réglez le lecteur sur clavier allemand avec les codes de son manuel.',
  'layout-fix.be-on-us': 'Réglez le lecteur sur clavier US avec les codes de son manuel.',
  'layout-fix.be-on-fr': 'Réglez le lecteur sur clavier français avec les codes de son manuel.',
  'layout-fix.be-on-de': 'Réglez le lecteur sur clavier allemand avec les codes de son manuel.',
  'layout-fix.fr-on-us': 'Réglez le lecteur sur clavier US avec les codes de son manuel.',
  'layout-fix.fr-on-be': 'Réglez le lecteur sur clavier belge avec les codes de son manuel.',
  'layout-fix.fr-on-de': 'Réglez le lecteur sur clavier allemand avec les codes de son manuel.',
  'layout-fix.de-on-us': 'Réglez le lecteur sur clavier US avec les codes de son manuel.',
  'layout-fix.de-on-be': 'Réglez le lecteur sur clavier belge avec les codes de son manuel.',
  'layout-fix.de-on-fr': 'Réglez le lecteur sur clavier français avec les codes de son manuel.',

  // Terminal: scanning and the scanner test (src/tui/screens/scan, src/tui/screens/self-test)
  'scan.acknowledge': 'continuer',
  'scan.acknowledge.hint': 'Confirmer le refus et continuer à scanner',
  'scan.acknowledge.nothing': 'Il n’y a pas de refus à confirmer.',
  'scan.undo': 'annuler',
  'scan.undo.hint': 'Annuler l’enregistrement du dernier bulletin compté ici',
  'scan.halted': 'Confirmez d’abord le refus avec la barre d’espace.',
  'scan.undo.nothing': 'Aucun bulletin compté depuis votre arrivée ne peut être annulé.',
  'scan.undo.title': 'Annuler l’enregistrement du bulletin {token} ?',
  'scan.undo.what': 'Il a été compté au numéro {event, number} du journal et ne comptera plus.',
  'scan.undo.kept': 'Le journal garde les deux. Scanné à nouveau, il compte à nouveau.',
  'scan.undo.yes': 'Oui, annuler',
  'scan.undo.no': 'Non, garder',
  'scan.undo.done': 'L’enregistrement du bulletin {token} est annulé ; il ne compte pas.',
  'scan.dismiss': 'vu',
  'scan.dismiss.hint': 'Retirer la remarque sur le lecteur',
  'scan.dismiss.nothing': 'Il n’y a pas de remarque sur le lecteur.',
  'scan.practice.ballot': 'bull. d’exercice',
  'scan.practice.ballot.hint': 'Scanner un bulletin d’exercice sans lecteur',
  'scan.practice.duplicate': 'encore',
  'scan.practice.duplicate.hint': 'Scanner une deuxième fois le dernier bulletin d’exercice',
  'scan.practice.damaged': 'abîmé',
  'scan.practice.damaged.hint': 'Scanner un bulletin d’exercice au code déchiré',
  'scan.practice.real': 'Ce bureau principal compte de vrais bulletins : aucun d’exercice ici.',
  'scan.practice.none-yet': 'Faites d’abord un bulletin d’exercice avec p.',
  'scan.self-test': 'tester le lecteur',
  'scan.self-test.hint': 'Vérifier clavier, vitesse et touche finale du lecteur',
  'scan.leave.hint': 'Clore le lot et revenir',
  'scan.leave.waiting': 'Des scans attendent encore ; ils ne sont pas comptés.',
  'scan.hint': 'Scannez le bulletin suivant',
  'scan.hint.practice': 'Scannez le bulletin suivant ; sans lecteur, appuyez sur p',
  'scan.hint.halted': 'Confirmez avec la barre d’espace ; les scans attendent',
  'scan.ready': 'Prêt à scanner',
  'scan.ready.hint':
    'Présentez le code QR d’un bulletin au lecteur. Chaque bulletin est enregistré avant l’affichage du verdict.',
  'scan.word.valid': 'COMPTÉ',
  'scan.word.blank': 'BLANC',
  'scan.word.invalid': 'NUL',
  'scan.word.duplicate': 'DOUBLON',
  'scan.word.conflict': 'CONFLIT',
  'scan.word.refused': 'REFUSÉ',
  'scan.word.undone': 'ANNULÉ',
  'scan.word.voided': 'ÉCARTÉ',
  'scan.said.valid': 'Compté comme bulletin valable : {token}.',
  'scan.said.blank': 'Compté comme bulletin blanc : {token}.',
  'scan.said.invalid': 'Compté comme bulletin nul : {token}.',
  'scan.said.several': 'Compté : {token}.',
  'scan.ground': 'Motif : {reason} ({article}).',
  'scan.result': '{paper} {result, select, valid {valable} blank {blanc} other {nul : {reason} ({article})}}',
  'scan.go-on':
    'Appuyez sur la barre d’espace pour continuer.{waiting, plural, =0 {} one { # scan attend.} other { # scans attendent.}}',
  'scan.figure.counted': 'Comptés',
  'scan.figure.valid': 'Valables',
  'scan.figure.blank': 'Blancs',
  'scan.figure.invalid': 'Nuls',
  'scan.figure.registered': 'Inscrits',
  'scan.figure.duplicate': 'Doublons',
  'scan.figure.conflict': 'Conflits',
  'scan.figure.refused': 'Refusés',
  'scan.recent': 'Derniers scans, le plus récent d’abord',
  'scan.recent.blank': '{count, plural, one {# blanc} other {# blancs}}',
  'scan.recent.invalid': '{count, plural, one {# nul} other {# nuls}}',
  'refusal.short': refusal,
  'scan.layout.dismiss': 'Les bulletins sont lus quand même ; x retire cette remarque.',
  'self-test.crumb': 'Test du lecteur',
  'self-test.title': 'Testez le lecteur',
  'self-test.scan': 'Scannez le code à côté de ce texte. Ce n’est pas un bulletin ; rien n’est compté.',
  'self-test.no-code': 'Ce terminal n’affiche pas de caractères pleins ; le code ne peut être dessiné.',
  'self-test.narrow': 'Agrandissez la fenêtre à {columns} × {rows} au moins pour voir le code.',
  'self-test.make-code':
    'Vous pouvez aussi faire le code de ce texte avec n’importe quel programme QR, aussi grand que vous voulez, et le scanner :',
  'self-test.invert': 'inverser',
  'self-test.invert.hint': 'Inverser clair et foncé du code, si le lecteur ne le voit pas',
  'self-test.invert.nothing': 'Il n’y a pas de code à l’écran à inverser.',
  'self-test.hint': 'Scannez le code, ou revenez avec Échap',
  'self-test.hint.no-code': 'Scannez le code que vous avez fait, ou revenez avec Échap',
  'self-test.unknown':
    'Ce n’est pas le code de test : trouvé « {found} ». Scannez le code de cet écran ; si c’était lui, ce clavier est inconnu du programme : réglez le lecteur sur le clavier de cet ordinateur.',
  'self-test.ballot':
    'C’est un bulletin, pas le code de test. Il n’est PAS compté : scannez-le dans son bureau.',
  'self-test.layout.right': 'Clavier : correct.',
  'self-test.layout.wrong': 'Clavier : incorrect, mais les bulletins sont lus.',
  'self-test.lost.none': 'Caractères : les {expected, number} sont arrivés.',
  'self-test.lost.some':
    'Caractères : {found, number} sur {expected, number} bien arrivés. Ralentissez le lecteur (délai entre caractères), sans adaptateur ni concentrateur.',
  'self-test.speed': 'Vitesse : {millis, number, ::.0} ms par caractère.',
  'self-test.speed.slow': 'C’est lent : réglez le délai entre caractères du lecteur sur 0 ou 1 ms.',
  'self-test.suffix.enter': 'Après le code : Entrée. Bien.',
  'self-test.suffix.tab': 'Après le code : Tab. Cela convient aussi.',
  'self-test.suffix.none':
    'Après le code : rien. Réglez Entrée (CR) comme touche finale : les verdicts viendront plus vite.',
  // Headless commands (src/cli, src/scan)
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
  'cli.option.contest-only': 'cette élection seulement ; sinon toutes',
  'cli.option.out-report': 'dossier des fichiers du rapport',
  'cli.option.format': 'formats séparés par des virgules, comme csv,json ; sinon tous',
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
  'cli.totals.found': 'bulletins trouvés',
  'cli.totals.valid': 'valables',
  'cli.totals.blank': 'blancs',
  'cli.totals.invalid': 'nuls',
  'cli.totals.blank-or-invalid': 'blancs ou nuls',
  'cli.totals.electoral-figure': 'chiffre électoral',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'canton {id}',
  'cli.scope.municipality': 'commune {id}',
  'cli.scope.district': 'district urbain {id}',
  'cli.report': 'Écrit les fichiers du rapport d’un bureau principal.',
  'cli.report.done': '{out} : {files}',
  'cli.verify': 'Vérifie tout le registre d’un bureau principal et chaque chiffre qui en découle.',
  'cli.verify.done':
    '{db} : en ordre. {events, number} événements, {ballots, number} bulletins comptés, dernière empreinte {head}',
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
  // End of headless commands
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} existe déjà, et rien n’est jamais écrasé. Choisissez un autre nom, ou déplacez vous-même le fichier.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} est resté d’un autre fichier du même nom et mêlerait ses données à celui-ci. Déplacez-le d’abord, ou choisissez un autre nom ; gardez-le si l’autre fichier est encore nécessaire.',
  'problem.OFFICE_FILE_NOT_FOUND':
    'Il n’y a pas de fichier {file}. Vérifiez le nom, ou créez-en un avec « office create ».',
  'problem.OFFICE_FILE_NOT_A_FILE':
    '{file} est un dossier ou un appareil, pas un fichier. Indiquez le fichier lui-même.',
  'problem.OFFICE_FILE_NO_PERMISSION':
    'Vous ne pouvez pas lire et écrire {file}. Demandez l’accès au responsable de cet ordinateur, ou ouvrez-y une session sous un autre nom.',
  'problem.OFFICE_FILE_FAILED':
    'L’ordinateur n’a pas pu lire ou écrire {file} ({found, select, ENAMETOOLONG {le nom est trop long} other {{found}}}). Vérifiez le disque ou la clé USB et réessayez ; ce qui a été affiché comme compté est conservé.',
  'problem.OFFICE_FOLDER_NOT_FOUND': 'Le dossier de {file} n’existe pas. Créez-le, ou vérifiez le nom.',
  'problem.OFFICE_FOLDER_READ_ONLY':
    'On ne peut rien écrire dans le dossier de {file}. Copiez le fichier dans un dossier à vous, ou choisissez-en un autre.',
  'problem.OFFICE_DISK_FULL':
    'Le disque qui contient {file} est plein. Libérez de la place et réessayez ; ce qui a été affiché comme compté est conservé.',
  'problem.OFFICE_FILE_BUSY':
    'Un autre programme garde {file} pour lui depuis trop longtemps. Fermez ce qui l’a encore ouvert et réessayez.',
  'problem.OFFICE_FILE_MOVED':
    'Le fichier du bureau principal n’est plus à {file} : il a été effacé, déplacé ou remplacé alors qu’il était ouvert. Rien n’a été conservé depuis. Remettez-le, ou restaurez la dernière sauvegarde, et rouvrez-le.',
  'problem.OFFICE_FILE_TWO_NAMES':
    '{file} porte {found} noms sur ce disque. Deux programmes l’écriraient séparément sous chaque nom, et des bulletins seraient perdus. Supprimez l’autre nom (après une coupure, peut-être un fichier caché qui finit par .unfinished).',
  'problem.LEDGER_NOT_A_DATABASE':
    '{file} n’est pas le fichier d’un bureau principal, ou son début est endommagé. Vérifiez le nom ; s’il est juste, restaurez la dernière sauvegarde.',
  'problem.LEDGER_OTHER_APPLICATION':
    '{file} est une base de données d’un autre programme : sa marque est {found}, celle d’un bureau principal est {expected}. Indiquez le fichier du bureau principal.',
  'problem.LEDGER_NEWER_VERSION':
    '{file} a été fait par une version plus récente de ce programme : il a le format {found}, celui-ci connaît {expected}. Utilisez le programme plus récent ; le fichier n’a pas été touché.',
  'problem.LEDGER_OLDER_VERSION':
    '{file} a été fait par une version plus ancienne de ce programme : il a le format {found}, celui-ci a besoin de {expected}. Utilisez le programme d’origine ; le fichier n’a pas été touché.',
  'problem.LEDGER_MIGRATION_CHANGED':
    '{file} a été fait par un programme différent de celui-ci : l’étape {number} a la somme de contrôle {found}, attendue {expected}. Utilisez le programme d’origine.',
  'problem.LEDGER_SCHEMA_CHANGED':
    'Quelqu’un a changé la structure de {file} : {object} n’est pas tel que ce programme l’a fait. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_DAMAGED':
    '{file} est endommagé ({found}). Ne comptez plus avec lui ; restaurez la dernière sauvegarde et conservez ce fichier pour l’enquête.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Ce programme ne peut pas lire le paquet électoral conservé dans {file} ({found}). Utilisez le programme d’origine, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_MISSING':
    'Le registre dans {file} n’est pas complet : l’événement {seq} manque. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_CHANGED':
    'Le registre dans {file} a été modifié : l’événement {seq} ne correspond pas à son empreinte. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'L’événement {seq} dans {file} n’est pas un événement que ce programme connaît. Un autre programme l’a écrit : utilisez celui-là, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'L’événement {seq} ({type}) dans {file} contredit les précédents : {reason, select, first {seul le premier événement crée le bureau principal} who {son heure ou son utilisateur n’est pas celui qu’il faut} batch {son lot n’est pas ouvert ou ne pouvait pas être ouvert ainsi} payload {son texte dit autre chose} other {le bulletin n’est pas dans cet état}}. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_HEAD_DIFFERS':
    'La fin du registre dans {file} n’est pas où elle devrait : l’événement noté est {found}, le dernier est {expected} (table head). Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_ROW_MISSING':
    'La table {table} dans {file} ne découle pas du registre : la ligne {row} manque. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_ROW_EXTRA':
    'La table {table} dans {file} ne découle pas du registre : aucun événement ne justifie la ligne {row}. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_ROW_DIFFERS':
    'La table {table} dans {file} ne découle pas du registre : la ligne {row} a {found}, attendu {expected}. N’utilisez pas ses totaux ; restaurez la dernière sauvegarde.',
  'problem.LEDGER_CANCELLED':
    'Arrêté avant la fin ; rien n’a été changé et on ne sait encore rien de {file}. Recommencez quand vous en aurez le temps.',

  // Terminal: lists, filters and figures
  'figure.percent': '{whole},{tenth} %',
  'list.total': 'Total',
  'list.total-shown': 'Total affiché',
  'list.count': '{shown, number} sur {all, number}',
  'list.rows': 'lignes {from, number} à {to, number} sur {all, number}',
  'list.sort': 'trier',
  'list.sort.hint': 'Ordre suivant des lignes',
  'filter.open': 'filtrer',
  'filter.open.hint': 'Seulement les lignes avec ce texte',
  'filter.keep': 'garder',
  'filter.keep.hint': 'Garder le filtre, aller à la liste',
  'filter.clear': 'tout montrer',
  'filter.clear.hint': 'Effacer le filtre',
  'filter.none': 'Il n’y a pas de filtre',
  'filter.hint': 'Tapez ce que vous cherchez',

  // Terminal: sign-in (src/tui/screens/sign-in)
  'sign-in.crumb': 'Connexion',
  'sign-in.title': 'telbureau – un dépouillement que chacun peut vérifier',
  'sign-in.what': 'Référence, formation et contrôle. Sans agrément officiel.',
  'sign-in.name': 'Nom',
  'sign-in.password': 'Mot de passe',
  'sign-in.practice': 'Utilisateurs d’exercice, mot de passe {password}',
  'sign-in.no-practice': 'Ce n’est pas un bureau d’exercice',
  'sign-in.empty.name': 'Indiquez d’abord votre nom',
  'sign-in.empty.password': 'Indiquez d’abord votre mot de passe',
  'sign-in.hint': 'Tapez votre nom et votre mot de passe',
  'sign-in.hint.practice': 'Choisissez (flèche bas), Entrée, mot de passe, Entrée',
  'sign-in.ready': 'Prêt à compter ?',
  'sign-in.enter': 'continuer',
  'sign-in.enter.hint': 'Continuer : mot de passe, puis connexion',
  'sign-in.other-field': 'autre champ',
  'sign-in.other-field.hint': 'Aller à l’autre champ',
  'sign-in.next-officer': 'choisir',
  'sign-in.next-officer.hint': 'L’utilisateur d’exercice suivant',
  'sign-in.previous-officer': 'choisir',
  'sign-in.previous-officer.hint': 'L’utilisateur d’exercice précédent',
  'ready.database': 'Base de données',
  'ready.record': 'Journal',
  'ready.record.last': 'le dernier concorde',
  'ready.record.verify': 'v dans le journal vérifie tout',
  'ready.election': 'Élection',
  'ready.bureaus': '{bureaus, plural, one {# bureau} other {# bureaux}}',
  'ready.hash': 'empreinte {hash}',
  'ready.clock': 'Horloge',
  'ready.terminal': 'Terminal',
  'ready.terminal.found': '{columns} × {rows}',
  'ready.not': 'PAS en ordre :',

  // Terminal: the board (src/tui/screens/board)
  'board.counted': 'Comptés',
  'board.registered': 'Inscrits',
  'board.registered-digital': 'Inscrits (numérique)',
  'board.progress': 'Avancement',
  'board.paper': 'papier',
  'board.bureau': 'Bureau',
  'board.duplicate': 'Doublons',
  'board.conflict': 'Conflits',
  'board.refused': 'Refusés',
  'board.not-taken': 'Non acceptés',
  'board.undone': 'Annulés',
  'board.voided': 'Écartés',
  'board.sort.package': 'ordre officiel',
  'board.sort.least-complete': 'les moins avancés d’abord',
  'board.sort.most-not-taken': 'le plus de non acceptés en premier',
  'board.hint': 'Choisissez un bureau ; Entrée pour scanner',
  'board.hint.look': 't montre les totaux, b ceux du bureau, l le journal',
  'board.no-bureau': 'Aucun bureau ne correspond au filtre',
  'board.scan': 'scanner',
  'board.scan.hint': 'Scanner les bulletins du bureau',
  'board.scan.paper': 'Ce bureau compte sur papier : pas de bulletins QR',
  'board.scan.not-permitted': 'Seuls les membres et le président scannent',
  'board.totals': 'totaux',
  'board.totals.hint': 'Totaux de tout le bureau principal',
  'board.bureau-totals': 'bureau',
  'board.bureau-totals.hint': 'Totaux de ce bureau',
  'board.log': 'journal',
  'board.log.hint': 'Tout ce qui a été enregistré',
  'board.self-test': 'test lecteur',
  'board.self-test.hint': 'Vérifier le réglage du lecteur',

  // Terminal: totals and candidates (src/tui/screens/totals, src/tui/screens/candidates)
  'totals.crumb': 'Totaux',
  'totals.scope.canton': 'Canton : {name}',
  'totals.scope.municipality': 'Commune : {name}',
  'totals.scope.district': 'District urbain : {name}',
  'totals.seats': '{seats, plural, one {# siège} other {# sièges}}',
  'totals.sort.list': 'ordre officiel',
  'totals.sort.votes': 'les plus votées d’abord',
  'totals.contest-of': 'élection {place} sur {all} : {id}',
  'totals.constituency': 'circonscription : {name}',
  'totals.found': 'Trouvés',
  'totals.valid': 'Valables',
  'totals.blank': 'Blancs',
  'totals.invalid': 'Nuls',
  'totals.blank-or-invalid': 'Blancs + nuls',
  'totals.number': 'N°',
  'totals.list': 'Liste',
  'totals.headOnly': 'Tête',
  'totals.effectivesOnly': 'Tit.',
  'totals.effectivesAndSubstitutes': 'Tit. + suppl.',
  'totals.substitutesOnly': 'Suppl.',
  'totals.names': 'Noms',
  'totals.electoral-figure': 'Chiffre électoral',
  'totals.share': 'Part',
  'totals.checks': 'contrôles',
  'totals.checks.hint': 'Les cinq contrôles du tableau, en mots',
  'totals.checks.hold': 'Contrôles : {hold} sur {all} en ordre',
  'totals.checks.hidden': 'Les contrôles ne sont pas affichés',
  'totals.checks.shown': 'Les contrôles sont affichés ; Échap montre le tableau',
  'totals.hide-checks': 'tableau',
  'totals.hide-checks.hint': 'Revenir au tableau',
  'totals.check.H1': 'Trouvés = valables + (blancs ou nuls)',
  'totals.check.H2': 'Valables = somme des chiffres et des sous-catégories',
  'totals.check.H3': 'Aucun candidat n’a plus de votes que de bulletins',
  'totals.check.H4': 'Chaque bulletin nominatif porte au moins un nom',
  'totals.check.H5': 'Aucun bulletin ne porte deux fois le même nom',
  'totals.no-contest': 'Ce bureau n’a pas d’élection.',
  'totals.one-contest': 'Il n’y a qu’une élection ici',
  'totals.is-office': 'Ce sont les totaux de tout le bureau principal',
  'totals.hint': 'Entrée montre les candidats d’une liste',
  'totals.hint.checks': 'Échap montre à nouveau le tableau',
  'totals.open-list': 'candidats',
  'totals.open-list.hint': 'Votes nominatifs de la liste',
  'totals.next-contest': 'élection',
  'totals.next-contest.hint': 'Élection suivante',
  'totals.next-bureau': 'bureau',
  'totals.next-bureau.hint': 'Bureau suivant',
  'totals.previous-bureau': 'bureau',
  'totals.previous-bureau.hint': 'Bureau précédent',
  'totals.office': 'bureau principal',
  'totals.office.hint': 'Totaux de tout le bureau principal',
  'candidates.list': 'Liste {number} {name}',
  'candidates.votes-effectives': 'Votes titulaires',
  'candidates.votes-substitutes': 'Votes suppléants',
  'candidates.kind': 'Type',
  'candidates.effective': 'titulaire',
  'candidates.substitute': 'suppléant',
  'candidates.name': 'Candidat',
  'candidates.votes': 'Votes nominatifs',
  'candidates.share': '% de la liste',
  'candidates.count': '{count, plural, one {# candidat} other {# candidats}}',
  'candidates.sort.list': 'ordre de la liste',
  'candidates.sort.votes': 'les plus votés d’abord',

  // Terminal: the log (src/tui/screens/log, src/tui/screens/log-event)
  'log.crumb': 'Journal',
  'log.head': '{events, plural, one {# événement} other {# événements}}',
  'log.kind.all': 'Tout',
  'log.kind.office': 'Bureau principal, utilisateurs',
  'log.kind.batches': 'Lots',
  'log.kind.counted': 'Bulletins comptés',
  'log.kind.not-counted': 'Scans non acceptés',
  'log.kind.corrections': 'Corrections',
  'log.number': 'N°',
  'log.time': 'Heure',
  'log.officer': 'Qui',
  'log.what': 'Quoi',
  'log.newest': 'les plus récents d’abord',
  'log.newer': 'plus récents',
  'log.older': 'plus anciens',
  'log.empty': 'Rien de tel n’a été enregistré.',
  'log.hint': 'Entrée montre un événement, / cherche numéro ou bulletin',
  'log.open': 'détails',
  'log.open.hint': 'Tout ce que dit cet événement',
  'log.kind': 'type',
  'log.kind.hint': 'Type d’événements suivant',
  'log.find': 'chercher',
  'log.find.hint': 'Chercher un numéro ou un bulletin',
  'find.give': 'chercher',
  'find.give.hint': 'Chercher ce qui est tapé',
  'find.leave': 'abandonner',
  'find.leave.hint': 'Retourner à la liste sans chercher',
  'find.hint': 'Tapez un numéro, ou 3 signes ou plus de l’identité',
  'find.nothing': 'Aucun événement ni bulletin ne correspond',
  'find.several': 'Plusieurs bulletins commencent ainsi : tapez la suite',
  'find.no-question': 'Tapez un numéro, ou 3 à 32 signes : 0 à 9, a à f',
  'log-event.crumb': 'Événement {seq}',
  'log-event.type': 'Type dans le fichier',
  'log-event.fact.fingerprint': 'Empreinte du paquet',
  'log-event.fact.name': 'Nom',
  'log-event.fact.batch': 'Lot',
  'log-event.fact.bureau': 'Bureau',
  'log-event.fact.first': 'Premier événement',
  'log-event.fact.code': 'Code',
  'log-event.fact.ballot': 'Événement',
  'log-event.fact.reason': 'Motif',
  'log-event.hash': 'Empreinte (SHA-256) de cet événement et du précédent',
  'log-event.no-time': 'non gardée, pour le secret du vote',
  'log-event.batch-of': '{batch}, ouvert le {at} à {bureau}',
  'log-event.token': 'Identité',
  'log-event.no-officer': 'personne',
  'log-event.ballot': 'Bulletin',
  'log-event.ballot.counted': 'compte',
  'log-event.ballot.undone': 'annulé',
  'log-event.ballot.voided': 'écarté du comptage',
  'log-event.void': 'écarter',
  'log-event.void.hint': 'Ne plus compter ce bulletin',
  'log-event.void.not-counted': 'Cet événement n’est pas un bulletin qui compte',
  'log-event.void.not-permitted': 'Seul le président écarte un bulletin',
  'log-event.void.title': 'Écarter le bulletin {token} (numéro {seq}) ?',
  'log-event.void.consequence': '1 bulletin de moins est compté. Scanné à nouveau, il est refusé.',
  'log-event.void.kept': 'C’est définitif. Le motif reste dans le journal.',
  'log-event.void.reason': 'Motif',
  'log-event.void.yes': 'Oui, écarter',
  'log-event.void.done': 'Bulletin de l’événement {seq} écarté (événement {event})',

  // Terminal: checking the record (src/tui/screens/verify)
  'log.verify': 'vérifier',
  'log.verify.hint': 'Vérifier tout le registre',
  'verify.crumb': 'Vérification',
  'verify.what':
    'Le registre est le fichier derrière le journal. Chaque événement est comparé au précédent, et chaque chiffre recompté à partir des événements.',
  'verify.progress': 'Vérifié : {done, number} sur {total, number}',
  'verify.right': 'Le registre est en ordre.',
  'verify.wrong': 'Le registre n’est PAS en ordre. Arrêtez et appelez le président.',
  'verify.not-checked': 'Le registre n’a pas pu être vérifié.',
  'verify.found':
    '{events, plural, one {# événement} other {# événements}}, {ballots, plural, one {# bulletin} other {# bulletins}}.',
  'verify.head': 'Empreinte du dernier événement : notez-la pour comparer',
  'verify.again': 'encore',
  'verify.again.hint': 'Vérifier encore le registre',
  'verify.running': 'La vérification est en cours',
  'verify.hint.running': 'Échap arrête la vérification',
  'verify.hint': 'La vérification n’a rien changé',
} satisfies Catalogue;
