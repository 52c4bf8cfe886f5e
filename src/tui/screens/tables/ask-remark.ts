/** Asks what the officer says to a soft code, and records it. */
import type { Officer } from '../../../office/officers.ts';
import { type RaisedCode, remarkOn } from '../../../office/table-codes.ts';
import type { Shell } from '../../shell/shell-context.ts';

/** Of these codes to the first that has no remark yet, else to the first of all. */
export function askRemark(shell: Shell, officer: Officer, raised: readonly RaisedCode[]): void {
  const owed = raised.find(({ remark }) => remark === null) ?? raised[0];
  if (owed === undefined) return;
  const { ledger, clock } = shell.services;
  const { bureau, contest, problem } = owed;
  const { code } = problem;
  shell.ask({
    title: { key: 'tables.remark.title', params: { code } },
    lines: [{ key: `problem.${code}`, params: problem.params ?? {} }, { key: `code.${code}.chair` }],
    field: { key: 'tables.remark.field' },
    yes: { key: 'tables.remark.yes' },
    no: { key: 'tables.remark.no' },
    onYes: (text) => {
      const said = remarkOn(ledger, clock, officer, { bureau, contest }, code, text);
      shell.refresh();
      if (said.ok) shell.say({ key: 'tables.remark.done' });
      else shell.report(said.error);
    },
  });
}
