import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { type BoundCommand, bindCommands } from '../../../src/tui/keys/command.ts';
import { keyLabels } from '../../../src/tui/keys/key-label.ts';
import { type ListMove, listCommands } from '../../../src/tui/keys/list-keys.ts';
import { type ProgramAction, programCommands } from '../../../src/tui/keys/program-keys.ts';
import { menuItems } from '../../../src/tui/overlays/command-menu/command-menu-state.ts';
import { CommandMenuView } from '../../../src/tui/overlays/command-menu/command-menu-view.tsx';
import { scanCommands } from '../../../src/tui/screens/scan/scan-keys.ts';
import { startScan } from '../../../src/tui/screens/scan/scan-state.ts';
import { reduceShell, type ShellState, startShell } from '../../../src/tui/shell/shell-state.ts';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { drawn, uiFor } from '../../support/ui.ts';

const figures = { registered: 0, counted: 0, papers: [], duplicate: 0, conflict: 0, refused: 0 };
const shell = reduceShell(startShell('en', { theme: 'dark', glyphs: 'unicode' }, true), {
  type: 'push',
  route: { name: 'log' },
});
const none = { act: () => undefined };
const commands: readonly BoundCommand[] = [
  ...bindCommands(scanCommands, {
    current: () => ({ scan: startScan(figures), practice: true, hasPracticeBallot: false }),
    ...none,
  }),
  ...bindCommands<unknown, ListMove>(listCommands, { current: () => undefined, ...none }),
  ...bindCommands<ShellState, ProgramAction>(programCommands, { current: () => shell, ...none }),
];
const items = (query: string, kind: 'help' | 'palette', ui = uiFor()) =>
  menuItems(ui, commands, query, kind, new Map());

test('a key stands beside the one command it gives', () => {
  const help = items('', 'help');

  expect(help.filter(({ key }) => key.split(' ').includes('Esc')).map(({ command }) => command.id)).toEqual([
    'scan.leave',
  ]);
  expect(help.find(({ command }) => command.id === 'program.quit')?.key).toBe('q');
});

test('the keys of a command are all named, and only digits in a row as the first and the last', () => {
  const { t } = uiFor();
  expect(keyLabels(['-', 'up', 'left'], t)).toEqual(['-', '↑', '←']);
  expect(keyLabels(['enter', 'tab', 'down', 'right'], t)).toEqual(['Enter', 'Tab', '↓', '→']);
  expect(keyLabels(['1', '2', '3'], t)).toEqual(['1-3']);
  expect(items('', 'help').find(({ command }) => command.id === 'list.row')?.key).toBe('1-9');
});

test('where no command fits what is typed, that is said', () => {
  for (const kind of ['help', 'palette'] as const) {
    const ui = uiFor();
    const query = { before: 'qqqq', after: '' };
    const lines = drawn(
      <CommandMenuView ui={ui} kind={kind} items={items('qqqq', kind)} query={query} row={0} />,
      ui.columns,
    );
    expect(lines.join(' ')).toContain('No command fits this: Backspace takes a letter back');
  }
});

test('the palette has no command that only moves a selection, and names come before explanations', () => {
  const palette = items('', 'palette');
  const found = items('practice', 'palette').map(({ command }) => command.id);

  expect(palette.some(({ category }) => category === 'move')).toBe(false);
  expect(found[0]).toBe('practice.ballot');
  expect(found).toContain('practice.duplicate');
});

test.each(languages)(
  'each command has its explanation, cut where it has no room, and why it cannot be given (%s)',
  (language) => {
    for (const [columns, rows] of [
      [80, 24],
      [60, 18],
    ] as const) {
      const ui = bodyUi(uiFor({ language, columns, rows }));
      const shown = items('', 'help', ui);
      const row = shown.findIndex(({ disabled }) => disabled !== null);
      const lines = drawn(
        <CommandMenuView ui={ui} kind="help" items={shown} query={{ before: '', after: '' }} row={row} />,
        ui.columns,
      );
      const [first = ''] = shown.map(({ hint }) => hint);

      expect(lines.join('\n')).toContain(first.slice(0, 8));
      expect(lines.find((line) => line.startsWith('▸'))).toContain('▲');
      const reason = shown[row]?.disabled ?? '?';
      expect(lines.slice(-2).join(' ').replace(/ +/g, ' ')).toContain(reason);
    }
  },
);
