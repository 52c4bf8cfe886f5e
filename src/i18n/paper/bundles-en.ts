/** Paper counted ballot by ballot, in bundles, in English. */
export const bundlesEn = {
  // Paper: whose turn
  'tables.next.waits': 'You keyed anew. Now it is for {other}.',
  // Paper: ballots one by one
  'problem.BUREAU_COUNTS_BY_TABLE':
    '{bureau} counts by table; keying the same ballots one by one as well would count them twice. The chair can have the table begun anew first; where only a suspect ballot was set aside, withdraw it.',
  'problem.BUREAU_COUNTS_BY_BALLOT':
    '{bureau} counts ballot by ballot; keying the same ballots in a table as well would count them twice. The chair can have the bundles begun anew first.',
  'problem.TABLE_ENTRY_DONE.bundle':
    'The first entry of bundle {bundle} ({contest}, {bureau}) was made by {first}. What comes now is the second, by somebody else.',
  'problem.TABLE_FIRST_MISSING.bundle':
    'The second entry of bundle {bundle} ({contest}, {bureau}) can begin only once the first is handed in.',
  'problem.TABLE_HELD_BY_OTHER.bundle':
    '{officer} is at this entry of bundle {bundle} ({contest}, {bureau}). Wait until it is done, or have {officer} give it up.',
  'problem.TABLE_SAME_OFFICER.bundle':
    'You made the first entry of bundle {bundle} ({contest}, {bureau}) yourself. The second must come from somebody else: have a colleague sign in.',
  'problem.TABLE_SEEN_BOTH.bundle':
    'You had both entries of bundle {bundle} ({contest}, {bureau}) before you, to decide on them or to set them aside. Two others key it, so that neither knows what was keyed before.',
  'problem.TABLE_NOT_BEGUN.bundle':
    'No entry of yours is under way for bundle {bundle} ({contest}, {bureau}): it was handed in, given up or begun anew meanwhile. Open the bundle again.',
  'problem.TABLE_NOTHING_OPEN.bundle':
    'No ballot of bundle {bundle} ({contest}, {bureau}) is open: there is nothing to decide.',
  'problem.TABLE_NOT_OWN_ENTRY.bundle':
    'The entries of bundle {bundle} ({contest}, {bureau}) are those of {first} and {second}. Only they key its open ballots anew; else the chair decides.',
  'problem.TABLE_FIELD_NOT_OPEN.bundle':
    'That ballot of bundle {bundle} ({contest}, {bureau}) is not open: both entries agree on it. Only open ballots can still change.',
  'problem.TABLE_DECIDER_ENTERED.bundle':
    'You made an entry of bundle {bundle} ({contest}, {bureau}) yourself. A third person must decide: a chair who did not key this bundle.',
  'problem.TABLE_AGREED.bundle':
    'Bundle {bundle} ({contest}, {bureau}) is agreed: {first} and {second} keyed it, and what differed is settled. Only the chair can have it keyed anew.',
  'problem.TABLE_EMPTY.bundle': 'Nothing has been keyed yet of bundle {bundle} ({contest}, {bureau}).',
  'problem.TABLE_REENTERED.bundle':
    'You have keyed the open ballots of bundle {bundle} ({contest}, {bureau}) anew. Now it is for the other officer, or the chair decides.',
  'problem.TABLE_MOVED_ON.bundle':
    'Bundle {bundle} ({contest}, {bureau}) changed while you answered: nothing was done. See first how it stands now.',
  'problem.BUNDLE_NUMBER': 'There is no bundle {found}: expected a number from 1 to {expected, number}.',
  'problem.BUNDLE_TOO_LARGE':
    '{found, number} ballots in a bundle; {expected, number} at most. Make two bundles of it.',
  'problem.BUNDLE_NOT_AS_COUNTED':
    '{found, plural, one {# ballot} other {# ballots}} keyed, {expected, number} counted by hand. Key the bundle to its end, or count it again.',
  'problem.BUNDLE_PLACES_MISSING':
    '{found, number} of {expected, plural, one {# open place} other {# open places}} {found, plural, one {is} other {are}} keyed. Key each of them: the ballot, or that there is none.',
  'problem.BUREAU_COUNTS_BY_BALLOT_SUSPECT':
    '{bureau} counts ballot by ballot: key the suspect ballot in its bundle, as ?. It gets its number there.',
  'problem.SUSPECT_OF_BUNDLE':
    'Suspect ballot {suspect} of {bureau} lies in bundle {bundle}. Have that bundle begun anew.',
  'problem.BALLOT_OF_PAPER':
    'Ballot {found} was keyed from paper at {bureau} and cannot be voided alone. Have its bundle begun anew; if the bureau decided on it as suspect, reopen that decision.',
  'problem.SUSPECT_WITHDRAWN':
    'Suspect ballot {suspect} of {bureau} was withdrawn. Set the ballot aside again: it gets the next number.',
  'problem.BUNDLE_BEHIND_GAP':
    'In bundle {bundle} the entries are shifted against each other from ballot {place} or before: what lies there cannot be decided alone. Let both officers key it anew from there on, or have the bundle begun anew.',
  'problem.BUNDLE_DRAFT_ELSEWHERE':
    'This entry of bundle {bundle} was changed or ended at another terminal meanwhile. Open the bundle again.',
  'event.way-declared': '{bureau} counts {way, select, table {by table} other {ballot by ballot}}',
  'event.ballots-found': '{contest} at {bureau}: said how many ballots were in the urns',
  'event.bundle-begun':
    '{contest} at {bureau}, bundle {bundle}: {anew, select, true {keying anew begun: {entry, select, 1 {first} other {second}} entry} other {{entry, select, 1 {first} other {second}} entry begun}}',
  'event.bundle-left':
    '{contest} at {bureau}, bundle {bundle}: {anew, select, true {keying anew given up: {entry, select, 1 {first} other {second}} entry} other {{entry, select, 1 {first} other {second}} entry given up}}',
  'event.bundle-entered':
    '{contest} at {bureau}, bundle {bundle}: {entry, select, 1 {first} other {second}} entry handed in',
  'event.bundle-corrected':
    '{contest} at {bureau}, bundle {bundle}: keyed anew: {entry, select, 1 {first} other {second}} entry',
  'event.bundle-decided': '{contest} at {bureau}, bundle {bundle}: ballot {place} decided: {reason}',
  'event.bundle-reset': '{contest} at {bureau}, bundle {bundle}: both entries set aside: {reason}',
  'log-event.fact.way': 'Way',
  'log-event.fact.bundle': 'Bundle',
  'log-event.fact.place': 'Place',
  'quick.QUICK_UNKNOWN_LIST': 'There is no list {found}; there are {lists}',
  'quick.QUICK_UNKNOWN_CANDIDATE': 'List {list} has no candidate {found}; there are {candidates}',
  'quick.QUICK_UNKNOWN_SUBSTITUTE':
    'List {list} has {count, plural, =0 {no substitutes} other {no substitute {found}; there are {candidates}}}',
  'quick.QUICK_TWICE': '{found} is there already',
  'quick.QUICK_UNKNOWN_GROUND': 'There is no ground {found}; there are 1 to {last}',
  'quick.QUICK_BLANK_ELSEWHERE':
    'Such ballots count in the other election of this paper{twoLists, select, none {} other {; on two lists of this one: {twoLists}}}',
  'quick.QUICK_REPEAT_RANGE': 'Repeating goes 1 to 99 times',
  'quick.QUICK_NOT_UNDERSTOOD': '{found} is no ballot: type a list, then candidates',
  'quick.blank': 'Blank',
  'quick.suspect': 'Suspect: {reason}',
  'quick.invalid': 'Invalid: {reason}',
  'quick.ground':
    'Why? 1 several lists · 2 shape or size altered · 3 object inside · 4 recognisable · 5 not official',
  'quick.awaits.ground': 'Type the ground after i: 1 to {last}',
  'quick.awaits.substitute': 'Type the number of the substitute',
  'quick.awaits.list': 'Type the number of the next list',
  'quick.awaits.times': 'Type how many times, as x12',
  'quick.list': 'List {list} {name}: list vote',
  'quick.names': 'List {list} {name}: {names}',
  'quick.count': 'List {list} {name}: {count, plural, one {1 name} other {# names}}',
  'quick.last': 'last: {name}',
  'quick.short.list': 'List {list}: list vote',
  'quick.short.names': 'List {list}: {names}',
  'quick.repeat': 'The last ballot {times, plural, one {once more} other {# more times}}',
  'bundle.title':
    'Bundle {bundle} · {entry, select, 1 {first} other {second}} entry · ballot {place, number} of {counted, number}',
  'bundle.title.count': 'Bundle {bundle} · {entry, select, 1 {first} other {second}} entry',
  'bundle.title.beyond':
    'Bundle {bundle} · {entry, select, 1 {first} other {second}} entry · {keyed, number} keyed, {counted, number} counted',
  'bundle.title.all':
    'Bundle {bundle} · {entry, select, 1 {first} other {second}} entry · {counted, plural, one {1 ballot} other {all #}} keyed',
  'bundle.title.correction':
    'Bundle {bundle} · ballot {place, number} anew from paper · {left, number} to go',
  'bundle.left': '{left, number} of {found, number} left to key',
  'bundle.left-of-paper': '{left, number} of {found, number} of the whole paper left to key',
  'bundle.found-unknown': 'How many were in the urn has not been said',
  'bundle.found-said-once': 'In the urn: said by {officer}; another must say it too.',
  'bundle.found-differs': 'In the urn: different numbers from {officers}.',
  'bundle.count.prompt': 'Ballots in the bundle',
  'bundle.count.lines': 'Count the ballots by hand, type how many there are, then Enter.',
  'bundle.count.range': 'A bundle holds 1 to {most, number} ballots',
  'bundle.not-as-counted':
    '{keyed, number} of {counted, plural, one {1 ballot} other {# ballots}} keyed; * counts again',
  'bundle.beyond-counted': 'You counted {counted, plural, one {1 ballot} other {# ballots}}; * counts again',
  'bundle.places-missing': 'A place is still to be keyed',
  'bundle.recount': 'count again',
  'bundle.recount.hint': 'Count the ballots of the bundle again by hand',
  'bundle.recount.title': 'Bundle {bundle} counted again: how many ballots?',
  'bundle.recount.lines': 'You counted {counted, number}; {keyed, number} are keyed and stay.',
  'bundle.recount.yes': 'Yes, so many there are',
  'bundle.recount.no': 'No, it stays {counted, number}',
  'bundle.hint.count': 'Type how many ballots the bundle holds, then Enter',
  'bundle.prompt': 'Ballot',
  'bundle.last': 'Last ballots, newest first',
  'bundle.legend':
    '{list} list vote · {names} names{substitute, select, none {} other { · {substitute} substitute}}{twoLists, select, none {} other { · {twoLists} two lists}} · b blank · i invalid · ? suspect · x12 repeat',
  'bundle.hint': 'Type a ballot, then Enter; + hands the bundle in',
  'bundle.hint.all': 'All is keyed: Enter or + hands it in',
  'bundle.hint.correction': 'Type the ballot of this place; Enter alone: there is none',
  'bundle.nothing-to-repeat': 'There is no ballot to repeat yet',
  'bundle.nothing-keyed': 'No ballot is keyed yet',
  'bundle.nothing-to-undo': 'There is nothing to undo',
  'bundle.undone': 'Ballot {place} was taken away',
  'bundle.rubbed-out': 'The line is empty; u takes the last ballot back',
  'bundle.hand-in': 'hand in',
  'bundle.hand-in.hint': 'Hand the bundle in',
  'bundle.hand-in.title': 'Hand in bundle {bundle} with {count, plural, one {1 ballot} other {# ballots}}?',
  'bundle.hand-in.title.correction': 'Hand in the ballots keyed anew?',
  'bundle.hand-in.suspects':
    '{count, plural, one {1 lies on the suspect pile} other {# lie on the suspect pile}}.',
  'bundle.hand-in.none':
    '{count, plural, one {At 1 place you found no ballot.} other {At # places you found no ballot.}}',
  'bundle.hand-in.yes': 'Yes, hand in',
  'bundle.hand-in.no': 'No, go on',
  'bundle.undo': 'undo',
  'bundle.undo.hint': 'Take the last ballot of this bundle back into the line',
  'bundle.take': 'next',
  'bundle.line-first': 'Enter takes the line, Backspace empties it',
  'bundle.take.hint': 'Take this ballot',
  'bundle.end.hint': 'Hand in once everything is keyed',
  'bundle.end.not-yet': 'Not everything is keyed yet',
  'bundle.give-up': 'give up',
  'bundle.give-up.hint': 'Give up the entry of this bundle',
  'bundle.give-up.lost':
    '{keyed, plural, =0 {Nothing is keyed yet.} one {1 keyed ballot is lost.} other {# keyed ballots are lost.}} With Esc all of it stays, and you can go on later.',
  'bundle.repeat.title': '{times, plural, one {Once more} other {# more times}}: {ballot}?',
  'bundle.repeat.yes': 'Yes, repeat',
  'bundle.repeat.no': 'No',
  'bundle.repeat.beyond':
    '{left, plural, =0 {No more fit} other {Only # more fit}}: so many you counted; * counts again',
  'bundle.crumb': 'Bundle {bundle}',
  'bundle.after.first-done': 'Bundle {bundle}: first entry done. Now somebody else.',
  'bundle.after.agreed': 'Bundle {bundle} agrees: its ballots are counted.',
  'bundle.after.suspects': 'Bundle {bundle} agrees. Write on the suspects: {numbers}',
  'bundle.after.not-as-counted': 'Bundle {bundle}: not as many as counted. Key all anew.',
  'bundle.after.open': 'Bundle {bundle} differs at {count, plural, one {1 place} other {# places}}: {places}',
  'bundle.after.shifted':
    'Bundle {bundle}: {before, plural, =0 {} other {# open, and }}from ballot {from} on shifted',
  'bundles.crumb': 'Ballot by ballot',
  'bundles.bundle': 'Bundle',
  'bundles.ballots': 'Ballots',
  'bundles.suspects': 'Of them suspect',
  'bundles.empty': 'No bundle yet. n begins one, with the number written on it.',
  'bundles.found': 'Found in the urns',
  'bundles.in-agreed': 'In agreed bundles',
  'bundles.undecided': '{counted, number} ({suspects, number} undecided)',
  'bundles.unknown': 'not yet',
  'bundles.of-paper': 'Of the whole paper: {contests}',
  'said-twice.last': 'You said it last; another officer says it before you do',
  'bundles.sent': 'Sent on',
  'bundles.received': 'Received',
  'bundles.unmatched': 'Open transfers',
  'bundles.urn.unsaid': 'Two officers say it (u), neither with the other’s figure.',
  'bundles.urn.said-once': 'Said by {officer}; another officer must say it too (u).',
  'bundles.urn.differs': 'They differ: {officers}. All but {last} may say it anew (u).',
  'bundles.next.key-anew': 'Enter: key the open ballots anew from paper.',
  'bundles.next.key-shifted':
    'Enter: key anew from paper. {before, plural, =0 {From} one {1 ballot differs, and from} other {# ballots differ, and from}} ballot {from} on it is shifted: one was passed over or keyed twice.',
  'bundles.next.decide': 'Enter: compare the open ballots with the paper and decide.',
  'bundles.next.decide-before':
    'Enter: decide {before, plural, one {1 ballot} other {# ballots}}. From ballot {from} on it is shifted: there both officers key anew.',
  'bundles.next.shifted':
    'From ballot {from} on shifted: one was passed over or keyed twice. Both officers key anew from there.',
  'bundles.next.others': 'Only {first} and {second} key their open ballots anew.',
  'bundles.next.done':
    '{suspects, plural, =0 {Agreed: all its ballots count.} one {Agreed: its ballots count, 1 suspect one once it is decided: s} other {Agreed: its ballots count, # suspect ones once they are decided: s}}',
  'bundles.new': 'new bundle',
  'bundles.new.hint': 'Begin a bundle, with the number written on it',
  'bundles.new.title': 'Which number is written on the bundle?',
  'bundles.new.lines': 'At most 100 ballots; count them before you begin.',
  'bundles.new.field': 'Number',
  'bundles.new.yes': 'Yes, begin',
  'bundles.new.no': 'No, go back',
  'bundles.key': 'key in',
  'bundles.key.hint': 'Key the chosen bundle, or its open places anew',
  'bundles.set-found': 'urn',
  'bundles.set-found.hint': 'Say how many ballots were in the urns',
  'bundles.set-found.title': 'How many ballots were in the urns?',
  'bundles.set-found.line': 'Counted still folded, before unfolding.',
  'bundles.set-found.yes': 'Yes, record it',
  'bundles.not-a-number': '{found} is no number: type digits only',
  'bundles.decide': 'decide',
  'bundles.decide.hint': 'Decide an open place of this bundle',
  'bundles.decide.shifted': 'Shifted from ballot {from} on: both officers key it anew',
  'bundles.reset.title': 'Have the whole of bundle {bundle} keyed anew?',
  'bundles.reset.consequence':
    '{count, plural, =0 {None of its ballots counted.} one {1 ballot less is counted.} other {# ballots less are counted.}}',
  'tables.by-ballot': 'by ballot',
  'tables.by-ballot.hint': 'Count this election ballot by ballot, in bundles',
  'bundle-differences.place': 'Ballot',
  'bundle-differences.none-there': 'none',
  'bundle-differences.title':
    'The entries differ at {count, plural, one {1 place} other {# places}}. Look at the ballot itself.',
  'bundle-differences.title.alike':
    'The entries are alike now. An officer still has to look at {count, plural, one {1 place} other {# places}} again and key {count, plural, one {it} other {them}}.',
  'bundle-differences.title.not-as-counted':
    'Both keyed the same {keyed, plural, one {1 ballot} other {# ballots}}, but counted by hand: {counted}. Decide the place that is wrong, or have the bundle begun anew.',
  'bundle-differences.title.decided':
    'With what was decided there {keyed, plural, one {is 1 ballot} other {are # ballots}}, but counted by hand: {counted}. Decide the place that is wrong, or have the bundle begun anew.',
  'bundle-differences.decided': '{officer} decided',
  'bundle-differences.fails':
    'With this ballot there are still not as many as were counted by hand: the bundle stays open.',
  'bundle-differences.hint': 'Type the ballot, or take one with ← or →; then Enter',
  'bundle-differences.title.decide': 'Ballot {place}: {ballot}?',
  'bundle-differences.figure': 'The ballot says:',
  'bundle-differences.only': 'only here: {names}',
  'bundle-differences.kept': 'What both keyed stays in the record, with the reason.',
  'bundle-differences.done': 'Ballot {place} is decided',
  // Paper: two ways
  'tables.counts-by-ballot': 'This bureau counts ballot by ballot: b opens the bundles',
  'tables.counts-by-table': 'This bureau counts by table; both at once would count twice',
  'tables.held-by-suspects': 'A suspect ballot set aside holds it; chair: s, withdraw',
  // Paper: what bundles lack
  'tables.missing.bundles': '{count, plural, one {1 bundle is not agreed} other {# bundles are not agreed}}',
  'tables.missing.in-urn': '{count, plural, one {1 ballot} other {# ballots}} off what was found',
  'tables.missing.oversent': '{count, plural, one {1 ballot} other {# ballots}} more sent on than found',
  'tables.missing.transfers': '{count, plural, one {1 transfer} other {# transfers}} not matched yet',
  'tables.missing.urn-unsaid': 'two officers say what was in the urns',
  'tables.missing.urn-said-once': 'another officer says what was in the urns',
  'tables.missing.urn-differs': 'the officers differ about the urns',
} as const;
