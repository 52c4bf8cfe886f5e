/** The reports of bureaus that counted on another machine, as they were delivered: read once a record. */
import type { BureauId } from '../../election/ids.ts';
import { type DeliveredReport, deliveredReport } from './delivered-standing.ts';
import type { DeliveryReader, DeliveryRow } from './delivery-ports.ts';
import { officerThere } from './told-events.ts';

type Reads = Pick<DeliveryReader, 'deliveries' | 'deliveryTexts'>;

/** By record, and by the event that took it: hundreds of reports are not read again for each thing that is shown. */
const read = new WeakMap<Reads, Map<number, DeliveredReport>>();

/** What the reports of delivered bureaus say, or that of the only one, by bureau. */
export const deliveredReports = (record: Reads, only?: BureauId): readonly DeliveredReport[] =>
  record
    .deliveries()
    .filter(({ bureau }) => only === undefined || bureau === only)
    .map((row) => contentOf(record, row));

function contentOf(record: Reads, { event }: DeliveryRow): DeliveredReport {
  const known = read.get(record) ?? new Map<number, DeliveredReport>();
  read.set(record, known);
  const content = known.get(event) ?? deliveredReport(record.deliveryTexts(event).report);
  known.set(event, content);
  return content;
}

/** What was delivered, told in the report of the office: there an officer has the bureau beside their name. */
export const namedThere = <Told extends { readonly officer: string | null }>(
  bureau: BureauId,
  told: Told,
): Told => ({ ...told, officer: told.officer === null ? null : officerThere(told.officer, bureau) });
