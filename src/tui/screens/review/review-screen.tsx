import { type ReactNode, useMemo } from 'react';
import { agreedFormAt } from '../../../office/agreed-form.ts';
import { crumbAbout } from '../../contest-name.ts';
import { bindCommands } from '../../keys/command.ts';
import { isOfKeypad } from '../../keys/keypad.ts';
import { problemWords } from '../../problem-words.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { jumpCommands } from '../table/form-keys.ts';
import { tableLines } from '../table/table-lines.ts';
import { type ReviewIntent, reviewCommands } from './review-keys.ts';
import { type ReviewedFields, reduceReview, startReview } from './review-state.ts';
import { ReviewView } from './review-view.tsx';

export const reviewScreen: ScreenEntry<'review'> = {
  Screen: ReviewScreen,
  crumb: ({ contest }, ui, election) => crumbAbout(ui, election, contest, ui.t('review.crumb')),
};

const noFields: ReviewedFields = { fields: [], lines: [] };

function ReviewScreen({ route }: { readonly route: RouteOf<'review'> }): ReactNode {
  const shell = useShell();
  const { ledger } = shell.services;
  const { officer } = shell;
  const { bureau, contest } = route;
  const store = useStore(reduceReview, startReview);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const table = useMemo(
    () => (officer === null ? undefined : agreedFormAt(ledger, officer, { bureau, contest })),
    [ledger, officer, bureau, contest, shell.revision],
  );
  const form = useMemo(() => {
    if (table?.ok !== true) return noFields;
    const { fields } = table.value.form;
    return { fields, lines: tableLines(table.value.form, fields) };
  }, [table]);

  const act = (intent: ReviewIntent): void => {
    if (intent.type !== 'open') {
      store.act({ type: 'moved', move: intent, form });
      return;
    }
    const field = form.fields[store.current().at];
    if (field !== undefined) shell.push({ name: 'figure', bureau, contest, field: field.key });
  };
  const isJumping = store.state.jump !== null;
  return (
    <Frame
      input={{
        // Asked anew for each key: a jump can begin in the middle of a burst.
        get commands() {
          const commands = store.current().jump === null ? reviewCommands : jumpCommands;
          return bindCommands<undefined, ReviewIntent>(commands, { current: () => undefined, act });
        },
        isKeyed: isOfKeypad,
        typing: (event) => {
          if (store.current().jump === null) return false;
          if (event.kind === 'text' && !event.ctrl && /^\d$/.test(event.text)) {
            store.act({ type: 'digit', digit: event.text });
            return true;
          }
          if (event.kind !== 'key' || event.key !== 'backspace') return false;
          store.act({ type: 'rub-out' });
          return true;
        },
      }}
      hint={{ key: isJumping ? 'table.hint.jump' : 'review.hint' }}
    >
      {(ui) => {
        if (table === undefined) return null;
        if (table.ok) {
          const { election } = ledger;
          return <ReviewView {...{ ui, election, form }} table={table.value} state={store.state} />;
        }
        return <Paragraph ui={ui} text={problemWords(ui, ledger.election, table.error)} tone="warning" />;
      }}
    </Frame>
  );
}
