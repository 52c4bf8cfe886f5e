/** The fields of a count table with their figures, and beside them, where there is room, the parts of its form. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Figures } from '../../../count/table-entry.ts';
import type { FormField } from '../../../count/table-form.ts';
import type { Contest } from '../../../election/election.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { fieldText } from '../figure/field-text.ts';
import { fieldLabel, sectionLabel } from './field-label.ts';
import { sectionsOf, seenLines, type TableLine } from './table-lines.ts';

export interface SeenForm {
  readonly ui: Ui;
  readonly contest: Contest;
  readonly lines: readonly TableLine[];
  readonly fields: readonly FormField[];
  readonly figures: Figures;
  /** Place in `fields`. */
  readonly at: number;
  /** Lines of the screen. */
  readonly room: number;
}

/** Room in which the parts of the form stand beside its fields. */
const wide = 96;
/** Digits of a box with their separators. */
const boxWidth = 9;
const widestLabel = 56;
/** A label, its box, and what stands around them. */
const widestField = widestLabel + boxWidth + 6;
const gap = 2;

export const showsSections = (ui: Ui): boolean => !ui.screenReader && ui.columns >= wide;

/** Columns that the fields have. */
export const fieldColumns = (ui: Ui): number =>
  showsSections(ui) ? ui.columns - partsWidth(ui) - gap : ui.columns;

/** The parts take what the fields leave, and of a narrower screen enough for their names. */
const partsWidth = (ui: Ui): number => Math.max(34, Math.min(60, ui.columns - widestField - gap));

/** The field one is in with as much around it as fits; `isKeyed`: its box is open. */
export function FormFields({
  isKeyed = false,
  ...form
}: SeenForm & { readonly isKeyed?: boolean }): ReactNode {
  const { ui, contest, lines, at, room } = form;
  return seenLines(lines, at, ui.screenReader ? 2 : room).map((line) =>
    line.kind === 'section' ? (
      <Line
        key={line.key}
        ui={ui}
        parts={[{ text: sectionLabel(ui, contest, line.section), tone: 'accent' }]}
      />
    ) : (
      <Line key={line.key} ui={ui} parts={fieldParts(form, line.place, isKeyed)} />
    ),
  );
}

function fieldParts(
  { ui, contest, fields, figures, at }: SeenForm,
  place: number,
  isKeyed: boolean,
): readonly Part[] {
  const one = fields[place];
  if (one === undefined) return [];
  const isHere = place === at;
  const value = figures[one.key];
  const shown = value !== undefined ? ui.number(value) : isKeyed ? '' : ui.t('figure.empty');
  // A sum that is read may have been made: the paper need not have it.
  const words = isKeyed || one.role !== 'control' ? fieldLabel : fieldText;
  const label = words(ui, contest, one.field);
  const width = Math.min(widestLabel, ui.columns - boxWidth - 6);
  const cut = cutText(label, width, ui.glyphs.ellipsis);
  const tone = one.role === 'count' ? 'normal' : 'quiet';
  // Blanks at the end of a line are drawn, cell by cell, at each key.
  if (!isHere && shown === '') return [{ text: '  ' }, { text: cut, tone }];
  const filled = `${fillText(cut, width, 'left')} `;
  const box = fillText(shown, boxWidth, 'right');
  if (!isHere) return [{ text: '  ' }, { text: filled, tone }, { text: ` ${box}` }];
  const here: Part = { text: `${ui.glyphs.selected} `, tone: 'selected' };
  if (!isKeyed) return [here, { text: filled, tone: 'strong' }, { text: ` ${box}`, tone: 'selected' }];
  return [
    here,
    { text: filled, tone: 'strong' },
    { text: `[${box}`, tone: 'selected' },
    { text: ui.glyphs.cursor, tone: 'accent' },
    { text: ']', tone: 'selected' },
  ];
}

/** How much of each part of the form has a figure. */
export function FormSections({ ui, contest, lines, figures, at, room }: SeenForm): ReactNode {
  const parts = sectionsOf(lines).map(({ section, keys, first, last }) => ({
    section,
    keyed: keys.filter((key) => figures[key] !== undefined).length,
    all: keys.length,
    isHere: first <= at && at <= last,
  }));
  const place = Math.max(
    0,
    parts.findIndex((part) => part.isHere),
  );
  const first = Math.max(0, Math.min(parts.length - room, place - Math.floor(room / 2)));
  return (
    <Box flexDirection="column" width={partsWidth(ui)} marginLeft={gap}>
      {parts.slice(first, first + room).map(({ section, keyed, all, isHere }) => {
        const count = `${ui.number(keyed)}/${ui.number(all)}`;
        const width = partsWidth(ui) - textWidth(count) - 5;
        const label = cutText(sectionLabel(ui, contest, section), width, ui.glyphs.ellipsis);
        return (
          <Line
            key={`${section.name} ${section.list ?? ''}`}
            ui={ui}
            parts={[
              isHere ? { text: `${ui.glyphs.selected} `, tone: 'selected' } : { text: '  ' },
              { text: `${fillText(label, width, 'left')} ${count}`, tone: isHere ? 'strong' : 'quiet' },
              ...(keyed === all ? [{ text: ` ${ui.glyphs.good}`, tone: 'good' } as const] : []),
            ]}
          />
        );
      })}
    </Box>
  );
}
