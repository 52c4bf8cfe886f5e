/** What an officer is asked before something is done with a report, and what is done at a yes. */
import type { Problem } from '../../../base/problem.ts';
import type { Result } from '../../../base/result.ts';
import { closeReport } from '../../../office/close-report.ts';
import type { Officer } from '../../../office/officers.ts';
import { stationsNotCounted } from '../../../office/present-checklist.ts';
import { presentReport, returnReport } from '../../../office/present-report.ts';
import { reportModel } from '../../../office/reporting/report-model.ts';
import {
  type ReportOf,
  type ReportStanding,
  witnessesAwaited,
} from '../../../office/reporting/report-standing.ts';
import { recordUnsigned } from '../../../office/sign-report.ts';
import { makeObjection, noteIncident } from '../../../office/tell-in-report.ts';
import { namesOfWitnesses, witnessNamed } from '../../../office/witness-named.ts';
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import type { Shell } from '../../shell/shell-context.ts';
import type { Ui } from '../../ui.ts';
import { ofReport } from '../reports/report-words.ts';

export interface ReportDoing {
  readonly shell: Shell;
  readonly officer: Officer;
  readonly bureau: ReportOf;
  readonly standing: ReportStanding;
}

type Ask = Omit<Question, 'no' | 'onYes'>;

export const no = { key: 'report.no' } as const;

/** Asks, does it with what was typed, and says what came of it. */
function askAndDo(
  { shell }: ReportDoing,
  question: Ask,
  act: (typed: string) => Result<unknown, Problem>,
  done: Message,
): void {
  shell.ask({
    ...question,
    no,
    onYes: (typed) => {
      const after = act(typed);
      shell.refresh();
      if (after.ok) shell.say(done);
      else shell.report(after.error);
    },
  });
}

const mostNamed = 3;

const shortList = (ui: Ui, names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? [ui.glyphs.ellipsis] : [])].join(', ');

export function askToPresent(doing: ReportDoing): void {
  const { shell, officer, bureau } = doing;
  const { ledger, clock } = shell.services;
  const { tables, remarks, incidents, objections } = reportModel(ledger, bureau);
  const params = {
    ...{ tables: tables.length, found: tables.reduce((sum, { found }) => sum + found, 0) },
    ...{ remarks: remarks.length, incidents: incidents.length, objections: objections.length },
  };
  const uncounted = bureau === null ? stationsNotCounted(ledger) : [];
  const missing = { count: uncounted.length, bureaus: shortList(shell.ui, uncounted) };
  askAndDo(
    doing,
    {
      title: { key: 'report.present.title', params: ofReport(bureau) },
      lines: [
        { key: 'report.present.figures', params },
        ...(uncounted.length === 0 ? [] : [{ key: 'report.present.stations' as const, params: missing }]),
        { key: 'report.present.consequence', params: { by: officer.role } },
      ],
      yes: { key: 'report.present.yes' },
      ...(uncounted.length === 0 ? {} : { danger: true as const }),
    },
    () => presentReport(ledger, clock, officer, bureau),
    { key: 'report.present.done' },
  );
}

export function askToReturn(doing: ReportDoing): void {
  const { shell, officer, bureau, standing } = doing;
  const { ledger, clock } = shell.services;
  const signatures = standing.signOff.signatures.length;
  askAndDo(
    doing,
    {
      title: { key: 'report.return.title', params: ofReport(bureau) },
      lines: [{ key: 'report.return.consequence', params: { signatures } }],
      field: { key: 'report.reason' },
      yes: { key: 'report.return.yes' },
      danger: true,
    },
    (reason) => returnReport(ledger, clock, officer, bureau, reason),
    { key: 'report.return.done' },
  );
}

export function askToClose(doing: ReportDoing): void {
  const { shell, officer, bureau, standing } = doing;
  const { ledger, clock } = shell.services;
  askAndDo(
    doing,
    {
      title: { key: 'report.close.title', params: ofReport(bureau) },
      lines: [
        { key: 'report.close.consequence', params: { signatures: standing.signOff.signatures.length } },
      ],
      yes: { key: 'report.close.yes' },
      danger: true,
    },
    () => closeReport(ledger, clock, officer, bureau),
    { key: 'report.close.done' },
  );
}

/** What it costs to add something to a text that the chair has taken over. */
const lapsing = ({ shell, standing }: ReportDoing): readonly Message[] =>
  [standing, shell.services.ledger.report(null)].some(({ signOff }) => signOff.state === 'initialled')
    ? [{ key: 'report.initials-lapse' }]
    : [];

export function askForIncident(doing: ReportDoing): void {
  const { shell, officer, bureau } = doing;
  const { ledger, clock } = shell.services;
  askAndDo(
    doing,
    {
      title: { key: 'report.note.title' },
      lines: [{ key: 'report.note.kept' }, ...lapsing(doing)],
      field: { key: 'report.note.field' },
      yes: { key: 'report.note.yes' },
    },
    (text) => noteIncident(ledger, clock, officer, bureau, text),
    { key: 'report.note.done' },
  );
}

/** A witness who is signed in objects themselves; for another it is first asked who does. */
export function askForObjection(doing: ReportDoing): void {
  const { shell, officer, bureau, standing } = doing;
  if (officer.role === 'witness') {
    const own = standing.composition.find(({ account }) => account === officer.name);
    const person = shell.services.ledger.account(officer.name)?.person ?? '';
    askWhatIsObjected(doing, own?.name ?? (person === '' ? officer.name : person));
    return;
  }
  const known = namesOfWitnesses(standing.composition);
  const people = shell.ui.text(known.join(', '));
  shell.ask({
    title: { key: 'report.object.who' },
    lines: [
      known.length === 0
        ? { key: 'report.object.none' }
        : { key: 'report.object.known', params: { people }, rows: 3 },
    ],
    field: { key: 'report.object.witness' },
    yes: { key: 'report.object.goes-on' },
    no,
    isAnswered: true,
    onYes: (typed) => {
      const witness = witnessNamed(standing.composition, bureau, typed);
      if (witness.ok) askWhatIsObjected(doing, witness.value);
      else shell.report(witness.error);
    },
  });
}

function askWhatIsObjected(doing: ReportDoing, witness: string): void {
  const { shell, officer, bureau } = doing;
  const { ledger, clock } = shell.services;
  askAndDo(
    doing,
    {
      title: { key: 'report.object.title', params: { witness: shell.ui.text(witness) } },
      lines: [{ key: 'report.object.kept' }, ...lapsing(doing)],
      field: { key: 'report.object.field' },
      yes: { key: 'report.object.yes' },
    },
    (text) => makeObjection(ledger, clock, officer, bureau, { witness, text }),
    { key: 'report.object.done' },
  );
}

/** `selected`: the name of the person who is selected; where nobody awaits them, the next witness who is awaited. */
export function askWhyUnsigned(doing: ReportDoing, selected: string | undefined): void {
  const { shell, officer, bureau, standing } = doing;
  const { ledger, clock } = shell.services;
  const awaited = witnessesAwaited(standing);
  const witness = (awaited.find(({ name }) => name === selected) ?? awaited[0])?.name;
  if (witness === undefined) return;
  askAndDo(
    doing,
    {
      title: { key: 'report.unsigned.title', params: { witness: shell.ui.text(witness) } },
      lines: [{ key: 'report.unsigned.kept' }],
      field: { key: 'report.reason' },
      yes: { key: 'report.unsigned.yes' },
    },
    (reason) => recordUnsigned(ledger, clock, officer, bureau, { witness, reason }),
    { key: 'report.unsigned.done' },
  );
}
