/** What looks like a slip in a count table (src/count/hints), in English. */
export const paperHintsEn = {
  'hint.HINT_NEIGHBOURS_SWAPPED':
    '{contest}, list {list}, {kind, select, E {effective candidates} other {substitutes}} {number} and {other}: {votes, number} and {otherVotes, number} name votes; the other bureaus suggest about {expected, number} and {otherExpected, number}. Swapped? Compare with the paper table.',
  'hint.HINT_LISTS_SWAPPED':
    '{contest}, lists {list} and {other}: electoral figures {votes, number} and {otherVotes, number}; the other bureaus suggest about {expected, number} and {otherExpected, number}. Swapped? Compare with the paper table.',
  'hint.HINT_WRONG_LIST':
    '{contest}: list {list} has the electoral figure {votes, number} (expected: about {expected, number}), list {other} has {otherVotes, number} (expected: about {otherExpected, number}). Entered against the wrong list? Compare with the paper table.',
  'hint.HINT_WRONG_LIST_CANDIDATE':
    '{contest}, name votes of {kind, select, E {effective candidate} other {substitute}} {number}: {votes, number} on list {list} (expected: about {expected, number}), {otherVotes, number} on list {other} (expected: about {otherExpected, number}). Entered against the wrong list? Compare with the paper table.',
  'hint.HINT_NAMES_PER_BALLOT':
    '{contest}, list {list}: {ballots, number} ballots that name {kind, select, E {effective candidates} other {substitutes}} give {votes, number} name votes together; in the proportion of the other bureaus it would be about {expected, number}. Compare with the paper table.',
  'hint.HINT_FACTOR_TEN':
    '{one, number} or {other, number}: a zero too many or too few? Compare with the paper table.',
  'hint.HINT_DIGITS_SWAPPED':
    '{one, number} or {other, number}: two digits swapped? Compare with the paper table.',
  'hint.HINT_DIGIT_MISSING':
    '{one, number} or {other, number}: a digit left out or typed twice? Compare with the paper table.',
  'hint.HINT_ONE_DIGIT':
    '{one, number} or {other, number}: only one digit differs. Compare with the paper table.',
  'hint.HINT_TRANSPOSITION_EXPLAINS':
    '{figure}: {value, number}. With two digits swapped ({corrected, number}), the difference of {difference, number} is gone. Compare with the paper table.',
  'hint.HINT_ENTRIES_CROSSED':
    '{figure} and {otherFigure}: entry 1 has {value, number} and {otherValue, number}, entry 2 has {otherValue, number} and {value, number}. Each on the other’s line? Compare with the paper table.',
  'hint.HINT_ENTRIES_OTHER_LIST':
    'Entry 1 has on list {list} what entry 2 has on list {other}: {figures}. In one of them on the wrong list? Compare with the paper table.',
  'hint.HINT_ENTRIES_LISTS_SWAPPED':
    'Entry 1 has {figures} on list {list} and {otherFigures} on list {other}; entry 2 has them the other way round. Lists swapped in one of them? Compare with the paper table.',
} as const;
