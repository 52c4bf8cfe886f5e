import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { languages } from '../../src/base/language.ts';
import { countProblemCodes } from '../../src/count/problems.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { EventType } from '../../src/office/events.ts';
import { officeProblemCodes } from '../../src/office/problems.ts';
import { reportProblemCodes } from '../../src/report/problems.ts';

const bound = { contest: 'CK', list: 2, kind: 'E', found: 26, expected: 25 };

/** Every code of these rooms, with parameters as the program gives them. */
const samples: Readonly<Record<string, Readonly<Record<string, string | number>> | undefined>> = {
  COUNT_FOUND_NOT_SUM: { contest: 'CK', found: 43, expected: 42 },
  COUNT_BLANK_OR_INVALID_NOT_SUM: { contest: 'CK', found: 4, expected: 5 },
  COUNT_VALID_NOT_SUM: { contest: 'CK', found: 39, expected: 38 },
  COUNT_ELECTORAL_FIGURE_NOT_SUM: { contest: 'CK', list: 2, found: 39, expected: 38 },
  COUNT_CANDIDATE_OVER_BALLOTS: { ...bound, number: 1 },
  COUNT_VOTES_UNDER_BALLOTS: bound,
  COUNT_VOTES_OVER_POSSIBLE: bound,
  OFFICER_NO_ACCOUNTS: { found: 'anna' },
  OFFICER_SIGN_IN_REFUSED: { found: 'anna' },
  NOT_PERMITTED: { officer: 'audra', found: 'auditor', expected: 'entry_chair' },
  BUREAU_NOT_DIGITAL: { found: 'TB-1', expected: 'none' },
  BATCH_CLOSED: { batch: 3 },
  BATCH_OF_OTHER_OFFICER: { batch: 3, found: 'bram', expected: 'anna' },
  NOTHING_TO_UNDO: { batch: 3 },
  BALLOT_NOT_LAST: { token: '01010101' },
  BALLOT_NOT_COUNTED: { found: 7 },
  BUREAU_UNKNOWN: { found: 'TB-9', expected: 'TB-1, TB-2' },
  BALLOT_EVENT_UNKNOWN: { found: 7 },
  VOID_REASON_MISSING: { expected: 200 },
  VOID_REASON_TOO_LONG: { found: 201, expected: 200 },
  NO_DIGITAL_BUREAU: {},
  CONTEST_NOT_AT_BUREAU: { found: 'GR', bureau: 'DB-2', expected: 'CK' },
  BALLOT_DOES_NOT_FIT: { found: 255 },
  LEDGER_TOTALS_INCOHERENT: { contest: 'CK', bureau: 'DB-1', found: 'COUNT_VALID_NOT_SUM' },
  BALLOT_DUPLICATE: { first: 7 },
  BALLOT_CONFLICT: { first: 7 },
  BALLOT_VOIDED: {},
  REPORT_FORMAT_UNKNOWN: { found: 'docx', expected: 'csv, json' },
  REPORT_FORMAT_NOT_YET: { found: 'pdf', expected: 'csv, json' },
  REPORT_FILE_EXISTS: { found: 'out/totals.csv' },
  REPORT_NOT_WRITTEN: { found: 'out', reason: 'ENOSPC' },
};

const eventTypes = [
  'office-created',
  'officer-signed-in',
  'officer-sign-in-refused',
  'officer-signed-out',
  'batch-opened',
  'batch-closed',
  'ballot-counted',
  'ballot-duplicate',
  'ballot-conflict',
  'ballot-refused',
  'ballot-undone',
  'ballot-voided',
] as const satisfies readonly EventType[];

describe('the sentences', () => {
  it.each([...countProblemCodes, ...officeProblemCodes, ...reportProblemCodes])(
    'of %s are there in four languages and need no more than the problem gives',
    (code) => {
      const params = samples[code];
      if (params === undefined) throw new Error('no sample');
      for (const language of languages) {
        const text = problemText(translator(language), { code, params });
        expect(text).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it('say who may, for each set of roles that an act is kept for', () => {
    for (const language of languages) {
      const texts = ['entry_chair', 'chair', 'chair_administrator'].map((expected) =>
        problemText(translator(language), {
          code: 'NOT_PERMITTED',
          params: { officer: 'audra', found: 'auditor', expected },
        }),
      );
      expect(new Set(texts).size).toBe(3);
    }
  });

  it('of the log name every reason for which a scan is refused', () => {
    const codes = [...refusalCodes, 'BALLOT_VOIDED'];
    for (const language of languages) {
      const t = translator(language);
      const texts = codes.map((code) => t('event.ballot-refused', { batch: 3, bureau: 'DB-1', code }));
      expect(new Set(texts).size).toBe(codes.length);
    }
  });

  it('of the log are there for every event, and need no more than the log gives', () => {
    const params = {
      practice: 'true',
      fingerprint: 'ab12',
      name: 'anna',
      batch: 3,
      bureau: 'DB-1',
      token: '763eff41',
      state: 'counted',
      source: 'bulk',
      first: 7,
      ballot: 7,
      reason: 'seen',
      code: 'BALLOT_DAMAGED',
    };
    for (const language of languages) {
      const t = translator(language);
      for (const type of eventTypes) expect(t(`event.${type}`, params)).not.toMatch(/[{}]|undefined/);
    }
  });
});
