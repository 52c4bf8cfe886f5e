/** Who sits in a bureau: all of them, and the fields of the one who has the focus. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { problemText } from '../../../i18n/problem-text.ts';
import { bureauFunctions } from '../../../office/reporting/report-parts.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { PickField } from '../../widgets/pick-field.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { Table } from '../../widgets/table/table.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { windowStart } from '../../widgets/window.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';
import {
  type CompositionChoices,
  type CompositionForm,
  chosenOf,
  fieldsOf,
  nameOf,
  optionsOf,
  type PersonField,
  type PersonPick,
  type PersonRow,
  rowAt,
} from './composition-state.ts';

export interface CompositionViewProps {
  readonly ui: Ui;
  readonly choices: CompositionChoices;
  readonly form: CompositionForm;
}

/** Of a witness: as high as any person's, so that the list does not jump. */
const mostFields = 4;

export function CompositionView({ ui, choices, form }: CompositionViewProps): ReactNode {
  const fields = fieldsOf(form);
  const label = (field: PersonField): string => ui.t(`composition.${field}`);
  const labelWidth = Math.max(
    ...(['name', 'function', 'list', 'account'] as const).map((one) => textWidth(label(one))),
  );
  const problem = form.problem === null ? '' : `${ui.glyphs.bad} ${ui.text(problemText(ui.t, form.problem))}`;
  const rows = form.people.map((person, index) => ({ person, key: `${index}` }));
  const page = peoplePage(ui, form, problem);
  const first = windowStart(0, form.row, rows.length, page);
  const position = { key: `${form.row}`, row: form.row, first };
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={ui.t('composition.title')} tone="strong" />
      <Table {...{ ui, rows, position, page }} columns={columns(ui)} keyOf={({ key }) => key} />
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {fields.map((field) =>
        field === 'name' ? (
          <TextFieldView
            key={field}
            {...{ ui, label: label(field), labelWidth }}
            field={rowAt(form).name}
            focused={form.field === field}
          />
        ) : (
          <PickField
            key={field}
            {...{ ui, label: label(field), labelWidth }}
            options={optionTexts(ui, form, field, choices)}
            chosen={chosenOf(form, field, choices)}
            focused={form.field === field}
          />
        ),
      )}
      {problem === '' ? null : <Paragraph ui={ui} text={problem} tone="bad" />}
    </Box>
  );
}

/** Rows of people that are seen at once. */
function peoplePage(ui: Ui, { people }: CompositionForm, problem: string): number {
  const linesOf = (text: string): number => (text === '' ? 0 : wrapWords(text, ui.columns).length);
  const around = linesOf(ui.t('composition.title')) + 1 + (isLow(ui) ? 0 : 1) + mostFields + linesOf(problem);
  return Math.max(1, Math.min(people.length, ui.rows - around));
}

interface Shown {
  readonly person: PersonRow;
  readonly key: string;
}

function columns(ui: Ui): readonly Column<Shown>[] {
  const isNobody = ({ person }: Shown): boolean => nameOf(person) === '';
  const unlessNobody =
    (text: (person: PersonRow) => string) =>
    (row: Shown): string =>
      isNobody(row) ? '' : text(row.person);
  return [
    {
      id: 'name',
      title: ui.t('composition.name'),
      align: 'left',
      text: (row) => (isNobody(row) ? ui.t('composition.new') : ui.text(nameOf(row.person))),
      tone: (row) => (isNobody(row) ? 'quiet' : 'normal'),
      least: 12,
      comfort: 22,
    },
    {
      id: 'function',
      title: ui.t('composition.function'),
      align: 'left',
      text: unlessNobody(({ function: what }) => ui.t(`bureau-function.${what}`)),
    },
    {
      id: 'list',
      title: ui.t('composition.list'),
      align: 'right',
      text: unlessNobody(({ list }) => (list === null ? '' : ui.number(list))),
      drop: 1,
    },
    {
      id: 'account',
      title: ui.t('composition.account'),
      align: 'left',
      text: unlessNobody(({ account }) => account ?? ui.t('composition.on-paper')),
      tone: ({ person }) => (person.account === null ? 'quiet' : 'normal'),
      least: 10,
      comfort: 14,
    },
  ];
}

function optionTexts(
  ui: Ui,
  form: CompositionForm,
  field: PersonPick,
  choices: CompositionChoices,
): readonly string[] {
  switch (field) {
    case 'function':
      return bureauFunctions.map((name) => ui.t(`bureau-function.${name}`));
    case 'list':
      return [
        ui.t('composition.no-list'),
        ...choices.lists.map((list) => ui.t('composition.one-list', { list })),
      ];
    case 'account':
      return optionsOf(form, field, choices).map((name) => accountText(ui, choices, `${name ?? ''}`));
  }
}

function accountText(ui: Ui, { accounts }: CompositionChoices, name: string): string {
  const account = accounts.find((one) => one.name === name);
  if (account === undefined) return ui.t('composition.on-paper');
  const person = account.person === '' ? 'none' : account.person;
  return ui.text(
    ui.t('composition.one-account', { account: name, role: ui.t(`role.${account.role}`), person }),
  );
}
