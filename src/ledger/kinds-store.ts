/** The tables `station_kinds` and `ballot_type`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ContestResult } from '../ballot/ballot-result.ts';
import { BallotType, papersOf, typeOf } from '../count/ballot-type.ts';
import { isSameKinds, type KindsState, kindsSummaryOf } from '../count/kinds-said.ts';
import { say, standingOf } from '../count/said-twice.ts';
import { canonicalText } from '../election/canonical-text.ts';
import type { Election } from '../election/election.ts';
import { BureauId } from '../election/ids.ts';
import type { OfficeEvent } from '../office/events.ts';
import type { KindsReader } from '../office/kinds-ports.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { KindsSchema } from './reconciliation-schemas.ts';
import { optionalRow, rowsOf } from './rows.ts';
import { sayingSchema } from './saying-schema.ts';

const StateRow = z.object({ state: jsonText.pipe(sayingSchema(KindsSchema)) });
const StationKindsRow = StateRow.extend({
  bureau: BureauId,
  municipality: z.string(),
  station: z.int(),
});
const unsaid: KindsState = { state: 'unsaid' };
const TypeRow = z.object({ contests: BallotType, counted: z.int().min(0) });

const ofStation = 'bureau = ? AND municipality = ? AND station = ?';

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openKindsReader(db: Database.Database): KindsReader {
  const state = db.prepare(`SELECT state FROM station_kinds WHERE ${ofStation}`);
  const stations = db.prepare(
    `SELECT bureau, municipality, station, state FROM station_kinds WHERE bureau = ?
     ORDER BY municipality, station`,
  );
  const events = db.prepare('SELECT coalesce(sum(events), 0) FROM station_kinds').pluck();
  const types = db.prepare('SELECT contests, counted FROM ballot_type WHERE bureau = ? ORDER BY contests');
  return {
    kindsState: ({ bureau, station: { municipality, number } }) =>
      optionalRow('station_kinds', StateRow, state.get(bureau, municipality, number))?.state ?? unsaid,
    stationKinds: (bureau) =>
      rowsOf('station_kinds', StationKindsRow, stations.all(bureau)).map((row) => ({
        bureau: row.bureau,
        station: { municipality: row.municipality, number: row.station },
        summary: kindsSummaryOf(row.state),
      })),
    kindsEventCount: () => z.int().parse(events.get()),
    ballotTypes: (bureau) => {
      const rows = rowsOf('ballot_type', TypeRow, types.all(bureau));
      return new Map(rows.map(({ contests, counted }) => [contests, counted]));
    },
  };
}

export interface KindsProjection {
  /** Brings `station_kinds` up to date; throws where the event cannot follow from the state. */
  say(seq: number, event: Extract<OfficeEvent, { type: 'kinds-declared' }>): void;
  /** A ballot of these results counts, or, with −1, no longer. Waits for `flush`, as the running sums do. */
  addBallot(bureau: BureauId, results: readonly ContestResult[], delta: number): void;
  flush(): void;
  discard(): void;
}

/** Prepares the statements that write, on the tables of `schema`. */
export function openKindsProjection(
  db: Database.Database,
  schema: ProjectionSchema,
  election: Election,
): KindsProjection {
  const before = db.prepare(`SELECT state FROM ${schema}.station_kinds WHERE ${ofStation}`);
  const put = db.prepare(
    `INSERT INTO ${schema}.station_kinds (bureau, municipality, station, kinds, state, events, event)
     VALUES (?, ?, ?, ?, ?, 1, ?)
     ON CONFLICT (bureau, municipality, station) DO UPDATE
     SET kinds = excluded.kinds, state = excluded.state, events = events + 1, event = excluded.event`,
  );
  const add = db.prepare(
    `UPDATE ${schema}.ballot_type SET counted = counted + ? WHERE bureau = ? AND contests = ?`,
  );
  const insert = db.prepare(`INSERT INTO ${schema}.ballot_type (counted, bureau, contests) VALUES (?, ?, ?)`);
  const sums = new Map<BureauId, Map<BallotType, number>>();
  const typeOfContests = typesByContests(election);
  return {
    say(seq, { officer, data: { bureau, station, kinds } }) {
      if (officer === null) throw new Error(`event ${seq} without an officer`);
      const key = [bureau, station.municipality, station.number] as const;
      const known = optionalRow('station_kinds', StateRow, before.get(...key))?.state ?? unsaid;
      const said = say(known, { officer, value: kinds }, isSameKinds);
      if (!said.ok) throw new Error(`event ${seq} cannot follow: ${said.error}`);
      const kindsNow = standingOf(said.value);
      const standing = kindsNow === undefined ? null : canonicalText(kindsNow);
      put.run(...key, standing, canonicalText(said.value), seq);
    },
    addBallot(bureau, results, delta) {
      const type = typeOfContests(results);
      const own = sums.get(bureau) ?? new Map<BallotType, number>();
      own.set(type, (own.get(type) ?? 0) + delta);
      sums.set(bureau, own);
    },
    flush() {
      for (const [bureau, own] of sums)
        for (const [type, delta] of own)
          if (add.run(delta, bureau, type).changes === 0) insert.run(delta, bureau, type);
      sums.clear();
    },
    discard: () => sums.clear(),
  };
}

/** Worked out once for each set of contests: an office has few of them and a million ballots. */
function typesByContests(election: Election): (results: readonly ContestResult[]) => BallotType {
  const known = new Map<string, BallotType>();
  return (results) => {
    const contests = results.map(({ contest }) => contest);
    const key = contests.join();
    const type = known.get(key) ?? typeOf(papersOf(election, contests));
    known.set(key, type);
    return type;
  };
}
