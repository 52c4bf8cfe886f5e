/** The voters of a polling station by kind: a line a ballot type, with its boxes. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { papersOfType } from '../../../count/ballot-type.ts';
import type { Election } from '../../../election/election.ts';
import { findContest } from '../../../election/lookup.ts';
import { contestName } from '../../contest-name.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { windowStart } from '../../widgets/window.ts';
import { kindSums } from './kind-sums.ts';
import { boxesPerType, type KindsState } from './kinds-state.ts';

export interface KindsViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly station: number;
  readonly state: KindsState;
}

/** Digits of a box with their separators. */
const boxDigits = 9;
/** What the name of a type has at most. */
const widestName = 40;

export function KindsView({ ui, election, station, state }: KindsViewProps): ReactNode {
  const { types, at, differing, isTooLong } = state;
  const line = Math.floor(at / boxesPerType);
  const marks = differing.length === 0 ? 0 : 2;
  const page = ui.screenReader ? 1 : Math.max(1, ui.rows - 8 - marks - (isLow(ui) ? 0 : 2));
  const first = windowStart(line, line, types.length, page);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  const titles = columnTitles(ui);
  const sums = kindSums(ui, state);
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: ui.t('kinds.title', { station }), tone: 'strong' }]} />
      {air}
      <Line ui={ui} parts={[{ text: headLine(ui, titles), tone: 'quiet' }]} />
      {types.slice(first, first + page).map((type, row) => (
        <Line key={type} ui={ui} parts={typeParts(ui, state, titles, first + row)} />
      ))}
      {air}
      <Paragraph ui={ui} text={typeTitles(ui, election, state, line)} tone="quiet" />
      <Paragraph ui={ui} text={ui.t(sums.key, sums.params)} />
      {differing.length === 0 ? null : (
        <Paragraph ui={ui} text={ui.t('kinds.differing', { sign: ui.glyphs.warning })} tone="warning" />
      )}
      {isTooLong ? <Paragraph ui={ui} text={ui.t('kinds.too-long')} tone="bad" /> : null}
    </Box>
  );
}

type Titles = readonly string[];

const columnTitles = (ui: Ui): Titles => [
  ui.t('reconciliation.ticked'),
  ui.t('reconciliation.issued'),
  ui.t('reconciliation.taken-back'),
];

/** A box with its brackets, at least as wide as its title. */
const boxWidth = (title: string): number => Math.max(boxDigits + 3, textWidth(title)) + 1;

const nameWidth = (ui: Ui, titles: Titles): number =>
  Math.min(widestName, ui.columns - 2 - titles.reduce((sum, title) => sum + boxWidth(title), 0));

function headLine(ui: Ui, titles: Titles): string {
  const name = fillText(ui.t('kinds.type'), nameWidth(ui, titles), 'left');
  return `  ${name}${titles.map((title) => fillText(title, boxWidth(title), 'right')).join('')}`;
}

function typeParts(
  ui: Ui,
  { types, boxes, differing, at, typed }: KindsState,
  titles: Titles,
  line: number,
): readonly Part[] {
  const isHere = Math.floor(at / boxesPerType) === line;
  const width = nameWidth(ui, titles);
  const name = fillText(cutText(types[line] ?? '', width, ui.glyphs.ellipsis), width, 'left');
  return [
    { text: isHere ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
    { text: name, tone: isHere ? 'strong' : 'normal' },
    ...titles.flatMap((title, column): readonly Part[] => {
      const place = line * boxesPerType + column;
      const value = boxes[place] ?? null;
      const box = fillText(value === null ? '' : ui.number(value), boxDigits, 'right');
      const gap = ' '.repeat(boxWidth(title) - boxDigits - 4);
      const mark = differing.includes(place) ? ui.glyphs.warning : ' ';
      const before: readonly Part[] = [{ text: gap }, { text: mark, tone: 'warning' }];
      if (place !== at) return [...before, { text: ` ${box}  ` }];
      return [
        ...before,
        { text: `[${box}`, tone: 'selected' },
        { text: typed === null ? ' ' : ui.glyphs.cursor, tone: 'accent' },
        { text: ']', tone: 'selected' },
      ];
    }),
  ];
}

/** The contests of the type in full: its name has only their ids. */
function typeTitles(ui: Ui, election: Election, { types }: KindsState, line: number): string {
  const type = types[line];
  const titles = (type === undefined ? [] : papersOfType(type)).map((id) => {
    const contest = findContest(election, id);
    return contest === undefined ? id : contestName(ui, election, contest);
  });
  return titles.join(` ${ui.glyphs.between} `);
}
