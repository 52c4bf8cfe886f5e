import type { ReactNode } from 'react';
import { type BoundCommand, bindCommands } from '../../keys/command.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { editField, fieldText, insertText } from '../../widgets/text-field-state.ts';
import { type CommandMenuIntent, commandMenuCommands } from './command-menu-keys.ts';
import { menuItems, reduceCommandMenu, startCommandMenu } from './command-menu-state.ts';
import { CommandMenuView } from './command-menu-view.tsx';

export interface CommandMenuOverlayProps {
  readonly kind: 'help' | 'palette';
  /** Of the screen below and of the program. */
  readonly commands: readonly BoundCommand[];
  readonly uses: ReadonlyMap<string, number>;
  close(): void;
  /** Closes the menu and gives the command to the screen below. */
  run(command: BoundCommand): void;
}

export function CommandMenuOverlay({ kind, commands, uses, close, run }: CommandMenuOverlayProps): ReactNode {
  const { ui } = useShell();
  const store = useStore(reduceCommandMenu, startCommandMenu);
  const items = () => menuItems(ui, commands, fieldText(store.current().query), kind, uses);
  const act = (intent: CommandMenuIntent): void => {
    switch (intent.type) {
      case 'run': {
        const chosen = items()[store.current().row];
        if (chosen !== undefined) run(chosen.command);
        return;
      }
      case 'close':
        close();
        return;
      default:
        store.act({ type: 'moved', move: intent, length: items().length, page: bodyUi(ui).rows - 4 });
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(commandMenuCommands, { current: store.current, act }),
        isTyping: true,
        typing: (event) => {
          if (event.kind === 'key' && (event.key === 'home' || event.key === 'end')) return false;
          const query = editField(store.current().query, event);
          if (query !== undefined) store.act({ type: 'query', query });
          return query !== undefined;
        },
        onPaste: (text) => store.act({ type: 'query', query: insertText(store.current().query, text) }),
      }}
    >
      {(body) => (
        <CommandMenuView
          ui={body}
          kind={kind}
          items={items()}
          query={store.state.query}
          row={store.state.row}
        />
      )}
    </Frame>
  );
}
