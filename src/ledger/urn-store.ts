/** The table `urn`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { say, standingOf, type UrnState } from '../count/said-twice.ts';
import { canonicalText } from '../election/canonical-text.ts';
import type { OfficeEvent } from '../office/events.ts';
import type { UrnReader } from '../office/urn-ports.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { optionalRow } from './rows.ts';
import { sayingSchema } from './saying-schema.ts';
import { FieldValue } from './table-schemas.ts';

const UrnRow = z.object({ state: jsonText.pipe(sayingSchema(FieldValue)) });
const FoundRow = z.object({ ballots: FieldValue.nullable() });
const unsaid: UrnState = { state: 'unsaid' };

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openUrnReader(db: Database.Database): UrnReader {
  const state = db.prepare('SELECT state FROM urn WHERE bureau = ? AND contest = ?');
  const found = db.prepare('SELECT ballots FROM urn WHERE bureau = ? AND contest = ?');
  return {
    urnState: ({ bureau, contest }) =>
      optionalRow('urn', UrnRow, state.get(bureau, contest))?.state ?? unsaid,
    ballotsFound: ({ bureau, contest }) =>
      optionalRow('urn', FoundRow, found.get(bureau, contest))?.ballots ?? undefined,
  };
}

export interface UrnProjection {
  /** Brings `urn` up to date. */
  say(seq: number, event: Extract<OfficeEvent, { type: 'ballots-found' }>): void;
}

/** Prepares the statements that write, on the tables of `schema`. */
export function openUrnProjection(db: Database.Database, schema: ProjectionSchema): UrnProjection {
  const before = db.prepare(`SELECT state FROM ${schema}.urn WHERE bureau = ? AND contest = ?`);
  const put = db.prepare(
    `INSERT INTO ${schema}.urn (bureau, contest, ballots, state, event) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (bureau, contest)
     DO UPDATE SET ballots = excluded.ballots, state = excluded.state, event = excluded.event`,
  );
  const addEvent = db.prepare(
    `INSERT OR IGNORE INTO ${schema}.bundle_event (bureau, contest, bundle, event) VALUES (?, ?, 0, ?)`,
  );
  return {
    say(number, { officer, data: { bureau, contest, ballots } }) {
      if (officer === null) throw new Error(`event ${number} without an officer`);
      const known = optionalRow('urn', UrnRow, before.get(bureau, contest))?.state ?? unsaid;
      const said = say(known, { officer, value: ballots });
      if (!said.ok) throw new Error(`event ${number} cannot follow: ${said.error}`);
      const after = said.value;
      put.run(bureau, contest, standingOf(after) ?? null, canonicalText(after), number);
      addEvent.run(bureau, contest, number);
    },
  };
}
