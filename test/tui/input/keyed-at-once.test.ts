/** Screens on which figures or ballots are keyed hear a character at once; what a scanner sends there is still a scan. */
import { describe, expect, it } from 'vitest';
import { mayBeginPayload } from '../../../src/ballot/keyboard-layouts.ts';
import { createAssembler } from '../../../src/tui/keys/input/assembler.ts';
import type { InputEvent, KeyName, ScanSuffix } from '../../../src/tui/keys/input/input-event.ts';
import { isOfKeypad } from '../../../src/tui/keys/keypad.ts';
import { type Piece, play } from './timeline.ts';

/** A stand-in for the real payload: begins with `QR:`. */
const ballots = {
  mayBeginPayload: (typed: string): boolean => 'QR:'.startsWith(typed) || typed.startsWith('QR:'),
  isWholePayload: (typed: string): boolean => typed.length > 3 && !typed.endsWith('-'),
};
const run = (...pieces: readonly Piece[]): readonly InputEvent[] =>
  play(createAssembler(ballots, isOfKeypad), pieces);
const at = (time: number, text: string): Piece => ({ text, at: time });
const text = (value: string): InputEvent => ({ kind: 'text', text: value, ctrl: false });
const key = (name: KeyName): InputEvent => ({ kind: 'key', key: name, ctrl: false, shift: false });
const scan = (typed: string, suffix: ScanSuffix): InputEvent => ({ kind: 'scan', typed, suffix, millis: 0 });

describe('a character that is keyed', () => {
  it.each([
    ...'0123456789+-*/.'.split('').map((sign): readonly [string, InputEvent] => [sign, text(sign)]),
    ['\r', key('enter')],
    ['\u007f', key('backspace')],
    ['\b', key('backspace')],
  ] as const)('is a key before any pause: %j', (sent, event) => {
    const assembler = createAssembler(ballots, isOfKeypad);
    const events = assembler.push(sent, 0);

    expect(events).toEqual([event]);
    expect(assembler.nextDeadline()).toBeNull();
  });

  it('is held where no screen asked for it', () => {
    const assembler = createAssembler(ballots);
    expect(assembler.push('7', 0)).toEqual([]);
    expect(assembler.nextDeadline()).not.toBeNull();
  });

  it('is a key however fast it is typed, and in the order of the hand', () => {
    expect(run(at(0, '1'), at(4, '2'), at(8, '3'), at(12, '\r'), at(16, '4'))).toEqual([
      ...[text('1'), text('2'), text('3'), key('enter'), text('4')],
    ]);
    expect(run(at(0, '123\r4'))).toEqual([text('1'), text('2'), text('3'), key('enter'), text('4')]);
  });

  it('is a key after a letter was typed by hand', () => {
    expect(run(at(0, 'q'), at(300, '7'), at(310, '8'))).toEqual([text('q'), text('7'), text('8')]);
  });

  it.each(['a', 'q', ' ', '\t', '٣', '\u0000'])('is not any other: %j', (sent) => {
    expect(createAssembler(ballots, isOfKeypad).push(sent, 0)).toEqual([]);
  });
});

describe('a ballot that is scanned where figures are keyed', () => {
  it('is a scan, with the digits in it, its sign and its Enter', () => {
    expect(run(at(0, 'QR:12+34*5/6.7-8\r'))).toEqual([scan('QR:12+34*5/6.7-8', 'enter')]);
  });

  it('is one scan where each of its characters comes alone', () => {
    const sent = [...'QR:1234\r'].map((character, index) => at(index, character));
    expect(run(...sent)).toMatchObject([{ kind: 'scan', typed: 'QR:1234', suffix: 'enter' }]);
  });

  it('is one scan wherever it is cut in two', () => {
    const all = 'QR:1+2\r';
    for (let cut = 1; cut < all.length; cut += 1)
      expect(run(at(0, all.slice(0, cut)), at(4, all.slice(cut)))).toMatchObject([
        { kind: 'scan', typed: 'QR:1+2', suffix: 'enter' },
      ]);
  });

  it('keeps its late Enter, which is no key', () => {
    expect(run(at(0, 'QR:12'), at(120, '\r'))).toEqual([
      scan('QR:12', 'none'),
      { kind: 'line-end', typed: 'QR:12', suffix: 'enter' },
    ]);
  });

  it('leaves the digit before it to the hand', () => {
    expect(run(at(0, '7'), at(5, 'QR:ABCDEF\r'))).toEqual([text('7'), scan('QR:ABCDEF', 'enter')]);
  });

  it('leaves an Enter a while after it to the hand', () => {
    expect(run(at(0, 'QR:12\r'), at(400, '\r'), at(405, '7'))).toEqual([
      ...[scan('QR:12', 'enter'), key('enter'), text('7')],
    ]);
  });
});

describe('the characters of the screens', () => {
  it('begin no ballot, under whatever keyboard layout', () => {
    // Of the count tables, and of bundles, whose lines have letters too.
    for (const sign of '0123456789+-*/.,? bisxBISX\r\u007f\b')
      expect(mayBeginPayload(sign), JSON.stringify(sign)).toBe(false);
  });

  it('are those of a numeric keypad, Enter and Backspace on a count table', () => {
    const heard = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(isOfKeypad);
    expect(heard.toSorted()).toEqual([...'0123456789+-*/.\r\b\u007f'].toSorted());
  });
});
