/** What officers may and did: scanning, count tables, reports, and their lines in the log, in English. */
import { refusalEn } from '../ballots/en.ts';

export const officeEn = {
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
  'event.ballot-refused': `Refused: ${refusalEn} (batch {batch}, {bureau})`,
  'event.ballot-undone': 'Ballot {token} of number {ballot} undone, {bureau}',
  'event.ballot-voided': 'Ballot {token} of number {ballot} voided, {bureau}: {reason}',
} as const;
