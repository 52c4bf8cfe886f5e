/** The tables `station_kinds` and `ballot_type`. */
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { ContestResult } from '../ballot/ballot-result.ts';
import { BallotType, papersOf, typeOf } from '../count/ballot-type.ts';
import type { Election } from '../election/election.ts';
import { BureauId } from '../election/ids.ts';
import type { OfficeEvent } from '../office/events.ts';
import type { KindsReader } from '../office/kinds-ports.ts';
import { jsonText } from './json-text.ts';
import type { ProjectionSchema } from './projection-schema.ts';
import { KindsSchema, StationSchema } from './reconciliation-schemas.ts';
import { rowsOf } from './rows.ts';

const StationKindsRow = z.object({
  bureau: BureauId,
  station: jsonText.pipe(StationSchema),
  kinds: jsonText.pipe(KindsSchema),
  event: z.int().min(1),
  officer: z.string(),
  at: z.string(),
});
const TypeRow = z.object({ contests: BallotType, counted: z.int().min(0) });

/** Prepares the statements that read. Bare names: in a check of the record they are the tables made anew. */
export function openKindsReader(db: Database.Database): KindsReader {
  const stations = db.prepare(
    `SELECT last.bureau, last.event, event.officer, event.at,
       event.data -> '$.station' AS station, event.data -> '$.kinds' AS kinds
     FROM (SELECT bureau, municipality, station, max(event) AS event FROM station_kinds
       WHERE bureau = ? GROUP BY municipality, station) AS last
     JOIN event ON event.seq = last.event ORDER BY last.municipality, last.station`,
  );
  const declarations = db.prepare('SELECT count(*) FROM station_kinds').pluck();
  const types = db.prepare('SELECT contests, counted FROM ballot_type WHERE bureau = ? ORDER BY contests');
  return {
    stationKinds: (bureau) => rowsOf('station_kinds', StationKindsRow, stations.all(bureau)),
    kindsEventCount: () => z.int().parse(declarations.get()),
    ballotTypes: (bureau) => {
      const rows = rowsOf('ballot_type', TypeRow, types.all(bureau));
      return new Map(rows.map(({ contests, counted }) => [contests, counted]));
    },
  };
}

export interface KindsProjection {
  declare(seq: number, data: Extract<OfficeEvent, { type: 'kinds-declared' }>['data']): void;
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
  const declare = db.prepare(
    `INSERT INTO ${schema}.station_kinds (bureau, municipality, station, event) VALUES (?, ?, ?, ?)`,
  );
  const add = db.prepare(
    `UPDATE ${schema}.ballot_type SET counted = counted + ? WHERE bureau = ? AND contests = ?`,
  );
  const insert = db.prepare(`INSERT INTO ${schema}.ballot_type (counted, bureau, contests) VALUES (?, ?, ?)`);
  const sums = new Map<BureauId, Map<BallotType, number>>();
  const typeOfContests = typesByContests(election);
  return {
    declare(number, { bureau, station }) {
      declare.run(bureau, station.municipality, station.number, number);
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
