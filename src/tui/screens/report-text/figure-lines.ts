/** A figure of a report on one line; of a correction old and new side by side, a changed one marked by sign and word. */
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import type { Part } from '../../widgets/line.tsx';

export interface Figures {
  readonly label: string;
  readonly now: number | null;
  /** Of the version before; absent where nothing is corrected. */
  readonly before?: number | null;
}

/** Cells of a figure, and of the name of its version above it. */
const figureWidth = 12;
const mostLabel = 40;

const markOf = (ui: Ui): string => `  ${ui.glyphs.warning} ${ui.t('report-text.changed')}`;

/** Cells for what the figure is of. */
function labelWidth(ui: Ui, isCorrection: boolean): number {
  const others = isCorrection ? figureWidth * 2 + textWidth(markOf(ui)) : figureWidth;
  return Math.min(mostLabel, ui.columns - others);
}

/** Whether there is room for the whole of what the figure is of. */
export const labelFits = (ui: Ui, label: string, isCorrection: boolean): boolean =>
  ui.screenReader || textWidth(label) <= labelWidth(ui, isCorrection);

export function figureLine(ui: Ui, figures: Figures, tone: Tone = 'normal'): readonly Part[] {
  const { label, now, before } = figures;
  if (ui.screenReader) return [{ text: spoken(ui, figures) }];
  const width = labelWidth(ui, before !== undefined);
  const start = fillText(cutText(label, width, ui.glyphs.ellipsis), width, 'left');
  const figure = fillText(valueText(ui, now), figureWidth, 'right');
  if (before === undefined) return [{ text: start }, { text: figure, tone }];
  const isChanged = before !== now;
  return [
    { text: start },
    { text: fillText(valueText(ui, before), figureWidth, 'right'), tone: 'quiet' },
    { text: figure, tone: isChanged ? 'warning' : tone },
    ...(isChanged ? [{ text: markOf(ui), tone: 'warning' as const }] : []),
  ];
}

const valueText = (ui: Ui, value: number | null): string =>
  value === null ? ui.glyphs.between : ui.number(value);

/** To the ear there are no columns. */
function spoken(ui: Ui, { label, now, before }: Figures): string {
  const name = label.trim();
  const is = valueText(ui, now);
  if (before === undefined || before === now) return `${name} ${is}`.trim();
  const changed = ui.t('said.of', { what: ui.t('report-text.changed'), said: is });
  return `${name} ${valueText(ui, before)}, ${changed}`.trim();
}

/** What the figures below are of, and above each column its version. */
export function figuresHead(
  ui: Ui,
  title: string,
  versions: { readonly now: number; readonly before: number } | undefined,
): readonly Part[] {
  if (versions === undefined || ui.screenReader) return [{ text: title, tone: 'accent' }];
  const width = labelWidth(ui, true);
  const version = (number: number): string =>
    fillText(ui.t('report-text.version', { version: number }), figureWidth, 'right');
  return [
    { text: fillText(cutText(title, width, ui.glyphs.ellipsis), width, 'left'), tone: 'accent' },
    { text: version(versions.before), tone: 'quiet' },
    { text: version(versions.now), tone: 'strong' },
  ];
}
