/** The last line: the keys that are of use now, as many as fit. */
import type { ReactNode } from 'react';
import type { BoundCommand } from '../keys/command.ts';
import { findCommand } from '../keys/find-command.ts';
import { keyLabel } from '../keys/key-label.ts';
import type { LayerInput } from '../screen.ts';
import { textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { Line, type Part } from './line.tsx';

const most = 8;
/** Shown in the footer after the screen's own; the others are found in the help. */
const programShown: readonly string[] = [
  'program.back',
  'program.language',
  'program.palette',
  'program.quit',
];

export interface KeyHint {
  readonly id: string;
  readonly key: string;
  readonly label: string;
}

/**
 * What the footer offers: what can be done now, the screen's own first, and the help last. While a text is typed,
 * characters are no commands; on a halted screen its acts are all there is.
 */
export function keyHints(
  ui: Ui,
  {
    commands: own,
    isTyping = false,
    isHalted = false,
  }: Pick<LayerInput, 'commands' | 'isTyping' | 'isHalted'>,
  program: readonly BoundCommand[],
): readonly KeyHint[] {
  const canBeGiven = (command: BoundCommand): boolean => command.availability() === true;
  const taken = new Set(own.filter(canBeGiven).flatMap((command) => command.keys));
  const said = new Set<string>();
  const offered = [
    ...own.filter(({ category }) => (isHalted ? category === 'act' : category !== 'move')),
    ...[...(isHalted ? [] : programShown), 'program.help'].flatMap((id) =>
      program.filter((command) => command.id === id),
    ),
  ];
  return offered.filter(canBeGiven).flatMap((command): readonly KeyHint[] => {
    const isOwn = own.includes(command);
    const key = command.keys.find(
      (chord) =>
        !(isTyping && chord.length === 1) &&
        (isOwn ? findCommand(own, chord) === command : !taken.has(chord)),
    );
    const label = ui.t(command.label);
    // What another key does as well is offered once.
    if (key === undefined || (isOwn && said.has(label))) return [];
    said.add(label);
    // The first that names a key has it: Esc leads back before it quits.
    if (!isOwn) taken.add(key);
    return [{ id: command.id, key: keyLabel(key, ui.t), label }];
  });
}

export function Footer({ ui, hints }: { readonly ui: Ui; readonly hints: readonly KeyHint[] }): ReactNode {
  const parts = fitHints(hints, ui).flatMap((hint): readonly Part[] =>
    hint === 'more'
      ? [{ text: `  ${ui.glyphs.ellipsis}`, tone: 'quiet' }]
      : [{ text: '  ' }, { text: hint.key, tone: 'key' }, { text: ` ${hint.label}` }],
  );
  return <Line ui={ui} parts={[...parts.slice(0, 1).map(() => ({ text: ' ' })), ...parts.slice(1)]} />;
}

/** As many hints as fit, in order; the last one always, with `more` before it where others had to go. */
function fitHints(hints: readonly KeyHint[], ui: Ui): readonly (KeyHint | 'more')[] {
  const width = (hint: KeyHint): number => textWidth(`  ${hint.key} ${hint.label}`);
  const last = hints.slice(-1);
  let room = ui.columns - last.reduce((sum, hint) => sum + width(hint), 0);
  const shown: KeyHint[] = [];
  const rest = hints.slice(0, -1);
  for (const [index, hint] of rest.entries()) {
    const reserve = index === rest.length - 1 ? 0 : textWidth(`  ${ui.glyphs.ellipsis}`);
    if (shown.length === most - 1 || width(hint) + reserve > room) break;
    room -= width(hint);
    shown.push(hint);
  }
  return shown.length === rest.length ? hints : [...shown, 'more', ...last];
}
