import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindCommands } from '../../../src/tui/keys/command.ts';
import { type ProgramAction, programCommands } from '../../../src/tui/keys/program-keys.ts';
import { scanCommands } from '../../../src/tui/screens/scan/scan-keys.ts';
import {
  type Figures,
  headlineOf,
  type JudgedScan,
  reduceScan,
  type ScanState,
  startScan,
} from '../../../src/tui/screens/scan/scan-state.ts';
import { type ShellState, startShell } from '../../../src/tui/shell/shell-state.ts';
import { keyHints } from '../../../src/tui/widgets/footer.tsx';
import { uiFor } from '../../support/ui.ts';

const figures: Figures = {
  registered: 800,
  counted: 0,
  papers: [],
  duplicate: 0,
  conflict: 0,
  refused: 0,
};
const counted = (event: number, layout: JudgedScan['layout'] = 'right'): JudgedScan => ({
  headline: 'valid',
  event,
  token: 'ab12cd34',
  results: [{ paper: 'CK', result: 'valid' }],
  problem: null,
  layout,
});
const refused = (event: number): JudgedScan => ({
  headline: 'refused',
  event,
  token: null,
  results: [],
  problem: { code: 'BALLOT_DAMAGED', params: {} },
  layout: 'right',
});
const judged = (state: ScanState, scan: JudgedScan): ScanState =>
  reduceScan(state, { type: 'judged', scan, figures, undoable: null });

describe('the desk', () => {
  it('goes on by itself after a counted ballot and stops at a refusal until it is acknowledged', () => {
    const after = judged(startScan(figures), counted(1));
    expect(after.halted).toBe(false);
    const stopped = judged(after, refused(2));
    expect(stopped.halted).toBe(true);
    expect(reduceScan(stopped, { type: 'acknowledged' })).toMatchObject({ halted: false, shown: null });
  });

  it('keeps what waits in the order in which it came', () => {
    const waiting = fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constant(null)), { maxLength: 30 });
    fc.assert(
      fc.property(waiting, (deeds) => {
        let state = startScan(figures);
        const plain: string[] = [];
        for (const typed of deeds) {
          state = reduceScan(state, typed === null ? { type: 'take-waiting' } : { type: 'wait', typed });
          if (typed === null) plain.shift();
          else plain.push(typed);
          expect(state.waiting).toEqual(plain);
        }
      }),
    );
  });

  it('shows the last ten scans, newest first', () => {
    let state = startScan(figures);
    for (let event = 1; event <= 13; event++) state = judged(state, counted(event));
    expect(state.recent.map((scan) => scan.event)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it('marks a ballot that was taken back and no longer shows its verdict', () => {
    const state = judged(judged(startScan(figures), counted(1)), counted(2));
    const undone = reduceScan(state, { type: 'undone', event: 2, figures, undoable: null });
    expect(undone.shown).toBeNull();
    expect(undone.recent.map((scan) => scan.takenBack)).toEqual(['undone', null]);
  });

  it('marks a ballot that the chair voided elsewhere, and offers to undo the one that is the last now', () => {
    const state = judged(judged(startScan(figures), counted(1)), counted(2));
    const undoable = { event: 1, token: '00000001' };
    const voided = reduceScan(state, {
      type: 'others-acted',
      figures,
      undoable,
      takenBack: new Map([[2, 'voided']]),
    });
    expect(voided.shown).toBeNull();
    expect(voided.recent.map((scan) => scan.takenBack)).toEqual(['voided', null]);
    expect(voided.undoable).toEqual(undoable);
  });
});

describe('the note about the keyboard layout', () => {
  it('stays until it is dismissed, and then does not come back for that layout', () => {
    let state = judged(startScan(figures), counted(1, 'us-on-be'));
    expect(state.layoutHint).toBe('us-on-be');
    state = judged(state, refused(2));
    expect(state.layoutHint).toBe('us-on-be');
    state = reduceScan(state, { type: 'layout-dismissed' });
    state = judged(state, counted(3, 'us-on-be'));
    expect(state.layoutHint).toBeNull();
    expect(judged(state, counted(4, 'us-on-fr')).layoutHint).toBe('us-on-fr');
  });

  it('goes away by itself once the scanner types as it should', () => {
    const state = judged(startScan(figures), counted(1, 'caps-lock'));
    expect(judged(state, counted(2)).layoutHint).toBeNull();
  });
});

it('each verdict of a counted ballot has the number of ballots so far, a refusal has none', () => {
  const at = (state: ScanState, scan: JudgedScan, total: number): ScanState =>
    reduceScan(state, { type: 'judged', scan, figures: { ...figures, counted: total }, undoable: null });
  const first = at(startScan(figures), counted(1), 148);
  const second = at(first, counted(2), 149);
  expect([first.number, second.number]).toEqual([148, 149]);
  expect(at(second, refused(3), 149).number).toBeNull();
});

it('a ballot of several papers is called what all of them count as, else only counted', () => {
  const valid = { paper: 'GR', result: 'valid' } as const;
  const blank = { paper: 'DR', result: 'blank' } as const;
  const invalid = { paper: 'PR', result: 'invalid', reason: 'several-lists', article: 'LPKD 155' } as const;
  expect(headlineOf([valid, valid])).toBe('valid');
  expect(headlineOf([valid, valid, invalid])).toBe('several');
  expect(headlineOf([invalid, blank])).toBe('several');
  expect(headlineOf([blank])).toBe('blank');
  expect(headlineOf([invalid])).toBe('invalid');
});

describe('the keys of the desk', () => {
  const offered = (scan: ScanState): readonly string[] =>
    scanCommands
      .filter((command) => command.when({ scan, practice: true, hasPracticeBallot: true }) === true)
      .map(({ id }) => id);

  it('while a refusal waits are that which acknowledges it, and the way back, which waits as well', () => {
    const stopped = judged(judged(startScan(figures), counted(1, 'us-on-be')), refused(2));
    expect(offered(stopped)).toEqual(['scan.acknowledge', 'scan.leave']);
    expect(offered(reduceScan(stopped, { type: 'acknowledged' }))).toContain('practice.ballot');
  });

  it('of which the footer offers the first, and the help', () => {
    const scan = judged(startScan(figures), refused(1));
    const own = bindCommands(scanCommands, {
      current: () => ({ scan, practice: true, hasPracticeBallot: true }),
      act: () => undefined,
    });
    const program = bindCommands<ShellState, ProgramAction>(programCommands, {
      current: () => shell,
      act: () => undefined,
    });
    const shell = startShell('en', { theme: 'dark', glyphs: 'unicode' }, true);
    const hints = keyHints(uiFor(), { commands: own, isHalted: true }, program);
    expect(hints.map(({ id }) => id)).toEqual(['scan.acknowledge', 'program.help']);
  });
});
