/** Asks what the officer says to a soft code, and records it. */
import type { SoftCode } from '../../../count/problems.ts';
import type { TablePlace } from '../../../office/events.ts';
import type { Officer } from '../../../office/officers.ts';
import { figuresOf } from '../../../office/remark-figures.ts';
import { remarkOn } from '../../../office/remark-on.ts';
import type { RaisedCode } from '../../../office/table-codes.ts';
import type { Shell } from '../../shell/shell-context.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { remarkQuestion } from './remark-question.ts';

/** `raised` are the codes of the table at that place; the remark is of all that it shows of this one. */
export function askRemark(
  shell: Shell,
  officer: Officer,
  { bureau, contest }: TablePlace,
  code: SoftCode,
  raised: readonly RaisedCode[],
): void {
  const { ledger, clock } = shell.services;
  const own = raised.filter(({ problem }) => problem.code === code);
  const figures = figuresOf(
    own.map(({ problem }) => problem),
    code,
  );
  shell.ask(
    remarkQuestion(bodyUi(shell.ui), officer, code, own, (text) => {
      const said = remarkOn(ledger, clock, officer, { bureau, contest, code, figures }, text);
      shell.refresh();
      if (said.ok) shell.say({ key: 'tables.remark.done' });
      else shell.report(said.error);
    }),
  );
}
