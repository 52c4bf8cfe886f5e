import { describe, expect, it } from 'vitest';
import { practiceOfficers, signIn, signOut } from '../../src/office/officers.ts';
import { type Act, may, permit } from '../../src/office/permissions.ts';
import { newOffice, officer, tickingClock } from './practice-canton.ts';

const newest = (ledger: ReturnType<typeof newOffice>) => {
  const [event] = ledger.events({ limit: 1 });
  return { type: event?.type, at: event?.at, officer: event?.officer, data: event?.data };
};

describe('signing in', () => {
  it.each(practiceOfficers)(
    'of $name works in a practice office with the password practice, and is recorded',
    (known) => {
      const ledger = newOffice({ practice: true });
      expect(signIn(ledger, tickingClock(), known.name, 'practice')).toEqual({ ok: true, value: known });
      expect(newest(ledger)).toEqual({
        type: 'officer-signed-in',
        at: '2024-06-09T14:00:00.000Z',
        officer: known.name,
        data: {},
      });
    },
  );

  it.each([
    ['anna', ''],
    ['anna', 'Practice'],
    ['anna', 'practice '],
    ['Anna', 'practice'],
    ['nobody', 'practice'],
    ['', ''],
  ])(
    'as %j with %j is refused without saying which was wrong, and the refusal is recorded',
    (name, password) => {
      const ledger = newOffice({ practice: true });
      expect(signIn(ledger, tickingClock(), name, password)).toEqual({
        ok: false,
        error: { code: 'OFFICER_SIGN_IN_REFUSED', params: { found: name } },
      });
      expect(newest(ledger)).toMatchObject({
        type: 'officer-sign-in-refused',
        officer: null,
        data: { name },
      });
    },
  );

  it('keeps no more of a wrong name than a name may be long', () => {
    const ledger = newOffice({ practice: true });
    signIn(ledger, tickingClock(), `\uD800${'a'.repeat(500)}`, 'practice');
    expect(newest(ledger).data).toEqual({ name: `\uFFFD${'a'.repeat(99)}` });
  });

  it('to a real office is refused for everyone, since it has no accounts yet', () => {
    const ledger = newOffice({ practice: false });
    expect(signIn(ledger, tickingClock(), 'chair', 'practice')).toEqual({
      ok: false,
      error: { code: 'OFFICER_NO_ACCOUNTS', params: { found: 'chair' } },
    });
    expect(newest(ledger).type).toBe('officer-sign-in-refused');
  });

  it('ends with signing out, which is recorded', () => {
    const ledger = newOffice({ practice: true });
    signOut(ledger, tickingClock(), officer('bram'));
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
    ['record.backup', ['chair', 'admin']],
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
