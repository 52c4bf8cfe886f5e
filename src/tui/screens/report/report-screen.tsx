import { type ReactNode, useMemo } from 'react';
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import { toldThere } from '../../../office/delivery/told-there.ts';
import type { Officer } from '../../../office/officers.ts';
import type { Ledger } from '../../../office/ports.ts';
import { presentChecklist } from '../../../office/present-checklist.ts';
import { type ReportAct, reportActNames, whyNotNow } from '../../../office/report-acts.ts';
import { reportHistory } from '../../../office/report-history.ts';
import { nextReportStep } from '../../../office/report-step.ts';
import type { ReportOf } from '../../../office/reporting/report-standing.ts';
import { type Availability, bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { deliverAvailability } from '../deliver/deliver-availability.ts';
import { whyNotMessage } from '../reports/report-words.ts';
import { askToReopen } from './reopen-questions.ts';
import { type ReportIntent, reportCommands } from './report-keys.ts';
import { itemsOf, type ReportItem, type ReportShown } from './report-lines.ts';
import {
  askForIncident,
  askForObjection,
  askToClose,
  askToPresent,
  askToReturn,
  askWhyUnsigned,
} from './report-questions.ts';
import { firstOpenPoint, reduceReport, startReport } from './report-state.ts';
import { ReportView, reportPage } from './report-view.tsx';

export const reportScreen: ScreenEntry<'report'> = {
  Screen: ReportScreen,
  crumb: ({ bureau }, ui) => (bureau === null ? ui.t('reports.office') : `${ui.t('report.crumb')} ${bureau}`),
};

function ReportScreen({ route: { bureau } }: { readonly route: RouteOf<'report'> }): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger } = services;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const shown = useMemo(() => shownOf(ledger, bureau), [ledger, bureau, shell.revision]);
  const store = useStore(reduceReport, () => startReport(firstOpenPoint(shown.checklist)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const step = useMemo(
    () => (officer === null ? null : ledger.atOneMoment(() => nextReportStep(ledger, officer, bureau))),
    [ledger, officer, bureau, shell.revision],
  );
  const items = () => itemsOf(ui, ledger.election, store.current().section, shown);
  const selected = (): ReportItem | undefined => {
    const { section, rows } = store.current();
    const all = items();
    return all[Math.min(rows[section], all.length - 1)];
  };
  // Once a change, not once a key: the checklist of a large bureau takes a while. The use cases ask again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const whyNots = useMemo(
    () => whyNotsOf(ledger, officer, bureau),
    [ledger, officer, bureau, shell.revision],
  );
  const availability = (act: ReportAct): Availability => {
    const why = whyNots.get(act);
    if (why === null) return true;
    if (why === undefined) return { disabled: 'report.open.nothing' };
    const { standing } = shown;
    if (
      standing.delivery !== null &&
      standing.signOff.state === 'returned' &&
      why.code === 'REPORT_NOT_SIGNED'
    )
      return { disabled: 'report.step.await-delivery' };
    const open = shown.checklist.filter(({ fulfilled }) => !fulfilled).length;
    const { key, params } = whyNotMessage(ui, why, open);
    return params === undefined ? { disabled: key } : { disabled: key, params };
  };

  const doAct = (act: ReportAct): void => {
    if (officer === null) return;
    const doing = { shell, officer, bureau, standing: ledger.report(bureau) };
    switch (act) {
      case 'compose':
        shell.push({ name: 'composition', bureau });
        return;
      case 'initial':
      case 'sign':
        shell.push({ name: 'report-text', bureau, version: null, purpose: act });
        return;
      case 'present':
        askToPresent(doing);
        return;
      case 'return':
        askToReturn(doing);
        return;
      case 'note':
        askForIncident(doing);
        return;
      case 'object':
        askForObjection(doing);
        return;
      case 'unsigned':
        askWhyUnsigned(doing, selected()?.person?.name);
        return;
      case 'close':
        askToClose(doing);
        return;
      case 'reopen':
        askToReopen(doing);
        return;
      default:
        assertNever(act);
    }
  };
  const act = (intent: ReportIntent): void => {
    switch (intent.type) {
      case 'open': {
        const leads = selected()?.leads;
        if (leads !== undefined) shell.push(leads);
        return;
      }
      case 'read':
        // Of a delivery that was sent back the one that stands is read: the next version is not written yet.
        shell.push({ name: 'report-text', bureau, version: shown.delivered, purpose: 'read' });
        return;
      case 'deliver':
        if (bureau !== null) shell.push({ name: 'deliver', bureau });
        return;
      case 'files':
        shell.push({ name: 'report-files', bureau });
        return;
      case 'section':
        store.act(intent);
        return;
      case 'act':
        doAct(intent.act);
        return;
      default: {
        const page = reportPage(bodyUi(ui), ledger.election, shown);
        store.act({ type: 'moved', move: intent, length: items().length, page });
      }
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const deliver = useMemo(
    () => ledger.atOneMoment(() => deliverAvailability(ledger, officer, bureau)),
    [ledger, officer, bureau, shell.revision],
  );
  const desk = () => ({ selected: selected(), availability, deliver });
  return (
    <Frame
      input={{ commands: bindCommands(reportCommands, { current: desk, act }) }}
      hint={step === null ? undefined : { key: `report.step.${step}` }}
    >
      {(body) => <ReportView {...{ ui: body, election: ledger.election, shown }} state={store.state} />}
    </Frame>
  );
}

/** Of each act why it cannot be done now, null where it can; empty where nobody is signed in. */
function whyNotsOf(
  ledger: Ledger,
  officer: Officer | null,
  bureau: ReportOf,
): ReadonlyMap<ReportAct, Problem | null> {
  if (officer === null) return new Map();
  return ledger.atOneMoment(
    () => new Map(reportActNames.map((act) => [act, whyNotNow(ledger, officer, bureau, act)])),
  );
}

function shownOf(ledger: Ledger, bureau: ReportOf): ReportShown {
  return ledger.atOneMoment(() => {
    const standing = toldThere(bureau, ledger.report(bureau));
    // The report of the office tells what was told of every bureau.
    const told = bureau === null ? ledger.reports().map((row) => toldThere(row.bureau, row)) : [standing];
    const { entries, signedVersions } = reportHistory(ledger, bureau);
    return {
      ...{ bureau, standing, signedVersions, history: entries },
      delivered: bureau === null ? null : (ledger.delivery(bureau)?.version ?? null),
      checklist: presentChecklist(ledger, bureau),
      incidents: told.flatMap(({ incidents }) => incidents),
      objections: told.flatMap(({ objections }) => objections),
    };
  });
}
