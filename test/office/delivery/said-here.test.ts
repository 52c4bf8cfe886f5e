/** What two officers at the main bureau said alike of a bureau, before its delivery came that takes the place of it. */
import { describe, expect, it } from 'vitest';
import type { KindDeclaration } from '../../../src/count/reconciliation.ts';
import type { BureauId, ContestId } from '../../../src/election/ids.ts';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { declareFound } from '../../../src/office/declare-found.ts';
import { declareKinds } from '../../../src/office/kinds.ts';
import { contestId } from '../../support/elections.ts';
import { type Desk, done, right } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import {
  db2,
  declared,
  keyTable,
  opened,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
} from '../sign-off-office.ts';
import {
  bureauByBallot,
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  main,
  trusting,
} from './delivery-office.ts';

const [chamber, council] = [contestId('CK'), contestId('GR')];

const sayFound = (desk: Desk, name: string, ballots: number, contest: ContestId = chamber) =>
  done(declareFound({ ...desk, officer: officer(name) }, { bureau: tb1, contest }, ballots));
const voters = (ticked: number, takenBack: number | null = 0): readonly KindDeclaration[] => [
  { contests: [chamber], ticked, issued: 300, takenBack },
];
const sayKinds = (desk: Desk, name: string, kinds: readonly KindDeclaration[], bureau: BureauId = tb1) => {
  const number = bureau === tb1 ? 1 : 3;
  const place = { bureau, station: { municipality: '92094', number } };
  return done(declareKinds(desk.ledger, desk.clock, officer(name), place, kinds));
};
const bothSay = (say: (name: string) => unknown): void => {
  for (const name of ['anna', 'bram']) say(name);
};

/** TB-1 by table, with what its officers read off the report of its station. */
function bureauWithKinds(kinds: readonly KindDeclaration[]): Desk {
  const there = signingDesk();
  keyTable(there, tb1);
  bothSay((name) => sayKinds(there, name, kinds));
  done(declared(there, tb1));
  signedReportOf(there, tb1);
  return there;
}

/** A main bureau that trusts the chair of the other machine, once officers have said something. */
function told(there: Desk, said: (here: Desk) => unknown, bureau = tb1, here = main()) {
  trusting(here, there, bureau);
  said(here);
  const answer = async () => {
    const given = await imported(here, delivery(there, bureau));
    return given.ok ? given.value : given.error;
  };
  return { here, answer };
}
const otherwise = (params: object) => ({ code: 'DELIVERY_SAID_OTHERWISE', params });
const verified = async ({ path }: Desk) => officeFiles.verify(path, () => undefined);

describe('ballots found in the urns, as two officers here say,', () => {
  it('are held against the table of the delivery, and said anew by both if that is right', async () => {
    const { here, answer } = told(bureauByTable(), (desk) => bothSay((name) => sayFound(desk, name, 301)));
    const head = here.ledger.head();
    expect(await answer()).toEqual(
      otherwise({ bureau: 'TB-1', what: 'urn', paper: 'CK', found: 300, expected: 301 }),
    );
    expect(here.ledger.head()).toEqual(head);
    expect(here.ledger.ballotsFound({ bureau: tb1, contest: chamber })).toBe(301);

    bothSay((name) => sayFound(here, name, 300));
    expect(await answer()).toBe('taken');
    expect(await verified(here)).toMatchObject({ ok: true });
  });

  it('are held against what its officers said there, and set aside by the chair', async () => {
    const { here, answer } = told(bureauByBallot(), (desk) => bothSay((name) => sayFound(desk, name, 7)));
    expect(await answer()).toMatchObject(otherwise({ what: 'urn', found: 6, expected: 7 }));

    sayFound(here, 'chair', 8);
    expect(await answer()).toBe('taken');
    expect(here.ledger.ballotsFound({ bureau: tb1, contest: chamber })).toBe(6);
    expect(await verified(here)).toMatchObject({ ok: true });
  });

  it('keep out no delivery that says the same, and none where one alone, or each another figure, said it', async () => {
    for (const said of [
      [6, 6],
      [7, 8],
      [7, null],
    ] as const) {
      const { answer } = told(bureauByBallot(), (desk) => {
        for (const [at, name] of ['anna', 'bram'].entries()) {
          const ballots = said[at] ?? null;
          if (ballots !== null) sayFound(desk, name, ballots);
        }
      });
      expect(await answer(), said.join(' ')).toBe('taken');
    }
  });

  it('are those of all tables of the paper, where elections share one', async () => {
    const { contests, bureaus, ...rest } = JSON.parse(signingPackage);
    const [one, other] = contests;
    const shared = JSON.stringify({
      ...rest,
      contests: [
        { ...one, paper: 'P' },
        { ...other, regime: one.regime, paper: 'P' },
      ],
      bureaus: bureaus.map((bureau: object) => ({ ...bureau, contests: ['CK', 'GR'] })),
    });
    const there = signingDesk(shared);
    const ofCouncil = { 'found/1': 12, blankOrInvalid: 12 };
    // The station declares the paper once, of both piles.
    keyTable(there, tb1, { ...right, 'ticked/92094/1': 312, 'deposited/92094/1': 312 });
    keyTable(there, tb1, ofCouncil, council);
    done(declared(there, tb1));
    signedReportOf(there, tb1);
    const { here, answer } = told(
      there,
      (desk) => bothSay((name) => sayFound(desk, name, 300, council)),
      tb1,
      signingDesk(shared),
    );
    expect(await answer()).toMatchObject(otherwise({ paper: 'CK', found: 312, expected: 300 }));
    bothSay((name) => sayFound(here, name, 312, council));
    expect(await answer()).toBe('taken');
  });
});

describe('the voters of a polling station by kind, as two officers here say,', () => {
  it('keep out no delivery that says the same', async () => {
    const { here, answer } = told(bureauWithKinds(voters(299)), (desk) =>
      bothSay((name) => sayKinds(desk, name, voters(299))),
    );
    expect(await answer()).toBe('taken');
    expect(await verified(here)).toMatchObject({ ok: true });
  });

  it('keep out one that says something else, or leaves empty what they filled in', async () => {
    const there = bureauWithKinds(voters(299, null));
    const where = { bureau: 'TB-1', paper: 'CK', station: 1 };
    const { here, answer } = told(there, (desk) =>
      bothSay((name) => sayKinds(desk, name, voters(298, null))),
    );
    expect(await answer()).toEqual(otherwise({ ...where, what: 'ticked', found: 299, expected: 298 }));
    bothSay((name) => sayKinds(here, name, voters(299, 0)));
    expect(await answer()).toEqual(otherwise({ ...where, what: 'takenBack', found: '—', expected: 0 }));
    bothSay((name) => sayKinds(here, name, voters(299, null)));
    expect(await answer()).toBe('taken');
  });

  it('keep out one that says nothing of them, of a digital polling station too, until one says otherwise', async () => {
    for (const [there, bureau, station] of [
      [bureauByTable(), tb1, 1],
      [bureauOfScans(), db2, 3],
    ] as const) {
      const { here, answer } = told(
        there,
        (desk) => bothSay((name) => sayKinds(desk, name, voters(300), bureau)),
        bureau,
      );
      expect(await answer()).toMatchObject(
        otherwise({ bureau, what: 'ticked', station, found: '—', expected: 300 }),
      );
      sayKinds(here, 'chair', voters(301), bureau);
      expect(await answer()).toBe('taken');
      expect(await verified(here)).toMatchObject({ ok: true });
    }
  });

  it('of one officer alone keep nothing out', async () => {
    const { answer } = told(bureauByTable(), (desk) => sayKinds(desk, 'anna', voters(1)));
    expect(await answer()).toBe('taken');
  });
});

it('the next version of a delivery may say otherwise than the one before: nothing of that was said here', async () => {
  const there = bureauWithKinds(voters(299));
  const { here, answer } = told(there, () => undefined);
  expect(await answer()).toBe('taken');
  for (const desk of [here, there]) done(opened(desk, tb1));
  bothSay((name) => sayKinds(there, name, voters(298)));
  signedReportOf(there, tb1);
  expect(await answer()).toBe('taken');
  expect(here.ledger.stationKinds(tb1)[0]?.summary.kinds).toEqual(voters(298));
});
