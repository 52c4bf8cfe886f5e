/** What looks like a slip in a count table (src/count/hints), in Dutch. */
export const paperHintsNl = {
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, lijst {list}, {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}} {number} en {other}: {votes, number} en {otherVotes, number} naamstemmen; volgens de andere bureaus verwacht men er ongeveer {expected, number} en {otherExpected, number}. Omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, lijsten {list} en {other}: stemcijfers {votes, number} en {otherVotes, number}; volgens de andere bureaus verwacht men ongeveer {expected, number} en {otherExpected, number}. Omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_WRONG_LIST':
    '{contest}: lijst {list} heeft stemcijfer {votes, number} (verwacht: ongeveer {expected, number}), lijst {other} heeft {otherVotes, number} (verwacht: ongeveer {otherExpected, number}). Bij de verkeerde lijst ingevuld? Vergelijk met de papieren tabel.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, naamstemmen van {kind, select, E {kandidaat-titularis} other {kandidaat-opvolger}} {number}: {votes, number} op lijst {list} (verwacht: ongeveer {expected, number}), {otherVotes, number} op lijst {other} (verwacht: ongeveer {otherExpected, number}). Bij de verkeerde lijst ingevuld? Vergelijk met de papieren tabel.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, lijst {list}: {ballots, number} stembiljetten met {kind, select, E {kandidaat-titularissen} other {kandidaat-opvolgers}} geven samen {votes, number} naamstemmen; naar verhouding van de andere bureaus verwacht men er ongeveer {expected, number}. Vergelijk met de papieren tabel.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} of {other, number}: een nul te veel of te weinig? Vergelijk met de papieren tabel.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} of {other, number}: twee cijfers omgewisseld? Vergelijk met de papieren tabel.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} of {other, number}: een cijfer vergeten of dubbel getypt? Vergelijk met de papieren tabel.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} of {other, number}: slechts één cijfer verschilt. Vergelijk met de papieren tabel.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure}: {value, number}. Met twee cijfers omgewisseld ({corrected, number}) is het verschil van {difference, number} weg. Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} en {otherFigure}: invoer 1 heeft {value, number} en {otherValue, number}, invoer 2 heeft {otherValue, number} en {value, number}. Op elkaars regel? Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'Invoer 1 heeft op lijst {list} wat invoer 2 op lijst {other} heeft: {figures}. In een van beide bij de verkeerde lijst? Vergelijk met de papieren tabel.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'Invoer 1 heeft {figures} op lijst {list} en {otherFigures} op lijst {other}; invoer 2 heeft ze andersom. Lijsten omgewisseld in een van beide? Vergelijk met de papieren tabel.',
} as const;
