/** A short form, key by key. */
import { expect, test } from 'vitest';
import {
  type FormAction,
  filledFields,
  formText,
  reduceForm,
  startForm,
} from '../../../src/tui/widgets/form/form-state.ts';

type Field = 'name' | 'password';
const typed = (...keys: readonly string[]): readonly FormAction<Field>[] =>
  keys.map((text) => ({ type: 'edit', event: { kind: 'text', text, ctrl: false } }));
const done = (...actions: readonly FormAction<Field>[]) =>
  actions.reduce(reduceForm<Field>, startForm<Field>(['name', 'password'], undefined));

test('what is typed goes into the field that has the focus, and stays in the one that is left', () => {
  const form = done(...typed('a', 'n'), { type: 'step', by: 1 }, ...typed('x'), { type: 'step', by: 1 });

  expect([formText(form, 'name'), formText(form, 'password')]).toEqual(['an', 'x']);
  expect(form.focus).toBe('name');
  expect(filledFields(form)).toBe(2);
});

test('a complaint leads to its field, ends the work, and goes with the next edit', () => {
  const wrong = { type: 'wrong', field: 'name', complaint: { code: 'ACCOUNT_NAME' } } as const;
  const told = done({ type: 'step', by: 1 }, { type: 'began' }, wrong);

  expect(told).toMatchObject({ focus: 'name', isWorking: false, wrong: { field: 'name' } });
  expect(reduceForm(told, { type: 'step', by: 1 }).wrong).not.toBeNull();
  expect(typed('x').reduce(reduceForm<Field>, told).wrong).toBeNull();
});

test('a form may begin with what was typed before', () => {
  expect(formText(startForm<Field>(['name', 'password'], { name: 'an' }), 'name')).toBe('an');
});
