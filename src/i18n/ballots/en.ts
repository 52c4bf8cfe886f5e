/** One ballot: why it is refused or invalid, what it counts as, and the choices language, in English. */

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
export const refusalEn =
  '{code, select, BALLOT_NOT_A_BALLOT {not a ballot} BALLOT_DAMAGED {damaged} BALLOT_OTHER_ELECTION {other election} BALLOT_UNKNOWN_KEY {unknown key} BALLOT_BAD_SIGNATURE {bad signature} BALLOT_OTHER_BUREAU {other bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {unknown list or candidate} BALLOT_INCOHERENT {incoherent} other {voided}}';

export const ballotsEn = {
  // Scanned ballots (src/ballot/reading.ts, src/office/verdict.ts) and the choices language (src/ballot/problems.ts)
  'problem.BALLOT_NOT_A_BALLOT': 'Not a ballot: “{found}”. Scan the QR code of a ballot.',
  'problem.BALLOT_DAMAGED': 'The code is damaged. Scan it again; if it stays so, set the ballot aside.',
  'problem.BALLOT_OTHER_ELECTION': 'Ballot of another election. Set it aside and tell the chair.',
  'problem.BALLOT_UNKNOWN_KEY':
    '{owner, select, practice {A practice ballot: it never counts here. Set it aside.} election {A real ballot, but this is practice. Give it back to its bureau.} other {Signed by an unknown computer ({found}). Set it aside, tell the chair.}}',
  'problem.BALLOT_BAD_SIGNATURE': 'The signature does not hold. Scan again; if it stays so, tell the chair.',
  'problem.BALLOT_OTHER_BUREAU': 'Ballot of {found}; this is {expected}. Set it aside.',
  'problem.BALLOT_UNKNOWN_LIST_OR_CANDIDATE':
    '{contest} has no list {list}{kind, select, effective { with candidate {number}} substitute { with substitute {number}} other {}}. Tell the chair.',
  'problem.BALLOT_INCOHERENT':
    'Impossible ballot: {detail, select, station {polling station {found} of {expected}} contestCount {{found} elections, not {expected}} noContest {no election on it} other {{found} is not for this bureau}}. Tell the chair.',
  'problem.CHOICES_SYNTAX':
    'Column {column}: {atEnd, select, yes {nothing is there} other {found “{found}”}}, expected {expected, select, contest {an election, as CK=2} equals {= and a choice} choice {a list, blank or invalid:} list {a list number} mark {H, E1 or S1} markLetter {E or S before the number} other {a space}}.',
  'problem.CHOICES_COUNT': 'Column {column}: “{found}” is no number of ballots; write 1x to {expected}x.',
  'problem.CHOICES_UNKNOWN_CONTEST':
    'Column {column}: there is no election “{found}”; write one of: {expected}.',
  'problem.CHOICES_UNKNOWN_LIST': 'Column {column}: {contest} has no list {found}; its lists are {expected}.',
  'problem.CHOICES_UNKNOWN_CANDIDATE':
    'Column {column}: list {list} of {contest} has no candidate {found}; it has {expected}.',
  'problem.CHOICES_UNKNOWN_GROUND':
    'Column {column}: “{found}” is no ground; after invalid: write one of: {expected}.',
  'problem.CHOICES_TWICE': 'Column {column}: “{found}” stands twice. Write it once.',
  // Why a ballot is invalid, and the categories of valid ones (src/ballot/ballot-result.ts, src/election/regime.ts)
  'reason.several-lists': 'marks on several lists',
  'reason.several-contests': 'marks in several elections on one paper',
  'reason.altered': 'shape or size altered',
  'reason.object': 'paper or object inside',
  'reason.recognisable': 'voter recognisable',
  'reason.not-official': 'not an official ballot',
  'category.headOnly': 'list vote only',
  'category.effectivesOnly': 'effective candidates only',
  'category.effectivesAndSubstitutes': 'effective and substitute candidates',
  'category.substitutesOnly': 'substitute candidates only',
  'category.names': 'name votes',
} as const;
