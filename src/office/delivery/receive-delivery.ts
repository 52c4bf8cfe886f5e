/** Taking the delivery of a bureau that counted on another machine: read, held against itself and the record, and taken whole. */
import { paperToken, readPaperBallot } from '../../ballot/paper-ballot.ts';
import type { Reading } from '../../ballot/reading.ts';
import { sameContent } from '../../ballot/same-content.ts';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { ballotCells } from '../../count/cells.ts';
import { sumCells } from '../../count/sum-cells.ts';
import type { Bureau } from '../../election/election.ts';
import { closeLeftBatches } from '../batches.ts';
import type { Officer } from '../officers.ts';
import { permit } from '../permissions.ts';
import type { Batch, Clock, Ledger, LedgerWriter } from '../ports.ts';
import { recordOf } from '../present-report.ts';
import { recordReading } from '../record-ballot.ts';
import { checkDelivery } from './check-delivery.ts';
import type { DeliveryTexts } from './delivery-events.ts';
import type { FolderFiles } from './delivery-ports.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { textsOf } from './delivery-texts.ts';
import { whyNotDerived } from './derive-figures.ts';
import { ballotsFile } from './manifest.ts';
import { type Delivered, hasBallots } from './read-delivery.ts';
import { isThere, whyNotReceived } from './whether-received.ts';

export type BallotOfDelivery = Extract<Reading, { kind: 'ballot' }>;

/** A delivery that holds against itself. */
export interface PreparedDelivery {
  readonly texts: DeliveryTexts;
  readonly delivered: Delivered;
  /** In the order of their tokens. */
  readonly ballots: readonly BallotOfDelivery[];
}

/** Reads the texts of scanned ballots of a bureau, signatures included, on other cores. */
export type ReadBallots = (bureau: Bureau, texts: readonly string[]) => Promise<readonly Reading[]>;

/**
 * Reads a delivery and makes every figure of it anew. `there` where the record has just this one already. What is wrong comes
 * back with the file, line or field, what was found and what was expected.
 */
export async function prepareDelivery(
  ledger: Ledger,
  files: FolderFiles,
  read: ReadBallots,
): Promise<Result<PreparedDelivery | 'there', RefusedDelivery>> {
  const opened = textsOf(files, ledger);
  if (!opened.ok) return opened;
  const { texts, delivered, ballotTexts } = opened.value;
  const { bureau } = delivered;
  if (isThere(ledger, bureau.id, texts.manifest)) return ok('there');
  const checked = checkDelivery(delivered, ledger.election);
  if (!checked.ok) return checked;
  const isPaper = bureau.kind === 'counting';
  const readings = isPaper
    ? ballotTexts.map((text) => readPaperBallot(text, ledger.election, bureau.id))
    : await read(bureau, ballotTexts);
  const ballots = ballotsIn(readings, isPaper);
  if (!ballots.ok) return ballots;
  const cells = sumCells(
    bureau.id,
    ballots.value.flatMap(({ contests }) => ballotCells(contests)),
  );
  const { election } = ledger;
  const lie = whyNotDerived({ delivered, folded: checked.value, cells, election });
  return lie === null ? ok({ texts, delivered, ballots: ballots.value }) : err(lie);
}

function ballotsIn(
  readings: readonly Reading[],
  isPaper: boolean,
): Result<readonly BallotOfDelivery[], RefusedDelivery> {
  const ballots: BallotOfDelivery[] = [];
  let last = '';
  for (const [index, reading] of readings.entries()) {
    const at = { file: ballotsFile, line: index + 1 };
    if (reading.kind === 'refused' || isPaper !== (paperToken(reading.payload) !== null)) {
      const found = reading.kind === 'refused' ? reading.refusal.code : 'BALLOT_NOT_A_BALLOT';
      return err({ code: 'DELIVERY_BALLOT_REFUSED', at, params: { found } });
    }
    if (reading.token <= last) return err({ code: 'DELIVERY_BALLOT_ORDER', at });
    last = reading.token;
    ballots.push(reading);
  }
  return ok(ballots);
}

/**
 * Takes it in one transaction: all of it is in the record then, or nothing. `there`: it was taken before. `NOT_PERMITTED`, what
 * `whyNotReceived` finds, `DELIVERY_BALLOT_KNOWN`: a ballot of it counts at another bureau, or was voided here.
 */
export function receiveDelivery(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  { texts, delivered, ballots }: PreparedDelivery,
): Result<'taken' | 'there', RefusedDelivery | Problem<'NOT_PERMITTED'>> {
  const permitted = permit(officer, 'delivery.receive');
  if (!permitted.ok) return permitted;
  return ledger.transact((writer) => {
    const refusal = whyNotReceived(recordOf(ledger, writer), delivered);
    if (refusal === 'there') return ok('there');
    if (refusal !== null) return err(refusal);
    const known = whyKnown(writer, delivered.bureau, ballots);
    if (known !== null) return err(known);
    const { bureau } = delivered;
    closeLeftBatches(writer, clock, officer, bureau.id);
    const by = { version: 1, at: clock.now(), officer: officer.name } as const;
    writer.append({ type: 'delivery-received', ...by, data: { bureau: bureau.id, ...texts } });
    if (!hasBallots(bureau, delivered.content)) return ok('taken');
    const id = writer.head().seq + 1;
    const batch: Batch = { id, bureau: bureau.id, source: 'delivery', open: true };
    writer.append({
      ...{ type: 'batch-opened', ...by },
      data: { batch: id, bureau: bureau.id, source: 'delivery' },
    });
    for (const ballot of ballots) {
      const { verdict } = recordReading(writer, batch, ballot);
      if (verdict !== 'counted') throw new Error(`a ballot of a delivery was ${verdict}`);
    }
    writer.append({ type: 'batch-closed', ...by, data: { batch: id } });
    return ok('taken');
  });
}

/** A ballot of the delivery before this one of the same bureau may come again: that one no longer counts. */
function whyKnown(
  writer: LedgerWriter,
  bureau: Bureau,
  ballots: readonly BallotOfDelivery[],
): RefusedDelivery | null {
  for (const [index, { token, payload }] of ballots.entries()) {
    const known = writer.ballot(token);
    if (known === undefined) continue;
    const isOwn = known.bureau === bureau.id && known.state !== 'voided';
    if (isOwn && sameContent(known.payload, payload)) continue;
    const at = { file: ballotsFile, line: index + 1 };
    return { code: 'DELIVERY_BALLOT_KNOWN', at, params: { bureau: known.bureau, found: known.state } };
  }
  return null;
}
