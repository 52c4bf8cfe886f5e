/** Paper count tables, in English. */
export const tablesEn = {
  'problem.BUREAU_NOT_COUNTING':
    '{found} is a digital bureau: its ballots are scanned, not counted by table. Bureaus that count paper: {expected, select, none {none} other {{expected}}}.',
  'problem.TABLE_ENTRY_DONE':
    'The first entry of {contest} at {bureau} was made by {first}. What comes now is the second, by somebody else.',
  'problem.TABLE_FIRST_MISSING':
    'The second entry of {contest} at {bureau} can begin only once the first is handed in.',
  'problem.TABLE_HELD_BY_OTHER':
    '{officer} is at this entry of {contest} at {bureau}. Wait until it is done, or have {officer} give it up.',
  'problem.TABLE_SAME_OFFICER':
    'You made the first entry of {contest} at {bureau} yourself. The second must come from somebody else: have a colleague sign in.',
  'problem.TABLE_SEEN_BOTH':
    'You had both entries of {contest} at {bureau} before you, to decide on them or to set them aside. Two others key it, so that neither knows what was keyed before.',
  'problem.TABLE_NOT_BEGUN':
    'No entry of yours is under way for {contest} at {bureau}: it was handed in, given up or begun anew meanwhile. Open the table again.',
  'problem.TABLE_NOTHING_OPEN':
    'No field of the table of {contest} at {bureau} is open: there is nothing to decide.',
  'problem.TABLE_NOT_OWN_ENTRY':
    'The entries of {contest} at {bureau} are those of {first} and {second}. Only they key their open fields anew; else the chair decides.',
  'problem.TABLE_FIELD_NOT_OPEN':
    'The field {field} of {contest} at {bureau} is not open: both entries agree on it. Only open fields can still change.',
  'problem.TABLE_DECIDER_ENTERED':
    'You made an entry of {contest} at {bureau} yourself. A third person must decide: a chair who did not key this table.',
  'problem.TABLE_AGREED':
    'The table of {contest} at {bureau} is agreed: {first} and {second} keyed it, and what differed is settled. Only the chair can have it keyed anew.',
  'problem.TABLE_EMPTY': 'Nothing has been keyed yet for {contest} at {bureau}.',
  'problem.TABLE_REENTERED':
    'You have keyed the open fields of {contest} at {bureau} anew. Now it is for the other officer, or the chair decides.',
  'problem.TABLE_MOVED_ON':
    '{contest} at {bureau} changed while you answered: nothing was done. See first how it stands now.',
  'problem.TABLE_PARTS_MISSING':
    '{contest} at {bureau}: the entries have urns, or blank and invalid ballots, apart; a file that corrects them has them apart too.',
  'problem.TABLE_DRAFT_ELSEWHERE':
    'This entry of {contest} at {bureau} was changed or ended at another terminal meanwhile. Open the table again to go on with what stands there.',
  'problem.CODE_NOT_RAISED':
    'The table of {contest} at {bureau} does not raise {code} now: no remark is needed.',
  'problem.CODE_RAISED_OTHERWISE':
    'What {code} compares in {contest} at {bureau} has changed since you were asked. Look at it and give the remark again.',
  'problem.TABLE_TEXT_MISSING':
    'Write at least one word, at most {expected} characters: the text goes into the report.',
  'problem.TABLE_TEXT_TOO_LONG':
    'The text has {found, number} characters, at most {expected} fit. Shorten it.',
  'problem.TABLE_FIGURE_TOO_LARGE': '{found, number} is too large: a field holds at most {expected, number}.',
  'problem.TABLE_CSV_HEADER': 'The first line is {found}; expected {expected}.',
  'problem.TABLE_CSV_COLUMNS': '{found} columns; expected {expected}, separated by commas.',
  'problem.TABLE_CSV_CONTEST':
    'The contest {found} is not counted at this bureau; expected one of: {expected}.',
  'problem.TABLE_CSV_FIELD':
    'The table of {bureau} has no field {found}. Check field, list, kind and number (docs/formats/count-table-csv.md).',
  'problem.TABLE_CSV_VALUE':
    'The value is {found}; expected a whole number from 0 to {expected, number}, without separators.',
  'problem.TABLE_CSV_TWICE': 'The field {found} already stands on line {first}. Keep one.',
  'problem.TABLE_CSV_URNS':
    'This row gives all urns together, while others give them apart. Choose one of the two.',
  'problem.TABLE_CSV_EMPTY': 'The file has no row with a figure.',
  'problem.COUNT_FOUND_NOT_DEPOSITED':
    '{where, select, urn {{contest}, urn or envelope {urn} of polling station {station}: {found, number} ballots found, but the station declared {expected, number} deposited.} other {{contest}: {found, number} ballots found, but the polling stations declared {expected, number} deposited.}}',
  'problem.COUNT_STATION_NOT_DECLARED':
    '{contest}: polling station {station} has not declared {missing, select, deposited {how many ballots were deposited} ticked {how many electors were ticked} other {how many electors were ticked and ballots deposited}}.',
  'problem.COUNT_FOUND_OVER_REGISTERED':
    '{where, select, urn {{contest}, urn or envelope {urn} of polling station {station}: {found, number} ballots found, more than the {expected, number} electors registered there.} other {{contest}: {found, number} ballots found, more than the {expected, number} registered electors.}}',
  'problem.COUNT_TICKED_NOT_DEPOSITED':
    '{contest}, polling station {station}: {found, number} ballots deposited, but {expected, number} electors ticked.',
  'problem.COUNT_BLANK_OR_INVALID_UNUSUAL':
    '{contest}: {found, number} of {of, number} ballots blank or invalid; at the other bureaus together {others, number} of {ofOthers, number}.',
  'problem.COUNT_URN_OVER_LIMIT':
    '{contest}, urn {urn}: {found, number} ballots, more than the {expected, number} meant for one urn.',
  'problem.COUNT_BUREAU_OVER_LIMIT':
    '{contest}: the bureau counts for {found, number} registered electors, more than the {expected, number} the law allows.',
  'event.table-begun':
    '{contest} at {bureau}: {anew, select, true {keying anew begun: {entry, select, 1 {first} other {second}} entry} other {{entry, select, 1 {first} other {second}} entry begun}}',
  'event.table-left':
    '{contest} at {bureau}: {anew, select, true {keying anew given up: {entry, select, 1 {first} other {second}} entry} other {{entry, select, 1 {first} other {second}} entry given up}}',
  'event.table-entered': '{contest} at {bureau}: {entry, select, 1 {first} other {second}} entry handed in',
  'event.table-corrected':
    '{contest} at {bureau}: keyed anew: {entry, select, 1 {first} other {second}} entry',
  'event.table-decided': '{contest} at {bureau}: “{field}” decided: {reason}',
  'event.table-reset': '{contest} at {bureau}: both entries set aside: {reason}',
  'event.table-remarked': '{contest} at {bureau}: remark on {code}: {text}',
  'log.kind.tables': 'Paper tables',
  'log-event.fact.contest': 'Election',
  'log-event.fact.entry': 'Entry',
  'log-event.fact.field': 'Field',
  'log-event.fact.text': 'Remark',
  'cli.tally-enter':
    'Hands in one of the two entries of a paper count table, from a file. The two must come from different officers, and agree.',
  'cli.option.entry': 'first or second entry',
  'cli.operand.table': 'figures as CSV (docs/formats/count-table-csv.md)',
  'cli.tally.done': '{contest} at {bureau}: first entry handed in. Now the second, by somebody else.',
  'cli.tally.agreed': '{contest} at {bureau}: both entries agree; the table counts.',
  'cli.tally.differs':
    '{contest} at {bureau}: {because, select, different {the entries differ} other {both entries are alike but cannot be true}} in {count, plural, one {1 field} other {# fields}}; key anew from paper: {fields}',
  'cli.tally.owed': '{contest} at {bureau}: a remark is owed. {problem} [{code}]',
} as const;
