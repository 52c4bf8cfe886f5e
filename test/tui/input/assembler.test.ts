import { describe, expect, it } from 'vitest';
import { createAssembler } from '../../../src/tui/keys/input/assembler.ts';
import type { InputEvent, KeyName, ScanSuffix } from '../../../src/tui/keys/input/input-event.ts';
import { type Piece, play } from './timeline.ts';

/** A stand-in for the real payload: begins with `QR:`. */
const ballots = {
  mayBeginPayload: (typed: string): boolean => 'QR:'.startsWith(typed) || typed.startsWith('QR:'),
  isWholePayload: (typed: string): boolean => typed.length > 3 && !typed.endsWith('-'),
};
const run = (...pieces: readonly Piece[]): readonly InputEvent[] => play(createAssembler(ballots), pieces);
const at = (time: number, text: string): Piece => ({ text, at: time });
const text = (value: string, ctrl = false): InputEvent => ({ kind: 'text', text: value, ctrl });
const key = (name: KeyName, ctrl = false, shift = false): InputEvent => ({
  kind: 'key',
  key: name,
  ctrl,
  shift,
});
const scan = (typed: string, suffix: ScanSuffix, millis = 0): InputEvent => ({
  kind: 'scan',
  typed,
  suffix,
  millis,
});

describe('a scan', () => {
  it('with Enter inside the piece is one scan and no Enter', () => {
    expect(run(at(0, 'QR:ABC\r'))).toEqual([scan('QR:ABC', 'enter')]);
  });

  it('takes Enter as CR, LF or CRLF, or Tab, as its suffix, also when it comes in a piece of its own', () => {
    for (const [suffix, name] of [
      ['\r', 'enter'],
      ['\n', 'enter'],
      ['\r\n', 'enter'],
      ['\t', 'tab'],
    ] as const) {
      expect(run(at(0, `QR:ABC${suffix}`))).toEqual([scan('QR:ABC', name)]);
      expect(run(at(0, 'QR:ABC'), at(8, suffix))).toEqual([scan('QR:ABC', name)]);
    }
    expect(run(at(0, 'QR:ABC\r'), at(3, '\n'))).toEqual([scan('QR:ABC', 'enter')]);
  });

  it('without suffix ends by a silence, and an Enter that comes late still belongs to it', () => {
    const late: InputEvent = { kind: 'line-end', typed: 'QR:ABC', suffix: 'enter' };
    expect(run(at(0, 'QR:ABC'))).toEqual([scan('QR:ABC', 'none')]);
    expect(run(at(0, 'QR:ABC'), at(120, '\r'))).toEqual([scan('QR:ABC', 'none'), late]);
    expect(run(at(0, 'QR:ABC'), at(120, '\r\n'))).toEqual([scan('QR:ABC', 'none'), late]);
    expect(run(at(0, 'practice'), at(70, '\t'))).toEqual([
      scan('practice', 'none'),
      { kind: 'line-end', typed: 'practice', suffix: 'tab' },
    ]);
  });

  it('that its scanner broke off is scans and no keys, however little of it follows', () => {
    expect(run(at(0, 'QR:ABCDEF'), at(70, 'G\r'))).toEqual([scan('QR:ABCDEF', 'none'), scan('G', 'enter')]);
    expect(run(at(0, 'QR:AB-'), at(320, 'CDEF\r'))).toEqual([scan('QR:AB-', 'none'), scan('CDEF', 'enter')]);
    expect(run(at(0, 'QR'), at(320, 'x'))).toEqual([scan('QR', 'none'), scan('x', 'none')]);
    expect(run(at(0, 'QR:ABCDEF'), at(140, 'u'), at(280, '\r'))).toEqual([
      scan('QR:ABCDEF', 'none'),
      scan('u', 'none'),
      { kind: 'line-end', typed: 'u', suffix: 'enter' },
    ]);
  });

  it('whose end is missing is waited for, through 300 ms of silence', () => {
    expect(run(at(0, 'QR'), at(290, ':AB-'), at(580, 'CD\r'))).toEqual([scan('QR:AB-CD', 'enter', 580)]);
    expect(run(at(0, 'xQR:ABCD-'), at(290, 'E'))).toEqual([text('x'), scan('QR:ABCD-E', 'none', 290)]);
  });

  it('of several lines written at once is a scan a line, each with the line end it had', () => {
    expect(run(at(0, 'anna\rpractice\r'))).toEqual([scan('anna', 'enter'), scan('practice', 'enter')]);
    expect(run(at(0, '\rpractice\r'))).toEqual([
      { kind: 'line-end', typed: '', suffix: 'enter' },
      scan('practice', 'enter'),
    ]);
    expect(run(at(0, 'al\tpractice\r'))).toEqual([scan('al', 'tab'), scan('practice', 'enter')]);
  });

  it('leaves the keys that only a keyboard has, and what follows them, to the hand', () => {
    expect(run(at(0, 'practice\r\u001b[B\rt'))).toEqual([
      scan('practice', 'enter'),
      key('down'),
      key('enter'),
      text('t'),
    ]);
    // But not the second half of its own line end, nor an Enter that it still owes.
    expect(run(at(0, 'QR:ABC\r\u001b[B\n'))).toEqual([scan('QR:ABC', 'enter'), key('down')]);
    expect(run(at(0, 'QR:ABC'), at(60, '\u001b[B'), at(70, '\r'))).toEqual([
      scan('QR:ABC', 'none'),
      key('down'),
      { kind: 'line-end', typed: 'QR:ABC', suffix: 'enter' },
    ]);
  });

  it('leaves an Enter pressed a while after it to the officer', () => {
    expect(run(at(0, 'QR:ABC\r'), at(60, '\r'))).toEqual([scan('QR:ABC', 'enter'), key('enter')]);
    expect(run(at(0, 'QR:ABC'), at(210, '\r'))).toEqual([scan('QR:ABC', 'none'), key('enter')]);
  });

  it('comes out whole when several arrive in two pieces cut anywhere', () => {
    const ballots = ['QR:AAAA', 'QR:BBBB', 'QR:CCCC', 'QR:DDDD', 'QR:EEEE'];
    const all = ballots.map((ballot) => `${ballot}\r`).join('');
    for (let cut = 1; cut < all.length; cut++) {
      const events = run(at(0, all.slice(0, cut)), at(4, all.slice(cut)));
      expect(events.map((event) => (event.kind === 'scan' ? event.typed : event))).toEqual(ballots);
    }
  });

  it('keeps every character at one a millisecond, and says how long it took', () => {
    const ballot = `QR:${'ABCDEFGHIJ'.repeat(30)}`;
    const pieces = [...`${ballot}\r`].map((character, index) => at(index, character));
    expect(run(...pieces)).toEqual([scan(ballot, 'enter', ballot.length - 1)]);
  });

  it('keeps every character at one in forty milliseconds when it begins like a ballot', () => {
    const ballot = 'QR:ABCDEFGHIJ';
    const pieces = [...`${ballot}\r`].map((character, index) => at(40 * index, character));
    expect(run(...pieces)).toEqual([scan(ballot, 'enter', 40 * (ballot.length - 1))]);
  });

  it('may be longer than one read of the terminal', () => {
    const ballot = `QR:${'A1'.repeat(2500)}`;
    expect(run(at(0, ballot.slice(0, 4095)), at(1, `${ballot.slice(4095)}\r`))).toEqual([
      scan(ballot, 'enter', 1),
    ]);
  });

  it('of somebody else’s bar code is a scan as well, never keys', () => {
    expect(run(at(0, '5410041001204\r'))).toEqual([scan('5410041001204', 'enter')]);
    expect(run(at(0, 'quit\r'))).toEqual([scan('quit', 'enter')]);
    expect(run(at(0, '@\n\u001e\rANSI 636000\r\ny\r'))).toEqual([
      scan('@', 'enter'),
      scan('\u001e', 'enter'),
      scan('ANSI 636000', 'enter'),
      scan('y', 'enter'),
    ]);
  });

  it('of a ballot leaves a key pressed right before or right after it a key', () => {
    expect(run(at(0, 'x'), at(3, 'QR:ABC\r'))).toEqual([text('x'), scan('QR:ABC', 'enter', 3)]);
    expect(run(at(0, '\rQR:ABC\r'))).toEqual([key('enter'), scan('QR:ABC', 'enter')]);
    expect(run(at(0, 'QR:ABC\r\n'), at(3, ' '))).toEqual([scan('QR:ABC', 'enter'), text(' ')]);
  });

  it('is not cut in two by an arrow key pressed meanwhile', () => {
    expect(run(at(0, 'QR:ABCDEF'), at(5, '\u001b[A'), at(9, 'GHI\r'))).toEqual([
      key('up'),
      scan('QR:ABCDEFGHI', 'enter', 9),
    ]);
  });

  it('lets Ctrl+C through', () => {
    expect(run(at(0, 'QR:ABCDEF\u0003'))).toEqual([scan('QR:ABCDEF', 'none'), text('c', true)]);
  });
});

describe('a hand', () => {
  it('types characters and keys one by one', () => {
    expect(run(at(0, 'q'), at(80, 'é'), at(160, '\r'), at(240, '\t'), at(320, ' '))).toEqual([
      text('q'),
      text('é'),
      key('enter'),
      key('tab'),
      text(' '),
    ]);
  });

  it('is still a hand where a few of its keys are read together', () => {
    expect(run(at(0, '1\t2\r'))).toEqual([text('1'), key('tab'), text('2'), key('enter')]);
    expect(run(at(0, 'ab'))).toEqual([text('a'), text('b')]);
    expect(run(at(0, 'y\r\n'))).toEqual([text('y'), key('enter')]);
  });

  it('may hold a key down', () => {
    const pieces = Array.from({ length: 12 }, (_, index) => at(16 * index, 'j'));
    expect(run(...pieces)).toEqual(pieces.map(() => text('j')));
  });

  it('waits at most 25 ms for its character, and 50 ms for one with which a ballot may begin', () => {
    const assembler = createAssembler(ballots);
    assembler.push('j', 1000);
    expect(assembler.nextDeadline()).toBe(1025);
    expect(assembler.tick(1025)).toEqual([text('j')]);
    assembler.push('Q', 2000);
    expect(assembler.nextDeadline()).toBe(2050);
    expect(assembler.tick(2050)).toEqual([text('Q')]);
    expect(assembler.nextDeadline()).toBeNull();
  });

  it('gets its arrow at once', () => {
    expect(createAssembler(ballots).push('\u001b[B', 0)).toEqual([key('down')]);
  });

  it('presses Ctrl combinations, also Ctrl+space as NUL, and backspace as DEL or BS', () => {
    expect(run(at(0, '\u0010'), at(90, '\u0000'), at(180, '\u007f'), at(270, '\b'))).toEqual([
      text('p', true),
      text(' ', true),
      key('backspace'),
      key('backspace'),
    ]);
  });
});

describe('escape sequences', () => {
  it.each<[string, readonly InputEvent[]]>([
    ['\u001b[A', [key('up')]],
    ['\u001bOB', [key('down')]],
    ['\u001b[1;5C', [key('right', true)]],
    ['\u001b[1;2D', [key('left', false, true)]],
    ['\u001b[H\u001b[F', [key('home'), key('end')]],
    ['\u001b[1~\u001b[4~', [key('home'), key('end')]],
    ['\u001b[2~\u001b[3~', [key('insert'), key('delete')]],
    ['\u001b[5~\u001b[6~', [key('pageUp'), key('pageDown')]],
    ['\u001b[Z', [key('tab', false, true)]],
    ['\u001bOM', [key('enter')]],
    ['\u001b', [key('escape')]],
    ['\u001b\u001b', [key('escape'), key('escape')]],
    ['\u001bx', [key('escape'), text('x')]],
    ['\u001b[[A\u001b[15~\u001b[I\u001b[<0;3;4M', []],
  ])('%j is read as the keys it stands for, wherever it is cut', (sequence, expected) => {
    expect(run(at(0, sequence))).toEqual(expected);
    for (let cut = 1; cut < sequence.length; cut++) {
      expect(run(at(0, sequence.slice(0, cut)), at(10, sequence.slice(cut)))).toEqual(expected);
    }
  });

  it('that never end are Escape and what was typed after it', () => {
    expect(run(at(0, '\u001b['))).toEqual([key('escape'), text('[')]);
  });
});

describe('a paste', () => {
  const pasted = '\u001b[200~QR:AB\r\nQR:CD\u001b[A\r\u001b[201~';

  it('is one event with its line ends, wherever it is cut, and no key', () => {
    for (let cut = 1; cut < pasted.length; cut++) {
      expect(run(at(0, pasted.slice(0, cut)), at(10, `${pasted.slice(cut)}`), at(100, 'x'))).toEqual([
        { kind: 'paste', text: 'QR:AB\r\nQR:CD\u001b[A\r' },
        text('x'),
      ]);
    }
  });

  it('whose end never comes is given after half a second, and the keyboard works again', () => {
    expect(run(at(0, '\u001b[200~abc'), at(2000, 'x'))).toEqual([{ kind: 'paste', text: 'abc' }, text('x')]);
  });
});

describe('characters beyond 16 bits', () => {
  it('stay whole when the piece ends between their halves', () => {
    expect(run(at(0, '\ud83d'), at(2, '\ude00'))).toEqual([text('😀')]);
    expect(run(at(0, 'abcdef\ud83d'), at(2, '\ude00\r'))).toEqual([scan('abcdef😀', 'enter', 2)]);
  });

  it('are passed on even when the other half never comes', () => {
    expect(run(at(0, '\ud83d'))).toEqual([text('\ud83d')]);
  });
});

it('a program that was busy for long reads a scan late and still whole', () => {
  const assembler = createAssembler(ballots);
  expect(assembler.push('QR:ABC', 0)).toEqual([]);
  expect(assembler.push('DEF\r', 400)).toEqual([scan('QR:ABCDEF', 'enter', 400)]);
});
