/** The deliveries of an office, a line a bureau: whose are taken, which one stands, and what is outstanding. */
import type { Bureau } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import type { OfficeRecord } from '../ports.ts';
import type { Act } from '../reporting/report-parts.ts';
import { untouchedReport } from '../reporting/report-standing.ts';
import { bureausAtWork } from './bureaus-at-work.ts';
import type { SignerRole } from './delivery-events.ts';
import type { DeliveryRow } from './delivery-ports.ts';
import { type DeliveryState, deliveryStateOf } from './delivery-state.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

/** A key whose deliveries of a bureau are taken, and the officer who said so. */
export interface TrustedKey {
  /** SHA-256 of the public key, lower-case hex. */
  readonly key: string;
  /** Whose it is said to be. */
  readonly officer: string | null;
  readonly role: SignerRole | null;
  readonly said: Act;
}

export interface DeliveryLine {
  readonly bureau: Bureau;
  readonly state: DeliveryState;
  readonly keys: readonly TrustedKey[];
  /** The one that stands; null where none was taken. */
  readonly row: DeliveryRow | null;
}

/** Each bureau in the order of the package. */
export function deliveryLines(record: OfficeRecord): readonly DeliveryLine[] {
  const rows = new Map(record.deliveries().map((row) => [row.bureau, row]));
  const reports = new Map(record.reports().map((report) => [report.bureau, report]));
  const keys = trustedKeys(record);
  const atWork = bureausAtWork(record);
  return record.election.bureaus.map((bureau) => {
    const { id } = bureau;
    const own = keys.get(id) ?? [];
    const state = deliveryStateOf({
      ...{ isTrusted: own.length > 0, isDelivered: rows.has(id), isAtWork: atWork.has(id) },
      report: (reports.get(id) ?? untouchedReport).signOff.state,
    });
    return { bureau, state, keys: own, row: rows.get(id) ?? null };
  });
}

function trustedKeys(
  record: Pick<OfficeRecord, 'events' | 'trustedSigners'>,
): ReadonlyMap<BureauId, readonly TrustedKey[]> {
  const trusts = new Map(
    record
      .events({ limit: Number.MAX_SAFE_INTEGER, types: ['signer-trusted'] })
      .flatMap((event) => (event.type === 'signer-trusted' ? [[event.seq, event] as const] : [])),
  );
  const keys = new Map<BureauId, readonly TrustedKey[]>();
  for (const { bureau, key, event: seq } of record.trustedSigners()) {
    const trust = trusts.get(seq);
    if (trust === undefined) throw new Error(`event ${seq} trusts no key`);
    const { officer, at, data } = trust;
    const said = { officer: officer ?? '', at: at ?? '' };
    keys.set(bureau, [...(keys.get(bureau) ?? []), { key, officer: data.officer, role: data.role, said }]);
  }
  return keys;
}

/** How many came in, of how many that are awaited from other machines. One that was sent back is outstanding. */
export interface DeliveriesIn {
  readonly taken: number;
  readonly awaited: number;
  /** Bureaus of which nothing was counted here, and no key is trusted. */
  readonly unannounced: number;
}

/** Of the lines of an office. */
export function deliveriesIn(lines: readonly DeliveryLine[]): DeliveriesIn {
  const count = (...states: readonly DeliveryState[]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  return {
    taken: count('taken'),
    awaited: count('taken', 'awaited', 'returned'),
    unannounced: count('unannounced'),
  };
}

/** A delivery that stands, as its manifest and the event tell. */
export interface TakenDelivery {
  /** Who took it, and when. */
  readonly taken: Act;
  readonly manifest: Manifest;
}

type Reads = Pick<OfficeRecord, 'events'>;

/** By record, and by the event that took it: its texts are long, and are not read again for each thing that is shown. */
const known = new WeakMap<Reads, Map<number, TakenDelivery>>();

/** Who took the delivery that stands, when, and its manifest; from the event that took it. */
export function takenDelivery(record: Reads, { event: seq }: Pick<DeliveryRow, 'event'>): TakenDelivery {
  const ofRecord = known.get(record) ?? new Map<number, TakenDelivery>();
  known.set(record, ofRecord);
  const before = ofRecord.get(seq);
  if (before !== undefined) return before;
  const [event] = record.events({ before: seq + 1, limit: 1 });
  if (event?.type !== 'delivery-received') throw new Error(`event ${seq} is no delivery`);
  const { officer, at, data } = event;
  const read: TakenDelivery = {
    taken: { officer: officer ?? '', at: at ?? '' },
    manifest: manifestSchema.parse(JSON.parse(data.manifest)),
  };
  ofRecord.set(seq, read);
  return read;
}
