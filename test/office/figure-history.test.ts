import { describe, expect, test } from 'vitest';
import { FieldKey } from '../../src/count/table-field.ts';
import { decideField, resetTable } from '../../src/office/decide-table.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { figureHistory } from '../../src/office/figure-history.ts';
import type { FigureHappening } from '../../src/office/given-values.ts';
import { officer, tickingClock } from './practice-canton.ts';
import { agreed, entryOf, handed, paperOffice, placeOf, withFigures } from './spread-office.ts';

/** A candidate of list 4, and the same candidate's votes in the table of BD-1. */
const votes = FieldKey.parse('votes/4/E/3');
const others = FieldKey.parse('votes/4/E/4');

function office() {
  const clock = tickingClock();
  const made = paperOffice('namur', clock);
  const [paper] = made.papers;
  if (paper === undefined) throw new Error('no paper');
  const entry = entryOf(made.ledger, paper);
  const right = entry.figures[votes];
  if (right === undefined) throw new Error('no votes');
  const place = placeOf(paper.bureau, paper);
  return { ...made, clock, paper, entry, place, right };
}
type Office = ReturnType<typeof office>;

function behind({ ledger }: Office, place: TablePlace, key = votes, name = 'audra') {
  const history = figureHistory(ledger, officer(name), place, key);
  if (!history.ok) throw new Error(JSON.stringify(history.error));
  return history.value;
}

/** A happening in short: what, whose, which value, whether it stands. */
function told(one: FigureHappening): string {
  if (one.type === 'reset') return `reset by ${one.officer}: ${one.reason}`;
  const { how } = one;
  const what = how.type === 'decided' ? `decided (${how.reason})` : `${how.type} ${how.entry}`;
  return `${what} by ${one.officer}: ${one.value} ${one.status}`;
}

const decide = ({ ledger, clock, place }: Office, key: FieldKey, value: number, reason: string) =>
  decideField(ledger, clock, officer('chair'), place, { field: key, value, reason });

/** Two entries that differ in both candidates, a correction of one, a decision on the other. */
function contested(): Office {
  const made = office();
  const { ledger, clock, entry, place, right } = made;
  const wrong = withFigures(entry, { [votes]: right + 1, [others]: (entry.figures[others] ?? 0) + 2 });
  handed(ledger, clock, 'anna', 1, place, wrong);
  handed(ledger, clock, 'bram', 2, place, entry);
  return made;
}

describe('the history of a figure', () => {
  test('has both entries of a table that agreed at once, with event, officer and time', () => {
    const made = office();
    agreed(made, made.clock, [made.paper]);

    const { value, happenings, parts } = behind(made, made.place);

    expect(value).toBe(made.right);
    expect(happenings.map(told)).toEqual([
      `entered 1 by anna: ${made.right} stands`,
      `entered 2 by bram: ${made.right} stands`,
    ]);
    for (const { event, at } of happenings) {
      const [recorded] = made.ledger.events({ before: event + 1, limit: 1 });
      expect(recorded).toMatchObject({ type: 'table-entered', at });
    }
    expect(parts).toEqual([]);
  });

  test('tells a difference, the correction of one entry, and what was set aside and keyed again', () => {
    const made = contested();
    const { ledger, clock, entry, place, right } = made;
    handed(ledger, clock, 'anna', 1, place, entry);
    const first = behind(made, place).happenings.map(told);
    expect(first).toEqual([
      `entered 1 by anna: ${right + 1} replaced`,
      `entered 2 by bram: ${right} stands`,
      `corrected 1 by anna: ${right} stands`,
    ]);

    const reset = resetTable(
      ledger,
      clock,
      officer('chair'),
      place,
      'wrong urn',
      ledger.tableRows().find((row) => row.contest === place.contest)?.event ?? null,
    );
    expect(reset.ok).toBe(true);
    expect(figureHistory(ledger, officer('chair'), place, votes).ok).toBe(false);
    handed(ledger, clock, 'bram', 1, place, entry);
    handed(ledger, clock, 'anna', 2, place, entry);

    expect(behind(made, place).happenings.map(told)).toEqual([
      `entered 1 by anna: ${right + 1} set-aside`,
      `entered 2 by bram: ${right} set-aside`,
      `corrected 1 by anna: ${right} set-aside`,
      'reset by chair: wrong urn',
      `entered 1 by bram: ${right} stands`,
      `entered 2 by anna: ${right} stands`,
    ]);
  });

  test('has a decision with its reason, and both entries replaced by it', () => {
    const made = contested();
    const { clock, ledger, entry, place, right } = made;
    expect(decide(made, votes, right, 'read from the paper').ok).toBe(true);
    handed(ledger, clock, 'anna', 1, place, entry);

    expect(behind(made, place).happenings.map(told)).toEqual([
      `entered 1 by anna: ${right + 1} replaced`,
      `entered 2 by bram: ${right} replaced`,
      `decided (read from the paper) by chair: ${right} stands`,
    ]);
    // Open beside it, and corrected: the other field has no decision.
    expect(behind(made, place, others).happenings.map(told).at(-1)).toBe(
      `corrected 1 by anna: ${entry.figures[others] ?? 0} stands`,
    );
  });

  test('has a figure that was keyed anew as it was before: somebody looked at the paper again', () => {
    const made = contested();
    const { ledger, clock, place, right, entry } = made;
    const again = withFigures(entry, { [votes]: right + 1, [others]: (entry.figures[others] ?? 0) + 2 });
    handed(ledger, clock, 'anna', 1, place, again);

    expect(behind(made, place, votes, 'chair').happenings.map(told)).toEqual([
      `entered 1 by anna: ${right + 1} replaced`,
      `entered 2 by bram: ${right} open`,
      `corrected 1 by anna: ${right + 1} open`,
    ]);
    // The figures of all other fields were in her table too, and are nobody’s second word.
    expect(behind(made, place, FieldKey.parse('votes/4/E/5'), 'chair').happenings).toHaveLength(2);
  });

  test('of a sum that one entry left out has it from the other, and nothing in its place', () => {
    const made = office();
    const { ledger, clock, entry, place, paper } = made;
    const valid = FieldKey.parse('valid');
    const { [valid]: _left, ...without } = entry.figures;
    handed(ledger, clock, 'anna', 1, place, { ...entry, figures: without });
    handed(ledger, clock, 'bram', 2, place, entry);

    expect(behind(made, place, valid).happenings.map(told)).toEqual([
      'entered 1 by anna: null replaced',
      `entered 2 by bram: ${paper.table.valid} stands`,
    ]);
  });

  test('tells an urn by urn entry in the one figure of an entry that has them together', () => {
    const made = office();
    const { ledger, clock, entry, place, paper } = made;
    handed(ledger, clock, 'anna', 1, place, entry);
    const together = { ...entry.shape, urns: 0 };
    const { found } = paper.table;
    const figures = Object.entries(entry.figures).filter(([key]) => !key.startsWith('found/'));
    const table = withFigures({ shape: together, figures: {} }, { ...Object.fromEntries(figures), found });
    handed(ledger, clock, 'bram', 2, place, table);

    const { value, happenings, parts } = behind(made, place, FieldKey.parse('found'));

    expect(value).toBe(found);
    expect(happenings.map(told)).toEqual([
      `entered 1 by anna: ${found} stands`,
      `entered 2 by bram: ${found} stands`,
    ]);
    expect(parts.map(({ key, sign, value: own }) => [key, sign, own])).toEqual([
      ['found', 1, found],
      ['transferredOut', -1, 0],
      ['transferredIn', 1, 0],
    ]);
  });

  test('of a sum names the fields that it sums, down to those that were keyed', () => {
    const made = office();
    agreed(made, made.clock, [made.paper]);
    const sum = (key: string): number => {
      const { parts, value } = behind(made, made.place, FieldKey.parse(key));
      if (parts.length === 0) return value ?? 0;
      expect(parts.reduce((all, part) => all + part.sign * (part.value ?? 0), 0)).toBe(value);
      return parts.reduce((all, part) => all + part.sign * sum(part.key), 0);
    };
    const { table } = made.paper;

    expect(sum('found')).toBe(table.found);
    expect(sum('valid')).toBe(table.valid);
    for (const list of table.lists) expect(sum(`electoralFigure/${list.number}`)).toBe(list.electoralFigure);
    expect(behind(made, made.place, FieldKey.parse('found')).happenings).toEqual([]);
  });
});

describe('before a table is agreed its figures are hidden', () => {
  const refusal = (made: Office, name: string) => {
    const history = figureHistory(made.ledger, officer(name), made.place, votes);
    return history.ok ? 'seen' : history.error.code;
  };

  test('from everybody while the second entry is still to be keyed', () => {
    const made = office();
    handed(made.ledger, made.clock, 'anna', 1, made.place, made.entry);

    for (const name of ['anna', 'bram', 'audra', 'admin']) expect(refusal(made, name)).toBe('NOT_PERMITTED');
    expect(refusal(made, 'chair')).toBe('TABLE_NOTHING_OPEN');
  });

  test('from all but the one who decides while the entries differ', () => {
    const made = contested();

    for (const name of ['anna', 'bram', 'audra', 'admin']) expect(refusal(made, name)).toBe('NOT_PERMITTED');
    const { value, happenings } = behind(made, made.place, votes, 'chair');
    expect(value).toBeNull();
    expect(happenings.map(told)).toEqual([
      `entered 1 by anna: ${made.right + 1} open`,
      `entered 2 by bram: ${made.right} open`,
    ]);
  });

  test('from a chair who keyed one of the entries', () => {
    const made = office();
    const { ledger, clock, place, entry, right } = made;
    handed(ledger, clock, 'chair', 1, place, withFigures(entry, { [votes]: right + 1 }));
    handed(ledger, clock, 'bram', 2, place, entry);

    expect(refusal(made, 'chair')).toBe('TABLE_DECIDER_ENTERED');
  });
});

test('a field that the table does not have has no history', () => {
  const made = office();
  agreed(made, made.clock, [made.paper]);

  expect(
    figureHistory(made.ledger, officer('audra'), made.place, FieldKey.parse('votes/4/E/99')),
  ).toMatchObject({ ok: false, error: { code: 'TABLE_CSV_FIELD' } });
});
