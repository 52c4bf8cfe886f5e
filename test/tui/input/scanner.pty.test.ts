/** Scanners in a real terminal: a pseudo-terminal, and a real Ink program that listens. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseChoicesLine } from '../../../src/ballot/choices-language.ts';
import { type KeyboardLayout, keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import { makeBallot } from '../../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../../src/ballot/practice-key.ts';
import { trustedKeys } from '../../../src/ballot/read-ballot.ts';
import { readTyped } from '../../../src/ballot/read-typed.ts';
import { seededTokens } from '../../../src/ballot/token-source.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';
import { cantonPackage, digital1 } from '../../office/practice-canton.ts';
import { buildListener, newFolder, openTerminal, removeFolder, type Terminal } from './terminal.ts';

const folder = newFolder();
let program = '';
let files = 0;
beforeAll(async () => {
  program = await buildListener(folder);
}, 60_000);
afterAll(() => removeFolder(folder));

const parsed = parsePackage(cantonPackage);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { election } = parsed.value;
const context = { election, keys: trustedKeys(election, true), bureau: digital1 };
const tokens = seededTokens(1, election.fingerprint, digital1);

/** Ballots of the first digital bureau, its station being the second of the election. */
function makeBallots(count: number): readonly string[] {
  const lines = ['CK=2', 'CK=5:E1,S6', 'CK=2:E1,E3,S1 GR=1:1', 'CK=blank'];
  return Array.from({ length: count }, (_, index) => {
    const line = parseChoicesLine(election, lines[index % lines.length] ?? '');
    if (!line.ok || line.value === null) throw new Error('no choices');
    return makeBallot(election, line.value.choices, 1, tokens(), practiceKey);
  });
}
const thousand = makeBallots(1000);

async function inTerminal(deed: (terminal: Terminal) => Promise<void>, busy = 0): Promise<void> {
  files += 1;
  const terminal = await openTerminal(program, join(folder, `heard-${files}`), busy);
  try {
    await deed(terminal);
  } finally {
    await terminal.close();
  }
}

/** Writes no faster than a terminal takes: its buffer holds 4095 bytes. Gives what was heard of it. */
async function scanAll(terminal: Terminal, typed: readonly string[]): Promise<readonly InputEvent[]> {
  const together = 16;
  const before = terminal.heard().length;
  for (let at = 0; at < typed.length; at += together) {
    terminal.pty.write(
      typed
        .slice(at, at + together)
        .map((text) => `${text}\r`)
        .join(''),
    );
    await terminal.untilHeard(before + Math.min(at + together, typed.length));
  }
  return terminal.heard().slice(before);
}

/** Less than the silence, in milliseconds, that ends a ballot whose end is missing: what the sender may stop for. */
const patienceOfProgram = 150;

/** A character a millisecond; gives the longest pause in between, for a busy machine stops the sender as well. */
async function typeSlowly(terminal: Terminal, text: string): Promise<number> {
  let longest = 0;
  let last = performance.now();
  for (const character of text) {
    terminal.pty.write(character);
    await pause(1);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** Waits until nothing more has been heard for a while. */
async function untilQuiet(terminal: Terminal): Promise<void> {
  for (let heard = -1; heard !== terminal.heard().length; ) {
    heard = terminal.heard().length;
    await pause(300);
  }
}

const typedOf = (events: readonly InputEvent[]): readonly string[] =>
  events.map((event) => (event.kind === 'scan' ? event.typed : `not a scan: ${JSON.stringify(event)}`));

describe('a scanner and a computer that disagree', () => {
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = await openTerminal(program, join(folder, 'layouts'));
  });
  afterAll(() => terminal.close());

  it.each(keyboardLayouts.map((layout): [string, KeyboardLayout] => [layout.id, layout]))(
    'as %s: all of 1,000 ballots are recognised, and none is lost',
    { timeout: 60_000 },
    async (id, layout) => {
      const typed = thousand.map((ballot) => layout.comesOut(ballot));
      const readings = typedOf(await scanAll(terminal, typed)).map((text) => readTyped(text, context));
      expect(readings.map(({ reading }) => reading.payload)).toEqual(thousand);
      expect(new Set(readings.map(({ reading }) => reading.kind))).toEqual(new Set(['ballot']));
      expect(new Set(readings.map((reading) => reading.layout))).toEqual(new Set([id]));
    },
  );
});

describe('a scanner in a terminal', () => {
  it('may write several ballots at once, cut anywhere, with any suffix', { timeout: 60_000 }, async () => {
    await inTerminal(async (terminal) => {
      const ballots = makeBallots(20);
      const suffixes = ['\r', '\n', '\r\n', '\t'];
      const all = ballots.map((ballot, index) => ballot + (suffixes[index % 4] ?? '')).join('');
      for (let at = 0; at < all.length; at += 701) {
        terminal.pty.write(all.slice(at, at + 701));
        await pause(3);
      }
      expect(typedOf(await terminal.untilHeard(20))).toEqual(ballots);
      await pause(200);
      expect(terminal.heard().length).toBe(20);
    });
  });

  it.each([0, 20, 90])(
    'loses nothing at a character a millisecond, while each drawing keeps the program busy for %i ms',
    { timeout: 60_000 },
    async (busy) => {
      await inTerminal(async (terminal) => {
        let whole = 0;
        for (let tries = 0; whole < 5; tries++) {
          expect(tries, 'this machine never sends a ballot without stopping').toBeLessThan(50);
          const [ballot = ''] = makeBallots(1);
          const before = terminal.heard().length;
          const longestPause = await typeSlowly(terminal, `${ballot}\r`);
          await terminal.untilHeard(before + 1);
          await untilQuiet(terminal);
          const heard = terminal.heard().slice(before);
          // Nothing is ever a key; and where the sender did not stop, nothing is split.
          expect(heard.filter(({ kind }) => kind === 'key' || kind === 'text')).toEqual([]);
          if (longestPause >= patienceOfProgram) continue;
          expect(typedOf(heard)).toEqual([ballot]);
          whole += 1;
        }
      }, busy);
    },
  );

  it('without suffix is closed by the pause after it', async () => {
    await inTerminal(async (terminal) => {
      const ballots = makeBallots(3);
      for (const [index, ballot] of ballots.entries()) {
        terminal.pty.write(ballot);
        await terminal.untilHeard(index + 1);
      }
      expect(terminal.heard()).toEqual(
        ballots.map((typed) => ({ kind: 'scan', typed, suffix: 'none', millis: expect.any(Number) })),
      );
    });
  });

  it('stands beside a hand, a paste and arrow keys', async () => {
    await inTerminal(async (terminal) => {
      const [ballot = ''] = makeBallots(1);
      for (const piece of [
        'u',
        '\u001b[A',
        '\r',
        `${ballot}\r`,
        ' ',
        `\u001b[200~${ballot}\ry\u001b[201~`,
        'é',
      ]) {
        terminal.pty.write(piece);
        await pause(200);
      }
      expect(await terminal.untilHeard(7)).toEqual([
        { kind: 'text', text: 'u', ctrl: false },
        { kind: 'key', key: 'up', ctrl: false, shift: false },
        { kind: 'key', key: 'enter', ctrl: false, shift: false },
        { kind: 'scan', typed: ballot, suffix: 'enter', millis: expect.any(Number) },
        { kind: 'text', text: ' ', ctrl: false },
        { kind: 'paste', text: `${ballot}\ry` },
        { kind: 'text', text: 'é', ctrl: false },
      ]);
    });
  });
});
