/** One ballot: why it is refused or invalid, what it counts as, and the choices language, in Dutch. */

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
export const refusalNl =
  '{code, select, BALLOT_NOT_A_BALLOT {geen stembiljet} BALLOT_DAMAGED {beschadigd} BALLOT_OTHER_ELECTION {andere verkiezing} BALLOT_UNKNOWN_KEY {onbekende sleutel} BALLOT_BAD_SIGNATURE {onjuiste handtekening} BALLOT_OTHER_BUREAU {ander bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {onbekende lijst of kandidaat} BALLOT_INCOHERENT {onsamenhangend} other {vervallen verklaard}}';

export const ballotsNl = {
  // Scanned ballots (src/ballot/reading.ts, src/office/verdict.ts) and the choices language (src/ballot/problems.ts)
  'problem.BALLOT_NOT_A_BALLOT': 'Geen stembiljet: “{found}”. Scan een stembiljet.',
  'problem.BALLOT_DAMAGED': 'De code is beschadigd. Scan opnieuw; lukt het niet, leg het biljet apart.',
  'problem.BALLOT_OTHER_ELECTION':
    'Stembiljet van een andere verkiezing. Leg apart en waarschuw de voorzitter.',
  'problem.BALLOT_UNKNOWN_KEY':
    '{owner, select, practice {Oefenbiljet: telt hier nooit. Leg het apart.} election {Echt biljet, maar dit is een oefening. Geef het terug aan zijn bureau.} other {Van een onbekende computer ({found}). Leg apart, waarschuw de voorzitter.}}',
  'problem.BALLOT_BAD_SIGNATURE':
    'De handtekening klopt niet. Scan opnieuw; blijft het zo, roep de voorzitter.',
  'problem.BALLOT_OTHER_BUREAU': 'Stembiljet van {found}; dit is {expected}. Leg het apart.',
  'problem.BALLOT_UNKNOWN_LIST_OR_CANDIDATE':
    '{contest} heeft geen lijst {list}{kind, select, effective { met kandidaat {number}} substitute { met opvolger {number}} other {}}. Waarschuw de voorzitter.',
  'problem.BALLOT_INCOHERENT':
    'Onmogelijk biljet: {detail, select, station {stembureau {found} van {expected}} contestCount {{found} verkiezingen, niet {expected}} noContest {geen verkiezing erop} other {{found} is niet van hier}}. Waarschuw de voorzitter.',
  'problem.CHOICES_SYNTAX':
    'Kolom {column}: {atEnd, select, yes {hier staat niets} other {“{found}” gevonden}}, verwacht: {expected, select, contest {een verkiezing, zoals CK=2} equals {= en een keuze} choice {een lijst, blank of invalid:} list {een lijstnummer} mark {H, E1 of S1} markLetter {E of S voor het nummer} other {een spatie}}.',
  'problem.CHOICES_COUNT': 'Kolom {column}: “{found}” is geen aantal biljetten; schrijf 1x tot {expected}x.',
  'problem.CHOICES_UNKNOWN_CONTEST':
    'Kolom {column}: er is geen verkiezing “{found}”; schrijf een van: {expected}.',
  'problem.CHOICES_UNKNOWN_LIST':
    'Kolom {column}: {contest} heeft geen lijst {found}; wel de lijsten {expected}.',
  'problem.CHOICES_UNKNOWN_CANDIDATE':
    'Kolom {column}: lijst {list} van {contest} heeft geen kandidaat {found}; wel {expected}.',
  'problem.CHOICES_UNKNOWN_GROUND':
    'Kolom {column}: “{found}” is geen grond; schrijf na invalid: een van: {expected}.',
  'problem.CHOICES_TWICE': 'Kolom {column}: “{found}” staat er twee keer. Schrijf het één keer.',
  // Why a ballot is invalid, and the categories of valid ones (src/ballot/ballot-result.ts, src/election/regime.ts)
  'reason.several-lists': 'stemmen op verschillende lijsten',
  'reason.several-contests': 'stemmen voor verschillende verkiezingen op één biljet',
  'reason.altered': 'vorm of afmetingen gewijzigd',
  'reason.object': 'papier of voorwerp erin',
  'reason.recognisable': 'kiezer herkenbaar',
  'reason.not-official': 'geen officieel stembiljet',
  'category.headOnly': 'alleen lijststem',
  'category.effectivesOnly': 'alleen titularissen',
  'category.effectivesAndSubstitutes': 'titularissen en opvolgers',
  'category.substitutesOnly': 'alleen opvolgers',
  'category.names': 'naamstemmen',
} as const;
