import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAssembler } from '../../../src/tui/keys/input/assembler.ts';
import type { InputEvent, ScanSuffix } from '../../../src/tui/keys/input/input-event.ts';
import { cut, play, type Sent, withoutMillis } from './timeline.ts';

const ballots = {
  mayBeginPayload: (typed: string): boolean => 'QR:'.startsWith(typed) || typed.startsWith('QR:'),
  isWholePayload: (): boolean => true,
};
const assembler = () => createAssembler(ballots);

/** What someone does: what is sent, what it must come out as, how long before it nothing is sent. */
interface Deed {
  readonly sent: string;
  readonly event: InputEvent;
  readonly pause: number;
  /** Milliseconds between its units. */
  readonly pace: number;
}

const printable = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((character) => (character.codePointAt(0) ?? 0) >= 0x20 && character !== '\u007f');

const typedCharacter: fc.Arbitrary<Deed> = fc
  .record({
    sent: printable,
    pause: fc.integer({ min: 160, max: 400 }),
  })
  .map(({ sent, pause }) => ({ sent, pause, pace: 0, event: { kind: 'text', text: sent, ctrl: false } }));

const pressedKey: fc.Arbitrary<Deed> = fc
  .record({
    which: fc.constantFrom<readonly [string, InputEvent]>(
      ['\r', { kind: 'key', key: 'enter', ctrl: false, shift: false }],
      ['\t', { kind: 'key', key: 'tab', ctrl: false, shift: false }],
      ['\u007f', { kind: 'key', key: 'backspace', ctrl: false, shift: false }],
      ['\u001b', { kind: 'key', key: 'escape', ctrl: false, shift: false }],
      ['\u001b[A', { kind: 'key', key: 'up', ctrl: false, shift: false }],
      ['\u001b[1;5D', { kind: 'key', key: 'left', ctrl: true, shift: false }],
      ['\u0010', { kind: 'text', text: 'p', ctrl: true }],
      ['\u0000', { kind: 'text', text: ' ', ctrl: true }],
    ),
    pause: fc.integer({ min: 160, max: 400 }),
  })
  .map(({ which: [sent, event], pause }) => ({ sent, event, pause, pace: 1 }));

const suffixes: readonly (readonly [string, ScanSuffix])[] = [
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\r\n', 'enter'],
  ['\t', 'tab'],
  ['', 'none'],
];

const scanned: fc.Arbitrary<Deed> = fc
  .record({
    text: fc
      .array(printable, { minLength: 6, maxLength: 40 })
      .filter((characters) => new Set(characters).size > 1)
      .map((characters) => characters.join('')),
    ballot: fc.boolean(),
    suffix: fc.constantFrom(...suffixes),
    pause: fc.integer({ min: 60, max: 300 }),
    pace: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ text, ballot, suffix: [end, suffix], pause, pace }) => {
    const typed = ballot ? `QR:${text}` : text;
    return { sent: typed + end, event: { kind: 'scan', typed, suffix, millis: 0 }, pause, pace };
  });

const pasted: fc.Arbitrary<Deed> = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('a', 'Q', '\r', '\n', '\t', '\u001b', '[') }),
    pause: fc.integer({ min: 160, max: 400 }),
  })
  .map(({ text, pause }) => ({
    sent: `\u001b[200~${text}\u001b[201~`,
    event: { kind: 'paste', text },
    pause,
    pace: 1,
  }));

/** Scans that follow each other without any pause, as when the program was busy: only with a suffix can they be told apart. */
const deeds = fc.array(fc.oneof(typedCharacter, pressedKey, scanned, pasted), { maxLength: 25 });

function timeline(list: readonly Deed[], crowded: boolean): readonly Sent[] {
  const sent: Sent[] = [];
  let clock = 0;
  let before: Deed | undefined;
  for (const deed of list) {
    const close =
      crowded &&
      before?.event.kind === 'scan' &&
      before.event.suffix !== 'none' &&
      deed.event.kind === 'scan';
    clock += close ? 0 : deed.pause;
    for (const character of deed.sent) {
      // Both halves of a surrogate pair are sent at once, but may be read apart.
      for (const unit of character.split('')) sent.push({ unit, at: clock });
      clock += deed.pace;
    }
    before = deed;
  }
  return sent;
}

it('whatever people, scanners and clipboards do, cut anywhere, comes back as exactly what they did', () => {
  fc.assert(
    fc.property(
      deeds,
      fc.boolean(),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }),
      (list, crowded, late) => {
        const events = play(assembler(), cut(timeline(list, crowded), late));
        expect(withoutMillis(events)).toEqual(withoutMillis(list.map((deed) => deed.event)));
      },
    ),
    { numRuns: 500 },
  );
});

it('what comes faster than a hand types is never a key, whatever it is, once it has six characters', () => {
  const anyBurst = fc
    .array(fc.oneof(printable, fc.constantFrom('\r', '\n', '\t', '\u001d', '\u0000')), {
      minLength: 6,
      maxLength: 60,
    })
    .filter((characters) => new Set(characters).size > 1 && new Set(characters.slice(0, 6)).size > 1);
  fc.assert(
    fc.property(
      anyBurst,
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }),
      (burst, pace, late) => {
        const sent = burst.flatMap((character, index) =>
          character.split('').map((unit) => ({ unit, at: index * pace })),
        );
        const kinds = play(assembler(), cut(sent, late)).map((event) => event.kind);
        expect(kinds.filter((kind) => kind !== 'scan' && kind !== 'line-end')).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

/** Everything but line ends (a scan may swallow those) in the order it arrived. */
function typedBack(events: readonly InputEvent[]): string {
  return events
    .map((event) => {
      if (event.kind === 'scan') return event.typed;
      if (event.kind === 'paste') return event.text;
      if (event.kind === 'line-end') return '';
      if (event.kind === 'key') return event.key === 'backspace' ? '\u007f' : '';
      if (!event.ctrl) return event.text;
      return event.text === ' ' ? '\u0000' : String.fromCharCode(event.text.charCodeAt(0) & 0x1f);
    })
    .join('');
}

it('no character is ever lost, at any speed and however it is cut', () => {
  const anything = fc.array(
    fc.record({
      text: fc.string({
        unit: fc.oneof(printable, fc.constantFrom('\r', '\n', '\t', '\u0000', '\u0003', '\u007f', 'Q')),
        maxLength: 12,
      }),
      wait: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(anything, (list) => {
      let clock = 0;
      const pieces = list.map(({ text, wait }) => {
        clock += wait;
        return { text, at: clock };
      });
      const all = pieces.map((piece) => piece.text).join('');
      expect(typedBack(play(assembler(), pieces))).toBe(all.replaceAll(/[\r\n\t]/g, ''));
    }),
    { numRuns: 500 },
  );
});
