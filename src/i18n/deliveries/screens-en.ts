/** The screens of deliveries, in English. */
export const deliveryScreensEn = {
  'report.why.REPORT_DELIVERED': 'Counted elsewhere: corrected there; R sends it back',
  'report.step.close-delivered': 'Delivered and signed: x closes it, R sends it back',
  'report.step.done-delivered': 'Closed; R sends the delivery back',
  'report.delivered':
    'Counted on another machine. {state, select, returned {Version {standing, number} of the delivery stands here until the next one comes.} other {Version {standing, number} of the delivery stands here as it was signed there.}}',
  'report.delivered.checklist':
    'Nothing is to be done for this bureau here: all was put in order and signed there.',
  'reports.by.delivered': 'delivered',
  'delivery.send-back.title': 'Send the delivery of {bureau} back?',
  'delivery.send-back.then':
    'Version {old, number} stands here until the bureau delivers version {version, number} or a later one. Tell the bureau why: it opens its report again, corrects, signs and delivers anew.',
  'delivery.send-back.type': 'Type {word} to send the delivery back',
  'delivery.send-back.sure': 'Yes, send it back',
  'delivery.send-back.mismatch': 'You typed something else than {word}: nothing was sent',
  'delivery.send-back.done': 'Sent back; version {version, number} is awaited',
};
