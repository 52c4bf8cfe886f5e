/** Deliveries in the record: whose are taken, and what was taken. The format of one: docs/formats/delivery.md. */
import type { BureauId } from '../../election/ids.ts';
import type { DeliveryRefusal } from './delivery-refusals.ts';

/** Who of a bureau signs its delivery. */
export const signerRoles = ['chair', 'member'] as const;
export type SignerRole = (typeof signerRoles)[number];

/** The files of a delivery whose texts the record keeps, by their property in `delivery-received`. */
export interface DeliveryTexts {
  /** `manifest.json`, which names the digests of all others. */
  readonly manifest: string;
  /** `signature.txt`: of the manifest, base64. */
  readonly signature: string;
  /** `events.ndjson`. */
  readonly events: string;
  /** `report.json`. */
  readonly report: string;
  /** `keys.json`. */
  readonly keys: string;
}

export interface DeliveryEventData {
  /**
   * Deliveries of that bureau are taken if this key has signed them. `key`: SHA-256 of the public key, as two people compared it;
   * `officer`, `role`: whose it is said to be; null where that was not said.
   */
  readonly 'signer-trusted': {
    readonly bureau: BureauId;
    readonly key: string;
    readonly officer: string | null;
    readonly role: SignerRole | null;
  };
  /** Deliveries that this key signs are taken no more; what was taken stands. */
  readonly 'signer-distrusted': { readonly bureau: BureauId; readonly key: string; readonly reason: string };
  /** A bureau that counted on another machine; followed at once by the batch of its ballots where it counts them one by one. */
  readonly 'delivery-received': { readonly bureau: BureauId } & DeliveryTexts;
  /**
   * One was offered and not taken. Nothing else of it is kept, for nobody answers for what it says. `bureau`: of this election, of
   * which it says it is, or null; `manifest`: SHA-256 of its `manifest.json`, or null where none could be read.
   */
  readonly 'delivery-refused': {
    readonly bureau: BureauId | null;
    readonly manifest: string | null;
    readonly code: DeliveryRefusal;
  };
}
