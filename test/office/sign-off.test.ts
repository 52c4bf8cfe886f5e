import { describe, expect, it } from 'vitest';
import { reportJson } from '../../src/office/reporting/report-json.ts';
import { reportModel, signedReport } from '../../src/office/reporting/report-model.ts';
import { codeOf, done } from './paper-office.ts';
import {
  closed,
  declared,
  initialled,
  keyTable,
  opened,
  presented,
  signed,
  signingDesk,
  tb1,
  tb2,
} from './sign-off-office.ts';

describe('the report of a bureau', () => {
  it('goes from draft to closed', () => {
    const desk = signingDesk();
    keyTable(desk, tb1);
    done(declared(desk, tb1));
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    done(signed(desk, tb1, 'chair'));
    done(signed(desk, tb1, 'mira'));
    done(signed(desk, tb1, 'wout'));
    expect(reportModel(desk.ledger, tb1).signOff.state).toBe('signed');
    done(closed(desk, tb1));
    const before = JSON.stringify(reportJson(reportModel(desk.ledger, tb1)));
    done(opened(desk, tb1));
    const old = signedReport(desk.ledger, tb1, 1);
    expect(old === undefined ? '' : JSON.stringify(reportJson(old))).toBe(before);
    expect(codeOf(presented(desk, null))).toBe('REPORT_NOT_READY');
    expect(codeOf(presented(desk, tb2))).toBe('REPORT_NOT_READY');
  });
});
