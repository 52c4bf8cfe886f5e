import { expect, test } from 'vitest';
import { MachineFailure } from '../../../src/base/failure.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { readinessOf } from '../../../src/tui/screens/sign-in/readiness.ts';
import { reduceSignIn, startSignIn } from '../../../src/tui/screens/sign-in/sign-in-state.ts';
import { SignInView } from '../../../src/tui/screens/sign-in/sign-in-view.tsx';
import { emptyField, fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { newOffice, tickingClock } from '../../office/practice-canton.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const full = { code: 'OFFICE_DISK_FULL', params: { file: 'office.db' } };
const failing = (ledger: Ledger, error: unknown): Ledger => ({
  ...ledger,
  transact: () => {
    throw error;
  },
});

test('why the database takes no write is kept, and a bug is not taken for that', () => {
  const ledger = newOffice({ practice: true });
  const bug = new Error('a bug');

  expect(readinessOf(ledger, tickingClock()).notWritable).toBeNull();
  expect(readinessOf(failing(ledger, new MachineFailure(full, null)), tickingClock()).notWritable).toBe(full);
  expect(() => readinessOf(failing(ledger, bug), tickingClock())).toThrow(bug);
});

function shown(change: Partial<ReturnType<typeof startSignIn>>, notWritable: typeof full | null = null) {
  const ledger = newOffice({ practice: true });
  const ui = uiFor({ language: 'en', columns: 78, rows: 20 });
  return drawn(
    <SignInView
      ui={ui}
      state={{ ...startSignIn(), ...change }}
      practice
      refused={change.problem ?? null}
      lost={null}
      readiness={{ ...readinessOf(ledger, tickingClock()), notWritable }}
      election={ledger.election}
      path="office.db"
      terminal={ui}
    />,
    ui.columns,
  ).join('\n');
}

test('the officer in the field is marked among those there are', () => {
  expect(shown({ name: fieldOf('bram') })).toMatch(/^ {2}anna .*\n▸ bram /m);
});

test('a wrong password leaves the officers to choose from on screen', () => {
  const refused = { code: 'OFFICER_SIGN_IN_REFUSED', params: { found: 'bram', practice: 'practice' } };

  expect(shown({ name: fieldOf('bram'), problem: refused })).toMatch(/anna +▸bram +chair +audra +admin/);
});

test('what keeps the database from a write is said in words', () => {
  expect(shown({}, full)).toMatch(/✗ Database +NOT in order: office.db/);
  expect(shown({}, full)).toContain('The disk that holds office.db is full');
});

test('the check of the log claims no more than it looks at, and every hash is called one', () => {
  expect(shown({})).toMatch(/✓ Log +1 event, the last one fits, hash [0-9a-f]{8}/);
  expect(shown({})).toMatch(/✓ Election +9 June 2024, 3 bureaus, hash [0-9a-f]{8}/);
});

test('where a session ended while its officer was typing, the rest of it is not read on the screen', () => {
  expect(startSignIn()).toMatchObject({ focus: 'name', name: emptyField });
  const rest = { kind: 'text', text: 'woord01', ctrl: false } as const;
  const state = reduceSignIn(startSignIn('li.lid'), { type: 'edit', event: rest });

  const screen = shown(state);
  expect(screen).toContain('li.lid');
  expect(screen).not.toContain('woord01');
});
