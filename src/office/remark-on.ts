/** Saying something to a soft code. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { SoftCode } from '../count/problems.ts';
import type { SoftFigures } from '../count/soft-codes.ts';
import { canonicalJson } from '../election/canonical-json.ts';
import type { EventData, TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, CountRecord, Ledger } from './ports.ts';
import { isSaidOf } from './remark-figures.ts';
import { figuresRaised } from './table-codes.ts';
import { statedText } from './table-texts.ts';

/** A code that a table raises, with the figures that the officer has seen of it. */
export interface Remarkable extends TablePlace {
  readonly code: SoftCode;
  readonly figures: readonly SoftFigures[];
}

/**
 * Says something to a soft code that the table raises, at every urn, station or side that raises it: the figures are
 * recorded with it. It goes into the report as long as they are the same, and takes the place of what was said before.
 * `CODE_NOT_RAISED` where the table does not raise it now, `CODE_RAISED_OTHERWISE` where it does with figures that the
 * officer has not seen.
 */
export function remarkOn(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  seen: Remarkable,
  written: string,
): Result<undefined, Problem> {
  const { bureau, contest, code } = seen;
  const permitted = permit(officer, 'table.remark');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, seen);
  if (!subject.ok) return subject;
  const text = statedText(written);
  if (!text.ok) return text;
  return changing(ledger, [bureau], (writer) => {
    const figures = figuresRaised({ ...writer, election: ledger.election }, seen, code);
    const params = { bureau, contest, code };
    if (figures.length === 0) return err({ code: 'CODE_NOT_RAISED', params });
    if (!isSaidOf(code, seen.figures, figures)) return err({ code: 'CODE_RAISED_OTHERWISE', params });
    writer.append({
      ...{ type: 'table-remarked', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, contest, code, figures, text: text.value },
    });
    return ok(undefined);
  });
}

/** Whether the remark can be made on the record as it stands: the code is raised there, with exactly these figures. */
export function remarkFits(record: CountRecord, data: EventData['table-remarked']): boolean {
  const figures = figuresRaised(record, data, data.code);
  return figures.length > 0 && canonicalJson(figures) === canonicalJson(data.figures);
}
