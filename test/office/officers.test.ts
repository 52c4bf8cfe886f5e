import { describe, expect, it } from 'vitest';
import { eventActs } from '../../src/office/event-acts.ts';
import { practiceOfficers } from '../../src/office/officers.ts';
import { type Act, acts, may, permit, rolesThatMay } from '../../src/office/permissions.ts';
import { signIn, signOut } from '../../src/office/sign-in.ts';
import { sealing } from '../support/sealing.ts';
import { newOffice, officer, tickingClock } from './practice-canton.ts';

const newest = (ledger: ReturnType<typeof newOffice>) => {
  const [event] = ledger.events({ limit: 1 });
  return { type: event?.type, at: event?.at, officer: event?.officer, data: event?.data };
};

const door = (ledger: ReturnType<typeof newOffice>) => ({ ledger, clock: tickingClock(), sealing });

describe('signing in', () => {
  it.each(practiceOfficers)(
    'of $name works in a practice office with the password practice, and is recorded',
    async (known) => {
      const ledger = newOffice({ practice: true });
      const signedIn = await signIn(door(ledger), known.name, 'practice');
      expect(signedIn).toEqual({ ok: true, value: { officer: known, session: 2, mustChange: false } });
      expect(ledger.events({ limit: 9 }).at(-2)).toMatchObject({
        type: 'officer-signed-in',
        at: '2024-06-09T14:00:01.000Z',
        officer: known.name,
        data: {},
      });
    },
  );

  it('takes the name in capitals or with a blank: a tired hand, and the same person', async () => {
    const ledger = newOffice({ practice: true });
    expect(await signIn(door(ledger), ' Anna ', 'practice')).toMatchObject({ ok: true });
    expect(newest(ledger).officer).toBe('anna');
  });

  it.each([
    ['anna', '', 'anna'],
    ['anna', 'Practice', 'anna'],
    ['anna', 'practice ', 'anna'],
    // printf nobody | sha256sum
    ['nobody', 'practice', '?6382'],
    ['', '', '?e3b0'],
  ])(
    'as %j with %j is refused without saying which was wrong, and the refusal is recorded',
    async (name, password, recorded) => {
      const ledger = newOffice({ practice: true });
      expect(await signIn(door(ledger), name, password)).toEqual({
        ok: false,
        error: { code: 'OFFICER_SIGN_IN_REFUSED', params: { found: name, practice: 'practice' } },
      });
      expect(newest(ledger)).toMatchObject({
        type: 'officer-sign-in-refused',
        officer: null,
        data: { name: recorded },
      });
    },
  );

  it('keeps nothing by which a password can be read that was typed as the name', async () => {
    const ledger = newOffice({ practice: true });
    for (const secret of ['q3dk-pzsi-xz39-rj6n', 'Correct Paard Batterij', `\uD800${'a'.repeat(500)}`]) {
      const refused = await signIn(door(ledger), secret, 'practice');
      expect(refused).toMatchObject({ ok: false, error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
      expect(newest(ledger).data).toEqual({ name: expect.stringMatching(/^\?[0-9a-f]{4}$/) });
    }
  });

  it('makes a name that nobody has wait as one that somebody has', async () => {
    const ledger = newOffice({ practice: true });
    for (const name of ['anna', 'nobody']) {
      const codes: unknown[] = [];
      for (let times = 0; times < 4; times++) {
        const refused = await signIn(door(ledger), name, 'wrong');
        codes.push(refused.ok ? 'in' : refused.error.code);
      }
      expect(codes).toEqual([...Array(3).fill('OFFICER_SIGN_IN_REFUSED'), 'OFFICER_MUST_WAIT']);
    }
  });

  it('to a real office is refused for everyone as long as nobody has an account: there is no default one', async () => {
    const ledger = newOffice({ practice: false });
    for (const { name } of practiceOfficers) {
      expect(await signIn(door(ledger), name, 'practice')).toEqual({
        ok: false,
        error: { code: 'OFFICE_NO_ACCOUNTS', params: { found: name } },
      });
      expect(newest(ledger).type).toBe('officer-sign-in-refused');
    }
  });

  it('ends with signing out, which is recorded', async () => {
    const ledger = newOffice({ practice: true });
    const bram = await signIn(door(ledger), 'bram', 'practice');
    if (!bram.ok) throw new Error('refused');
    signOut(ledger, tickingClock(), bram.value);
    expect(newest(ledger)).toEqual({
      type: 'officer-signed-out',
      at: '2024-06-09T14:00:00.000Z',
      officer: 'bram',
      data: {},
    });
  });
});

describe('permissions', () => {
  const table: readonly (readonly [Act, readonly string[]])[] = [
    ['ballot.scan', ['anna', 'bram', 'chair', 'mira']],
    ['ballot.undo', ['anna', 'bram', 'chair', 'mira']],
    ['ballot.void', ['chair']],
    ['board.see', ['anna', 'bram', 'chair', 'audra', 'admin', 'mira', 'wout']],
    ['totals.see', ['anna', 'bram', 'chair', 'audra', 'admin', 'mira', 'wout']],
    ['log.see', ['anna', 'bram', 'chair', 'audra', 'admin', 'mira', 'wout']],
    ['record.verify', ['anna', 'bram', 'chair', 'audra', 'admin', 'mira', 'wout']],
    ['account.manage', ['admin']],
    ['report.sign', ['chair', 'mira', 'wout']],
    ['report.initial', ['chair']],
    ['projector.see', practiceOfficers.map(({ name }) => name)],
  ];

  it.each(table)('for %s are those of %j', (act, names) => {
    expect(practiceOfficers.filter((known) => may(known, act)).map((known) => known.name)).toEqual(names);
  });

  it('that are missing are a problem which names who may', () => {
    expect(permit(officer('audra'), 'ballot.scan')).toEqual({
      ok: false,
      error: {
        code: 'NOT_PERMITTED',
        params: { officer: 'audra', found: 'auditor', expected: 'entry_member_chair' },
      },
    });
  });
});

/** docs/four-eyes.md: what keeps an auditor from auditing an own count is that they cannot have one. */
it('an auditor records nothing of the count or of a report: nobody audits an own one', () => {
  const recorded = new Set(Object.values(eventActs).filter((act) => act !== null));
  expect([...recorded].filter((act) => rolesThatMay(act).includes('auditor'))).toEqual([]);
  // All else that an auditor may is to look.
  expect(acts.filter((act) => rolesThatMay(act).includes('auditor'))).toEqual([
    ...['projector.see', 'board.see', 'totals.see', 'log.see', 'record.verify'],
  ]);
});
