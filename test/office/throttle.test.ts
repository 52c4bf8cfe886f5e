/** docs/decisions/043: a wait after three failures, 5 seconds, doubled up to five minutes, by the name that was typed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/office/ports.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { temporaryPassword } from '../../src/office/temporary-password.ts';
import { secondsToWait } from '../../src/office/throttle.ts';
import { quickSealing } from '../support/quick-sealing.ts';
import { newOffice } from './practice-canton.ts';

const start = Date.UTC(2024, 5, 9, 14);
const timeAt = (milliseconds: number) => new Date(start + milliseconds).toISOString();

/** The wait as the decision says it, by counting up. */
function waitNaively(failures: number): number {
  if (failures < 3) return 0;
  let wait = 5;
  for (let more = failures; more > 3; more -= 1) wait = Math.min(300, wait + wait);
  return wait;
}

test('so many seconds are left as the decision says, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: -500_000, max: 500_000 }), (count, gone) => {
      const left = secondsToWait({ count, last: timeAt(0) }, { now: () => timeAt(gone) });
      const wait = waitNaively(count) * 1000;
      // What is left of a second is a second; a clock that was put back behind the failure knows of no wait.
      let seconds = 0;
      while (gone >= 0 && seconds * 1000 < wait - gone) seconds += 1;
      expect(left).toBe(seconds);
    }),
  );
  expect(secondsToWait({ count: 0, last: null }, { now: () => timeAt(0) })).toBe(0);
});

const names = ['anna', 'bram', 'niemand'] as const;
interface Attempt {
  readonly name: string;
  readonly isRight: boolean;
  readonly after: number;
}

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...names),
    isRight: fc.boolean(),
    /** Milliseconds since the attempt before. */
    after: fc.oneof(fc.constant(0), fc.nat(12_000), fc.nat(400_000)),
  }),
  { minLength: 1, maxLength: 40 },
);

async function follow(ledger: Ledger, tried: readonly Attempt[]): Promise<void> {
  let now = 0;
  const desk = { ledger, sealing: quickSealing, clock: { now: () => timeAt(now) } };
  const known = new Map<string, { readonly failures: number; readonly last: number }>();
  for (const { name, isRight, after } of tried) {
    now += after;
    const state = known.get(name) ?? { failures: 0, last: 0 };
    const left = waitNaively(state.failures) * 1000 - (now - state.last);
    const fits = isRight && name !== 'niemand';
    const answer = await signIn(desk, name, isRight ? 'practice' : 'mis');
    if (left > 0) {
      expect(answer).toMatchObject({
        error: { code: 'OFFICER_MUST_WAIT', params: { seconds: Math.ceil(left / 1000) } },
      });
    } else if (fits) {
      expect(answer).toMatchObject({ ok: true });
      known.set(name, { failures: 0, last: 0 });
    } else {
      expect(answer).toMatchObject({ error: { code: 'OFFICER_SIGN_IN_REFUSED' } });
      known.set(name, { failures: state.failures + 1, last: now });
    }
  }
}

test('attempts at any times by any names wait as the decision says, each name for itself', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, async (tried) => {
      const ledger = newOffice({ practice: true });
      await follow(ledger, tried);
    }),
    { numRuns: 30 },
  );
});

test('a temporary password has sixteen letters of thirty-two, each as likely as any other: 80 bits', () => {
  const letters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const password = temporaryPassword({ bytes: (count) => new Uint8Array(count).fill(byte) });
    expect(password).toMatch(/^(.{4}-){3}.{4}$/);
    const [letter = ''] = password;
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  expect(letters.size).toBe(32);
  expect(new Set(letters.values())).toEqual(new Set([8]));
  // Each place has a byte of its own: 16 places of 5 bits.
  const one = { bytes: (count: number) => Uint8Array.from({ length: count }, (_, index) => index) };
  expect(new Set(temporaryPassword(one).replaceAll('-', '')).size).toBe(16);
  expect([...letters.keys()].join('')).not.toMatch(/[l1o0A-Z]/);
});
