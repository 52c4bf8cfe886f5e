/** The check of report files, in English. */
export const reportCheckEn = {
  'cli.report-check':
    'Says whether files of a report are what was signed: held against the record of the office with --db, else by what stands in them, with the keys of who signed.',
  'cli.option.check-db': 'database of the office: every file is made again and compared byte for byte',
  'cli.option.check-keys':
    'public keys of who signed: keys.json of a delivery, or what keys list --json prints',
  'cli.option.check-election':
    'election package (JSON): from it and the signed report the other files are made again',
  'cli.operand.check': 'files of reports, and folders of them',
  'cli.report-check.same':
    '{file}: as it was signed. Version {version} of the report of {of, select, office {the office} other {{bureau}}}, {state}{practice, select, practice {; PRACTICE, nothing in it counts} other {}}.{since, select, more { More signed later, or it was closed.} returned { It was returned later: these signatures stand no more.} corrected { It was opened again later: this version stands no more.} other {}}',
  'cli.report-check.signed':
    '{file}: version {version} of the report of {of, select, office {the office} other {{bureau}}}{practice, select, practice {; PRACTICE, nothing in it counts} other {}}. Its hash is right and these signatures are of it:',
  'cli.report-check.unsigned':
    '{witness}, witness: did not sign, the report says: {reason}. No signature covers that.',
  'cli.report-check.follows':
    '{file}: follows from version {version} of the signed report of {of, select, office {the office} other {{bureau}}}{practice, select, practice {; PRACTICE, nothing in it counts} other {}}.',
  'cli.report-check.sums':
    'As signed {same, number}, signed {signed, number}, following from it {follows, number}; not as signed {differs, number}, not checked {unchecked, number}.',
  'cli.report-check.proved.bytes':
    'Proved: the files that are as signed are, byte for byte, what this record gives.',
  'cli.report-check.proved.content':
    'Proved: nothing under the hash was changed: figures, remarks, incidents, objections, composition.',
  'cli.report-check.proved.signatures':
    'Proved: whoever holds these keys signed that, in the roles that the report itself gives in its composition. Whoever compares must know whose keys they are.',
  'cli.report-check.proved.files':
    'Proved: the pages of each PDF, and the other files, are what the signed report gives.',
  'cli.report-check.open.record': 'Not proved: that the record itself is whole. telbureau verify checks it.',
  'cli.report-check.open.people': 'Not proved: that nobody used the account of another.',
  'cli.report-check.open.holders':
    'Not proved: whose keys they are. Whoever gave you the keys answers for that; compare them with those on the paper, or by telephone.',
  'cli.report-check.open.acts':
    'Not proved: who presented, initialled, returned or closed it, the times, and why a witness did not sign: no signature covers these.',
  'cli.report-check.open.latest': 'Not proved: that no later version was signed. The office knows.',
  'cli.report-check.open.pages':
    'Not proved: what the pages of a PDF show, and figures in other files. Give --election or --db for these.',
  'problem.USAGE_OPTIONS_APART': '{found} says nothing beside {expected}. Leave one of them out.',
  'problem.REPORT_FILE_DIFFERS':
    'This is not what was signed: {where, select, column {at column {column}} page {on page {page}, at byte {byte, number},} attachment {in the attached report, at byte {byte, number},} byte {at byte {byte, number}} other {here}} stands {found, select, none {nothing} end {the end of the file} other {{found}}}, and version {version} of the report of {of, select, office {the office} other {{bureau}}} has {expected, select, none {nothing} end {its end} other {{expected}}}. Do not use this file; ask the office for it again.',
  'problem.REPORT_FILE_UNREADABLE':
    '{why, select, text {These bytes are no text.} json {This is no JSON: column {column} has {found, select, end {the end of the file} other {{found}}}.} spelling {This is not written as a report is: column {column} has {found, select, end {the end of the file} other {{found}}}, expected {expected, select, end {its end} other {{expected}}}.} attachment {No report can be read in this PDF.} election {This report speaks of what the election package does not have.} other {A report does not have this here.}} The file was changed, or another version of the program wrote it. Ask the office for it again.',
  'problem.REPORT_FILE_DIGEST':
    'What this report says was changed: its hash is {expected}, and {found} is what was signed. Do not use this file; ask the office for it again.',
  'problem.REPORT_FILE_SIGNATURE':
    '{officer} is said to have signed this, and the signature is not of it, of that key, or of that role. Do not use this file; ask the office for it again.',
  'problem.REPORT_FILE_SIGN_OFF':
    'This cannot follow from the signatures: found {found}, expected {expected}. Do not use this file; ask the office for it again.',
  'problem.REPORT_FILE_UNKNOWN':
    'This is no file of a report, as far as can be seen: it was not checked. Take it away, or check it by itself.',
  'problem.REPORT_FILE_OF_DELIVERY':
    'By its name this is a file of a delivery: it was not checked here. telbureau delivery import checks it.',
  'problem.REPORT_FILE_NOT_SIGNED':
    '{of, select, record {Nobody has signed a report in this record} other {Nobody has signed this report}}: there is nothing to hold the file against.',
  'problem.REPORT_FILE_NOT_BY_ALL':
    'Not all whom the law wants have signed this report: it proves nothing. Missing:{chair, select, none {} other { chair ({chair}).}}{member, select, none {} other { secretary or second member ({member}).}}{witness, select, none {} other { witness ({witness}).}} Ask the office for the report that all have signed.',
  'problem.REPORT_FILE_OTHER_ELECTION':
    'This report is of another election or office: its hash is {found}, here it is {expected}. Check it with its own record or package.',
  'problem.REPORT_FILE_OTHER_KIND':
    '{found, select, practice {This report is from a practice office, and this record counts.} other {This report counts, and this is the record of a practice office.}} Check it with its own record.',
  'problem.REPORT_FILE_KEY_UNKNOWN':
    'Nothing under the hash {digest} was changed: compare it with the paper. But the signature of {officer} was not checked: key {key} is not among those given. Give it after --keys.',
  'problem.REPORT_FILE_NEEDS_ELECTION':
    '{of, select, pages {The report attached to this PDF is signed; what its pages show was not checked.} other {Figures without signatures: this file was not checked.}} Give the election package after --election, or the record after --db.',
  'problem.REPORT_FILE_NEEDS_REPORT':
    'There is no signed report beside this file from which it could follow: it was not checked. Put report.json in the same folder, or give the record after --db.',
  'problem.REPORT_KEYS_UNREADABLE':
    'These are no public keys. Give keys.json of a delivery, or what telbureau keys list --json prints.',
} as const;
