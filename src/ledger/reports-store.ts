/** The tables `report` and `report_event`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { canonicalText } from '../election/canonical-text.ts';
import { BureauId } from '../election/ids.ts';
import { deliveredStanding } from '../office/delivery/delivered-standing.ts';
import type { EventData } from '../office/events.ts';
import { type ReportEvent, reportHappening } from '../office/report-happenings.ts';
import {
  isFrozen,
  type ReportOf,
  type ReportStanding,
  untouchedReport,
} from '../office/reporting/report-standing.ts';
import { reportTransition, withoutInitials } from '../office/reporting/report-transition.ts';
import type { SignOffReader } from '../office/sign-off-ports.ts';
import type { EventsStore } from './events-store.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow, rowsOf } from './rows.ts';
import { ReportStandingSchema } from './sign-off-schemas.ts';

/** The report of the office stands under the empty name. */
const nameOf = (bureau: ReportOf): string => bureau ?? '';
const Of = z.union([z.literal('').transform(() => null), BureauId]);
const StandingRow = z.object({ standing: jsonText.pipe(ReportStandingSchema) });
const NamedRow = StandingRow.extend({ bureau: Of });
const FrozenRow = z.object({
  bureau: Of,
  state: z.enum(['presented', 'returned', 'initialled', 'signed', 'closed']),
  delivered: z.int().transform((is) => is === 1),
});
const EventRow = z.object({ event: z.int().min(1) });

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openReportReader(db: Database.Database, events: Pick<EventsStore, 'get'>): SignOffReader {
  const one = db.prepare('SELECT standing FROM report WHERE bureau = ?');
  const all = db.prepare('SELECT bureau, standing FROM report ORDER BY bureau');
  const frozen = db.prepare(
    `SELECT bureau, state, standing ->> '$.delivery' IS NOT NULL AS delivered
     FROM report WHERE frozen = 1 ORDER BY bureau`,
  );
  const own = db.prepare('SELECT event FROM report_event WHERE bureau = ? ORDER BY event');
  const count = db.prepare('SELECT count(*) FROM report_event').pluck();
  return {
    reportEventCount: () => z.int().parse(count.get()),
    report: (bureau) => standingOf(one.get(nameOf(bureau))),
    reports: () =>
      rowsOf('report', NamedRow, all.all()).map(({ bureau, standing }) => ({ bureau, ...standing })),
    frozenReports: () => rowsOf('report', FrozenRow, frozen.all()),
    reportEvents: (bureau) =>
      rowsOf('report_event', EventRow, own.all(nameOf(bureau))).flatMap(
        ({ event }) => events.get(event) ?? [],
      ),
  };
}

const standingOf = (row: unknown): ReportStanding =>
  optionalRow('report', StandingRow, row)?.standing ?? untouchedReport;

export interface ReportProjection {
  apply(seq: number, event: ReportEvent): void;
  /** The report of a bureau stands as it was delivered. */
  deliver(seq: number, data: EventData['delivery-received']): void;
}

/** Prepares the statements that write, on the tables of `schema`; throws where the event cannot follow from the standing. */
export function openReportProjection(db: Database.Database, schema: ProjectionSchema): ReportProjection {
  const before = db.prepare(`SELECT standing FROM ${schema}.report WHERE bureau = ?`);
  const put = db.prepare(
    `INSERT INTO ${schema}.report (bureau, version, state, frozen, event, standing) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bureau) DO UPDATE SET version = excluded.version, state = excluded.state,
       frozen = excluded.frozen, event = excluded.event, standing = excluded.standing`,
  );
  const addEvent = db.prepare(`INSERT INTO ${schema}.report_event (bureau, event) VALUES (?, ?)`);
  const keep = (seq: number, name: string, standing: ReportStanding): void => {
    const { version, signOff } = standing;
    put.run(name, version, signOff.state, isFrozen(standing) ? 1 : 0, seq, canonicalText(standing));
  };
  const stand = (seq: number, name: string, standing: ReportStanding): void => {
    keep(seq, name, standing);
    addEvent.run(name, seq);
  };
  /** What happened at a bureau is told in the report of the office too. */
  const tellOffice = (seq: number): void => {
    const office = standingOf(before.get(nameOf(null)));
    const after = withoutInitials(office);
    if (after !== office) keep(seq, nameOf(null), after);
  };
  return {
    apply(seq, event) {
      const name = nameOf(event.data.bureau);
      const after = reportTransition(standingOf(before.get(name)), reportHappening(event));
      if (!after.ok) throw new Error(`event ${seq} cannot follow: ${after.error}`);
      stand(seq, name, after.value);
      if (event.type === 'incident-noted' || event.type === 'objection-made') tellOffice(seq);
    },
    deliver: (seq, data) => stand(seq, nameOf(data.bureau), deliveredStanding(data)),
  };
}
