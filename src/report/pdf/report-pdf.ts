/** The official report as a PDF that a chair can sign and an archive can keep: PDF/A-3a with the report as data inside. */
import type { DisclosedReport } from '../../office/reporting/disclosure.ts';
import type { ReportLanguages } from '../../office/reporting/report-languages.ts';
import { printable } from './printable.ts';
import { type ReportDocument, reportDocument } from './report-document.ts';
import { typeset } from './typesetting.ts';

export interface ReportPdfOptions {
  /** The text of `report.json`, which is attached as it stands. */
  readonly json: string;
  /** Hears after each step how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Once it is aborted the promise rejects with its reason, and nothing goes on. */
  readonly signal?: AbortSignal;
}

/** Composed, the typesetter started, laid out on pages, written. */
const steps = { composed: 1, started: 2, 'laid-out': 3, pdf: 4 } as const;

/** Texts that are no language: they stay as they are, however long. */
const verbatim: ReadonlySet<string> = new Set<keyof ReportDocument | 'key' | 'mono'>([
  'qr',
  'digest',
  'key',
  'mono',
]);

/**
 * The bytes of the PDF, tagged, its fonts embedded, in one language or in two side by side. The same model and `json` give
 * the same bytes on every machine.
 */
export async function reportPdf(
  model: DisclosedReport,
  languages: ReportLanguages,
  { json, onProgress, signal }: ReportPdfOptions,
): Promise<Uint8Array> {
  const { pdf: total } = steps;
  const unusual = new Set<string>();
  const document = JSON.stringify(reportDocument(model, languages), (key, value) =>
    typeof value === 'string' && !verbatim.has(key) ? printable(value, unusual) : value,
  );
  onProgress?.(steps.composed, total);
  const onAnswer: Parameters<typeof typeset>[1] = ({ kind }) => onProgress?.(steps[kind], total);
  return typeset({ document, unusual: [...unusual], json }, onAnswer, signal);
}
