/** What the record keeps of a delivery that was offered and not taken: which one it is, as far as it says so, and why. */
import { z } from 'zod';
import type { Election } from '../../election/election.ts';
import { BureauId } from '../../election/ids.ts';
import { findBureau } from '../../election/lookup.ts';
import type { Officer } from '../officers.ts';
import type { Clock, Ledger } from '../ports.ts';
import { actNow } from '../record-report.ts';
import type { DeliveryRefusal } from './delivery-refusals.ts';
import { sha256 } from './manifest.ts';

/** Which delivery it is. Whoever filled a stick writes nothing into the record: a bureau of this election, and a digest. */
export interface OfferedDelivery {
  /** Of which it says it is; null where that is none of this election. */
  readonly bureau: BureauId | null;
  /** SHA-256 of its `manifest.json`, lower-case hex; null where there is none to read. */
  readonly manifest: string | null;
}

/** Which delivery it is by its manifest, whether that is a sound one or not; undefined: there was none to read. */
export function offeredBy(manifest: Uint8Array | undefined, election: Election): OfferedDelivery {
  if (manifest === undefined) return { bureau: null, manifest: null };
  return { bureau: bureauSaid(manifest, election), manifest: sha256(manifest) };
}

/** As much of a manifest as says of which bureau it is. */
const saidSchema = z.object({
  election: z.object({ id: z.string(), fingerprint: z.string() }),
  bureau: BureauId,
});

function bureauSaid(manifest: Uint8Array, election: Election): BureauId | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(manifest).toString('utf8'));
  } catch {
    return null;
  }
  const said = saidSchema.safeParse(value);
  if (!said.success) return null;
  const { id, fingerprint } = said.data.election;
  if (id !== election.id || fingerprint !== election.fingerprint) return null;
  return findBureau(election, said.data.bureau)?.id ?? null;
}

/** Records that it was not taken, and nothing else follows from that. */
export function recordRefusedDelivery(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  data: OfferedDelivery & { readonly code: DeliveryRefusal },
): void {
  ledger.transact((writer) => {
    writer.append({ type: 'delivery-refused', ...actNow(clock, officer), data });
  });
}
