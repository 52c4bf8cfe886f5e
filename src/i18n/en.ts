/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {not a ballot} BALLOT_DAMAGED {damaged} BALLOT_OTHER_ELECTION {other election} BALLOT_UNKNOWN_KEY {unknown key} BALLOT_BAD_SIGNATURE {bad signature} BALLOT_OTHER_BUREAU {other bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {unknown list or candidate} BALLOT_INCOHERENT {incoherent} other {voided}}';

/** English: for observers. This file also names every message there is; the other languages must have the same ones. */
export const en = {
  // Terms of the field (docs/glossary.md)
  'term.counting-bureau': 'counting bureau',
  // Election package (src/election/problems.ts)
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
  // Officers and scanning, count tables, reports, the log (src/office, src/count, src/report)
  'role.entry': 'member of the bureau',
  'role.chair': 'chair',
  'role.auditor': 'auditor',
  'role.administrator': 'administrator',
  'problem.NOT_PERMITTED':
    '{officer} is signed in as {found, select, entry {member of the bureau} chair {chair} auditor {auditor} other {administrator}} and may not do this: it is for {expected, select, entry_chair {a member of the bureau or the chair} chair {the chair} other {the chair or an administrator}}. Sign in as somebody who may.',
  'problem.OFFICER_NO_ACCOUNTS':
    'This office counts real ballots, and this version has no officer accounts for that yet: “{found}” cannot sign in. To practise, make a practice office with --practice.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'The name “{found}” and this password do not go together. Type both again. In a practice office the names are anna, bram, chair, audra and admin; the password is practice.',
  'problem.BUREAU_UNKNOWN': 'This election has no bureau {found}; expected one of: {expected}.',
  'problem.BUREAU_NOT_DIGITAL':
    '{found} is a counting bureau: its paper ballots are counted by table, not scanned. Bureaus with QR ballots: {expected, select, none {none} other {{expected}}}.',
  'problem.NO_DIGITAL_BUREAU':
    'This election has no digital bureau, so no QR ballots belong to it. Add a bureau of kind digital to the package.',
  'problem.CONTEST_NOT_AT_BUREAU':
    'The voters of bureau {bureau} have no ballot for {found}; expected: {expected}. Correct the line, or name another bureau.',
  'problem.BALLOT_DOES_NOT_FIT':
    'So many marks do not fit one QR code ({found} lists are marked). Mark fewer lists.',
  'problem.BATCH_CLOSED':
    'Batch {batch} is closed, so nothing in it can be undone any more. The chair can still void a ballot.',
  'problem.BATCH_OF_OTHER_OFFICER':
    'Batch {batch} was opened by {expected}; {found} cannot undo scans in it. Ask {expected}, or have the chair void the ballot.',
  'problem.NOTHING_TO_UNDO': 'There is nothing to undo: no ballot of batch {batch} counts.',
  'problem.BALLOT_EVENT_UNKNOWN':
    'Number {found} of the log is not that of a counted ballot. Look it up in the log; a ballot undone and scanned again has the later number.',
  'problem.BALLOT_NOT_COUNTED':
    'The ballot of number {found} does not count any more, so it cannot be voided. Look it up in the log.',
  'problem.VOID_REASON_MISSING':
    'Say why the ballot does not count: the reason stays in the log. At least one word, at most {expected} characters.',
  'problem.VOID_REASON_TOO_LONG':
    'The reason has {found, number} characters, at most {expected} fit. Shorten it.',
  'problem.LEDGER_TOTALS_INCOHERENT':
    'The figures kept for {contest} at {bureau} contradict each other, so none of them may be used. Run telbureau verify to learn what was changed, and go on from a backup.',
  'problem.BALLOT_DUPLICATE': 'Same ballot as log {first}: not counted again. Second paper? Tell the chair.',
  'problem.BALLOT_CONFLICT': 'Same token as log {first}, other content. Set aside, tell the chair.',
  'problem.BALLOT_VOIDED': 'The chair voided this ballot. Not counted; put it with the voided ones.',
  'problem.COUNT_FOUND_NOT_SUM':
    '{contest}: {found, number} ballots found, but valid and blank or invalid together are {expected, number}. Count the piles again.',
  'problem.COUNT_BLANK_OR_INVALID_NOT_SUM':
    '{contest}: {found, number} ballots blank or invalid, but blank plus invalid is {expected, number}. Correct one of the three figures.',
  'problem.COUNT_VALID_NOT_SUM':
    '{contest}: {found, number} valid ballots, but the electoral figures of the lists add up to {expected, number}. Check the lists one by one.',
  'problem.COUNT_ELECTORAL_FIGURE_NOT_SUM':
    '{contest}, list {list}: electoral figure {found, number}, but its sub-categories add up to {expected, number}. Count the piles of the list again.',
  'problem.COUNT_CANDIDATE_OVER_BALLOTS':
    '{contest}, list {list}, {kind, select, E {effective candidate} other {substitute}} {number}: {found, number} name votes, more than the {expected, number} ballots that name {kind, select, E {effective candidates} other {substitutes}}. Count the names again.',
  'problem.COUNT_VOTES_UNDER_BALLOTS':
    '{contest}, list {list}: {expected, number} ballots name {kind, select, E {effective candidates} other {substitutes}}, but these have only {found, number} name votes together. Count the names again.',
  'problem.COUNT_VOTES_OVER_POSSIBLE':
    '{contest}, list {list}: the {kind, select, E {effective candidates} other {substitutes}} have {found, number} name votes together; the ballots that name them can give at most {expected, number}. Count the names again.',
  'problem.REPORT_FORMAT_UNKNOWN':
    'There is no report format {found}; expected one or more of {expected}, with commas between.',
  'problem.REPORT_FORMAT_NOT_YET': 'Reports as {found} are not part of this version; it writes {expected}.',
  'problem.REPORT_FILE_EXISTS':
    'The file {found} exists already, and a report is never overwritten. Name another folder, or move the file away.',
  'problem.REPORT_NOT_WRITTEN':
    'The report could not be written to {found} ({reason}); nothing was left there. Check the folder and the space on the disk.',
  'event.office-created':
    '{practice, select, true {Practice office created} other {Office created}}; election {fingerprint}',
  'event.officer-signed-in': '{name} signed in',
  'event.officer-sign-in-refused': 'Sign-in refused for {name}',
  'event.officer-signed-out': '{name} signed out',
  'event.batch-opened':
    'Batch {batch} opened at {bureau}, {source, select, bulk {from files} other {hand scanner}}',
  'event.batch-closed': 'Batch {batch} closed',
  'event.ballot-counted': 'Ballot counted (batch {batch})',
  'event.ballot-duplicate': 'Same ballot as number {first} (batch {batch})',
  'event.ballot-conflict': 'Other content than number {first}, same token (batch {batch})',
  'event.ballot-refused': `Refused: ${refusal} (batch {batch})`,
  'event.ballot-undone': 'Ballot of number {ballot} undone',
  'event.ballot-voided': 'Ballot of number {ballot} voided: {reason}',

  // Terminal: names of keys
  'key.enter': 'Enter',
  'key.tab': 'Tab',
  'key.escape': 'Esc',
  'key.backspace': 'Backspace',
  'key.delete': 'Del',
  'key.insert': 'Ins',
  'key.up': '↑',
  'key.down': '↓',
  'key.left': '←',
  'key.right': '→',
  'key.home': 'Home',
  'key.end': 'End',
  'key.page-up': 'PgUp',
  'key.page-down': 'PgDn',
  'key.space': 'Space',
  'key.ctrl': 'Ctrl',
  'key.shift': 'Shift',

  // Terminal: moving through lists
  'list.up': 'up',
  'list.up.hint': 'Go one row up',
  'list.down': 'down',
  'list.down.hint': 'Go one row down',
  'list.page-up': 'page up',
  'list.page-up.hint': 'Go one page up',
  'list.page-down': 'page down',
  'list.page-down.hint': 'Go one page down',
  'list.first': 'first',
  'list.first.hint': 'Go to the first row',
  'list.last': 'last',
  'list.last.hint': 'Go to the last row',
  'list.row': 'row',
  'list.row.hint': 'Go to that row',

  // Terminal: commands of the program
  'program.back': 'back',
  'program.back.hint': 'Go back one screen',
  'program.back.nowhere': 'There is no screen before this one',
  'program.help': 'help',
  'program.help.hint': 'Show all keys of this screen',
  'program.palette': 'commands',
  'program.palette.hint': 'Search all commands',
  'program.language': 'language',
  'program.language.hint': 'Next language: nl, fr, de, en',
  'program.theme': 'colours',
  'program.theme.hint': 'Next set of colours',
  'theme.dark': 'Colours: dark',
  'theme.light': 'Colours: light',
  'theme.colour-blind': 'Colours: for colour-blind eyes',
  'theme.ansi16': 'Colours: the 16 of the terminal',
  'theme.no-colour': 'Colours: none',
  'program.sign-out': 'sign out',
  'program.sign-out.hint': 'Let another officer sign in',
  'program.sign-out.nobody': 'Nobody is signed in',
  'program.quit': 'quit',
  'program.quit.hint': 'Close the program',
  'program.interrupt': 'leave',
  'program.interrupt.hint': 'Twice: leave at once',

  // Terminal: around every screen
  'header.practice': 'PRACTICE',
  'shell.leaving': 'Press Ctrl+C again to leave. Everything is saved.',
  'shell.scan-not-taken':
    '{count, plural, one {# scan NOT counted: scan it again at its bureau} other {# scans NOT counted: scan them again at their bureau}}',
  'shell.scans-wait': '{count, plural, one {# scan waits} other {# scans wait}} until this is closed.',
  'shell.leaving-waiting':
    '{count, plural, one {# scan is} other {# scans are}} NOT counted yet. Ctrl+C again: leave.',
  'too-small.title': 'The window is too small.',
  'too-small.now': 'Now: {columns} × {rows}',
  'too-small.needed': 'Needed: {columns} × {rows}',
  'too-small.nothing-read': 'Scans are not counted until it is larger.',
  'too-small.kept':
    '{count, plural, =0 {Scans wait and are} one {# scan waits and is} other {# scans wait and are}} judged once it is larger.',
  'quit.title': 'Quit telbureau?',
  'quit.saved': 'Everything that was counted is saved.',
  'quit.waiting':
    '{count, plural, one {# scan waits and is NOT counted. No, go back: judge it now. Yes: scan that ballot again later.} other {# scans wait and are NOT counted. No, go back: judge them now. Yes: scan those ballots again later.}}',
  'quit.yes': 'Yes, quit',
  'quit.no': 'No, go back',
  'sign-out.title': 'Sign out?',
  'sign-out.yes': 'Yes, sign out',
  'menu.act': 'On this screen',
  'menu.move': 'Moving',
  'menu.go': 'Other screens',
  'menu.program': 'Everywhere',
  'menu.search': 'Search:',
  'menu.found': '{found, plural, one {# command} other {# commands}}',
  'menu.run': 'run',
  'menu.run.hint': 'Run the chosen command',
  'menu.close': 'close',
  'menu.close.hint': 'Close this list',
  'question.answer': 'answer',
  'question.answer.hint': 'Give the chosen answer',
  'question.next': 'choose',
  'question.next.hint': 'Choose the next answer',
  'question.previous': 'choose',
  'question.previous.hint': 'Choose the answer before',
  'question.refuse': 'no',
  'question.refuse.hint': 'Answer no and go back',
  'question.field-missing': 'Type a text first.',
  'problem.read': 'close',
  'problem.read.hint': 'Close the message',
  'problem-panel.title': 'This was not done',
  'problem-panel.code': 'Code {code}',
  'crash.title': 'telbureau stopped because of a bug ({code}).',
  'crash.data': 'Every ballot whose verdict was shown is saved.',
  'crash.log': 'What happened is written down in: {path}',
  'crash.what-to-do':
    'Start the program again and go on. If it stops again, check the record: telbureau verify --db {path}',
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
  // How a scanner is set (src/ballot/keyboard-layouts.ts)
  'layout.right': 'scanner and computer agree',
  'layout.caps-lock': 'Caps Lock is on',
  'layout.us-on-be': 'scanner set to US keyboard, computer to Belgian',
  'layout.us-on-fr': 'scanner set to US keyboard, computer to French',
  'layout.us-on-de': 'scanner set to US keyboard, computer to German',
  'layout.be-on-us': 'scanner set to Belgian keyboard, computer to US',
  'layout.be-on-fr': 'scanner set to Belgian keyboard, computer to French',
  'layout.be-on-de': 'scanner set to Belgian keyboard, computer to German',
  'layout.fr-on-us': 'scanner set to French keyboard, computer to US',
  'layout.fr-on-be': 'scanner set to French keyboard, computer to Belgian',
  'layout.fr-on-de': 'scanner set to French keyboard, computer to German',
  'layout.de-on-us': 'scanner set to German keyboard, computer to US',
  'layout.de-on-be': 'scanner set to German keyboard, computer to Belgian',
  'layout.de-on-fr': 'scanner set to German keyboard, computer to French',
  'layout-fix.right': 'Nothing needs to be set.',
  'layout-fix.caps-lock': 'Turn Caps Lock off on this keyboard.',
  'layout-fix.us-on-be': 'Set the scanner to Belgian keyboard with its manual’s codes.',
  'layout-fix.us-on-fr': 'Set the scanner to French keyboard with its manual’s codes.',
  'layout-fix.us-on-de': 'Set the scanner to German keyboard with its manual’s codes.',
  'layout-fix.be-on-us': 'Set the scanner to US keyboard with its manual’s codes.',
  'layout-fix.be-on-fr': 'Set the scanner to French keyboard with its manual’s codes.',
  'layout-fix.be-on-de': 'Set the scanner to German keyboard with its manual’s codes.',
  'layout-fix.fr-on-us': 'Set the scanner to US keyboard with its manual’s codes.',
  'layout-fix.fr-on-be': 'Set the scanner to Belgian keyboard with its manual’s codes.',
  'layout-fix.fr-on-de': 'Set the scanner to German keyboard with its manual’s codes.',
  'layout-fix.de-on-us': 'Set the scanner to US keyboard with its manual’s codes.',
  'layout-fix.de-on-be': 'Set the scanner to Belgian keyboard with its manual’s codes.',
  'layout-fix.de-on-fr': 'Set the scanner to French keyboard with its manual’s codes.',

  // Terminal: scanning and the scanner test (src/tui/screens/scan, src/tui/screens/self-test)
  'scan.acknowledge': 'go on',
  'scan.acknowledge.hint': 'Acknowledge the refusal and go on scanning',
  'scan.acknowledge.nothing': 'There is no refusal to acknowledge.',
  'scan.undo': 'undo',
  'scan.undo.hint': 'Undo the last ballot that was counted here',
  'scan.halted': 'First acknowledge the refusal with the space bar.',
  'scan.undo.nothing': 'No ballot counted since you came here can be undone.',
  'scan.undo.title': 'Undo ballot {token}?',
  'scan.undo.what': 'It was counted as number {event, number} of the log and will no longer count.',
  'scan.undo.kept': 'The log keeps both. Scanned again, it counts again.',
  'scan.undo.yes': 'Yes, undo',
  'scan.undo.no': 'No, keep it',
  'scan.undo.done': 'Ballot {token} was undone and does not count.',
  'scan.dismiss': 'seen',
  'scan.dismiss.hint': 'Put away the note about the scanner',
  'scan.dismiss.nothing': 'There is no note about the scanner.',
  'scan.practice.ballot': 'practice ballot',
  'scan.practice.ballot.hint': 'Scan a practice ballot without a scanner',
  'scan.practice.duplicate': 'same again',
  'scan.practice.duplicate.hint': 'Scan the last practice ballot a second time',
  'scan.practice.damaged': 'damaged',
  'scan.practice.damaged.hint': 'Scan a practice ballot whose code is torn',
  'scan.practice.real': 'This office counts real ballots: there are no practice ballots here.',
  'scan.practice.none-yet': 'First make a practice ballot with p.',
  'scan.self-test': 'test scanner',
  'scan.self-test.hint': 'Check keyboard layout, speed and suffix of the scanner',
  'scan.leave.hint': 'Close the batch and go back',
  'scan.leave.waiting': 'Scans still wait: acknowledge the refusal first, with the space bar.',
  'scan.hint': 'Scan the next ballot',
  'scan.hint.practice': 'Scan the next ballot; without a scanner, press p',
  'scan.hint.halted': 'Acknowledge with the space bar; scans wait meanwhile',
  'scan.ready': 'Ready to scan',
  'scan.ready.hint':
    'Hold the QR code of a ballot before the scanner. Each ballot is saved before its verdict is shown.',
  'scan.word.valid': 'COUNTED',
  'scan.word.blank': 'BLANK',
  'scan.word.invalid': 'INVALID',
  'scan.word.duplicate': 'DUPLICATE',
  'scan.word.conflict': 'CONFLICT',
  'scan.word.refused': 'REFUSED',
  'scan.word.undone': 'UNDONE',
  'scan.said.valid': 'Counted as a valid ballot: {token}.',
  'scan.said.blank': 'Counted as a blank ballot: {token}.',
  'scan.said.invalid': 'Counted as an invalid ballot: {token}.',
  'scan.said.several': 'Counted: {token}.',
  'scan.ground': 'Ground: {reason} ({article}).',
  'scan.result':
    '{paper} {result, select, valid {valid} blank {blank} other {invalid: {reason} ({article})}}',
  'scan.go-on':
    'Press the space bar to go on.{waiting, plural, =0 {} one { # scan waits.} other { # scans wait.}}',
  'scan.figure.counted': 'Counted',
  'scan.figure.valid': 'Valid',
  'scan.figure.blank': 'Blank',
  'scan.figure.invalid': 'Invalid',
  'scan.figure.registered': 'Registered',
  'scan.figure.duplicate': 'Duplicates',
  'scan.figure.conflict': 'Conflicts',
  'scan.figure.refused': 'Refused',
  'scan.recent': 'Last scans, newest first',
  'scan.recent.blank': '{count} blank',
  'scan.recent.invalid': '{count} invalid',
  'refusal.short': refusal,
  'scan.layout.dismiss': 'Ballots are read all the same; x puts this note away.',
  'self-test.crumb': 'Scanner test',
  'self-test.title': 'Test the scanner',
  'self-test.scan': 'Scan the code beside this text. It is no ballot; nothing is counted.',
  'self-test.no-code': 'This terminal shows no block characters, so the code cannot be drawn.',
  'self-test.narrow': 'Make the window at least {columns} × {rows} to see the code.',
  'self-test.make-code':
    'You can also make the code of this text with any QR program, as large as you like, and scan that:',
  'self-test.invert': 'swap',
  'self-test.invert.hint': 'Swap light and dark of the code, if the scanner does not see it',
  'self-test.invert.nothing': 'There is no code on screen to swap.',
  'self-test.hint': 'Scan the code, or go back with Esc',
  'self-test.hint.no-code': 'Scan the code you made, or go back with Esc',
  'self-test.unknown':
    'This is not the test code: found “{found}”. Scan the code of this screen; if it was this one, the keyboard layout is one this program does not know: set the scanner to the keyboard of this computer.',
  'self-test.layout.right': 'Keyboard layout: right.',
  'self-test.layout.wrong': 'Keyboard layout: wrong, but ballots are read.',
  'self-test.lost.none': 'Characters: all {expected, number} arrived.',
  'self-test.lost.some':
    'Characters: {found, number} of {expected, number} arrived as they should. Set the scanner slower (delay between characters), and use no adapter or hub in between.',
  'self-test.speed': 'Speed: {millis, number, ::.0} ms a character.',
  'self-test.speed.slow': 'That is slow: set the delay between characters of the scanner to 0 or 1 ms.',
  'self-test.suffix.enter': 'After the code: Enter. Good.',
  'self-test.suffix.tab': 'After the code: Tab. That works too.',
  'self-test.suffix.none': 'After the code: nothing. Set Enter (CR) as suffix: verdicts then come sooner.',
  // Headless commands (src/cli, src/scan)
  'cli.warning': 'warning',
  'cli.line': 'line {line}',
  'cli.see-help': 'Add --help to the command to see its options.',
  'cli.help.intro':
    'telbureau: counts the ballots of a canton main bureau. Without a command it opens the terminal.',
  'cli.help.terminal': 'Opens the terminal, on a practice canton or on the office in FILE.',
  'cli.help.more':
    'telbureau COMMAND --help explains a command. Every command takes --lang, --json and --help.',
  'cli.help.exit-codes':
    'Exit codes: 0 done; 1 a bug; 2 wrong usage; 3 input refused or partly refused; 4 the record is damaged; 5 not permitted, not in this state, or the file to make exists; 130 interrupted, what was done is kept.',
  'cli.option.lang': 'language: Dutch, French, German or English (else that of the system)',
  'cli.option.json': 'results as JSON',
  'cli.option.help': 'this explanation',
  'cli.option.db': 'database of the office',
  'cli.option.db-new': 'database to make; no file of that name may exist yet',
  'cli.option.election': 'election package (JSON)',
  'cli.option.practice': 'practice office: practice officers and practice key only',
  'cli.option.choices': 'ballots in the choices language, one line each or “120x …” for many alike',
  'cli.option.out-ballots': 'file to write; a folder with --as png; it must not exist yet',
  'cli.option.bureau-made': 'digital bureau the ballots are of; else the first one',
  'cli.option.seed': 'whole number; the same number gives the same ballots',
  'cli.option.as': 'payload: one text a line (default); png: one QR image a ballot',
  'cli.option.bureau': 'digital bureau whose ballots are scanned',
  'cli.option.officer': 'who scans; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.bureau-only': 'only this bureau; else the whole office',
  'cli.option.contest-only': 'only this election; else all of them',
  'cli.option.out-report': 'folder for the report files',
  'cli.option.format': 'formats with commas between, as csv,json; else all of them',
  'cli.option.out-backup': 'copy to make; no file of that name may exist yet',
  'cli.option.from': 'the backup',
  'cli.operand.choices': 'file in the choices language; - is standard input',
  'cli.operand.ballots':
    'files with one ballot text a line, PNG images, folders of these; - is standard input',
  'cli.office-create': 'Makes the database of a new office from an election package.',
  'cli.office-create.done':
    '{db}: office for {election} with {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.office-create.practice':
    '{db}: PRACTICE office for {election} with {bureaus, plural, one {# bureau} other {# bureaus}}.',
  'cli.ballots-make': 'The practice voting computer: makes ballots signed with the practice key.',
  'cli.ballots-make.done':
    '{out}: {ballots, plural, one {# practice ballot} other {# practice ballots}} of bureau {bureau}.',
  'cli.ballots-classify': 'Says what marks written in the choices language count as. Writes nothing.',
  'cli.classified': 'line {line}, {count, plural, one {# ballot} other {# ballots}}:',
  'cli.ballots-scan': 'Scans ballots into the record of an office: one verdict a ballot, then a summary.',
  'cli.scan.summary':
    'Read {read, number}: counted {counted, number}, duplicate {duplicate, number}, conflict {conflict, number}, refused {refused, number}. All elections on them together: valid {valid, number}, blank {blank, number}, invalid {invalid, number}.',
  'cli.scan.interrupted': 'Interrupted. What was counted is kept; run the same command again for the rest.',
  'cli.ask-password': 'Password:',
  'cli.progress': '{done, number} ({rate}/s)',
  'cli.progress.of': '{done, number} of {total, number} ({rate}/s)',
  'cli.verdict.counted': 'counted',
  'cli.verdict.duplicate': 'duplicate',
  'cli.verdict.conflict': 'conflict',
  'cli.verdict.refused': 'refused',
  'cli.contest.valid': '{contest}: valid, list {list}, {category}',
  'cli.contest.blank': '{contest}: blank',
  'cli.contest.invalid': '{contest}: invalid, {reason} ({article})',
  'cli.totals': 'Shows the count table of a bureau or of the whole office.',
  'cli.totals.practice': 'PRACTICE: these are not votes of a real election.',
  'cli.totals.found': 'ballots found',
  'cli.totals.valid': 'valid',
  'cli.totals.blank': 'blank',
  'cli.totals.invalid': 'invalid',
  'cli.totals.blank-or-invalid': 'blank or invalid',
  'cli.totals.electoral-figure': 'electoral figure',
  'cli.scope.bureau': 'bureau {id}',
  'cli.scope.canton': 'canton {id}',
  'cli.scope.municipality': 'municipality {id}',
  'cli.scope.district': 'city district {id}',
  'cli.report': 'Writes the report files of an office.',
  'cli.report.done': '{out}: {files}',
  'cli.verify': 'Checks the whole record of an office and every figure derived from it.',
  'cli.verify.done':
    '{db}: in order. {events, number} events, {ballots, number} counted ballots, last hash {head}',
  'cli.backup': 'Makes a verified backup of an office; scanning may go on meanwhile.',
  'cli.backup.done': '{out}: verified backup with {events, number} events.',
  'cli.restore': 'Puts an office back from a backup, verified first.',
  'cli.restore.done': '{db}: restored with {events, number} events.',
  'cli.bug':
    'telbureau stopped because of a mistake of its own (code {code}). What happened is written down in {path}',
  'problem.USAGE_UNKNOWN_COMMAND': 'There is no command {found}; expected: {expected}.',
  'problem.USAGE_UNKNOWN_OPTION': 'This command has no option {found}; expected: {expected}.',
  'problem.USAGE_OPTION_TWICE': 'The option {found} is given twice; expected once. Leave one out.',
  'problem.USAGE_OPTION_MISSING': 'An option is missing; expected: {expected}.',
  'problem.USAGE_VALUE_MISSING':
    'Found {found, select, nothing {nothing} other {{found}}} after this option; expected: {expected}. If the value begins with a dash, write it with = before it.',
  'problem.USAGE_VALUE_UNWANTED': 'This option takes no value; found {found}. Leave it out.',
  'problem.USAGE_VALUE_BAD':
    'Found {found}; expected: {expected, select, N {a whole number, 0 or more} other {{expected}}}.',
  'problem.USAGE_OPERAND_MISSING': 'The command does not say what to read; expected: {expected}.',
  'problem.USAGE_OPERAND_EXTRA': '{found} is one argument too many; expected at most {expected}.',
  'problem.USAGE_NO_TERMINAL':
    'The terminal screens need a terminal for input and output, and this is not one. Give a command; telbureau --help lists them.',
  'problem.USAGE_PASSWORD_MISSING':
    'No password was given and nobody can be asked here. Set the environment variable {expected}.',
  'problem.COMMAND_NOT_YET': 'The command {found} is not part of this version.',
  'problem.FORMAT_NOT_YET': '{found} is not part of this version; it writes {expected}.',
  'problem.OUTPUT_EXISTS':
    '{found} exists already and is not overwritten. Choose another name, or move it away.',
  'problem.OUTPUT_NOT_WRITABLE':
    'This could not be written ({found}); nothing was left there. Check the folder, the rights on it and the space on the disk.',
  'problem.FOLDER_NOT_MADE':
    'The folder {file} could not be made ({found}). Point XDG_DATA_HOME to a folder you may write to, or open an office with --db.',
  'problem.OUTPUT_STREAM_FAILED':
    'The results could not be written to standard output ({found}). What was recorded before is kept. Check where the output goes, and run the command again.',
  'problem.LINE_TOO_LONG': 'This line has more than {expected, number} characters. Is it one ballot a line?',
  'problem.CONTEST_UNKNOWN': 'There is no election {found} here; expected one of: {expected}.',
  'problem.FILE_NOT_FOUND': 'There is no file or folder {found}. Check the name and the folder.',
  'problem.FILE_UNREADABLE':
    'This could not be read as a file ({found, select, EISDIR {it is a folder} EACCES {no permission} other {{found}}}). Check what it is and who may read it.',
  'problem.FILE_TOO_LARGE': 'The file is larger than {expected, number} bytes. Is it the right one?',
  'problem.FILE_NOT_TEXT': 'The file is not UTF-8 text. Save it as UTF-8.',
  'problem.IMAGE_UNREADABLE':
    'This image cannot be read: it is damaged or too large; expected {expected}. Scan the ballot again.',
  'problem.IMAGE_WITHOUT_CODE': 'No QR code was found in this image. Scan the ballot again, flat and sharp.',
  'problem.IMAGE_FORMAT_NOT_YET': '{found} files are not read by this version; expected {expected}.',
  // End of headless commands
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} exists already, and nothing is ever overwritten. Choose another name, or move the file away yourself.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} was left behind by another office file of the same name and would mix its data into the new one. Move it away first, or choose another name; keep it if that office is still needed.',
  'problem.OFFICE_FILE_NOT_FOUND':
    'There is no file {file}. Check the name, or make one with “office create”.',
  'problem.OFFICE_FILE_NOT_A_FILE':
    '{file} is a folder or a device, not a file. Name the office file itself.',
  'problem.OFFICE_FILE_NO_PERMISSION':
    'You may not read and write {file}. Ask whoever looks after this computer to allow it, or sign in to the computer as another user.',
  'problem.OFFICE_FILE_FAILED':
    'The computer could not read or write {file} ({found, select, ENAMETOOLONG {its name is too long} other {{found}}}). Check the disk or USB stick and try again; what was shown as counted is kept.',
  'problem.OFFICE_FOLDER_NOT_FOUND': 'The folder of {file} does not exist. Make it, or check the name.',
  'problem.OFFICE_FOLDER_READ_ONLY':
    'Nothing can be written in the folder of {file}. Copy the file to a folder of your own, or choose another one.',
  'problem.OFFICE_DISK_FULL':
    'The disk that holds {file} is full. Free some space and go on; what was shown as counted is kept, the last scan was not recorded.',
  'problem.OFFICE_FILE_BUSY':
    'Another program has kept {file} to itself for too long. Close whatever else has it open and try again.',
  'problem.OFFICE_FILE_MOVED':
    'The office file is no longer at {file}: it was deleted, moved or replaced while it was open. Nothing since is recorded. Put it back, or restore the last backup, and open it again.',
  'problem.LEDGER_NOT_A_DATABASE':
    '{file} is not an office file, or its beginning is damaged. Check the name; if it is the right one, restore the last backup.',
  'problem.LEDGER_OTHER_APPLICATION':
    '{file} is a database of another program: its mark is {found}, an office has {expected}. Name the office file.',
  'problem.LEDGER_NEWER_VERSION':
    '{file} was made by a newer version of this program: it has format {found}, this one knows {expected}. Use the newer program; the file was not touched.',
  'problem.LEDGER_OLDER_VERSION':
    '{file} was made by an older version of this program: it has format {found}, this one needs {expected}. Use the program it was made with; the file was not touched.',
  'problem.LEDGER_MIGRATION_CHANGED':
    '{file} was made by a program that differs from this one: step {number} has checksum {found}, expected {expected}. Use the program it was made with.',
  'problem.LEDGER_SCHEMA_CHANGED':
    'Someone changed how {file} is built: {object} is not as this program made it. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_DAMAGED':
    '{file} is damaged ({found}). Do not count with it; restore the last backup and keep this file for the inquiry.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'The election package kept in {file} cannot be read by this program ({found}). Use the program the file was made with, or restore the last backup.',
  'problem.LEDGER_EVENT_MISSING':
    'The record in {file} is not whole: event {seq} is missing. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_EVENT_CHANGED':
    'The record in {file} was changed: event {seq} does not fit its hash. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Event {seq} in {file} is not an event this program knows. It was written by another program: use that one, or restore the last backup.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Event {seq} ({type}) in {file} contradicts those before it: {reason, select, first {only the first event makes the office} who {its time or officer is not as it must be} batch {its batch is not open, or is not one that could be opened} payload {its text does not read as it says} other {the ballot is not in the state it says}}. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_HEAD_DIFFERS':
    'The end of the record in {file} is not where it should be: noted is event {found}, the last one is {expected} (table head). Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_ROW_MISSING':
    'Table {table} in {file} does not follow from the record: the row {row} is missing. Do not use its totals; restore the last backup.',
  'problem.LEDGER_ROW_EXTRA':
    'Table {table} in {file} does not follow from the record: the row {row} has no event behind it. Do not use its totals; restore the last backup.',
  'problem.LEDGER_ROW_DIFFERS':
    'Table {table} in {file} does not follow from the record: the row {row} has {found}, expected {expected}. Do not use its totals; restore the last backup.',
  'problem.LEDGER_CANCELLED':
    'Stopped before the end; nothing was changed and nothing is known yet about {file}. Start it again when there is time.',

  // Terminal: lists, filters and figures
  'figure.percent': '{whole}.{tenth} %',
  'list.total': 'Total',
  'list.count': '{shown, number} of {all, number}',
  'list.sorted': 'order: {by}',
  'list.sort': 'sort',
  'list.sort.hint': 'Next order of the rows',
  'filter.open': 'filter',
  'filter.open.hint': 'Show only rows with this text',
  'filter.keep': 'keep',
  'filter.keep.hint': 'Keep the filter and go to the list',
  'filter.clear': 'show all',
  'filter.clear.hint': 'Remove the filter',
  'filter.none': 'There is no filter',
  'filter.hint': 'Type what to look for',

  // Terminal: sign-in (src/tui/screens/sign-in)
  'sign-in.crumb': 'Sign in',
  'sign-in.title': 'telbureau – counting ballots in the open',
  'sign-in.what': 'For reference, training and cross-checking. Not approved by any authority.',
  'sign-in.name': 'Name',
  'sign-in.password': 'Password',
  'sign-in.practice': 'Practice officers, password {password}',
  'sign-in.no-practice': 'This is not a practice office',
  'sign-in.empty.name': 'First type your name',
  'sign-in.empty.password': 'First type your password',
  'sign-in.hint': 'Type your name and password',
  'sign-in.hint.practice': 'Choose an officer with ↓, Enter, type the password, Enter',
  'sign-in.ready': 'Ready to count?',
  'sign-in.enter': 'continue',
  'sign-in.enter.hint': 'Go on: to the password, then sign in',
  'sign-in.other-field': 'other field',
  'sign-in.other-field.hint': 'Go to the other field',
  'sign-in.next-officer': 'choose',
  'sign-in.next-officer.hint': 'Take the next practice officer',
  'sign-in.previous-officer': 'choose',
  'sign-in.previous-officer.hint': 'Take the practice officer before',
  'ready.database': 'Database',
  'ready.record': 'Log',
  'ready.record.found': '{seq, plural, one {# event} other {# events}}, ends in {hash}',
  'ready.election': 'Election',
  'ready.election.found': '{date}, {bureaus, plural, one {# bureau} other {# bureaus}}, {fingerprint}',
  'ready.clock': 'Clock',
  'ready.terminal': 'Terminal',
  'ready.terminal.found': '{columns} × {rows}',
  'ready.not': 'NOT in order:',

  // Terminal: the board (src/tui/screens/board)
  'board.counted': 'Counted',
  'board.registered': 'Registered',
  'board.share': 'Share',
  'board.bureau': 'Bureau',
  'board.duplicate': 'Duplicate',
  'board.conflict': 'Conflict',
  'board.refused': 'Refused',
  'board.not-counted': 'Not counted',
  'board.undone': 'Undone',
  'board.voided': 'Voided',
  'board.sort.package': 'as in the package',
  'board.sort.least-complete': 'smallest share first',
  'board.sort.most-refused': 'most not counted first',
  'board.hint': 'Choose a bureau and press Enter to scan its ballots',
  'board.no-bureau': 'No bureau fits the filter',
  'board.scan': 'scan',
  'board.scan.hint': 'Scan the ballots of the bureau',
  'board.scan.paper': 'This bureau counts paper: it has no QR ballots',
  'board.scan.not-permitted': 'Only members of the bureau and the chair scan',
  'board.totals': 'totals',
  'board.totals.hint': 'Totals of the whole office',
  'board.bureau-totals': 'bureau',
  'board.bureau-totals.hint': 'Totals of this bureau',
  'board.log': 'log',
  'board.log.hint': 'Everything that was recorded',
  'board.self-test': 'test scanner',
  'board.self-test.hint': 'Check how the scanner is set',

  // Terminal: totals and candidates (src/tui/screens/totals, src/tui/screens/candidates)
  'totals.crumb': 'Totals',
  'totals.scope.canton': 'Canton {name}',
  'totals.scope.municipality': 'Municipality {name}',
  'totals.scope.district': 'City district {name}',
  'totals.seats': '{seats, plural, one {# seat} other {# seats}}',
  'totals.found': 'Ballots found',
  'totals.valid': 'Valid',
  'totals.blank': 'Blank',
  'totals.invalid': 'Invalid',
  'totals.blank-or-invalid': 'Blank + invalid',
  'totals.number': 'No',
  'totals.list': 'List',
  'totals.headOnly': 'Head',
  'totals.effectivesOnly': 'Eff.',
  'totals.effectivesAndSubstitutes': 'Eff+sub',
  'totals.substitutesOnly': 'Subst.',
  'totals.names': 'Names',
  'totals.electoral-figure': 'Electoral figure',
  'totals.share': 'Share',
  'totals.checks': 'Checks',
  'totals.checks.hold': 'all hold',
  'totals.checks.fail': 'see below',
  'totals.no-contest': 'This bureau has no election.',
  'totals.one-contest': 'There is only one election here',
  'totals.is-office': 'These are the totals of the whole office',
  'totals.hint': 'Enter shows the candidates of a list',
  'totals.open-list': 'candidates',
  'totals.open-list.hint': 'Name votes of the list',
  'totals.next-contest': 'election',
  'totals.next-contest.hint': 'Next election',
  'totals.next-bureau': 'bureau',
  'totals.next-bureau.hint': 'Next bureau',
  'totals.previous-bureau': 'bureau',
  'totals.previous-bureau.hint': 'Bureau before',
  'totals.office': 'whole office',
  'totals.office.hint': 'Totals of the whole office',
  'candidates.list': 'List {number} {name}',
  'candidates.votes-effectives': 'Votes for effectives',
  'candidates.votes-substitutes': 'Votes for substitutes',
  'candidates.kind': 'Kind',
  'candidates.effective': 'effective',
  'candidates.substitute': 'substitute',
  'candidates.name': 'Candidate',
  'candidates.votes': 'Name votes',
  'candidates.share': '% of list',
  'candidates.count': '{count, plural, one {# candidate} other {# candidates}}',
  'candidates.sort.list': 'as on the list',
  'candidates.sort.votes': 'most votes first',

  // Terminal: the log (src/tui/screens/log, src/tui/screens/log-event)
  'log.crumb': 'Log',
  'log.head': '{events, plural, one {# event} other {# events}}',
  'log.kind.all': 'Everything',
  'log.kind.office': 'Office and officers',
  'log.kind.batches': 'Batches',
  'log.kind.counted': 'Ballots counted',
  'log.kind.not-counted': 'Scans not counted',
  'log.kind.corrections': 'Corrections',
  'log.number': 'No',
  'log.time': 'Time',
  'log.officer': 'Officer',
  'log.what': 'What',
  'log.newest': 'newest first',
  'log.page': 'page {page}',
  'log.older': 'older',
  'log.empty': 'Nothing of this kind was recorded.',
  'log.hint': 'A scan has no time and no officer of its own',
  'log.open': 'details',
  'log.open.hint': 'All that this event says',
  'log.filter': 'filter',
  'log.filter.hint': 'Next kind of events',
  'log-event.crumb': 'Event {seq}',
  'log-event.type': 'Type, as in the file',
  'log-event.fact.fingerprint': 'Hash of the package',
  'log-event.fact.name': 'Name',
  'log-event.fact.batch': 'Batch',
  'log-event.fact.bureau': 'Bureau',
  'log-event.fact.first': 'First event',
  'log-event.fact.code': 'Code',
  'log-event.fact.ballot': 'Event',
  'log-event.fact.reason': 'Reason',
  'log-event.hash': 'Hash (SHA-256) over this event and the one before it',
  'log-event.no-time': 'none: scans have no time of their own',
  'log-event.no-officer': 'none',
  'log-event.ballot': 'Ballot',
  'log-event.ballot.counted': 'counts',
  'log-event.ballot.undone': 'undone',
  'log-event.ballot.voided': 'voided',
  'log-event.void': 'void',
  'log-event.void.hint': 'Make this ballot not count',
  'log-event.void.not-counted': 'This event is no ballot that counts',
  'log-event.void.not-permitted': 'Only the chair voids a ballot',
  'log-event.void.title': 'Void the ballot of event {seq}?',
  'log-event.void.consequence': '1 ballot less is counted. Scanned again, it is refused.',
  'log-event.void.kept': 'This cannot be undone. The reason stays in the log.',
  'log-event.void.reason': 'Reason',
  'log-event.void.yes': 'Yes, void it',
  'log-event.void.done': 'Ballot of event {seq} is voided (event {event})',

  // Terminal: checking the record (src/tui/screens/verify)
  'log.verify': 'verify',
  'log.verify.hint': 'Check the whole record',
  'verify.crumb': 'Verify',
  'verify.what':
    'Every event is held against the one before it, and every figure is counted anew from the events.',
  'verify.progress': 'Checking: {done, number} of {total, number}',
  'verify.right': 'The record is in order.',
  'verify.wrong': 'The record is NOT in order. Stop counting and call the chair.',
  'verify.not-checked': 'The record could not be checked.',
  'verify.found':
    '{events, plural, one {# event} other {# events}}, {ballots, plural, one {# ballot} other {# ballots}}.',
  'verify.head': 'Hash of the last event: write it down to compare later',
  'verify.again': 'again',
  'verify.again.hint': 'Check the record once more',
  'verify.running': 'The record is still being checked',
  'verify.hint.running': 'Esc stops the check',
  'verify.hint': 'Nothing was changed by the check',
} as const;
