/** Reconciliation and transfers, in English. */
export const reconciliationEn = {
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
} as const;
