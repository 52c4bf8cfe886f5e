/** Whether an event may follow those before it: what the use cases made sure of when it was recorded, asked again. */

import { readRecorded } from '../../ballot/paper-ballot.ts';
import type { ReadingContext } from '../../ballot/read-ballot.ts';
import { sameContent } from '../../ballot/same-content.ts';
import { assertNever } from '../../base/assert-never.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { BureauId } from '../../election/ids.ts';
import { accountEventFits } from '../../office/account-rules.ts';
import { ballotTransitions } from '../../office/ballot-states.ts';
import { batchOfficer } from '../../office/batches.ts';
import { bundleEventFits } from '../../office/bundle-events.ts';
import { foundFits } from '../../office/declare-found.ts';
import { deliveryEventFits } from '../../office/delivery/delivery-event-fits.ts';
import { isPermittedEvent } from '../../office/event-acts.ts';
import type { BatchId, RecordedEvent } from '../../office/events.ts';
import { kindsFit } from '../../office/kinds.ts';
import type { Batch, OfficeRecord } from '../../office/ports.ts';
import { remarkFits } from '../../office/remark-on.ts';
import { reportEventFits } from '../../office/report-events.ts';
import { suspectEventFits } from '../../office/suspect-events.ts';
import { tableEventFits } from '../../office/table-events.ts';
import { type TransferEvent, transferEventFits } from '../../office/transfer-events.ts';
import { whyNotBlind } from '../../office/transfer-numbers.ts';
import { canCount, wayCanBeDeclared } from '../../office/ways.ts';
import type { BallotEffect } from '../projections.ts';
import { countsStill, isVoided, mayOpenBatch } from './check-paper-batch.ts';
import type { Accounts } from './follow-accounts.ts';
import type { Deliveries } from './follow-deliveries.ts';
import type { PaperCounts } from './follow-paper-counts.ts';
import type { FrozenBureaus } from './follow-reports.ts';
import type { Ways } from './follow-ways.ts';
import { hasItsWho } from './has-its-who.ts';

/**
 * Why an event does not fit: `first`: only the first event makes the office; `who`: it has not the time and officer
 * of its kind; `batch`: its batch does not exist, is closed, exists already, is not named by its own event or is not
 * of a digital bureau; `payload`: its text does not read as the event says; `ballot`: it names a ballot that does not
 * stand as the event says; `table`: its count table is none of the election, or does not stand so that this can happen;
 * `account`: its officer has no account, or may not, or the account, session or key does not stand so, or something else
 * of the same act must come first;
 * `bundle`: paper is being counted or taken out, and this is no part of it;
 * `suspect`: its suspect ballot is none of the bureau, does not stand so, or cannot be decided like that;
 * `kinds`: its polling station, or what it says of its voters, is none of the election, or somebody else is awaited to say
 * it; `transfer`: its tables are none of
 * the election, or the transfer does not stand so that this can happen; `report`: the report does not stand so, or what is
 * signed, its digest or its signature is not what it must be; `delivery`: it does not hold against itself or the record, its
 * signer was not trusted, or its ballots are not those that it speaks of; `frozen`: a report keeps its bureau as it is.
 */
export type Misfit =
  | 'first'
  | 'account'
  | 'who'
  | 'batch'
  | 'payload'
  | 'ballot'
  | 'table'
  | 'bundle'
  | 'suspect'
  | 'kinds'
  | 'transfer'
  | 'report'
  | 'delivery'
  | 'frozen';

type Scan = Extract<
  RecordedEvent,
  { type: 'ballot-counted' | 'ballot-duplicate' | 'ballot-conflict' | 'ballot-refused' }
>;

/** The record before the event, as made anew from it alone. */
export type Before = OfficeRecord;

type Undo = Extract<RecordedEvent, { type: 'ballot-undone' }>;

/** What is followed from event to event. */
export interface Followed {
  readonly paper: Pick<PaperCounts, 'allows'>;
  readonly ways: Pick<Ways, 'allows'>;
  readonly reports: Pick<FrozenBureaus, 'allows'>;
  readonly accounts: Pick<Accounts, 'allows'>;
  readonly deliveries: Pick<Deliveries, 'allows'>;
}

/**
 * Gives what the event does to the projections. Reads the ballot again, signature included. `contextOf` gives what a
 * digital bureau of the election holds its ballots against.
 */
export function checkEvent(
  event: RecordedEvent,
  before: Before,
  contextOf: (bureau: BureauId) => ReadingContext | undefined,
  followed: Followed,
): Result<BallotEffect | null, Misfit> {
  const effect = effectOf(event, before, contextOf, followed);
  // Last: that a record cannot be so says more than who did it.
  return effect.ok && !isPermittedEvent(event, before) ? err('account') : effect;
}

function effectOf(
  event: RecordedEvent,
  before: Before,
  contextOf: (bureau: BureauId) => ReadingContext | undefined,
  { paper, ways, reports, accounts, deliveries }: Followed,
): Result<BallotEffect | null, Misfit> {
  const { election } = before;
  if (!hasItsWho(event)) return err('who');
  if (!paper.allows(event)) return err('bundle');
  if (!ways.allows(event)) return err('table');
  if (!deliveries.allows(event)) return err('delivery');
  if (!reports.allows(event)) return err('frozen');
  if (!accounts.allows(event)) return err('account');
  switch (event.type) {
    case 'office-created':
      return event.seq === 1 ? ok(null) : err('first');
    case 'account-created':
    case 'account-closed':
    case 'account-reopened':
    case 'password-set':
    case 'officer-signed-in':
    case 'officer-sign-in-refused':
    case 'officer-signed-out':
    case 'session-locked':
    case 'session-unlocked':
    case 'key-made':
    case 'key-resealed':
    case 'key-revoked':
    case 'key-exported':
    case 'act-refused':
      if (event.seq === 1) return err('first');
      return accountEventFits(event, before) ? ok(null) : err('account');
    case 'batch-opened':
      // Named by its own event, a batch cannot exist already.
      return event.data.batch === event.seq && mayOpenBatch(event.data, before, election)
        ? ok(null)
        : err('batch');
    case 'batch-closed':
      return openBatch(before, event.data.batch) === undefined ? err('batch') : ok(null);
    case 'ballot-counted':
    case 'ballot-duplicate':
    case 'ballot-conflict':
      return checkScan(event, event.data.payload, before, contextOf);
    case 'ballot-refused':
      return checkScan(event, event.data.text, before, contextOf);
    case 'ballot-undone':
    case 'ballot-voided': {
      const known = before.ballotByEvent(event.data.ballot);
      if (known === undefined || known.state !== 'counted') return err('ballot');
      const misfit = event.type === 'ballot-undone' ? checkUndo(event, before) : null;
      if (misfit !== null) return err(misfit);
      const context = contextOf(known.bureau);
      if (context === undefined) return err('batch');
      const reading = readRecorded(known.payload, context);
      return reading.kind === 'ballot' ? ok(reading) : err('payload');
    }
    case 'table-begun':
    case 'table-left':
    case 'table-entered':
    case 'table-corrected':
    case 'table-decided':
    case 'table-reset':
      if (event.type === 'table-begun' && !canCount(before, event.data.bureau, 'table')) return err('table');
      return tableEventFits(event, before.tableState(event.data), election) ? ok(null) : err('table');
    case 'way-declared':
      return wayCanBeDeclared(before, election, event.data) ? ok(null) : err('table');
    case 'ballots-found':
      return foundFits(event, before.urnState(event.data), election) &&
        canCount(before, event.data.bureau, 'ballots')
        ? ok(null)
        : err('table');
    case 'bundle-begun':
    case 'bundle-left':
    case 'bundle-entered':
    case 'bundle-corrected':
    case 'bundle-decided':
    case 'bundle-reset':
      if (event.type === 'bundle-begun' && !canCount(before, event.data.bureau, 'ballots'))
        return err('table');
      if (event.type === 'bundle-reset' && !isVoided(event.data, before)) return err('table');
      return bundleEventFits(event, before.bundleState(event.data), election) ? ok(null) : err('table');
    case 'table-remarked':
      return remarkFits(before, event.data) ? ok(null) : err('table');
    case 'suspect-raised':
    case 'suspect-opinion':
    case 'suspect-decided':
    case 'suspect-reopened':
    case 'suspect-withdrawn':
      if (countsStill(event, before)) return err('suspect');
      return suspectEventFits(event, before, election) ? ok(null) : err('suspect');
    case 'kinds-declared':
      return kindsFit(event, before.kindsState(event.data), election) ? ok(null) : err('kinds');
    case 'transfer-sent':
    case 'transfer-received':
    case 'transfer-withdrawn':
      return followsInTransfer(event, before) ? ok(null) : err('transfer');
    case 'signer-trusted':
    case 'signer-distrusted':
    case 'delivery-received':
    case 'delivery-refused':
      return deliveryEventFits(event, before) ? ok(null) : err('delivery');
    case 'composition-declared':
    case 'incident-noted':
    case 'objection-made':
    case 'report-presented':
    case 'report-returned':
    case 'report-initialled':
    case 'report-signed':
    case 'witness-unsigned':
    case 'report-closed':
    case 'report-reopened':
      return reportEventFits(event, before) ? ok(null) : err('report');
    default:
      return assertNever(event);
  }
}

/** A scan must have been answered as the states of a ballot prescribe. */
function checkScan(
  event: Scan,
  text: string,
  before: Before,
  contextOf: (bureau: BureauId) => ReadingContext | undefined,
): Result<BallotEffect | null, Misfit> {
  const batch = openBatch(before, event.data.batch);
  const context = batch === undefined ? undefined : contextOf(batch.bureau);
  if (context === undefined) return err('batch');
  const voided = event.type === 'ballot-refused' && event.data.code === 'BALLOT_VOIDED';
  const reading = readRecorded(text, context);
  if (reading.kind === 'refused') {
    const reason = event.type === 'ballot-refused' ? event.data.code : null;
    return reason === reading.refusal.code ? ok(null) : err('payload');
  }
  const known = before.ballot(reading.token);
  const state = known?.state ?? 'unseen';
  const happening = known === undefined || sameContent(known.payload, text) ? 'scan' : 'scan-other-content';
  if (ballotTransitions[state][happening]?.event !== event.type) return err('ballot');
  // Nobody may turn away a ballot that counts, except one that was voided.
  if (event.type === 'ballot-refused') return voided ? ok(null) : err('payload');
  if (event.type === 'ballot-counted') return ok(reading);
  return event.data.first === known?.event ? ok(null) : err('ballot');
}

/** Only the officer who opened a batch takes back its last ballot that counts, while it is open. */
function checkUndo({ data, officer }: Undo, before: Before): Misfit | null {
  const [counted] = before.events({ before: data.ballot + 1, limit: 1 });
  const batch = counted?.type === 'ballot-counted' ? openBatch(before, counted.data.batch) : undefined;
  if (batch === undefined) return 'batch';
  if (batchOfficer(before, batch.id) !== officer) return 'who';
  return before.lastCounted(batch.id)?.event === data.ballot ? null : 'ballot';
}

function openBatch(before: Before, id: BatchId): Batch | undefined {
  const batch = before.batch(id);
  return batch?.open === true ? batch : undefined;
}

/** It is the next one, or one that stands so, and who says how many ballots it has has not seen the numbers of both sides. */
function followsInTransfer(event: TransferEvent, before: Before): boolean {
  const { transfer } = event.data;
  const transfers = before.transfers();
  if (event.type === 'transfer-sent' && transfer !== transfers.length + 1) return false;
  const row = before.transfer(transfer);
  if (!transferEventFits(event, row?.state ?? { state: 'unsent' }, before.election)) return false;
  const account = event.officer === null ? undefined : before.account(event.officer);
  const said =
    event.type === 'transfer-sent' ? event.data : event.type === 'transfer-received' ? row : undefined;
  return account === undefined || said === undefined || whyNotBlind(said, transfers, account) === null;
}
