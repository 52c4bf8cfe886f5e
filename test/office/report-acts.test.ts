import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { closeReport, reopenReport } from '../../src/office/close-report.ts';
import { declareComposition } from '../../src/office/declare-composition.ts';
import type { Officer } from '../../src/office/officers.ts';
import { initialReport, presentReport, returnReport } from '../../src/office/present-report.ts';
import { type ReportAct, reportActNames, whyNotNow } from '../../src/office/report-acts.ts';
import { nextReportStep, wantedSignatures } from '../../src/office/report-step.ts';
import { recordUnsigned, signReport } from '../../src/office/sign-report.ts';
import { makeObjection, noteIncident } from '../../src/office/tell-in-report.ts';
import { type Desk, done } from './paper-office.ts';
import { officer } from './practice-canton.ts';
import {
  bureau,
  closed,
  declared,
  digestOf,
  initialled,
  keyOf,
  keyTable,
  opened,
  presented,
  returned,
  signed,
  signingDesk,
  tb1,
  tb2,
  unsigned,
} from './sign-off-office.ts';

/** Each way on which a report can be, made anew: what was done until there. */
const ways = {
  untouched: () => undefined,
  'a draft that is ready': (desk: Desk) => {
    keyTable(desk, tb1);
    done(declared(desk, tb1));
  },
  presented: (desk: Desk) => {
    ways['a draft that is ready'](desk);
    done(presented(desk, tb1));
  },
  'presented by the chair': (desk: Desk) => {
    ways['a draft that is ready'](desk);
    done(presented(desk, tb1, 'chair'));
  },
  returned: (desk: Desk) => {
    ways.presented(desk);
    done(returned(desk, tb1));
  },
  initialled: (desk: Desk) => {
    ways.presented(desk);
    done(initialled(desk, tb1));
  },
  'signed by the chair': (desk: Desk) => {
    ways.initialled(desk);
    done(signed(desk, tb1, 'chair'));
  },
  'signed by all but the witness': (desk: Desk) => {
    ways['signed by the chair'](desk);
    done(signed(desk, tb1, 'mira'));
  },
  signed: (desk: Desk) => {
    ways['signed by all but the witness'](desk);
    done(unsigned(desk, tb1));
  },
  closed: (desk: Desk) => {
    ways.signed(desk);
    done(closed(desk, tb1));
  },
  'opened again': (desk: Desk) => {
    ways.closed(desk);
    done(opened(desk, tb1));
  },
  'closed, and the office presented': (desk: Desk) => {
    ways.closed(desk);
    keyTable(desk, tb2);
    done(declared(desk, tb2));
    done(presented(desk, tb2));
    done(initialled(desk, tb2));
    for (const name of ['chair', 'mira', 'wout']) done(signed(desk, tb2, name));
    done(declared(desk, null));
    done(presented(desk, null));
  },
} satisfies Readonly<Record<string, (desk: Desk) => void>>;

const deskOn = (way: keyof typeof ways): Desk => {
  const desk = signingDesk();
  ways[way](desk);
  return desk;
};

/** The use case itself, with what a screen would give it. */
function tries(desk: Desk, who: Officer, act: ReportAct): Result<unknown, Problem> {
  const { ledger, clock } = desk;
  const seen = () => ({ bureau: tb1, digest: digestOf(desk, tb1) });
  const deeds: Readonly<Record<ReportAct, () => Result<unknown, Problem>>> = {
    compose: () => declareComposition(ledger, clock, who, tb1, bureau),
    note: () => noteIncident(ledger, clock, who, tb1, 'the lamp went out'),
    object: () => makeObjection(ledger, clock, who, tb1, { witness: 'W. O.', text: 'too dark' }),
    present: () => presentReport(ledger, clock, who, tb1),
    return: () => returnReport(ledger, clock, who, tb1, 'count again'),
    initial: () => initialReport(ledger, clock, who, seen()),
    sign: () => signReport(ledger, clock, { officer: who, key: keyOf(desk, who.name) }, seen()),
    unsigned: () => recordUnsigned(ledger, clock, who, tb1, { witness: 'W. O.', reason: 'went home' }),
    close: () => closeReport(ledger, clock, who, tb1),
    reopen: () => reopenReport(ledger, clock, who, tb1, 'a pile was found'),
  };
  return deeds[act]();
}

const acts = reportActNames;

describe.each(Object.keys(ways) as readonly (keyof typeof ways)[])('a report that is %s', (way) => {
  test.each(['chair', 'mira', 'wout'])('is told to %s as the use cases take it', (name) => {
    const who = officer(name);
    const desk = deskOn(way);
    const told = acts.map((act) => [act, whyNotNow(desk.ledger, who, tb1, act)] as const);

    for (const [act, why] of told.filter(([, one]) => one !== null)) {
      const tried = tries(desk, who, act);
      expect([act, tried.ok ? null : tried.error.code]).toEqual([act, why?.code]);
    }
    for (const [act] of told.filter(([, one]) => one === null)) {
      const tried = tries(deskOn(way), who, act);
      expect([act, tried.ok ? null : tried.error.code]).toEqual([act, null]);
    }
  });
});

test('says to whoever cannot sign that they have no key', () => {
  const desk = deskOn('initialled');
  const [key] = desk.ledger.signingKeys().filter((one) => one.officer === 'mira');
  desk.ledger.transact((writer) =>
    writer.append({
      ...{ type: 'key-revoked', version: 1, at: desk.clock.now(), officer: 'mira' },
      data: { key: key?.id ?? '', reason: 'lost' },
    }),
  );

  expect(whyNotNow(desk.ledger, officer('mira'), tb1, 'sign')?.code).toBe('KEY_NONE');
});

test('the next step is one that the officer can take, or of others', () => {
  const stepsOf = (way: keyof typeof ways) => {
    const { ledger } = deskOn(way);
    return ['chair', 'mira', 'wout', 'anna'].map((name) => nextReportStep(ledger, officer(name), tb1));
  };

  expect(stepsOf('untouched')).toEqual(['checklist', 'checklist', 'await-present', 'await-present']);
  expect(stepsOf('a draft that is ready').slice(0, 2)).toEqual(['present', 'present']);
  expect(stepsOf('presented').slice(0, 2)).toEqual(['initial', 'await-initial']);
  expect(stepsOf('presented by the chair')[0]).toBe('await-initial');
  expect(stepsOf('initialled')).toEqual(['sign', 'sign', 'sign', 'await-signers']);
  expect(stepsOf('signed by the chair').slice(0, 2)).toEqual(['await-signers', 'sign']);
  expect(stepsOf('signed by all but the witness').slice(0, 3)).toEqual(['unsigned', 'unsigned', 'sign']);
  expect(stepsOf('signed').slice(0, 2)).toEqual(['close', 'await-close']);
  expect(stepsOf('closed')).toEqual(['done', 'done', 'done', 'done']);
});

test('wanted are the chair, a second member and the witnesses of whom nothing is said', () => {
  const wanted = (way: keyof typeof ways) =>
    wantedSignatures(deskOn(way).ledger.report(tb1)).map(({ role, people }) => [
      role,
      ...people.map(({ name }) => name),
    ]);

  expect(wanted('initialled')).toEqual([
    ['chair', 'C. H.'],
    ['member', 'M. I.'],
    ['witness', 'W. O.'],
  ]);
  expect(wanted('signed by the chair')).toEqual([
    ['member', 'M. I.'],
    ['witness', 'W. O.'],
  ]);
  expect(wanted('signed')).toEqual([]);
});
