/** What may leave the program, held against the laws as they are told here a second time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegimeId, regimeIds } from '../../../src/election/regime.ts';
import type { CellCount, Ledger } from '../../../src/office/ports.ts';
import { recordBallots } from '../../../src/office/record-ballot.ts';
import { disclosedReport } from '../../../src/office/reporting/disclosure.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import { presented } from '../../report/digital-station.ts';
import { bureauId, contestId } from '../../support/elections.ts';
import { done } from '../paper-office.ts';
import {
  ballotText,
  cantonPackage,
  digital1,
  digital2,
  newOffice,
  opened,
  read,
  temporaryFolder,
  tickingClock,
} from '../practice-canton.ts';

/** Law of 7-2-2014 art. 11; BRU 74; Digitaal Kiesdecreet art. 22. Every other election: nothing was found that allows it. */
function lawOf(regime: RegimeId): { readonly article: string; readonly from: number } {
  switch (regime) {
    case 'chamber':
    case 'european':
    case 'flemish-parliament':
    case 'walloon-parliament':
    case 'brussels-parliament':
    case 'german-community':
      return { article: 'W2014 11', from: Number.POSITIVE_INFINITY };
    case 'brussels-municipal':
      return { article: 'BRU 74', from: Number.POSITIVE_INFINITY };
    case 'flemish-municipal':
    case 'flemish-provincial':
    case 'flemish-district':
      return { article: 'DKD 22', from: 500 };
    default:
      return { article: 'none', from: Number.POSITIVE_INFINITY };
  }
}

interface Case {
  /** Of each contest, in its order. */
  readonly regimes: readonly RegimeId[];
  /** Of each digital bureau, the ballots found in each of its contests, by their place among all. */
  readonly digital: readonly (readonly (readonly [contest: number, found: number])[])[];
}

const someCase: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 3 }).chain((contests) =>
  fc.record({
    regimes: fc.array(fc.constantFrom(...regimeIds), { minLength: contests, maxLength: contests }),
    digital: fc.array(
      fc
        .subarray(
          Array.from({ length: contests }, (_, at) => at),
          { minLength: 1 },
        )
        .chain((own) =>
          fc.tuple(
            ...own.map((at) =>
              fc.tuple(
                fc.constant(at),
                fc.oneof(fc.constantFrom(0, 1, 499, 500, 501, 2400), fc.integer({ min: 0, max: 5000 })),
              ),
            ),
          ),
        ),
      { maxLength: 3 },
    ),
  }),
);

const named = (at: number) => `C${at}`;

/** The office of the case, with that many blank ballots in each of its digital bureaus. */
function officeOf({ regimes, digital }: Case): Ledger {
  const {
    contests: [contest],
    bureaus: [paper],
    ...rest
  } = JSON.parse(cantonPackage);
  const stationOf = (at: number) => ({ number: 20 + at, municipality: '92094', registered: 900 });
  const ledger = newOffice(
    { practice: true },
    JSON.stringify({
      ...rest,
      contests: regimes.map((regime, at) => ({ ...contest, id: named(at), regime })),
      bureaus: [
        { ...paper, contests: regimes.map((_, at) => named(at)) },
        ...digital.map((own, at) => ({
          ...{ id: `ZZ-${at}`, name: `Digitaal ${at}`, kind: 'digital', stations: [stationOf(at)] },
          contests: own.map(([place]) => named(place)),
        })),
      ],
    }),
  );
  const cells = digital.flatMap((own, at) =>
    own.flatMap(([place, value]) =>
      (['found', 'blank'] as const).map((field): CellCount => {
        const bureau = bureauId(`ZZ-${at}`);
        return { bureau, contest: contestId(named(place)), field, list: 0, number: 0, value };
      }),
    ),
  );
  return {
    ...ledger,
    cells: (bureau) => cells.filter((cell) => bureau === undefined || cell.bureau === bureau),
  };
}

describe('the report of a bureau', () => {
  it('leaves the program of paper always, of a digital polling station as the law of each contest has it, and once it is presented', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const ledger = officeOf(one);
        expect(disclosedReport(ledger, bureauId('TB-1'))).toMatchObject({ ok: true });
        for (const [at, own] of one.digital.entries()) {
          const withheld = own.flatMap(([place, found]) => {
            const { article, from } = lawOf(one.regimes[place] ?? 'chamber');
            return found >= from ? [] : [{ contest: named(place), article, found, from }];
          });
          const answer = disclosedReport(presented(ledger), bureauId(`ZZ-${at}`));
          expect(answer.ok).toBe(withheld.length === 0);
          const draft = disclosedReport(ledger, bureauId(`ZZ-${at}`));
          expect(draft).toMatchObject({
            error: { code: answer.ok ? 'REPORT_NOT_DISCLOSED_YET' : 'REPORT_NOT_DISCLOSED' },
          });
          if (answer.ok) continue;
          const { params } = answer.error;
          expect(withheld.map(({ contest, article, found }) => ({ contest, article, found }))).toContainEqual(
            {
              ...{ contest: params?.['contest'], article: params?.['article'], found: params?.['found'] },
            },
          );
          const from = withheld.find(({ contest }) => contest === params?.['contest'])?.from;
          expect(params?.['expected']).toBe(from === 500 ? 500 : 'never');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the report of an office', () => {
  it('always leaves the program, and names the digital station whose figures in a contest are the sum less what others may tell, and may not be told', () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const alone = new Set<string>();
        for (const [contest, regime] of one.regimes.entries()) {
          const stations = one.digital.flatMap((own, at) =>
            own.flatMap(([place, found]) => (place === contest ? [{ id: `ZZ-${at}`, found, own }] : [])),
          );
          const scanned = stations.filter(({ found }) => found > 0);
          const summed = scanned.length === 0 ? stations : scanned;
          const silent = summed.filter(({ own }) =>
            own.some(([place, found]) => !(found >= lawOf(one.regimes[place] ?? 'chamber').from)),
          );
          for (const { id, found } of silent)
            if (silent.length === 1 && !(found >= lawOf(regime).from)) alone.add(id);
        }
        const answer = disclosedReport(officeOf(one), null);
        expect(new Set(answer.ok ? answer.value.toldBySums : ['refused'])).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('tells whoever writes it of the three ballots that are its sum less those of a station that may be told', () => {
    const told = (...found: readonly number[]) => {
      const digital = found.map((ballots) => [[0, ballots]] as const);
      const answer = disclosedReport(officeOf({ regimes: ['flemish-municipal'], digital }), null);
      return answer.ok && answer.value.toldBySums;
    };
    expect(told(500, 3)).toEqual(['ZZ-1']);
    expect(told(500, 3, 700)).toEqual(['ZZ-1']);
    expect(told(500, 3, 2)).toEqual([]);
  });

  it('has in no file a digital polling station, a ballot, or when a ballot was scanned', async () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const texts = (['CK=2 GR=1', 'CK=5:E1,S2 GR=blank', 'CK=2:E1,E3'] as const).map((line, at) =>
      ballotText(ledger, line, 0xa0 + at, { bureau: digital1 }),
    );
    const batch = opened(ledger, clock, 'anna', digital1);
    recordBallots(
      ledger,
      batch,
      texts.map((text) => read(ledger, text, digital1)),
    );
    const folder = temporaryFolder();
    done(await writeReport(ledger, { folder, formats: [], bureau: null }));
    const times = ledger.events({ limit: 100 }).map(({ at }) => at ?? '');
    expect(times.filter((time) => time !== '').length).toBeGreaterThan(1);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'latin1');
      for (const secret of [digital1, digital2, 'Digitaal', 'a0a0a0', 'a1a1a1', ...texts])
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      for (const time of times.filter((one) => one !== '')) expect(text).not.toContain(time);
    }
  });
});
