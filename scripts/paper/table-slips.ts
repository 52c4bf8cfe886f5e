/** Slips within the table: in its totals, its categories and the votes of its candidates. */
import {
  ballotsNaming,
  isAt,
  largestList,
  listsOf,
  type Rows,
  raised,
  rowAt,
  rowsAt,
  sumAt,
  withValue,
} from './row-edits.ts';

/** The paper has blank and invalid ballots apart besides, as a bureau may. */
export function blankAndInvalidApart(rows: Rows): Rows {
  const together = rowAt(rows, { field: 'blankOrInvalid' });
  const invalid = Math.floor(together.value / 5);
  return rows.flatMap((row) =>
    row === together
      ? [
          row,
          { ...row, field: 'blank', value: together.value - invalid },
          { ...row, field: 'invalid', value: invalid },
        ]
      : [row],
  );
}

/** Blank and invalid are written apart, and make one more than together. */
export function blankAndInvalidOff(rows: Rows): Rows {
  const isApart = rowsAt(rows, { field: 'invalid' }).length > 0;
  return raised(isApart ? rows : blankAndInvalidApart(rows), 1, { field: 'invalid' });
}

/** The total of valid ballots was added up one too high. */
export const validOneTooMany = (rows: Rows): Rows => raised(rows, 1, { field: 'valid' });

/** The total of a list is one more than its four categories, and so the lists make more than the valid ballots. */
export const listTotalOneTooMany = (rows: Rows): Rows =>
  raised(rows, 1, { field: 'electoralFigure', list: largestList(rows) });

/** A candidate has one vote more than ballots name anybody of his kind on the list. */
export function candidateOverBallots(rows: Rows): Rows {
  const list = largestList(rows);
  const most = ballotsNaming(rows, list, 'E');
  return withValue(rows, { field: 'votes', list, kind: 'E' }, () => most + 1);
}

/**
 * A candidate's votes were passed over, and what the others have is less than one vote a ballot. Where voters name
 * many, the votes of one can go missing and no identity tells: the candidate is sought without whom it shows.
 */
export function candidatePassedOver(rows: Rows): Rows {
  const passedOver = rowsAt(rows, { field: 'votes' }).find(
    ({ list, kind, value }) =>
      sumAt(rows, { field: 'votes', list, kind }) - value < ballotsNaming(rows, list, kind),
  );
  if (passedOver === undefined) throw new Error('every candidate can be passed over unseen');
  return rows.map((row) => (row === passedOver ? { ...row, value: 0 } : row));
}

/**
 * The total of the list was written on the line of each of its effectives. Were no candidate over the ballots that name
 * one (H3), their sum could not be over candidates times ballots (H5). So H5 never fails alone: it says nothing that
 * H3 has not said, and only a table with many candidates wrong comes to it.
 */
export function listTotalOnEveryLine(rows: Rows): Rows {
  const list = largestList(rows);
  const total = sumAt(rows, { field: 'category', list });
  return rows.map((row) => (isAt(row, { field: 'votes', list, kind: 'E' }) ? { ...row, value: total } : row));
}

/** The pile of head votes of the largest list was counted with the blank ballots. Every sum is right. */
export function headVotesAmongBlank(rows: Rows): Rows {
  const list = largestList(rows);
  const pile = sumAt(rows, { field: 'category', list, kind: 'headOnly' });
  const lowered = raised(
    rows,
    -pile,
    { field: 'valid' },
    { field: 'electoralFigure', list },
    { field: 'category', list, kind: 'headOnly' },
  );
  return raised(lowered, pile, { field: 'blankOrInvalid' });
}

/** Two neighbouring figures of the head votes of a list changed places: 1832 became 8132. */
export function digitsTransposed(rows: Rows): Rows {
  const where = { field: 'category', list: largestList(rows), kind: 'headOnly' };
  const transpose = (value: number) => {
    const written = Number(`${value}`.replace(/(\d)(?!\1)(\d)/, '$2$1'));
    if (written === value) throw new Error(`no two figures to transpose in ${value}`);
    return written;
  };
  return withValue(rows, where, transpose);
}

/** The votes of two neighbours on a list changed places. Nothing that can be added up tells. */
export function neighboursSwapped(rows: Rows): Rows {
  const votes = rowsAt(rows, { field: 'votes', list: largestList(rows), kind: 'E' });
  const at = votes.findIndex((row, i) => row.value !== (votes[i + 1]?.value ?? row.value));
  const [one, other] = [votes[at], votes[at + 1]];
  if (one === undefined || other === undefined) throw new Error('all have as many votes');
  return rows.map((row) => {
    if (row === one) return { ...row, value: other.value };
    return row === other ? { ...row, value: one.value } : row;
  });
}

/** All figures of a list are in the column of the next one with as many candidates, and the other way round. */
export function listsSwapped(rows: Rows): Rows {
  const shape = (list: string) =>
    rowsAt(rows, { list })
      .map(({ field, kind, number }) => `${field} ${kind} ${number}`)
      .join();
  const lists = listsOf(rows);
  const at = lists.findIndex((list, i) => shape(list) === shape(lists[i + 1] ?? ''));
  const [one, other] = [lists[at], lists[at + 1]];
  if (one === undefined || other === undefined) throw new Error('no neighbours of one length');
  const partner: Readonly<Record<string, string>> = { [one]: other, [other]: one };
  return rows.map((row) => ({
    ...row,
    value: rowAt(rows, { ...row, list: partner[row.list] ?? row.list }).value,
  }));
}

/**
 * The name votes of the smallest list were keyed on the lines of the largest, in place of its own, and the smallest has
 * none. Nobody is over the ballots then, but both lists have fewer votes than ballots that name.
 */
export function namesOnOtherList(rows: Rows): Rows {
  const to = largestList(rows);
  const ballots = (list: string) => sumAt(rows, { field: 'category', list });
  const isNamed = (list: string) =>
    rowsAt(rows, { field: 'votes', list }).filter(({ value }) => value > 0).length > 1;
  const [from = to] = listsOf(rows)
    .filter(isNamed)
    .toSorted((one, other) => ballots(one) - ballots(other));
  return rows.map((row) => {
    if (isAt(row, { field: 'votes', list: from })) return { ...row, value: 0 };
    if (!isAt(row, { field: 'votes', list: to })) return row;
    const [own] = rowsAt(rows, { ...row, list: from });
    return { ...row, value: own?.value ?? 0 };
  });
}
