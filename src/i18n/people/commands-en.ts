/** The headless commands about people, in English. */
export const peopleCommandsEn = {
  'cli.ask-new-password': 'New password:',
  'cli.ask-again': 'The same again:',
  'problem.PASSWORD_TYPED_DIFFERENTLY':
    'The two passwords are not the same; nothing was changed. Type the new one twice.',
  'problem.OFFICER_SIGNED_OUT':
    '{found} is signed in here no longer. Sign in again; nothing that was recorded is lost.',
  'problem.ACCOUNTS_CANCELLED': 'Interrupted; no account was made, and no envelope was written.',
  'cli.option.administrator':
    'administrator who does it; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.own-officer':
    'officer whose own it is; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.revoking':
    'administrator, or the officer whose key it is; the password comes from TELBUREAU_PASSWORD or is asked for',
  'cli.option.account': 'name of the account',
  'cli.option.new-name': 'name to sign in with: small letters, figures and . - _ within',
  'cli.option.person': 'full name of the person',
  'cli.option.role':
    'administrator, entry, member, chair, witness, auditor or observer (docs/roles.md); it never changes: who becomes something else gets another account',
  'cli.option.reason': 'why; it stands in the record',
  'cli.option.out-envelopes': 'folder for the envelopes; new, or empty',
  'cli.option.out-key': 'folder for the copy, as a USB stick; it must be there',
  'cli.operand.accounts': 'list of accounts as CSV (docs/formats/accounts-csv.md); - is standard input',
  'cli.office-create.next':
    'Nobody can sign in yet. Next: telbureau officers first --db {db} --name NAME --person TEXT, or start telbureau --db {db}.',
  'cli.officers-first':
    'Makes the first account of a real office, its administrator. The password comes from TELBUREAU_PASSWORD or is asked for twice.',
  'cli.officers-first.done':
    '{name} is the administrator of {db}. Next: accounts for the others, with telbureau officers add or officers import, or at the screens.',
  'cli.officers-list': 'Shows who has an account: name, role, state, signing key, person.',
  'cli.officers-list.none': 'Nobody has an account in {db} yet. Next: telbureau officers first.',
  'cli.officers-list.state': '{state, select, temporary {temporary password} closed {closed} other {active}}',
  'cli.officers-add': 'Makes an account, and prints its temporary password once.',
  'cli.officers.handed-out': 'Temporary password of {name}, shown only here: {password}',
  'cli.officers.unread':
    'Nobody read the temporary password of {name}. Set another: telbureau officers reset.',
  'cli.officers-import':
    'Makes the accounts of a list, all or none. Their temporary passwords stand in the envelopes and nowhere else.',
  'cli.officers-import.done':
    '{count, plural, one {# account} other {# accounts}} made. To print, hand out and delete: {files} in {out}.',
  'cli.officers-reset':
    'Gives who forgot their password a temporary one, printed once. Nothing that they did is lost; the signing key that the old password sealed is revoked.',
  'cli.officers-close': 'Closes an account: nobody signs in with it any more. What its officer did stays.',
  'cli.officers-close.done': 'Account {name} closed.',
  'cli.officers-reopen': 'Opens a closed account again, with a temporary password that is printed once.',
  'cli.officers-password':
    'Changes one’s own password, a temporary one too. The new one comes from TELBUREAU_NEW_PASSWORD or is asked for twice.',
  'cli.officers-password.done': 'The password of {name} was changed.',
  'cli.keys-list': 'Shows every signing key there is or was: key, officer, state.',
  'cli.keys-list.none': 'No signing key was made in {db} yet.',
  'cli.keys-list.signs': 'signs',
  'cli.keys-list.revoked': 'revoked by event {seq}',
  'cli.keys-export': 'Copies one’s own signing key, sealed by the password, into a folder.',
  'cli.keys-export.done': '{file} in {out}: the signing key, sealed by the password.',
  'cli.keys-replace':
    'Makes another signing key in the place of one’s own. What the old one signed stays signed.',
  'cli.keys-replace.done': '{officer} now signs with key {key}.',
  'cli.keys-revoke': 'Revokes a signing key: it signs no more. What it signed stays signed.',
  'cli.keys-revoke.done': 'Signing key {key} of {officer} revoked.',
};
