import { type ReactNode, useMemo } from 'react';
import type { Election } from '../../../election/election.ts';
import { findBureau } from '../../../election/lookup.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { toldThere } from '../../../office/delivery/told-there.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Ledger } from '../../../office/ports.ts';
import { presentChecklist } from '../../../office/present-checklist.ts';
import { nextReportStep, type ReportStep, wantedSignatures } from '../../../office/report-step.ts';
import { isFrozen, type ReportOf } from '../../../office/reporting/report-standing.ts';
import { type ReportLine, reportLines, reportsSigned } from '../../../office/reports-signed.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Message } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { filterInput } from '../../shell/filter-input.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { usePinned } from '../../shell/use-pinned.ts';
import { useStore } from '../../shell/use-store.ts';
import type { Ui } from '../../ui.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { reduceListByNeed, startListByNeed } from '../../widgets/table/by-need.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { type ReportsIntent, reportsCommands } from './reports-keys.ts';
import { keyOfReport, selectedReport, visibleReports } from './reports-state.ts';
import { ReportsView, reportsPage } from './reports-view.tsx';

export const reportsScreen: ScreenEntry<'reports'> = {
  Screen: ReportsScreen,
  crumb: (_route, ui) => ui.t('reports.crumb'),
};

function ReportsScreen({ route }: { readonly route: RouteOf<'reports'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger } = services;
  const store = useStore(reduceListByNeed, () => startListByNeed(route.selected));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const [inPackage, signed] = useMemo(
    () =>
      ledger.atOneMoment(
        () =>
          [reportLines(ledger).map((line) => toldThere(line.bureau, line)), reportsSigned(ledger)] as const,
      ),
    [ledger, shell.revision],
  );
  const { filter, sort } = store.state;
  const { ui } = shell;
  const { election } = ledger;
  const reports = useMemo(
    () => visibleReports(ui, election, inPackage, { filter, sort }),
    [ui, election, inPackage, filter, sort],
  );
  const page = reportsPage(bodyUi(shell.ui), reports.length);
  const keys = reports.map(keyOfReport);
  const position = settle(store.state.position, keys, page);
  usePinned(store, position, (pinned) => store.act({ type: 'pinned', position: pinned }));
  const { first } = position;
  // Of those that are seen alone: to ask of 300 bureaus takes too long for a key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const missing = useMemo(
    () => missingOf(ledger, reports.slice(first, first + page)),
    [ledger, reports, first, page, shell.revision],
  );
  const selected = selectedReport(reports, store.state)?.bureau ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const step = useMemo(() => stepOf(ledger, officer, selected), [ledger, officer, selected, shell.revision]);

  // As they stand now: the filter can change in the middle of a burst.
  const now = () => visibleReports(ui, election, inPackage, store.current());
  const act = (intent: ReportsIntent): void => {
    switch (intent.type) {
      case 'filter-opened':
      case 'filter-closed':
      case 'next-sort':
        store.act(intent);
        return;
      case 'open': {
        const report = selectedReport(now(), store.current());
        if (report !== undefined) shell.push({ name: 'report', bureau: report.bureau });
        return;
      }
      case 'deliveries': {
        const bureau = selectedReport(now(), store.current())?.bureau ?? null;
        shell.push({ name: 'deliveries', selected: bureau });
        return;
      }
      default:
        store.act({ type: 'moved', move: intent, keys: now().map(keyOfReport), page });
    }
  };
  const desk = () => ({ state: store.current(), hasSelected: now().length > 0 });
  return (
    <Frame
      input={filterInput(store, () => bindCommands(reportsCommands, { current: desk, act }))}
      hint={
        store.state.isFiltering ? { key: 'filter.hint' } : hintOf(ui, reports.length === 0 ? undefined : step)
      }
    >
      {(body) => (
        <ReportsView ui={body} {...{ election, reports: inPackage, missing, signed }} state={store.state} />
      )}
    </Frame>
  );
}

const labels: Partial<Readonly<Record<ReportStep, MessageKey>>> = {
  checklist: 'report.section.checklist',
  present: 'report.present',
  initial: 'report.initial',
  sign: 'report.sign',
  unsigned: 'report.unsigned',
  close: 'report.close',
  'close-delivered': 'report.close',
  done: 'report.read',
  'done-delivered': 'report.read',
};

/** The keys of a report are heard in it, not here. */
function hintOf(ui: Ui, step: ReportStep | undefined): Message | undefined {
  if (step === undefined) return undefined;
  const label = labels[step];
  return label === undefined
    ? { key: 'reports.hint.others' }
    : { key: 'reports.hint.own', params: { what: ui.t(label) } };
}

const stepOf = (ledger: Ledger, officer: Officer | null, bureau: ReportOf) =>
  officer === null ? undefined : ledger.atOneMoment(() => nextReportStep(ledger, officer, bureau));

/**
 * Of a report that is worked at the points of its checklist that are open; of one that is signed the signatures. Of one that was
 * delivered and sent back nothing is missing here but its next version, which its state says. Of a digital station nothing is
 * missing before somebody presents it: it needs no report of its own.
 */
function missingOf(ledger: Ledger, reports: readonly ReportLine[]): ReadonlyMap<ReportOf, number> {
  return ledger.atOneMoment(
    () =>
      new Map(
        reports
          .filter(({ delivery, signOff }) => delivery === null || signOff.state !== 'returned')
          .filter(({ bureau, signOff }) => signOff.state !== 'draft' || !isDigital(ledger.election, bureau))
          .map((report) => [
            report.bureau,
            isFrozen(report)
              ? wantedSignatures(report).length
              : presentChecklist(ledger, report.bureau).filter(({ fulfilled }) => !fulfilled).length,
          ]),
      ),
  );
}

const isDigital = (election: Election, bureau: ReportOf): boolean =>
  bureau !== null && findBureau(election, bureau)?.kind === 'digital';
