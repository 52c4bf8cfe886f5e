import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { CommandCategory } from '../../keys/command.ts';
import { fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { fieldText, type TextField } from '../../widgets/text-field-state.ts';
import { windowStart } from '../../widgets/window.ts';
import type { MenuItem } from './command-menu-state.ts';

const headings = {
  act: 'menu.act',
  move: 'menu.move',
  go: 'menu.go',
  program: 'menu.program',
} as const satisfies Readonly<Record<CommandCategory, MessageKey>>;

export interface CommandMenuViewProps {
  readonly ui: Ui;
  readonly kind: 'help' | 'palette';
  readonly items: readonly MenuItem[];
  readonly query: TextField;
  readonly row: number;
}

export function CommandMenuView({ ui, kind, items, query, row }: CommandMenuViewProps): ReactNode {
  const lines = menuLines(ui, kind, items, row);
  const page = ui.rows - 4;
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
      {shown.map((line) => (
        <Line key={line.id} ui={ui} parts={line.parts} />
      ))}
      {ui.screenReader || chosen === undefined ? null : (
        <>
          <Line ui={ui} parts={[]} />
          <Line
            ui={ui}
            parts={[
              chosen.disabled === null
                ? { text: chosen.hint, tone: 'quiet' }
                : { text: `${ui.glyphs.warning} ${chosen.disabled}`, tone: 'warning' },
            ]}
          />
        </>
      )}
    </>
  );
}

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
  const hintWidth = Math.max(0, ...items.map((item) => textWidth(item.hint)));
  const showsHints = ui.screenReader || keyWidth + labelWidth + hintWidth + 6 <= ui.columns;
  return items.flatMap((item, index): readonly MenuLine[] => {
    const selected = index === row;
    const isFirstOfGroup = kind === 'help' && items[index - 1]?.category !== item.category;
    const line: MenuLine = {
      id: item.command.id,
      selected,
      parts: [
        { text: selected ? `${ui.glyphs.selected} ` : '  ', tone: 'selected' },
        { text: fillText(item.key, keyWidth, 'left'), tone: 'key' },
        { text: `  ${fillText(item.label, labelWidth, 'left')}`, tone: selected ? 'selected' : 'normal' },
        { text: showsHints ? `  ${item.hint}` : '', tone: 'quiet' },
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
