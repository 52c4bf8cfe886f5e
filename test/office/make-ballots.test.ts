import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/ballot/choices.ts';
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { seededTokens } from '../../src/ballot/token-source.ts';
import { BureauId, CandidateNumber, ContestId, ListNumber } from '../../src/election/ids.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { type BallotsToMake, makeBallots } from '../../src/office/make-ballots.ts';
import { cantonPackage, digital1, digital2, newOffice, paper, read } from './practice-canton.ts';

function canton(change: (text: string) => string = (text) => text) {
  const parsed = parsePackage(change(cantonPackage));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.election;
}
const election = canton();

function line(text: string, number: number): BallotsToMake {
  const parsed = parseChoicesLine(election, text);
  if (!parsed.ok || parsed.value === null) throw new Error(`not a choices line: ${text}`);
  return { ...parsed.value, line: number };
}
const press = () => ({ tokens: seededTokens(1, election.fingerprint, digital1), key: practiceKey });

describe('the practice voting computer', () => {
  it('makes as many ballots as the lines say, each with a token of its own, of the first digital bureau', () => {
    const ledger = newOffice({ practice: true });
    const made = [...makeBallots(election, [line('3x CK=2', 1), line('CK=5:E1 GR=1', 2)], press())];

    const readings = made.map((text) => (text.ok ? read(ledger, text.value, digital1) : text));

    expect(readings).toMatchObject([
      { kind: 'ballot', contests: [{ contest: 'CK', list: 2, category: 'headOnly' }] },
      { kind: 'ballot', contests: [{ contest: 'CK', list: 2, category: 'headOnly' }] },
      { kind: 'ballot', contests: [{ contest: 'CK', list: 2, category: 'headOnly' }] },
      {
        kind: 'ballot',
        contests: [
          { contest: 'CK', list: 5 },
          { contest: 'GR', list: 1 },
        ],
      },
    ]);
    expect(new Set(readings.map((reading) => ('token' in reading ? reading.token : ''))).size).toBe(4);
  });

  it('makes ballots of the bureau that is named', () => {
    const ledger = newOffice({ practice: true });
    const [text] = makeBallots(election, [line('CK=2', 1)], { ...press(), bureau: digital2 });
    if (text?.ok !== true) throw new Error('no ballot');
    expect(read(ledger, text.value, digital2).kind).toBe('ballot');
    expect(read(ledger, text.value, digital1)).toMatchObject({ refusal: { code: 'BALLOT_OTHER_BUREAU' } });
  });

  it('makes one ballot at a time, so that a million wait for nobody', () => {
    const lines = (function* () {
      yield line('1000000x CK=2', 1);
      throw new Error('read too far');
    })();
    const ballots = makeBallots(election, lines, press());
    expect(ballots.next().value).toMatchObject({ ok: true });
    expect(ballots.next().value).toMatchObject({ ok: true });
  });

  it.each([
    [BureauId.parse('DB-9'), 'BUREAU_UNKNOWN'],
    [paper, 'BUREAU_NOT_DIGITAL'],
  ])('makes none for bureau %s: %s', (bureau, code) => {
    const made = [...makeBallots(election, [line('CK=2', 1)], { ...press(), bureau })];
    expect(made).toEqual([{ ok: false, error: { code, params: { found: bureau, expected: 'DB-1, DB-2' } } }]);
  });

  it('makes none where no bureau is digital', () => {
    const onPaper = canton((text) => {
      const parsed = JSON.parse(text);
      return JSON.stringify({ ...parsed, bureaus: [parsed.bureaus[0]] });
    });
    expect([...makeBallots(onPaper, [line('CK=2', 1)], press())]).toEqual([
      { ok: false, error: { code: 'NO_DIGITAL_BUREAU' } },
    ]);
  });

  it('stops at a contest that the bureau’s voters do not have, and names its line', () => {
    const lines = [line('CK=2', 1), line('CK=2 GR=1', 2), line('CK=2', 3)];
    const made = [...makeBallots(election, lines, { ...press(), bureau: digital2 })];
    expect(made).toMatchObject([
      { ok: true },
      {
        ok: false,
        error: {
          code: 'CONTEST_NOT_AT_BUREAU',
          at: { line: 2 },
          params: { found: 'GR', bureau: 'DB-2', expected: 'CK' },
        },
      },
    ]);
  });

  it('stops at more marks than a QR code holds', () => {
    const everyone = Array.from({ length: 127 }, (_, index) => CandidateNumber.parse(index + 1));
    const marks = Array.from({ length: 255 }, (_, index) => ({
      list: ListNumber.parse(index + 1),
      head: true,
      effectives: everyone,
      substitutes: everyone,
    }));
    const choices: Choices = [{ contest: ContestId.parse('CK'), kind: 'marks', lists: marks }];
    expect([...makeBallots(election, [{ count: 2, choices, line: 4 }], press())]).toEqual([
      { ok: false, error: { code: 'BALLOT_DOES_NOT_FIT', at: { line: 4 }, params: { found: 255 } } },
    ]);
  });
});
