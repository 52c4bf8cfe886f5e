import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { CommandCategory } from '../../keys/command.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { fieldText, type TextField } from '../../widgets/text-field-state.ts';
import { windowStart } from '../../widgets/window.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';
import type { MenuItem } from './command-menu-state.ts';

const headings = {
  act: 'menu.act',
  move: 'menu.move',
  go: 'menu.go',
  program: 'menu.program',
} as const satisfies Readonly<Record<CommandCategory, MessageKey>>;

/** Columns under which an explanation may take two lines. */
const columnsForOneLine = 76;

export interface CommandMenuViewProps {
  readonly ui: Ui;
  readonly kind: 'help' | 'palette';
  readonly items: readonly MenuItem[];
  readonly query: TextField;
  readonly row: number;
}

export function CommandMenuView({ ui, kind, items, query, row }: CommandMenuViewProps): ReactNode {
  const lines = menuLines(ui, kind, items, row);
  const explanationRows = ui.columns < columnsForOneLine ? 2 : 1;
  const page = ui.rows - 3 - explanationRows;
  const selected = lines.findIndex((line) => line.selected);
  const first = ui.screenReader ? 0 : windowStart(0, Math.max(0, selected), lines.length, page);
  const chosen = items[row];
  const shown = ui.screenReader ? lines : lines.slice(first, first + page);
  return (
    <>
      <Line
        ui={ui}
        parts={[
          { text: `${ui.t('menu.search')}  `, tone: 'quiet' },
          { text: ui.text(fieldText(query)) },
          { text: ui.glyphs.cursor, tone: 'accent' },
          { text: `  ${ui.t('menu.found', { found: items.length })}`, tone: 'quiet' },
        ]}
      />
      <Line ui={ui} parts={[]} />
      {items.length === 0 ? <Line ui={ui} parts={[{ text: ui.t('menu.none'), tone: 'warning' }]} /> : null}
      {shown.map((line) => (
        <Line key={line.id} ui={ui} parts={line.parts} />
      ))}
      {ui.screenReader || chosen === undefined ? null : (
        <>
          <Line ui={ui} parts={[]} />
          {wrapWords(explanationOf(ui, chosen), ui.columns)
            .slice(0, explanationRows)
            .map((text) => (
              <Line
                key={text}
                ui={ui}
                parts={[{ text, tone: chosen.disabled === null ? 'quiet' : 'warning' }]}
              />
            ))}
        </>
      )}
    </>
  );
}

/** What the command does, or why it cannot be given now. */
const explanationOf = (ui: Ui, { hint, disabled }: MenuItem): string =>
  disabled === null ? hint : `${ui.glyphs.warning} ${disabled}`;

interface MenuLine {
  readonly id: string;
  readonly selected: boolean;
  readonly parts: readonly Part[];
}

function menuLines(
  ui: Ui,
  kind: 'help' | 'palette',
  items: readonly MenuItem[],
  row: number,
): readonly MenuLine[] {
  const keyWidth = Math.max(0, ...items.map((item) => textWidth(item.key)));
  const labelWidth = Math.max(0, ...items.map((item) => textWidth(item.label)));
  const hintRoom = ui.columns - keyWidth - labelWidth - 6;
  return items.flatMap((item, index): readonly MenuLine[] => {
    const selected = index === row;
    const isFirstOfGroup = kind === 'help' && items[index - 1]?.category !== item.category;
    const isGiven = item.disabled === null;
    const explanation = explanationOf(ui, item);
    const line: MenuLine = {
      id: item.command.id,
      selected,
      parts: [
        { text: selected ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
        { text: fillText(item.key, keyWidth, 'left'), tone: isGiven ? 'key' : 'quiet' },
        {
          text: `  ${fillText(item.label, labelWidth, 'left')}  `,
          tone: selected ? 'selected' : isGiven ? 'normal' : 'quiet',
        },
        {
          text: ui.screenReader ? explanation : cutText(explanation, hintRoom, ui.glyphs.ellipsis),
          tone: 'quiet',
        },
      ],
    };
    const heading = {
      id: item.category,
      selected: false,
      parts: [{ text: ui.t(headings[item.category]), tone: 'strong' as const }],
    };
    return isFirstOfGroup ? [heading, line] : [line];
  });
}
