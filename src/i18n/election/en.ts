/** What can be wrong with an election package, in English. */
export const electionPackageEn = {
  'problem.ELECTION_TOO_LARGE':
    'The file is too large: {found, number} {unit, select, characters {characters} other {values}}, at most {limit, number}. Is this really an election package?',
  'problem.ELECTION_NOT_JSON':
    'This is not JSON: line {line}, column {column} has {found, select, end {the end of the file} other {{found}}}, expected {expected, select, value {a value} end {the end of the file} other {{expected}}}. Correct the file there.',
  'problem.ELECTION_TOO_DEEP':
    'Fields lie more than {limit} deep in each other (line {line}). An election package needs fewer than ten levels; check the file.',
  'problem.ELECTION_FIELD_TWICE': 'This field stands twice in the same object. Keep one of them.',
  'problem.ELECTION_FIELD_MISSING':
    'This field is missing; expected {expected, select, object {an object in braces} list {a list in square brackets} text {a text in quotes} other {{expected}}}. Add it.',
  'problem.ELECTION_WRONG_TYPE':
    'Found {found}, expected {expected, select, object {an object in braces} list {a list in square brackets} text {a text in quotes} other {a whole number, {expected}}}.',
  'problem.ELECTION_WRONG_FORMAT':
    'This is not an election package of a version this program knows: found {found}, expected {expected}. Use a package made for this version.',
  'problem.ELECTION_UNKNOWN_REGIME': 'No electoral regime is called {found}. Known are: {expected}.',
  'problem.ELECTION_UNKNOWN_VALUE': 'Found {found}, expected one of: {expected}.',
  'problem.ELECTION_BAD_ID': '{found} cannot be used here; expected: {expected}.',
  'problem.ELECTION_BAD_TEXT':
    '{found} is only spaces or has characters that cannot be shown. Write it with plain letters, figures and signs.',
  'problem.ELECTION_TEXT_LENGTH': 'The text {found} is empty or too long; expected {expected} characters.',
  'problem.ELECTION_BAD_DATE': '{found} is not a day of the calendar; expected {expected}, as 2024-06-09.',
  'problem.ELECTION_BAD_KEY':
    '{found} is not a public key; expected {expected} (44 characters, the last one =). Ask whoever made the package for the key again.',
  'problem.ELECTION_NO_LANGUAGE': 'No text in a known language; expected at least one of {expected}.',
  'problem.ELECTION_OUT_OF_RANGE': 'Found {found}, expected a whole number, {expected}.',
  'problem.ELECTION_EMPTY': 'Nothing is listed here; expected at least one. Add it to the package.',
  'problem.ELECTION_TOO_MANY': '{found, number} are listed here; expected {expected}.',
  'problem.ELECTION_TWICE': '{found} is used twice: first at {first}. Each needs its own.',
  'problem.ELECTION_KEYS_ALIKE':
    'This key and {first} have the same short name {found}, so ballots could not tell them apart. Remove one, or have a new key made.',
  'problem.ELECTION_UNKNOWN_MUNICIPALITY':
    'Municipality {found} is not among those of the office (office.municipalities). Add it there or correct the code.',
  'problem.ELECTION_UNKNOWN_CONTEST':
    'No election of this package has the id {found}. Correct it or add the election under contests.',
  'problem.ELECTION_DIGITAL_STATIONS':
    'Digital bureau {bureau} has {found} polling stations; expected exactly one. Give each polling station a bureau of its own.',
  'problem.ELECTION_PAPER_HOME_OUTSIDE':
    '{found} is not on this ballot paper, so its blank ballots cannot be counted there; expected one of: {expected}.',
  'problem.ELECTION_PAPER_HOMES_DISAGREE':
    'Elections on one ballot paper name different homes for its blank ballots: {found} here, {expected} at {first}. Name the same one.',
  'problem.ELECTION_PAPER_SPLIT':
    'This bureau counts only part of a ballot paper; {expected} shares the paper and must be counted here too.',
  'problem.ELECTION_UNKNOWN_FIELD':
    'The program does not know this field and passes over it. Is its name spelt right?',
  'problem.ELECTION_UNUSUAL_DATE':
    '{found} is an unusual day for an election: Belgium votes on a Sunday. Check the date.',
  'problem.ELECTION_MORE_CANDIDATES_THAN_SEATS':
    'List {list} has {found} effective candidates for {expected} seats. Check the list.',
  'problem.ELECTION_FEW_SUBSTITUTES':
    'List {list} has {found} substitute candidates; the law asks for at least {expected}. Check the list.',
  'problem.ELECTION_MANY_SUBSTITUTES':
    'List {list} has {found} substitute candidates; the law allows at most {expected}. Check the list.',
  'problem.ELECTION_SUBSTITUTES_IGNORED':
    'List {list} names {found} substitute candidates, but this election ({regime}) has none; they are left out.',
  'problem.ELECTION_NOT_ASCENDING':
    'Number {found} comes after {previous}. The program puts them in ascending order; check that nothing was mixed up.',
  'problem.ELECTION_NUMBERS_SKIPPED':
    'There are {expected} candidates here, but the highest number is {found}. Check that none is missing.',
  'problem.ELECTION_BUREAU_TOO_LARGE':
    'Counting bureau {bureau} has {found, number} registered electors; the law allows at most {expected, number}. Check its polling stations.',
  'problem.ELECTION_CONTEST_WITHOUT_BUREAU':
    'No bureau counts the election {found}. Add it to a bureau if it should be counted here.',
  'problem.ELECTION_PRACTICE_KEY':
    'Key {found} is a practice key. An office that counts real ballots refuses it; leave it out of a real package.',
  'problem.ELECTION_NO_KEYS':
    'There are digital bureaus but no ballot keys; outside practice no digital ballot can be accepted. Add the keys of the voting computers.',
} as const;
