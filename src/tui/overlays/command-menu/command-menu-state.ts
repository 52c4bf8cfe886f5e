/** The list of commands, as help for this screen or as palette: filtered by what is typed, run with Enter. */
import { assertNever } from '../../../base/assert-never.ts';
import type { BoundCommand, CommandCategory } from '../../keys/command.ts';
import { commandCategories } from '../../keys/command.ts';
import { findCommand } from '../../keys/find-command.ts';
import { keyLabels } from '../../keys/key-label.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import type { Ui } from '../../ui.ts';
import { fuzzyRank } from '../../widgets/fuzzy.ts';
import { emptyField, type TextField } from '../../widgets/text-field-state.ts';

export interface CommandMenuState {
  readonly query: TextField;
  readonly row: number;
}

export type CommandMenuAction =
  | { readonly type: 'query'; readonly query: TextField }
  | { readonly type: 'moved'; readonly move: ListMove; readonly length: number; readonly page: number };

export const startCommandMenu = (): CommandMenuState => ({ query: emptyField, row: 0 });

export function reduceCommandMenu(state: CommandMenuState, action: CommandMenuAction): CommandMenuState {
  switch (action.type) {
    case 'query':
      return { query: action.query, row: 0 };
    case 'moved':
      return { ...state, row: movedRow(state.row, action.move, action.length, action.page) };
    default:
      return assertNever(action);
  }
}

/** One line of the menu. */
export interface MenuItem {
  readonly command: BoundCommand;
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly category: CommandCategory;
  /** Why it cannot be given now. */
  readonly disabled: string | null;
}

/**
 * The commands that fit the query: in groups for help, best first for the palette (then those given most often). The
 * palette leaves out what only moves a selection: there it would move nothing.
 */
export function menuItems(
  ui: Ui,
  commands: readonly BoundCommand[],
  query: string,
  kind: 'help' | 'palette',
  uses: ReadonlyMap<string, number>,
): readonly MenuItem[] {
  const listed = commands.filter(({ category }) => kind === 'help' || category !== 'move');
  const items = listed.flatMap((command): readonly MenuItem[] => {
    const availability = command.availability();
    const keys = command.keys.filter((chord) => findCommand(commands, chord) === command);
    // Every key of it gives another command here, as Esc that of the screen instead of the program's.
    if (keys.length === 0 && availability === true) return [];
    return [
      {
        command,
        key: keyLabels(keys.length === 0 ? command.keys : keys, ui.t).join(' '),
        label: ui.t(command.label),
        hint: ui.t(command.hint),
        category: command.category,
        disabled: availability === true ? null : ui.text(ui.t(availability.disabled, availability.params)),
      },
    ];
  });
  const ranked = items.flatMap((item) => {
    const rank = rankOf(query, item);
    return rank === undefined ? [] : [{ item, rank }];
  });
  if (kind === 'help') {
    return commandCategories.flatMap((category) =>
      ranked
        .map(({ item }) => item)
        .filter((item) => item.category === category)
        // What can be given now comes first.
        .toSorted((one, other) => Number(one.disabled !== null) - Number(other.disabled !== null)),
    );
  }
  const used = (item: MenuItem): number => uses.get(item.command.id) ?? 0;
  return ranked
    .toSorted((one, other) => one.rank - other.rank || used(other.item) - used(one.item))
    .map(({ item }) => item);
}

/** More than any rank of a label. */
const beyondLabels = 10_000;

/** A command whose name fits comes before those whose explanation does. */
function rankOf(query: string, { label, hint, key, command }: MenuItem): number | undefined {
  const byLabel = fuzzyRank(query, label);
  if (byLabel !== undefined) return byLabel;
  const byRest = fuzzyRank(query, `${hint} ${key} ${command.id}`);
  return byRest === undefined ? undefined : beyondLabels + byRest;
}
