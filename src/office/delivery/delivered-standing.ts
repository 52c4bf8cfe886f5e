/** How a delivered report stands: as its bureau signed it. */
import type { z } from 'zod';
import { canonicalText } from '../../election/canonical-text.ts';
import type { SignOff } from '../reporting/report-parts.ts';
import { reportSchema } from '../reporting/report-schema.ts';
import type { ReportStanding } from '../reporting/report-standing.ts';
import type { DeliveryTexts } from './delivery-events.ts';
import { sha256 } from './manifest.ts';

/** The parts of a `report.json` that the record keeps; `contentText`: the canonical JSON of what is signed. */
export function splitReport(text: string): {
  readonly contentText: string;
  readonly digest: string;
  readonly signOff: SignOff;
} {
  const { digest, signOff, ...content } = deliveredReport(text);
  return { contentText: canonicalText(content), digest, signOff };
}

/** A report as its file has it, its figures by their names. */
export type DeliveredReport = z.infer<typeof reportSchema>;

/** The report in the text that a delivery holds; one that does not read as such is a bug, for it was read when it was taken. */
export const deliveredReport = (text: string): DeliveredReport => reportSchema.parse(JSON.parse(text));

/** Its standing in the record that took it. */
export function deliveredStanding({
  manifest,
  report,
}: Pick<DeliveryTexts, 'manifest' | 'report'>): ReportStanding {
  const { digest, signOff, ...content } = deliveredReport(report);
  const { version, composition, incidents, objections, correction } = content;
  const { changes: _, ...corrects } = correction ?? { changes: [] };
  return {
    ...{ version, signOff, digest, composition, incidents, objections },
    corrects: 'version' in corrects ? corrects : null,
    delivery: sha256(manifest),
  };
}
