/** What a report says besides figures: remarks, suspect ballots, transfers. Expected values are what the officers did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SuspectDecision, SuspectInitials } from '../../src/count/suspect.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { reportSchema } from '../../src/office/reporting/report-schema.ts';
import {
  addOpinion,
  decideSuspect,
  raiseSuspect,
  reopenSuspect,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { receiveTransfer, sendTransfer, withdrawTransfer } from '../../src/office/transfers.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { bundleAt, deskOf, key, keyTwice, restarted, room, setAside } from '../office/bundle-office.ts';
import {
  type Desk,
  decided,
  done,
  handedIn,
  keyed,
  paperDesk,
  place,
  reopened,
  reset,
  right,
  sit,
} from '../office/paper-office.ts';
import { newOffice, officer, paper, temporaryFolder } from '../office/practice-canton.ts';
import { remark as remarkOn } from '../office/remarking.ts';
import { declares, sayTwice, sharedPaperPackage } from '../office/urn-office.ts';
import { contestId } from '../support/elections.ts';

/** The file as another program reads it, held against its schema. */
async function reported(ledger: Ledger): Promise<Record<string, unknown>> {
  const folder = temporaryFolder();
  done(await writeReport(ledger, { folder, formats: ['json'], bureau: null }));
  const name = ledger.practice ? 'report-practice.json' : 'report.json';
  const document = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(reportSchema.parse(document)).toEqual(document);
  expect(document.totals).toEqual(
    JSON.parse(readFileSync(join(folder, name.replace('report', 'totals')), 'utf8')),
  );
  return document;
}

const municipal = { bureau: paper, contest: contestId('GR') };
const initials = { members: ['AB', 'CD'], witness: 'EF' } as const;
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

/** A ballot that was set aside by hand gets no token. */
const unasked = {
  bytes: () => {
    throw new Error('a token was drawn');
  },
};
const raise = ({ ledger, clock }: Desk, note: string) =>
  done(raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'altered', note }));
const decide = (
  { ledger, clock }: Desk,
  suspect: number,
  decision: SuspectDecision,
  contested: boolean,
  by: SuspectInitials = initials,
) =>
  done(
    decideSuspect(
      { ledger, clock, officer: officer('chair'), randomness: unasked },
      { bureau: paper, suspect },
      { decision, contested, initials: by },
    ),
  );

describe('a report', () => {
  it('of an office with nothing to tell has empty lists', async () => {
    expect(await reported(newOffice({ practice: false }))).toMatchObject({
      format: 'telbureau-report/1',
      ...{ countTables: [], remarks: [], suspects: [], transfers: [] },
    });
    const { ledger } = paperDesk();
    expect(await reported(ledger)).toMatchObject({
      ...{ practice: true, countTables: [], remarks: [], suspects: [], transfers: [] },
    });
  });

  it('has the tables that two officers agree on, laid out as they are keyed, and what a third one decided', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    keyed(desk, 'anna', right);
    expect(await reported(ledger)).toMatchObject({ countTables: [] });
    keyed(desk, 'bram', { ...right, 'votes/2/E/1': 91, 'votes/2/E/3': 24, valid: 280 });
    done(decided(desk, 'chair', 'votes/2/E/3', 24, 'a first look'));
    done(decided(desk, 'chair', 'votes/2/E/1', 90, 'read out by both'));
    done(sendTransfer(ledger, clock, officer('anna'), { from: place, to: municipal, ballots: 1, note: '' }));

    const nobody = (list: number, of: 'E' | 'S', count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`votes/${list}/${of}/${at + 1}`, 0]));
    expect((await reported(reopened(desk).ledger))['countTables']).toEqual([
      {
        ...{ bureau: paper, contest: 'CK', way: 'table', state: 'agreed', officers: ['anna', 'bram'] },
        decided: [
          { field: 'votes/2/E/1', officer: 'chair', at: time, reason: 'read out by both' },
          { field: 'votes/2/E/3', officer: 'chair', at: time, reason: 'a first look' },
        ],
        sections: [
          {
            ...{ section: 'declared', list: null },
            figures: {
              ...{ 'ticked/92094/1': 300, 'deposited/92094/1': 300 },
              ...{ 'takenBack/92094/1': null, 'unused/92094/1': null },
            },
          },
          {
            ...{ section: 'found', list: null },
            figures: { 'found/1': 300, transferredOut: 0, transferredIn: 0 },
          },
          { section: 'sorted', list: null, figures: { blankOrInvalid: 20, valid: 280 } },
          {
            ...{ section: 'list', list: 2 },
            figures: {
              ...{ 'category/2/headOnly': 150, 'category/2/effectivesOnly': 100 },
              ...{ 'category/2/effectivesAndSubstitutes': 0, 'category/2/substitutesOnly': 0 },
              'electoralFigure/2': 250,
              ...{ 'votes/2/E/1': 90, 'votes/2/E/2': 0, 'votes/2/E/3': 24 },
              ...nobody(2, 'S', 6),
            },
          },
          {
            ...{ section: 'list', list: 5 },
            figures: {
              ...{ 'category/5/headOnly': 30, 'category/5/effectivesOnly': 0 },
              ...{ 'category/5/effectivesAndSubstitutes': 0, 'category/5/substitutesOnly': 0 },
              ...{ 'electoralFigure/5': 30, ...nobody(5, 'E', 2), ...nobody(5, 'S', 6) },
            },
          },
        ],
      },
    ]);
  });

  it('says of a table what suspect ballots keep it from', async () => {
    const desk = paperDesk();
    raise(desk, 'torn');
    decide(desk, 1, { kind: 'blank' }, false);
    for (const name of ['anna', 'bram']) keyed(desk, name, right);
    const stateOf = async () => (await reported(desk.ledger))['countTables'];
    expect(await stateOf()).toMatchObject([{ state: 'agreed' }]);
    const who = { ledger: desk.ledger, clock: desk.clock, officer: officer('chair') };
    done(reopenSuspect(who, { bureau: paper, suspect: 1 }, 'a witness came'));
    expect(await stateOf()).toMatchObject([{ state: 'suspects-open' }]);
    decide(desk, 1, { kind: 'valid', choices: 'CK=2' }, false);
    expect(await stateOf()).toMatchObject([{ state: 'outdated' }]);
  });

  it('has the table of ballots that are counted one by one once they all are, and until then its state alone', async () => {
    const the = room();
    const tables = async () => (await reported(the.ledger))['countTables'];
    const of = { bureau: paper, way: 'ballots' } as const;
    const other = { ...of, contest: 'GR', state: 'empty', sections: [] };
    const until = (state: string) => [{ ...of, contest: 'CK', state, sections: [] }, other];
    declares(the, { ticked: 5, issued: 6, takenBack: 1 });
    keyTwice(the, ['CK=2', 'CK=2:E1,E3', 'CK=5:S2', 'suspect']);
    key(the, 'anna', ['CK=2'], bundleAt(2));
    expect(await tables()).toEqual(until('keying'));
    sayTwice(the, place, 6);
    const envelope = { from: place, to: municipal, ballots: 1, note: '' };
    const transfer = done(sendTransfer(the.ledger, the.clock, officer('anna'), envelope));
    key(the, 'bram', ['CK=2'], bundleAt(2));
    expect(await tables()).toEqual(until('keying'));
    done(
      decideSuspect(
        deskOf(the, 'chair'),
        { bureau: paper, suspect: 1 },
        { decision: { kind: 'invalid', ground: 'object' }, contested: false, initials },
      ),
    );

    // Before the other bureau has counted as many, the number of the envelope stands in no report.
    const found = { section: 'found', list: null };
    expect((await tables()) as readonly object[]).toMatchObject([
      {
        state: 'agreed',
        sections: [
          { section: 'declared' },
          { ...found, figures: { found: 6, transferredOut: null, transferredIn: 0 } },
          ...['sorted', 'list', 'list'].map((section) => ({ section })),
        ],
      },
      other,
    ]);
    done(receiveTransfer(the.ledger, the.clock, officer('bram'), transfer, { ballots: 1, note: '' }));

    const votes = (list: number, of: 'E' | 'S', given: readonly number[]) =>
      Object.fromEntries(given.map((count, at) => [`votes/${list}/${of}/${at + 1}`, count]));
    const [whole, empty] = (await reported(restarted(the).ledger))['countTables'] as readonly object[];
    expect(empty).toEqual(other);
    expect(whole).toEqual({
      ...{ ...of, contest: 'CK', state: 'agreed' },
      sections: [
        {
          ...{ section: 'declared', list: null },
          figures: {
            ...{ 'ticked/92094/1': 5, 'deposited/92094/1': 5 },
            ...{ 'takenBack/92094/1': 1, 'unused/92094/1': null },
          },
        },
        { section: 'found', list: null, figures: { found: 6, transferredOut: 1, transferredIn: 0 } },
        { section: 'sorted', list: null, figures: { blankOrInvalid: 1, valid: 4 } },
        {
          ...{ section: 'list', list: 2 },
          figures: {
            ...{ 'category/2/headOnly': 2, 'category/2/effectivesOnly': 1 },
            ...{ 'category/2/effectivesAndSubstitutes': 0, 'category/2/substitutesOnly': 0 },
            ...{ 'electoralFigure/2': 3, ...votes(2, 'E', [1, 0, 1]), ...votes(2, 'S', [0, 0, 0, 0, 0, 0]) },
          },
        },
        {
          ...{ section: 'list', list: 5 },
          figures: {
            ...{ 'category/5/headOnly': 0, 'category/5/effectivesOnly': 0 },
            ...{ 'category/5/effectivesAndSubstitutes': 0, 'category/5/substitutesOnly': 1 },
            ...{ 'electoralFigure/5': 1, ...votes(5, 'E', [0, 0]), ...votes(5, 'S', [0, 1, 0, 0, 0, 0]) },
          },
        },
      ],
    });
  });

  it('has what is of a shared paper at the first of its contests alone, of ballots that are counted one by one', async () => {
    const the = room(undefined, sharedPaperPackage);
    declares(the, { ticked: 3, issued: 3, takenBack: 0 }, [place.contest]);
    keyTwice(the, ['CK=2', 'CK=blank']);
    keyTwice(the, ['GR=1'], bundleAt(1, municipal));
    sayTwice(the, place, 3);
    const tables = (await reported(the.ledger))['countTables'] as readonly {
      readonly sections: readonly { readonly figures: object }[];
    }[];
    const figures = tables.map(({ sections }) => Object.assign({}, ...sections.map((one) => one.figures)));
    expect(figures).toMatchObject([
      { 'ticked/92094/1': 3, found: 3, blankOrInvalid: 1, valid: 1 },
      { 'ticked/92094/1': null, found: null, blankOrInvalid: 0, valid: 1 },
    ]);
  });

  it('tells of no decision that the officers keyed over since, nor of a table that was set aside', async () => {
    const desk = paperDesk();
    const summed = { ...right, 'electoralFigure/5': 30 };
    keyed(desk, 'anna', { ...summed, 'category/5/headOnly': 31 });
    keyed(desk, 'bram', { ...summed, 'category/5/headOnly': 32 });
    // Not the 30 that are the list's, so that its fields are open again.
    done(decided(desk, 'chair', 'category/5/headOnly', 31));
    for (const name of ['anna', 'bram']) keyed(desk, name, summed);
    const next = reopened(desk);
    expect(await reported(next.ledger)).toMatchObject({
      countTables: [{ officers: ['anna', 'bram'], decided: [] }],
    });
    done(reset(next, 'chair'));
    expect(await reported(next.ledger)).toMatchObject({ countTables: [] });
  });

  it('says what was said to soft codes, with the figures, by whom and when', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    const figures = {
      ...right,
      ...{ 'deposited/92094/1': 299, 'ticked/92094/1': 298 },
    };
    keyed(desk, 'anna', figures);
    keyed(desk, 'bram', figures);
    const say = (code: 'COUNT_FOUND_NOT_DEPOSITED' | 'COUNT_TICKED_NOT_DEPOSITED', text: string) =>
      done(remarkOn({ ledger, clock, officer: officer('chair') }, place, code, text));
    say('COUNT_TICKED_NOT_DEPOSITED', 'a first guess');
    say('COUNT_TICKED_NOT_DEPOSITED', 'one was not ticked');
    say('COUNT_FOUND_NOT_DEPOSITED', 'station 1 counted wrong');

    expect((await reported(reopened(desk).ledger))['remarks']).toEqual([
      {
        ...{ bureau: paper, contest: 'CK', code: 'COUNT_FOUND_NOT_DEPOSITED' },
        figures: [{ where: 'urn', urn: 1, station: 1, found: 300, expected: 299 }],
        ...{ text: 'station 1 counted wrong', officer: 'chair', at: time },
      },
      {
        ...{ bureau: paper, contest: 'CK', code: 'COUNT_TICKED_NOT_DEPOSITED' },
        figures: [{ station: 1, found: 299, expected: 298 }],
        ...{ text: 'one was not ticked', officer: 'chair', at: time },
      },
    ]);
  });

  it('has every soft code that is raised, with its figures, also where nothing is said to it, or was to other figures', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    const { 'ticked/92094/1': _, 'deposited/92094/1': __, ...undeclared } = right;
    for (const name of ['anna', 'bram']) keyed(desk, name, undeclared);
    const of = { bureau: paper, contest: 'CK' };
    const unsaid = { text: null, officer: null, at: null };
    expect((await reported(ledger))['remarks']).toEqual([
      { ...of, code: 'COUNT_STATION_NOT_DECLARED', figures: [{ station: 1, missing: 'both' }], ...unsaid },
    ]);
    done(
      remarkOn(
        { ledger, clock, officer: officer('chair') },
        place,
        'COUNT_STATION_NOT_DECLARED',
        'its report never came',
      ),
    );
    const said = { text: 'its report never came', officer: 'chair', at: time };
    expect((await reported(ledger))['remarks']).toMatchObject([said]);

    done(reset(desk, 'chair'));
    for (const name of ['anna', 'bram']) keyed(desk, name, { ...undeclared, 'deposited/92094/1': 299 });
    expect((await reported(reopened(desk).ledger))['remarks']).toEqual([
      {
        ...{ ...of, code: 'COUNT_FOUND_NOT_DEPOSITED' },
        figures: [{ where: 'urn', urn: 1, station: 1, found: 300, expected: 299 }],
        ...unsaid,
      },
      { ...of, code: 'COUNT_STATION_NOT_DECLARED', figures: [{ station: 1, missing: 'ticked' }], ...unsaid },
    ]);
  });

  it('says how many of the contests of counting bureaus are in, what waits for a decision and what is owed', async () => {
    const desk = paperDesk();
    const is = async () => (await reported(desk.ledger))['completeness'];
    const nothing = { contests: 2, agreed: 0, suspectsOpen: 0, remarksOwed: 0 };
    expect(await is()).toEqual(nothing);
    keyed(desk, 'anna', { ...right, 'ticked/92094/1': 299 });
    expect(await is()).toEqual(nothing);
    keyed(desk, 'bram', { ...right, 'ticked/92094/1': 299 });
    expect(await is()).toEqual({ ...nothing, agreed: 1, remarksOwed: 1 });
    raise(desk, 'torn');
    expect(await is()).toEqual({ ...nothing, suspectsOpen: 1, remarksOwed: 1 });
  });

  it('says of ballots that are counted one by one that they are in once all of the urns are', async () => {
    const the = room();
    const is = async () => (await reported(the.ledger))['completeness'];
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 2);
    expect(await is()).toMatchObject({ contests: 2, agreed: 0, remarksOwed: 1 });
    keyTwice(the, ['CK=5'], bundleAt(2));
    expect(await is()).toMatchObject({ contests: 2, agreed: 1, remarksOwed: 1 });
  });

  it('lists a suspect ballot that was invalid at first, with that decision and why it was opened again', async () => {
    const desk = paperDesk();
    raise(desk, 'torn');
    const invalid = { kind: 'invalid', ground: 'altered' } as const;
    const earlier = [{ decision: invalid, contested: false, initials, reason: 'a witness came' }];
    decide(desk, 1, invalid, false);
    const chair = { ledger: desk.ledger, clock: desk.clock, officer: officer('chair') };
    done(reopenSuspect(chair, { bureau: paper, suspect: 1 }, 'a witness came'));
    expect((await reported(desk.ledger))['suspects']).toMatchObject([
      { suspect: 1, state: 'reopened', decision: null, officer: null, at: null, earlier },
    ]);
    const valid = { kind: 'valid', choices: 'CK=2' } as const;
    decide(desk, 1, valid, false);
    expect((await reported(reopened(desk).ledger))['suspects']).toMatchObject([
      { suspect: 1, state: 'decided', decision: valid, officer: 'chair', at: time, earlier },
    ]);
  });

  it('lists suspect ballots that are invalid or contested, with all that was said and decided', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    for (const note of ['torn', 'a cross outside', 'clear', 'still open']) raise(desk, note);
    const second = { bureau: paper, suspect: 2 };
    done(
      addOpinion(ledger, clock, officer('bram'), second, { witness: 'Els', opinion: 'it counts for list 2' }),
    );
    decide(desk, 1, { kind: 'invalid', ground: 'altered' }, false);
    const unsigned = { ...initials, witness: null, unsigned: 'Els refused' } as const;
    decide(desk, 2, { kind: 'blank' }, true, unsigned);
    done(reopenSuspect({ ledger, clock, officer: officer('chair') }, second, 'a second witness came'));
    decide(desk, 2, { kind: 'valid', choices: 'CK=2:E1' }, false);
    decide(desk, 3, { kind: 'valid', choices: 'CK=2' }, false);

    expect((await reported(reopened(desk).ledger))['suspects']).toEqual([
      {
        ...{ bureau: paper, suspect: 1, contest: 'CK', state: 'decided' },
        ...{ ground: 'altered', otherGround: null, note: 'torn' },
        opinions: [],
        ...{ decision: { kind: 'invalid', ground: 'altered' }, contested: false, initials },
        ...{ officer: 'chair', at: time, earlier: [], withdrawn: null },
      },
      {
        ...{ bureau: paper, suspect: 2, contest: 'CK', state: 'decided' },
        ...{ ground: 'altered', otherGround: null, note: 'a cross outside' },
        opinions: [{ witness: 'Els', opinion: 'it counts for list 2' }],
        ...{ decision: { kind: 'valid', choices: 'CK=2:E1' }, contested: false, initials },
        ...{ officer: 'chair', at: time },
        earlier: [
          {
            ...{ decision: { kind: 'blank' }, contested: true, initials: unsigned },
            reason: 'a second witness came',
          },
        ],
        withdrawn: null,
      },
    ]);
  });

  it('keeps the objection of a witness whose ballot was never decided, and was withdrawn or set aside with its bundle', async () => {
    const opinion = { witness: 'Els', opinion: 'it counts for list 2' };
    const first = { bureau: paper, suspect: 1 };
    const none = { decision: null, contested: null, initials: null, officer: null, at: null, earlier: [] };
    const listed = { ...first, contest: 'CK', ...none, opinions: [opinion], otherGround: null, note: 'torn' };

    const desk = paperDesk();
    const chair = { ledger: desk.ledger, clock: desk.clock, officer: officer('chair') };
    raise(desk, 'torn');
    done(addOpinion(desk.ledger, desk.clock, officer('bram'), first, opinion));
    expect((await reported(desk.ledger))['suspects']).toEqual([
      { ...listed, state: 'raised', ground: 'altered', withdrawn: null },
    ]);
    done(withdrawSuspect(chair, first, 'it was no doubt'));
    const alone = { officer: 'chair', at: time, reason: 'it was no doubt', withBundle: false };
    expect((await reported(reopened(desk).ledger))['suspects']).toEqual([
      { ...listed, state: 'withdrawn', ground: 'altered', withdrawn: alone },
    ]);

    const the = room();
    keyTwice(the, ['CK=2', 'suspect:altered']);
    done(addOpinion(the.ledger, the.clock, officer('bram'), first, opinion));
    done(setAside(the, 'chair', 1, 'the wrong pile'));
    keyTwice(the, ['CK=2', 'suspect:altered']);
    const withBundle = { officer: 'chair', at: time, reason: 'the wrong pile', withBundle: true };
    // Keyed anew it is another one, of which nobody was heard.
    expect((await reported(restarted(the).ledger))['suspects']).toEqual([
      { ...listed, note: '', state: 'withdrawn', ground: 'altered', withdrawn: withBundle },
    ]);
  });

  it('says what was said of urns whose ballots are counted one by one, with what was found and declared', async () => {
    const the = room();
    declares(the, { ticked: 3, issued: 4, takenBack: 1 });
    keyTwice(the, ['CK=2']);
    sayTwice(the, place, 2);
    const code = 'COUNT_FOUND_NOT_DEPOSITED';
    done(remarkOn({ ...the, officer: officer('chair') }, place, code, 'one took it home'));
    expect((await reported(restarted(the).ledger))['remarks']).toEqual([
      {
        ...{ ...place, code, figures: [{ where: 'all', found: 2, expected: 3 }] },
        ...{ text: 'one took it home', officer: 'chair', at: time },
      },
    ]);
  });

  it('lists a contested or invalid decision also once it was opened again, or set aside with its bundle', async () => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect', 'suspect', 'suspect']);
    const blank = { kind: 'blank' } as const;
    const rule = (suspect: number, decision: SuspectDecision, contested: boolean) =>
      done(
        decideSuspect(deskOf(the, 'chair'), { bureau: paper, suspect }, { decision, contested, initials }),
      );
    rule(1, blank, true);
    rule(2, { kind: 'invalid', ground: 'object' }, false);
    rule(3, blank, false);
    const first = { bureau: paper, suspect: 1 };
    const none = { decision: null, contested: null, initials: null, officer: null, at: null };
    const earlier = (reason: string) => [{ decision: blank, contested: true, initials, reason }];

    done(reopenSuspect(deskOf(the, 'chair'), first, 'the witness insists'));
    done(addOpinion(the.ledger, the.clock, officer('anna'), first, { witness: 'Els', opinion: 'list 2' }));
    expect((await reported(the.ledger))['suspects']).toMatchObject([
      { suspect: 1, state: 'reopened', ...none, earlier: earlier('the witness insists') },
      { suspect: 2, state: 'decided', contested: false },
    ]);

    rule(1, blank, true);
    done(setAside(the, 'chair', 1, 'the wrong pile'));
    expect((await reported(restarted(the).ledger))['suspects']).toMatchObject([
      {
        ...{ suspect: 1, state: 'withdrawn', ...none },
        opinions: [{ witness: 'Els', opinion: 'list 2' }],
        earlier: [...earlier('the witness insists'), ...earlier('the wrong pile')],
        withdrawn: { officer: 'chair', at: time, reason: 'the wrong pile', withBundle: true },
      },
      {
        ...{ suspect: 2, state: 'withdrawn', ...none },
        earlier: [
          {
            ...{ decision: { kind: 'invalid', ground: 'object' }, contested: false, initials },
            reason: 'the wrong pile',
          },
        ],
      },
    ]);
  });

  it('tells of each transfer what both bureaus say, and the numbers once they are alike', async () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    const send = (ballots: number) =>
      done(
        sendTransfer(ledger, clock, officer('anna'), {
          from: place,
          to: municipal,
          ballots,
          note: 'in urn 1',
        }),
      );
    const [waiting, arrived, fewer, none] = [send(1), send(2), send(3), send(4)];
    const receive = (name: string, transfer: number, ballots: number, note: string) => {
      done(receiveTransfer(ledger, clock, officer(name), transfer, { ballots, note }));
      return { ballots, officer: name, at: ledger.events({ limit: 1 })[0]?.at, note };
    };
    const whole = receive('bram', arrived, 2, 'the seal was whole');
    const torn = receive('bram', fewer, 1, 'the envelope was torn');
    const again = receive('chair', fewer, 2, '');
    const taken = receive('bram', none, 4, 'they are ours');
    const reason = 'they were of this election';
    done(withdrawTransfer(ledger, clock, officer('chair'), none, reason));

    const unlike = (receipt: typeof torn) => ({ ...receipt, ballots: null });
    const told = (transfer: number, state: string, sent: number | null, received: object) => ({
      ...{ transfer, state, note: 'in urn 1', earlier: [], withdrawn: null, reason: null },
      from: { ...place, ballots: sent, officer: 'anna', at: time },
      to: { ...municipal, ...received },
    });
    expect((await reported(reopened(desk).ledger))['transfers']).toEqual([
      told(waiting, 'sent', null, { ballots: null, officer: null, at: null, note: null }),
      told(arrived, 'received', 2, whole),
      { ...told(fewer, 'mismatch', null, unlike(again)), earlier: [unlike(torn)] },
      { ...told(none, 'withdrawn', 4, taken), withdrawn: { officer: 'chair', at: time }, reason },
    ]);
    expect(new Set([whole, torn, again, taken].map(({ at }) => at)).size).toBe(4);
  });

  it('does not say where in its bundle a ballot lay', async () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'suspect:object', 'CK=5']);
    key(the, 'bram', ['CK=2', 'suspect', 'CK=5']);
    const decision = { kind: 'invalid', ground: 'object' } as const;
    done(
      decideSuspect(
        deskOf(the, 'chair'),
        { bureau: paper, suspect: 1 },
        { decision, contested: false, initials },
      ),
    );

    const document = await reported(the.ledger);
    expect(document['suspects']).toMatchObject([
      { suspect: 1, ground: 'object', otherGround: 'intention-unclear', note: '' },
    ]);
    expect(JSON.stringify(document)).not.toMatch(/"(?:from|bundle|place)"/);
  });
});

describe('a report that is made while a table is agreed at another terminal', () => {
  it('is of one moment: of the table either everything or nothing', () => {
    const desk = paperDesk();
    keyed(desk, 'anna', right);
    done(sit(desk, 'bram'));
    const elsewhere = done(officeFiles.open(desk.path));
    let reads = 0;
    const interrupted: Ledger = {
      ...desk.ledger,
      tableRows: (bureau) => {
        reads += 1;
        if (reads === 2) done(handedIn({ ...desk, ledger: elsewhere }, 'bram', 2));
        return desk.ledger.tableRows(bureau);
      },
    };
    expect(reportModel(interrupted, null)).toMatchObject({ countTables: [], remarks: [] });
    expect(reads).toBeGreaterThan(2);
    elsewhere.close();
    expect(reportModel(desk.ledger, null)).toMatchObject({ countTables: [{ state: 'agreed' }] });
  });
});
