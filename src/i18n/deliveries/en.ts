/** Deliveries of bureaus that counted on another machine, in English. */
export const deliveriesEn = {
  'event.signer-trusted': '{bureau}: deliveries signed with key {key} are taken',
  'event.delivery-received': '{bureau}: delivery taken (version {version} of the report)',
  'cli.delivery-export':
    'Makes the delivery of a bureau whose report is signed: the signed bundle of its figures, ballots and report, for the main bureau.',
  'cli.delivery-export.done':
    '{out}: {bureau}, version {version}, {ballots, plural, =0 {no ballots} one {# ballot} other {# ballots}}. Signed with key {key}.',
  'cli.option.out-delivery': 'new folder for the delivery, on a USB stick for instance',
  'cli.delivery-trust':
    'Says whose deliveries are taken: one key of a bureau, compared by telephone, or a list of them.',
  'cli.delivery-trust.done':
    '{trusted, plural, =0 {No key} one {# key} other {# keys}} trusted anew; {known, plural, =0 {none was} one {# was} other {# were}} already.',
  'cli.option.bureau-trust': 'whose key it is, with --key',
  'cli.option.key': 'the key, 64 hexadecimal digits, as both read it out',
  'cli.operand.signers': 'list as CSV: bureau,officer,role,publicKey',
  'cli.delivery-import':
    'Takes deliveries of bureaus that counted on another machine, each whole or not at all; every figure is made anew.',
  'cli.operand.deliveries': 'folders of deliveries, or folders in which they lie',
  'cli.delivery-import.taken':
    '{folder}: {bureau}, version {version}, {ballots, plural, =0 {no ballots} one {# ballot} other {# ballots}}: taken',
  'cli.delivery-import.there': '{folder}: is here already, nothing was changed',
  'cli.delivery-import.summary':
    'Taken {taken, number}, already here {there, number}, refused {refused, number}{left, plural, =0 {} other {, not read #}}.',
  'event.signer-distrusted': '{bureau}: deliveries signed with key {key} are taken no more: {reason}',
  'cli.delivery-distrust':
    'Takes no more deliveries of a bureau that this key has signed; what was taken stands.',
  'cli.delivery-distrust.done': '{bureau}: key {key} is trusted no more.',
  'problem.DELIVERY_SIGNER_NOT_TRUSTED':
    'No deliveries of {bureau} are taken of the key {found}. Check the key.',
  'frozen.banner.delivered': 'Counted on another machine; nothing can be changed here',
  'frozen.key.delivered': 'This bureau counted elsewhere: this key changes nothing',
  'report.step.await-delivery': 'Sent back; import the next delivery of the bureau',
  'problem.REPORT_DELIVERED':
    '{bureau} counted on another machine, and what it delivered stands here. Correct it there: send the delivery back, then import the next version.',
  'problem.DELIVERY_NOT_SIGNED':
    'The report of {bureau} is not signed yet: only a signed one is delivered. Have it signed by all first.',
  'problem.DELIVERY_TRANSFER_DIFFERS':
    'Of the ballots sent from {from} to {to}, {bureau} tells {found} and {other} tells {expected}. Ask both, and have the report of the one that is wrong corrected. If that is {other}, its report is opened again here first: telbureau sign-off reopen.',
  'problem.DELIVERY_BUREAU_AT_WORK':
    'Something of {bureau} is counted here already. Set that aside first, or enter all of it here.',
  'problem.DELIVERY_SAID_OTHERWISE':
    '{bureau}, {what, select, urn {ballots of {paper} found in the urns} ticked {polling station {station}: electors ticked, {paper}} issued {polling station {station}: ballots issued, {paper}} other {polling station {station}: ballots taken back, {paper}}}: {expected} as two officers say here, {found} in the delivery. Ask the bureau. If it is right, both officers say it anew here; once one of them or the chair says otherwise, what was said stands no more, and the delivery is taken. If not, have the bureau correct its report and deliver it again.',
  'problem.DELIVERY_VERSION_EARLIER':
    'This is version {found} of the report of {bureau}, and version {expected} is here. Take the newest delivery.',
  'problem.DELIVERY_VERSION_LATER':
    'This is version {found} of the report of {bureau}; version {expected} stands. The chair sends that back first, with the reason: R in Deliveries, or telbureau sign-off reopen.',
  'problem.DELIVERY_OTHER_CONTENT':
    'Version {version} of the report of {bureau} is here with other content{where, select, figure {: {contest}, {field} is {found} in this delivery and {expected} here} other {: {found} in this delivery, {expected} here}}. Ask the bureau which of the two it signed.',
  'problem.DELIVERY_SIGNER_UNKNOWN':
    '{officer} signed this delivery of {bureau}, with a key that is not known here: {key}. Compare it with the bureau by telephone, then trust it: t in Deliveries, or telbureau delivery trust.',
  'problem.DELIVERY_NONE':
    'There is no delivery in this folder. Name the folder with manifest.json, or the one above it.',
  'problem.DELIVERY_FILE_MISSING': 'This file of the delivery is missing. Copy the whole folder again.',
  'problem.DELIVERY_FILE_EXTRA':
    'This is no part of the delivery that was signed. Take it away, or copy the folder again.',
  'problem.DELIVERY_FILE_TOO_LARGE':
    'With this file the delivery has {found, number} bytes; it has at most {expected, number}.',
  'problem.DELIVERY_FILE_CHANGED':
    'This file is not the one that was signed: its hash is {found}, the manifest has {expected}. Copy the folder again, or ask the bureau for it.',
  'problem.DELIVERY_FILE_UNREADABLE':
    'This is not written as a delivery of this version has it. Make the delivery again with the same version of the program.',
  'problem.DELIVERY_SIGNATURE_WRONG':
    'The signature is not of this manifest.json: one of the two was changed. Copy the folder again, or ask the bureau for it.',
  'problem.DELIVERY_OTHER_ELECTION':
    'This delivery is of another election: its hash is {found}, that of this office {expected}.',
  'problem.DELIVERY_PRACTICE':
    '{found, select, practice {This delivery is from a practice office, and here it counts.} other {This delivery counts, and this is a practice office.}} Take it to an office of its kind.',
  'problem.DELIVERY_REPORT_DIFFERS':
    'This does not follow from what was counted: the delivery says {found}, and it is {expected}. Do not take it; ask the bureau.',
  'problem.DELIVERY_REPORT_SIGNATURE':
    '{officer} is said to have signed the report, and the signature is not of it. Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_EVENT_MISPLACED':
    'What is told here ({type}) cannot follow from what comes before it. Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_FIGURE_DIFFERS':
    '{contest} at {bureau}: the report says {found} for {field}, and what was counted comes to {expected}. Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_LINE_DIFFERS':
    'This count table is not that of the report: here stands {found}, and by the report {expected}. Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_BALLOT_REFUSED':
    'This is no ballot that counts at its bureau ({found}). Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_BALLOT_ORDER':
    'This ballot does not stand in the order of the tokens, or stands here twice. Do not take the delivery; ask the bureau.',
  'problem.DELIVERY_BALLOT_KNOWN':
    'This ballot is here already: {found, select, counted {it counts at {bureau}} undone {it was scanned at {bureau}, with other marks or elsewhere} other {it was taken out of the count of {bureau}}}. Nothing of the delivery was taken; look for the ballot in both bureaus.',
  'problem.DELIVERY_TRUST_ROW':
    'This says of no key whose it is: {found}. Write {expected}, or give 64 hexadecimal digits after --key.',
} as const;
