/** What the use cases ask of the world about deliveries. */
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { BureauId } from '../../election/ids.ts';
import type { OfficeEvent } from '../events.ts';
import type { TransferRow } from '../transfer-ports.ts';
import type { DeliveryTexts } from './delivery-events.ts';
import type { RefusedDelivery } from './delivery-refusals.ts';

/** The delivery of a bureau that stands: the last one that was taken. */
export interface DeliveryRow {
  readonly bureau: BureauId;
  /** Of its report. */
  readonly version: number;
  /** SHA-256 of its manifest, lower-case hex. */
  readonly manifest: string;
  /** The event by which it was taken. */
  readonly event: number;
}

/** A transfer as a bureau tells it that counted on another machine, with its number and its officers there. */
export interface DeliveredTransfer {
  readonly bureau: BureauId;
  readonly row: TransferRow;
}

export interface TrustedSigner {
  readonly bureau: BureauId;
  /** SHA-256 of the public key, lower-case hex. */
  readonly key: string;
  /** The event by which it is trusted. */
  readonly event: number;
}

export interface DeliveryReader {
  /** Of the bureau; undefined where it is counted here. */
  delivery(bureau: BureauId): DeliveryRow | undefined;
  /** By bureau. */
  deliveries(): readonly DeliveryRow[];
  /** What an event `delivery-received` holds. */
  deliveryTexts(event: number): DeliveryTexts;
  /** Of the deliveries that stand, by bureau and number: those that both its sides counted alike there, withdrawn since or not. */
  deliveredTransfers(): readonly DeliveredTransfer[];
  /** Whose deliveries are taken: of the bureau, or of all, by bureau and key. */
  trustedSigners(bureau?: BureauId): readonly TrustedSigner[];
  /** The texts of the ballots of the bureau that count, in the order of their tokens. */
  countedPayloads(bureau: BureauId): readonly string[];
  /** A line of `events.ndjson`; undefined where it is no event, or not written in the one way there is. */
  toldEvent(line: string): OfficeEvent | undefined;
}

/** The files in the folder of a delivery, by name. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** Folders in which deliveries lie. */
export interface DeliveryFolders {
  /** The deliveries at the path: the folder itself, or those in it, by name. `DELIVERY_NONE`, `FILE_NOT_FOUND`, `FILE_UNREADABLE`. */
  find(path: string): Promise<Result<readonly string[], Problem>>;
  /** `DELIVERY_FILE_TOO_LARGE`, `DELIVERY_FILE_EXTRA` for what is no file, and what the machine refuses. */
  read(folder: string): Promise<Result<FolderFiles, RefusedDelivery>>;
  /** `manifest.json` of a folder that was not read whole; undefined where there is no file of that name to read. */
  manifest(folder: string): Promise<Uint8Array | undefined>;
}
