/** What an officer is asked when a soft code needs a remark, and which code comes next. */
import type { SoftCode } from '../../../count/problems.ts';
import type { Officer } from '../../../office/officers.ts';
import { codesOwed, type RaisedCode } from '../../../office/table-codes.ts';
import type { Question } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import { isLow } from '../../widgets/panel.tsx';

/**
 * The code to ask about after the one that was asked last: the next that owes a remark; where none does, the next of all,
 * so that each can be said anew. undefined where nothing is raised.
 */
export function nextToRemark(raised: readonly RaisedCode[], last: SoftCode | null): SoftCode | undefined {
  const codes = [...new Set(raised.map(({ problem }) => problem.code))];
  const behind = last === null ? 0 : codes.indexOf(last) + 1;
  const inTurn = [...codes.slice(behind), ...codes.slice(0, behind)];
  const owed = codesOwed(raised);
  return inTurn.find((code) => owed.includes(code)) ?? inTurn[0];
}

/**
 * Of one code at a table: every sentence that the remark will be of, what was said before, and what to do: the chair's to
 * say, while a member is told to compare. `raised` are all of that code, at least one.
 */
export function remarkQuestion(
  ui: Ui,
  { role }: Pick<Officer, 'role'>,
  code: SoftCode,
  raised: readonly RaisedCode[],
  onYes: (text: string) => void,
): Question {
  const count = raised.length;
  const [first] = raised;
  const said = first?.remark ?? first?.outdated ?? null;
  return {
    title: { key: 'tables.remark.title', params: { count } },
    points: raised.map(({ problem: { params = {} } }) => ({ key: `problem.${code}`, params })),
    lines:
      said === null
        ? []
        : [
            {
              key: first?.remark === null ? 'tables.remark.outdated' : 'tables.remark.before',
              params: { officer: ui.text(said.officer), text: ui.text(said.text) },
              rows: isLow(ui) ? 2 : 3,
            },
          ],
    advice: { key: `code.${code}.${role === 'chair' ? 'chair' : 'officer'}` },
    field: { key: 'tables.remark.field' },
    yes: { key: 'tables.remark.yes', params: { count } },
    no: { key: 'tables.remark.no' },
    onYes,
  };
}
