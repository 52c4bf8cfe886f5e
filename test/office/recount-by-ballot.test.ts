/**
 * A bureau that counts two contests ballot by ballot, against a recount of its paper that knows nothing of the program:
 * bundles keyed with slips, some set aside and keyed anew, urns that two officers count, ballots of the other contest
 * found in an urn and sent on.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfKey } from '../../src/count/bundle.ts';
import type { CountTable } from '../../src/count/count-table.ts';
import { findContest } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { handInBundle, sitDownToBundle } from '../../src/office/bundles.ts';
import { bundlesHistory } from '../../src/office/bundles-history.ts';
import { canvass } from '../../src/office/canvass.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { officeProgress } from '../../src/office/office-progress.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { bundleAt, deskOf, key, keyTwice, type Room, room, setAside } from './bundle-office.ts';
import { done, place } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';
import { council, declares, say, sayTwice } from './urn-office.ts';

const chamberLines = [
  ...['CK=2', 'CK=5', 'CK=2:E1', 'CK=2:E1,E3', 'CK=2:E2,S1', 'CK=5:S6', 'CK=5:E2,S1,S4'],
  ...['CK=blank', 'CK=invalid:altered'],
];
const councilLines = ['GR=1', 'GR=1:E1', 'GR=1:E1,E2,E3', 'GR=blank', 'GR=invalid:object'];

/** What a person with a tally sheet has of these ballots. */
function recount(lines: readonly string[]): Readonly<Record<string, number>> {
  const sheet: Record<string, number> = {};
  const tick = (box: string): void => {
    sheet[box] = (sheet[box] ?? 0) + 1;
  };
  for (const line of lines) {
    tick('found');
    if (/=(blank|invalid)/.test(line)) tick('blank or invalid');
    const vote = /^(CK|GR)=(\d+)(?::(.+))?$/.exec(line);
    if (vote === null) continue;
    const [, contest, list, marks = ''] = vote;
    tick('valid');
    tick(`list ${list}`);
    const names = marks.split(',').filter((mark) => mark !== '');
    for (const name of names) tick(`list ${list} ${name}`);
    const [hasE, hasS] = ['E', 'S'].map((letter) => names.some((name) => name.startsWith(letter)));
    if (names.length === 0) tick(`list ${list} headOnly`);
    else if (contest === 'GR') tick(`list ${list} names`);
    else if (hasE && hasS) tick(`list ${list} effectivesAndSubstitutes`);
    else tick(`list ${list} ${hasE ? 'effectivesOnly' : 'substitutesOnly'}`);
  }
  return sheet;
}

/** The same boxes of a count table, those of 0 left out. */
function boxesOf({ found, valid, blankOrInvalid, lists }: CountTable): Readonly<Record<string, number>> {
  const boxes: (readonly [string, number])[] = [
    ['found', found],
    ['valid', valid],
    ['blank or invalid', blankOrInvalid],
  ];
  for (const { number, electoralFigure, categories, effectives, substitutes } of lists) {
    boxes.push([`list ${number}`, electoralFigure]);
    for (const [category, value] of Object.entries(categories)) {
      boxes.push([`list ${number} ${category}`, value]);
    }
    for (const one of effectives) boxes.push([`list ${number} E${one.number}`, one.votes]);
    for (const one of substitutes) boxes.push([`list ${number} S${one.number}`, one.votes]);
  }
  return Object.fromEntries(boxes.filter(([, value]) => value !== 0));
}

type Slip = 'none' | 'passed-over' | 'set-aside';
interface Bundle {
  readonly ballots: readonly string[];
  readonly slip: Slip;
}
const bundleOf = (lines: readonly string[]): fc.Arbitrary<Bundle> =>
  fc.record({
    ballots: fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 }),
    slip: fc.constantFrom<Slip>('none', 'none', 'passed-over', 'set-aside'),
  });

/** Keys a bundle of the contest, with a slip that is mended. */
function keyBundle(the: Room, where: TablePlace, number: number, { ballots, slip }: Bundle): void {
  const at = bundleAt(number, where);
  if (slip === 'set-aside' && where === place) {
    keyTwice(the, [...ballots, 'CK=2'], at);
    done(setAside(the, 'chair', number));
  }
  const isDecided = slip === 'passed-over' && where === place && number === 1;
  if (!isDecided) {
    keyTwice(the, ballots, at);
    return;
  }
  key(the, 'anna', ballots, at);
  const state = key(the, 'bram', ballots.slice(1), at);
  if (state.state !== 'differs') throw new Error('a ballot that was passed over makes no difference');
  for (const name of ['bram', 'anna']) {
    const sitting = sitDownToBundle(deskOf(the, name), at);
    // Where equal ballots follow one another, what one keys anew may be all.
    if (!sitting.ok) break;
    const places = Object.fromEntries(
      (sitting.value.open ?? []).map((open) => [open, ballots[placeOfKey(open) - 1] ?? null] as const),
    );
    done(
      handInBundle(deskOf(the, name), sitting.value.place, {
        counted: null,
        ballots: [],
        places,
        version: sitting.value.draft.version,
      }),
    );
  }
}

function tableOf({ ledger }: Room, { contest: id }: TablePlace): CountTable {
  const contest = findContest(ledger.election, id);
  if (contest === undefined) throw new Error(`no contest ${id}`);
  return canvass(ledger, contest).total;
}

const paperOfBureau = fc.record({
  chamber: fc.array(bundleOf(chamberLines), { minLength: 1, maxLength: 4 }),
  council: fc.array(bundleOf(councilLines), { minLength: 1, maxLength: 3 }),
  /** Ballots of the council found in the urn of the chamber; they are in the bundles of the council. */
  foreign: fc.nat(3),
  /** Ballots that the station gave out more than were found. */
  taken: fc.nat(2),
});

it('what a bureau keys ballot by ballot is what a recount of its paper gives', async () => {
  await fc.assert(
    fc.asyncProperty(paperOfBureau, async (bureau) => {
      const the = room();
      bureau.chamber.forEach((bundle, index) => {
        keyBundle(the, place, index + 1, bundle);
      });
      bureau.council.forEach((bundle, index) => {
        keyBundle(the, council, index + 1, bundle);
      });
      const lines = (bundles: readonly Bundle[]) => bundles.flatMap(({ ballots }) => ballots);
      const [chamber, municipal] = [lines(bureau.chamber), lines(bureau.council)];
      const foreign = Math.min(bureau.foreign, municipal.length);

      // Each urn as it was before anything was sorted; one officer slips first.
      done(say(the, 'anna', chamber.length + foreign + 1));
      sayTwice(the, place, chamber.length + foreign);
      sayTwice(the, council, municipal.length - foreign);
      if (foreign > 0) {
        const transfer = done(
          sendTransfer(the.ledger, the.clock, officer('anna'), {
            ...{ from: place, to: council, ballots: foreign, note: '' },
          }),
        );
        done(
          receiveTransfer(the.ledger, the.clock, officer('bram'), transfer, { ballots: foreign, note: '' }),
        );
      }
      const issued = chamber.length + foreign + bureau.taken;
      declares(the, { ticked: issued, issued, takenBack: 0 });

      expect(boxesOf(tableOf(the, place))).toEqual(recount(chamber));
      expect(boxesOf(tableOf(the, council))).toEqual(recount(municipal));
      const progress = officeProgress(the.ledger).municipalities.flatMap(({ bureaus }) => bureaus);
      expect(progress.find((one) => one.bureau.id === paper)?.stage).toBe('done');
      const history = done(bundlesHistory(the.ledger, officer('audra'), place));
      expect(history.bundles.map(({ counted }) => counted)).toEqual(
        bureau.chamber.map(({ ballots }) => ballots.length),
      );
      expect(history.beside).toBe(0);
      const urns = [chamber.length + foreign, municipal.length - foreign];
      expect(
        raisedCodes(the.ledger).map(({ problem: { code, params } }) => [code, params?.['found']]),
      ).toEqual(
        urns.filter((found) => found !== issued).map((found) => ['COUNT_FOUND_NOT_DEPOSITED', found]),
      );
      expect((await officeFiles.verify(the.path, () => undefined)).ok).toBe(true);
      the.ledger.close();
    }),
    { numRuns: 12 },
  );
});
