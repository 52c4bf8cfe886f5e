/** Slips between the table, its urns, and what the polling stations declare. */
import { largestList, type Rows, raised, rowAt, rowsAt, sumAt } from './row-edits.ts';

const urn = (number: number) => ({ field: 'found', number: `${number}` });

/** One ballot too many was written for the first urn. Its polling station still declares the right number. */
export const foundOneTooMany = (rows: Rows): Rows => raised(rows, 1, urn(1));

/** A handful of ballots of the first envelope were counted with those of the second: too few here, as many too many there. */
export const urnsMixed = (rows: Rows): Rows => raised(raised(rows, -3, urn(1)), 3, urn(2));

/** The first polling station declares one ballot deposited, and one elector ticked, fewer than its urn held. */
export function depositedOneTooFew(rows: Rows): Rows {
  return raised(rows, -1, { field: 'deposited' }, { field: 'ticked' });
}

/** The first polling station ticked one elector fewer than ballots were deposited. */
export const tickedOneTooFew = (rows: Rows): Rows => raised(rows, -1, { field: 'ticked' });

/** Nothing was keyed of what the last polling station declared. */
export function stationLeftOut(rows: Rows): Rows {
  const last = rowsAt(rows, { field: 'deposited' }).at(-1);
  const declared = ['ticked', 'deposited', 'takenBack', 'unused'];
  return rows.filter((row) => row.number !== last?.number || !declared.includes(row.field));
}

/** More ballots than voters: a pile that was never cast is in the urn, the table and the declaration of the station. */
export function foundOverRegistered(rows: Rows, registered: number): Rows {
  const list = largestList(rows);
  return raised(
    rows,
    registered - sumAt(rows, { field: 'found' }) + 1,
    urn(1),
    { field: 'deposited' },
    { field: 'ticked' },
    { field: 'valid' },
    { field: 'electoralFigure', list },
    { field: 'category', list, kind: 'headOnly' },
  );
}

/** Ballots of the second urn lie in the first, as its station declares too: 841 in one. */
export function urnTooFull(rows: Rows): Rows {
  const first = rowAt(rows, { field: 'deposited' });
  const [, second] = rowsAt(rows, { field: 'deposited' });
  const by = 841 - first.value;
  const ofStation = (row: typeof first | undefined, field: string) => ({ field, number: row?.number ?? '' });
  return raised(
    raised(rows, by, urn(1), ofStation(first, 'deposited'), ofStation(first, 'ticked')),
    -by,
    urn(2),
    ofStation(second, 'deposited'),
    ofStation(second, 'ticked'),
  );
}

/**
 * A ballot of another election lay in the first urn and was sent on, as the table says; nobody recorded the transfer.
 * The urn, its station and the table agree.
 */
export function sentOnUnrecorded(rows: Rows): Rows {
  const sentOn: Rows[number] = { ...rowAt(rows, urn(1)), field: 'transferredOut', number: '', value: 1 };
  return [...raised(rows, 1, urn(1), { field: 'deposited' }, { field: 'ticked' }), sentOn];
}
