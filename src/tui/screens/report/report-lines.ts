/** What each part of a report's screen says, line by line, and where a line leads. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Election } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import { formatDay, formatInstant, formatTime } from '../../../i18n/format-time.ts';
import type { LogEntry } from '../../../office/log.ts';
import type { ChecklistPoint, ChecklistPointName } from '../../../office/present-checklist.ts';
import type { BureauPerson, Incident, Objection } from '../../../office/reporting/report-parts.ts';
import type { ReportOf, ReportStanding } from '../../../office/reporting/report-standing.ts';
import type { Route } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import type { Point } from '../../widgets/points.tsx';
import { eventText } from '../log/event-text.ts';
import type { ReportSection } from './report-state.ts';

/** All that the screen of a report shows, as it stands at one moment. */
export interface ReportShown {
  readonly bureau: ReportOf;
  readonly standing: ReportStanding;
  /** The version of its delivery that stands here; null where the bureau counts here. */
  readonly delivered: number | null;
  readonly checklist: readonly ChecklistPoint[];
  readonly incidents: readonly Incident[];
  readonly objections: readonly Objection[];
  /** Newest first. */
  readonly history: readonly LogEntry[];
  /** Versions that somebody has signed, newest first. */
  readonly signedVersions: readonly number[];
}

export interface ReportItem extends Point {
  readonly leads?: Route;
  /** The person of the composition. */
  readonly person?: BureauPerson;
}

export function itemsOf(
  ui: Ui,
  election: Election,
  section: ReportSection,
  shown: ReportShown,
): readonly ReportItem[] {
  switch (section) {
    case 'checklist':
      return shown.delivered === null
        ? shown.checklist.map((point) => pointItem(ui, shown, point))
        : [
            {
              key: 'delivered',
              text: `${ui.t('report.delivered.checklist')} (${ui.t('report.leads.delivery')})`,
              tone: 'normal',
              ...(shown.bureau === null
                ? {}
                : { leads: { name: 'delivery', bureau: shown.bureau } as const }),
            },
          ];
    case 'composition':
      return orNone(ui, 'report.composition.none', peopleItems(ui, shown.standing));
    case 'told':
      return orNone(ui, 'report.told.none', toldItems(ui, shown));
    case 'history':
      return orNone(ui, 'report.history.none', historyItems(ui, election, shown));
    default:
      return assertNever(section);
  }
}

const orNone = (ui: Ui, none: MessageKey, items: readonly ReportItem[]): readonly ReportItem[] =>
  items.length > 0 ? items : [{ key: 'none', text: ui.t(none), tone: 'quiet' }];

type Place = 'tables' | 'suspects' | 'reconciliation' | 'transfers' | 'scan' | 'reports' | 'composition';

const places = {
  bureaus: 'reports',
  tables: 'tables',
  differences: 'tables',
  suspects: 'suspects',
  remarks: 'tables',
  electors: 'reconciliation',
  transfers: 'transfers',
  batches: 'scan',
  signers: 'composition',
} as const satisfies Readonly<Record<ChecklistPointName, Place>>;

/** Where the point is put right; the office as a whole scans nowhere. */
function leadsTo(bureau: ReportOf, place: Place): Route | undefined {
  switch (place) {
    case 'transfers':
      return { name: 'transfers' };
    case 'reports':
      return { name: 'reports', selected: null };
    case 'composition':
      return { name: 'composition', bureau };
    default:
      return bureau === null ? undefined : { name: place, bureau };
  }
}

function pointItem(
  ui: Ui,
  { bureau }: ReportShown,
  { what, count, fulfilled, known, left, remarked }: ChecklistPoint,
): ReportItem {
  if (!known) {
    const text = `${ui.glyphs.between} ${ui.t('report.point.unknown', { what })}`;
    return { key: what, text, tone: 'quiet' };
  }
  const place = places[what];
  const leads = leadsTo(bureau, place);
  const text = `${fulfilled ? ui.glyphs.good : ui.glyphs.warning} ${ui.t(`report.point.${what}`, { count, left, remarked })}`;
  const key = what;
  if (fulfilled) {
    // A correction begins at a table with which nothing is wrong.
    return { key, text, tone: 'normal', ...(place === 'tables' && leads !== undefined ? { leads } : {}) };
  }
  if (leads === undefined) return { key, text, tone: 'warning' };
  return { key, text: `${text} (${ui.t(`report.leads.${place}`)})`, tone: 'warning', leads };
}

function peopleItems(ui: Ui, { composition, signOff }: ReportStanding): readonly ReportItem[] {
  return composition.map((person) => {
    const hasSigned = signOff.signatures.some(({ officer }) => officer === person.account);
    const unsigned = signOff.unsigned.find(({ witness }) => witness === person.name);
    const sign = hasSigned ? `${ui.glyphs.good} ` : '';
    const said = hasSigned
      ? ui.t('report.person.signed')
      : unsigned === undefined || person.function !== 'witness'
        ? null
        : ui.t('report.person.unsigned', { reason: ui.text(unsigned.reason) });
    const who = `${sign}${personText(ui, person)}`;
    return {
      key: person.name,
      text: ui.text(said === null ? who : ui.t('said.of', { what: who, said })),
      tone: hasSigned ? ('good' as const) : ('normal' as const),
      person,
    };
  });
}

/** Function, name, list and account of somebody of the composition. */
export const personText = (ui: Ui, { name, function: what, list, account }: BureauPerson): string =>
  ui.t('report.person', {
    ...{ function: ui.t(`bureau-function.${what}`), name },
    ...{ list: list === null ? 'none' : `${list}`, account: account ?? 'none' },
  });

/** In the order in which they were written down. */
export function toldItems(
  ui: Ui,
  { incidents, objections }: Pick<ReportShown, 'incidents' | 'objections'>,
): readonly ReportItem[] {
  const told = [
    ...incidents.map((one) => ({ ...one, key: 'report.incident' as const, witness: '' })),
    ...objections.map((one) => ({ ...one, key: 'report.objection' as const })),
  ];
  return told
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ key, at, officer, witness, text }, index) => ({
      key: `${index}`,
      text: ui.text(ui.t(key, { time: timeText(ui, at, told[0]?.at ?? at), officer, witness, text })),
      tone: 'normal',
    }));
}

/** The time; with the day where that is another one than that of `begun`. */
function timeText({ language }: Ui, at: string, begun: string): string {
  const isSameDay = formatDay(language, at) === formatDay(language, begun);
  return isSameDay ? formatTime(language, at) : formatInstant(language, at);
}

function historyItems(
  ui: Ui,
  election: Election,
  { bureau, history, signedVersions }: ReportShown,
): readonly ReportItem[] {
  const begun = history.at(-1)?.at ?? '';
  return [
    ...signedVersions.map(
      (version): ReportItem => ({
        key: `version ${version}`,
        text: ui.t('report.version', { version }),
        tone: 'accent',
        leads: { name: 'report-text', bureau, version, purpose: 'read' },
      }),
    ),
    ...history.map((entry): ReportItem => {
      const time = entry.at === null ? '' : timeText(ui, entry.at, begun);
      const params = { time, officer: entry.officer ?? '', text: eventText(ui, election, entry) };
      return { key: `${entry.seq}`, text: ui.text(ui.t('report.happened', params)), tone: 'normal' };
    }),
  ];
}
