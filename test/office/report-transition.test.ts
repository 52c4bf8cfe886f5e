import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListNumber } from '../../src/election/ids.ts';
import {
  type BureauPerson,
  type ReportState,
  reportStates,
  type Signature,
} from '../../src/office/reporting/report-parts.ts';
import { type ReportStanding, untouchedReport } from '../../src/office/reporting/report-standing.ts';
import {
  type ReportHappening,
  reportHappenings,
  reportRefusals,
  reportTransition,
} from '../../src/office/reporting/report-transition.ts';

const at = '2024-06-09T16:00:00.000Z';
const people: readonly BureauPerson[] = [
  { name: 'C. H.', function: 'chair', list: null, account: 'chair' },
  { name: 'S. E.', function: 'secretary', list: null, account: 'sara' },
  { name: 'A. S.', function: 'assessor', list: null, account: 'arne' },
  { name: 'W. I.', function: 'witness', list: ListNumber.parse(2), account: 'wim' },
  { name: 'P. A.', function: 'witness', list: ListNumber.parse(5), account: null },
];
const by = (officer: string) => ({ officer, at });
const declare: ReportHappening = { type: 'declare', ...by('sara'), people };
const note: ReportHappening = {
  type: 'note',
  ...by('sara'),
  incident: { ...by('sara'), bureau: null, text: 'dark' },
};
const object: ReportHappening = {
  ...{ type: 'object', ...by('wim') },
  objection: { ...by('wim'), bureau: null, witness: 'W. I.', text: 'too fast' },
};
const present: ReportHappening = { type: 'present', ...by('sara') };
const giveBack: ReportHappening = { type: 'return', ...by('main'), reason: 'list 2' };
const initial = (officer = 'main'): ReportHappening => ({ type: 'initial', ...by(officer) });
const sign = (officer: string, digest = 'd1'): ReportHappening => ({
  ...{ type: 'sign', ...by(officer), digest },
  ...{ key: 'k', signature: 's' },
});
const leave = (witness: string): ReportHappening => ({
  type: 'leave-unsigned',
  ...by('sara'),
  witness,
  reason: 'on paper',
});
const close: ReportHappening = { type: 'close', ...by('main') };
const reopen: ReportHappening = { type: 'reopen', ...by('main'), reason: 'piles swapped' };

function having(standing: ReportStanding, ...happenings: readonly ReportHappening[]): ReportStanding {
  return happenings.reduce((now, happening) => {
    const next = reportTransition(now, happening);
    if (!next.ok) throw new Error(`${happening.type}: ${next.error}`);
    return next.value;
  }, standing);
}

const draft = having(untouchedReport, declare);
const presented = having(draft, present);
const initialled = having(presented, initial());
const halfSigned = having(initialled, sign('chair'), sign('sara'), leave('P. A.'));
const signed = having(halfSigned, sign('wim'));
const states: Readonly<Record<ReportState, ReportStanding>> = {
  ...{ draft, presented, returned: having(presented, giveBack), initialled, signed },
  closed: having(signed, close),
};

const unready = ['REPORT_NOT_INITIALLED', 'REPORT_NOT_INITIALLED', 'REPORT_NOT_INITIALLED'] as const;
const unsigned = Array.from({ length: 4 }, () => 'REPORT_NOT_SIGNED');
const taken = ['REPORT_INITIALLED', 'REPORT_INITIALLED', 'REPORT_INITIALLED'] as const;

/** Every happening, and what each state makes of it, in their order: the name of the next state, or the refusal. */
const table: readonly (readonly [ReportHappening, readonly string[]])[] = [
  [declare, ['draft', 'REPORT_FROZEN', 'returned', 'REPORT_FROZEN', 'REPORT_FROZEN', 'REPORT_FROZEN']],
  [note, ['draft', 'presented', 'returned', 'presented', 'REPORT_FROZEN', 'REPORT_FROZEN']],
  [object, ['draft', 'presented', 'returned', 'presented', 'REPORT_FROZEN', 'REPORT_FROZEN']],
  [
    present,
    [
      'presented',
      'REPORT_PRESENTED',
      'presented',
      'REPORT_PRESENTED',
      'REPORT_PRESENTED',
      'REPORT_PRESENTED',
    ],
  ],
  [
    giveBack,
    [
      ...['REPORT_NOT_PRESENTED', 'returned', 'REPORT_NOT_PRESENTED', 'returned'],
      ...['REPORT_NOT_PRESENTED', 'REPORT_NOT_PRESENTED'],
    ],
  ],
  [initial(), ['REPORT_NOT_PRESENTED', 'initialled', 'REPORT_NOT_PRESENTED', ...taken]],
  [initial('sara'), ['REPORT_NOT_PRESENTED', 'REPORT_SAME_OFFICER', 'REPORT_NOT_PRESENTED', ...taken]],
  [sign('chair'), [...unready, 'initialled', 'REPORT_SIGNED_BEFORE', 'REPORT_CLOSED']],
  [sign('arne'), [...unready, 'initialled', 'signed', 'REPORT_CLOSED']],
  [sign('arne', 'd2'), [...unready, 'initialled', 'REPORT_DIGEST_CHANGED', 'REPORT_CLOSED']],
  [sign('main'), [...unready, 'REPORT_NOT_OF_BUREAU', 'REPORT_NOT_OF_BUREAU', 'REPORT_CLOSED']],
  [leave('W. I.'), [...unready, 'initialled', 'REPORT_WITNESS_DONE', 'REPORT_CLOSED']],
  [leave('C. H.'), [...unready, 'REPORT_WITNESS_UNKNOWN', 'REPORT_WITNESS_UNKNOWN', 'REPORT_CLOSED']],
  [close, [...unsigned, 'closed', 'REPORT_CLOSED']],
  [reopen, [...unsigned, 'draft', 'draft']],
];

const answer = (standing: ReportStanding, happening: ReportHappening): string => {
  const next = reportTransition(standing, happening);
  return next.ok ? next.value.signOff.state : next.error;
};

describe('a report', () => {
  it.each(reportStates)('that is %s answers every happening', (state) => {
    const answers = table.map(([happening]) => answer(states[state], happening));
    expect(answers).toEqual(table.map(([, expected]) => expected[reportStates.indexOf(state)]));
  });

  it('some have signed takes neither incidents nor objections, and is returned', () => {
    expect(answer(halfSigned, note)).toBe('REPORT_BEING_SIGNED');
    expect(answer(halfSigned, object)).toBe('REPORT_BEING_SIGNED');
    const back = having(halfSigned, giveBack);
    expect(back.signOff).toMatchObject({ state: 'returned', presented: null, signatures: [], unsigned: [] });
    expect(back.digest).toBeNull();
    expect(answer(back, note)).toBe('returned');
    // Nobody is held to what they signed then.
    const anew = having(back, present, initial());
    expect(answer(anew, sign('chair', 'd2'))).toBe('initialled');
  });

  it('is refused in as many ways as there are codes', () => {
    const codes = [...table.flatMap(([, expected]) => expected), 'REPORT_BEING_SIGNED', 'REPORT_DELIVERED'];
    expect(new Set(codes.filter((code) => code.startsWith('REPORT_')))).toEqual(new Set(reportRefusals));
  });

  it('is signed by the chair, a second one, and every witness, or it is said why not', () => {
    const all = [sign('chair'), sign('arne'), sign('wim'), leave('P. A.')];
    for (const missing of all) {
      const others = all.filter((one) => one !== missing);
      expect(having(initialled, ...others).signOff.state).toBe('initialled');
      expect(having(initialled, ...others, missing).signOff.state).toBe('signed');
    }
    // Two members, and no chair.
    expect(having(initialled, sign('arne'), sign('sara'), sign('wim'), leave('P. A.')).signOff.state).toBe(
      'initialled',
    );
  });

  it('has the roles of who signed, by what they are in the bureau', () => {
    const roles = having(signed, sign('arne')).signOff.signatures.map(
      ({ officer, role }) => `${officer} ${role}`,
    );
    expect(roles).toEqual(['chair chair', 'sara member', 'wim witness', 'arne member']);
  });

  it('takes the signature of a witness who did not want to at first', () => {
    const done = having(initialled, leave('W. I.'), sign('wim'));
    expect(done.signOff.unsigned).toEqual([]);
    expect(done.signOff.signatures.map(({ role }) => role)).toEqual<Signature['role'][]>(['witness']);
  });

  it('that is opened again is the next version, and knows what it corrects', () => {
    const corrected = having(states.closed, reopen);
    expect(corrected).toMatchObject({
      ...{ version: 2, digest: null, composition: people },
      signOff: { state: 'draft', returned: [], signatures: [], closed: null },
      corrects: { version: 1, digest: 'd1', reason: 'piles swapped', officer: 'main', at },
    });
  });

  it('is drawn as it is, every arrow and no other', () => {
    const drawing = readFileSync(new URL('../../docs/states/report.md', import.meta.url), 'utf8');
    const drawn = [...drawing.matchAll(/^ {4}([a-z]+) --> ([a-z]+): (\S+) \/ (\S+)$/gm)].map(
      ([, from, to, happening, event]) => `${from} ${happening} ${event} ${to}`,
    );
    const names = {
      ...{ declare: 'composition-declared', note: 'incident-noted', object: 'objection-made' },
      ...{ present: 'report-presented', return: 'report-returned', initial: 'report-initialled' },
      ...{ sign: 'report-signed', 'leave-unsigned': 'witness-unsigned' },
      ...{ close: 'report-closed', reopen: 'report-reopened' },
    } as const;
    const lastToSign = having(initialled, sign('chair'), sign('sara'), leave('P. A.'));
    const lastUnsigned = having(lastToSign, sign('wim'));
    expect(lastUnsigned.signOff.state).toBe('signed');
    const walked = [...reportStates.map((state) => states[state]), lastToSign].flatMap((from) =>
      [...table.map(([happening]) => happening), sign('wim'), leave('W. I.')].flatMap((happening) => {
        const next = reportTransition(from, happening);
        if (!next.ok) return [];
        const { state } = from.signOff;
        return [`${state} ${happening.type} ${names[happening.type]} ${next.value.signOff.state}`];
      }),
    );
    expect(drawn.toSorted()).toEqual([...new Set(walked)].toSorted());
    expect(Object.keys(names).toSorted()).toEqual([...reportHappenings].toSorted());
  });
});

/** The states of a report as one would tell them: lists of what was done, and questions asked of them. */
function naive() {
  let version = 1;
  let done: string[] = [];
  const has = (what: string): boolean => done.includes(what);
  const state = (): ReportState => {
    if (has('close')) return 'closed';
    if (!has('present')) return has('return') ? 'returned' : 'draft';
    const signs = (name: string): boolean => has(`sign ${name}`);
    const witnesses = (signs('wim') || has('leave W. I.')) && has('leave P. A.');
    if (signs('chair') && (signs('sara') || signs('arne')) && witnesses) return 'signed';
    return has('initial') ? 'initialled' : 'presented';
  };
  const act = (what: string, by: string): boolean => {
    const now = state();
    const [verb] = what.split(' ');
    switch (verb) {
      case 'declare':
        return now === 'draft' || now === 'returned';
      case 'note':
        if (now === 'signed' || now === 'closed' || done.some((one) => one.startsWith('sign '))) return false;
        // The chair took over another text.
        done = done.filter((one) => one !== 'initial');
        return true;
      case 'present':
        if (now !== 'draft' && now !== 'returned') return false;
        done.push('present', `presenter ${by}`);
        return true;
      case 'initial':
        if (now !== 'presented' || has(`presenter ${by}`)) return false;
        done.push('initial');
        return true;
      case 'return':
        if (now !== 'presented' && now !== 'initialled') return false;
        done = ['return'];
        return true;
      case 'sign':
        if ((now !== 'initialled' && now !== 'signed') || has(what) || by === 'main') return false;
        if (by === 'wim') done = done.filter((one) => one !== 'leave W. I.');
        done.push(what);
        return true;
      case 'leave':
        if ((now !== 'initialled' && now !== 'signed') || has(what)) return false;
        if (what === 'leave W. I.' && has('sign wim')) return false;
        done.push(what);
        return true;
      case 'close':
        if (now !== 'signed') return false;
        done.push('close');
        return true;
      default:
        if (now !== 'signed' && now !== 'closed') return false;
        done = [];
        version += 1;
        return true;
    }
  };
  return { state, act, version: () => version };
}

describe('reports in general', () => {
  type Try = readonly [string, string, ReportHappening];
  const steps: readonly { readonly weight: number; readonly all: readonly Try[] }[] = [
    {
      weight: 1,
      all: [
        ['declare', 'sara', declare],
        ['note', 'sara', note],
      ],
    },
    {
      weight: 1,
      all: [
        ['return', 'main', giveBack],
        ['close', 'main', close],
        ['reopen', 'main', reopen],
      ],
    },
    { weight: 4, all: ['sara', 'main'].map((name): Try => ['present', name, { ...present, officer: name }]) },
    { weight: 4, all: ['sara', 'main', 'chair'].map((name): Try => ['initial', name, initial(name)]) },
    {
      weight: 12,
      all: ['chair', 'sara', 'arne', 'wim', 'main'].map((name): Try => [`sign ${name}`, name, sign(name)]),
    },
    { weight: 6, all: ['W. I.', 'P. A.'].map((name): Try => [`leave ${name}`, 'sara', leave(name)]) },
  ];
  const happening = fc.oneof(
    ...steps.map(({ weight, all }) => ({ weight, arbitrary: fc.constantFrom(...all) })),
  );

  it('are what a naive second telling says, whatever officers try', () => {
    let signedOnce = 0;
    fc.assert(
      fc.property(fc.array(happening, { minLength: 40, maxLength: 80 }), (all) => {
        let standing = draft;
        const told = naive();
        for (const [what, by, one] of all) {
          const next = reportTransition(standing, one);
          expect({ what, ok: next.ok }).toEqual({ what, ok: told.act(what, by) });
          if (next.ok) standing = next.value;
          expect(standing.signOff.state).toBe(told.state());
          expect(standing.version).toBe(told.version());
          if (standing.signOff.state === 'signed') signedOnce += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(signedOnce).toBeGreaterThan(100);
  });
});
