import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ballotHappenings, ballotTransitions } from '../../src/office/ballot-states.ts';

const drawing = readFileSync(new URL('../../docs/states/ballot.md', import.meta.url), 'utf8');

describe('the states of a ballot', () => {
  it('are drawn as the table has them, every arrow and no other', () => {
    const drawn = [...drawing.matchAll(/^ {4}([a-z]+) --> ([a-z]+): (\S+) \/ (\S+)$/gm)].map(
      ([, from, to, happening, event]) => `${from} ${happening} ${event} ${to}`,
    );
    const tabled = Object.entries(ballotTransitions).flatMap(([from, happenings]) =>
      Object.entries(happenings).flatMap(([happening, transition]) =>
        transition === null ? [] : [`${from} ${happening} ${transition.event} ${transition.to}`],
      ),
    );
    expect(drawn.toSorted()).toEqual(tabled.toSorted());
  });

  it('answer every happening, and only a counted ballot can be taken back', () => {
    for (const [state, happenings] of Object.entries(ballotTransitions)) {
      expect(Object.keys(happenings).toSorted()).toEqual([...ballotHappenings].toSorted());
      expect([happenings.undo !== null, happenings.void !== null]).toEqual(
        state === 'counted' ? [true, true] : [false, false],
      );
    }
  });

  it('let a ballot count by an event that counts it, and by nothing else', () => {
    for (const [state, happenings] of Object.entries(ballotTransitions)) {
      for (const transition of Object.values(happenings)) {
        if (transition === null) continue;
        const startsToCount = state !== 'counted' && transition.to === 'counted';
        expect(startsToCount).toBe(transition.event === 'ballot-counted');
      }
    }
  });
});
