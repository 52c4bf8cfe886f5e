import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type TransferHappening,
  type TransferState,
  transferHappenings,
  transferRefusals,
  transferStates,
  transferTransition,
} from '../../src/count/transfer.ts';

const sent = { sender: 'anna', ballots: 7 } as const;
const states: Readonly<Record<TransferState['state'], TransferState>> = {
  unsent: { state: 'unsent' },
  sent: { state: 'sent', ...sent },
  received: { state: 'received', ...sent, receiver: 'bram', received: 7 },
  mismatch: { state: 'mismatch', ...sent, receiver: 'bram', received: 6 },
  withdrawn: { state: 'withdrawn', ...sent, receiver: null, received: null },
};
const send: TransferHappening = { type: 'send', officer: 'anna', ballots: 7 };
const receive = (officer: string, ballots: number): TransferHappening => ({
  type: 'receive',
  officer,
  ballots,
});
const withdraw: TransferHappening = { type: 'withdraw' };

/** What every state makes of every happening: the name of the next state, or the refusal. */
const expected: Readonly<Record<TransferState['state'], readonly string[]>> = {
  unsent: ['sent', ...Array.from({ length: 5 }, () => 'TRANSFER_UNKNOWN')],
  sent: ['TRANSFER_SENT', 'received', 'mismatch', 'TRANSFER_SAME_OFFICER', 'withdrawn', 'received'],
  received: [
    ...['TRANSFER_SENT', 'TRANSFER_RECEIVED', 'TRANSFER_RECEIVED', 'TRANSFER_RECEIVED', 'withdrawn'],
    'TRANSFER_RECEIVED',
  ],
  // Who counted last does not count again before somebody else has.
  mismatch: [
    ...['TRANSFER_SENT', 'received', 'mismatch', 'TRANSFER_SAME_OFFICER', 'withdrawn'],
    'TRANSFER_COUNTED_LAST',
  ],
  withdrawn: ['TRANSFER_SENT', ...Array.from({ length: 5 }, () => 'TRANSFER_WITHDRAWN')],
};
const happenings = [
  ...[send, receive('carl', 7), receive('chair', 5), receive('anna', 7), withdraw],
  receive('bram', 7),
];

describe('a transfer', () => {
  it.each(transferStates)('that is %s answers every happening', (state) => {
    const answers = happenings.map((happening) => {
      const after = transferTransition(states[state], happening);
      return after.ok ? after.value.state : after.error;
    });
    expect(answers).toEqual(expected[state]);
  });

  it('is refused in as many ways as there are codes', () => {
    const codes = Object.values(expected)
      .flat()
      .filter((answer) => answer.startsWith('TRANSFER_'));
    expect(new Set(codes)).toEqual(new Set(transferRefusals));
  });

  it('is drawn as it is, every arrow and no other', () => {
    const drawing = readFileSync(new URL('../../docs/states/transfer.md', import.meta.url), 'utf8');
    const drawn = [...drawing.matchAll(/^ {4}([a-z]+) --> ([a-z]+): (\S+) \/ (\S+)$/gm)].map(
      ([, from, to, happening, event]) => `${from} ${happening} ${event} ${to}`,
    );
    const names = { send: 'sent', receive: 'received', withdraw: 'withdrawn' } as const;
    const walked = transferStates.flatMap((from) =>
      happenings.flatMap((happening) => {
        const after = transferTransition(states[from], happening);
        if (!after.ok) return [];
        return [`${from} ${happening.type} transfer-${names[happening.type]} ${after.value.state}`];
      }),
    );
    expect(drawn.toSorted()).toEqual([...new Set(walked)].toSorted());
    expect(Object.keys(names)).toEqual(transferHappenings);
  });

  it('that is withdrawn says what was sent, and what was received if it was', () => {
    const kept = (state: TransferState) => transferTransition(state, withdraw);
    const withdrawn = { state: 'withdrawn', ...sent } as const;
    expect(kept(states.sent)).toEqual({ ok: true, value: { ...withdrawn, receiver: null, received: null } });
    expect(kept(states.mismatch)).toEqual({
      ok: true,
      value: { ...withdrawn, receiver: 'bram', received: 6 },
    });
    expect(kept(states.received)).toEqual({
      ok: true,
      value: { ...withdrawn, receiver: 'bram', received: 7 },
    });
  });

  it('keeps both numbers, whatever happens, and never says that different ones match', () => {
    const happening = fc.oneof(
      fc.record({
        type: fc.constantFrom('send', 'receive'),
        officer: fc.constantFrom('anna', 'bram', 'chair'),
        ballots: fc.nat({ max: 3 }),
      }),
      fc.constant(withdraw),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 12 }), (story) => {
        let state: TransferState = { state: 'unsent' };
        for (const one of story) {
          const before: TransferState = state;
          const after = transferTransition(before, one);
          if (!after.ok) continue;
          state = after.value;
          if (before.state !== 'unsent' && state.state !== 'unsent') {
            expect(state.ballots).toBe(before.ballots);
            expect(state.sender).toBe(before.sender);
          }
          if (state.state === 'received' || state.state === 'mismatch') {
            expect(state.state === 'received').toBe(state.received === state.ballots);
            expect(state.receiver).not.toBe(state.sender);
            if (before.state === 'mismatch') expect(state.receiver).not.toBe(before.receiver);
          }
        }
      }),
    );
  });
});
