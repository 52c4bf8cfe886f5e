/** The whole terminal: the stack of screens, what lies over it, and the one place where input comes in. */
import { Box, useApp, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { assertNever } from '../../base/assert-never.ts';
import type { Language } from '../../base/language.ts';
import type { Problem } from '../../base/problem.ts';
import { sessionLoss } from '../../office/session-loss.ts';
import { lockSession, signOut } from '../../office/sign-in.ts';
import { breadcrumb } from '../breadcrumb.ts';
import { type BoundCommand, bindCommands } from '../keys/command.ts';
import type { InputEvent } from '../keys/input/input-event.ts';
import { useInputEvents } from '../keys/input/use-input-events.ts';
import { alwaysHeard, type ProgramAction, programCommands } from '../keys/program-keys.ts';
import type { Notice } from '../message.ts';
import { CommandMenuOverlay } from '../overlays/command-menu/command-menu-overlay.tsx';
import { LockOverlay } from '../overlays/lock/lock-overlay.tsx';
import { ProblemOverlay } from '../overlays/problem/problem-overlay.tsx';
import { QuestionOverlay } from '../overlays/question/question-overlay.tsx';
import type { LayerInput, Question } from '../screen.ts';
import type { TerminalServices } from '../services.ts';
import { appearanceOf } from '../theme/appearance.ts';
import { type Chrome, ChromeContext } from './chrome.ts';
import { departures } from './departures.ts';
import { giveCommand, hear } from './hear.ts';
import { createLayers, LayerIdContext, LayersContext } from './layers.ts';
import { noticeOf, scansWhileTooSmall } from './notices.ts';
import { ScreenLayer } from './screen-layer.tsx';
import { type Shell, ShellContext } from './shell-context.ts';
import { type Overlay, reduceShell, startShell, topLayer, topScreen } from './shell-state.ts';
import { isTooSmall, TooSmall } from './too-small.tsx';
import { uiOf } from './ui-of.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useOutdatedNotice } from './use-outdated-notice.ts';
import { useRevision } from './use-revision.ts';
import { useStore } from './use-store.ts';

const noticeTime = 6000;

export interface TerminalProps {
  readonly services: TerminalServices;
  readonly onLanguage: (language: Language) => void;
  /** A bug outside of drawing. */
  readonly onCrash: (error: unknown) => void;
}

export function Terminal({ services, onLanguage, onCrash }: TerminalProps): ReactNode {
  const { exit } = useApp();
  const size = useWindowSize();
  const screenReader = useIsScreenReaderEnabled();
  const store = useStore(reduceShell, () =>
    startShell(services.language, appearanceOf(services.environment), services.ledger.accounts().length > 0),
  );
  const { state, act, current } = store;
  // How many scans wait is asked of the screens each time something is drawn.
  const [, onKept] = useReducer((times: number) => times + 1, 0);
  const [revision, refresh] = useRevision(services.ledger, onCrash);
  const uses = useRef(new Map<string, number>());
  const ui = useMemo(
    () => uiOf(state, { columns: size.columns, rows: size.rows, screenReader }),
    [state, size.columns, size.rows, screenReader],
  );
  const tooSmall = isTooSmall(ui);

  const actProgram = (action: ProgramAction): void => {
    switch (action.type) {
      case 'quit':
        leaving.askToQuit();
        return;
      case 'ask-to-sign-out':
        leaving.askToSignOut();
        return;
      case 'back':
        leaving.askToGoBack();
        return;
      case 'lock':
        lock();
        return;
      default:
        act(action);
    }
  };
  /** Scans of any screen that nobody has judged: whoever leaves must know of them. */
  const waitingScans = (): number =>
    current().stack.reduce((sum, layer) => sum + (layers.get(layer.id)?.waitingScans?.() ?? 0), 0);
  const ask = useCallback(
    (question: Question) => act({ type: 'open-overlay', overlay: { kind: 'question', question } }),
    [act],
  );
  const uppermost = (): LayerInput | undefined => layers.get(topScreen(current()).id);
  const leaving = departures({ waitingScans, uppermost, ask, act });
  const lock = (): void => {
    const { session } = current();
    if (session === null || current().lock !== null || loseIfGone()) return;
    act({ type: 'lock' });
    lockSession(services.ledger, services.clock, session.officer);
  };
  /** The officer is at work elsewhere, or may be no more: these screens end. */
  const loseIfGone = (): boolean => {
    const { session } = current();
    const why = session === null ? undefined : sessionLoss(services.ledger, session);
    if (why !== undefined) act({ type: 'session-lost', why });
    return why !== undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  useEffect(() => {
    loseIfGone();
  }, [revision]);
  const idle = useIdleLock({
    after: services.lockAfter,
    isOn: state.session !== null && state.lock === null,
    isForHall: () => topScreen(current()).content.name === 'projector',
    lock,
  });
  const program = bindCommands(programCommands, { current, act: actProgram });
  const isLocked = state.lock !== null;
  const isOverlaid = state.overlay !== null || isLocked;
  const heard = isOverlaid ? program.filter((command) => alwaysHeard.has(command.id)) : program;

  const say = useCallback((message: Notice) => act({ type: 'say', message }), [act]);
  const onGiven = (command: BoundCommand): void => {
    uses.current.set(command.id, (uses.current.get(command.id) ?? 0) + 1);
    if (command.id !== 'program.interrupt') act({ type: 'notice-read' });
  };
  const handle = useRef((_event: InputEvent, _input: LayerInput): void => undefined);
  handle.current = (event, input) => {
    if (loseIfGone()) return;
    idle.touched();
    const locked = current().lock !== null;
    const overlaid = current().overlay !== null || locked;
    const programNow =
      overlaid || tooSmall ? program.filter((command) => alwaysHeard.has(command.id)) : program;
    const unseen: LayerInput = { commands: [] };
    // Nobody who may count stands before a lock: a scan there is kept for nobody.
    const below = (overlaid || tooSmall) && !locked ? uppermost() : undefined;
    const onNotTaken = (): void => act({ type: 'scan-not-taken' });
    hear(event, {
      input: tooSmall ? unseen : input,
      below,
      program: programNow,
      ...{ say, onKept, onNotTaken, onGiven },
    });
    idle.settle();
  };
  const layers = useMemo(
    () =>
      createLayers(
        () => topLayer(current()),
        (event, input) => handle.current(event, input),
      ),
    [current],
  );
  useInputEvents(
    (event) => {
      try {
        layers.deliver(event);
      } catch (error) {
        onCrash(error);
      }
    },
    (character) => layers.get(topLayer(current()))?.isKeyed?.(character) === true,
  );

  // Screens that are gone have recorded what they do on being left before any effect of this drawing is run.
  useEffect(() => {
    if (state.leaver === null) return;
    signOut(services.ledger, services.clock, state.leaver);
    act({ type: 'sign-out-recorded' });
  }, [state.leaver, services, act]);
  useEffect(() => {
    // What a screen could not keep is said first, and read.
    if (state.exit !== null && state.leaver === null && !isOverlaid) exit(state.exit);
  }, [state.exit, state.leaver, isOverlaid, exit]);
  useEffect(() => {
    if (state.scansNotTaken > 0 && !state.leaving) return;
    if ((state.notice === null || state.notice.stays === true) && !state.leaving) return;
    const timer = setTimeout(() => act({ type: 'notice-read' }), noticeTime);
    return () => clearTimeout(timer);
  }, [state.notice, state.leaving, state.scansNotTaken, act]);
  useOutdatedNotice(
    services.ledger,
    revision,
    { notice: state.notice, route: topScreen(state).content },
    () => act({ type: 'notice-outdated' }),
  );

  useEffect(() => onLanguage(state.language), [onLanguage, state.language]);

  const showProblem = useCallback(
    (problem: Problem, interrupts: boolean) =>
      act({ type: 'open-overlay', overlay: { kind: 'problem', problem, interrupts } }),
    [act],
  );
  const isCovered = isOverlaid || tooSmall;
  const { session } = state;
  const shell = useMemo(
    (): Shell => ({
      services,
      ui,
      officer: state.officer,
      revision,
      isCovered,
      refresh,
      push: (route) => act({ type: 'push', route }),
      back: () => act({ type: 'back' }),
      signedIn: (session, password) => act({ type: 'signed-in', session, password }),
      passwordChosen: () => act({ type: 'password-chosen' }),
      goHome: () => act({ type: 'go-home' }),
      toSignIn: () => act({ type: 'sign-out' }),
      stands: () => session !== null && sessionLoss(services.ledger, session) === undefined,
      ask,
      say,
      onCrash,
      report: (problem) => showProblem(problem, false),
      interrupt: (problem) => showProblem(problem, true),
    }),
    [services, ui, state.officer, session, revision, isCovered, refresh, act, ask, say, showProblem, onCrash],
  );
  const notice = isLocked
    ? noticeOf({ ...state, notice: null }, 0, false)
    : noticeOf(state, waitingScans(), isCovered);
  const takesScans = layers.get(topScreen(state).id)?.keepScan !== undefined;
  const crumbs = breadcrumb(
    isLocked ? [] : state.stack.map((layer) => layer.content),
    ui,
    services.ledger.election,
  );

  const drawOverlay = (overlay: Overlay): ReactNode => {
    const close = (): void => act({ type: 'close-overlay' });
    switch (overlay.kind) {
      case 'help':
      case 'palette':
        return (
          <CommandMenuOverlay
            kind={overlay.kind}
            commands={[...(layers.get(topScreen(state).id)?.commands ?? []), ...program]}
            uses={uses.current}
            close={close}
            run={(command) => {
              close();
              giveCommand(command, command.keys[0], { say, onGiven });
            }}
          />
        );
      case 'question':
        return <QuestionOverlay question={overlay.question} close={close} />;
      case 'problem':
        return <ProblemOverlay {...overlay} close={close} />;
      default:
        return assertNever(overlay);
    }
  };

  const top = topLayer(state);
  const chrome: Chrome = { crumbs, notice, program: heard };
  return (
    <ShellContext value={shell}>
      <LayersContext value={layers}>
        <ChromeContext value={chrome}>
          {tooSmall ? (
            <TooSmall ui={ui} scans={scansWhileTooSmall(state, takesScans ? waitingScans() : null)} />
          ) : null}
          {state.stack.map((layer) => (
            <ScreenLayer
              key={layer.id}
              id={layer.id}
              route={layer.content}
              isUppermost={layer.id === topScreen(state).id}
              isShown={!tooSmall && layer.id === top}
              shell={shell}
              chrome={chrome}
            />
          ))}
          {state.overlay === null ? null : (
            <LayerIdContext key={state.overlay.id} value={state.overlay.id}>
              <Box display={tooSmall || isLocked ? 'none' : 'flex'}>{drawOverlay(state.overlay.content)}</Box>
            </LayerIdContext>
          )}
          {state.lock === null ? null : (
            <LayerIdContext key={state.lock} value={state.lock}>
              <Box display={tooSmall ? 'none' : 'flex'}>
                <LockOverlay
                  losses={() => leaving.losses(waitingScans())}
                  open={() => act({ type: 'unlock' })}
                  signOut={() => act({ type: 'sign-out' })}
                />
              </Box>
            </LayerIdContext>
          )}
        </ChromeContext>
      </LayersContext>
    </ShellContext>
  );
}
