import { type ReactNode, useMemo } from 'react';
import { voidBallot } from '../../../office/take-back.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { Line } from '../../widgets/line.tsx';
import { logEventCommands } from './log-event-keys.ts';
import { readLogEvent } from './log-event-state.ts';
import { LogEventView } from './log-event-view.tsx';

export const logEventScreen: ScreenEntry<'log-event'> = {
  Screen: LogEventScreen,
  crumb: ({ seq }, ui) => ui.t('log-event.crumb', { seq }),
};

function LogEventScreen({ route }: { readonly route: RouteOf<'log-event'> }): ReactNode {
  const shell = useShell();
  const { ledger, clock } = shell.services;
  const { officer } = shell;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const shown = useMemo(() => readLogEvent(ledger, route.seq), [ledger, route, shell.revision]);

  const askToVoid = (): void =>
    shell.ask({
      title: {
        key: 'log-event.void.title',
        params: { seq: route.seq, token: shown?.entry.ballot?.token ?? '' },
      },
      lines: [{ key: 'log-event.void.consequence' }, { key: 'log-event.void.kept' }],
      field: { key: 'log-event.void.reason' },
      yes: { key: 'log-event.void.yes' },
      no: { key: 'quit.no' },
      danger: true,
      onYes: (reason) => {
        if (officer === null) return;
        const voided = voidBallot(ledger, clock, officer, route.seq, reason);
        shell.refresh();
        if (voided.ok)
          shell.say({
            key: 'log-event.void.done',
            params: { seq: route.seq, event: voided.value.event },
            stays: true,
          });
        else shell.report(voided.error);
      },
    });
  const desk = () => ({ shown, officer });
  return (
    <Frame input={{ commands: bindCommands(logEventCommands, { current: desk, act: askToVoid }) }}>
      {(ui) =>
        shown === undefined ? (
          <Line ui={ui} parts={[{ text: ui.t('log.empty') }]} />
        ) : (
          <LogEventView ui={ui} election={ledger.election} shown={shown} />
        )
      }
    </Frame>
  );
}
