import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { shiftOf } from '../../../count/bundle.ts';
import { mostInField } from '../../../count/table-entry.ts';
import { findContest } from '../../../election/lookup.ts';
import { bundlesOf, bundlesOnPaper } from '../../../office/bundle-list.ts';
import { sitDownToBundle } from '../../../office/bundles.ts';
import { resetBundle } from '../../../office/decide-bundle.ts';
import { declareFound } from '../../../office/declare-found.ts';
import { findTable } from '../../../office/find-table.ts';
import { placesOnPaper } from '../../../office/paper-place.ts';
import { undecidedOfBundle, undecidedOfPaper } from '../../../office/suspects-of-bundle.ts';
import { openSuspectsOf } from '../../../office/suspects-of-paper.ts';
import { raisedCodes } from '../../../office/table-codes.ts';
import { urnBalance } from '../../../office/urn-balance.ts';
import { isHeldBySuspects } from '../../../office/ways.ts';
import { crumbAbout } from '../../contest-name.ts';
import { unlessFrozen, useFrozen } from '../../frozen-bureau.tsx';
import { bindCommands } from '../../keys/command.ts';
import type { Question, RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { settle } from '../../widgets/table/list-position.ts';
import { askRemark } from '../tables/ask-remark.ts';
import { nextToRemark } from '../tables/remark-question.ts';
import { warnChair } from '../tables/warn-chair.ts';
import { type BundlesIntent, bundlesCommands } from './bundles-keys.ts';
import { keyOfBundle, reduceBundles, selectedBundle, startBundles } from './bundles-state.ts';
import { BundlesView, bundlesPage, sharedPaper } from './bundles-view.tsx';

/** Those that change what the report of the bureau says. */
const changingCommands = [
  'bundles.key',
  'bundles.new',
  'bundles.decide',
  'bundles.set-found',
  'bundles.remark',
  'bundles.reset',
];

export const bundlesScreen: ScreenEntry<'bundles'> = {
  Screen: BundlesScreen,
  crumb: ({ contest }, ui, election) => crumbAbout(ui, election, contest, ui.t('bundles.crumb')),
};

function BundlesScreen({ route }: { readonly route: RouteOf<'bundles'> }): ReactNode {
  const shell = useShell();
  const frozen = useFrozen();
  const { services, officer } = shell;
  const { ledger, clock, randomness } = services;
  const { bureau, contest } = route;
  const store = useStore(reduceBundles, startBundles);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const rows = useMemo(
    () => bundlesOf(ledger, { bureau, contest }),
    [ledger, bureau, contest, shell.revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const raised = useMemo(
    () => raisedCodes(ledger).filter((code) => code.bureau === bureau && code.contest === contest),
    [ledger, bureau, contest, shell.revision],
  );
  const subject = findTable(ledger.election, route);
  if (!subject.ok) throw new Error('bundles of no bureau');
  const here = selectedBundle(rows, store.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const shift = useMemo(
    () => (here === undefined ? null : shiftOf(ledger.bundleState(here))),
    [ledger, here, shell.revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const undecided = useMemo(
    () => (here === undefined ? 0 : undecidedOfBundle(ledger, here)),
    [ledger, here, shell.revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const ofBundles = useMemo(
    () => undecidedOfPaper(ledger, { bureau, contest }),
    [ledger, bureau, contest, shell.revision],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const isHeld = useMemo(() => isHeldBySuspects(ledger, bureau), [ledger, bureau, shell.revision]);
  const shown = {
    isHeld,
    election: ledger.election,
    contest: subject.value.contest,
    rows,
    urn: urnBalance(ledger, { bureau, contest }),
    onPaper: bundlesOnPaper(ledger, { bureau, contest }),
    sharing: placesOnPaper(ledger.election, { bureau, contest }).flatMap(
      (place) => findContest(ledger.election, place.contest) ?? [],
    ),
    raised,
    suspects: openSuspectsOf(ledger.election, ledger.openSuspects(), bureau, subject.value.contest),
    ...{ ofBundles, shift, undecided, officer },
    state: store.state,
  };
  const page = bundlesPage({ ...shown, ui: bodyUi(shell.ui) });
  const keys = rows.map(keyOfBundle);
  usePinned(store, settle(store.state.position, keys, page), (position) =>
    store.act({ type: 'pinned', position }),
  );
  // Below a bundle the list stands still: whoever comes back from one that was new finds the cursor on it.
  useLayoutEffect(() => store.act({ type: 'listed', keys, revision: shell.revision }));
  const desk = () => ({
    selected: selectedBundle(rows, store.current()),
    ...{ shift, undecided, officer, raised, urn: shown.urn },
    isHeldBySuspects: isHeld,
  });

  const open = (bundle: number): void => {
    if (officer === null) return;
    const place = { bureau, contest, bundle };
    const sitting = sitDownToBundle({ ledger, clock, randomness, officer }, place);
    shell.refresh();
    if (!sitting.ok) {
      shell.report(sitting.error);
      return;
    }
    store.act({ type: 'opened', key: `${bundle}`, keys, revision: shell.revision });
    shell.push({ name: 'bundle', ...place });
    warnChair(shell, officer, sitting.value);
  };
  const askNumber = (
    words: Pick<Question, 'title' | 'lines' | 'field' | 'yes'>,
    take: (number: number) => void,
  ): void =>
    shell.ask({
      ...words,
      isAnswered: true,
      no: { key: 'bundles.new.no' },
      onYes: (text) => {
        const digits = text.replace(/[\s.’']/g, '');
        if (/^\d{1,7}$/.test(digits) && Number(digits) <= mostInField) take(Number(digits));
        else shell.say({ key: 'bundles.not-a-number', params: { found: text.slice(0, 20) }, stays: true });
      },
    });

  const act = (intent: BundlesIntent): void => {
    if (intent.type === 'open-suspects') {
      shell.push({ name: 'suspects', bureau });
      return;
    }
    const { selected } = desk();
    if (officer === null) return;
    switch (intent.type) {
      case 'new':
        askNumber(
          {
            title: { key: 'bundles.new.title' },
            lines: [{ key: 'bundles.new.lines' }],
            field: { key: 'bundles.new.field' },
            yes: { key: 'bundles.new.yes' },
          },
          open,
        );
        return;
      case 'set-found':
        askNumber(
          {
            title: { key: 'bundles.set-found.title' },
            lines: [
              { key: 'bundles.set-found.line' },
              ...(shown.sharing.length === 1
                ? []
                : [
                    {
                      key: 'bundles.of-paper' as const,
                      params: sharedPaper(shell.ui, ledger.election, shown.sharing),
                    },
                  ]),
            ],
            field: { key: 'bundles.ballots' },
            yes: { key: 'bundles.set-found.yes' },
          },
          (ballots) => {
            const said = declareFound({ ledger, clock, officer }, { bureau, contest }, ballots);
            shell.refresh();
            if (!said.ok) shell.report(said.error);
          },
        );
        return;
      case 'remark': {
        const code = nextToRemark(raised, store.current().asked);
        if (code === undefined) return;
        store.act({ type: 'asked', code });
        askRemark(shell, officer, { bureau, contest }, code, raised);
        return;
      }
      case 'key':
        if (selected !== undefined) open(selected.bundle);
        return;
      case 'decide':
        if (selected !== undefined) {
          shell.push({ name: 'bundle-differences', bureau, contest, bundle: selected.bundle });
        }
        return;
      case 'reset': {
        if (selected === undefined) return;
        const { bundle, summary, event } = selected;
        shell.ask({
          title: { key: 'bundles.reset.title', params: { bundle } },
          lines: [
            { key: 'bundles.reset.consequence', params: { count: summary.ballots ?? 0 } },
            { key: 'tables.reset.kept' },
          ],
          field: { key: 'tables.reset.field' },
          yes: { key: 'tables.reset.yes' },
          no: { key: 'tables.reset.no' },
          danger: true,
          onYes: (reason) => {
            const after = resetBundle(
              { ledger, clock, randomness, officer },
              { bureau, contest, bundle },
              reason,
              event,
            );
            shell.refresh();
            if (!after.ok) shell.report(after.error);
          },
        });
        return;
      }
      default:
        store.act({ type: 'moved', move: intent, keys, page });
    }
  };
  return (
    <Frame
      input={{
        commands: unlessFrozen(
          bindCommands(bundlesCommands, { current: desk, act }),
          changingCommands,
          frozen,
        ),
      }}
    >
      {(ui) => <BundlesView ui={ui} {...shown} />}
    </Frame>
  );
}
