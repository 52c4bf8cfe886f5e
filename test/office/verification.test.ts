import { expect, it } from 'vitest';
import { ledgerProblemCodes } from '../../src/ledger/problems.ts';
import { speaksAgainstRecord } from '../../src/office/verification.ts';

it('only what is found in the record speaks against it: not a busy file, a full disk, or a check that was stopped', () => {
  const silent = ['OFFICE_FILE_BUSY', 'OFFICE_DISK_FULL', 'OFFICE_FILE_NO_PERMISSION', 'LEDGER_CANCELLED'];

  for (const code of silent) expect(speaksAgainstRecord({ code }), code).toBe(false);
  for (const code of ledgerProblemCodes) {
    const isRecord = code.startsWith('LEDGER_') && code !== 'LEDGER_CANCELLED';
    expect(speaksAgainstRecord({ code }), code).toBe(isRecord);
  }
});
