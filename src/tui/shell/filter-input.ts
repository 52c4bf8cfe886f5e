/** What a screen hears whose list can be filtered by typing. */
import { type BoundCommand, bindCommands, type Store } from '../keys/command.ts';
import { filterCommands } from '../keys/filter-keys.ts';
import type { LayerInput } from '../screen.ts';
import type { FilteredList, FilteredListAction } from '../widgets/table/filtered-list.ts';
import { editField, insertText } from '../widgets/text-field-state.ts';

/** `commands`: those of the screen while nobody types. Asked anew for each key: the filter can open in the middle of a burst. */
export function filterInput(
  { current, act }: Store<FilteredList, FilteredListAction>,
  commands: () => readonly BoundCommand[],
): LayerInput {
  return {
    get commands() {
      return current().isFiltering ? bindCommands(filterCommands, { current, act }) : commands();
    },
    get isTyping() {
      return current().isFiltering;
    },
    isForm: true,
    typing: (event) => {
      const { isFiltering, filter: before } = current();
      const filter = isFiltering ? editField(before, event) : undefined;
      if (filter !== undefined) act({ type: 'filter', filter });
      return filter !== undefined;
    },
    onPaste: (text) => {
      const { isFiltering, filter } = current();
      if (isFiltering) act({ type: 'filter', filter: insertText(filter, text) });
    },
  };
}
