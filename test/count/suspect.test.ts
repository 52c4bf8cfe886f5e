import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isOpenSuspect,
  type SuspectHappening,
  type SuspectState,
  suspectAfter,
  suspectGrounds,
  suspectRefusals,
  wasHeard,
} from '../../src/count/suspect.ts';
import { areTwoMembers, decisionFits, isOneOfMembers, validChoices } from '../../src/count/suspect-ruling.ts';
import type { Contest, Election } from '../../src/election/election.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { cantonPackage } from '../office/practice-canton.ts';
import { contestId } from '../support/elections.ts';

const drawing = readFileSync(new URL('../../docs/states/suspect-ballot.md', import.meta.url), 'utf8');

const facts = {
  contest: contestId('CK'),
  ground: 'altered',
  note: 'torn',
  from: null,
  opinions: [],
  earlier: [],
} as const;
const ruling = {
  decision: { kind: 'valid', choices: 'CK=2:E1' },
  contested: true,
  initials: { members: ['AB', 'CD'], witness: null },
} as const;

const states: Readonly<Record<SuspectState['state'], SuspectState>> = {
  none: { state: 'none' },
  raised: { state: 'raised', ...facts },
  decided: { state: 'decided', ...facts, ruling },
  reopened: { state: 'reopened', ...facts, earlier: [{ ruling, reason: 'a witness came late' }] },
  withdrawn: { state: 'withdrawn', ...facts, reason: 'set aside twice' },
};

const said = { witness: 'Els', opinion: 'it is torn, not altered' };
const happenings: Readonly<Record<SuspectHappening['type'], SuspectHappening>> = {
  raise: { type: 'raise', contest: facts.contest, ground: facts.ground, note: facts.note, from: null },
  opine: { type: 'opine', ...said },
  decide: { type: 'decide', ...ruling },
  reopen: { type: 'reopen', reason: 'a witness came late' },
  withdraw: { type: 'withdraw', reason: 'set aside twice' },
};

/** Which event records what. */
const events: Readonly<Record<SuspectHappening['type'], string>> = {
  raise: 'suspect-raised',
  opine: 'suspect-opinion',
  decide: 'suspect-decided',
  reopen: 'suspect-reopened',
  withdraw: 'suspect-withdrawn',
};

/** What follows in each state on each happening, written down once more. */
const outcomes: Readonly<
  Record<SuspectState['state'], Readonly<Record<SuspectHappening['type'], SuspectState | string>>>
> = {
  none: {
    raise: states.raised,
    opine: 'SUSPECT_UNKNOWN',
    decide: 'SUSPECT_UNKNOWN',
    reopen: 'SUSPECT_UNKNOWN',
    withdraw: 'SUSPECT_UNKNOWN',
  },
  raised: {
    raise: 'SUSPECT_KNOWN',
    opine: { state: 'raised', ...facts, opinions: [said] },
    decide: states.decided,
    reopen: 'SUSPECT_NOT_DECIDED',
    withdraw: states.withdrawn,
  },
  decided: {
    raise: 'SUSPECT_KNOWN',
    opine: 'SUSPECT_DECIDED',
    decide: 'SUSPECT_DECIDED',
    reopen: states.reopened,
    withdraw: {
      state: 'withdrawn',
      ...facts,
      reason: 'set aside twice',
      earlier: [{ ruling, reason: 'set aside twice' }],
    },
  },
  reopened: {
    raise: 'SUSPECT_KNOWN',
    opine: {
      state: 'reopened',
      ...facts,
      opinions: [said],
      earlier: [{ ruling, reason: 'a witness came late' }],
    },
    decide: {
      state: 'decided',
      ...facts,
      ruling,
      earlier: [{ ruling, reason: 'a witness came late' }],
    },
    reopen: 'SUSPECT_NOT_DECIDED',
    withdraw: {
      state: 'withdrawn',
      ...facts,
      reason: 'set aside twice',
      earlier: [{ ruling, reason: 'a witness came late' }],
    },
  },
  withdrawn: {
    raise: 'SUSPECT_KNOWN',
    opine: 'SUSPECT_WITHDRAWN',
    decide: 'SUSPECT_WITHDRAWN',
    reopen: 'SUSPECT_WITHDRAWN',
    withdraw: 'SUSPECT_WITHDRAWN',
  },
};

const cases = Object.values(states).flatMap((state) =>
  Object.values(happenings).map((happening) => ({
    state,
    happening,
    name: state.state,
    what: happening.type,
  })),
);

describe('the states of a suspect ballot', () => {
  test.each(cases)('$name, $what', ({ state, happening }) => {
    const expected = outcomes[state.state][happening.type];
    const before = structuredClone(state);

    expect(suspectAfter(state, happening)).toEqual(
      typeof expected === 'string' ? { ok: false, error: expected } : { ok: true, value: expected },
    );
    expect(state).toEqual(before);
  });

  test('are drawn as they are, every arrow and no other', () => {
    const drawn = [...drawing.matchAll(/^ {4}([a-z]+) --> ([a-z]+): (\S+) \/ (\S+)$/gm)].map(
      ([, from, to, happening, event]) => `${from} ${happening} ${event} ${to}`,
    );
    const walked = cases.flatMap(({ state, happening, name, what }) => {
      const after = suspectAfter(state, happening);
      return after.ok ? [`${name} ${what} ${events[what]} ${after.value.state}`] : [];
    });
    expect(drawn.toSorted()).toEqual(walked.toSorted());
  });

  test('are refused in as many ways as there are codes', () => {
    const codes = Object.values(outcomes)
      .flatMap((row) => Object.values(row))
      .filter((outcome) => typeof outcome === 'string');
    expect(new Set(codes)).toEqual(new Set(suspectRefusals));
  });

  test('keep every ruling that was opened again, oldest first', () => {
    const story: readonly SuspectHappening[] = [
      happenings.raise,
      happenings.decide,
      happenings.reopen,
      { type: 'decide', ...ruling, decision: { kind: 'blank' } },
      { type: 'reopen', reason: 'a mark was found after all' },
    ];
    const end = story.reduce<SuspectState>((state, happening) => {
      const after = suspectAfter(state, happening);
      return after.ok ? after.value : state;
    }, states.none);
    expect(end).toMatchObject({
      state: 'reopened',
      earlier: [
        { ruling, reason: 'a witness came late' },
        { ruling: { decision: { kind: 'blank' } }, reason: 'a mark was found after all' },
      ],
    });
  });

  test('keep the opinions, oldest first, whatever happens afterwards', () => {
    const end = [
      happenings.raise,
      happenings.opine,
      { type: 'opine', witness: 'Jo', opinion: 'it is a sign' } as const,
      happenings.decide,
      happenings.withdraw,
    ].reduce<SuspectState>((state, happening) => {
      const after = suspectAfter(state, happening);
      return after.ok ? after.value : state;
    }, states.none);
    expect(end).toEqual({
      ...{ state: 'withdrawn', ...facts, reason: 'set aside twice' },
      opinions: [said, { witness: 'Jo', opinion: 'it is a sign' }],
      earlier: [{ ruling, reason: 'set aside twice' }],
    });
  });

  test('have had a witness once an opinion is recorded, in every state from then on', () => {
    expect(Object.values(states).filter(wasHeard)).toEqual([]);
    for (const before of [states.raised, states.reopened]) {
      const heard = suspectAfter(before, happenings.opine);
      expect(heard.ok && wasHeard(heard.value)).toBe(true);
      const decided = heard.ok ? suspectAfter(heard.value, happenings.decide) : heard;
      expect(decided.ok && wasHeard(decided.value)).toBe(true);
    }
  });

  test('say where the ballot of a bundle lay, to the end', () => {
    const from = { bundle: 3, place: 7 };
    const raised = suspectAfter(states.none, {
      ...{ type: 'raise', contest: facts.contest, ground: facts.ground, note: facts.note },
      from,
    });
    const decided = raised.ok ? suspectAfter(raised.value, happenings.decide) : raised;
    expect(decided).toMatchObject({ ok: true, value: { state: 'decided', from } });
  });

  test('wait for a decision while they are raised or opened again', () => {
    const waiting = Object.values(states).filter(isOpenSuspect);
    expect(waiting.map(({ state }) => state)).toEqual(['raised', 'reopened']);
    for (const state of Object.values(states))
      expect(isOpenSuspect(state)).toBe(suspectAfter(state, happenings.decide).ok);
  });

  test('know every ground of the law, and one more doubt', () => {
    expect(suspectGrounds).toEqual([
      'several-lists',
      'altered',
      'object',
      'recognisable',
      'not-official',
      'intention-unclear',
    ]);
  });
});

function electionOf(text: string): Election {
  const parsed = parsePackage(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.election;
}
function contestOf({ contests }: Election, id: string): Contest {
  const found = contests.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('what a ballot is valid as', () => {
  const canton = electionOf(cantonPackage);
  const chamber = contestOf(canton, 'CK');

  test.each([
    ['5', 'CK=5', 'headOnly'],
    ['CK=5:H', 'CK=5', 'headOnly'],
    [' 2:H,S2,E3,E1 ', 'CK=2:H,E1,E3,S2', 'effectivesAndSubstitutes'],
    ['CK=2:E1', 'CK=2:E1', 'effectivesOnly'],
    ['1x CK=2:S6', 'CK=2:S6', 'substitutesOnly'],
  ])('%s is kept as %s', (typed, choices, category) => {
    expect(validChoices(canton, chamber, typed)).toMatchObject({
      ok: true,
      value: { choices, result: { contest: 'CK', category } },
    });
  });

  test.each([
    ['', 'CHOICES_SYNTAX', 1],
    ['7', 'CHOICES_UNKNOWN_LIST', 1],
    ['2:E4', 'CHOICES_UNKNOWN_CANDIDATE', 3],
    ['CK=2:E4', 'CHOICES_UNKNOWN_CANDIDATE', 6],
    ['2:E1,E1', 'CHOICES_TWICE', 6],
    ['2:1', 'CHOICES_SYNTAX', 3],
    ['XX=2', 'CHOICES_UNKNOWN_CONTEST', 1],
  ])('%s cannot be on the paper: %s in column %i', (typed, code, column) => {
    expect(validChoices(canton, chamber, typed)).toMatchObject({
      ok: false,
      error: { code, params: { column } },
    });
  });

  test.each(['blank', 'CK=blank', 'invalid:object', '2:E1+5', 'GR=1', 'CK=2 GR=1', '2x CK=2', '# CK=2'])(
    '%s is no valid ballot of the Chamber',
    (typed) => {
      expect(validChoices(canton, chamber, typed)).toMatchObject({
        ok: false,
        error: { code: 'SUSPECT_NOT_VALID', params: { contest: 'CK' } },
      });
    },
  );

  test('a bare number names a candidate where there are no substitutes', () => {
    expect(validChoices(canton, contestOf(canton, 'GR'), '1:3,2')).toMatchObject({
      ok: true,
      value: { choices: 'GR=1:E2,E3', result: { category: 'names' } },
    });
  });

  test('on a paper that contests share it may be a ballot of either', () => {
    const shared = electionOf(
      readFileSync(new URL('../../fixtures/elections/sint-genesius-rode.json', import.meta.url), 'utf8'),
    );
    const [home, other] = shared.contests.filter(
      ({ paper }) => shared.contests.filter((one) => one.paper === paper).length > 1,
    );
    if (home === undefined || other === undefined) throw new Error('no shared paper');
    const list = other.lists[0]?.number;
    expect(validChoices(shared, home, `${other.id}=${list}`)).toMatchObject({
      ok: true,
      value: { result: { contest: other.id, list } },
    });
    expect(validChoices(shared, home, `${other.id}=${list} ${home.id}=${home.lists[0]?.number}`).ok).toBe(
      false,
    );
  });
});

describe('a ruling', () => {
  const canton = electionOf(cantonPackage);
  const chamber = contestOf(canton, 'CK');

  test.each([
    ['AB', 'CD', true],
    ['AB', 'ab ', false],
    ['AB', ' ', false],
    ['', 'AB', false],
    ['\u00c9', 'E\u0301', false],
    ['AB', '\uff21\uff22', false],
    ['\u00c9', 'E', true],
    ['AB', 'A.B.', false],
    ['AB', 'a b', false],
    ['A1', 'A2', true],
    ['--', 'AB', false],
  ])('initialled by “%s” and “%s”: %s', (one, other, fits) => {
    expect(areTwoMembers([one, other])).toBe(fits);
  });

  test.each([
    [null, false],
    ['EF', false],
    ['a.b.', true],
    ['C D', true],
  ])('has in the witness “%s” one of the members AB and CD: %s', (witness, isOne) => {
    expect(isOneOfMembers({ members: ['AB', 'CD'], witness })).toBe(isOne);
  });

  test('fits only in the one spelling that is kept', () => {
    const of = (choices: string) => decisionFits(canton, chamber, { kind: 'valid', choices });
    expect(['CK=2:E1', '2:E1', 'CK=2:E3,E1', ' CK=2:E1', 'CK=blank', 'CK=9'].map(of)).toEqual([
      true,
      ...[false, false, false, false, false],
    ]);
    expect(decisionFits(canton, chamber, { kind: 'blank' })).toBe(true);
  });
});
