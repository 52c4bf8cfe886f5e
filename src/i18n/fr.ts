import type { Catalogue } from './catalogue.ts';
import { deliveriesFr } from './deliveries/fr.ts';
import { deliveryScreensFr } from './deliveries/screens-fr.ts';
import { peopleCommandsFr } from './people/commands-fr.ts';
import { peopleFr } from './people/fr.ts';
import { peopleScreensFr } from './people/screens-fr.ts';
import { reportCheckFr } from './report-check/fr.ts';
import { reportFilesFr } from './sign-off/files-fr.ts';
import { reportsFr } from './sign-off/fr.ts';
import { reportTextFr } from './sign-off/reading-fr.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {pas un bulletin} BALLOT_DAMAGED {abîmé} BALLOT_OTHER_ELECTION {autre élection} BALLOT_UNKNOWN_KEY {clé inconnue} BALLOT_BAD_SIGNATURE {signature incorrecte} BALLOT_OTHER_BUREAU {autre bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {liste ou candidat inconnu} BALLOT_INCOHERENT {incohérent} other {écarté par le président}}';

export const fr = {
  ...peopleFr,
  ...reportsFr,
  ...reportTextFr,
  ...reportFilesFr,
  ...peopleScreensFr,
  ...peopleCommandsFr,
  ...deliveriesFr,
  ...deliveryScreensFr,
  ...reportCheckFr,
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
  'role.entry': 'encodeur',
  'role.member': 'membre du bureau',
  'role.witness': 'témoin',
  'role.observer': 'observateur',
  'role.chair': 'président',
  'role.auditor': 'contrôleur',
  'role.administrator': 'administrateur',
  'problem.NOT_PERMITTED':
    '{officer} est connecté comme {found} et ne peut pas faire ceci. Qui le peut : {expected}. Connectez-vous comme une personne autorisée.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'Le nom « {found} » et ce mot de passe ne vont pas ensemble. Vérifiez le nom et tapez le mot de passe à nouveau. {practice, select, practice {En exercice : anna, bram, mira, chair, wout, audra, admin, olga ; mot de passe practice.} other {Qui l’a oublié en demande un nouveau à un administrateur.}}',
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
    'Il n’y a pas de format de procès-verbal {found} ; attendu un ou plusieurs de {expected}, séparés par des virgules.',
  'problem.REPORT_FORMAT_OF_OFFICE':
    'Au format {found}, il n’existe que le procès-verbal de tout le bureau principal. Enlevez --bureau, ou choisissez un autre format.',
  'problem.REPORT_VERSION_UNKNOWN':
    'Il n’y a pas de version {found} de ce procès-verbal ; la dernière est la {expected}. Indiquez-en une autre, ou enlevez --version.',
  'problem.REPORT_FILE_EXISTS':
    'Le fichier {found} existe déjà, et un procès-verbal n’est jamais écrasé. Indiquez un autre dossier, ou déplacez le fichier.',
  'problem.REPORT_NOT_DISCLOSED':
    'Les résultats du bureau de vote numérique {bureau} ({contest}) ne peuvent être divulgués séparément{expected, select, never {} other { qu’à partir de {expected} électeurs ; il y a {found, number} bulletins}}{article, select, none { : aucune règle ne le permet} other { ({article})}}. Faites le procès-verbal de tout le bureau principal.',
  'problem.REPORT_NOT_DISCLOSED_YET':
    'Les résultats du bureau de vote numérique {bureau} ne sortent qu’une fois son procès-verbal présenté : la différence de deux procès-verbaux faits avant trahirait les bulletins lus entre-temps.',
  'problem.REPORT_NOT_WRITTEN':
    'Le procès-verbal n’a pas pu être écrit dans {found} ({reason}) ; rien n’y est resté. Vérifiez le dossier et la place sur le disque.',
  'event.office-created':
    '{practice, select, true {Bureau d’exercice créé} other {Bureau principal créé}} ; élection {fingerprint}',
  'event.officer-signed-in': 'Connexion : {name}',
  'event.officer-sign-in-refused':
    'Connexion refusée pour {known, select, true {{name}} other {un nom que personne n’a ({name})}}',
  'event.officer-signed-out': 'Déconnexion : {name}',
  'event.batch-opened':
    'Lot {batch} ouvert à {bureau}, {source, select, bulk {par fichiers} delivery {d’un envoi} paper {papier} other {lecteur à main}}',
  'event.batch-closed': 'Lot {batch} clos',
  'event.ballot-counted':
    '{state, select, undone {Compté, puis annulé} voided {Compté, puis écarté} other {Bulletin compté}} : {token}, {bureau} (lot {batch})',
  'event.ballot-duplicate': 'Même bulletin que le numéro {first} : {token}, {bureau} (lot {batch})',
  'event.ballot-conflict':
    'Autre contenu que le numéro {first}, même identité : {token}, {bureau} (lot {batch})',
  'event.ballot-refused': `Refusé : ${refusal} (lot {batch}, {bureau})`,
  'event.ballot-undone': 'Bulletin {token} du numéro {ballot} : enregistrement annulé, {bureau}',
  'event.ballot-voided': 'Bulletin {token} du numéro {ballot} écarté du comptage, {bureau} : {reason}',

  // What looks like a slip in a count table (src/count/hints)
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, liste {list}, {kind, select, E {candidats titulaires} other {candidats suppléants}} {number} et {other} : {votes, number} et {otherVotes, number} votes nominatifs ; d’après les autres bureaux, on en attend environ {expected, number} et {otherExpected, number}. Intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, listes {list} et {other} : chiffres électoraux {votes, number} et {otherVotes, number} ; d’après les autres bureaux, on attend environ {expected, number} et {otherExpected, number}. Intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_WRONG_LIST':
    '{contest} : la liste {list} a un chiffre électoral de {votes, number} (attendu : environ {expected, number}), la liste {other} de {otherVotes, number} (attendu : environ {otherExpected, number}). Bulletins inscrits à la mauvaise liste ? Comparez avec le tableau papier.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, votes nominatifs du {kind, select, E {candidat titulaire} other {candidat suppléant}} {number} : {votes, number} sur la liste {list} (attendu : environ {expected, number}), {otherVotes, number} sur la liste {other} (attendu : environ {otherExpected, number}). Inscrits à la mauvaise liste ? Comparez avec le tableau papier.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, liste {list} : {ballots, number} bulletins avec des {kind, select, E {candidats titulaires} other {candidats suppléants}} donnent ensemble {votes, number} votes nominatifs ; en proportion des autres bureaux, on en attend environ {expected, number}. Comparez avec le tableau papier.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} ou {other, number} : un zéro de trop ou de moins ? Comparez avec le tableau papier.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} ou {other, number} : deux chiffres intervertis ? Comparez avec le tableau papier.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} ou {other, number} : un chiffre oublié ou tapé deux fois ? Comparez avec le tableau papier.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} ou {other, number} : un seul chiffre diffère. Comparez avec le tableau papier.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure} : {value, number}. Avec deux chiffres intervertis ({corrected, number}), la différence de {difference, number} disparaît. Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} et {otherFigure} : l’encodage 1 a {value, number} et {otherValue, number}, l’encodage 2 {otherValue, number} et {value, number}. Chacun sur la ligne de l’autre ? Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'L’encodage 1 a à la liste {list} ce que l’encodage 2 a à la liste {other} : {figures}. À la mauvaise liste dans l’un des deux ? Comparez avec le tableau papier.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'L’encodage 1 a {figures} à la liste {list} et {otherFigures} à la liste {other} ; l’encodage 2 a l’inverse. Listes interverties dans l’un des deux ? Comparez avec le tableau papier.',

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
  'quit.unsaved':
    'Ce que vous avez rempli ici ({count, plural, one {1 champ} other {# champs}}) n’est pas enregistré et sera perdu.',
  'quit.yes': 'Oui, quitter',
  'quit.no': 'Non, revenir',
  'sign-out.title': 'Se déconnecter ?',
  'sign-out.yes': 'Oui, se déconnecter',
  'leave-form.title': 'Quitter ce formulaire ?',
  'leave-form.yes': 'Oui, quitter',
  'leave-form.no': 'Non, continuer',
  'menu.act': 'Sur cet écran',
  'menu.move': 'Se déplacer',
  'menu.go': 'Autres écrans',
  'menu.program': 'Partout',
  'menu.search': 'Chercher :',
  'menu.found': '{found, plural, one {# commande} other {# commandes}}',
  'menu.none': 'Aucune commande ne convient : Retour arr. efface une lettre',
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
  'question.other': 'choisir',
  'question.other.hint': 'Au pavé numérique : de non à oui, et retour',
  'question.refuse': 'non',
  'question.refuse.hint': 'Répondre non et revenir',
  'question.field-missing': 'Tapez d’abord un texte.',
  'question.not-in-field': 'Pas pris : revenez d’abord au texte avec une flèche.',
  'question.discarded': 'Rien n’a été enregistré : la réponse était non',
  'question.hint': 'Une flèche ou - choisit, Entrée répond',
  'question.hint.field': 'Tapez, puis Entrée ; ensuite vous choisissez la réponse',
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
  'cli.report': 'Écrit les fichiers du procès-verbal d’un bureau principal.',
  'cli.report.done': '{out} : {files}',
  'cli.report.progress': '[{bar}] {done, number} sur {total, number} : {file}',
  'cli.report.told-by-sums':
    'Attention : les résultats de {bureaus} ne peuvent être divulgués, mais se déduisent des totaux, car aucun autre bureau de vote numérique n’est dans les totaux. Ne remettez les fichiers qu’à ceux qui doivent les recevoir selon la loi.',
  'cli.report.missing':
    'Incomplet : {tables, number} sur {contests, plural, one {# tableau de dépouillement manque} other {# tableaux de dépouillement manquent}}, {suspects, plural, one {# bulletin suspect attend} other {# bulletins suspects attendent}} une décision, {remarks, plural, one {# remarque est due} other {# remarques sont dues}}.',
  'cli.verify': 'Vérifie tout le registre d’un bureau principal et chaque chiffre qui en découle.',
  'cli.verify.done':
    '{db} : en ordre. {events, number} événements, {ballots, plural, one {# bulletin compté} other {# bulletins comptés}} un à un, dernière empreinte {head}',
  'cli.verify.as-closed': 'Le fichier est, octet pour octet, tel qu’à sa dernière fermeture.',
  'cli.verify.not-as-closed':
    'Il n’y a pas d’empreinte de la fermeture ({db}.sha256) : le fichier est ouvert, n’a pas été fermé normalement ou est venu seul. Les octets qui n’appartiennent à aucune ligne n’ont pas été examinés.',
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
  'problem.LEDGER_FILE_CHANGED':
    '{file} n’est pas, octet pour octet, tel qu’à sa dernière fermeture : son SHA-256 est {found}, et {file}.sha256 indique {expected}. Le registre qu’il contient est complet : {events, number} événements, le dernier avec l’empreinte {head}. Est-ce ce qui a été noté ? Alors ont changé des octets qui n’appartiennent à aucun chiffre : faites aussitôt une sauvegarde et continuez avec elle, le disque ou la clé est peut-être défaillant. Sinon, un autre fichier, une copie plus ancienne par exemple, a été mis à sa place.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'Ce programme ne peut pas lire le paquet électoral conservé dans {file} ({found}). Utilisez le programme d’origine, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_MISSING':
    'Le registre dans {file} n’est pas complet : l’événement {seq} manque. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_CHANGED':
    'Le registre dans {file} a été modifié : l’événement {seq} ne correspond pas à son empreinte. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'L’événement {seq} dans {file} n’est pas un événement que ce programme connaît. Un autre programme l’a écrit : utilisez celui-là, ou restaurez la dernière sauvegarde.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'L’événement {seq} ({type}) dans {file} contredit les précédents : {reason, select, first {seul le premier événement crée le bureau principal} who {son heure ou son utilisateur n’est pas celui qu’il faut} account {son auteur n’a pas de compte ou n’en a pas le droit, ou le compte, la connexion ou la clé n’est pas dans l’état indiqué} batch {son lot n’est pas ouvert ou ne pouvait pas être ouvert ainsi} payload {son texte dit autre chose} table {le tableau de dépouillement ou la liasse n’est pas dans cet état ou n’existe pas} bundle {une liasse encodée de même par les deux utilisateurs n’est pas comptée comme elle a été encodée} kinds {la déclaration ne convient à aucun bureau de vote de l’élection} transfer {le transfert n’est pas dans cet état ou n’existe pas} report {le procès-verbal n’est pas dans cet état, ou ce qui a été signé n’est pas ce que dit le registre} frozen {le procès-verbal de son bureau était présenté, et plus rien ne peut y changer} other {le bulletin n’est pas dans cet état}}. Ne comptez plus avec ce fichier ; restaurez la dernière sauvegarde et conservez celui-ci pour l’enquête.',
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
  'sign-in.next-officer.hint': 'L’utilisateur d’exercice suivant ; ailleurs l’autre champ',
  'sign-in.previous-officer': 'choisir',
  'sign-in.previous-officer.hint': 'L’utilisateur d’exercice précédent ; ailleurs l’autre champ',
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
  'board.counted-digital': 'Comptés (numérique)',
  'board.registered': 'Inscrits',
  'board.registered-digital': 'Inscrits (numérique)',
  'board.progress': 'Avancement',
  'board.progress-digital': 'Avancement (numérique)',
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
  'totals.headOnly': 'V. liste',
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
  'totals.waiting': 'Rien n’en compte encore : {state}.',
  'totals.waiting.short': 'Rien n’en compte encore',
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

  // Paper count tables
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

  // Paper count tables: screens and codes
  'field.ticked': 'électeurs pointés',
  'field.deposited': 'bulletins déposés',
  'field.taken-back': 'bulletins repris',
  'field.unused': 'bulletins non employés',
  'field.of-station': 'Bureau de vote {station} : {what}',
  'field.found': 'Trouvés dans toutes les urnes',
  'field.found-in-urn': 'Trouvés dans l’urne ou l’enveloppe {urn}',
  'field.found-of-station': 'Bureau de vote {station} : trouvés, urne {urn}',
  'field.transferred-out': 'D’une autre élection, transmis',
  'field.transferred-in': 'Reçus d’un autre bureau',
  'field.blank': 'Blancs',
  'field.invalid': 'Nuls',
  'field.blank-or-invalid': 'Blancs ou nuls',
  'field.valid': 'Valables, total inscrit sur papier',
  'field.electoral-figure': 'Chiffre électoral, total inscrit sur papier',
  'field.effective': '{number}  {name}',
  'field.candidate': '{number}  {name}',
  'field.substitute': 'Suppléant {number}  {name}',
  'field.of-list': 'Liste {list} · {what}',
  'section.declared': 'Déclaré par les bureaux de vote',
  'section.found': 'Trouvé, avant dépliage',
  'section.sorted': 'Blancs, nuls et total',
  'section.list': 'Liste {list}  {name}',
  'table.title.entry': '{entry, select, 1 {Premier} other {Second}} encodage',
  'table.title.correction': 'Champs ouverts à réencoder',
  'table.keyed': '{keyed, number} sur {all, plural, one {# champ rempli} other {# champs remplis}}',
  'table.sums.found': 'Trouvés {found, number}',
  'table.sums.valid': 'valables {valid, number}',
  'table.sums.blank-or-invalid': 'blancs ou nuls {blankOrInvalid, number}',
  'table.sums.left': 'encore {count, number}',
  'table.sums.over': '{count, number} de trop',
  'table.sums.list': 'Liste {list} : {ballots, plural, one {# bulletin} other {# bulletins}}',
  'table.sums.names':
    '{kind, select, E {titulaires} S {suppléants} other {noms}} : {votes, plural, one {# vote} other {# votes}} sur {ballots, plural, one {# bulletin} other {# bulletins}}',
  'table.refused.too-long': 'Sept chiffres au plus : non repris. Entrée, puis retapez',
  'table.refused.no-such-place':
    '{to, select, list {Cette liste n’est pas ici} candidate {Ce candidat n’est pas ici} other {Ce suppléant n’est pas ici}} ; il y a {numbers}',
  'table.refused.none-here': 'Il n’y en a pas ici : allez d’abord à une liste',
  'table.boxes.fixed': 'Le second encodage a les mêmes champs que le premier',
  'table.boxes.no-more': 'On ne peut avoir ni plus ni moins d’urnes',
  'table.next': 'suivant',
  'table.next.hint': 'Aller au champ suivant',
  'table.previous': 'précédent',
  'table.previous.hint': 'Aller au champ précédent',
  'table.undo': 'annuler',
  'table.undo.hint': 'Rétablir le chiffre que le dernier changement a remplacé',
  'table.undone': 'Retour à {value} : {field}',
  'table.undone.fields': 'Les champs sont de nouveau comme avant',
  'table.hand-in': 'remettre',
  'table.hand-in.hint': 'Remettre l’encodage',
  'table.end.hint': 'Au dernier champ : remettre l’encodage',
  'table.end.not-here': 'C’est pour le dernier champ',
  'table.list': 'liste',
  'table.list.hint': 'Aller à une liste, par son numéro',
  'table.candidate': 'candidat',
  'table.candidate.hint': 'Aller à un candidat de cette liste ; deux fois pour un suppléant',
  'table.more-urns': 'urne en plus',
  'table.more-urns.hint': 'Un champ pour une urne ou enveloppe de plus',
  'table.fewer-urns': 'urne en moins',
  'table.fewer-urns.hint': 'Retirer le champ de la dernière urne',
  'table.apart': 'blancs à part',
  'table.apart.hint': 'Blancs et nuls séparés, ou en un seul chiffre',
  'table.give-up': 'abandonner',
  'table.give-up.hint': 'Abandonner l’encodage ; ce qui est rempli est perdu',
  'table.give-up.title': 'Abandonner cet encodage ?',
  'table.give-up.lost':
    '{keyed, plural, =0 {Rien n’est encore rempli.} one {# champ rempli sera perdu.} other {# champs remplis seront perdus.}} Avec Échap tout reste et vous pouvez continuer plus tard.',
  'table.give-up.yes': 'Oui, abandonner',
  'table.give-up.no': 'Non, continuer',
  'table.given-back': 'Rien n’a été encodé : l’encodage est de nouveau libre',
  'table.given-back.open': 'Rien n’a été encodé : ce qui est ouvert vous attend',
  'table.keys-not-decides': 'Qui encode ici ne tranche pas ce qui reste ouvert',
  'table.given-up': 'L’encodage est abandonné',
  'table.next-section': 'partie suivante',
  'table.next-section.hint': 'Aller à la partie suivante du tableau',
  'table.previous-section': 'partie précédente',
  'table.previous-section.hint': 'Aller à la partie précédente du tableau',
  'table.nothing-keyed': 'Rien n’est encore rempli',
  'table.hint': 'Tapez le chiffre du papier, puis Entrée ; vide vaut zéro',
  'table.hint.declared': 'Tapez le chiffre du papier ; vide : non déclaré',
  'table.hint.control': 'Tapez la somme du papier ; vide : il n’y en a pas',
  'table.hint.end': 'Dernier champ : Entrée ou + remet l’encodage',
  'table.hint.jump': 'Tapez le numéro, puis Entrée',
  'table.hand-in.title': 'Remettre le {entry, select, 1 {premier} other {second}} encodage ?',
  'table.hand-in.title.correction': 'Remettre les champs réencodés ?',
  'table.hand-in.keyed':
    'Remplis : {keyed, number} sur {all, plural, one {# champ} other {# champs}}. Vide vaut zéro ; pour une déclaration ou une somme : rien d’indiqué.',
  'table.hand-in.more':
    'Et encore {count, plural, one {# autre endroit} other {# autres endroits}} à vérifier.',
  'table.hand-in.yes': 'Oui, remettre',
  'table.hand-in.no': 'Non, vérifier d’abord',
  'table.after.first-done': 'Premier encodage remis. Au tour d’une autre personne.',
  'table.after.agreed': 'Concordant : le tableau compte.',
  'table.after.decided': 'Le dernier champ ouvert est décidé : le tableau compte.',
  'table.after.open':
    '{because, select, different {Les encodages diffèrent} other {Cela ne peut être juste}} : {count, plural, one {# champ} other {# champs}} à réencoder.',
  'table.jump.list': 'Liste :',
  'table.jump.candidate': 'Candidat (* suppléant) :',
  'table.jump.substitute': 'Suppléant (* candidat) :',
  'jump.go': 'y aller',
  'jump.go.hint': 'Aller à ce numéro',
  'jump.cancel': 'rester',
  'jump.cancel.hint': 'Rester dans ce champ',
  'jump.substitute': 'candidat/suppléant',
  'jump.substitute.hint': 'Un titulaire ; encore une fois un suppléant, et retour',
  'tables.contest': 'Élection',
  'tables.state': 'État',
  'tables.officers': 'Par',
  'tables.open': 'Ouverts',
  'tables.keyed-by': 'Encodé par {officers}',
  'tables.owed': 'Rem. dues',
  'tables.more': 'Et encore {count, plural, one {# point} other {# points}}',
  'points.page': 'Points {from} à {to} sur {all} ; n montre les suivants',
  'points.more': 'suite',
  'points.more.hint': 'Montrer les points suivants',
  'points.all-shown': 'Tous les points sont affichés',
  'tables.remark-owed': 'Remarque due.',
  'tables.remark-owed-again': 'Remarque due à nouveau : les chiffres ont changé.',
  'tables.remarked': '{officer} : {text}',
  'tables.none': 'Il n’y a pas de tableau ici',
  'tables.next.key-first': 'Entrée commence le premier encodage d’après le papier.',
  'tables.next.key-instead':
    'Indiqué : ce bureau compte par bulletin (b) ; Entrée encode un tableau à la place.',
  'tables.next.key-second': 'Entrée commence le second encodage ; vous ne voyez pas le premier.',
  'tables.next.go-on': 'Entrée reprend là où vous étiez.',
  'tables.next.key-anew': 'Entrée : réencodez les champs ouverts d’après le papier.',
  'tables.next.decide': 'Entrée : comparez les champs ouverts au papier et décidez.',
  'tables.next.remark': 'm : faites une remarque sur ce qui est inhabituel ; elle figure au procès-verbal.',
  'tables.next.held': '{officer} fait cet encodage.',
  'tables.next.colleague': 'Vous avez fait le premier encodage ; un autre, le second.',
  'tables.next.seen-both': 'Vous avez vu les deux encodages ; deux autres encodent.',
  'tables.next.others': 'Seuls {first} et {second} réencodent leurs champs.',
  'tables.next.chair':
    '{chairs, plural, =0 {{resets, select, yes {Toujours différent : Entrée ; X écarte les deux encodages} other {Toujours différent : Entrée, ou tout par le président : X}}} other {Toujours différent : au président, ou Entrée : réencoder}}',
  'tables.next.look-on': 'L’encodage est réservé aux membres du bureau.',
  'tables.next.done': 'Le tableau compte. Entrée : relire.',
  'tables.next.reset': 'X : recommencer ; décision changée sur des suspects.',
  'tables.next.ask-reset': 'Le président le fait recommencer : décision changée.',
  'tables.next.suspects': 'Il compte ; des bulletins suspects attendent (s).',
  'tables.key': 'encoder',
  'tables.key.hint': 'Encoder le tableau, ses champs ouverts ou les liasses',
  'tables.decide': 'décider',
  'tables.decide.hint': 'Comparer les champs ouverts et décider',
  'tables.decide.chair': 'Seul le président décide des champs ouverts',
  'tables.decide.nothing': 'Aucun champ n’est ouvert',
  'tables.decide.own':
    '{chairs, plural, =0 {Vous avez encodé : réencodez, ou faites tout refaire (X)} other {Vous avez encodé : un autre président doit décider}}',
  'tables.remark': 'remarque',
  'tables.remark.hint': 'Commenter ce que le tableau a d’inhabituel',
  'tables.remark.nothing': 'Rien d’inhabituel dans ce tableau',
  'tables.remark.not-permitted': 'Les remarques sont réservées aux membres du bureau',
  'tables.remark.title':
    '{count, plural, one {Quelle en est l’explication ?} other {Qu’est-ce qui explique ces # chiffres, tous ?}}',
  'tables.remark.before': '{officer} a dit : {text}',
  'tables.remark.outdated': '{officer} a dit, sur d’autres chiffres : {text}',
  'tables.remark.field': 'Remarque',
  'tables.remark.yes': '{count, plural, one {Oui, consigner} other {Oui, consigner pour les #}}',
  'tables.remark.no': 'Non, retour',
  'tables.remark.done': 'La remarque est consignée',
  'tables.review': 'relire',
  'tables.review.hint': 'Relire champ par champ le tableau qui compte',
  'tables.review.nothing': 'Seul un tableau concordant peut être relu',
  'review.crumb': 'Relecture',
  'review.title':
    'Concordant : {first}, {second}{count, plural, =0 {} one { ; 1 chiffre décidé par le président} other { ; # chiffres décidés par le président}}',
  'review.hint': 'Entrée montre d’où vient le chiffre',
  'review.decided': 'Décidé par {officer} : {reason}',
  'tables.totals': 'totaux',
  'tables.totals.hint': 'Les totaux de ce bureau',
  'tables.reset': 'recommencer',
  'tables.reset.hint': 'Faire encoder tout le tableau à nouveau',
  'tables.reset.chair': 'Seul le président fait recommencer un tableau',
  'tables.reset.nothing': 'Rien n’est encore encodé',
  'tables.reset.title': 'Faire encoder à nouveau tout le tableau de {contest} ?',
  'tables.reset.consequence': 'Les deux encodages ne comptent plus, y compris dans les totaux.',
  'tables.reset.kept': 'Ils restent au registre, avec le motif.',
  'tables.reset.field': 'Motif',
  'tables.reset.yes': 'Oui, recommencer',
  'tables.reset.no': 'Non, laisser',
  'tables.reset.done': 'Le tableau attend un nouveau premier encodage',

  // Suspect ballots of paper (src/count/suspect.ts)
  'reason.intention-unclear': 'intention peu claire',
  'problem.SUSPECT_KNOWN':
    'Le bulletin suspect {suspect} ({bureau}) existe déjà. Mettez le bulletin de nouveau de côté : il reçoit le numéro suivant.',
  'problem.SUSPECT_UNKNOWN':
    'Il n’y a pas de bulletin suspect {suspect} à {bureau}. Cherchez son numéro dans la liste.',
  'problem.SUSPECT_DECIDED':
    'Le bulletin suspect {suspect} ({bureau}) est tranché. Seul le président peut le rouvrir.',
  'problem.SUSPECT_NOT_DECIDED':
    'Le bulletin suspect {suspect} ({bureau}) n’est pas encore tranché : il n’y a rien à rouvrir.',
  'problem.SUSPECT_NOT_VALID':
    'Ces votes ne font pas un bulletin valable ({contest}). Tapez une seule liste et ses noms, ou choisissez blanc ou nul.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Deux membres différents paraphent le bulletin ; trouvé « {first} » et « {second} ».',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'Le témoin n’est pas l’un des deux membres ; « {found} » trouvé à nouveau. Avec les mêmes initiales, écrivez le nom.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'Un témoin a été entendu sur ce bulletin : ajoutez le paraphe d’un témoin, ou dites pourquoi aucun n’a paraphé.',
  'event.suspect-raised':
    '{bureau} : bulletin suspect {suspect} de {contest} mis de côté : {ground, select, several_lists {votes sur plusieurs listes} altered {forme ou dimensions altérées} object {papier ou objet à l’intérieur} recognisable {électeur reconnaissable} not_official {pas un bulletin officiel} other {intention peu claire}}',
  'event.suspect-opinion': '{bureau} : bulletin suspect {suspect}, avis du témoin {witness} : {opinion}',
  'event.suspect-decided':
    '{bureau} : bulletin suspect {suspect} tranché : {decision, select, valid {valable} blank {blanc} other {nul}}{contested, select, true {, contesté} other {}}',
  'event.suspect-reopened': '{bureau} : bulletin suspect {suspect} rouvert : {reason}',
  'event.suspect-withdrawn': '{bureau} : bulletin suspect {suspect} retiré : {reason}',
  'log.kind.suspects': 'Bulletins suspects',
  'log-event.fact.suspect': 'Bulletin suspect',
  'log-event.fact.note': 'Note',
  'log-event.fact.witness': 'Témoin',
  'log-event.fact.opinion': 'Avis',
  'tables.suspects': 'suspects',
  'tables.suspects.hint': 'Les bulletins suspects de ce bureau',
  'tables.suspects.open':
    '{count, plural, =0 {Aucun bulletin suspect n’attend une décision.} one {1 bulletin suspect attend une décision : s} other {# bulletins suspects attendent une décision : s}}',
  'tables.ready': 'Complet : il ne manque rien.',
  'tables.missing': 'Pas encore complet : {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {les deux encodages doivent être concordants} one {1 champ est ouvert} other {# champs sont ouverts}}',
  'tables.missing.suspects':
    '{count, plural, one {trancher 1 bulletin suspect (s)} other {trancher # bulletins suspects (s)}}',
  'tables.missing.decided-otherwise':
    'décision sur {count, plural, one {1 bulletin suspect} other {# bulletins suspects}} changée depuis : faire encoder à nouveau',
  'tables.missing.remarks': '{count, plural, one {1 remarque due (m)} other {# remarques dues (m)}}',
  'suspects.crumb': 'Bulletins suspects',
  'suspects.open': 'Bulletins suspects',
  'suspects.open-short': 'Suspects',
  'suspects.number': 'N°',
  'suspects.ground': 'Doute',
  'suspects.contested': 'Contesté',
  'suspects.is-contested': 'contesté',
  'suspects.state.raised': 'à trancher',
  'suspects.state.reopened': 'rouvert',
  'suspects.state.withdrawn': 'retiré',
  'suspects.state.valid': 'valable',
  'suspects.state.blank': 'blanc',
  'suspects.state.invalid': 'nul',
  'suspects.count':
    '{open, plural, =0 {aucun n’attend une décision} one {1 attend une décision} other {# attendent une décision}}',
  'suspects.only-open': 'seulement ceux à trancher',
  'suspects.empty': 'Pas encore de bulletin suspect. n en met un de côté.',
  'suspects.none-open': 'Aucun n’attend une décision. f les montre tous.',
  'suspects.none': 'Il n’y a pas de bulletin suspect ici',
  'suspects.opinion': '{witness} : {opinion}',
  'suspects.votes': '{list} : {names}',
  'suspects.ruling': 'Décision : {decision}',
  'suspects.box': 'Au tableau de dépouillement : {box}',
  'suspects.earlier': 'Avant : {decision}. Rouvert : {reason}',
  'suspects.initials':
    'Paraphes : {first}, {second} ; {signed, select, yes {témoin : {witness}} no {aucun témoin n’a paraphé : {why}} other {aucun témoin présent}}',
  'suspects.as-valid': 'valable, {list}',
  'suspects.as-invalid': 'nul, {reason} ({article})',
  'suspects.raise': 'mettre de côté',
  'suspects.raise.hint': 'Mettre de côté un bulletin suspect',
  'suspects.not-permitted': 'Les bulletins suspects sont réservés aux membres du bureau',
  'suspects.opine': 'avis',
  'suspects.opine.hint': 'Noter ce qu’un témoin en pense',
  'suspects.decide': 'trancher',
  'suspects.decide.hint': 'Enregistrer ce que le bureau décide',
  'suspects.decided': 'C’est tranché ; le président peut rouvrir',
  'suspects.chair': 'Seul le président enregistre les décisions',
  'suspects.reopen': 'rouvrir',
  'suspects.reopen.hint': 'Rouvrir une décision, avec un motif',
  'suspects.not-decided': 'Ce n’est pas encore tranché',
  'suspects.reopen.title': 'Rouvrir le bulletin suspect {suspect} ?',
  'suspects.reopen.consequence': 'Le dépouillement n’est complet qu’après une nouvelle décision.',
  'suspects.reopen.kept': 'L’ancienne décision reste au registre, avec le motif.',
  'suspects.reopen.field': 'Motif',
  'suspects.reopen.yes': 'Oui, le rouvrir',
  'suspects.reopen.no': 'Non, laisser ainsi',
  'suspects.reopen.done': 'Le bulletin suspect {suspect} attend une nouvelle décision',
  'suspects.withdraw': 'retirer',
  'suspects.withdraw.hint': 'Retirer un bulletin mis de côté par erreur',
  'suspects.withdraw.title': 'Retirer le bulletin suspect {suspect} ?',
  'suspects.withdraw.consequence':
    'Il n’attend plus de décision, et aucune décision à son sujet ne vaut plus.',
  'suspects.withdraw.kept': 'Son numéro et ce qui en a été dit restent au registre, avec le motif.',
  'suspects.withdraw.yes': 'Oui, le retirer',
  'suspects.withdraw.done': 'Le bulletin suspect {suspect} est retiré',
  'suspects.by-ballot': 'On compte ici par bulletin : ? dans la liasse',
  'suspects.in-bundle': 'Il est dans une liasse : faites recommencer la liasse',
  'suspects.withdrawn': 'Il a été retiré',
  'suspects.from': 'Liasse {bundle}, bulletin {place}',
  'suspects.withdrawn-why': 'Retiré : {reason}',
  'suspects.filter': 'à trancher',
  'suspects.filter.hint': 'Montrer seulement ceux à trancher, ou tous',
  'suspect.crumb': '{suspect, select, new {Nouveau} other {N° {suspect}}}',
  'suspect.title.raise': 'Mettre de côté un bulletin suspect',
  'suspect.title.opine': 'Bulletin suspect {suspect} : avis d’un témoin',
  'suspect.title.decide': 'Bulletin suspect {suspect} : décision du bureau',
  'suspect.field.contest': 'Élection',
  'suspect.field.ground': 'Doute',
  'suspect.field.note': 'Note (facultative)',
  'suspect.field.witness': 'Témoin',
  'suspect.field.opinion': 'Avis',
  'suspect.field.kind': 'Décision',
  'suspect.field.choices': 'Valable comme',
  'suspect.field.invalid-ground': 'Motif de nullité',
  'suspect.field.contested': 'Contesté',
  'suspect.field.member-one': 'Paraphe d’un membre',
  'suspect.field.member-two': 'Paraphe d’un autre',
  'suspect.field.member-witness': 'Paraphe d’un témoin',
  'suspect.field.unsigned': 'Pourquoi sans paraphe',
  'suspect.witness-empty': 'Ne laissez le témoin vide que si aucun n’est présent.',
  'suspect.witness-unsigned': 'Sans paraphe d’un témoin, le motif est demandé.',
  'suspect.contested.no': 'non',
  'suspect.contested.yes': 'oui',
  'suspect.choices.hint':
    'Liste {list} : {list}. Avec des noms : {names}.{withSubstitute, select, none {} other { Un suppléant : {withSubstitute}.}}',
  'suspect.choices.other': 'De l’autre élection : {contest}={names}.',
  'suspect.is-empty': 'Remplissez ce champ',
  'suspect.hint': 'Entrée continue ; au dernier champ elle enregistre',
  'suspect.hint.opine': 'Entrée enregistre à la fin ; un autre avis peut corriger',
  'suspect.enter': 'continuer',
  'suspect.enter.hint': 'Aller au champ suivant ; au dernier, enregistrer',
  'suspect.next-field': 'champ suivant',
  'suspect.next-field.hint': 'Aller au champ suivant',
  'suspect.previous-field': 'champ précédent',
  'suspect.previous-field.hint': 'Aller au champ précédent',
  'suspect.next-choice': 'choisir',
  'suspect.next-choice.hint': 'Le choix suivant de ce champ',
  'suspect.previous-choice': 'choix précédent',
  'suspect.previous-choice.hint': 'Le choix précédent de ce champ',
  'suspect.no-choice': 'Tapez dans ce champ',
  'suspect.done.raise': 'Le bulletin suspect {suspect} est mis de côté : notez-y le numéro',
  'suspect.done.opine': 'L’avis est enregistré ; un autre (o) peut le corriger',
  'suspect.done.decide': 'La décision sur le bulletin suspect {suspect} est enregistrée',
  'suspect.done.decide.box': 'À ajouter à {box}',
  'suspects.table-anew': 'Enregistré. Tableau {contest} à encoder à nouveau.',

  'table-state.empty': 'rien encore',
  'table-state.first-in-progress': 'premier en cours',
  'table-state.first-done': 'premier fait',
  'table-state.second-in-progress': 'second en cours',
  'table-state.keying': 'comptage en cours',
  'table-state.differs': 'diffère',
  'table-state.correcting': 'en correction',
  'table-state.agreed': 'concordant',
  'table-state.unbalanced': 'urnes : écart',
  'table-state.outdated': 'à réencoder',
  'table-state.suspects-open': 'suspects ouverts',
  'table-state.incoherent': 'incohérent',
  'title.about': '{about} · {title}',
  'differences.crumb': 'Champs ouverts',
  'differences.title.alike':
    'Les encodages concordent à présent. Un membre doit encore relire et encoder {count, plural, one {# champ} other {# champs}}.',
  'differences.title.different':
    'Les encodages diffèrent pour {count, plural, one {# champ} other {# champs}}. Lisez le papier.',
  'differences.title.incoherent':
    'Les deux encodages sont identiques, mais ne peuvent être justes. Faites vérifier et corriger le papier.',
  'differences.title.decided':
    'Avec ce qui a été décidé, les chiffres ne peuvent être justes. Faites vérifier et corriger le papier.',
  'differences.decided': 'décidé',
  'differences.field': 'Champ',
  'differences.empty': 'vide',
  'differences.figure': 'Le papier indique :',
  'differences.figures': '{figures}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'differences.none': 'Aucun champ n’est ouvert',
  'differences.no-figure': 'Tapez d’abord le chiffre, ou prenez-en un : ← ou →',
  'differences.hint': 'Tapez le chiffre, ou prenez-en un : ← ou → ; Entrée',
  'differences.decide': 'décider',
  'differences.decide.hint': 'Retenir ce chiffre, avec un motif',
  'differences.take-first': 'premier',
  'differences.take-first.hint': 'Prendre le chiffre du premier encodage',
  'differences.take-second': 'second',
  'differences.take-second.hint': 'Prendre le chiffre du second encodage',
  'differences.decide.title': '{field} : {value} ?',
  'differences.decide.entries': '{one} a encodé {first}, {other} {second}.',
  'differences.decide.before': '{officer} avait décidé {value}.',
  'differences.decide.fails': 'Avec ce chiffre, le tableau ne peut être juste.',
  'differences.decide.kept': 'Tous les chiffres restent au registre, avec le motif.',
  'differences.decide.reason': 'Motif',
  'differences.decide.yes': 'Oui, retenir',
  'differences.decide.no': 'Non, retour',
  'differences.decide.done': 'Le champ est décidé',
  'board.hints': '{count, plural, one {# indice sur ses tableaux} other {# indices sur ses tableaux}}',
  'board.tables': 'tableaux',
  'board.tables.hint': 'Les tableaux papier de ce bureau',
  'board.tables.digital': 'Ce bureau scanne ses bulletins : il n’a pas de tableau papier',
  'board.hint.paper': 'Entrée ouvre les tableaux papier de ce bureau',
  'board.tables-agreed': 'Tableaux papier concordants',
  'board.tables-of': '{agreed, number} sur {all, number}',
  'board.open-fields': 'Champs ouverts',
  'board.owed': 'Remarques dues',
  'board.owes': '{count, plural, one {# remarque due} other {# remarques dues}}',
  'board.owes-suspects': '{count, plural, one {# suspect} other {# suspects}}',
  'board.sort.needs-somebody': 'd’abord ce qui demande attention',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Trouvés, valables et blancs ou nuls ne concordent pas. Comparez-les au papier.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'Faites d’abord comparer les chiffres au papier. S’ils concordent, faites recompter les piles : une liasse a été oubliée ou comptée deux fois.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Blancs, nuls et leur somme ne concordent pas. Comparez-les au papier.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Faites recompter séparément les blancs et les nuls et corrigez le tableau papier.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'Le total des valables et les chiffres électoraux des listes ne concordent pas. Comparez-les au papier.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Additionnez à nouveau les chiffres électoraux sur le papier. Si la somme est fausse, faites-la corriger et réencoder.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'Liste {list} : le chiffre électoral et les sous-catégories ne concordent pas. Comparez-les au papier.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Additionnez les sous-catégories sur le papier. Si la somme est fausse, faites recompter les piles de cette liste.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'Liste {list}, {kind, select, E {candidat} other {suppléant}} {number} : votes nominatifs et bulletins ne concordent pas. Comparez-les au papier.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'Un candidat ne peut avoir plus de votes qu’il n’y a de bulletins nominatifs. Faites recompter les votes nominatifs de cette liste.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'Liste {list} : votes nominatifs et bulletins avec {kind, select, E {noms} other {suppléants}} ne concordent pas. Comparez-les au papier.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Chaque bulletin nominatif donne au moins un vote. Vérifiez qu’aucun candidat n’est oublié ; sinon faites recompter les votes nominatifs.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'Liste {list} : plus de votes nominatifs que les bulletins n’en peuvent donner. Comparez au papier.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'Vérifiez qu’un total n’a pas été encodé comme vote nominatif ; sinon faites recompter.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer': 'Trouvés et déposés diffèrent. Comparez-les au papier.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Recomptez les piles non dépliées et relisez le procès-verbal de chaque bureau de vote. Si l’écart subsiste, dites pourquoi ; les deux chiffres restent.',
  'code.COUNT_STATION_NOT_DECLARED.officer': 'La déclaration d’un bureau de vote manque. Comparez au papier.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Demandez le procès-verbal du bureau de vote et faites-le encoder : au tableau, ou, par bulletin, sous r au tableau de bord. S’il n’y en a pas, dites pourquoi.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer':
    'Plus de bulletins trouvés que d’électeurs inscrits. Comparez au papier.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'Vérifiez si des bulletins d’un autre bureau s’y sont ajoutés, ou si des électeurs hors liste ont voté. Dites ce qu’il en est.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Électeurs pointés et bulletins déposés diffèrent. Comparez-les au papier.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Demandez une explication au bureau de vote : un électeur est parti avec son bulletin, ou un pointage manque. Dites ce qu’il en est.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'Le nombre de blancs ou nuls s’écarte fortement de la normale. Comparez-le au papier.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Faites vérifier les bulletins blancs ou nuls : des bulletins valables peuvent s’y trouver. Si le nombre est exact, dites-en la cause.',
  'code.COUNT_URN_OVER_LIMIT.officer':
    'Une urne contient un nombre inhabituel de bulletins. Comparez au papier.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'Vérifiez si deux urnes ont été comptées dans un même champ. Si c’est exact, dites pourquoi l’urne était si pleine.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer':
    'Plus d’électeurs sont inscrits pour ce bureau que la loi ne le permet.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'La répartition figure dans le paquet électoral. Dites pourquoi tant de bureaux ont été comptés ensemble.',

  // Reconciliation and transfers
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest} : {side, select, out {{found, plural, one {# bulletin} other {# bulletins}} transmis selon le tableau, {expected, number} selon les transferts} in {{found, plural, one {# bulletin reçu} other {# bulletins reçus}} selon le tableau, {expected, number} selon les transferts} unreceived {le transfert {transfer} n’est pas reçu} other {le transfert {transfer} a été compté {counted, plural, one {# fois} other {# fois}}, jamais le nombre transmis}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'Les bulletins transmis ou reçus et les transferts ne concordent pas. Comparez-les au papier.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Demandez à l’autre bureau combien de bulletins contenait l’enveloppe, et faites corriger le chiffre erroné : celui du transfert, ou celui du tableau s’il y en a un. Si l’écart subsiste, dites pourquoi.',
  'problem.STATION_NOT_AT_BUREAU':
    'Le bureau {bureau} n’a pas de bureau de vote {found} ; attendu : {expected}.',
  'problem.KINDS_EMPTY': 'Aucun chiffre n’est rempli. Remplissez ce que le bureau de vote a déclaré.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind} : {found, plural, one {# bulletin} other {# bulletins}} repris, mais seulement {expected, plural, one {# délivré} other {# délivrés}}. Comparez les deux chiffres avec le procès-verbal.',
  'problem.TRANSFER_NO_BALLOTS':
    'Un transfert compte au moins un bulletin. Indiquez combien il y en a dans l’enveloppe.',
  'problem.TRANSFER_SAME_TABLE':
    'De {contest} à {bureau} vers le même : il n’y a rien à transférer. Choisissez un autre bureau ou une autre élection.',
  'problem.TRANSFER_SAME_ELECTION':
    'Les bulletins de {contest} trouvés dans les urnes de {bureau} y sont comptés. Seuls ceux d’une autre élection sont transmis : choisissez cette autre élection.',
  'problem.TRANSFER_SENT': 'Le transfert {transfer} est déjà transmis.',
  'problem.TRANSFER_UNKNOWN':
    'Il n’y a pas de transfert {transfer}. Cherchez le numéro dans la liste des transferts.',
  'problem.TRANSFER_SAME_OFFICER':
    'Vous avez transmis le transfert {transfer} vous-même. Un collègue de l’autre bureau doit enregistrer la réception.',
  'problem.TRANSFER_COUNTED_LAST':
    'Vous avez compté le transfert {transfer} en dernier, sans trouver le nombre transmis. Un autre doit le compter avant vous.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'Vous voyez les deux nombres du transfert {transfer} : vous décidez et ne comptez pas. Retirez-le, ou faites recompter par un collègue.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'Vous avez vu les deux nombres du transfert {seen}, entre les deux mêmes tableaux. Une autre personne compte ces bulletins et les enregistre.',
  'problem.SAID_LAST':
    'Vous l’avez indiqué en dernier, et {officers} autre chose. Un autre membre doit l’indiquer avant que vous puissiez le refaire.',
  'problem.TRANSFER_RECEIVED':
    'Le transfert {transfer} est déjà reçu par {receiver}, dans le nombre transmis.',
  'problem.TRANSFER_WITHDRAWN':
    'Le transfert {transfer} est retiré. Enregistrez-en un nouveau si des bulletins ont tout de même été transmis.',
  'event.kinds-declared': '{bureau}, bureau de vote {station} : électeurs indiqués par type de bulletin',
  'event.transfer-sent': 'Transfert {transfer} de {from} à {to}',
  'event.transfer-received': 'Transfert {transfer} reçu',
  'event.transfer-withdrawn': 'Transfert {transfer} retiré : {reason}',
  'log.kind.reconciliation': 'Réconciliation',
  // Signature des procès-verbaux
  'problem.REPORT_FROZEN':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : rien de ce qu’il dit ne change plus. Il doit d’abord être renvoyé, ou rouvert pour rectification.',
  'problem.REPORT_BEING_SIGNED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est en cours de signature : on ne peut plus rien y ajouter. Le président peut d’abord le renvoyer.',
  'problem.REPORT_PRESENTED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est déjà {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}}.',
  'problem.REPORT_NOT_PRESENTED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : il doit d’abord être présenté.',
  'problem.REPORT_INITIALLED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est déjà {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : personne ne le paraphe plus.',
  'problem.REPORT_NOT_INITIALLED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : il est signé une fois paraphé.',
  'problem.REPORT_SAME_OFFICER':
    'Vous avez présenté ce procès-verbal vous-même : quelqu’un d’autre le paraphe.',
  'problem.REPORT_NOT_OF_BUREAU':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne nomme personne qui signe avec votre compte. Faites rectifier la composition, ou signez comme quelqu’un qu’il nomme.',
  'problem.REPORT_SIGNED_BEFORE':
    'Vous avez déjà signé cette version. Quelqu’un d’autre du bureau signe avec vous.',
  'problem.REPORT_DIGEST_CHANGED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} n’est plus ce que vous aviez sous les yeux : son empreinte était {found}, elle est maintenant {expected}. Relisez-le, puis continuez.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne nomme pas ce témoin. Reprenez le nom tel qu’il figure dans la composition.',
  'problem.REPORT_WITNESS_DONE': 'Ce témoin a signé, ou il est déjà noté qu’il n’a pas signé.',
  'problem.REPORT_NOT_SIGNED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}} : tous ceux que la loi exige n’ont pas encore signé.',
  'problem.REPORT_CLOSED':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} est clôturé. Le président peut le rouvrir pour rectification.',
  'problem.REPORT_NOT_READY':
    'Le procès-verbal {of, select, office {du bureau principal} other {de {bureau}}} ne peut pas encore être présenté.{bureaus, plural, =0 {} one { # procès-verbal d’un bureau n’est pas signé.} other { # procès-verbaux de bureaux ne sont pas signés.}}{tables, plural, =0 {} one { # tableau de dépouillement ne concorde pas encore.} other { # tableaux de dépouillement ne concordent pas encore.}}{differences, plural, =0 {} one { # case ou place est ouverte.} other { # cases ou places sont ouvertes.}}{suspects, plural, =0 {} one { # bulletin suspect attend une décision.} other { # bulletins suspects attendent une décision.}}{remarks, plural, =0 {} one { # remarque manque.} other { # remarques manquent.}}{electors, plural, =0 {} one { # chiffre des électeurs, des urnes ou des transferts n’est pas justifié.} other { # chiffres des électeurs, des urnes ou des transferts ne sont pas justifiés.}}{transfers, plural, =0 {} one { # transfert ne concorde pas.} other { # transferts ne concordent pas.}}{transfers, plural, =0 {} other { L’autre bureau compte l’enveloppe, et ce qu’il a trouvé est encodé ; ou le président retire le transfert, et une remarque dit pourquoi.}}{batches, plural, =0 {} one { # lot est ouvert.} other { # lots sont ouverts.}}{batches, plural, =0 {} other { Qui y scanne quitte l’écran de scan avec Échap ; qui a vu le programme s’arrêter se reconnecte.}}{signers, plural, =0 {} one { Dans la composition, il manque un président, ou un secrétaire ou second membre, avec un compte.} other { Dans la composition, il manque un président et un secrétaire ou second membre avec un compte.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} est paraphé, renvoyé et rouvert par le président du bureau principal : {name} ({expected}). Demandez-le-lui, ou déclarez d’abord qui siège maintenant au bureau principal.',
  'problem.REPORT_OFFICE_FIRST':
    'Le procès-verbal du bureau principal est {state, select, draft {un projet} presented {présenté} returned {renvoyé} initialled {paraphé} signed {signé} other {clôturé}}, et {bureau} fait partie de ses totaux. Renvoyez-le ou rouvrez-le d’abord.',
  'problem.REPORT_KEY_NOT_OWN':
    'Cette clé de signature n’est pas la vôtre. Signez avec la clé de votre propre compte.',
  'problem.REPORT_KEY_REVOKED':
    'Cette clé de signature est révoquée et ne signe plus. Faites-en une nouvelle, puis signez.',
  'problem.COMPOSITION_CHAIR':
    'Un bureau a un seul président ; {found, plural, =0 {il n’y en a pas} other {il y en a #}}. Corrigez les fonctions.',
  'problem.COMPOSITION_NAME_TWICE':
    '{found} figure deux fois dans la composition. Nommez chaque personne une seule fois.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Deux personnes de la composition signent avec le compte {found}. Chacune signe avec le sien.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} ne peut pas signer avec le compte {found} : il n’existe pas, il est fermé, ou son rôle ne signe pas dans cette fonction. Prenez le compte d’un membre, pour le président celui d’un président, ou laissez vide.',
  'problem.COMPOSITION_LIST':
    '{name} ne peut pas être là pour la liste {found} : elle n’est pas de l’élection, ou {name} n’est pas témoin. Corrigez la liste ou la fonction.',
  'event.composition-declared':
    '{of, select, office {Bureau principal} other {{bureau}}} : composition déclarée, {people, plural, one {# personne} other {# personnes}}',
  'event.incident-noted': '{of, select, office {Bureau principal} other {{bureau}}} : incident : {text}',
  'event.objection-made':
    '{of, select, office {Bureau principal} other {{bureau}}} : réclamation de {witness} : {text}',
  'event.report-presented':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal présenté (version {version})',
  'event.report-returned':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal renvoyé (version {version}) : {reason}',
  'event.report-initialled':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal paraphé (version {version})',
  'event.report-signed':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal signé (version {version})',
  'event.witness-unsigned':
    '{of, select, office {Bureau principal} other {{bureau}}} : {witness} n’a pas signé ici : {reason}',
  'event.report-closed':
    '{of, select, office {Bureau principal} other {{bureau}}} : procès-verbal clôturé (version {version})',
  'event.report-reopened':
    '{of, select, office {Bureau principal} other {{bureau}}} : rouvert pour rectification, version {version} : {reason}',
  'log.kind.reports': 'Procès-verbaux',
  'log-event.fact.version': 'Version',
  'log-event.fact.digest': 'Empreinte',
  'log-event.fact.key': 'Clé de signature',
  'log-event.fact.station': 'Bureau de vote',
  'log-event.fact.transfer': 'Transfert',
  'log-event.fact.from': 'De',
  'log-event.fact.to': 'À',
  'board.reconciliation': 'réconcilier',
  'board.reconciliation.hint': 'Bulletins trouvés et bulletins déclarés, par type',
  'board.transfers': 'transferts',
  'board.transfers.hint': 'Bulletins d’une autre élection, transmis et reçus',
  'reconciliation.crumb': 'Réconciliation {bureau}',
  'reconciliation.title': 'Trouvé et déclaré',
  'reconciliation.what': 'Bulletins',
  'reconciliation.contest': 'Tous {contest}',
  'reconciliation.type': 'Type {type}',
  'reconciliation.station': 'Bureau de vote {station}',
  'reconciliation.ticked': 'Pointés',
  'reconciliation.issued': 'Délivrés',
  'reconciliation.taken-back': 'Repris',
  'reconciliation.deposited': 'Déposés',
  'reconciliation.found': 'Trouvés',
  'reconciliation.difference': 'Écart',
  'reconciliation.state': 'État',
  'reconciliation.agrees': 'concorde',
  'reconciliation.differs': 'diffère',
  'reconciliation.open': 'incomplet',
  'reconciliation.by-kind': 'par type',
  'reconciliation.in-table': 'au tableau',
  'reconciliation.unlike': 'ne cadre pas',
  'reconciliation.not-declared': 'non déclaré',
  'reconciliation.said-once': 'indiqué 1 fois',
  'reconciliation.says.agrees': 'On en a trouvé autant qu’attendu.',
  'reconciliation.says.more':
    '{count, plural, one {# bulletin} other {# bulletins}} de plus que prévu ({expected, plural, one {# attendu} other {# attendus}}).',
  'reconciliation.says.fewer':
    '{count, plural, one {# bulletin} other {# bulletins}} de moins que prévu ({expected, plural, one {# attendu} other {# attendus}}).',
  'reconciliation.says.unlike': 'Pas égaux : {figures}. Lisez les procès-verbaux.',
  'reconciliation.says.in-tables': 'Au tableau de dépouillement : {figures}.',
  'reconciliation.says.open': 'Tout n’est pas encore déclaré ou compté.',
  'reconciliation.says.station': 'Indiqué à l’identique par {officers}.',
  'reconciliation.says.said-once': 'Indiqué par {officers} ; un autre membre doit l’indiquer aussi (e).',
  'reconciliation.says.station-differs':
    'Désaccord entre {officers} : {fields}. Relisez le procès-verbal ; tous sauf {last} peuvent l’indiquer à nouveau (e).',
  'reconciliation.says.contradicts': 'Par type/au tableau : {figures}. Lisez le procès-verbal.',
  'reconciliation.says.no-station':
    'Les électeurs par type de bulletin ne sont pas encore indiqués : deux membres le font (e).',
  'reconciliation.swapped':
    'Le total concorde, les types non : {count, plural, one {1 électeur a} other {# électeurs ont}} peut-être reçu un mauvais type de bulletin.',
  'reconciliation.none': 'Ce bureau n’existe pas',
  'reconciliation.key': 'encoder électeurs',
  'reconciliation.key.hint': 'Encoder les électeurs qu’un bureau de vote a déclarés, par type',
  'reconciliation.not-permitted': 'L’encodage est réservé aux membres du bureau',
  'kinds.crumb': 'Bureau de vote {station}',
  'kinds.title': 'Bureau de vote {station} : électeurs par type de bulletin',
  'kinds.type': 'Type',
  'kinds.sums': 'Pointés : {ticked} ; délivrés : {issued} ; repris : {takenBack}',
  'kinds.partly': '{sum} ({empty, plural, one {# non déclaré} other {# non déclarés}})',
  'kinds.too-long': 'Un champ a sept chiffres au plus',
  'kinds.differing':
    'Là où il y a {sign}, les membres n’indiquent pas la même chose. Encodez tous les champs d’après le procès-verbal.',
  'kinds.nothing-keyed': 'Rien n’est encore rempli',
  'kinds.hint': 'Vide : non déclaré. Entrée passe au suivant, + enregistre',
  'kinds.hand-in': 'enregistrer',
  'kinds.hand-in.hint': 'Enregistrer ce que le bureau de vote a déclaré',
  'kinds.ask.title': 'Enregistrer ce que le bureau de vote {station} a déclaré ?',
  'kinds.ask.replaces': 'Ce que vous avez indiqué avant ne compte plus ; cela reste au registre.',
  'kinds.ask.stands':
    'Deux membres ont indiqué la même chose. D’autres chiffres l’écartent jusqu’à ce que deux membres indiquent à nouveau la même chose.',
  'kinds.ask.yes': 'Oui, enregistrer',
  'kinds.ask.no': 'Non, revenir',
  'kinds.done.said-once': 'Bureau {station} : indiqué ; un autre doit l’indiquer aussi',
  'kinds.done.differs': 'Bureau {station} : chiffres différents ; à un autre membre',
  'kinds.done.stands': 'Bureau {station} acquis : deux membres sont d’accord',
  'transfers.crumb': 'Transferts',
  'transfers.number': 'N°',
  'transfers.from': 'De',
  'transfers.to': 'À',
  'transfers.ballots': 'Transmis',
  'transfers.received': 'Reçus',
  'transfers.state': 'État',
  'transfer-state.sent': 'en route',
  'transfer-state.received': 'reçu',
  'transfer-state.mismatch': 'autre nombre',
  'transfer-state.withdrawn': 'retiré',
  'transfers.empty':
    'Rien n’a été transféré. n enregistre un transfert : des bulletins d’une autre élection, transmis sous scellés.',
  'transfers.says.sent':
    'Transmis par {sender} ; pas encore reçu. Quelqu’un d’autre ouvre l’enveloppe et appuie sur Entrée.',
  'transfers.says.received': 'Transmis par {sender}, reçu par {receiver}.',
  'transfers.says.mismatch':
    '{sender} en a transmis un certain nombre, {receiver} en a trouvé un autre. Quelqu’un d’autre recompte (Entrée), ou le président retire le transfert (w) et un nouveau est enregistré.',
  'transfers.says.decide':
    '{sender} en a transmis {ballots, number}, {receiver} en a trouvé {received, number}. Un collègue qui ne l’a ni transmis ni compté en dernier recompte, ou vous retirez le transfert (w) : un nouveau suit.',
  'transfers.says.withdrawn': 'Retiré par {officer} : ce transfert ne compte pas.',
  'transfers.more': 'D’autres textes sont dans le journal.',
  'transfers.reason': 'Motif : {reason}',
  'transfers.note': 'Note ({officer}) : {note}',
  'transfers.new': 'nouveau',
  'transfers.new.hint': 'Enregistrer un transfert de bulletins',
  'transfers.receive': 'recevoir',
  'transfers.receive.hint': 'Enregistrer combien de bulletins sont arrivés',
  'transfers.withdraw': 'retirer',
  'transfers.withdraw.hint': 'Retirer le transfert, avec un motif',
  'transfers.none': 'Il n’y a pas encore de transfert',
  'transfers.no-tables': 'Aucun bureau ne dépouille ici de bulletins papier',
  'transfers.not-permitted': 'Les transferts sont réservés aux membres du bureau',
  'transfers.receive.done': 'Ce transfert est déjà reçu',
  'transfers.receive.own': 'Vous l’avez transmis vous-même : un collègue enregistre la réception',
  'transfers.receive.seen': 'Vous voyez les deux nombres : un collègue compte, ou w',
  'transfers.receive.seen-before': 'Vous avez vu les nombres du transfert {seen} : à un autre',
  'transfers.receive.last': 'Vous avez compté en dernier : à un autre d’abord',
  'transfers.is-withdrawn': 'Ce transfert est retiré',
  'transfers.withdraw.chair': 'Seul le président retire un transfert',
  'transfers.withdraw.title': 'Retirer le transfert {transfer} ?',
  'transfers.withdraw.consequence': 'Les bulletins de {from} à {to} ne comptent alors plus comme transférés.',
  'transfers.withdraw.kept': 'Le transfert reste dans le journal, avec le motif.',
  'transfers.withdraw.field': 'Motif',
  'transfers.withdraw.yes': 'Oui, retirer',
  'transfers.withdraw.no': 'Non, laisser',
  'transfers.withdraw.done': 'Le transfert est retiré',
  'transfer.crumb.new': 'Nouveau',
  'transfer.crumb': 'Transfert {transfer}',
  'transfer.title.new': 'Transmettre sous scellés des bulletins d’une autre élection',
  'transfer.title.receive': 'Transfert {transfer} de {from} à {to} : combien y en a-t-il dans l’enveloppe ?',
  'transfer.from': 'Trouvés à',
  'transfer.to': 'Pour',
  'transfer.ballots': 'Nombre',
  'transfer.note': 'Note',
  'transfer.no-table':
    'Aucun tableau papier de ce nom : bureau et élection, comme {example} ; → prend le suivant',
  'transfer.named': '{table} : {bureau} · {contest}',
  'transfer.no-number': 'Indiquez un nombre, en chiffres seulement',
  'transfer.hint': 'Entrée continue, enregistre à la fin ; note facultative',
  'transfer.enter': 'suivant',
  'transfer.enter.hint': 'Aller au champ suivant ; après le dernier, enregistrer',
  'transfer.next-field': 'champ suivant',
  'transfer.next-field.hint': 'Aller au champ suivant',
  'transfer.previous-field': 'champ précédent',
  'transfer.previous-field.hint': 'Aller au champ précédent',
  'transfer.next-table': 'tableau suivant',
  'transfer.next-table.hint': 'Mettre le tableau suivant dans le champ',
  'transfer.previous-table': 'tableau précédent',
  'transfer.previous-table.hint': 'Mettre le tableau précédent dans le champ',
  'transfer.no-tables-here': 'Ce champ n’est pas un tableau',
  'transfer.sent': 'Le transfert {transfer} est enregistré',
  'transfer.received': 'La réception du transfert {transfer} est enregistrée',
  'transfer.mismatch': 'Pas autant que transmis : un autre membre recompte',

  // Board of paper
  'board.deposited': 'Déclarés',
  'board.deposited-of':
    '{ballots, number} ({bureaus, number} sur {all, plural, one {# bureau} other {# bureaux}})',

  // Paper: whose turn
  'tables.next.waits': 'Vous avez réencodé. C’est à {other} maintenant.',

  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} compte par tableau ; encoder aussi ces bulletins un à un les compterait deux fois. Le président peut d’abord faire recommencer le tableau ; si seul un bulletin suspect fut mis de côté, le retirer.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} compte bulletin par bulletin ; encoder aussi ces bulletins dans un tableau les compterait deux fois. Le président peut d’abord faire recommencer les liasses.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'Le premier encodage de la liasse {bundle} ({contest}, {bureau}) a été fait par {first}. Le suivant est le second, par une autre personne.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'Le second encodage de la liasse {bundle} ({contest}, {bureau}) ne peut commencer que lorsque le premier est remis.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} est en train de faire cet encodage de la liasse {bundle} ({contest}, {bureau}). Attendez la fin, ou demandez à {officer} d’y renoncer.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'Vous avez fait vous-même le premier encodage de la liasse {bundle} ({contest}, {bureau}). Le second doit venir d’une autre personne : qu’un collègue s’identifie.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'Vous avez eu les deux encodages de la liasse {bundle} ({contest}, {bureau}) sous les yeux, pour décider ou les mettre de côté. Deux autres personnes l’encodent, sans savoir ce qui l’avait été.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'Aucun encodage de votre part n’est en cours pour la liasse {bundle} ({contest}, {bureau}) : entre-temps il a été remis, abandonné ou recommencé. Rouvrez la liasse.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'Aucun bulletin n’est ouvert dans la liasse {bundle} ({contest}, {bureau}) : il n’y a rien à décider.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    '{first} et {second} ont fait les encodages de la liasse {bundle} ({contest}, {bureau}). Eux seuls réencodent les bulletins ouverts ; sinon le président décide.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'Ce bulletin de la liasse {bundle} ({contest}, {bureau}) n’est pas ouvert : les deux encodages concordent. Seuls les bulletins ouverts peuvent encore changer.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'Vous avez fait vous-même un encodage de la liasse {bundle} ({contest}, {bureau}). La décision revient à une troisième personne : un président qui n’a pas encodé cette liasse.',
  'problem.TABLE_AGREED.bundle':
    'La liasse {bundle} ({contest}, {bureau}) concorde : {first} et {second} l’ont encodée, et ce qui différait est réglé. Seul le président peut la faire recommencer.',
  'problem.TABLE_EMPTY.bundle': 'Rien n’a encore été encodé de la liasse {bundle} ({contest}, {bureau}).',
  'problem.TABLE_REENTERED.bundle':
    'Vous avez déjà réencodé les bulletins ouverts de la liasse {bundle} ({contest}, {bureau}). C’est maintenant à l’autre, ou le président décide.',
  'problem.TABLE_MOVED_ON.bundle':
    'La liasse {bundle} ({contest}, {bureau}) a changé pendant que vous répondiez : rien n’a été fait. Regardez d’abord où elle en est.',
  'problem.BUNDLE_NUMBER':
    'Il n’y a pas de liasse {found} : un numéro de 1 à {expected, number} est attendu.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} bulletins dans une liasse ; {expected, number} au plus. Faites-en deux liasses.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, plural, one {# bulletin encodé} other {# bulletins encodés}}, {expected, plural, one {# compté} other {# comptés}} à la main. Encodez la liasse jusqu’au bout, ou recomptez-la.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, plural, one {# place ouverte sur {expected, number} est encodée} other {# places ouvertes sur {expected, number} sont encodées}}. Encodez-les toutes : le bulletin, ou qu’il n’y en a pas.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} compte bulletin par bulletin : encodez le bulletin suspect dans sa liasse, par ?. Il y reçoit son numéro.',
  'problem.SUSPECT_OF_BUNDLE':
    'Le bulletin suspect {suspect} ({bureau}) se trouve dans la liasse {bundle}. Faites recommencer cette liasse.',
  'problem.BALLOT_OF_PAPER':
    'Le bulletin {found} a été encodé du papier à {bureau} et ne peut être écarté seul du comptage. Faites recommencer sa liasse ; si le bureau a statué sur lui comme suspect, rouvrez cette décision.',
  'problem.SUSPECT_WITHDRAWN':
    'Le bulletin suspect {suspect} ({bureau}) a été retiré. Mettez de nouveau le bulletin de côté : il reçoit le numéro suivant.',
  'problem.BUNDLE_BEHIND_GAP':
    'Dans la liasse {bundle}, les encodages sont décalés l’un par rapport à l’autre dès le bulletin {place} ou avant : ce qui s’y trouve ne peut être tranché seul. Faites réencoder les deux membres à partir de là, ou faites recommencer la liasse.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'Cet encodage de la liasse {bundle} a été modifié ou terminé entre-temps sur un autre écran. Rouvrez la liasse.',
  'event.way-declared': '{bureau} compte {way, select, table {par tableau} other {bulletin par bulletin}}',
  'event.ballots-found': '{contest} à {bureau} : nombre de bulletins des urnes indiqué',
  'event.bundle-begun':
    '{contest} à {bureau}, liasse {bundle} : {anew, select, true {réencodage commencé : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage commencé}}',
  'event.bundle-left':
    '{contest} à {bureau}, liasse {bundle} : {anew, select, true {réencodage abandonné : {entry, select, 1 {premier} other {second}} encodage} other {{entry, select, 1 {premier} other {second}} encodage abandonné}}',
  'event.bundle-entered':
    '{contest} à {bureau}, liasse {bundle} : {entry, select, 1 {premier} other {second}} encodage remis',
  'event.bundle-corrected':
    '{contest} à {bureau}, liasse {bundle} : réencodé : {entry, select, 1 {premier} other {second}} encodage',
  'event.bundle-decided': '{contest} à {bureau}, liasse {bundle} : bulletin {place} décidé : {reason}',
  'event.bundle-reset': '{contest} à {bureau}, liasse {bundle} : les deux encodages mis de côté : {reason}',
  'log-event.fact.way': 'Manière',
  'log-event.fact.bundle': 'Liasse',
  'log-event.fact.place': 'Place',
  'quick.QUICK_UNKNOWN_LIST': 'Il n’y a pas de liste {found} ; il y a {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'La liste {list} n’a pas de candidat {found} ; il y a {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'La liste {list} n’a {count, plural, =0 {pas de suppléants} other {pas de suppléant {found} ; il y a {candidates}}}',
  'quick.QUICK_TWICE': '{found} y est déjà',
  'quick.QUICK_UNKNOWN_GROUND': 'Il n’y a pas de motif {found} ; il y a 1 à {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'De tels bulletins comptent pour l’autre élection du même bulletin{twoLists, select, none {} other { ; sur deux listes de celle-ci : {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'On peut répéter de 1 à 99 fois',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} n’est pas un bulletin : tapez une liste, puis des candidats',
  'quick.blank': 'Blanc',
  'quick.suspect': 'Suspect : {reason}',
  'quick.invalid': 'Nul : {reason}',
  'quick.ground':
    'Pourquoi ? 1 plusieurs listes · 2 forme ou format · 3 objet inclus · 4 reconnaissable · 5 non officiel',
  'quick.awaits.ground': 'Tapez le motif après i : 1 à {last}',
  'quick.awaits.substitute': 'Tapez le numéro du suppléant',
  'quick.awaits.list': 'Tapez le numéro de la liste suivante',
  'quick.awaits.times': 'Tapez combien de fois, comme x12',
  'quick.list': 'Liste {list} {name} : vote de liste',
  'quick.names': 'Liste {list} {name} : {names}',
  'quick.count': 'Liste {list} {name} : {count, plural, one {# nom} other {# noms}}',
  'quick.last': 'dernier : {name}',
  'quick.short.list': 'Liste {list} : vote de liste',
  'quick.short.names': 'Liste {list} : {names}',
  'quick.repeat': 'Le dernier bulletin encore {times} fois',
  'bundle.title':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · bulletin {place, number} sur {counted, number}',
  'bundle.title.count': 'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage',
  'bundle.title.beyond':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · {keyed, number} encodés, {counted, number} comptés',
  'bundle.title.all':
    'Liasse {bundle} · {entry, select, 1 {premier} other {second}} encodage · {counted, plural, one {# bulletin encodé} other {les # encodés}}',
  'bundle.title.correction': 'Liasse {bundle} · bulletin {place, number} à réencoder · encore {left, number}',
  'bundle.left': 'Encore {left, number} à encoder sur {found, number}',
  'bundle.left-of-paper': 'Bulletin entier : encore {left, number} à encoder sur {found, number}',
  'bundle.found-unknown': 'Le nombre trouvé dans l’urne n’est pas indiqué',
  'bundle.found-said-once': 'Urne : indiqué par {officer} ; un autre doit l’indiquer aussi.',
  'bundle.found-differs': 'Urne : désaccord entre {officers}.',
  'bundle.count.prompt': 'Bulletins dans la liasse',
  'bundle.count.lines': 'Comptez les bulletins à la main, tapez combien il y en a, puis Entrée.',
  'bundle.count.range': 'Une liasse compte de 1 à {most, number} bulletins',
  'bundle.not-as-counted':
    '{keyed, plural, one {# bulletin encodé} other {# bulletins encodés}} sur {counted, number} ; * recompte',
  'bundle.beyond-counted':
    'Vous avez compté {counted, plural, one {# bulletin} other {# bulletins}} ; * recompte',
  'bundle.places-missing': 'Il reste une place à encoder',
  'bundle.recount': 'recompter',
  'bundle.recount.hint': 'Recompter à la main les bulletins de la liasse',
  'bundle.recount.title': 'Liasse {bundle} recomptée : combien de bulletins ?',
  'bundle.recount.lines':
    'Vous en aviez compté {counted, number} ; {keyed, number} sont encodés et le restent.',
  'bundle.recount.yes': 'Oui, c’est ce nombre',
  'bundle.recount.no': 'Non, il en reste {counted, number}',
  'bundle.hint.count': 'Tapez le nombre de bulletins de la liasse, puis Entrée',
  'bundle.prompt': 'Bulletin',
  'bundle.last': 'Derniers bulletins, le plus récent en tête',
  'bundle.legend':
    '{list} vote de liste · {names} noms{substitute, select, none {} other { · {substitute} suppléant}}{twoLists, select, none {} other { · {twoLists} deux listes}} · b blanc · i nul · ? suspect · x12 répéter',
  'bundle.hint': 'Tapez un bulletin, puis Entrée ; + remet la liasse',
  'bundle.hint.all': 'Tout est encodé : Entrée ou + le remet',
  'bundle.hint.correction': 'Tapez le bulletin de cette place ; Entrée seule : aucun',
  'bundle.nothing-to-repeat': 'Il n’y a pas encore de bulletin à répéter',
  'bundle.nothing-keyed': 'Aucun bulletin n’est encore encodé',
  'bundle.nothing-to-undo': 'Il n’y a rien à annuler',
  'bundle.undone': 'Le bulletin {place} est retiré',
  'bundle.rubbed-out': 'La ligne est vide ; u reprend le dernier bulletin',
  'bundle.hand-in': 'remettre',
  'bundle.hand-in.hint': 'Remettre la liasse',
  'bundle.hand-in.title':
    'Remettre la liasse {bundle} avec {count, plural, one {# bulletin} other {# bulletins}} ?',
  'bundle.hand-in.title.correction': 'Remettre les bulletins réencodés ?',
  'bundle.hand-in.suspects':
    '{count, plural, one {# est sur la pile des suspects} other {# sont sur la pile des suspects}}.',
  'bundle.hand-in.none':
    '{count, plural, one {À # place vous n’avez trouvé aucun bulletin.} other {À # places vous n’avez trouvé aucun bulletin.}}',
  'bundle.hand-in.yes': 'Oui, remettre',
  'bundle.hand-in.no': 'Non, continuer',
  'bundle.undo': 'annuler',
  'bundle.undo.hint': 'Reprendre le dernier bulletin de cette liasse',
  'bundle.take': 'suivant',
  'bundle.line-first': 'Entrée prend la ligne, Retour arr. la vide',
  'bundle.take.hint': 'Prendre ce bulletin',
  'bundle.end.hint': 'Remettre, une fois tout encodé',
  'bundle.end.not-yet': 'Tout n’est pas encore encodé',
  'bundle.give-up': 'abandonner',
  'bundle.give-up.hint': 'Abandonner l’encodage de cette liasse',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Rien n’est encore encodé.} one {# bulletin encodé sera perdu.} other {# bulletins encodés seront perdus.}} Avec Échap tout reste et vous pouvez continuer plus tard.',
  'bundle.repeat.title': 'Encore {times} fois : {ballot} ?',
  'bundle.repeat.yes': 'Oui, répéter',
  'bundle.repeat.no': 'Non',
  'bundle.repeat.beyond':
    '{left, plural, =0 {Votre compte est atteint} other {Il n’en reste que # d’après votre compte}} ; * recompte',
  'bundle.crumb': 'Liasse {bundle}',
  'bundle.after.first-done': 'Liasse {bundle} : premier encodage remis. À un autre.',
  'bundle.after.agreed': 'Liasse {bundle} concordante : les bulletins comptent.',
  'bundle.after.suspects': 'Liasse {bundle} concordante. À inscrire : suspects {numbers}',
  'bundle.after.not-as-counted': 'Liasse {bundle} : pas autant que compté. Tout à refaire.',
  'bundle.after.open':
    'La liasse {bundle} diffère à {count, plural, one {# place} other {# places}} : {places}',
  'bundle.after.shifted':
    'Liasse {bundle} : {before, plural, =0 {} one {# ouvert, } other {# ouverts, }}décalée à partir du bulletin {from}',
  'bundles.crumb': 'Bulletin par bulletin',
  'bundles.bundle': 'Liasse',
  'bundles.ballots': 'Bulletins',
  'bundles.suspects': 'Dont suspects',
  'bundles.empty': 'Pas encore de liasse. n en commence une, avec son numéro.',
  'bundles.found': 'Trouvés dans les urnes',
  'bundles.in-agreed': 'En liasses concordantes',
  'bundles.undecided': '{counted, number} ({suspects, number} à trancher)',
  'bundles.unknown': 'pas encore',
  'bundles.of-paper': 'Bulletin entier : {contests}',
  'said-twice.last': 'Vous l’avez indiqué en dernier : à un autre d’abord',
  'bundles.sent': 'Transmis',
  'bundles.received': 'Reçus',
  'bundles.unmatched': 'Transferts ouverts',
  'bundles.urn.unsaid': 'Deux membres l’indiquent (u), chacun sans voir l’autre.',
  'bundles.urn.said-once': 'Indiqué par {officer} ; un autre doit l’indiquer aussi (u).',
  'bundles.urn.differs': 'Désaccord : {officers}. À refaire (u), mais pas par {last}.',
  'bundles.next.key-anew': 'Entrée : réencodez les bulletins ouverts d’après le papier.',
  'bundles.next.key-shifted':
    'Entrée : réencodez d’après le papier. {before, plural, =0 {À} one {# bulletin diffère, et à} other {# bulletins diffèrent, et à}} partir du bulletin {from} c’est décalé : l’un a été sauté ou encodé deux fois.',
  'bundles.next.decide': 'Entrée : comparez les bulletins ouverts au papier et décidez.',
  'bundles.next.decide-before':
    'Entrée : décidez de {before, plural, one {# bulletin} other {# bulletins}}. À partir du bulletin {from} c’est décalé : là, les deux membres réencodent.',
  'bundles.next.shifted':
    'Décalé à partir du bulletin {from} : l’un a été sauté ou encodé deux fois. Les deux membres réencodent à partir de là.',
  'bundles.next.others': 'Seuls {first} et {second} réencodent leurs bulletins ouverts.',
  'bundles.next.done':
    '{suspects, plural, =0 {Concordant : tous les bulletins comptent.} one {Concordant : les bulletins comptent, 1 suspect dès qu’il est tranché : s} other {Concordant : les bulletins comptent, # suspects dès qu’ils sont tranchés : s}}',
  'bundles.new': 'nouvelle liasse',
  'bundles.new.hint': 'Commencer une liasse, avec le numéro inscrit dessus',
  'bundles.new.title': 'Quel numéro est inscrit sur la liasse ?',
  'bundles.new.lines': 'Au plus 100 bulletins ; comptez-les avant de commencer.',
  'bundles.new.field': 'Numéro',
  'bundles.new.yes': 'Oui, commencer',
  'bundles.new.no': 'Non, retour',
  'bundles.key': 'encoder',
  'bundles.key.hint': 'Encoder la liasse choisie, ou ses places ouvertes',
  'bundles.set-found': 'urne',
  'bundles.set-found.hint': 'Indiquer combien de bulletins étaient dans les urnes',
  'bundles.set-found.title': 'Combien de bulletins se trouvaient dans les urnes ?',
  'bundles.set-found.line': 'Comptés encore pliés, avant le dépliage.',
  'bundles.set-found.yes': 'Oui, enregistrer',
  'bundles.not-a-number': 'Tapez un nombre en chiffres, pas {found}',
  'bundles.decide': 'décider',
  'bundles.decide.hint': 'Décider d’une place ouverte de cette liasse',
  'bundles.decide.shifted': 'Décalé à partir de {from} : les deux membres réencodent',
  'bundles.reset.title': 'Faire encoder à nouveau toute la liasse {bundle} ?',
  'bundles.reset.consequence':
    '{count, plural, =0 {Aucun de ses bulletins n’était compté.} one {# bulletin de moins est compté.} other {# bulletins de moins sont comptés.}}',
  'tables.by-ballot': 'par bulletin',
  'tables.by-ballot.hint': 'Compter cette élection bulletin par bulletin, en liasses',
  'bundle-differences.place': 'Bulletin',
  'bundle-differences.none-there': 'aucun',
  'bundle-differences.title':
    'Les encodages diffèrent à {count, plural, one {# place} other {# places}}. Regardez le bulletin lui-même.',
  'bundle-differences.title.alike':
    'Les encodages concordent à présent. Un membre doit encore revoir et encoder {count, plural, one {# place} other {# places}}.',
  'bundle-differences.title.not-as-counted':
    'Les deux ont encodé {keyed, plural, one {le même bulletin} other {les mêmes # bulletins}}, mais comptés à la main : {counted}. Décidez de la place qui est fausse, ou faites recommencer la liasse.',
  'bundle-differences.title.decided':
    'Avec ce qui a été décidé, il y a {keyed, plural, one {# bulletin} other {# bulletins}}, mais comptés à la main : {counted}. Tranchez la place qui est fausse, ou faites recommencer la liasse.',
  'bundle-differences.decided': '{officer} a décidé',
  'bundle-differences.fails':
    'Avec ce bulletin, il n’y en a toujours pas autant que comptés à la main : la liasse reste ouverte.',
  'bundle-differences.hint': 'Tapez le bulletin, ou prenez-en un : ← ou → ; Entrée',
  'bundle-differences.title.decide': 'Bulletin {place} : {ballot} ?',
  'bundle-differences.figure': 'Le bulletin indique :',
  'bundle-differences.only': 'seulement ici : {names}',
  'bundle-differences.kept': 'Ce que tous deux ont encodé reste au registre, avec le motif.',
  'bundle-differences.done': 'Décision prise pour le bulletin {place}',
  // Terminal: the canvass, the origin of a figure, the progress for a hall (src/tui/screens/canvass, figure, projector)
  'board.canvass': 'récapitulatif',
  'board.canvass.hint': 'Tableau récapitulatif : tous les tableaux, par commune',
  'board.projector': 'avancement',
  'board.projector.hint': 'Avancement pour la salle, sans aucun chiffre',
  'canvass.crumb': 'Récapitulatif',
  'canvass.summary': 'résumé',
  'canvass.state': 'État',
  'canvass.blank-or-invalid': 'Bl./nuls',
  'canvass.list': 'L{number}',
  'canvass.tables':
    '{in, plural, one {# tableau sur {all, number} reçu} other {# tableaux sur {all, number} reçus}}{growing, plural, =0 {} other {, # encore en cours}}',
  'canvass.columns': 'colonnes {from}-{to} sur {all}',
  'canvass.page': 'feuillet {page} sur {all}',
  'canvass.also-in': 'aussi à {municipalities}',
  'canvass.open': 'origine',
  'canvass.open.hint': 'Montrer d’où vient le chiffre',
  'canvass.open.sum': 'Une somme : ses parties suivent, Entrée en ouvre une',
  'canvass.open.not-agreed': 'Ce tableau n’est pas encore concordant : pas de chiffre',
  'canvass.next-page': 'liste suivante',
  'canvass.next-page.hint': 'Au feuillet de la liste suivante',
  'canvass.previous-page': 'liste précédente',
  'canvass.previous-page.hint': 'Au feuillet de la liste précédente',
  'canvass.left': 'gauche',
  'canvass.left.hint': 'Une colonne à gauche',
  'canvass.right': 'droite',
  'canvass.right.hint': 'Une colonne à droite',
  'canvass.hint': 'Flèches : chiffre ; Tab : liste ; Entrée : origine',
  'place-state.empty': 'attend',
  'place-state.first-in-progress': 'encodage 1',
  'place-state.first-done': '1er remis',
  'place-state.second-in-progress': 'encodage 2',
  'place-state.differs': 'diffère',
  'place-state.correcting': 'corrige',
  'place-state.agreed': 'concordant',
  'place-state.unbalanced': 'urnes',
  'place-state.outdated': 'à refaire',
  'place-state.suspects-open': 'suspects',
  'place-state.keying': 'liasses',
  'place-state.scanning': 'scanne',
  'rubric.found': 'Bulletins trouvés',
  'rubric.found-in-urn': 'Trouvés dans l’urne {urn}',
  'rubric.ticked': 'Électeurs pointés, bureau de vote {station}',
  'rubric.deposited': 'Bulletins déposés, bureau de vote {station}',
  'rubric.takenBack': 'Bulletins repris, bureau de vote {station}',
  'rubric.unused': 'Bulletins non employés, bureau de vote {station}',
  'rubric.transferredOut': 'Transmis à un autre bureau',
  'rubric.transferredIn': 'Reçus d’un autre bureau',
  'rubric.blank': 'Bulletins blancs',
  'rubric.invalid': 'Bulletins nuls',
  'rubric.blankOrInvalid': 'Bulletins blancs ou nuls',
  'rubric.valid': 'Bulletins valables',
  'rubric.list': 'liste {list}',
  'rubric.electoralFigure': 'Chiffre électoral de la liste {list}',
  'rubric.category': 'Liste {list} : {category}',
  'rubric.headOnly': 'vote de liste seulement',
  'rubric.effectivesOnly': 'votes nominatifs, titulaires seulement',
  'rubric.effectivesAndSubstitutes': 'votes nominatifs, titulaires et suppléants',
  'rubric.substitutesOnly': 'votes nominatifs, suppléants seulement',
  'rubric.names': 'votes nominatifs',
  'rubric.votes':
    'Votes nominatifs : {of, select, E {titulaire} other {suppléant}} {number} {candidate}, liste {list}',
  'figure.crumb': 'Origine',
  'figure.hint': 'Entrée ouvre la partie ou l’événement',
  'figure.open': 'ouvrir',
  'figure.open.hint': 'Ouvrir la partie ou l’événement',
  'figure.nothing': 'Il n’y a rien à ouvrir ici',
  'figure.own': 'Ce chiffre est déjà ouvert : ses valeurs sont dessous',
  'figure.what': 'Quoi',
  'figure.value': 'Valeur',
  'figure.status': 'État',
  'figure.status.stands': 'compte',
  'figure.status.open': 'ouvert',
  'figure.status.replaced': 'ne compte pas',
  'figure.status.corrected': 'corrigé depuis',
  'figure.status.set-aside': 'mis de côté',
  'figure.empty': 'vide',
  'figure.entered': '{entry, select, 1 {1er encodage} other {2d encodage}}',
  'figure.corrected': '{entry, select, 1 {1er} other {2d}} réencodé',
  'figure.decided': 'décision',
  'figure.reset': 'recommencé',
  'figure.reason': 'Motif : {reason}',
  'figure.not-agreed': 'pas encore concordant',
  'figure.sum-of': 'somme de {count, plural, one {# champ} other {# champs}}',
  'figure.given': '{count, plural, one {# valeur} other {# valeurs}}',
  'figure.bundle': 'Liasse {bundle}',
  'figure.beside': 'Suspects tranchés',
  'figure.of-bundles': '{count, plural, one {# liasse} other {# liasses}}',
  'projector.crumb': 'Avancement',
  'projector.hint': 'Aucun chiffre du dépouillement n’est montré ici',
  'projector.large': '{done} SUR {all}',
  'projector.tables':
    '{done, plural, one {# tableau concordant sur {all, number}} other {# tableaux concordants sur {all, number}}}',
  'projector.bureaus':
    '{done, plural, one {# bureau sur {all, number} scanne} other {# bureaux sur {all, number} scannent}}',
  'projector.stage.done': 'Bureaux terminés',
  'projector.stage.in-progress': 'en cours',
  'projector.stage.waiting': 'en attente',
  'projector.agreed': 'Finis',
  'projector.checking': 'Contrôle',
  'projector.keying': 'Encodage',
  'projector.scanning': 'Scan',
  'projector.waiting': 'Attente',
  'projector.last-change': 'dernier changement à {time}',
  'projector.no-change': 'aucun tableau commencé',

  // Paper: two ways
  'tables.counts-by-ballot': 'Ce bureau compte par bulletin : b ouvre les liasses',
  'tables.counts-by-table': 'Ce bureau compte par tableau, et pas aussi par bulletin',
  'tables.held-by-suspects': 'Un bulletin suspect l’y tient ; président : s, retirer',

  // Paper: what bundles lack
  'tables.missing.bundles':
    '{count, plural, one {# liasse n’est pas concordante} other {# liasses ne sont pas concordantes}}',
  'tables.missing.in-urn':
    '{count, plural, one {# bulletin d’écart} other {# bulletins d’écart}} avec ce qui a été trouvé',
  'tables.missing.oversent':
    '{count, plural, one {# bulletin transmis} other {# bulletins transmis}} de plus que ce qui a été trouvé',
  'tables.missing.transfers':
    '{count, plural, one {1 transfert ne concorde} other {# transferts ne concordent}} pas encore',
  'tables.missing.urn-unsaid': 'deux membres doivent indiquer le contenu des urnes',
  'tables.missing.urn-said-once': 'un autre membre doit indiquer le contenu des urnes',
  'tables.missing.urn-differs': 'les membres doivent s’accorder sur les urnes',

  // Commands of paper
  'cli.option.counting-bureau': 'le bureau de dépouillement dont est le tableau',
  'cli.option.keying-officer':
    'qui a encodé le tableau ; le mot de passe vient de TELBUREAU_PASSWORD ou est demandé',
  'sheet.part': 'Partie',
  'sheet.part.bureau': 'bureau de dépouillement',
  'sheet.part.total': 'Total',
  'sheet.contest': 'Code de l’élection',
  'sheet.contest-name': 'Élection',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Nom du bureau',
  'sheet.nis': 'Code INS',
  'sheet.municipality': 'Commune',
  'sheet.registered': 'Électeurs inscrits',
  'sheet.figure': 'Chiffre',
  'sheet.found': 'Bulletins qui comptent ici',
  'sheet.electoral-figure': 'Chiffre électoral',
  'sheet.list': 'Numéro de liste',
  'sheet.list-name': 'Liste',
  'sheet.number': 'Numéro',
  'sheet.count': 'Nombre',
} satisfies Catalogue;
