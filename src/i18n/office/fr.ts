/** What officers may and did: scanning, count tables, reports, and their lines in the log, in French. */
import { refusalFr } from '../ballots/fr.ts';

export const officeFr = {
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
  'event.ballot-refused': `Refusé : ${refusalFr} (lot {batch}, {bureau})`,
  'event.ballot-undone': 'Bulletin {token} du numéro {ballot} : enregistrement annulé, {bureau}',
  'event.ballot-voided': 'Bulletin {token} du numéro {ballot} écarté du comptage, {bureau} : {reason}',
} as const;
