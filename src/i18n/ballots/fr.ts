/** One ballot: why it is refused or invalid, what it counts as, and the choices language, in French. */

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
export const refusalFr =
  '{code, select, BALLOT_NOT_A_BALLOT {pas un bulletin} BALLOT_DAMAGED {abîmé} BALLOT_OTHER_ELECTION {autre élection} BALLOT_UNKNOWN_KEY {clé inconnue} BALLOT_BAD_SIGNATURE {signature incorrecte} BALLOT_OTHER_BUREAU {autre bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {liste ou candidat inconnu} BALLOT_INCOHERENT {incohérent} other {écarté par le président}}';

export const ballotsFr = {
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
    'Colonne {column} : « {found} » n’est pas un motif ; après « invalid: » écrivez l’un de : {expected}.',
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
} as const;
