import { describe, expect, test } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import type { SuspectRow } from '../../../src/office/suspect-ports.ts';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';
import { firstWrongField } from '../../../src/tui/screens/suspect/field-problem.ts';
import { fieldsOf } from '../../../src/tui/screens/suspect/suspect-fields.ts';
import {
  editedForm,
  firstEmptyField,
  isLastField,
  reduceSuspectForm,
  type SuspectForm,
  type SuspectFormAction,
  startSuspectForm,
  textOf,
  visibleFields,
} from '../../../src/tui/screens/suspect/suspect-state.ts';
import { suspectsCommands } from '../../../src/tui/screens/suspects/suspects-keys.ts';
import {
  keyOfSuspect,
  reduceSuspects,
  selectedSuspect,
  startSuspects,
  visibleSuspects,
} from '../../../src/tui/screens/suspects/suspects-state.ts';
import { settle } from '../../../src/tui/widgets/table/list-position.ts';
import { officer } from '../../office/practice-canton.ts';
import { contest } from '../../support/elections.ts';
import { suspectRows } from './suspect-views.tsx';

const rows = suspectRows(contest('CK', 'chamber', [[1, 3, 2]]));

describe('the suspect ballots of a bureau', () => {
  test('are all there, or those that wait alone', () => {
    const open = reduceSuspects(startSuspects(), { type: 'filter' });
    expect(visibleSuspects(rows, startSuspects()).map(keyOfSuspect)).toHaveLength(13);
    expect(visibleSuspects(rows, open).map(keyOfSuspect)).toEqual(['2', '3', '6', '7', '10', '11']);
    expect(reduceSuspects(open, { type: 'filter' })).toEqual(startSuspects());
  });

  test('keep the mark on the same ballot when those decided go and come back', () => {
    const keys = rows.map(keyOfSuspect);
    const down = reduceSuspects(startSuspects(), {
      type: 'moved',
      move: { type: 'move-to', row: 5 },
      keys,
      page: 10,
    });
    expect(selectedSuspect(rows, down)?.suspect).toBe(6);
    const open = reduceSuspects(down, { type: 'filter' });
    expect(selectedSuspect(rows, open)?.suspect).toBe(6);
    const position = settle(open.position, visibleSuspects(rows, open).map(keyOfSuspect), 10);
    const pinned = reduceSuspects(open, { type: 'pinned', position });
    expect(selectedSuspect(rows, reduceSuspects(pinned, { type: 'filter' }))?.suspect).toBe(6);
  });

  test.each([
    ['a waiting one, by a member', 2, 'anna', 'table', ['raise', 'opine']],
    ['a waiting one, by the chair', 2, 'chair', undefined, ['decide', 'raise', 'opine']],
    ['a decided one, by a member', 1, 'anna', 'table', ['raise']],
    ['a decided one, by the chair', 1, 'chair', 'table', ['raise', 'reopen']],
    ['a withdrawn one, by the chair', 13, 'chair', 'table', ['raise']],
    ['none yet, by the chair', 0, 'chair', 'table', ['raise']],
    ['a waiting one, by an auditor', 2, 'audra', 'table', []],
    ['a waiting one of a bundle, by the chair', 2, 'chair', 'ballots', ['decide', 'opine']],
  ] as const)('%s: what can be done', (_what, suspect, name, way, expected) => {
    const desk = { selected: rows.find((row) => row.suspect === suspect), officer: officer(name), way };
    const acts = suspectsCommands.filter(({ category }) => category === 'act');
    expect(acts.filter(({ when }) => when(desk) === true).map(({ id }) => id)).toEqual(
      expected.map((verb) => `suspects.${verb}`),
    );
  });

  test('set aside by hand can be withdrawn by the chair, until it is', () => {
    const [row] = rows;
    if (row === undefined) return expect.fail('no suspect ballot');
    const withdraw = suspectsCommands.find(({ id }) => id === 'suspects.withdraw');
    const desk = (state: SuspectRow['state'], name = 'chair') => ({
      ...{ selected: { ...row, state }, officer: officer(name), way: 'table' as const },
    });
    const byHand = { ...row.state, from: null };
    expect(withdraw?.when(desk(byHand))).toBe(true);
    expect(withdraw?.when(desk(byHand, 'anna'))).toEqual({ disabled: 'suspects.chair' });
    expect(withdraw?.when(desk(row.state))).toEqual({ disabled: 'suspects.in-bundle' });
    const gone = rows.at(-1)?.state ?? row.state;
    expect(withdraw?.when(desk(gone))).toEqual({ disabled: 'suspects.withdrawn' });
  });
});

const key = (name: Extract<InputEvent, { kind: 'key' }>['key']): SuspectFormAction => ({
  type: 'edit',
  event: { kind: 'key', key: name, ctrl: false, shift: false },
});
const typed = (text: string): SuspectFormAction => ({
  type: 'edit',
  event: { kind: 'text', text, ctrl: false },
});
const then = (form: SuspectForm, ...actions: readonly SuspectFormAction[]): SuspectForm =>
  actions.reduce(reduceSuspectForm, form);
const next: SuspectFormAction = { type: 'next-field', by: 1 };

describe('the form of a suspect ballot', () => {
  test('asks for the contest only where there are several', () => {
    expect(fieldsOf('raise', { contests: 1, kind: 'valid', isUnsigned: false })).toEqual(['ground', 'note']);
    expect(startSuspectForm('raise', 1, false).focus).toBe('ground');
    expect(startSuspectForm('raise', 2, false).focus).toBe('contest');
  });

  test('asks what it is valid as, or which ground, according to the decision', () => {
    const form = startSuspectForm('decide', 1, false);
    const choose: SuspectFormAction = { type: 'next-choice', by: 1 };
    expect(visibleFields(form)[1]).toBe('choices');
    expect(visibleFields(then(form, choose))[1]).toBe('contested');
    expect(visibleFields(then(form, choose, choose))[1]).toBe('invalid-ground');
    expect(then(form, choose, choose, choose)).toEqual(form);
    expect(then(form, { type: 'next-choice', by: -1 }).picks.kind).toBe(2);
  });

  test('takes a digit for a choice, and no letter for a text that is not there', () => {
    const form = startSuspectForm('raise', 1, false);
    expect(then(form, typed('6')).picks.ground).toBe(5);
    expect(then(form, typed('7'))).toEqual(form);
    expect(then(form, typed('x'))).toEqual(form);
    expect(then(form, { type: 'paste', text: 'x' })).toEqual(form);
    const left: InputEvent = { kind: 'key', key: 'left', ctrl: false, shift: false };
    expect(editedForm(form, left)).toBeUndefined();
  });

  test('types into the field that has the focus, and goes round its fields', () => {
    const form = then(
      startSuspectForm('opine', 1, false),
      typed('Els'),
      key('backspace'),
      next,
      typed('no'),
      {
        type: 'paste',
        text: ' sign\n',
      },
    );
    expect([textOf(form, 'witness'), textOf(form, 'opinion')]).toEqual(['El', 'no sign']);
    expect([isLastField(form), then(form, next).focus]).toEqual([true, 'witness']);
    expect(then(form, { type: 'next-field', by: -1 }).focus).toBe('witness');
  });

  test('does not go on from a field that must be filled; the note and the witness may be empty', () => {
    const form = startSuspectForm('decide', 1, false);
    const focus = (name: SuspectForm['focus']): SuspectFormAction => ({ type: 'focus', focus: name });
    expect(firstEmptyField(form)).toBeUndefined();
    expect(firstEmptyField(then(form, focus('contested')))).toBe('choices');
    const filled = then(form, focus('choices'), typed('2'), focus('member-one'), typed('AB'));
    expect(firstEmptyField(filled)).toBeUndefined();
    expect(firstEmptyField(then(filled, focus('member-witness')))).toBe('member-two');
    expect(firstEmptyField(then(filled, focus('member-two'), typed('CD'), next))).toBeUndefined();
    expect(firstEmptyField(then(startSuspectForm('raise', 1, false), next))).toBeUndefined();
  });

  test('asks why no witness signed where one was heard, as long as there are no initials of one', () => {
    const at = (form: SuspectForm, name: SuspectForm['focus']) => then(form, { type: 'focus', focus: name });
    const filled = [
      ...[{ type: 'focus', focus: 'choices' } as const, typed('2')],
      ...[{ type: 'focus', focus: 'member-one' } as const, typed('AB')],
      ...[{ type: 'focus', focus: 'member-two' } as const, typed('CD')],
      { type: 'focus', focus: 'member-witness' } as const,
    ];
    const heard = then(startSuspectForm('decide', 1, true), ...filled);
    expect([isLastField(heard), visibleFields(heard).at(-1)]).toEqual([false, 'unsigned']);
    expect(firstEmptyField(then(heard, next))).toBe('unsigned');
    expect(isLastField(then(heard, typed('EF')))).toBe(true);
    expect(visibleFields(then(heard, typed('\u200b'))).at(-1)).toBe('unsigned');
    const refused = then(heard, next, typed('…'));
    expect(firstWrongField(refused, { isValid: true, witness: ok })).toMatchObject({
      field: 'unsigned',
      problem: { code: 'TABLE_TEXT_MISSING' },
    });
    const unheard = then(startSuspectForm('decide', 1, false), ...filled);
    expect(isLastField(unheard)).toBe(true);
    const since: SuspectFormAction = {
      ...{ type: 'refused', field: null, problem: { code: 'SUSPECT_WITNESS_UNSIGNED' } },
    };
    expect(then(unheard, since).focus).toBe('unsigned');
    expect(visibleFields(then(at(unheard, 'kind'), since)).at(-1)).toBe('unsigned');
  });

  test('says why it was refused until something is changed', () => {
    const problem = { code: 'SUSPECT_TWO_MEMBERS', params: { first: 'AB', second: 'ab' } };
    const refused = then(startSuspectForm('decide', 1, false), {
      type: 'refused',
      field: 'member-two',
      problem,
    });
    expect(refused.focus).toBe('member-two');
    expect(then(refused, next).problem).toEqual({ field: 'member-two', problem });
    expect(then(refused, typed('x')).problem).toBeNull();
    const stale = then(startSuspectForm('decide', 1, false), { type: 'refused', field: null, problem });
    expect([stale.focus, then(stale, { type: 'next-choice', by: 1 }).problem]).toEqual(['kind', null]);
  });
});
