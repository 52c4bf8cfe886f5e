/** Accounts, sign-in and signing keys, in English. */
export const peopleEn = {
  'event.account-created':
    'Account {name} made for {person}: {role, select, administrator {administrator} entry {entry officer} member {member of the bureau} chair {chair} witness {witness} auditor {auditor} other {observer}}',
  'event.account-closed': 'Account {name} closed: {reason}',
  'event.account-reopened': 'Account {name} opened again: {reason}',
  'event.password-set':
    '{temporary, select, true {Temporary password for {name}} other {New password of {name}}}',
  'event.session-locked': 'Screens of {name} locked',
  'event.session-unlocked': 'Screens of {name} unlocked',
  'event.key-made': 'Signing key {key} of {name} made',
  'event.key-resealed': 'Signing key {key} of {name} sealed by the new password',
  'event.key-revoked':
    'Signing key {key} revoked{reason, select, none {: its password was set anew} other {: {reason}}}',
  'event.key-exported': 'Signing key {key} of {name} copied to a folder',
  'event.act-refused': 'Refused to {name}, who may not: {act}',
  'log-event.fact.act': 'Asked for',
  'log-event.fact.person': 'Full name',
  'log-event.fact.role': 'Role',
  'log-event.fact.key': 'Signing key',
  'problem.OFFICE_NO_ACCOUNTS':
    'Nobody has an account in this office yet: “{found}” cannot sign in. Make the first administrator: telbureau officers first, or start telbureau on this office.',
  'problem.OFFICE_HAS_ACCOUNTS':
    'This office has its first administrator already. Ask an administrator for an account.',
  'problem.OFFICER_MUST_WAIT':
    'Too many attempts as “{found}” have failed. Wait {seconds, plural, one {# second} other {# seconds}}, then try again. Whoever forgot the password asks an administrator for a new one; nothing is lost by it.',
  'problem.OFFICER_ACCOUNT_CLOSED': 'The account {found} is closed. An administrator can open it again.',
  'problem.OFFICER_PASSWORD_TEMPORARY':
    'The password of {found} is temporary: change it first, at the screens or with telbureau officers password.',
  'problem.PASSWORD_TOO_SHORT':
    'A password has at least {expected, number} characters, this one has {found, number}. Four or five words are easier to remember than signs.',
  'problem.PASSWORD_TOO_LONG':
    'A password has at most {expected, number} characters, this one has {found, number}.',
  'problem.PASSWORD_OLD': 'That is the password there was. Choose another.',
  'problem.PASSWORD_IS_NAME': 'A password that is only the name is guessed at once. Choose another.',
  'problem.ACCOUNT_NAME':
    '“{found}” is no name to sign in with: small letters, figures and . - _ within, at most 40. Example: an.peeters',
  'problem.ACCOUNT_PERSON':
    '{name} needs the full name of a person, at most {expected, number} characters: it stands in reports.',
  'problem.ACCOUNT_EXISTS': 'There is an account {found} already. Choose another name.',
  'problem.ACCOUNT_TWICE': '{found} stands there twice. Every account has its own name.',
  'problem.ACCOUNT_UNKNOWN': 'There is no account {found}.',
  'problem.ACCOUNT_OWN': '{found} is your own account: another administrator must do this.',
  'problem.ACCOUNT_NOT_CLOSED': 'The account {found} is not closed.',
  'problem.KEY_NONE': '{officer} has no signing key. It is made at the next sign-in.',
  'problem.KEY_DOES_NOT_OPEN':
    'The signing key of {officer} cannot be opened: it was damaged. Replace it by a new one; what it signed stays signed.',
  'problem.KEY_CHANGED_MEANWHILE':
    'Your signing key was changed from another screen at this moment. Nothing was changed here; try again.',
  'problem.LEDGER_SECRET_DIFFERS':
    'In {file} the {kind, select, password {password} other {signing key}} kept for {name} is not the one that the log knows. Somebody changed the file: go on from a backup.',
  'problem.ACCOUNTS_CSV_HEADER': 'The first line is {found}; expected {expected}.',
  'problem.ACCOUNTS_CSV_COLUMNS':
    '{found} columns; expected {expected}: name, person and role, separated by {separator}.',
  'problem.ACCOUNTS_CSV_QUOTE':
    'A double quote in {found} does not close, or stands within a word. A field that holds one begins and ends with a quote, and the quote in it stands twice.',
  'problem.ACCOUNTS_CSV_NAME':
    '{found} is no name to sign in with: small letters, figures and . - _ within, at most 40. Example: {expected}',
  'problem.ACCOUNTS_CSV_PERSON':
    '{found} is no full name of a person; expected at most {expected, number} characters: it stands in reports.',
  'problem.ACCOUNTS_CSV_ROLE': '{found} is no role; expected one of {expected}.',
  'problem.ACCOUNTS_CSV_TWICE': '{found} already stands on line {first}. Every account has its own name.',
  'problem.ACCOUNTS_CSV_EXISTS':
    'There is an account {found} already. Choose another name, or leave the line out.',
  'problem.ACCOUNTS_CSV_EMPTY': 'The file has no line with an account.',
  'envelope.practice': 'PRACTICE: nothing that is done here counts.',
  'envelope.title': 'For you alone: what you sign in with the first time.',
  'envelope.person': 'Name',
  'envelope.role': 'Role',
  'envelope.name': 'Sign in as',
  'envelope.password': 'Temporary password',
  'envelope.first': 'What to do first:',
  'envelope.step.sign-in':
    'Sit down at a screen of telbureau, type what stands behind “Sign in as” and the temporary password, hyphens included.',
  'envelope.step.own':
    'Choose a password of your own when asked: at least {expected, number} characters. Four or five words are easy to remember. The temporary one is of no use from then on.',
  'envelope.step.key':
    'With it the program makes your signing key, by which you sign reports. Your password is its passphrase: whoever knows it can sign in your name.',
  'envelope.step.destroy': 'Tear this sheet up. Tell nobody your password: no administrator needs it.',
  'envelope.forgotten':
    'Password forgotten, or refused? Ask an administrator for a new one. Nothing you did is lost by it.',
};
