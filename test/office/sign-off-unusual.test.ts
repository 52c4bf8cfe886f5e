import { describe, expect, it } from 'vitest';
import type { BureauId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { resetTable } from '../../src/office/decide-table.ts';
import { presentChecklist } from '../../src/office/present-checklist.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { bureauId, contestId } from '../support/elections.ts';
import { type Desk, done, right } from './paper-office.ts';
import { cantonPackage, officer } from './practice-canton.ts';
import { remark } from './remarking.ts';
import { declared, keyTable, presented, signedReportOf, signingDesk } from './sign-off-office.ts';

const { bureaus, ...rest } = JSON.parse(cantonPackage);
const ids = ['TB-1', 'TB-2', 'TB-3', 'TB-4', 'TB-5'].map(bureauId);
const [own, ...others] = ids as [BureauId, ...BureauId[]];
const text = JSON.stringify({
  ...rest,
  bureaus: ids.map((id, index) => ({
    ...{ ...bureaus[0], id, contests: ['CK'] },
    stations: [{ number: index + 1, municipality: '92094', registered: 800 }],
  })),
});
/** 300 ballots found, of which so many are blank or invalid. */
const withBlank = (blank: number) => ({
  ...right,
  blankOrInvalid: blank,
  'category/2/headOnly': 170 - blank,
});
const code = 'COUNT_BLANK_OR_INVALID_UNUSUAL';
const place = { bureau: own, contest: contestId('CK') };
const remarksOf = ({ ledger }: Desk) =>
  reportModel(ledger, own).remarks.map(({ code: of, text: said }) => [of, said]);
const isRaised = ({ ledger }: Desk, bureau = own): boolean =>
  raisedCodes(ledger).some((one) => one.bureau === bureau && one.problem.code === code);
const verified = async ({ path }: Desk) => (await officeFiles.verify(path, () => undefined)).ok;

describe('what is unusual beside other bureaus', () => {
  it('does not come up at a bureau that has presented its report before they were done', async () => {
    const desk = signingDesk(text);
    keyTable(desk, own, withBlank(120));
    done(declared(desk, own));
    const { digest } = done(presented(desk, own));
    for (const bureau of others) keyTable(desk, bureau, withBlank(2));
    expect(isRaised(desk)).toBe(false);
    expect(reportModel(desk.ledger, own).digest).toBe(digest);
    expect(presentChecklist(desk.ledger, own).every(({ fulfilled }) => fulfilled)).toBe(true);
    // Of those that are not presented it still does.
    const event = desk.ledger.tableRows(others[0])[0]?.event ?? 0;
    const other = { bureau: others[0] ?? own, contest: place.contest };
    done(resetTable(desk.ledger, desk.clock, officer('chair'), other, 'again', event));
    keyTable(desk, other.bureau, withBlank(150));
    expect(isRaised(desk, other.bureau)).toBe(true);
    for (const bureau of others) {
      if (isRaised(desk, bureau)) {
        done(remark({ ...desk, officer: officer('chair') }, { ...other, bureau }, code, 'a hard ballot'));
      }
      done(declared(desk, bureau));
      signedReportOf(desk, bureau);
    }
    done(declared(desk, null));
    signedReportOf(desk, own);
    done(presented(desk, null));
    expect(await verified(desk)).toBe(true);
  });

  it('stays with what was said to it, whatever the others count later', async () => {
    const desk = signingDesk(text);
    for (const bureau of others) keyTable(desk, bureau, withBlank(2));
    keyTable(desk, own, withBlank(120));
    expect(isRaised(desk)).toBe(true);
    done(declared(desk, own));
    expect(presented(desk, own)).toMatchObject({ error: { params: { remarks: 1, electors: 0 } } });
    done(remark({ ...desk, officer: officer('chair') }, place, code, 'many came to protest'));
    const { digest } = done(presented(desk, own));
    for (const bureau of others) {
      const event = desk.ledger.tableRows(bureau)[0]?.event ?? 0;
      done(resetTable(desk.ledger, desk.clock, officer('chair'), { ...place, bureau }, 'again', event));
      keyTable(desk, bureau, withBlank(119));
    }
    expect(remarksOf(desk)).toEqual([[code, 'many came to protest']]);
    expect(reportModel(desk.ledger, own).digest).toBe(digest);
    expect(await verified(desk)).toBe(true);
  });
});
