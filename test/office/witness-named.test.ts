import { describe, expect, test } from 'vitest';
import { signReport } from '../../src/office/sign-report.ts';
import { addOpinion, raiseSuspect } from '../../src/office/suspects.ts';
import { makeObjection } from '../../src/office/tell-in-report.ts';
import { contestId } from '../support/elections.ts';
import { codeOf, type Desk, done } from './paper-office.ts';
import { officer } from './practice-canton.ts';
import {
  declared,
  digestOf,
  initialled,
  keyOf,
  keyTable,
  person,
  presented,
  signingDesk,
  tb1,
  unsigned,
} from './sign-off-office.ts';

const people = [
  person('Jan Peeters', 'chair', 'chair'),
  person('Mira Claes', 'secretary', 'mira'),
  person('Hélène De Smet', 'witness', null),
  person('Łukasz Öz', 'witness', 'wout'),
];
const names = 'Hélène De Smet, Łukasz Öz';

const objected = ({ ledger, clock }: Desk, witness: string) =>
  makeObjection(ledger, clock, officer('mira'), tb1, { witness, text: 'counted too fast' });
const opined = ({ ledger, clock }: Desk, witness: string) =>
  addOpinion(
    ledger,
    clock,
    officer('mira'),
    { bureau: tb1, suspect: 1 },
    { witness, opinion: 'it is a smear' },
  );
const doubted = ({ ledger, clock }: Desk) =>
  raiseSuspect(
    ledger,
    clock,
    officer('mira'),
    { bureau: tb1, contest: contestId('CK') },
    {
      ground: 'altered',
      note: '',
    },
  );

/** As they are heard: the name that the record then has. */
const heard = {
  'an objection': (desk: Desk, witness: string) => {
    const after = objected(desk, witness);
    return after.ok ? after.value.objections.at(-1)?.witness : after.error;
  },
  'an opinion on a suspect ballot': (desk: Desk, witness: string) => {
    const after = opined(desk, witness);
    return after.ok ? after.value.state !== 'none' && after.value.opinions.at(-1)?.witness : after.error;
  },
} as const;

describe.each(Object.entries(heard))('%s', (_what, hear) => {
  test.each([
    ['hélène de smet', 'Hélène De Smet'],
    [' HELENE  DESMET ', 'Hélène De Smet'],
    ['łukasz oz', 'Łukasz Öz'],
  ])('of “%s” is that of a witness of the composition', (written, name) => {
    const desk = signingDesk();
    done(doubted(desk));
    done(declared(desk, tb1, people));
    expect(hear(desk, written)).toBe(name);
  });

  test.each(['Zorro', 'Jan Peeters', 'Hélène'])('of “%s”, who is no witness, is not recorded', (written) => {
    const desk = signingDesk();
    done(doubted(desk));
    done(declared(desk, tb1, people));
    const before = desk.ledger.head();
    expect(hear(desk, written)).toEqual({
      code: 'REPORT_WITNESS_UNKNOWN',
      params: { of: 'bureau', bureau: 'TB-1', found: written, count: 2, expected: names },
    });
    expect(desk.ledger.head()).toEqual(before);
  });

  test('of anybody is recorded where the composition names no witness', () => {
    const desk = signingDesk();
    done(doubted(desk));
    expect(hear(desk, ' Els ')).toBe('Els');
    done(declared(desk, tb1, people.slice(0, 2)));
    expect(hear(desk, 'Zorro')).toBe('Zorro');
  });
});

test('a witness who does not sign is one of the composition, who may have signed by then', () => {
  const desk = signingDesk();
  keyTable(desk, tb1);
  done(declared(desk, tb1, people));
  expect(codeOf(unsigned(desk, tb1, 'Zorro'))).toBe('REPORT_NOT_INITIALLED');
  done(presented(desk, tb1));
  done(initialled(desk, tb1));
  expect(unsigned(desk, tb1, 'Zorro')).toMatchObject({
    error: { code: 'REPORT_WITNESS_UNKNOWN', params: { found: 'Zorro', expected: names } },
  });
  const after = done(unsigned(desk, tb1, 'helene de smet'));
  expect(after.signOff.unsigned.map(({ witness }) => witness)).toEqual(['Hélène De Smet']);

  const { ledger, clock } = desk;
  const wout = { officer: officer('wout'), key: keyOf(desk, 'wout') };
  done(signReport(ledger, clock, wout, { bureau: tb1, digest: digestOf(desk, tb1) }));
  expect(codeOf(unsigned(desk, tb1, 'ŁUKASZ ÖZ'))).toBe('REPORT_WITNESS_DONE');
});
