/** Many deliveries in one go, each taken whole or not at all: one that is refused holds up no other. */
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Officer } from '../officers.ts';
import { permit } from '../permissions.ts';
import type { Clock, Ledger } from '../ports.ts';
import { readAhead } from '../read-ahead.ts';
import type { DeliveryFolders } from './delivery-ports.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';
import { type Manifest, manifestFile } from './manifest.ts';
import {
  type PreparedDelivery,
  prepareDelivery,
  type ReadBallots,
  receiveDelivery,
} from './receive-delivery.ts';
import { type OfferedDelivery, offeredBy, recordRefusedDelivery } from './refused-deliveries.ts';

/** Deliveries being read while one is taken. */
const aheadOf = 2;

/** One that was read, or why it was not. */
export interface ReadDelivery {
  readonly folder: string;
  readonly offered: OfferedDelivery;
  readonly prepared: Result<PreparedDelivery | 'there', RefusedDelivery>;
}

/** What came of one. */
export interface HandledDelivery {
  readonly folder: string;
  /** there: the record has it already. */
  readonly outcome: 'taken' | 'there' | 'refused';
  readonly delivery?: Manifest;
  readonly problem?: Problem;
}

/** Reads each folder, in their order; after `stop` none is begun any more. Nothing is recorded yet. */
export function readDeliveries(
  ledger: Ledger,
  source: DeliveryFolders,
  folders: readonly string[],
  { read, stop }: { readonly read: ReadBallots; readonly stop: AbortSignal },
): AsyncGenerator<ReadDelivery> {
  const prepare = async (folder: string): Promise<ReadDelivery> => {
    const files = await source.read(folder);
    const manifest = files.ok ? files.value.get(manifestFile) : await source.manifest(folder);
    const offered = offeredBy(manifest, ledger.election);
    return { folder, offered, prepared: files.ok ? await prepareDelivery(ledger, files.value, read) : files };
  };
  return readAhead(each(folders), prepare, aheadOf, stop);
}

async function* each(folders: readonly string[]): AsyncGenerator<string> {
  yield* folders;
}

/** Takes one that was read, as `receiveDelivery` does; that it is refused is recorded, unless the officer may take none. */
export function takeDelivery(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  { folder, offered, prepared }: ReadDelivery,
): HandledDelivery {
  const permitted = permit(officer, 'delivery.receive');
  const refused = (problem: RefusedDelivery | Problem<'NOT_PERMITTED'>): HandledDelivery => {
    const { code } = problem;
    if (code !== 'NOT_PERMITTED') recordRefusedDelivery(ledger, clock, officer, { ...offered, code });
    return { folder, outcome: 'refused', problem };
  };
  if (!permitted.ok) return refused(permitted.error);
  if (!prepared.ok) return refused(prepared.error);
  if (prepared.value === 'there') return { folder, outcome: 'there' };
  const { manifest: delivery } = prepared.value.delivered;
  const received = receiveDelivery(ledger, clock, officer, prepared.value);
  return received.ok
    ? { folder, outcome: received.value, delivery }
    : { ...refused(received.error), delivery };
}
