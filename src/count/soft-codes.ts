/**
 * The soft coherence codes, S1 to S6: what a counting bureau must be able to explain. No law discards ballots or stops
 * a count for one of them; both numbers stand in the reports, with a remark.
 *
 * S1 and S2 look at each urn where it is that of one polling station: what one has too many must not hide what another
 * has too few. Where urns cannot be told apart so, they look at all of them together. No report says how many electors
 * voted who are not on the list of their station, so S2 cannot add them: a remark says it.
 */
import type { Problem } from '../base/problem.ts';
import type { Bureau, Contest } from '../election/election.ts';
import { registeredIn } from '../election/lookup.ts';
import { limitsRegistered, mostRegistered, registeredLaw } from '../election/most-registered.ts';
import type { LawCode } from '../election/regime.ts';
import type { CountTable } from './count-table.ts';
import { sumCounts } from './exact-count.ts';
import { fewestOthers } from './fewest-others.ts';
import type { SoftCode } from './problems.ts';
import type { TableEntry } from './table-entry.ts';
import { type Declaration, fieldKey } from './table-field.ts';
import { urnNumbers } from './table-form.ts';
import { foundInUrns } from './table-of-entry.ts';
import { isUnusual } from './unusual-share.ts';
import { urnsOfStations } from './urns-of-stations.ts';

type Params = NonNullable<Problem['params']>;

/** What a soft code compares at one urn, station, side or transfer, or once for the whole: by the names of its sentence. */
export type SoftFigures = Params;

/** The other bureaus of the office whose table of the contest is agreed, added up. */
export interface OtherBureaus {
  readonly bureaus: number;
  readonly found: number;
  readonly blankOrInvalid: number;
}

/** Ballots of another election that went from or came to the table by the transfers in the record, withdrawn ones apart. */
export interface TableTransfers {
  readonly out: number;
  readonly in: number;
  /** Transfers that were not received, or not in the number that was sent. */
  readonly unmatched: readonly UnmatchedTransfer[];
}

/** Its numbers are not told: each bureau counts without knowing what the other counted. */
export interface UnmatchedTransfer {
  readonly transfer: number;
  /** From this table, or to it. */
  readonly side: 'out' | 'in';
  /** How often the envelope was counted; 0: not received. */
  readonly counted: number;
}

export interface SoftSubject {
  readonly contest: Contest;
  readonly bureau: Bureau;
  /** Those whose declarations belong into the entry. */
  readonly stations: Bureau['stations'];
  readonly entry: TableEntry;
  readonly table: CountTable;
  readonly others: OtherBureaus;
  readonly transfers: TableTransfers;
}

export interface SoftRule {
  readonly name: 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';
  readonly code: SoftCode;
  readonly law: Readonly<Record<LawCode, string>>;
  readonly fields: readonly string[];
  /** Names of figures that are of other bureaus, and change as they finish: a remark says nothing of them. */
  readonly beside: readonly ('others' | 'ofOthers')[];
  readonly failures: (subject: SoftSubject) => readonly Params[];
}

/** What the stations are asked to put into one urn at most: instruction of 2024, not law. */
export const mostInUrn = 840;
/** Electors ticked and ballots deposited, in the report of a polling station. */
const declaredLaw = { KWB: '147', LPKD: '142', BRU: '73', CDLD: '—' } as const;

const declared = (entry: TableEntry, kind: Declaration, station: Bureau['stations'][number]) =>
  entry.figures[fieldKey({ kind, municipality: station.municipality, station: station.number })];

export const softCodes: readonly SoftRule[] = [
  {
    name: 'S1',
    code: 'COUNT_FOUND_NOT_DEPOSITED',
    law: { KWB: '147, 155', LPKD: '142, 155 §2', BRU: '73', CDLD: '—' },
    fields: ['found', 'deposited'],
    beside: [],
    failures: ({ bureau, entry }) => {
      const apart = urnsOfStations(bureau, entry);
      if (apart !== undefined) {
        return apart.flatMap(({ urn, station, found }) => {
          const expected = declared(entry, 'deposited', station);
          if (expected === undefined || found === expected) return [];
          return [{ where: 'urn', urn, station: station.number, found, expected }];
        });
      }
      const deposited = bureau.stations.map((station) => declared(entry, 'deposited', station));
      const known = deposited.filter((value) => value !== undefined);
      // A station whose report is not there has declared nothing to compare with: that is the next code.
      if (known.length < deposited.length) return [];
      const [found, expected] = [foundInUrns(entry), sumCounts(known)];
      return found === expected ? [] : [{ where: 'all', found, expected }];
    },
  },
  {
    name: 'S1',
    code: 'COUNT_STATION_NOT_DECLARED',
    law: declaredLaw,
    fields: ['ticked', 'deposited'],
    beside: [],
    failures: ({ entry, stations }) =>
      stations.flatMap((station) => {
        const missing = (['ticked', 'deposited'] as const).filter(
          (kind) => declared(entry, kind, station) === undefined,
        );
        const [one, other] = missing;
        return one === undefined
          ? []
          : [{ station: station.number, missing: other === undefined ? one : 'both' }];
      }),
  },
  {
    name: 'S2',
    code: 'COUNT_FOUND_OVER_REGISTERED',
    law: { KWB: '149, 155', LPKD: '155 §2', BRU: '84', CDLD: '—' },
    fields: ['found', 'registered'],
    beside: [],
    failures: ({ bureau, entry }) => {
      const apart = urnsOfStations(bureau, entry);
      if (apart !== undefined) {
        return apart.flatMap(({ urn, station: { number: station, registered: expected }, found }) =>
          found > expected ? [{ where: 'urn', urn, station, found, expected }] : [],
        );
      }
      const [found, expected] = [foundInUrns(entry), registeredIn(bureau)];
      return found > expected ? [{ where: 'all', found, expected }] : [];
    },
  },
  {
    name: 'S3',
    code: 'COUNT_TICKED_NOT_DEPOSITED',
    law: declaredLaw,
    fields: ['ticked', 'deposited'],
    beside: [],
    failures: ({ bureau, entry }) =>
      bureau.stations.flatMap((station) => {
        const [found, expected] = [declared(entry, 'deposited', station), declared(entry, 'ticked', station)];
        if (found === undefined || expected === undefined || found === expected) return [];
        return [{ station: station.number, found, expected }];
      }),
  },
  {
    name: 'S4',
    code: 'COUNT_BLANK_OR_INVALID_UNUSUAL',
    law: { KWB: '161', LPKD: '157', BRU: '93', CDLD: 'L4144-12' },
    fields: ['blankOrInvalid', 'found'],
    beside: ['others', 'ofOthers'],
    failures: ({ table: { found, blankOrInvalid }, others }) =>
      others.bureaus >= fewestOthers && isUnusual({ found, blankOrInvalid }, others)
        ? [{ found: blankOrInvalid, of: found, others: others.blankOrInvalid, ofOthers: others.found }]
        : [],
  },
  {
    name: 'S5',
    code: 'COUNT_URN_OVER_LIMIT',
    law: { KWB: '—', LPKD: '—', BRU: '—', CDLD: '—' },
    fields: ['found'],
    beside: [],
    failures: ({ entry }) =>
      urnNumbers(entry.shape).flatMap((urn) => {
        const found = entry.figures[fieldKey({ kind: 'found', urn })] ?? 0;
        // One figure for all urns says nothing of any of them.
        return urn > 0 && found > mostInUrn ? [{ urn, found, expected: mostInUrn }] : [];
      }),
  },
  {
    name: 'S5',
    code: 'COUNT_BUREAU_OVER_LIMIT',
    law: registeredLaw,
    fields: ['registered'],
    beside: [],
    failures: ({ contest, bureau }) => {
      const found = registeredIn(bureau);
      return limitsRegistered(contest.regime) && found > mostRegistered
        ? [{ found, expected: mostRegistered }]
        : [];
    },
  },
  {
    name: 'S6',
    code: 'COUNT_TRANSFERS_NOT_MATCHED',
    law: { KWB: '—', LPKD: '—', BRU: '—', CDLD: 'L4144-4 to 6' },
    fields: ['transferredOut', 'transferredIn'],
    beside: [],
    failures: ({ entry, transfers }) => {
      const [out, received] = (['transferredOut', 'transferredIn'] as const).map(
        (kind) => entry.figures[fieldKey({ kind })] ?? 0,
      );
      // The sum of a side would tell the number of a transfer that is not matched.
      const isHeld = (side: 'out' | 'in') => transfers.unmatched.every((one) => one.side !== side);
      const differs = (side: 'out' | 'in', found: number | null) =>
        isHeld(side) && found !== transfers[side]
          ? [{ side, found: found ?? 0, expected: transfers[side] }]
          : [];
      return [
        ...differs('out', out ?? 0),
        ...differs('in', received ?? 0),
        ...transfers.unmatched.map(({ transfer, counted }) =>
          counted === 0 ? { side: 'unreceived', transfer } : { side: 'unlike', transfer, counted },
        ),
      ];
    },
  },
];

/** The soft codes that a table raises, each with its figures. */
export function checkSoft(subject: SoftSubject): readonly Problem<SoftCode>[] {
  const { contest } = subject.table;
  return softCodes.flatMap(({ code, failures }) =>
    failures(subject).map((params) => ({ code, params: { contest, ...params } })),
  );
}

export function softRule(code: SoftCode): SoftRule {
  const rule = softCodes.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`no rule for ${code}`);
  return rule;
}
