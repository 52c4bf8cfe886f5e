/** What the reconciliation of a bureau says on the screen where its tables are agreed and nobody declared by kind. */
import { expect, test } from 'vitest';
import { declareKinds } from '../../../src/office/kinds.ts';
import { bureauReconciliation } from '../../../src/office/reconciliation.ts';
import { ReconciliationView } from '../../../src/tui/screens/reconciliation/reconciliation-view.tsx';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { type Desk, done, keyed, paperDesk, right } from '../../office/paper-office.ts';
import { officer, paper } from '../../office/practice-canton.ts';
import { contestId } from '../../support/elections.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const station = { municipality: '92094', number: 1 };

const agreed = (figures: Readonly<Record<string, number>>): Desk => {
  const desk = paperDesk();
  for (const name of ['anna', 'bram']) keyed(desk, name, { ...right, 'takenBack/92094/1': 4, ...figures });
  return desk;
};

function shown({ ledger }: Desk, key: string, columns = 78): string {
  const reconciliation = bureauReconciliation(ledger, paper);
  if (reconciliation === null) throw new Error('no bureau');
  const ui = uiFor({ language: 'en', columns, rows: 20 });
  const state = { position: { ...startOfList, key } };
  return drawn(<ReconciliationView {...{ ui, reconciliation, state }} />, columns)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const [contestRow, stationRow] = ['contest CK', 'station 92094 1'] as const;

test('a station whose figures stand in the agreed table is not called undeclared, and its figures are its row', () => {
  const text = shown(agreed({}), stationRow, 60);
  expect(text).toContain('in the table');
  expect(text).not.toContain('not declared');
  expect(text).toContain('By kind of voter it is not keyed yet');
  for (const figure of ['Issued 304', 'Taken back 4']) expect(text).toContain(figure);
});

test('what officers say by kind is told apart from what the table has', () => {
  const desk = agreed({});
  const says = (name: string, ticked: number) =>
    done(
      declareKinds(desk.ledger, desk.clock, officer(name), { bureau: paper, station }, [
        { contests: [contestId('CK')], ticked, issued: 304, takenBack: 4 },
      ]),
    );
  says('anna', 300);
  const once = shown(desk, stationRow);
  expect(once).toContain('said once');
  expect(once).toContain('In the count table: CK Ticked 300, Issued 304, Taken back 4, Deposited 300.');
  says('bram', 300);
  const twice = shown(desk, stationRow);
  expect(twice).toContain('by kind');
  expect(twice).not.toContain('In the count table');
});

test('declared figures that do not fit are named, and no difference of 0 is called one', () => {
  const desk = agreed({ 'deposited/92094/1': 302 });
  const text = shown(desk, contestRow, 60);
  expect(text).toContain('does not fit');
  expect(text).not.toContain('differs');
  expect(text).toContain('Not alike: Ticked 300, Deposited 302.');
  expect(text).toContain('Issued 306');
  expect(text).toContain('Taken back 4');
  const found = shown(agreed({ 'ticked/92094/1': 298, 'deposited/92094/1': 299 }), contestRow);
  expect(found).toContain('differs');
  expect(found).toContain('2 ballots more found than the 298 expected. Not alike: Ticked');
});

test.each([60, 78, 118])('every figure of the row is somewhere at %i columns', (columns) => {
  const text = shown(agreed({}), contestRow, columns);
  for (const figure of ['Ticked', 'Issued', 'Taken back', 'Deposited', 'Found'])
    expect(text).toContain(figure);
  for (const figure of ['304', '4', '300']) expect(text).toMatch(new RegExp(`\\b${figure}\\b`));
});
