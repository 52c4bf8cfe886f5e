/** Wires scanning to the office: opens a batch when the officer comes, closes it when the officer leaves. */
import { useStdout } from 'ink';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { MachineFailure } from '../../../base/failure.ts';
import { findBureau } from '../../../election/lookup.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { damaged, practiceBallot, typedByScanner } from './practice-ballots.ts';
import { type ScanIntent, scanCommands } from './scan-keys.ts';
import { openScanSession, type ScanSession } from './scan-session.ts';
import { reduceScan, startScan } from './scan-state.ts';
import { ScanView } from './scan-view.tsx';

const bell = '\u0007';
/** Milliseconds: a hand leaves 60 or more between two presses, a key held down about 30. */
const leastBetweenPresses = 60;

/** What an officer can mend while the program goes on: room on the disk, another program that holds the file. */
const passing: ReadonlySet<string> = new Set(['OFFICE_DISK_FULL', 'OFFICE_FILE_BUSY']);
const isPassing = (error: unknown): error is MachineFailure =>
  error instanceof MachineFailure && passing.has(error.problem.code);

export const scanScreen: ScreenEntry<'scan'> = {
  Screen: ScanScreen,
  crumb: ({ bureau }, ui, election) => ui.text(findBureau(election, bureau)?.name ?? bureau),
};

function ScanScreen({ route }: { readonly route: RouteOf<'scan'> }): ReactNode {
  const shell = useShell();
  const [session, setSession] = useState<ScanSession | null>(null);

  const open = useEffectEvent((): ScanSession | null => {
    const { services, officer } = shell;
    if (officer === null) return null;
    const opened = openScanSession(services.ledger, services.clock, officer, route.bureau);
    if (opened.ok) return opened.value;
    shell.back();
    shell.report(opened.error);
    return null;
  });
  const stands = useEffectEvent(() => shell.stands());
  useEffect(() => {
    const opened = open();
    setSession(opened);
    return () => {
      if (stands()) opened?.close();
    };
  }, []);

  // Until there is a batch the screen hears nothing; the shell keeps what comes meanwhile.
  return session === null ? null : <ScanDeskScreen route={route} session={session} />;
}

interface DeskProps {
  readonly route: RouteOf<'scan'>;
  readonly session: ScanSession;
}

function ScanDeskScreen({ route, session }: DeskProps): ReactNode {
  const shell = useShell();
  const { stdout } = useStdout();
  const store = useStore(reduceScan, () => startScan(session.figures()));
  const lastPractice = useRef<string | null>(null);
  const lastAcknowledged = useRef(Number.NEGATIVE_INFINITY);
  const { ledger, randomness } = shell.services;

  const judge = (typed: string): void => {
    const scan = session.record(typed);
    store.act({ type: 'take-waiting' });
    store.act({ type: 'judged', scan, figures: session.figures(), undoable: session.undoable() });
    if (scan.problem !== null) stdout.write(bell);
  };
  /** Judges in the order of arrival, up to the next refusal. */
  const judgeWaiting = (): void => {
    while (!store.current().halted) {
      const [typed] = store.current().waiting;
      if (typed === undefined) return;
      try {
        judge(typed);
      } catch (error) {
        if (!isPassing(error)) throw error;
        // It keeps its place, and is judged once the message has been read.
        shell.report(error.problem);
        stdout.write(bell);
        return;
      }
    }
  };
  const scanned = (typed: string): void => {
    store.act({ type: 'wait', typed });
    judgeWaiting();
  };
  const acknowledge = (): void => {
    const now = performance.now();
    const isHeldDown = now - lastAcknowledged.current < leastBetweenPresses;
    lastAcknowledged.current = now;
    // A key held down would acknowledge refusals that nobody has read.
    if (isHeldDown) return;
    store.act({ type: 'acknowledged' });
    judgeWaiting();
  };
  const undo = (): void => {
    const last = store.current().undoable;
    if (last === null) return;
    shell.ask({
      title: { key: 'scan.undo.title', params: { token: last.token } },
      lines: [{ key: 'scan.undo.what', params: { event: last.event } }, { key: 'scan.undo.kept' }],
      yes: { key: 'scan.undo.yes' },
      no: { key: 'scan.undo.no' },
      onYes: () => {
        const undone = session.undo(last);
        if (!undone.ok) {
          shell.report(undone.error);
          return;
        }
        const { event } = last;
        store.act({ type: 'undone', event, figures: session.figures(), undoable: session.undoable() });
        shell.say({ key: 'scan.undo.done', params: { token: last.token } });
      },
    });
  };
  const fromPractice = (text: string): void => {
    for (const event of typedByScanner(text)) if (event.kind === 'scan') scanned(event.typed);
  };
  const newPracticeBallot = (): string => practiceBallot(ledger.election, route.bureau, randomness);

  const deeds: Readonly<Record<ScanIntent, () => void>> = {
    acknowledge,
    undo,
    'dismiss-layout': () => store.act({ type: 'layout-dismissed' }),
    'self-test': () => shell.push({ name: 'self-test' }),
    leave: () => {
      if (store.current().halted) shell.say({ key: 'scan.halted' });
      else if (store.current().waiting.length > 0) shell.say({ key: 'scan.leave.waiting' });
      else shell.back();
    },
    'practice-ballot': () => {
      lastPractice.current = newPracticeBallot();
      fromPractice(lastPractice.current);
    },
    'practice-duplicate': () => {
      if (lastPractice.current !== null) fromPractice(lastPractice.current);
    },
    'practice-damaged': () => fromPractice(damaged(newPracticeBallot())),
  };
  const desk = () => ({
    scan: store.current(),
    practice: ledger.practice,
    hasPracticeBallot: lastPractice.current !== null,
  });

  const onOthers = useEffectEvent(() => {
    const counted = store.current().recent.filter(({ problem }) => problem === null);
    store.act({
      type: 'others-acted',
      figures: session.figures(),
      undoable: session.undoable(),
      takenBack: session.takenBack(counted.map(({ event }) => event)),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what tells that others have written
  useEffect(onOthers, [shell.revision]);

  // What was scanned while something lay over the screen.
  const onUncovered = useEffectEvent(judgeWaiting);
  useEffect(() => {
    if (!shell.isCovered) onUncovered();
  }, [shell.isCovered]);

  const ready = ledger.practice ? 'scan.hint.practice' : 'scan.hint';
  const hint = store.state.halted ? 'scan.hint.halted' : ready;

  return (
    <Frame
      input={{
        commands: bindCommands(scanCommands, { current: desk, act: (intent) => deeds[intent]() }),
        onScan: ({ typed }) => scanned(typed),
        isHalted: store.state.halted,
        keepScan: (typed) => store.act({ type: 'wait', typed }),
        waitingScans: () => store.current().waiting.length,
        // Every line of a paste is judged as a scan is: its signature says what it is worth.
        onPaste: (text) => {
          for (const line of text.split(/[\r\n\t]+/)) if (line !== '') scanned(line);
        },
      }}
      hint={{ key: hint }}
    >
      {(ui) => <ScanView ui={ui} state={store.state} />}
    </Frame>
  );
}
