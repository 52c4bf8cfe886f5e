import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyboardLayouts } from '../../../src/ballot/keyboard-layouts.ts';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { createOffice } from '../../../src/office/create-office.ts';
import type { Ledger } from '../../../src/office/ports.ts';
import { voidBallot } from '../../../src/office/take-back.ts';
import { damaged, practiceBallot, typedByScanner } from '../../../src/tui/screens/scan/practice-ballots.ts';
import { openScanSession, type ScanSession } from '../../../src/tui/screens/scan/scan-session.ts';
import {
  ballotText,
  digital1,
  digital2,
  newOffice,
  officer,
  paper,
  temporaryFolder,
  tickingClock,
} from '../../office/practice-canton.ts';

function session(ledger: Ledger, bureau = digital1): ScanSession {
  const opened = openScanSession(ledger, tickingClock(), officer('anna'), bureau);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

describe('a session at the scanner', () => {
  it('opens a batch of terminal scans and closes it', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger);
    open.close();
    const [closed, opened] = ledger.events({ limit: 2 });
    expect(opened).toMatchObject({ type: 'batch-opened', officer: 'anna', data: { source: 'terminal' } });
    expect(closed).toMatchObject({ type: 'batch-closed', officer: 'anna' });
  });

  it('is not for an auditor, and not at a counting bureau', () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    expect(openScanSession(ledger, clock, officer('audra'), digital1)).toMatchObject({
      error: { code: 'NOT_PERMITTED' },
    });
    expect(openScanSession(ledger, clock, officer('anna'), paper)).toMatchObject({
      error: { code: 'BUREAU_NOT_DIGITAL' },
    });
  });

  it('says of each scan what became of it, and the figures follow', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger);
    const text = ballotText(ledger, 'CK=2', 1);
    expect(open.record(text)).toMatchObject({ headline: 'valid', token: '01010101', problem: null });
    expect(open.record(text)).toMatchObject({ headline: 'duplicate', problem: { code: 'BALLOT_DUPLICATE' } });
    expect(open.record(ballotText(ledger, 'CK=5', 1))).toMatchObject({ headline: 'conflict' });
    expect(open.record(ballotText(ledger, 'CK=blank', 2))).toMatchObject({ headline: 'blank' });
    expect(open.record(ballotText(ledger, 'CK=2+5', 3))).toMatchObject({
      headline: 'invalid',
      results: [{ paper: 'CK', result: 'invalid', reason: 'several-lists', article: 'KWB 157' }],
    });
    expect(open.record(ballotText(ledger, 'CK=blank GR=blank', 5))).toMatchObject({ headline: 'blank' });
    expect(open.record('5410041001204')).toMatchObject({
      headline: 'refused',
      token: null,
      problem: { code: 'BALLOT_NOT_A_BALLOT' },
    });
    expect(open.record(ballotText(ledger, 'CK=2', 4, { bureau: digital2 }))).toMatchObject({
      problem: { code: 'BALLOT_OTHER_BUREAU' },
    });
    expect(open.figures()).toEqual({
      registered: 800,
      counted: 4,
      papers: [
        { id: 'CK', title: { nl: 'Kamer' }, valid: 1, blank: 2, invalid: 1 },
        { id: 'GR', title: { nl: 'Gemeenteraad' }, valid: 0, blank: 1, invalid: 0 },
      ],
      duplicate: 1,
      conflict: 1,
      refused: 2,
    });
  });

  it('says of a ballot with several elections what each counts as, and never for which list', () => {
    const ledger = newOffice({ practice: true });
    const scan = session(ledger).record(ballotText(ledger, 'CK=2:E1 GR=invalid:not-official', 1));
    expect(scan).toMatchObject({ headline: 'several', problem: null });
    expect(scan.results).toEqual([
      { paper: 'CK', result: 'valid' },
      { paper: 'GR', result: 'invalid', reason: 'not-official', article: 'LPKD 155' },
    ]);
  });

  it('understands a scanner set to any layout, and names the layout only where the signature holds', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger);
    keyboardLayouts.forEach(({ id, comesOut }, index) => {
      const typed = comesOut(ballotText(ledger, 'CK=2:E1', index + 1));
      expect(open.record(typed)).toMatchObject({ headline: 'valid', layout: id });
      expect(open.record(typed.slice(0, -4))).toMatchObject({ headline: 'refused', layout: 'right' });
    });
  });

  it('has one figure for a paper that elections share: apart they would tell what was chosen', () => {
    const text = readFileSync('fixtures/elections/sint-genesius-rode.json', 'utf8');
    const path = join(temporaryFolder(), 'office.db');
    const created = createOffice(officeFiles, tickingClock(), { path, text, practice: true });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    const { ledger } = created.value;
    const bureau = ledger.election.bureaus.find(({ kind }) => kind === 'digital');
    if (bureau === undefined) throw new Error('no digital bureau');
    const open = openScanSession(ledger, tickingClock(), officer('anna'), bureau.id);
    if (!open.ok) throw new Error(JSON.stringify(open.error));
    const shared = ledger.election.contests.map(({ id, lists: [list] }) => `${id}=${list?.number}`);
    shared.slice(0, 2).forEach((choices, index) => {
      open.value.record(ballotText(ledger, choices, index + 1, { bureau: bureau.id }));
    });
    expect(open.value.figures().counted).toBe(2);
    expect(open.value.figures().papers.map(({ valid }) => valid)).toEqual([2]);
    ledger.close();
  });

  it('tells of its ballots which count no more, and undoes none that is not the last by now', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger);
    const [first, second] = [1, 2].map((token) => open.record(ballotText(ledger, 'CK=2', token)));
    const last = open.undoable();
    if (first === undefined || second === undefined || last === null) throw new Error('nothing counted');
    voidBallot(ledger, tickingClock(), officer('chair'), second.event, 'torn');

    expect(open.takenBack([first.event, second.event])).toEqual(new Map([[second.event, 'voided']]));
    expect(open.undo(last)).toMatchObject({ error: { code: 'BALLOT_NOT_LAST' } });
    expect(open.undoable()?.event).toBe(first.event);
  });

  it('takes back the ballot that was named, and nothing else', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger);
    expect(open.undoable()).toBeNull();
    open.record(ballotText(ledger, 'CK=2', 1));
    const first = open.undoable();
    if (first === null) throw new Error('nothing to take back');
    expect(first.token).toBe('01010101');
    open.record(ballotText(ledger, 'CK=2', 2));
    expect(open.undo(first)).toMatchObject({ ok: false });
    expect(open.figures().counted).toBe(2);
    const second = open.undoable();
    if (second === null) throw new Error('nothing to take back');
    expect(open.undo(second)).toMatchObject({ ok: true });
    expect(open.figures().counted).toBe(1);
    expect(open.undoable()).toEqual(first);
    expect(open.record(ballotText(ledger, 'CK=2', 2))).toMatchObject({ headline: 'valid' });
  });
});

describe('practice ballots', () => {
  /** The same bytes each time the test runs, and every kind of ballot among them. */
  const randomness = () => {
    let asked = 0;
    return {
      bytes: (count: number) => {
        asked += 1;
        return Uint8Array.from(createHash('sha256').update(String(asked)).digest().subarray(0, count));
      },
    };
  };

  it('pass the assembler as one scan with Enter and count; the same again is a duplicate, a torn one damaged', () => {
    const ledger = newOffice({ practice: true });
    const open = session(ledger, digital2);
    const bytes = randomness();
    const headlines = new Set<string>();
    for (let made = 0; made < 60; made++) {
      const text = practiceBallot(ledger.election, digital2, bytes);
      expect(typedByScanner(text)).toEqual([{ kind: 'scan', typed: text, suffix: 'enter', millis: 0 }]);
      const scan = open.record(text);
      expect(scan.problem).toBeNull();
      headlines.add(scan.headline);
      expect(open.record(text)).toMatchObject({ headline: 'duplicate' });
      expect(open.record(damaged(text))).toMatchObject({ problem: { code: 'BALLOT_DAMAGED' } });
    }
    expect(headlines).toEqual(new Set(['valid', 'blank', 'invalid']));
  });

  it('count in no real office', () => {
    const ledger = newOffice({ practice: false });
    const open = session(ledger);
    const text = practiceBallot(ledger.election, digital1, randomness());
    expect(open.record(text)).toMatchObject({ headline: 'refused', problem: { code: 'BALLOT_UNKNOWN_KEY' } });
  });
});
