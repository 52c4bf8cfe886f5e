/** Tests a scanner without an office’s record knowing of it. */
import type { ReactNode } from 'react';
import { bindCommands } from '../../keys/command.ts';
import type { ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { selfTestCommands } from './self-test-keys.ts';
import { reduceSelfTest, startSelfTest } from './self-test-state.ts';
import { drawsCode, SelfTestView } from './self-test-view.tsx';

export const selfTestScreen: ScreenEntry<'self-test'> = {
  Screen: SelfTestScreen,
  crumb: (_route, ui) => ui.t('self-test.crumb'),
};

function SelfTestScreen(): ReactNode {
  const { ui } = useShell();
  const drawn = drawsCode(bodyUi(ui));
  const store = useStore(reduceSelfTest, () => startSelfTest);
  return (
    <Frame
      input={{
        commands: bindCommands(selfTestCommands, {
          current: () => ({ drawn }),
          act: store.act,
        }),
        onScan: (scan) => store.act({ type: 'scanned', scan }),
      }}
      hint={{ key: drawn ? 'self-test.hint' : 'self-test.hint.no-code' }}
    >
      {(body) => <SelfTestView ui={body} state={store.state} />}
    </Frame>
  );
}
