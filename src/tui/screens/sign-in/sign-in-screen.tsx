import { type ReactNode, useState } from 'react';
import type { Officer } from '../../../office/officers.ts';
import type { Ledger } from '../../../office/ports.ts';
import { signIn } from '../../../office/sign-in.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { isWayOut } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { isWaiting, useWait } from '../../shell/use-wait.ts';
import { editField, fieldText } from '../../widgets/text-field-state.ts';
import { readinessOf } from './readiness.ts';
import { type SignInIntent, signInCommands } from './sign-in-keys.ts';
import { firstEmpty, reduceSignIn, startSignIn } from './sign-in-state.ts';
import { SignInView } from './sign-in-view.tsx';
import { useTickingClock } from './use-ticking-clock.ts';

export const signInScreen: ScreenEntry<'sign-in'> = {
  Screen: SignInScreen,
  crumb: (_route, ui) => ui.t('sign-in.crumb'),
};

function SignInScreen({ route: { lost } }: { readonly route: RouteOf<'sign-in'> }): ReactNode {
  const shell = useShell();
  const { ledger, clock, path, sealing } = shell.services;
  const store = useStore(reduceSignIn, () => startSignIn(lost?.officer));
  const [readiness] = useState(() => readinessOf(ledger, clock));
  const now = useTickingClock(clock, readiness.clock.now, !shell.ui.screenReader);

  const refused = useWait(store.state.problem, clock, !shell.ui.screenReader);

  const submit = async (): Promise<void> => {
    const { name, password } = store.current();
    store.act({ type: 'asked' });
    const keys = ledger.signingKeys().length;
    const signedIn = await signIn({ ledger, clock, sealing }, fieldText(name), fieldText(password));
    shell.refresh();
    if (signedIn.ok) {
      shell.signedIn(signedIn.value, fieldText(password));
      // After the one before was revoked; that of a practice officer signs nothing that counts.
      if (!ledger.practice && hasNewKey(ledger, signedIn.value.officer, keys))
        shell.say({ key: 'sign-in.key-made', stays: true });
    } else store.act({ type: 'refused', problem: signedIn.error });
  };
  const act = (intent: SignInIntent): void => {
    const { focus, isAsking } = store.current();
    // Looked at already; what is typed meanwhile is no second attempt.
    if (isAsking) return;
    const emptyField = firstEmpty(store.current());
    if (intent.type === 'practice-officer' && ledger.practice) {
      store.act({ type: 'next-practice-officer', by: intent.by });
    } else if (intent.type === 'enter' && emptyField !== undefined) {
      // Nobody has tried to sign in yet: nothing to refuse, and nothing for the log.
      store.act({ type: 'focus', focus: emptyField });
      shell.say({ key: `sign-in.empty.${emptyField}` });
    } else if (intent.type === 'enter' && focus === 'password' && isWaiting(refused)) {
      // Said on the screen, second by second; to be refused once more would tell nobody anything.
      shell.say({ key: 'sign-in.wait' });
    } else if (intent.type === 'enter' && focus === 'password') {
      submit().catch(shell.onCrash);
    } else {
      store.act({ type: 'focus', focus: focus === 'name' ? 'password' : 'name' });
    }
  };
  return (
    <Frame
      input={{
        commands: bindCommands(signInCommands, { current: store.current, act }),
        isTyping: true,
        isForm: true,
        typing: (event) => {
          const { focus, isAsking } = store.current();
          if (isAsking) return !isWayOut(event);
          const field = store.current()[focus];
          if (editField(field, event) === undefined) return false;
          store.act({ type: 'edit', event });
          return true;
        },
        onPaste: (text) => {
          if (!store.current().isAsking) store.act({ type: 'paste', text });
        },
      }}
      hint={{ key: ledger.practice ? 'sign-in.hint.practice' : 'sign-in.hint' }}
    >
      {(ui) => (
        <SignInView
          ui={ui}
          state={store.state}
          refused={refused}
          lost={lost ?? null}
          practice={ledger.practice}
          readiness={{ ...readiness, clock: { ...readiness.clock, now } }}
          election={ledger.election}
          path={path}
          terminal={shell.ui}
        />
      )}
    </Frame>
  );
}

/** Whether one of the keys made since there were so many is the officer’s. */
const hasNewKey = (ledger: Ledger, { name }: Officer, before: number): boolean =>
  ledger
    .signingKeys()
    .slice(before)
    .some((key) => key.officer === name);
