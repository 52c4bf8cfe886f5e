import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedFields } from '../../src/count/asked-fields.ts';
import { type TableHappening, type TableState, tableStates } from '../../src/count/double-entry.ts';
import { transition } from '../../src/count/transition.ts';
import { isAt } from '../../src/office/drafts.ts';
import { outcomes } from './double-entry-outcomes.ts';
import { field, rules, stateOf, type TableName, tables, told } from './paper-desk.ts';

const begin = (officer: string, entry: 1 | 2): TableHappening => ({ type: 'begin', officer, entry });
const handIn = (officer: string, entry: 1 | 2, table: TableName): TableHappening => ({
  type: 'hand-in',
  officer,
  entry,
  table: tables[table],
});
/** What the officer keys of the open fields, as the table has them. */
const correct = (officer: string, entry: 1 | 2, table: TableName): TableHappening => ({
  type: 'correct',
  officer,
  entry,
  figures: tables[table].figures,
});
const resetBy = (officer: string): TableHappening => ({ type: 'reset', officer });
const keyed = (first: TableName, second: TableName) => [
  begin('anna', 1),
  handIn('anna', 1, first),
  begin('bram', 2),
  handIn('bram', 2, second),
];

/** How each state of the table of outcomes comes about. */
const ways: Readonly<Record<string, readonly TableHappening[]>> = {
  empty: [],
  'anna is at the first': [begin('anna', 1)],
  'the first is right': [begin('anna', 1), handIn('anna', 1, 'right')],
  'bram is at the second, the first is right': [
    begin('anna', 1),
    handIn('anna', 1, 'right'),
    begin('bram', 2),
  ],
  'bram is at the second, the first is impossible': [
    begin('anna', 1),
    handIn('anna', 1, 'impossible'),
    begin('bram', 2),
  ],
  'right and slip differ': keyed('right', 'slip'),
  'right and slip differ, anna has keyed it again': [
    ...keyed('right', 'slip'),
    begin('anna', 1),
    correct('anna', 1, 'right'),
  ],
  'right and slip differ, both have keyed it again': [
    ...[...keyed('right', 'slip'), begin('anna', 1), correct('anna', 1, 'right')],
    ...[begin('bram', 2), correct('bram', 2, 'slip')],
  ],
  'right and slip differ, anna corrects': [...keyed('right', 'slip'), begin('anna', 1)],
  'right and slip differ, bram corrects': [...keyed('right', 'slip'), begin('bram', 2)],
  'anna has keyed it again as impossible, bram corrects': [
    ...keyed('right', 'slip'),
    begin('anna', 1),
    correct('anna', 1, 'impossible'),
    begin('bram', 2),
  ],
  'two fields differ, both correct': [...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)],
  'two fields differed, bram says now what anna keyed, anna is at it': [
    ...[...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)],
    correct('bram', 2, 'right'),
  ],
  'two fields differed, bram says now what anna keyed, anna gave it up': [
    ...[...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)],
    ...[correct('bram', 2, 'right'), { type: 'leave', officer: 'anna', entry: 1 } as const],
  ],
  'alike and impossible': keyed('impossible', 'impossible'),
  'alike and impossible, both correct': [
    ...keyed('impossible', 'impossible'),
    begin('anna', 1),
    begin('bram', 2),
  ],
  agreed: keyed('right', 'right'),
  'set aside by the chair, who had both': [...keyed('right', 'slip'), resetBy('chair')],
  'set aside by the chair, who had both, the first is right': [
    ...[...keyed('right', 'slip'), resetBy('chair')],
    ...[begin('anna', 1), handIn('anna', 1, 'right')],
  ],
};

const officers = ['anna', 'bram', 'chair'] as const;
const decisions = { 1: 1, 9: 9, nothing: null, elsewhere: 1 } as const;

/** Every happening there is at this desk, with the words that the table of outcomes has for it. */
const happenings: readonly { readonly words: readonly string[]; readonly happening: TableHappening }[] =
  officers.flatMap((officer) => [
    ...([1, 2] as const).flatMap((entry) => [
      { words: ['begin', officer, `${entry}`, '-'], happening: begin(officer, entry) },
      {
        words: ['leave', officer, `${entry}`, '-'],
        happening: { type: 'leave', officer, entry } as const,
      },
      ...(['right', 'slip', 'impossible'] as const).map((table) => ({
        words: ['hand-in', officer, `${entry}`, table],
        happening: handIn(officer, entry, table),
      })),
      ...(['right', 'slip', 'other', 'impossible'] as const).map((table) => ({
        words: ['correct', officer, `${entry}`, table],
        happening: correct(officer, entry, table),
      })),
    ]),
    ...Object.entries(decisions).map(([words, value]) => ({
      words: ['decide', officer, '-', words],
      happening: {
        type: 'decide',
        officer,
        field: field(words === 'elsewhere' ? 'votes/2/S/1' : 'votes/2/E/2'),
        value,
      } as const,
    })),
    { words: ['reset', officer, '-', '-'], happening: resetBy(officer) },
  ]);

interface Line {
  readonly patterns: readonly string[];
  readonly outcome: string;
}

const expectedOf = new Map(
  outcomes
    .trim()
    .split('\n\n')
    .map((block): readonly [string, readonly Line[]] => {
      const [name = '', ...lines] = block.split('\n');
      return [
        name,
        lines.map((line) => {
          const words = line.trim().split(/\s+/);
          return { patterns: words.slice(0, 4), outcome: words.slice(4).join(' ') };
        }),
      ];
    }),
);

const fits = ({ patterns }: Line, words: readonly string[]): boolean =>
  patterns.every((pattern, at) => pattern === 'any' || pattern.split('|').includes(words[at] ?? ''));

const outcomeOf = (state: TableState, happening: TableHappening): string => {
  const outcome = transition(state, happening, rules);
  return told(outcome.ok ? outcome.value : outcome.error);
};

describe('the states of a count table', () => {
  it('are all walked, and the table of outcomes has one line for each happening', () => {
    expect([...expectedOf.keys()]).toEqual(Object.keys(ways));
    expect(new Set(Object.values(ways).map((way) => stateOf(way).state))).toEqual(new Set(tableStates));
    for (const [name, lines] of expectedOf) {
      for (const { words } of happenings)
        expect(lines.filter((line) => fits(line, words)).length, `${name}: ${words.join(' ')}`).toBe(1);
      for (const line of lines)
        expect(
          happenings.some(({ words }) => fits(line, words)),
          `${name}: ${line.patterns}`,
        ).toBe(true);
    }
  });

  it.each(Object.keys(ways))('answer every happening as the rules say: %s', (name) => {
    const state = stateOf(ways[name] ?? []);
    const lines = expectedOf.get(name) ?? [];

    expect(
      happenings.map(({ words, happening }) => `${words.join(' ')}: ${outcomeOf(state, happening)}`),
    ).toEqual(
      happenings.map(
        ({ words }) => `${words.join(' ')}: ${lines.find((line) => fits(line, words))?.outcome}`,
      ),
    );
  });

  it('stay as they are, whole, for an officer who sits down where they are already', () => {
    for (const way of Object.values(ways)) {
      const state = stateOf(way);
      for (const { happening } of happenings)
        if (happening.type === 'begin' && isAt(state, happening.officer, happening.entry))
          expect(transition(state, happening, rules)).toEqual({ ok: true, value: state });
    }
  });

  it('are drawn as the program has them, every arrow and no other', () => {
    const drawing = readFileSync(new URL('../../docs/states/count-table.md', import.meta.url), 'utf8');
    const names = new Map(
      [...drawing.matchAll(/^ {4}state "([a-z-]+)" as (\w+)$/gm)].map(([, name = '', alias = '']) => [
        alias,
        name,
      ]),
    );
    const drawn = [...drawing.matchAll(/^ {4}(\w+) --> (\w+): (\S+) \/ (.+)$/gm)].map(
      ([, from = '', to = '', happening, event]) =>
        `${names.get(from) ?? from} ${happening} ${event} ${names.get(to) ?? to}`,
    );
    const events = {
      begin: 'table-begun',
      leave: 'table-left',
      'hand-in': 'table-entered',
      correct: 'table-corrected',
      decide: 'table-decided',
      reset: 'table-reset',
    } as const;
    const walked = Object.values(ways).flatMap((way) => {
      const state = stateOf(way);
      return happenings.flatMap(({ happening }) => {
        const next = transition(state, happening, rules);
        // As the use case has it: whoever is at the entry goes on.
        const goesOn = happening.type === 'begin' && isAt(state, happening.officer, happening.entry);
        const event = goesOn ? 'no event' : events[happening.type];
        return next.ok ? [`${state.state} ${happening.type} ${event} ${next.value.state}`] : [];
      });
    });

    expect(drawn.toSorted()).toEqual([...new Set(walked)].toSorted());
  });
});

describe('a field that the chair decides', () => {
  const decide = (key: string, value: number | null): TableHappening => ({
    ...{ type: 'decide', officer: 'chair', field: field(key), value },
  });
  /** What all the tables below have alike. */
  const others = {
    'found/1': 10,
    blankOrInvalid: 2,
    'category/2/headOnly': 3,
    'category/2/effectivesOnly': 5,
  };

  it('stands in both entries as decided, and nowhere where it is nothing', () => {
    const nothing = { ...others, 'votes/2/E/1': 5 };

    expect(stateOf([...keyed('right', 'slip'), decide('votes/2/E/2', null)])).toStrictEqual({
      state: 'agreed',
      first: { officer: 'anna', shape: tables.right.shape, figures: nothing },
      second: { officer: 'bram', shape: tables.right.shape, figures: nothing },
      decided: ['votes/2/E/2'],
      seenBoth: ['chair'],
    });
  });

  it('leaves the other open fields open, and nobody at them who was not', () => {
    expect(stateOf([...keyed('right', 'two slips'), decide('votes/2/E/1', 4)])).toStrictEqual({
      state: 'differs',
      first: {
        officer: 'anna',
        shape: tables.right.shape,
        figures: { ...others, 'votes/2/E/1': 4, 'votes/2/E/2': 1 },
      },
      second: {
        officer: 'bram',
        shape: tables.right.shape,
        figures: { ...others, 'votes/2/E/1': 4, 'votes/2/E/2': 2 },
      },
      decided: ['votes/2/E/1'],
      open: ['votes/2/E/2'],
      because: 'different',
      reentered: [],
      seenBoth: ['chair'],
    });
  });

  it('stays decided where the other open fields are keyed anew', () => {
    const decided = [...keyed('right', 'two slips'), decide('votes/2/E/1', 4)];
    expect(stateOf([...decided, begin('anna', 1)])).toMatchObject({ decided: ['votes/2/E/1'] });
  });

  it('is told once, after those decided before it, however often it was decided', () => {
    const decidedBy = (...decisions: readonly TableHappening[]) =>
      stateOf([...keyed('right', 'two slips'), ...decisions]);

    // Nine votes on five ballots cannot be: the figures compared are open again.
    expect(decidedBy(decide('votes/2/E/1', 9), decide('votes/2/E/2', 1))).toMatchObject({
      because: 'incoherent',
      decided: ['votes/2/E/1', 'votes/2/E/2'],
    });
    expect(
      decidedBy(decide('votes/2/E/1', 9), decide('votes/2/E/2', 1), decide('votes/2/E/1', 5)),
    ).toMatchObject({ state: 'agreed', decided: ['votes/2/E/2', 'votes/2/E/1'] });
  });

  it('is none of a table that the chair has not looked at', () => {
    expect(stateOf(keyed('right', 'slip'))).toMatchObject({ decided: [] });
    expect(stateOf(keyed('right', 'right'))).toMatchObject({ decided: [] });
  });
});

describe('what an officer was asked and gave up without a word', () => {
  const all = ['votes/2/E/1', 'votes/2/E/2'];
  const left: readonly TableHappening[] = [
    ...[...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)],
    ...[correct('bram', 2, 'right'), { type: 'leave', officer: 'anna', entry: 1 } as const],
  ];
  const decide = (key: string, value: number): TableHappening => ({
    ...{ type: 'decide', officer: 'chair', field: field(key), value },
  });

  it('stays open, field by field, until the chair has decided each', () => {
    expect(stateOf(left)).toMatchObject({ state: 'differs', open: all });
    expect(stateOf([...left, decide('votes/2/E/1', 5)])).toMatchObject({
      ...{ state: 'differs', because: 'different', open: ['votes/2/E/2'] },
    });
    expect(stateOf([...left, decide('votes/2/E/1', 5), decide('votes/2/E/2', 1)])).toMatchObject({
      state: 'agreed',
    });
  });

  it('stays so whichever word came last, and whoever decides first', () => {
    const both = [...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)];
    const leave = { type: 'leave', officer: 'anna', entry: 1 } as const;
    // bram says of E1 what anna keyed, of E2 something else.
    const half = [...both, correct('bram', 2, 'slip')];
    for (const way of [
      [...half, leave, decide('votes/2/E/2', 1)],
      [...half, decide('votes/2/E/2', 1), leave],
    ])
      expect(stateOf(way)).toMatchObject({ state: 'differs', because: 'different', open: ['votes/2/E/1'] });
    expect(stateOf([...half, leave, begin('anna', 1)])).toMatchObject({
      correcting: [{ entry: 1, asked: all }],
    });
  });

  it('closes with what they say once they sit down to it again', () => {
    expect(stateOf([...left, begin('anna', 1), correct('anna', 1, 'right')])).toMatchObject({
      state: 'agreed',
    });
    expect(stateOf([...left, begin('anna', 1), correct('anna', 1, 'slip')])).toMatchObject({
      ...{ state: 'differs', open: ['votes/2/E/2'] },
    });
  });
});

describe('who set both entries aside with both before them', () => {
  const setAside = [...keyed('right', 'slip'), resetBy('chair')];

  it('keys neither of the next two, whatever becomes of those', () => {
    for (const way of [
      setAside,
      [...setAside, begin('anna', 1)],
      [...setAside, begin('anna', 1), resetBy('second chair')],
      [...setAside, ...keyed('right', 'right'), resetBy('chair')],
      [...setAside, ...keyed('right', 'slip'), resetBy('chair')],
      [...setAside, ...keyed('right', 'slip'), begin('anna', 1), resetBy('second chair')],
    ])
      expect(stateOf(way)).toHaveProperty('seenBoth.0', 'chair');
    expect(stateOf([...setAside, ...keyed('right', 'slip'), resetBy('second chair')]).seenBoth).toEqual([
      'chair',
      'second chair',
    ]);
  });

  it('is so too where somebody was keying the open fields anew', () => {
    const correcting = [...keyed('right', 'slip'), begin('anna', 1)];
    expect(stateOf([...correcting, resetBy('chair')])).toStrictEqual({ state: 'empty', seenBoth: ['chair'] });
  });

  it('is who decided the last open field too, and the table is set aside after that', () => {
    const decided = { type: 'decide', officer: 'chair', field: field('votes/2/E/2'), value: 1 } as const;
    for (const officer of ['chair', 'second chair'])
      expect(stateOf([...keyed('right', 'slip'), decided, resetBy(officer)])).toStrictEqual({
        ...{ state: 'empty', seenBoth: ['chair'] },
      });
  });

  it('is nobody who keyed one of the two: they are not told the other', () => {
    for (const officer of ['anna', 'bram'])
      expect(stateOf([...keyed('right', 'slip'), resetBy(officer)])).toStrictEqual({ state: 'empty' });
  });

  it('is nobody who set aside what they could not see, or what everybody sees', () => {
    for (const way of [[begin('anna', 1)], keyed('right', 'right'), keyed('right', 'slip').slice(0, 3)])
      expect(stateOf([...way, resetBy('chair')])).toStrictEqual({ state: 'empty' });
  });
});

it('asks nothing of an entry that nobody is keying anew', () => {
  for (const way of Object.values(ways)) {
    const state = stateOf(way);
    for (const entry of [1, 2] as const) {
      const isAt = state.state === 'correcting' && state.correcting.some((one) => one.entry === entry);
      expect(askedFields(state, entry) === null).toBe(!isAt);
    }
  }
});

describe('an entry that was handed in', () => {
  it('keeps its figures whatever others do to the table, until its own officer corrects or the chair decides', () => {
    const state = stateOf([...keyed('right', 'slip'), begin('bram', 2), correct('bram', 2, 'other')]);

    expect(state).toMatchObject({
      first: { officer: 'anna', ...tables.right },
      second: { officer: 'bram', ...tables.other },
    });
  });

  it('has all that its officer was asked for, also where the other’s word has closed a field meanwhile', () => {
    const both = [...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)];
    // bram reads what anna keyed first: nothing counts before anna, who is at the paper, has said what she reads now.
    const met = [...both, correct('bram', 2, 'right')];
    expect(stateOf(met)).toMatchObject({ state: 'correcting', open: ['votes/2/E/1', 'votes/2/E/2'] });
    expect(stateOf([...met, correct('anna', 1, 'other')])).toMatchObject({
      state: 'differs',
      open: ['votes/2/E/2'],
    });
    expect(stateOf([...met, correct('anna', 1, 'right')])).toMatchObject({ state: 'agreed' });

    const half = stateOf([...both, correct('bram', 2, 'slip')]);
    expect(half).toMatchObject({ state: 'correcting', open: ['votes/2/E/1', 'votes/2/E/2'] });
    expect(stateOf([...both, correct('bram', 2, 'slip'), correct('anna', 1, 'two slips')])).toMatchObject({
      state: 'differs',
      open: ['votes/2/E/1'],
      first: { figures: tables['two slips'].figures },
      reentered: [1, 2],
    });
  });

  it('is not awaited for what the chair has decided meanwhile', () => {
    const decide = { type: 'decide', officer: 'chair', field: field('votes/2/E/1'), value: 5 } as const;
    const both = [...keyed('right', 'two slips'), begin('anna', 1), begin('bram', 2)];
    expect(stateOf([...both, decide, correct('bram', 2, 'right')])).toMatchObject({
      ...{ state: 'correcting', open: ['votes/2/E/2'], first: tables.right, second: tables.right },
    });
  });

  it('keeps what the chair decided while its officer was at it', () => {
    const decide = { type: 'decide', officer: 'chair', field: field('votes/2/E/1'), value: 5 } as const;
    const state = stateOf([
      ...[...keyed('right', 'two slips'), begin('bram', 2), decide],
      correct('bram', 2, 'two slips'),
    ]);
    expect(state).toMatchObject({
      ...{ open: ['votes/2/E/2'], decided: ['votes/2/E/1'] },
      second: { figures: { 'votes/2/E/1': 5, 'votes/2/E/2': 2 } },
    });
  });

  it('is no longer decided in what its officers key anew', () => {
    const decide = { type: 'decide', officer: 'chair', field: field('votes/2/E/2'), value: 9 } as const;
    const wrong = [...keyed('right', 'slip'), decide];
    expect(stateOf(wrong)).toMatchObject({ because: 'incoherent', decided: ['votes/2/E/2'] });
    expect(stateOf([...wrong, begin('anna', 1)])).toMatchObject({ decided: [] });
    expect(
      stateOf([
        ...[...wrong, begin('anna', 1), correct('anna', 1, 'right')],
        ...[begin('bram', 2), correct('bram', 2, 'right')],
      ]),
    ).toMatchObject({ state: 'agreed', decided: [] });
  });

  it('is corrected in its open fields alone, whatever else was keyed', () => {
    const state = stateOf([...keyed('right', 'slip'), begin('bram', 2), correct('bram', 2, 'impossible')]);

    expect(state).toMatchObject({
      open: ['votes/2/E/2'],
      second: { figures: { ...tables.slip.figures, 'votes/2/E/2': 9 } },
    });
  });

  it('has nothing in an open field that its officer left empty', () => {
    const empty: TableHappening = { type: 'correct', officer: 'bram', entry: 2, figures: {} };
    const state = stateOf([...keyed('right', 'slip'), begin('bram', 2), empty]);

    expect('second' in state && state.second.figures).toStrictEqual({
      'found/1': 10,
      blankOrInvalid: 2,
      'category/2/headOnly': 3,
      'category/2/effectivesOnly': 5,
      'votes/2/E/1': 5,
    });
  });

  it('is compared in the coarser shape where urns, or blank and invalid, are apart in one of the two', () => {
    const figures = Object.entries(tables.right.figures).filter(([key]) => key !== 'blankOrInvalid');
    const apart = {
      shape: { urns: 1, blankAndInvalid: 'apart' },
      figures: { ...Object.fromEntries(figures), blank: 1, invalid: 1 },
    } as const;
    const first: TableHappening = { type: 'hand-in', officer: 'anna', entry: 1, table: apart };
    const state = stateOf([begin('anna', 1), first, begin('bram', 2), handIn('bram', 2, 'right')]);

    expect(state).toMatchObject({ state: 'agreed', first: { ...tables.right, officer: 'anna' } });
  });

  it.each([
    ['its sum is not that of its parts', { blank: 1, invalid: 1, blankOrInvalid: 3 }],
    ['its parts do not come to its sum', { blank: 2, invalid: 1, blankOrInvalid: 2 }],
  ])(
    'differs where it is compared in the coarser shape and %s, though one of the two is the other’s',
    (_, said) => {
      const { blankOrInvalid: _sum, ...figures } = tables.right.figures as Readonly<Record<string, number>>;
      const apart = {
        shape: { urns: 1, blankAndInvalid: 'apart' },
        figures: { ...figures, ...said },
      } as const;
      const first: TableHappening = { type: 'hand-in', officer: 'anna', entry: 1, table: apart };
      const state = stateOf([begin('anna', 1), first, begin('bram', 2), handIn('bram', 2, 'right')]);
      expect(state).toMatchObject({
        ...{ state: 'differs', open: ['blankOrInvalid'] },
        first: { figures: { blankOrInvalid: 3 } },
      });
    },
  );
});
