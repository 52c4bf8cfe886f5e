import type { en } from './en.ts';

/** Every word of a report has a key; texts are ICU MessageFormat. Write ’ for an apostrophe: ' quotes in ICU. */
export type ReportKey = keyof typeof en;
export type ReportTexts = Readonly<Record<ReportKey, string>>;
