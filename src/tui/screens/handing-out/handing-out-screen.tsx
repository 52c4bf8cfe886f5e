import { type ReactNode, useState } from 'react';
import { ok } from '../../../base/result.ts';
import type { HandedOut } from '../../../office/accounts.ts';
import { bindCommands } from '../../keys/command.ts';
import type { ListMove } from '../../keys/list-keys.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { fileIn, typedPath } from '../../typed-path.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { type ListPosition, moveInList, startOfList } from '../../widgets/table/list-position.ts';
import { envelopesCommands, type HandingOutIntent, handingOutCommands } from './handing-out-keys.ts';
import { EnvelopesView, HandingOutView, handingOutPage } from './handing-out-view.tsx';

export const handingOutScreen: ScreenEntry<'handing-out'> = {
  Screen: HandingOutScreen,
  crumb: (_route, ui) => ui.t('handing-out.crumb'),
};

interface Move {
  readonly move: ListMove;
  readonly keys: readonly string[];
  readonly page: number;
}

function HandingOutScreen({ route: { handedOut } }: { readonly route: RouteOf<'handing-out'> }): ReactNode {
  const shell = useShell();
  const [isKept, setKept] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const store = useStore(
    (position: ListPosition, { move, keys, page }: Move) => moveInList(position, move, keys, page),
    () => startOfList,
  );
  const unkeptPasswords = (): number => (isKept ? 0 : handedOut.length);
  if (isWriting) {
    const close = (isWritten: boolean): void => {
      setWriting(false);
      if (isWritten) setKept(true);
    };
    return <Envelopes handedOut={handedOut} unkeptPasswords={unkeptPasswords} close={close} />;
  }
  const act = (intent: HandingOutIntent): void => {
    switch (intent.type) {
      case 'write':
        setWriting(true);
        return;
      case 'noted':
        setKept(true);
        shell.say({ key: 'handing-out.noted.done' });
        return;
      default: {
        const keys = handedOut.map(({ name }) => name);
        store.act({ move: intent, keys, page: handingOutPage(bodyUi(shell.ui)) });
      }
    }
  };
  return (
    <Frame
      input={{ commands: bindCommands(handingOutCommands, { current: store.current, act }), unkeptPasswords }}
      hint={{ key: isKept ? 'handing-out.hint.kept' : 'handing-out.hint' }}
    >
      {(ui) => <HandingOutView ui={ui} handedOut={handedOut} position={store.state} isKept={isKept} />}
    </Frame>
  );
}

function Envelopes(props: {
  readonly handedOut: readonly HandedOut[];
  readonly unkeptPasswords: () => number;
  readonly close: (isWritten: boolean) => void;
}): ReactNode {
  const { handedOut, unkeptPasswords, close } = props;
  const shell = useShell();
  const { services, ui } = shell;
  const form = useForm<'folder'>({
    fields: ['folder'],
    complaintOf: (state) =>
      formText(state, 'folder').trim() === '' ? { key: 'own-key.folder.missing' } : undefined,
    submit: async (state) => {
      const { name, text } = services.envelopes(ui.language, handedOut);
      const file = fileIn(typedPath(formText(state, 'folder'), services.environment), name);
      const written = await services.outputs.file(file, [ok(text)], 'owner');
      if (!written.ok) return { field: 'folder', complaint: written.error };
      shell.say({ key: 'envelopes.done', params: { file: name, count: handedOut.length }, stays: true });
      close(true);
      return undefined;
    },
    commands: () => bindCommands(envelopesCommands, { current: () => null, act: () => close(false) }),
  });
  return (
    <Frame
      input={{ ...form.input, unsavedFields: () => 0, unkeptPasswords }}
      hint={{ key: 'envelopes.hint' }}
    >
      {(body) => <EnvelopesView ui={body} state={form.state} count={handedOut.length} />}
    </Frame>
  );
}
