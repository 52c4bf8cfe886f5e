import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../src/ballot/reading.ts';
import { languages } from '../../src/base/language.ts';
import { tableRefusals } from '../../src/count/double-entry.ts';
import { countProblemCodes } from '../../src/count/problems.ts';
import { tableCsvCodes } from '../../src/count/table-csv.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import { translator } from '../../src/i18n/translate.ts';
import { deliveryRefusals } from '../../src/office/delivery/delivery-refusals.ts';
import type { EventType } from '../../src/office/events.ts';
import { acts } from '../../src/office/permissions.ts';
import { officeProblemCodes } from '../../src/office/problems.ts';
import { reportProblemCodes } from '../../src/report/problems.ts';

const bound = { contest: 'CK', list: 2, kind: 'E', found: 26, expected: 25 };

/** What a refusal of the double entry is told with. */
const table = { bureau: 'TB-1', contest: 'CK', officer: 'anna', first: 'anna', second: 'bram' };

/** What a refusal of a transfer is told with. */
const transfer = { transfer: 12, sender: 'anna', receiver: 'bram' };

/** What a refusal of a report is told with. */
const report = { of: 'bureau', bureau: 'TB-1', version: 1, state: 'presented', expected: '9f' };

/** Every code of these rooms, with parameters as the program gives them. */
const samples: Readonly<Record<string, Readonly<Record<string, string | number>> | undefined>> = {
  COUNT_FOUND_NOT_SUM: { contest: 'CK', found: 43, expected: 42 },
  COUNT_BLANK_OR_INVALID_NOT_SUM: { contest: 'CK', found: 4, expected: 5 },
  COUNT_VALID_NOT_SUM: { contest: 'CK', found: 39, expected: 38 },
  COUNT_ELECTORAL_FIGURE_NOT_SUM: { contest: 'CK', list: 2, found: 39, expected: 38 },
  COUNT_CANDIDATE_OVER_BALLOTS: { ...bound, number: 1 },
  COUNT_VOTES_UNDER_BALLOTS: bound,
  COUNT_VOTES_OVER_POSSIBLE: bound,
  COUNT_FOUND_NOT_DEPOSITED: { contest: 'CK', where: 'urn', urn: 1, station: 3, found: 43, expected: 42 },
  COUNT_STATION_NOT_DECLARED: { contest: 'CK', station: 3, missing: 'both' },
  COUNT_FOUND_OVER_REGISTERED: { contest: 'CK', where: 'urn', urn: 1, station: 3, found: 801, expected: 800 },
  COUNT_TICKED_NOT_DEPOSITED: { contest: 'CK', station: 3, found: 43, expected: 42 },
  COUNT_BLANK_OR_INVALID_UNUSUAL: { contest: 'CK', found: 200, of: 1000, others: 500, ofOthers: 10_000 },
  COUNT_URN_OVER_LIMIT: { contest: 'CK', urn: 2, found: 841, expected: 840 },
  COUNT_BUREAU_OVER_LIMIT: { contest: 'CK', found: 2401, expected: 2400 },
  COUNT_TRANSFERS_NOT_MATCHED: { contest: 'CK', side: 'out', found: 3, expected: 4 },
  OFFICE_NO_ACCOUNTS: { found: 'anna' },
  OFFICE_HAS_ACCOUNTS: {},
  OFFICER_MUST_WAIT: { found: 'anna', seconds: 5 },
  OFFICER_ACCOUNT_CLOSED: { found: 'anna' },
  OFFICER_PASSWORD_TEMPORARY: { found: 'anna' },
  OFFICER_SIGNED_OUT: { found: 'anna' },
  ACCOUNT_OWN: { found: 'anna' },
  ACCOUNT_NOT_CLOSED: { found: 'anna' },
  KEY_NONE: { officer: 'anna' },
  KEY_DOES_NOT_OPEN: { officer: 'anna' },
  KEY_CHANGED_MEANWHILE: {},
  PASSWORD_TOO_SHORT: { found: 3, expected: 12 },
  PASSWORD_TOO_LONG: { found: 201, expected: 200 },
  PASSWORD_OLD: {},
  PASSWORD_IS_NAME: {},
  ACCOUNT_NAME: { found: 'An Peeters' },
  ACCOUNT_PERSON: { name: 'anna', expected: 100 },
  ACCOUNT_EXISTS: { found: 'anna' },
  ACCOUNT_TWICE: { found: 'anna' },
  ACCOUNTS_CSV_HEADER: { found: 'naam', expected: 'name,person,role' },
  ACCOUNTS_CSV_COLUMNS: { found: 2, expected: 3, separator: ',' },
  ACCOUNTS_CSV_QUOTE: { found: 'an,"An' },
  ACCOUNTS_CSV_NAME: { found: '"An Peeters"', expected: 'an.peeters' },
  ACCOUNTS_CSV_PERSON: { found: '""', expected: 100 },
  ACCOUNTS_CSV_ROLE: { found: 'minister', expected: 'entry, chair' },
  ACCOUNTS_CSV_TWICE: { found: 'an', first: 2 },
  ACCOUNTS_CSV_EXISTS: { found: 'anna' },
  ACCOUNTS_CSV_EMPTY: {},
  ACCOUNT_UNKNOWN: { found: 'anna' },
  OFFICER_SIGN_IN_REFUSED: { practice: 'real', found: 'anna' },
  REPORT_DELIVERED: report,
  DELIVERY_NOT_SIGNED: { bureau: 'TB-1', state: 'presented' },
  DELIVERY_TRANSFER_DIFFERS: {
    ...{ bureau: 'TB-1', other: 'TB-2', from: 'TB-1 CK', to: 'TB-2 GR' },
    ...{ found: '2, 3', expected: '2, 4' },
  },
  DELIVERY_BUREAU_AT_WORK: { bureau: 'TB-1' },
  DELIVERY_SAID_OTHERWISE: { bureau: 'TB-1', what: 'urn', paper: 'CK', found: '—', expected: 300 },
  DELIVERY_VERSION_EARLIER: { bureau: 'TB-1', found: 1, expected: 2 },
  DELIVERY_VERSION_LATER: { bureau: 'TB-1', found: 2, expected: 1 },
  DELIVERY_OTHER_CONTENT: {
    ...{ bureau: 'TB-1', version: 1, where: 'figure', contest: 'CK', field: 'valid' },
    ...{ found: 281, expected: 280 },
  },
  DELIVERY_SIGNER_UNKNOWN: { bureau: 'TB-1', officer: 'chair', key: '21fe 31df' },
  DELIVERY_SIGNER_NOT_TRUSTED: { bureau: 'TB-1', found: '21fe31df' },
  DELIVERY_NONE: {},
  DELIVERY_FILE_MISSING: {},
  DELIVERY_FILE_EXTRA: {},
  DELIVERY_FILE_TOO_LARGE: { found: 67_108_865, expected: 67_108_864 },
  DELIVERY_FILE_CHANGED: { found: '9f', expected: '3b' },
  DELIVERY_FILE_UNREADABLE: {},
  DELIVERY_SIGNATURE_WRONG: {},
  DELIVERY_OTHER_ELECTION: { found: '9f', expected: '3b' },
  DELIVERY_PRACTICE: { found: 'practice' },
  DELIVERY_REPORT_DIFFERS: { found: 1, expected: 2 },
  DELIVERY_REPORT_SIGNATURE: { officer: 'chair' },
  DELIVERY_EVENT_MISPLACED: { type: 'table-decided' },
  DELIVERY_FIGURE_DIFFERS: { bureau: 'TB-1', contest: 'CK', field: 'valid', found: 281, expected: 280 },
  DELIVERY_LINE_DIFFERS: { found: 'CK,valid,,,,281', expected: 'CK,valid,,,,280' },
  DELIVERY_BALLOT_REFUSED: { found: 'BALLOT_DAMAGED' },
  DELIVERY_BALLOT_ORDER: {},
  DELIVERY_BALLOT_KNOWN: { bureau: 'DB-1', found: 'counted' },
  DELIVERY_TRUST_ROW: { found: 'TB-1,anna', expected: 'bureau,officer,role,publicKey' },
  REPORT_FROZEN: report,
  REPORT_BEING_SIGNED: report,
  REPORT_PRESENTED: report,
  REPORT_NOT_PRESENTED: report,
  REPORT_INITIALLED: report,
  REPORT_NOT_INITIALLED: report,
  REPORT_SAME_OFFICER: report,
  REPORT_NOT_OF_BUREAU: report,
  REPORT_SIGNED_BEFORE: report,
  REPORT_WITNESS_UNKNOWN: {
    of: 'bureau',
    bureau: 'TB-1',
    found: 'N. N.',
    count: 2,
    expected: 'W. I., G. E.',
  },
  REPORT_WITNESS_DONE: report,
  REPORT_NOT_SIGNED: report,
  REPORT_CLOSED: report,
  REPORT_OFFICE_FIRST: report,
  REPORT_MAIN_CHAIR: { ...report, name: 'C. H.', expected: 'chair' },
  REPORT_KEY_NOT_OWN: report,
  REPORT_KEY_REVOKED: report,
  REPORT_DIGEST_CHANGED: { ...report, found: '3b' },
  REPORT_NOT_READY: {
    ...{ of: 'office', bureau: '', bureaus: 2, tables: 1, differences: 3, suspects: 1, remarks: 2 },
    ...{ electors: 1, transfers: 1, batches: 1, signers: 2 },
  },
  COMPOSITION_CHAIR: { found: 0 },
  COMPOSITION_SECRETARY: { name: 'A. B.' },
  COMPOSITION_NAME_TWICE: { found: 'A. B.' },
  COMPOSITION_ACCOUNT_TWICE: { found: 'anna' },
  COMPOSITION_ACCOUNT: { name: 'A. B.', found: 'anna' },
  COMPOSITION_LIST: { name: 'A. B.', found: 9 },
  COMPOSITION_WITNESS: { name: 'A. B.', found: 9, expected: 1 },
  NOT_PERMITTED: { officer: 'audra', found: 'auditor', expected: 'entry_member_chair' },
  BUREAU_NOT_DIGITAL: { found: 'TB-1', expected: 'none' },
  BATCH_CLOSED: { batch: 3 },
  BATCH_OF_OTHER_OFFICER: { batch: 3, found: 'bram', expected: 'anna' },
  NOTHING_TO_UNDO: { batch: 3 },
  BALLOT_NOT_LAST: { token: '01010101' },
  BALLOT_NOT_COUNTED: { found: 7 },
  BUREAU_UNKNOWN: { found: 'TB-9', expected: 'TB-1, TB-2' },
  BALLOT_EVENT_UNKNOWN: { found: 7 },
  VOID_REASON_MISSING: { expected: 300 },
  VOID_REASON_TOO_LONG: { found: 301, expected: 300 },
  NO_DIGITAL_BUREAU: {},
  CONTEST_NOT_AT_BUREAU: { found: 'GR', bureau: 'DB-2', expected: 'CK' },
  BALLOT_DOES_NOT_FIT: { found: 255 },
  BUREAU_NOT_COUNTING: { found: 'DB-1', expected: 'none' },
  TABLE_ENTRY_DONE: table,
  TABLE_FIRST_MISSING: table,
  TABLE_HELD_BY_OTHER: table,
  TABLE_SAME_OFFICER: table,
  TABLE_SEEN_BOTH: table,
  TABLE_NOT_BEGUN: table,
  TABLE_NOTHING_OPEN: table,
  TABLE_NOT_OWN_ENTRY: table,
  TABLE_FIELD_NOT_OPEN: { bureau: 'TB-1', contest: 'CK', field: 'votes/2/E/1' },
  TABLE_DECIDER_ENTERED: table,
  TABLE_AGREED: table,
  TABLE_EMPTY: table,
  TABLE_REENTERED: table,
  TABLE_MOVED_ON: table,
  TABLE_PARTS_MISSING: { bureau: 'TB-1', contest: 'CK' },
  TABLE_DRAFT_ELSEWHERE: { bureau: 'TB-1', contest: 'CK' },
  BUREAU_COUNTS_BY_TABLE: { bureau: 'TB-1' },
  BUREAU_COUNTS_BY_BALLOT: { bureau: 'TB-1' },
  BUNDLE_NUMBER: { found: 10_000, expected: 9999 },
  BUNDLE_TOO_LARGE: { found: 101, expected: 100 },
  BUNDLE_DRAFT_ELSEWHERE: { bundle: 7 },
  BUNDLE_BEHIND_GAP: { bundle: 7, place: 3 },
  BUNDLE_NOT_AS_COUNTED: { found: 49, expected: 50 },
  BUNDLE_PLACES_MISSING: { found: 1, expected: 2 },
  BUREAU_COUNTS_BY_BALLOT_SUSPECT: { bureau: 'TB-1' },
  SUSPECT_OF_BUNDLE: { bureau: 'TB-1', suspect: 3, bundle: 7 },
  BALLOT_OF_PAPER: { found: 12, bureau: 'TB-1' },
  SUSPECT_WITHDRAWN: { bureau: 'TB-1', suspect: 3 },
  CODE_RAISED_OTHERWISE: { bureau: 'TB-1', contest: 'CK', code: 'COUNT_URN_OVER_LIMIT' },
  CODE_NOT_RAISED: { bureau: 'TB-1', contest: 'CK', code: 'COUNT_URN_OVER_LIMIT' },
  TABLE_TEXT_MISSING: { expected: 300 },
  TABLE_TEXT_TOO_LONG: { found: 301, expected: 300 },
  TABLE_FIGURE_TOO_LARGE: { found: 10_000_000, expected: 9_999_999 },
  STATION_NOT_AT_BUREAU: { found: 9, bureau: 'TB-1', expected: '1, 2' },
  KINDS_EMPTY: {},
  KINDS_TAKEN_BACK_OVER_ISSUED: { kind: 'CK+EU', found: 5, expected: 4 },
  TRANSFER_NO_BALLOTS: {},
  TRANSFER_SAME_TABLE: { bureau: 'TB-1', contest: 'CK' },
  TRANSFER_SAME_ELECTION: { bureau: 'TB-1', contest: 'CK' },
  TRANSFER_SENT: transfer,
  TRANSFER_UNKNOWN: transfer,
  TRANSFER_SAME_OFFICER: transfer,
  TRANSFER_COUNTED_LAST: transfer,
  TRANSFER_NUMBERS_SEEN: { transfer: 12 },
  TRANSFER_NUMBERS_SEEN_BEFORE: { seen: 12 },
  SAID_LAST: { officers: 'anna, chair' },
  TRANSFER_RECEIVED: transfer,
  TRANSFER_WITHDRAWN: transfer,
  TABLE_CSV_HEADER: { found: 'a;b', expected: 'contest,field,list,kind,number,value' },
  TABLE_CSV_COLUMNS: { found: 5, expected: 6 },
  TABLE_CSV_CONTEST: { found: 'EU', expected: 'CK, GR' },
  TABLE_CSV_FIELD: { found: 'votes,2,E,9', bureau: 'TB-1' },
  TABLE_CSV_VALUE: { found: '1.000', expected: 9_999_999 },
  TABLE_CSV_TWICE: { found: 'valid', first: 4 },
  TABLE_CSV_URNS: {},
  TABLE_CSV_EMPTY: {},
  LEDGER_TOTALS_INCOHERENT: { contest: 'CK', bureau: 'DB-1', found: 'COUNT_VALID_NOT_SUM' },
  BALLOT_DUPLICATE: { first: 7 },
  BALLOT_CONFLICT: { first: 7 },
  BALLOT_VOIDED: {},
  REPORT_FORMAT_UNKNOWN: { found: 'docx', expected: 'csv, json' },
  REPORT_FORMAT_OF_OFFICE: { found: 'format-r' },
  REPORT_VERSION_UNKNOWN: { found: 3, expected: 2 },
  REPORT_FILE_EXISTS: { found: 'out/totals.csv' },
  REPORT_NOT_DISCLOSED_YET: { bureau: 'DB-1' },
  REPORT_NOT_DISCLOSED: { bureau: 'DB-1', contest: 'CK', article: 'DKD 22', found: 480, expected: 500 },
  REPORT_NOT_WRITTEN: { found: 'out', reason: 'ENOSPC' },
  REPORT_FILE_DIFFERS: {
    ...{ where: 'column', column: 7, page: 1, byte: 9, found: '812', expected: '811' },
    ...{ version: 1, of: 'bureau', bureau: 'TB-1' },
  },
  REPORT_FILE_UNREADABLE: { why: 'spelling', column: 7, found: 'x', expected: 'y' },
  REPORT_FILE_DIGEST: { found: '3b', expected: '4c' },
  REPORT_FILE_SIGNATURE: { officer: 'anna' },
  REPORT_FILE_SIGN_OFF: { found: 'signed', expected: 'initialled' },
  REPORT_FILE_UNKNOWN: {},
  REPORT_FILE_OF_DELIVERY: {},
  REPORT_FILE_NOT_BY_ALL: { chair: 'none', member: 'M. I.', witness: 'W. O.' },
  REPORT_FILE_NOT_SIGNED: { of: 'record' },
  REPORT_FILE_OTHER_ELECTION: { found: '3b', expected: '4c' },
  REPORT_FILE_OTHER_KIND: { found: 'practice' },
  REPORT_FILE_KEY_UNKNOWN: { digest: '3b', officer: 'anna', key: '21fe' },
  REPORT_FILE_NEEDS_ELECTION: { of: 'pages' },
  REPORT_FILE_NEEDS_REPORT: {},
  REPORT_KEYS_UNREADABLE: {},
  SUSPECT_KNOWN: { bureau: 'TB-1', suspect: 3 },
  SUSPECT_UNKNOWN: { bureau: 'TB-1', suspect: 3 },
  SUSPECT_DECIDED: { bureau: 'TB-1', suspect: 3 },
  SUSPECT_NOT_DECIDED: { bureau: 'TB-1', suspect: 3 },
  SUSPECT_NOT_VALID: { contest: 'CK' },
  SUSPECT_TWO_MEMBERS: { first: 'AB', second: 'ab' },
  SUSPECT_WITNESS_IS_MEMBER: { found: 'ab' },
  SUSPECT_WITNESS_UNSIGNED: {},
};

const eventTypes = [
  'suspect-raised',
  'suspect-opinion',
  'suspect-decided',
  'suspect-reopened',
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
  'table-begun',
  'table-left',
  'table-entered',
  'table-corrected',
  'table-decided',
  'table-reset',
  'table-remarked',
  'kinds-declared',
  'transfer-sent',
  'transfer-received',
  'transfer-withdrawn',
  'way-declared',
  'ballots-found',
  'bundle-begun',
  'bundle-left',
  'bundle-entered',
  'bundle-corrected',
  'bundle-decided',
  'bundle-reset',
  'act-refused',
  'delivery-refused',
] as const satisfies readonly EventType[];

describe('the sentences', () => {
  it.each([...countProblemCodes, ...tableCsvCodes, ...officeProblemCodes, ...reportProblemCodes])(
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
      const texts = ['entry_member_chair', 'chair', 'chair_administrator'].map((expected) =>
        problemText(translator(language), {
          code: 'NOT_PERMITTED',
          params: { officer: 'audra', found: 'auditor', expected },
        }),
      );
      expect(new Set(texts).size).toBe(3);
    }
  });

  it.each([...tableRefusals, 'TABLE_MOVED_ON'])('of a bundle say bundle, not table: %s', (code) => {
    const word = { nl: 'bundel', fr: 'liasse', de: 'Bündel', en: 'bundle' };
    for (const language of languages) {
      const text = problemText(translator(language), { code, params: { ...table, bundle: 7 } });
      expect(text).toMatch(new RegExp(`${word[language]} 7 \\(CK, TB-1\\)`, 'i'));
      expect(text).not.toMatch(/\btab(?:le|el|leau|elle)\b|\b(?:field|veld|champ|Feld)/i);
      expect(text).not.toMatch(/[{}#]|undefined/);
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

  it('of the log say which act was refused, and why a delivery was not taken, where it is of a bureau and where of none', () => {
    for (const language of languages) {
      const t = translator(language);
      expect(new Set(acts.map((act) => t(`act.${act}`))).size).toBe(acts.length);
      const texts = deliveryRefusals.flatMap((code) =>
        ['bureau', 'none'].map((of) => {
          const text = t('event.delivery-refused', { of, bureau: of === 'none' ? '' : 'TB-1', code });
          expect(text).toMatch(of === 'none' ? /^\p{Lu}(?!B-1)/u : /^TB-1/);
          expect(text).toContain(`(${code})`);
          expect(text).not.toMatch(/[{}]|undefined/);
          return text;
        }),
      );
      expect(new Set(texts).size).toBe(2 * deliveryRefusals.length);
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
      ...{ suspect: 3, ground: 'several_lists', decision: 'valid', contested: 'true' },
      ...{ witness: 'Els', opinion: 'it counts' },
      known: 'true',
      contest: 'CK',
      entry: 2,
      field: 'votes/2/E/1',
      text: 'counted twice',
      station: 3,
      anew: 'true',
      transfer: 12,
      from: 'TB-1 CK',
      to: 'TB-1 GR',
      way: 'ballots',
      ballots: 812,
      bundle: 7,
      place: 31,
      act: 'close a report',
      of: 'bureau',
    };
    for (const language of languages) {
      const t = translator(language);
      for (const type of eventTypes) expect(t(`event.${type}`, params)).not.toMatch(/[{}]|undefined/);
    }
  });
});
