/** An entry as values drawn: the fields, the parts of the form beside them where there is room, the sums at the foot. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Bureau, Contest } from '../../../election/election.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { fieldLabel, sectionLabel } from './field-label.ts';
import { sectionsOf, seenLines } from './table-lines.ts';
import { keyedCount, type TableDeskState } from './table-state.ts';
import { sumLines } from './table-sum-lines.ts';

export interface TableViewProps {
  readonly ui: Ui;
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly entry: 1 | 2;
  readonly state: TableDeskState;
}

/** Room in which the parts of the form stand beside its fields. */
const wide = 96;
/** Digits of a box with their separators. */
const boxWidth = 9;
const widestLabel = 56;
/** A label, its box, and what stands around them. */
const widestField = widestLabel + boxWidth + 6;
const gap = 2;

/** The parts take what the fields leave, and of a narrower screen enough for their names. */
const partsWidth = (ui: Ui): number => Math.max(34, Math.min(60, ui.columns - widestField - gap));

/** Lines that the sums have: as many as they mostly need, so that the fields stay where they are. */
function footRows(ui: Ui, { isCorrection }: TableDeskState): number {
  if (isCorrection || ui.screenReader) return 1;
  return ui.columns < 72 ? 4 : 3;
}

export function TableView(props: TableViewProps): ReactNode {
  const { ui, contest, bureau, state } = props;
  const isWide = !ui.screenReader && ui.columns >= wide;
  const left = { ...ui, columns: isWide ? ui.columns - partsWidth(ui) - gap : ui.columns };
  const foot = sumLines(ui, contest, bureau, state);
  const air = isLow(ui) ? 0 : 1;
  const room = Math.max(1, ui.rows - 1 - air - Math.max(foot.length, footRows(ui, state)));
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={titleParts(props)} />
      <Box height={ui.screenReader ? undefined : room + air}>
        <Box flexDirection="column" width={left.columns}>
          <Fields {...props} ui={left} room={room} />
        </Box>
        {isWide ? <Sections {...props} room={room} /> : null}
      </Box>
      {foot.map((parts, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
        <Line key={row} ui={ui} parts={parts} />
      ))}
    </Box>
  );
}

function titleParts({ ui, entry, state }: TableViewProps): readonly Part[] {
  const what = state.isCorrection
    ? ui.t('table.title.correction')
    : ui.t('table.title.entry', { entry: String(entry) });
  const keyed = ui.t('table.keyed', { keyed: keyedCount(state), all: state.fields.length });
  return [
    { text: what, tone: 'strong' },
    { text: ` ${ui.glyphs.between} ${keyed}`, tone: 'quiet' },
  ];
}

function Fields({ ui, contest, state, room }: TableViewProps & { readonly room: number }): ReactNode {
  const lines = seenLines(state.lines, state.at, ui.screenReader ? 2 : room);
  return lines.map((line) =>
    line.kind === 'section' ? (
      <Line
        key={line.key}
        ui={ui}
        parts={[{ text: sectionLabel(ui, contest, line.section), tone: 'accent' }]}
      />
    ) : (
      <Line key={line.key} ui={ui} parts={fieldParts(ui, contest, state, line.place)} />
    ),
  );
}

function fieldParts(ui: Ui, contest: Contest, state: TableDeskState, place: number): readonly Part[] {
  const one = state.fields[place];
  if (one === undefined) return [];
  const isHere = place === state.at;
  const value = state.figures[one.key];
  const shown = value === undefined ? '' : ui.number(value);
  const label = fieldLabel(ui, contest, one.field);
  const width = Math.min(widestLabel, ui.columns - boxWidth - 6);
  const cut = cutText(label, width, ui.glyphs.ellipsis);
  const tone = one.role === 'count' ? 'normal' : 'quiet';
  // Blanks at the end of a line are drawn, cell by cell, at each key.
  if (!isHere && value === undefined) return [{ text: '  ' }, { text: cut, tone }];
  const filled = `${fillText(cut, width, 'left')} `;
  const box = fillText(shown, boxWidth, 'right');
  if (!isHere) return [{ text: '  ' }, { text: filled, tone }, { text: ` ${box}` }];
  return [
    { text: `${ui.glyphs.selected} `, tone: 'selected' },
    { text: filled, tone: 'strong' },
    { text: `[${box}`, tone: 'selected' },
    { text: ui.glyphs.cursor, tone: 'accent' },
    { text: ']', tone: 'selected' },
  ];
}

/** How much of each part of the form is keyed. */
function Sections({ ui, contest, state, room }: TableViewProps & { readonly room: number }): ReactNode {
  const lines = sectionsOf(state.lines).map(({ section, keys, first, last }) => ({
    section,
    keyed: keys.filter((key) => state.figures[key] !== undefined).length,
    all: keys.length,
    isHere: first <= state.at && state.at <= last,
  }));
  const place = Math.max(
    0,
    lines.findIndex((line) => line.isHere),
  );
  const first = Math.max(0, Math.min(lines.length - room, place - Math.floor(room / 2)));
  return (
    <Box flexDirection="column" width={partsWidth(ui)} marginLeft={gap}>
      {lines.slice(first, first + room).map(({ section, keyed, all, isHere }) => {
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
