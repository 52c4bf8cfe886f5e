import { expect, test } from 'vitest';
import { candidatesCommands } from '../../../src/tui/screens/candidates/candidates-keys.ts';

test('as long as nothing counts of a table, nothing is done at its candidates, and it is said why', () => {
  for (const { when } of candidatesCommands) {
    expect(when({ isWaiting: true })).toEqual({ disabled: 'totals.waiting.short' });
    expect(when({ isWaiting: false })).toBe(true);
  }
});
