import { deliveriesEn } from './deliveries/en.ts';
import { deliveryScreensEn } from './deliveries/screens-en.ts';
import { peopleCommandsEn } from './people/commands-en.ts';
import { peopleEn } from './people/en.ts';
import { peopleScreensEn } from './people/screens-en.ts';
import { reportCheckEn } from './report-check/en.ts';
import { reportsEn } from './sign-off/en.ts';
import { reportFilesEn } from './sign-off/files-en.ts';
import { reportTextEn } from './sign-off/reading-en.ts';

/** Why a scan was refused, in two or three words: for the log and for the list of the last scans. */
const refusal =
  '{code, select, BALLOT_NOT_A_BALLOT {not a ballot} BALLOT_DAMAGED {damaged} BALLOT_OTHER_ELECTION {other election} BALLOT_UNKNOWN_KEY {unknown key} BALLOT_BAD_SIGNATURE {bad signature} BALLOT_OTHER_BUREAU {other bureau} BALLOT_UNKNOWN_LIST_OR_CANDIDATE {unknown list or candidate} BALLOT_INCOHERENT {incoherent} other {voided}}';

/** English: for observers. This file also names every message there is; the other languages must have the same ones. */
export const en = {
  ...peopleEn,
  ...reportsEn,
  ...reportTextEn,
  ...reportFilesEn,
  ...peopleScreensEn,
  ...peopleCommandsEn,
  ...deliveriesEn,
  ...deliveryScreensEn,
  ...reportCheckEn,
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
  'role.entry': 'entry officer',
  'role.member': 'member of the bureau',
  'role.witness': 'witness',
  'role.observer': 'observer',
  'role.chair': 'chair',
  'role.auditor': 'auditor',
  'role.administrator': 'administrator',
  'problem.NOT_PERMITTED':
    '{officer} is signed in as {found} and may not do this. Who may: {expected}. Sign in as somebody who may.',
  'problem.OFFICER_SIGN_IN_REFUSED':
    'The name “{found}” and this password do not go together. Check the name and type the password again. {practice, select, practice {In a practice office the names are anna, bram, mira, chair, wout, audra, admin and olga; the password is practice.} other {Whoever forgot it asks an administrator for a new one.}}',
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
  'problem.BALLOT_NOT_LAST':
    'Ballot {token} is no longer the last that counts in this batch: somebody has dealt with it meanwhile. Look at the last scans.',
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
  'problem.REPORT_FORMAT_OF_OFFICE':
    'In the format {found} there is only the report of the whole office. Leave out --bureau, or name another format.',
  'problem.REPORT_VERSION_UNKNOWN':
    'There is no version {found} of this report; the last one is {expected}. Name another, or leave out --version.',
  'problem.REPORT_FILE_EXISTS':
    'The file {found} exists already, and a report is never overwritten. Name another folder, or move the file away.',
  'problem.REPORT_NOT_DISCLOSED':
    'The results of the digital polling station {bureau} ({contest}) may {expected, select, never {not be disclosed by themselves} other {be disclosed by themselves only from {expected} voters on; it has {found, number} ballots}}{article, select, none {: no rule allows it} other { ({article})}}. Make the report of the whole office.',
  'problem.REPORT_NOT_DISCLOSED_YET':
    'The results of the digital polling station {bureau} may leave only once its report is presented: the difference of two earlier ones would give away the ballots between.',
  'problem.REPORT_NOT_WRITTEN':
    'The report could not be written to {found} ({reason}); nothing was left there. Check the folder and the space on the disk.',
  'event.office-created':
    '{practice, select, true {Practice office created} other {Office created}}; election {fingerprint}',
  'event.officer-signed-in': '{name} signed in',
  'event.officer-sign-in-refused':
    'Sign-in refused for {known, select, true {{name}} other {a name that nobody has ({name})}}',
  'event.officer-signed-out': '{name} signed out',
  'event.batch-opened':
    'Batch {batch} opened at {bureau}, {source, select, bulk {from files} delivery {from a delivery} paper {paper} other {hand scanner}}',
  'event.batch-closed': 'Batch {batch} closed',
  'event.ballot-counted':
    '{state, select, undone {Counted, later undone} voided {Counted, later voided} other {Ballot counted}}: {token}, {bureau} (batch {batch})',
  'event.ballot-duplicate': 'Same ballot as number {first}: {token}, {bureau} (batch {batch})',
  'event.ballot-conflict': 'Other content than number {first}, same token: {token}, {bureau} (batch {batch})',
  'event.ballot-refused': `Refused: ${refusal} (batch {batch}, {bureau})`,
  'event.ballot-undone': 'Ballot {token} of number {ballot} undone, {bureau}',
  'event.ballot-voided': 'Ballot {token} of number {ballot} voided, {bureau}: {reason}',

  // What looks like a slip in a count table (src/count/hints)
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
  'quit.unsaved':
    'What you gave in {count, plural, one {1 field} other {# fields}} here is not recorded and will be lost.',
  'quit.yes': 'Yes, quit',
  'quit.no': 'No, go back',
  'sign-out.title': 'Sign out?',
  'sign-out.yes': 'Yes, sign out',
  'leave-form.title': 'Leave this form?',
  'leave-form.yes': 'Yes, leave it',
  'leave-form.no': 'No, go on with it',
  'menu.act': 'On this screen',
  'menu.move': 'Moving',
  'menu.go': 'Other screens',
  'menu.program': 'Everywhere',
  'menu.search': 'Search:',
  'menu.found': '{found, plural, one {# command} other {# commands}}',
  'menu.none': 'No command fits this: Backspace takes a letter back',
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
  'question.other': 'choose',
  'question.other.hint': 'On the numeric keypad: from no to yes, and back',
  'question.refuse': 'no',
  'question.refuse.hint': 'Answer no and go back',
  'question.field-missing': 'Type a text first.',
  'question.not-in-field': 'Not taken: go back to the text with an arrow first.',
  'question.discarded': 'Nothing was recorded: the answer was no',
  'question.hint': 'An arrow or - chooses, Enter answers',
  'question.hint.field': 'Type, then Enter; after that you choose the answer',
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
  'scan.leave.waiting': 'Scans still wait; they are not counted yet.',
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
  'scan.word.voided': 'VOIDED',
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
  'self-test.ballot': 'This is a ballot, not the test code. It is NOT counted: scan it at its bureau.',
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
  'cli.option.seed':
    'whole number; the same number gives the same ballots, and the same tokens in another file',
  'cli.option.as': 'payload: one text a line (default); png: one QR image a ballot',
  'cli.option.bureau': 'digital bureau whose ballots are scanned',
  'cli.option.officer': 'who scans; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.bureau-only': 'only this bureau; else the whole office',
  'cli.option.report-version': 'only this version, as it was signed; else the report as it stands',
  'cli.option.contest-only': 'only this election; else all of them',
  'cli.option.out-report': 'folder for the report files',
  'cli.option.format': 'formats with commas between, as pdf,csv; else all of them',
  'cli.option.languages':
    'languages of the report, one or two with a comma between, as nl,fr; else those that the law wants for the office',
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
  'cli.report.progress': '[{bar}] {done, number} of {total, number}: {file}',
  'cli.report.told-by-sums':
    'Note: the results of {bureaus} may not be disclosed, but follow from the totals, because no other digital polling station is in the totals. Give the files only to those who must have them by law.',
  'cli.report.missing':
    'Not complete: {tables, number} of {contests, plural, one {# count table} other {# count tables}} not in, {suspects, plural, one {# suspect ballot} other {# suspect ballots}} open, {remarks, plural, one {# remark} other {# remarks}} owed.',
  'cli.verify': 'Checks the whole record of an office and every figure derived from it.',
  'cli.verify.done':
    '{db}: in order. {events, number} events, {ballots, plural, one {# ballot} other {# ballots}} counted one by one, last hash {head}',
  'cli.verify.as-closed': 'The file is byte for byte as it was last closed.',
  'cli.verify.not-as-closed':
    'There is no hash from when it was closed ({db}.sha256): it is open, was not closed in order, or came alone. Bytes that belong to no row were not looked at.',
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
  'problem.OUTPUT_CANCELLED': 'Interrupted; nothing was written.',
  'problem.LINE_TOO_LONG': 'This line has more than {expected, number} characters. Is it one ballot a line?',
  'problem.CONTEST_UNKNOWN': 'There is no election {found} here; expected one of: {expected}.',
  'problem.REPORT_LANGUAGES':
    'A report is written in one or two of these languages, with a comma between: {expected}. {found} is not that.',
  'problem.FILE_NOT_FOUND': 'There is no file or folder {found}. Check the name and the folder.',
  'problem.FILE_UNREADABLE':
    'This could not be read as a file ({found, select, EISDIR {it is a folder} EILSEQ {its name is not UTF-8} ENODEV {it is a pipe or a device} EACCES {no permission} other {{found}}}). Check what it is and who may read it.',
  'problem.FILE_TOO_LARGE': 'The file is larger than {expected, number} bytes. Is it the right one?',
  'problem.FILE_NOT_TEXT': 'The file is not UTF-8 text. Save it as UTF-8.',
  'problem.FILE_EMPTY': 'There is nothing in this; expected: ballots. Did scanning or copying go wrong?',
  'problem.FILE_NOT_BALLOTS': 'This file is neither text nor the scan of a ballot; nothing of it was read.',
  'problem.IMAGE_UNREADABLE':
    'This image cannot be read: it is damaged or too large; expected {expected}. Scan the ballot again.',
  'problem.IMAGE_WITHOUT_CODE': 'No QR code was found in this image. Scan the ballot again, flat and sharp.',
  'problem.IMAGE_FORMAT_NOT_YET': '{found} files are not read by this version; expected {expected}.',
  // End of headless commands
  // Office file and record (src/ledger/problems.ts)
  'problem.OFFICE_FILE_EXISTS':
    '{file} exists already, and nothing is ever overwritten. Choose another name, or move the file away yourself.',
  'problem.OFFICE_FILE_LEFTOVER':
    '{found} was left behind by another file of the same name and would mix its data into this one. Move it away first, or choose another name; keep it if that other file is still needed.',
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
    'The disk that holds {file} is full. Free some space and try again; what was shown as counted is kept.',
  'problem.OFFICE_FILE_BUSY':
    'Another program has kept {file} to itself for too long. Close whatever else has it open and try again.',
  'problem.OFFICE_FILE_MOVED':
    'The office file is no longer at {file}: it was deleted, moved or replaced while it was open. Nothing since is recorded. Put it back, or restore the last backup, and open it again.',
  'problem.OFFICE_FILE_TWO_NAMES':
    '{file} has {found} names on this disk. Two programs would each write it under their own name, and ballots would be lost. Remove the other name (after a power cut perhaps a hidden file that ends in .unfinished).',
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
  'problem.LEDGER_FILE_CHANGED':
    '{file} is not byte for byte as it was last closed: its SHA-256 is {found}, and {file}.sha256 says {expected}. The record in it is whole: {events, number} events, the last with hash {head}. Is that what was written down? Then bytes changed that belong to no figure: make a backup at once and go on from that, the disk or stick may be failing. If not, another file, such as an older copy, was put in its place.',
  'problem.LEDGER_PACKAGE_REFUSED':
    'The election package kept in {file} cannot be read by this program ({found}). Use the program the file was made with, or restore the last backup.',
  'problem.LEDGER_EVENT_MISSING':
    'The record in {file} is not whole: event {seq} is missing. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_EVENT_CHANGED':
    'The record in {file} was changed: event {seq} does not fit its hash. Do not count with this file; restore the last backup and keep this one for the inquiry.',
  'problem.LEDGER_EVENT_UNREADABLE':
    'Event {seq} in {file} is not an event this program knows. It was written by another program: use that one, or restore the last backup.',
  'problem.LEDGER_EVENT_OUT_OF_PLACE':
    'Event {seq} ({type}) in {file} contradicts those before it: {reason, select, first {only the first event makes the office} who {its time or officer is not as it must be} account {its officer has no account or may not, or the account, session or key is not in the state it says} batch {its batch is not open, or is not one that could be opened} payload {its text does not read as it says} table {its count table or bundle is not in the state it says, or there is no such thing} bundle {a bundle that both officers keyed alike is not counted as it was keyed} kinds {what it declares is of no polling station of the election} transfer {the transfer is not in the state it says, or there is none} report {the report does not stand so, or what was signed is not what the record says} frozen {the report of its bureau was presented, and nothing of it may change} other {the ballot is not in the state it says}}. Do not count with this file; restore the last backup and keep this one for the inquiry.',
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
  'list.total-shown': 'Total shown',
  'list.count': '{shown, number} of {all, number}',
  'list.rows': 'rows {from, number} to {to, number} of {all, number}',
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
  'sign-in.empty.name': 'First type your name',
  'sign-in.empty.password': 'First type your password',
  'sign-in.hint': 'Type your name and password',
  'sign-in.hint.practice': 'Choose with arrow down, Enter, type the password, Enter',
  'sign-in.ready': 'Ready to count?',
  'sign-in.enter': 'continue',
  'sign-in.enter.hint': 'Go on: to the password, then sign in',
  'sign-in.other-field': 'other field',
  'sign-in.other-field.hint': 'Go to the other field',
  'sign-in.next-officer': 'choose',
  'sign-in.next-officer.hint': 'The next practice officer; elsewhere the other field',
  'sign-in.previous-officer': 'choose',
  'sign-in.previous-officer.hint': 'The practice officer before; elsewhere the other field',
  'ready.database': 'Database',
  'ready.record': 'Log',
  'ready.record.last': 'the last one fits',
  'ready.record.verify': 'v in the log checks all',
  'ready.election': 'Election',
  'ready.bureaus': '{bureaus, plural, one {# bureau} other {# bureaus}}',
  'ready.hash': 'hash {hash}',
  'ready.clock': 'Clock',
  'ready.terminal': 'Terminal',
  'ready.terminal.found': '{columns} × {rows}',
  'ready.not': 'NOT in order:',

  // Terminal: the board (src/tui/screens/board)
  'board.counted': 'Counted',
  'board.counted-digital': 'Counted (digital)',
  'board.registered': 'Registered',
  'board.registered-digital': 'Registered (digital)',
  'board.progress': 'Progress',
  'board.progress-digital': 'Progress (digital)',
  'board.bureau': 'Bureau',
  'board.duplicate': 'Duplicates',
  'board.conflict': 'Conflicts',
  'board.refused': 'Refused',
  'board.not-taken': 'Not taken',
  'board.undone': 'Undone',
  'board.voided': 'Voided',
  'board.sort.package': 'official order',
  'board.sort.least-complete': 'least progress first',
  'board.sort.most-not-taken': 'most not taken first',
  'board.hint': 'Choose a bureau and press Enter to scan its ballots',
  'board.hint.look': 't shows the totals, b those of the bureau, l the log',
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
  'totals.sort.list': 'official order',
  'totals.sort.votes': 'most votes first',
  'totals.contest-of': 'election {place} of {all}: {id}',
  'totals.constituency': 'constituency {name}',
  'totals.found': 'Ballots found',
  'totals.valid': 'Valid',
  'totals.blank': 'Blank',
  'totals.invalid': 'Invalid',
  'totals.blank-or-invalid': 'Blank + invalid',
  'totals.number': 'No',
  'totals.list': 'List',
  'totals.headOnly': 'List vote',
  'totals.effectivesOnly': 'Eff.',
  'totals.effectivesAndSubstitutes': 'Eff. + sub.',
  'totals.substitutesOnly': 'Subst.',
  'totals.names': 'Names',
  'totals.electoral-figure': 'Electoral figure',
  'totals.share': 'Share',
  'totals.checks': 'checks',
  'totals.checks.hint': 'The five checks of the table, in words',
  'totals.checks.hold': 'Checks: {hold} of {all} hold',
  'totals.checks.hidden': 'The checks are not shown',
  'totals.checks.shown': 'The checks are shown; Esc shows the table',
  'totals.hide-checks': 'table',
  'totals.hide-checks.hint': 'Back to the table',
  'totals.check.H1': 'Found = valid + (blank or invalid)',
  'totals.check.H2': 'Valid = sum of the figures and their sub-categories',
  'totals.check.H3': 'No candidate has more votes than there are ballots',
  'totals.check.H4': 'Every ballot with name votes has at least one name',
  'totals.check.H5': 'No ballot names a candidate more than once',
  'totals.waiting': 'Nothing of it counts yet: {state}.',
  'totals.waiting.short': 'Nothing of it counts yet',
  'totals.no-contest': 'This bureau has no election.',
  'totals.one-contest': 'There is only one election here',
  'totals.is-office': 'These are the totals of the whole office',
  'totals.hint': 'Enter shows the candidates of a list',
  'totals.hint.checks': 'Esc shows the table again',
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
  'candidates.sort.list': 'order of the list',
  'candidates.sort.votes': 'most votes first',

  // Terminal: the log (src/tui/screens/log, src/tui/screens/log-event)
  'log.crumb': 'Log',
  'log.head': '{events, plural, one {# event} other {# events}}',
  'log.kind.all': 'Everything',
  'log.kind.office': 'Office and officers',
  'log.kind.batches': 'Batches',
  'log.kind.counted': 'Ballots counted',
  'log.kind.not-counted': 'Scans not taken',
  'log.kind.corrections': 'Corrections',
  'log.number': 'No',
  'log.time': 'Time',
  'log.officer': 'Officer',
  'log.what': 'What',
  'log.newest': 'newest first',
  'log.newer': 'newer',
  'log.older': 'older',
  'log.empty': 'Nothing of this kind was recorded.',
  'log.hint': 'Enter shows an event, / finds a number or ballot',
  'log.open': 'details',
  'log.open.hint': 'All that this event says',
  'log.kind': 'kind',
  'log.kind.hint': 'Next kind of events',
  'log.find': 'find',
  'log.find.hint': 'Find a number or a ballot',
  'find.give': 'find',
  'find.give.hint': 'Look for what is typed',
  'find.leave': 'leave',
  'find.leave.hint': 'Go back to the list without looking',
  'find.hint': 'Type a number, or 3 or more characters of the token',
  'find.nothing': 'No event and no ballot fits this',
  'find.several': 'Several ballots begin so: type one more character',
  'find.no-question': 'Type a number, or 3 to 32 characters: 0 to 9, a to f',
  'log-event.crumb': 'Event {seq}',
  'log-event.type': 'Type in the file',
  'log-event.fact.fingerprint': 'Hash of the package',
  'log-event.fact.name': 'Name',
  'log-event.fact.batch': 'Batch',
  'log-event.fact.bureau': 'Bureau',
  'log-event.fact.first': 'First event',
  'log-event.fact.code': 'Code',
  'log-event.fact.ballot': 'Event',
  'log-event.fact.reason': 'Reason',
  'log-event.hash': 'Hash (SHA-256) over this event and the one before it',
  'log-event.no-time': 'not kept, for the secrecy of the vote',
  'log-event.batch-of': '{batch}, opened {at} at {bureau}',
  'log-event.token': 'Token',
  'log-event.no-officer': 'none',
  'log-event.ballot': 'Ballot',
  'log-event.ballot.counted': 'counts',
  'log-event.ballot.undone': 'undone',
  'log-event.ballot.voided': 'voided',
  'log-event.void': 'void',
  'log-event.void.hint': 'Make this ballot not count',
  'log-event.void.not-counted': 'This event is no ballot that counts',
  'log-event.void.not-permitted': 'Only the chair voids a ballot',
  'log-event.void.title': 'Void ballot {token} (number {seq})?',
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
    'The record is the file behind the log. Every event is held against the one before it, and every figure is counted anew from the events.',
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

  // Paper count tables
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

  // Paper count tables: screens and codes
  'field.ticked': 'electors ticked',
  'field.deposited': 'ballots deposited',
  'field.taken-back': 'ballots taken back',
  'field.unused': 'ballots unused',
  'field.of-station': 'Station {station}: {what}',
  'field.found': 'Found in all urns',
  'field.found-in-urn': 'Found in urn or envelope {urn}',
  'field.found-of-station': 'Station {station}: found in urn {urn}',
  'field.transferred-out': 'Of another election, sent on',
  'field.transferred-in': 'Received from another bureau',
  'field.blank': 'Blank',
  'field.invalid': 'Invalid',
  'field.blank-or-invalid': 'Blank or invalid',
  'field.valid': 'Valid, as added up on paper',
  'field.electoral-figure': 'Electoral figure, as added up on paper',
  'field.effective': '{number}  {name}',
  'field.candidate': '{number}  {name}',
  'field.substitute': 'Substitute {number}  {name}',
  'field.of-list': 'List {list} · {what}',
  'section.declared': 'Declared by the polling stations',
  'section.found': 'Found, before unfolding',
  'section.sorted': 'Blank, invalid and the total',
  'section.list': 'List {list}  {name}',
  'table.title.entry': '{entry, select, 1 {First} other {Second}} entry',
  'table.title.correction': 'Open fields anew from paper',
  'table.keyed': '{keyed, number} of {all, plural, one {1 field} other {# fields}} filled in',
  'table.sums.found': 'Found {found, number}',
  'table.sums.valid': 'valid {valid, number}',
  'table.sums.blank-or-invalid': 'blank or invalid {blankOrInvalid, number}',
  'table.sums.left': '{count, number} to go',
  'table.sums.over': '{count, number} too many',
  'table.sums.list': 'List {list}: {ballots, plural, one {1 ballot} other {# ballots}}',
  'table.sums.names':
    '{kind, select, E {effectives} S {substitutes} other {names}}: {votes, plural, one {1 vote} other {# votes}} on {ballots, plural, one {1 ballot} other {# ballots}}',
  'table.refused.too-long': 'Seven digits at most: not taken. Enter, then type anew',
  'table.refused.no-such-place':
    '{to, select, list {That list is not here} candidate {That candidate is not here} other {That substitute is not here}}; there are {numbers}',
  'table.refused.none-here': 'There are none here: go to a list first',
  'table.boxes.fixed': 'The second entry has the same fields as the first',
  'table.boxes.no-more': 'No more or fewer urns are possible',
  'table.next': 'next',
  'table.next.hint': 'Go to the next field',
  'table.previous': 'previous',
  'table.previous.hint': 'Go to the previous field',
  'table.undo': 'undo',
  'table.undo.hint': 'Put back the figure that the last change replaced',
  'table.undone': 'Back to {value}: {field}',
  'table.undone.fields': 'The fields are as they were before',
  'table.hand-in': 'hand in',
  'table.hand-in.hint': 'Hand the entry in',
  'table.end.hint': 'At the last field: hand the entry in',
  'table.end.not-here': 'That is for the last field',
  'table.list': 'list',
  'table.list.hint': 'Jump to a list by its number',
  'table.candidate': 'candidate',
  'table.candidate.hint': 'Jump to a candidate of this list; twice for a substitute',
  'table.more-urns': 'more urns',
  'table.more-urns.hint': 'A field for one more urn or envelope',
  'table.fewer-urns': 'fewer urns',
  'table.fewer-urns.hint': 'Leave out the field of the last urn',
  'table.apart': 'blank apart',
  'table.apart.hint': 'Blank and invalid apart, or in one figure',
  'table.give-up': 'give up',
  'table.give-up.hint': 'Give the entry up; what is filled in is lost',
  'table.give-up.title': 'Give this entry up?',
  'table.give-up.lost':
    '{keyed, plural, =0 {Nothing is filled in yet.} one {1 field that is filled in is lost.} other {# fields that are filled in are lost.}} With Esc all of it stays, and you can go on later.',
  'table.give-up.yes': 'Yes, give it up',
  'table.give-up.no': 'No, go on keying',
  'table.given-back': 'Nothing was keyed: the entry is free again',
  'table.given-back.open': 'Nothing was keyed: what is open still waits for you',
  'table.keys-not-decides': 'Who keys this entry does not decide what is open in it',
  'table.given-up': 'The entry was given up',
  'table.next-section': 'next part',
  'table.next-section.hint': 'Go to the next part of the table',
  'table.previous-section': 'previous part',
  'table.previous-section.hint': 'Go to the previous part of the table',
  'table.nothing-keyed': 'Nothing is filled in yet',
  'table.hint': 'Type the figure on the paper, then Enter; empty is zero',
  'table.hint.declared': 'Type the figure on the paper; empty: not declared',
  'table.hint.control': 'Type the sum on the paper; empty: none stands there',
  'table.hint.end': 'Last field: Enter or + hands the entry in',
  'table.hint.jump': 'Type the number, then Enter',
  'table.hand-in.title': 'Hand in the {entry, select, 1 {first} other {second}} entry?',
  'table.hand-in.title.correction': 'Hand in the fields keyed anew?',
  'table.hand-in.keyed':
    'Filled in: {keyed, number} of {all, plural, one {1 field} other {# fields}}. Empty counts as zero; of a declared figure or a sum: none given.',
  'table.hand-in.more': 'And {count, plural, one {1 other place} other {# other places}} to look at.',
  'table.hand-in.yes': 'Yes, hand in',
  'table.hand-in.no': 'No, check first',
  'table.after.first-done': 'First entry handed in. Now the second, by somebody else.',
  'table.after.agreed': 'Agreed: the table counts.',
  'table.after.decided': 'The last open field is decided: the table counts.',
  'table.after.open':
    '{because, select, different {The entries differ} other {This cannot be true}}: {count, plural, one {1 field} other {# fields}} to key anew.',
  'table.jump.list': 'List:',
  'table.jump.candidate': 'Candidate (* substitute):',
  'table.jump.substitute': 'Substitute (* candidate):',
  'jump.go': 'go',
  'jump.go.hint': 'Go to that number',
  'jump.cancel': 'stay',
  'jump.cancel.hint': 'Stay in this field',
  'jump.substitute': 'candidate/substitute',
  'jump.substitute.hint': 'An effective candidate; again a substitute, and back',
  'tables.contest': 'Election',
  'tables.state': 'State',
  'tables.officers': 'By',
  'tables.open': 'Open',
  'tables.keyed-by': 'Keyed by {officers}',
  'tables.owed': 'Remarks owed',
  'tables.more': 'And {count, plural, one {1 more point} other {# more points}}',
  'points.page': 'Points {from} to {to} of {all}; n shows the next',
  'points.more': 'more points',
  'points.more.hint': 'Show the next points',
  'points.all-shown': 'All points are shown',
  'tables.remark-owed': 'A remark is owed.',
  'tables.remark-owed-again': 'A remark is owed again: the figures have changed.',
  'tables.remarked': '{officer}: {text}',
  'tables.none': 'There is no table here',
  'tables.next.key-first': 'Enter begins the first entry from paper.',
  'tables.next.key-instead': 'Declared to count ballot by ballot (b); Enter keys a count table instead.',
  'tables.next.key-second': 'Enter begins the second entry; you do not see the first.',
  'tables.next.go-on': 'Enter goes on where you left off.',
  'tables.next.key-anew': 'Enter: key the open fields anew from paper.',
  'tables.next.decide': 'Enter: compare the open fields with the paper and decide.',
  'tables.next.remark': 'm: give a remark on what stands out; it goes into the report.',
  'tables.next.held': '{officer} is at this entry.',
  'tables.next.colleague': 'You made the first entry; a colleague makes the second.',
  'tables.next.seen-both': 'You had both entries before you; two others key it.',
  'tables.next.others': 'Only {first} and {second} key their open fields anew.',
  'tables.next.chair':
    '{chairs, plural, =0 {{resets, select, yes {Still different: Enter keys anew; X sets both entries aside} other {Still different: Enter keys anew, or the chair all (X).}}} other {Still different: the chair decides, or Enter keys anew.}}',
  'tables.next.look-on': 'Keying is for the members of the bureau.',
  'tables.next.done': 'The table counts. Enter reviews it.',
  'tables.next.reset': 'X: have it keyed anew; decisions on suspects changed.',
  'tables.next.ask-reset': 'The chair has it keyed anew: a decision in it changed.',
  'tables.next.suspects': 'It counts; suspect ballots wait for a decision (s).',
  'tables.key': 'key in',
  'tables.key.hint': 'Key the table, its open fields, or ballots in bundles',
  'tables.decide': 'decide',
  'tables.decide.hint': 'Compare the open fields and decide',
  'tables.decide.chair': 'Only the chair decides open fields',
  'tables.decide.nothing': 'No field is open',
  'tables.decide.own':
    '{chairs, plural, =0 {You keyed this yourself: key it anew, or all of it (X)} other {You keyed this yourself: another chair must decide}}',
  'tables.remark': 'remark',
  'tables.remark.hint': 'Say something on what stands out in the table',
  'tables.remark.nothing': 'Nothing stands out in this table',
  'tables.remark.not-permitted': 'Remarks are for the members of the bureau',
  'tables.remark.title':
    '{count, plural, one {What is the explanation?} other {What explains these # figures, all of them?}}',
  'tables.remark.before': 'Said by {officer}: {text}',
  'tables.remark.outdated': 'Said by {officer} of other figures: {text}',
  'tables.remark.field': 'Remark',
  'tables.remark.yes': '{count, plural, one {Yes, record it} other {Yes, record it for all #}}',
  'tables.remark.no': 'No, go back',
  'tables.remark.done': 'The remark is recorded',
  'tables.review': 'review',
  'tables.review.hint': 'Read the agreed table field by field',
  'tables.review.nothing': 'Only an agreed table can be read',
  'review.crumb': 'Review',
  'review.title':
    'Agreed: {first}, {second}{count, plural, =0 {} one {; 1 figure decided by the chair} other {; # figures decided by the chair}}',
  'review.hint': 'Enter shows where the figure comes from',
  'review.decided': 'Decided by {officer}: {reason}',
  'tables.totals': 'totals',
  'tables.totals.hint': 'The totals of this bureau',
  'tables.reset': 'reset',
  'tables.reset.hint': 'Have the whole table keyed anew',
  'tables.reset.chair': 'Only the chair has a table keyed anew',
  'tables.reset.nothing': 'Nothing has been keyed yet',
  'tables.reset.title': 'Have the whole table of {contest} keyed anew?',
  'tables.reset.consequence': 'Both entries no longer count, in the totals neither.',
  'tables.reset.kept': 'They stay in the record, with the reason.',
  'tables.reset.field': 'Reason',
  'tables.reset.yes': 'Yes, key it anew',
  'tables.reset.no': 'No, leave it',
  'tables.reset.done': 'The table waits for a new first entry',

  // Suspect ballots of paper (src/count/suspect.ts)
  'reason.intention-unclear': 'intention unclear',
  'problem.SUSPECT_KNOWN':
    'Suspect ballot {suspect} of {bureau} is there already. Set the ballot aside again: it gets the next number.',
  'problem.SUSPECT_UNKNOWN':
    'There is no suspect ballot {suspect} at {bureau}. Look for its number in the list.',
  'problem.SUSPECT_DECIDED': 'Suspect ballot {suspect} of {bureau} is decided. Only the chair can reopen it.',
  'problem.SUSPECT_NOT_DECIDED':
    'Suspect ballot {suspect} of {bureau} is not decided yet: there is nothing to reopen.',
  'problem.SUSPECT_NOT_VALID':
    'These marks make no valid ballot of {contest}. Type one list and its names, or choose blank or invalid.',
  'problem.SUSPECT_TWO_MEMBERS':
    'Two different members put their initials on the ballot; found “{first}” and “{second}”.',
  'problem.SUSPECT_WITNESS_IS_MEMBER':
    'The witness is not one of the two members; found “{found}” again. Who has the same initials writes their name.',
  'problem.SUSPECT_WITNESS_UNSIGNED':
    'A witness was heard on this ballot: add the initials of one, or say why no witness signed.',
  'event.suspect-raised':
    '{bureau}: suspect ballot {suspect} of {contest} set aside: {ground, select, several_lists {marks on several lists} altered {shape or size altered} object {paper or object inside} recognisable {voter recognisable} not_official {not an official ballot} other {intention unclear}}',
  'event.suspect-opinion': '{bureau}: suspect ballot {suspect}, opinion of {witness}: {opinion}',
  'event.suspect-decided':
    '{bureau}: suspect ballot {suspect} decided: {decision, select, valid {valid} blank {blank} other {invalid}}{contested, select, true {, contested} other {}}',
  'event.suspect-reopened': '{bureau}: suspect ballot {suspect} reopened: {reason}',
  'event.suspect-withdrawn': '{bureau}: suspect ballot {suspect} withdrawn: {reason}',
  'log.kind.suspects': 'Suspect ballots',
  'log-event.fact.suspect': 'Suspect ballot',
  'log-event.fact.note': 'Note',
  'log-event.fact.witness': 'Witness',
  'log-event.fact.opinion': 'Opinion',
  'tables.suspects': 'suspects',
  'tables.suspects.hint': 'The suspect ballots of this bureau',
  'tables.suspects.open':
    '{count, plural, =0 {No suspect ballot waits for a decision.} one {1 suspect ballot waits for a decision: s} other {# suspect ballots wait for a decision: s}}',
  'tables.ready': 'Complete: nothing is missing.',
  'tables.missing': 'Not complete yet: {what}.',
  'tables.missing.not-agreed':
    '{count, plural, =0 {both entries must agree} one {1 field is open} other {# fields are open}}',
  'tables.missing.suspects':
    '{count, plural, one {decide 1 suspect ballot (s)} other {decide # suspect ballots (s)}}',
  'tables.missing.decided-otherwise':
    '{count, plural, one {the decision on 1 suspect ballot} other {the decisions on # suspect ballots}} changed since: have it keyed anew',
  'tables.missing.remarks': '{count, plural, one {1 remark owed (m)} other {# remarks owed (m)}}',
  'suspects.crumb': 'Suspect ballots',
  'suspects.open': 'Suspect ballots',
  'suspects.open-short': 'Suspect',
  'suspects.number': 'No.',
  'suspects.ground': 'Doubted',
  'suspects.contested': 'Contested',
  'suspects.is-contested': 'contested',
  'suspects.state.raised': 'to decide',
  'suspects.state.reopened': 'reopened',
  'suspects.state.withdrawn': 'withdrawn',
  'suspects.state.valid': 'valid',
  'suspects.state.blank': 'blank',
  'suspects.state.invalid': 'invalid',
  'suspects.count':
    '{open, plural, =0 {none waits for a decision} one {1 waits for a decision} other {# wait for a decision}}',
  'suspects.only-open': 'only those to decide',
  'suspects.empty': 'No suspect ballot yet. n sets one aside.',
  'suspects.none-open': 'None waits for a decision. f shows all.',
  'suspects.none': 'There is no suspect ballot here',
  'suspects.opinion': '{witness}: {opinion}',
  'suspects.votes': '{list}: {names}',
  'suspects.ruling': 'Decision: {decision}',
  'suspects.box': 'In the count table: {box}',
  'suspects.earlier': 'Earlier: {decision}. Reopened: {reason}',
  'suspects.initials':
    'Initials: {first}, {second}; {signed, select, yes {witness: {witness}} no {no witness signed: {why}} other {no witness present}}',
  'suspects.as-valid': 'valid, {list}',
  'suspects.as-invalid': 'invalid, {reason} ({article})',
  'suspects.raise': 'set aside',
  'suspects.raise.hint': 'Set a ballot aside as suspect',
  'suspects.not-permitted': 'Suspect ballots are for the members of the bureau',
  'suspects.opine': 'opinion',
  'suspects.opine.hint': 'Note what a witness thinks of it',
  'suspects.decide': 'decide',
  'suspects.decide.hint': 'Record what the bureau decides',
  'suspects.decided': 'It is decided; the chair can reopen it',
  'suspects.chair': 'Only the chair records decisions',
  'suspects.reopen': 'reopen',
  'suspects.reopen.hint': 'Open a decision again, for a reason',
  'suspects.not-decided': 'It is not decided yet',
  'suspects.reopen.title': 'Reopen suspect ballot {suspect}?',
  'suspects.reopen.consequence': 'The count is complete again only after a new decision.',
  'suspects.reopen.kept': 'The old decision stays in the record, with the reason.',
  'suspects.reopen.field': 'Reason',
  'suspects.reopen.yes': 'Yes, reopen it',
  'suspects.reopen.no': 'No, leave it',
  'suspects.reopen.done': 'Suspect ballot {suspect} waits for a new decision',
  'suspects.withdraw': 'withdraw',
  'suspects.withdraw.hint': 'Withdraw a ballot that was set aside by mistake',
  'suspects.withdraw.title': 'Withdraw suspect ballot {suspect}?',
  'suspects.withdraw.consequence': 'It no longer waits for a decision, and no decision on it stands.',
  'suspects.withdraw.kept': 'Its number and what was said of it stay in the record, with the reason.',
  'suspects.withdraw.yes': 'Yes, withdraw it',
  'suspects.withdraw.done': 'Suspect ballot {suspect} is withdrawn',
  'suspects.by-ballot': 'Ballots are keyed one by one here: ? in their bundle',
  'suspects.in-bundle': 'It lies in a bundle: have the bundle begun anew',
  'suspects.withdrawn': 'It was withdrawn',
  'suspects.from': 'Bundle {bundle}, ballot {place}',
  'suspects.withdrawn-why': 'Withdrawn: {reason}',
  'suspects.filter': 'to decide',
  'suspects.filter.hint': 'Show only those to decide, or all',
  'suspect.crumb': '{suspect, select, new {New} other {No. {suspect}}}',
  'suspect.title.raise': 'Set a suspect ballot aside',
  'suspect.title.opine': 'Suspect ballot {suspect}: opinion of a witness',
  'suspect.title.decide': 'Suspect ballot {suspect}: decision of the bureau',
  'suspect.field.contest': 'Election',
  'suspect.field.ground': 'Doubted',
  'suspect.field.note': 'Note (may be empty)',
  'suspect.field.witness': 'Witness',
  'suspect.field.opinion': 'Opinion',
  'suspect.field.kind': 'Decision',
  'suspect.field.choices': 'Valid as',
  'suspect.field.invalid-ground': 'Invalid for',
  'suspect.field.contested': 'Contested',
  'suspect.field.member-one': 'Initials of a member',
  'suspect.field.member-two': 'Initials of another',
  'suspect.field.member-witness': 'Initials of a witness',
  'suspect.field.unsigned': 'Why no witness signed',
  'suspect.witness-empty': 'Leave the witness empty only if none is present.',
  'suspect.witness-unsigned': 'A witness was heard: if none signs, the reason is asked.',
  'suspect.contested.no': 'no',
  'suspect.contested.yes': 'yes',
  'suspect.choices.hint':
    'List {list}: {list}. Names on it: {names}.{withSubstitute, select, none {} other { A substitute: {withSubstitute}.}}',
  'suspect.choices.other': 'Of the other election: {contest}={names}.',
  'suspect.is-empty': 'Fill in this field',
  'suspect.hint': 'Enter goes on; at the last field it records',
  'suspect.hint.opine': 'Enter records at the end; another opinion can correct it',
  'suspect.enter': 'continue',
  'suspect.enter.hint': 'Go on to the next field; at the last one record it',
  'suspect.next-field': 'next field',
  'suspect.next-field.hint': 'Go to the next field',
  'suspect.previous-field': 'previous field',
  'suspect.previous-field.hint': 'Go to the previous field',
  'suspect.next-choice': 'choose',
  'suspect.next-choice.hint': 'The next choice of this field',
  'suspect.previous-choice': 'choose back',
  'suspect.previous-choice.hint': 'The previous choice of this field',
  'suspect.no-choice': 'Type in this field',
  'suspect.done.raise': 'Suspect ballot {suspect} is set aside: write the number on it',
  'suspect.done.opine': 'The opinion is recorded; another one (o) can correct it',
  'suspect.done.decide': 'The decision on suspect ballot {suspect} is recorded',
  'suspect.done.decide.box': 'Add it to {box}',
  'suspects.table-anew': 'Recorded. The table of {contest} must be keyed anew.',

  'table-state.empty': 'nothing yet',
  'table-state.first-in-progress': 'first under way',
  'table-state.first-done': 'first done',
  'table-state.second-in-progress': 'second under way',
  'table-state.keying': 'count under way',
  'table-state.differs': 'differs',
  'table-state.correcting': 'being corrected',
  'table-state.agreed': 'agreed',
  'table-state.unbalanced': 'urns do not fit',
  'table-state.outdated': 'key anew',
  'table-state.suspects-open': 'suspects open',
  'table-state.incoherent': 'cannot be true',
  'title.about': '{about}: {title}',
  'differences.crumb': 'Open fields',
  'differences.title.alike':
    'The entries are alike now. An officer still has to read {count, plural, one {1 field} other {# fields}} again and key {count, plural, one {it} other {them}}.',
  'differences.title.different':
    'The entries differ in {count, plural, one {1 field} other {# fields}}. Read what the paper says.',
  'differences.title.incoherent':
    'Both entries are alike, but the figures cannot be true. Have the paper checked and mended.',
  'differences.title.decided':
    'With what was decided the figures cannot be true. Have the paper checked and mended.',
  'differences.decided': 'decided',
  'differences.field': 'Field',
  'differences.empty': 'empty',
  'differences.figure': 'The paper says:',
  'differences.figures': '{figures}{more, plural, =0 {} other { and # more}}',
  'differences.none': 'No field is open',
  'differences.no-figure': 'First type the figure, or take one with ← or →',
  'differences.hint': 'Type the figure, or take one with ← or →; then Enter',
  'differences.decide': 'decide',
  'differences.decide.hint': 'Let this figure stand, with a reason',
  'differences.take-first': 'first',
  'differences.take-first.hint': 'Take the figure of the first entry',
  'differences.take-second': 'second',
  'differences.take-second.hint': 'Take the figure of the second entry',
  'differences.decide.title': '{field}: {value}?',
  'differences.decide.entries': '{one} keyed {first}, {other} {second}.',
  'differences.decide.before': '{officer} decided {value} before.',
  'differences.decide.fails': 'With this figure the table cannot be true.',
  'differences.decide.kept': 'All figures stay in the record, with the reason.',
  'differences.decide.reason': 'Reason',
  'differences.decide.yes': 'Yes, let it stand',
  'differences.decide.no': 'No, go back',
  'differences.decide.done': 'The field is decided',
  'board.hints': '{count, plural, one {# hint on its tables} other {# hints on its tables}}',
  'board.tables': 'tables',
  'board.tables.hint': 'The paper tables of this bureau',
  'board.tables.digital': 'This bureau scans its ballots: it has no paper table',
  'board.hint.paper': 'Enter opens the paper tables of this bureau',
  'board.tables-agreed': 'Paper tables agreed',
  'board.tables-of': '{agreed, number} of {all, number}',
  'board.open-fields': 'Open fields',
  'board.owed': 'Remarks owed',
  'board.owes': '{count, plural, one {1 remark owed} other {# remarks owed}}',
  'board.owes-suspects': '{count, number} suspect',
  'board.sort.needs-somebody': 'what needs somebody first',
  'code.COUNT_FOUND_NOT_SUM.officer':
    'Found, valid, and blank or invalid do not fit together. Compare them with the paper.',
  'code.COUNT_FOUND_NOT_SUM.chair':
    'First have the figures compared with the paper. If they fit, have the piles counted again: a bundle was forgotten or counted twice.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.officer':
    'Blank, invalid and their sum do not fit together. Compare them with the paper.',
  'code.COUNT_BLANK_OR_INVALID_NOT_SUM.chair':
    'Have the blank and the invalid piles counted again apart, and mend the table on paper.',
  'code.COUNT_VALID_NOT_SUM.officer':
    'The total of valid ballots and the electoral figures of the lists do not fit together. Compare them with the paper.',
  'code.COUNT_VALID_NOT_SUM.chair':
    'Add up the electoral figures on the paper again. If the sum there is wrong, have it mended and keyed anew.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.officer':
    'List {list}: the electoral figure and the sub-categories do not fit together. Compare them with the paper.',
  'code.COUNT_ELECTORAL_FIGURE_NOT_SUM.chair':
    'Add up the sub-categories on the paper. If the sum is wrong, have the piles of that list counted again.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.officer':
    'List {list}, {kind, select, E {candidate} other {substitute}} {number}: name votes and ballots do not fit together. Compare them with the paper.',
  'code.COUNT_CANDIDATE_OVER_BALLOTS.chair':
    'A candidate cannot have more votes than there are ballots with names. Have the name votes of that list counted again.',
  'code.COUNT_VOTES_UNDER_BALLOTS.officer':
    'List {list}: name votes and ballots with {kind, select, E {names} other {substitutes}} do not fit together. Compare them with the paper.',
  'code.COUNT_VOTES_UNDER_BALLOTS.chair':
    'Every ballot with names gives at least one name vote. See whether a candidate was skipped; else have the name votes counted again.',
  'code.COUNT_VOTES_OVER_POSSIBLE.officer':
    'List {list}: more name votes than the ballots can give. Compare them with the paper.',
  'code.COUNT_VOTES_OVER_POSSIBLE.chair':
    'See whether a total was keyed as name votes; else have the name votes counted again.',
  'code.COUNT_FOUND_NOT_DEPOSITED.officer': 'Found and deposited differ. Compare them with the paper.',
  'code.COUNT_FOUND_NOT_DEPOSITED.chair':
    'Count the folded piles again and read the report of each polling station. If the difference stays, say why; both figures stand.',
  'code.COUNT_STATION_NOT_DECLARED.officer':
    'What a polling station declared is missing. Compare it with the paper.',
  'code.COUNT_STATION_NOT_DECLARED.chair':
    'Ask for the report of the polling station and have it keyed: in the table, or ballot by ballot under r on the board. If there is none, say why.',
  'code.COUNT_FOUND_OVER_REGISTERED.officer': 'More found than registered electors. Compare with the paper.',
  'code.COUNT_FOUND_OVER_REGISTERED.chair':
    'See whether ballots of another station came in, or electors off the list voted. Say what it was.',
  'code.COUNT_TICKED_NOT_DEPOSITED.officer':
    'Electors ticked and ballots deposited differ. Compare them with the paper.',
  'code.COUNT_TICKED_NOT_DEPOSITED.chair':
    'Ask the polling station: an elector left with the ballot, or a tick was forgotten. Say what it was.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.officer':
    'The number of blank or invalid ballots is far out of line. Compare it with the paper.',
  'code.COUNT_BLANK_OR_INVALID_UNUSUAL.chair':
    'Have the blank or invalid ballots looked through: valid ones may lie among them. If the number is right, say how it came about.',
  'code.COUNT_URN_OVER_LIMIT.officer': 'One urn holds unusually many ballots. Compare with the paper.',
  'code.COUNT_URN_OVER_LIMIT.chair':
    'See whether two urns went into one field. If it is right, say why the urn was so full.',
  'code.COUNT_BUREAU_OVER_LIMIT.officer': 'More electors are registered for this bureau than the law allows.',
  'code.COUNT_BUREAU_OVER_LIMIT.chair':
    'The division is in the election package. Say why so many stations were counted together.',

  // Reconciliation and transfers
  'problem.COUNT_TRANSFERS_NOT_MATCHED':
    '{contest}: {side, select, out {{found, plural, one {# ballot} other {# ballots}} sent on by the table, {expected, number} by the transfers} in {{found, plural, one {# ballot} other {# ballots}} received by the table, {expected, number} by the transfers} unreceived {transfer {transfer} is not received} other {transfer {transfer} was counted {counted, plural, one {once} other {# times}}, never as many as were sent}}.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.officer':
    'The ballots sent on or received do not fit together with the transfers. Compare them with the paper.',
  'code.COUNT_TRANSFERS_NOT_MATCHED.chair':
    'Ask the other bureau how many ballots the envelope held, and have the figure that is wrong put right: of the transfer, or of the table if there is one. If the difference stays, say why.',
  'problem.STATION_NOT_AT_BUREAU':
    'Bureau {bureau} has no polling station {found}; expected one of: {expected}.',
  'problem.KINDS_EMPTY': 'No figure is filled in. Fill in what the polling station declared.',
  'problem.KINDS_TAKEN_BACK_OVER_ISSUED':
    '{kind}: {found, plural, one {# ballot} other {# ballots}} taken back, but only {expected, number} issued. Compare both figures with the report.',
  'problem.TRANSFER_NO_BALLOTS': 'A transfer has at least one ballot. Say how many are in the envelope.',
  'problem.TRANSFER_SAME_TABLE':
    'From {contest} at {bureau} to the same: there is nothing to transfer. Choose another bureau or another election.',
  'problem.TRANSFER_SAME_ELECTION':
    'Ballots of {contest} that lay in the urns of {bureau} are counted there. Only ballots of another election are forwarded: choose the other election.',
  'problem.TRANSFER_SENT': 'Transfer {transfer} was sent on already.',
  'problem.TRANSFER_UNKNOWN': 'There is no transfer {transfer}. Look up its number in the list of transfers.',
  'problem.TRANSFER_SAME_OFFICER':
    'You sent transfer {transfer} yourself. A colleague of the other bureau must record that it was received.',
  'problem.TRANSFER_COUNTED_LAST':
    'You counted transfer {transfer} last, not as many as were sent. Somebody else must count it before you do again.',
  'problem.TRANSFER_NUMBERS_SEEN':
    'You see both numbers of transfer {transfer}: you decide, and do not count it. Withdraw it, or have a colleague count again.',
  'problem.TRANSFER_NUMBERS_SEEN_BEFORE':
    'You have seen both numbers of transfer {seen}, between the same two tables. Somebody else counts these ballots and records them.',
  'problem.SAID_LAST':
    'You said it last, and differently from {officers}. Another officer must say it before you can again.',
  'problem.TRANSFER_RECEIVED':
    'Transfer {transfer} was received already by {receiver}, in the number that was sent.',
  'problem.TRANSFER_WITHDRAWN':
    'Transfer {transfer} is withdrawn. Record a new one if ballots were sent after all.',
  'event.kinds-declared': '{bureau}, polling station {station}: voters by kind declared',
  'event.transfer-sent': 'Transfer {transfer} from {from} to {to}',
  'event.transfer-received': 'Transfer {transfer} received',
  'event.transfer-withdrawn': 'Transfer {transfer} withdrawn: {reason}',
  'log.kind.reconciliation': 'Reconciliation',
  // Sign-off of reports
  'problem.REPORT_FROZEN':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}}: nothing that it says changes any more. It is returned, or opened again as a correction, first.',
  'problem.REPORT_BEING_SIGNED':
    'The report of {of, select, office {the office} other {{bureau}}} is being signed: nothing can be added to it. The chair can return it first.',
  'problem.REPORT_PRESENTED':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}} already.',
  'problem.REPORT_NOT_PRESENTED':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}}: it must be presented first.',
  'problem.REPORT_INITIALLED':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}} already: nobody initials it any more.',
  'problem.REPORT_NOT_INITIALLED':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}}: it is signed once it is initialled.',
  'problem.REPORT_SAME_OFFICER': 'You presented this report yourself: somebody else initials it.',
  'problem.REPORT_NOT_OF_BUREAU':
    'The report of {of, select, office {the office} other {{bureau}}} names nobody who signs with your account. Have the composition put right, or sign as somebody whom it names.',
  'problem.REPORT_SIGNED_BEFORE':
    'You have signed this version already. Somebody else of the bureau signs with you.',
  'problem.REPORT_DIGEST_CHANGED':
    'The report of {of, select, office {the office} other {{bureau}}} is not what you had before you: its hash was {found} and is {expected} now. Read it again, then go on.',
  'problem.REPORT_WITNESS_UNKNOWN':
    'The report of {of, select, office {the office} other {{bureau}}} names no such witness. Take the name as it stands in the composition.',
  'problem.REPORT_WITNESS_DONE': 'This witness has signed, or it is recorded already that they did not.',
  'problem.REPORT_NOT_SIGNED':
    'The report of {of, select, office {the office} other {{bureau}}} is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}}: not all have signed yet whom the law wants.',
  'problem.REPORT_CLOSED':
    'The report of {of, select, office {the office} other {{bureau}}} is closed. The chair can open it again as a correction.',
  'problem.REPORT_NOT_READY':
    'The report of {of, select, office {the office} other {{bureau}}} cannot be presented yet.{bureaus, plural, =0 {} one { # report of a bureau is not signed.} other { # reports of bureaus are not signed.}}{tables, plural, =0 {} one { # count table is not agreed.} other { # count tables are not agreed.}}{differences, plural, =0 {} one { # field or place is open.} other { # fields or places are open.}}{suspects, plural, =0 {} one { # suspect ballot waits for a decision.} other { # suspect ballots wait for a decision.}}{remarks, plural, =0 {} one { # remark is owed.} other { # remarks are owed.}}{electors, plural, =0 {} one { # figure of electors, urns or transfers is not accounted for.} other { # figures of electors, urns or transfers are not accounted for.}}{transfers, plural, =0 {} one { # transfer is not matched, or a delivery tells otherwise.} other { # transfers are not matched, or deliveries tell otherwise.}}{transfers, plural, =0 {} other { The other bureau counts the envelope, and what it found is recorded; or the chair withdraws the transfer, and a remark says why.}}{batches, plural, =0 {} one { # batch is open.} other { # batches are open.}}{batches, plural, =0 {} other { Whoever scans there leaves the scan screen with Esc; whoever saw the program stop signs in anew.}}{signers, plural, =0 {} one { In the composition a chair, or a secretary or second member, is missing with an account.} other { In the composition a chair and a secretary or second member are missing with an account.}}',
  'problem.REPORT_MAIN_CHAIR':
    '{bureau} is initialled, returned and opened again by the chair of the main bureau: {name} ({expected}). Ask them, or first declare who sits in the main bureau now.',
  'problem.REPORT_OFFICE_FIRST':
    'The report of the office is {state, select, draft {a draft} presented {presented} returned {returned} initialled {initialled} signed {signed} other {closed}}, and {bureau} is part of its sums. Return it, or open it again, first.',
  'problem.REPORT_KEY_NOT_OWN': 'This signing key is none of yours. Sign with the key of your own account.',
  'problem.REPORT_KEY_REVOKED': 'This signing key is revoked and signs no more. Make a new one, then sign.',
  'problem.COMPOSITION_CHAIR':
    'A bureau has one chair; {found, plural, =0 {there is none} other {there are #}}. Put the functions right.',
  'problem.COMPOSITION_NAME_TWICE': '{found} stands in the composition twice. Name each person once.',
  'problem.COMPOSITION_ACCOUNT_TWICE':
    'Two people of the composition sign with the account {found}. Each signs with their own.',
  'problem.COMPOSITION_ACCOUNT':
    '{name} cannot sign with the account {found}: there is none, it is closed, or its role does not sign as that. Take the account of a member, for the chair that of a chair, or leave it empty.',
  'problem.COMPOSITION_LIST':
    '{name} cannot be there for list {found}: it is none of the election, or {name} is no witness. Put the list or the function right.',
  'event.composition-declared':
    '{of, select, office {Office} other {{bureau}}}: composition declared, {people, plural, one {# person} other {# people}}',
  'event.incident-noted': '{of, select, office {Office} other {{bureau}}}: incident: {text}',
  'event.objection-made': '{of, select, office {Office} other {{bureau}}}: objection of {witness}: {text}',
  'event.report-presented':
    '{of, select, office {Office} other {{bureau}}}: report presented (version {version})',
  'event.report-returned':
    '{of, select, office {Office} other {{bureau}}}: report returned (version {version}): {reason}',
  'event.report-initialled':
    '{of, select, office {Office} other {{bureau}}}: report initialled (version {version})',
  'event.report-signed': '{of, select, office {Office} other {{bureau}}}: report signed (version {version})',
  'event.witness-unsigned':
    '{of, select, office {Office} other {{bureau}}}: {witness} did not sign here: {reason}',
  'event.report-closed': '{of, select, office {Office} other {{bureau}}}: report closed (version {version})',
  'event.report-reopened':
    '{of, select, office {Office} other {{bureau}}}: opened again as correction, version {version}: {reason}',
  'log.kind.reports': 'Reports',
  'log-event.fact.version': 'Version',
  'log-event.fact.digest': 'Hash',
  'log-event.fact.key': 'Signing key',
  'log-event.fact.station': 'Polling station',
  'log-event.fact.transfer': 'Transfer',
  'log-event.fact.from': 'From',
  'log-event.fact.to': 'To',
  'board.reconciliation': 'reconcile',
  'board.reconciliation.hint': 'Ballots found against ballots declared, by ballot type',
  'board.transfers': 'transfers',
  'board.transfers.hint': 'Ballots of another election, sent on and received',
  'reconciliation.crumb': 'Reconciliation {bureau}',
  'reconciliation.title': 'Found against declared',
  'reconciliation.what': 'Ballots',
  'reconciliation.contest': 'All {contest}',
  'reconciliation.type': 'Type {type}',
  'reconciliation.station': 'Station {station}',
  'reconciliation.ticked': 'Ticked',
  'reconciliation.issued': 'Issued',
  'reconciliation.taken-back': 'Taken back',
  'reconciliation.deposited': 'Deposited',
  'reconciliation.found': 'Found',
  'reconciliation.difference': 'Difference',
  'reconciliation.state': 'State',
  'reconciliation.agrees': 'agrees',
  'reconciliation.differs': 'differs',
  'reconciliation.open': 'incomplete',
  'reconciliation.by-kind': 'by kind',
  'reconciliation.in-table': 'in the table',
  'reconciliation.unlike': 'does not fit',
  'reconciliation.not-declared': 'not declared',
  'reconciliation.said-once': 'said once',
  'reconciliation.says.agrees': 'As many were found as expected.',
  'reconciliation.says.more':
    '{count, plural, one {1 ballot} other {# ballots}} more found than the {expected, number} expected.',
  'reconciliation.says.fewer':
    '{count, plural, one {1 ballot} other {# ballots}} fewer found than the {expected, number} expected.',
  'reconciliation.says.unlike': 'Not alike: {figures}. Read the reports of the polling stations.',
  'reconciliation.says.in-tables': 'In the count table: {figures}.',
  'reconciliation.says.open': 'Not everything is declared or counted yet.',
  'reconciliation.says.station': 'Said alike by {officers}.',
  'reconciliation.says.said-once': 'Said by {officers}; another officer must say it too (e).',
  'reconciliation.says.station-differs':
    'Not the same from {officers}: {fields}. Read the report again; all but {last} may say it anew (e).',
  'reconciliation.says.contradicts': 'By kind/in the count table: {figures}. Read the report of the station.',
  'reconciliation.says.no-station': 'By kind of voter it is not keyed yet: two officers do (e).',
  'reconciliation.swapped':
    'The total is right, the types are not: {count, plural, one {1 voter was} other {# voters were}} perhaps given a wrong ballot type.',
  'reconciliation.none': 'There is no such bureau',
  'reconciliation.key': 'key voters',
  'reconciliation.key.hint': 'Key the voters that a polling station declared, by kind',
  'reconciliation.not-permitted': 'Keying is for the members of the bureau',
  'kinds.crumb': 'Station {station}',
  'kinds.title': 'Polling station {station}: voters by ballot type',
  'kinds.type': 'Type',
  'kinds.sums': 'Ticked: {ticked}; issued: {issued}; taken back: {takenBack}',
  'kinds.partly': '{sum} ({empty} not declared)',
  'kinds.too-long': 'A field has seven digits at most',
  'kinds.differing': 'Where {sign} stands, the officers do not say the same. Key all fields from the report.',
  'kinds.nothing-keyed': 'Nothing is filled in yet',
  'kinds.hint': 'Empty: not declared. Enter goes on, + records',
  'kinds.hand-in': 'record',
  'kinds.hand-in.hint': 'Record what the polling station declared',
  'kinds.ask.title': 'Record what polling station {station} declared?',
  'kinds.ask.replaces': 'What you said before counts no longer; it stays in the record.',
  'kinds.ask.stands':
    'Two officers have said the same. Other figures set that aside until two say the same again.',
  'kinds.ask.yes': 'Yes, record it',
  'kinds.ask.no': 'No, go back',
  'kinds.done.said-once': 'Station {station} said; another officer must say it too',
  'kinds.done.differs': 'Station {station}: not what others said; another is next',
  'kinds.done.stands': 'The voters of station {station} stand: two say the same',
  'transfers.crumb': 'Transfers',
  'transfers.number': 'No.',
  'transfers.from': 'From',
  'transfers.to': 'To',
  'transfers.ballots': 'Sent on',
  'transfers.received': 'Received',
  'transfers.state': 'State',
  'transfer-state.sent': 'under way',
  'transfer-state.received': 'received',
  'transfer-state.mismatch': 'other number',
  'transfer-state.withdrawn': 'withdrawn',
  'transfers.empty':
    'Nothing was transferred. n records a transfer: ballots of another election, forwarded under seal.',
  'transfers.says.sent':
    'Sent on by {sender}; not received yet. Somebody else opens the envelope and presses Enter.',
  'transfers.says.received': 'Sent on by {sender}, received by {receiver}.',
  'transfers.says.mismatch':
    '{receiver} did not find as many as {sender} sent. Somebody else counts again (Enter), or the chair withdraws it (w) and a new one is recorded.',
  'transfers.says.decide':
    '{sender} sent {ballots, number}, {receiver} found {received, number}. A colleague who neither sent it nor counted it last counts again, or you withdraw it (w), and a new one is recorded.',
  'transfers.says.withdrawn': 'Withdrawn by {officer}: this transfer does not count.',
  'transfers.more': 'More was written: it is in the log.',
  'transfers.reason': 'Reason: {reason}',
  'transfers.note': 'Note of {officer}: {note}',
  'transfers.new': 'new',
  'transfers.new.hint': 'Record a transfer of ballots',
  'transfers.receive': 'receive',
  'transfers.receive.hint': 'Record how many ballots arrived',
  'transfers.withdraw': 'withdraw',
  'transfers.withdraw.hint': 'Withdraw the transfer, with a reason',
  'transfers.none': 'There is no transfer yet',
  'transfers.no-tables': 'No bureau of this election counts paper',
  'transfers.not-permitted': 'Transfers are for the members of the bureau',
  'transfers.receive.done': 'This transfer is received already',
  'transfers.receive.own': 'You sent it yourself: a colleague records that it was received',
  'transfers.receive.seen': 'You see both numbers: a colleague counts, or you withdraw it',
  'transfers.receive.seen-before': 'You saw both numbers of transfer {seen}: somebody else counts',
  'transfers.receive.last': 'You counted last: somebody else counts before you do again',
  'transfers.is-withdrawn': 'This transfer is withdrawn',
  'transfers.withdraw.chair': 'Only the chair withdraws a transfer',
  'transfers.withdraw.title': 'Withdraw transfer {transfer}?',
  'transfers.withdraw.consequence': 'The ballots from {from} to {to} then count as not transferred.',
  'transfers.withdraw.kept': 'The transfer stays in the log, with the reason.',
  'transfers.withdraw.field': 'Reason',
  'transfers.withdraw.yes': 'Yes, withdraw it',
  'transfers.withdraw.no': 'No, leave it',
  'transfers.withdraw.done': 'The transfer is withdrawn',
  'transfer.crumb.new': 'New',
  'transfer.crumb': 'Transfer {transfer}',
  'transfer.title.new': 'Forward ballots of another election under seal',
  'transfer.title.receive': 'Transfer {transfer} from {from} to {to}: how many are in the envelope?',
  'transfer.from': 'Found at',
  'transfer.to': 'For',
  'transfer.ballots': 'Number',
  'transfer.note': 'Note',
  'transfer.no-table': 'No paper table is called so: bureau and election, as {example}; → takes the next one',
  'transfer.named': '{table}: {bureau} · {contest}',
  'transfer.no-number': 'Type a number, digits only',
  'transfer.hint': 'Enter goes on, records at the end; the note may be empty',
  'transfer.enter': 'next',
  'transfer.enter.hint': 'Go to the next field; after the last record',
  'transfer.next-field': 'next field',
  'transfer.next-field.hint': 'Go to the next field of the form',
  'transfer.previous-field': 'previous field',
  'transfer.previous-field.hint': 'Go to the previous field of the form',
  'transfer.next-table': 'next table',
  'transfer.next-table.hint': 'Put the next table into the field',
  'transfer.previous-table': 'previous table',
  'transfer.previous-table.hint': 'Put the previous table into the field',
  'transfer.no-tables-here': 'This field is no table',
  'transfer.sent': 'Transfer {transfer} is recorded',
  'transfer.received': 'It is recorded that transfer {transfer} was received',
  'transfer.mismatch': 'Not as many as were sent on: somebody else counts again',

  // Board of paper
  'board.deposited': 'Declared',
  'board.deposited-of':
    '{ballots, number} ({bureaus, number} of {all, plural, one {# bureau} other {# bureaus}})',

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
  // Terminal: the canvass, the origin of a figure, the progress for a hall (src/tui/screens/canvass, figure, projector)
  'board.canvass': 'canvass',
  'board.canvass.hint': 'The canvass: every table, by municipality',
  'board.projector': 'progress',
  'board.projector.hint': 'The progress for a hall, without any figure',
  'canvass.crumb': 'Canvass',
  'canvass.summary': 'summary',
  'canvass.state': 'State',
  'canvass.blank-or-invalid': 'Bl./inv.',
  'canvass.list': 'L{number}',
  'canvass.tables':
    '{in, number} of {all, plural, one {# table} other {# tables}} in{growing, plural, =0 {} other {, # may still grow}}',
  'canvass.columns': 'columns {from}-{to} of {all}',
  'canvass.page': 'page {page} of {all}',
  'canvass.also-in': 'also in {municipalities}',
  'canvass.open': 'origin',
  'canvass.open.hint': 'Show where the figure comes from',
  'canvass.open.sum': 'A sum: its parts begin here, Enter opens one',
  'canvass.open.not-agreed': 'This table is not agreed yet: there is no figure',
  'canvass.next-page': 'next list',
  'canvass.next-page.hint': 'To the page of the next list',
  'canvass.previous-page': 'previous list',
  'canvass.previous-page.hint': 'To the page of the previous list',
  'canvass.left': 'left',
  'canvass.left.hint': 'One column to the left',
  'canvass.right': 'right',
  'canvass.right.hint': 'One column to the right',
  'canvass.hint': 'Arrows choose a figure, Tab a list, Enter its origin',
  'place-state.empty': 'waiting',
  'place-state.first-in-progress': 'entry 1',
  'place-state.first-done': '1st done',
  'place-state.second-in-progress': 'entry 2',
  'place-state.differs': 'differs',
  'place-state.correcting': 'correcting',
  'place-state.agreed': 'agreed',
  'place-state.unbalanced': 'urns',
  'place-state.outdated': 'key anew',
  'place-state.suspects-open': 'suspects',
  'place-state.keying': 'in bundles',
  'place-state.scanning': 'scanning',
  'rubric.found': 'Ballots found',
  'rubric.found-in-urn': 'Found in urn {urn}',
  'rubric.ticked': 'Electors ticked, polling station {station}',
  'rubric.deposited': 'Ballots deposited, polling station {station}',
  'rubric.takenBack': 'Ballots taken back, polling station {station}',
  'rubric.unused': 'Unused ballots, polling station {station}',
  'rubric.transferredOut': 'Sent on to another bureau',
  'rubric.transferredIn': 'Received from another bureau',
  'rubric.blank': 'Blank ballots',
  'rubric.invalid': 'Invalid ballots',
  'rubric.blankOrInvalid': 'Blank or invalid ballots',
  'rubric.valid': 'Valid ballots',
  'rubric.list': 'list {list}',
  'rubric.electoralFigure': 'Electoral figure of list {list}',
  'rubric.category': 'List {list}: {category}',
  'rubric.headOnly': 'list vote only',
  'rubric.effectivesOnly': 'names of effectives only',
  'rubric.effectivesAndSubstitutes': 'names of effectives and substitutes',
  'rubric.substitutesOnly': 'names of substitutes only',
  'rubric.names': 'names',
  'rubric.votes':
    'Name votes: {of, select, E {effective} other {substitute}} {number} {candidate}, list {list}',
  'figure.crumb': 'Origin',
  'figure.hint': 'Enter opens the part or the event',
  'figure.open': 'open',
  'figure.open.hint': 'Open the part or the event',
  'figure.nothing': 'There is nothing to open here',
  'figure.own': 'This figure is open already: its values are below',
  'figure.what': 'What',
  'figure.value': 'Value',
  'figure.status': 'Status',
  'figure.status.stands': 'counts',
  'figure.status.open': 'open',
  'figure.status.replaced': 'does not count',
  'figure.status.corrected': 'corrected since',
  'figure.status.set-aside': 'set aside',
  'figure.empty': 'empty',
  'figure.entered': '{entry, select, 1 {first entry} other {second entry}}',
  'figure.corrected': '{entry, select, 1 {first} other {second}} again',
  'figure.decided': 'decision',
  'figure.reset': 'begun anew',
  'figure.reason': 'Reason: {reason}',
  'figure.not-agreed': 'not agreed yet',
  'figure.sum-of': 'sum of {count, plural, one {# field} other {# fields}}',
  'figure.given': '{count, plural, one {# value} other {# values}}',
  'figure.bundle': 'Bundle {bundle}',
  'figure.beside': 'Suspect, decided',
  'figure.of-bundles': '{count, plural, one {# bundle} other {# bundles}}',
  'projector.crumb': 'Progress',
  'projector.hint': 'No figure of the count is shown here',
  'projector.large': '{done} OF {all}',
  'projector.tables': '{done, number} of {all, plural, one {# table} other {# tables}} agreed',
  'projector.bureaus':
    '{done, number} of {all, plural, one {# bureau} other {# bureaus}} {done, plural, one {is} other {are}} scanning',
  'projector.stage.done': 'Bureaus done',
  'projector.stage.in-progress': 'in progress',
  'projector.stage.waiting': 'waiting',
  'projector.agreed': 'Agreed',
  'projector.checking': 'Check',
  'projector.keying': 'Entry',
  'projector.scanning': 'Scanning',
  'projector.waiting': 'Waiting',
  'projector.last-change': 'last change at {time}',
  'projector.no-change': 'no table begun yet',

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

  // Commands of paper
  'cli.option.counting-bureau': 'the counting bureau whose table it is',
  'cli.option.keying-officer':
    'who keyed the table; the password comes from TELBUREAU_PASSWORD or is asked for',
  'sheet.part': 'Part',
  'sheet.part.bureau': 'counting bureau',
  'sheet.part.total': 'Total',
  'sheet.contest': 'Election code',
  'sheet.contest-name': 'Election',
  'sheet.bureau': 'Bureau',
  'sheet.bureau-name': 'Name of the bureau',
  'sheet.nis': 'NIS code',
  'sheet.municipality': 'Municipality',
  'sheet.registered': 'Registered electors',
  'sheet.figure': 'Figure',
  'sheet.found': 'Ballots that count here',
  'sheet.electoral-figure': 'Electoral figure',
  'sheet.list': 'List number',
  'sheet.list-name': 'List',
  'sheet.number': 'Number',
  'sheet.count': 'Count',
} as const;
