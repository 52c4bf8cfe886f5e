/** The office file and its record (src/ledger/problems.ts), in English. */
export const recordEn = {
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
} as const;
