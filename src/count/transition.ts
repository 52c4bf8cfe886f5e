/** What a happening makes of the state of a double entry. */
import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import { askedFields } from './asked-fields.ts';
import {
  type Compared,
  type Correction,
  type EntryNumber,
  entryNumbers,
  type HandedIn,
  type Open,
  type TableHappening,
  type TableRefusal,
  type TableRules,
  type TableState,
  type Values,
} from './double-entry.ts';
import { refusedBy } from './four-eyes.ts';
import { refusedAsSeer, seenBothAfter } from './seen-both.ts';
import type { FieldKey } from './table-field.ts';

type Outcome<S, V> = Result<TableState<S, V>, TableRefusal>;

/** The state after the happening, or why it cannot happen; it then leaves everything as it is. */
export function transition<S, V>(
  state: TableState<S, V>,
  happening: TableHappening<S, V>,
  rules: TableRules<S, V>,
): Outcome<S, V> {
  const after = happen(state, happening, rules);
  const seenBoth = seenBothAfter(state, happening);
  return after.ok && seenBoth.length > 0 ? ok({ ...after.value, seenBoth }) : after;
}

function happen<S, V>(
  state: TableState<S, V>,
  happening: TableHappening<S, V>,
  rules: TableRules<S, V>,
): Outcome<S, V> {
  switch (happening.type) {
    case 'begin':
      return begin(state, happening);
    case 'leave':
      return leave(state, happening);
    case 'hand-in':
      return handIn(state, happening, rules);
    case 'correct':
      return correct(state, happening, rules);
    case 'decide':
      return decide(state, happening, rules);
    case 'reset':
      return state.state === 'empty' ? err('TABLE_EMPTY') : ok({ state: 'empty' });
    default:
      return assertNever(happening);
  }
}

type Of<Type extends TableHappening['type'], S, V> = Extract<TableHappening<S, V>, { type: Type }>;

function begin<S, V>(state: TableState<S, V>, { officer, entry }: Of<'begin', S, V>): Outcome<S, V> {
  switch (state.state) {
    case 'empty': {
      if (entry === 2) return err('TABLE_FIRST_MISSING');
      const seer = refusedAsSeer(state, officer);
      return seer === null ? ok({ state: 'first-in-progress', officer }) : err(seer);
    }
    case 'first-in-progress':
      if (entry === 2) return err('TABLE_FIRST_MISSING');
      return state.officer === officer ? ok(state) : err('TABLE_HELD_BY_OTHER');
    case 'first-done': {
      if (entry === 1) return err('TABLE_ENTRY_DONE');
      const barred =
        refusedBy('second-entry', officer, [state.first.officer]) ?? refusedAsSeer(state, officer);
      return barred === null ? ok({ state: 'second-in-progress', first: state.first, officer }) : err(barred);
    }
    case 'second-in-progress':
      if (entry === 1) return err('TABLE_ENTRY_DONE');
      return state.officer === officer ? ok(state) : err('TABLE_HELD_BY_OTHER');
    case 'differs':
    case 'correcting': {
      if (ownerOf(state, entry) !== officer) return err('TABLE_NOT_OWN_ENTRY');
      const before = state.state === 'correcting' ? state.correcting : [];
      if (before.some((one) => one.entry === entry)) return ok(state);
      // Who could key it again and again would find out what the other has keyed: each once a round.
      const isOver = entryNumbers.every((number) => state.reentered.includes(number));
      if (!isOver && state.reentered.includes(entry)) return err('TABLE_REENTERED');
      const reentered = isOver ? [] : state.reentered;
      const correcting = [...before, { entry, asked: state.open }].toSorted(byEntry);
      const decided = state.decided.filter((key) => !state.open.includes(key));
      return ok({ ...state, state: 'correcting', decided, reentered, correcting });
    }
    case 'agreed':
      return err('TABLE_AGREED');
    default:
      return assertNever(state);
  }
}

function leave<S, V>(state: TableState<S, V>, { officer, entry }: Of<'leave', S, V>): Outcome<S, V> {
  switch (state.state) {
    case 'first-in-progress':
      return holds(state, officer, entry, 1) ?? ok({ state: 'empty' });
    case 'second-in-progress':
      return holds(state, officer, entry, 2) ?? ok({ state: 'first-done', first: state.first });
    case 'correcting': {
      if (!state.correcting.some((one) => one.entry === entry)) return err('TABLE_NOT_BEGUN');
      if (ownerOf(state, entry) !== officer) return err('TABLE_NOT_OWN_ENTRY');
      return ok(stillOpen(state, without(state.correcting, entry)));
    }
    case 'empty':
    case 'first-done':
    case 'differs':
    case 'agreed':
      return err('TABLE_NOT_BEGUN');
    default:
      return assertNever(state);
  }
}

function handIn<S, V>(
  state: TableState<S, V>,
  { officer, entry, table }: Of<'hand-in', S, V>,
  rules: TableRules<S, V>,
): Outcome<S, V> {
  const handed: HandedIn<S, V> = { officer, shape: table.shape, figures: table.figures };
  switch (state.state) {
    case 'first-in-progress':
      return holds(state, officer, entry, 1) ?? ok({ state: 'first-done', first: handed });
    case 'second-in-progress': {
      const refused = holds(state, officer, entry, 2);
      if (refused !== null) return refused;
      const [first, second] = rules.alike(state.first, handed);
      const begun = { because: 'different', reentered: [], correcting: [], awaited: [] } as const;
      return ok(compare({ first, second, decided: [] }, begun, rules));
    }
    case 'empty':
    case 'first-done':
    case 'differs':
    case 'correcting':
    case 'agreed':
      return err('TABLE_NOT_BEGUN');
    default:
      return assertNever(state);
  }
}

function correct<S, V>(
  state: TableState<S, V>,
  { officer, entry, figures }: Of<'correct', S, V>,
  rules: TableRules<S, V>,
): Outcome<S, V> {
  // Stryker disable next-line ConditionalExpression: of every other state nothing is asked; always refusing fails tests.
  if (state.state !== 'correcting') return err('TABLE_NOT_BEGUN');
  const asked = askedFields(state, entry);
  if (asked === null) return err('TABLE_NOT_BEGUN');
  if (ownerOf(state, entry) !== officer) return err('TABLE_NOT_OWN_ENTRY');
  const entryName = entry === 1 ? 'first' : 'second';
  const corrected = withFigures(state[entryName], asked, figures);
  const compared = { first: state.first, second: state.second, decided: state.decided };
  const correcting = without(state.correcting, entry);
  return ok(
    compare(
      { ...compared, [entryName]: corrected },
      {
        because: state.because,
        reentered: entryNumbers.filter((number) => number === entry || state.reentered.includes(number)),
        correcting,
        awaited: askedOf(correcting).filter((key) => !state.decided.includes(key)),
      },
      rules,
    ),
  );
}

function decide<S, V>(
  state: TableState<S, V>,
  { officer, field, value }: Of<'decide', S, V>,
  rules: TableRules<S, V>,
): Outcome<S, V> {
  if (state.state !== 'differs' && state.state !== 'correcting') return err('TABLE_NOTHING_OPEN');
  const barred = refusedBy('decision', officer, [state.first.officer, state.second.officer]);
  if (barred !== null) return err(barred);
  if (!state.open.includes(field)) return err('TABLE_FIELD_NOT_OPEN');
  const figures: Values<V> = value === null ? {} : only(field, value);
  const correcting = state.state === 'correcting' ? state.correcting : [];
  const decided = [...state.decided.filter((key) => key !== field), field];
  // Fields that are alike are open where somebody was asked for them and has not answered.
  const asked = state.because === 'different' ? state.open : askedOf(correcting);
  const awaited = asked.filter((key) => !decided.includes(key));
  return ok(
    compare(
      {
        first: withFigures(state.first, [field], figures),
        second: withFigures(state.second, [field], figures),
        decided,
      },
      { because: state.because, reentered: state.reentered, correcting, awaited },
      rules,
    ),
  );
}

/** Why fields are open, who is or was at them, and which of them stay open until somebody says or decides what they are. */
type Round = Pick<Open, 'because' | 'reentered'> & {
  readonly correcting: readonly Correction[];
  readonly awaited: readonly FieldKey[];
};

/**
 * Agreed where both say the same, nothing is awaited, and it can be true; else open in what must be keyed anew or is
 * being so: what an officer reads at the paper now may be another figure than the one they are held to.
 */
function compare<S, V>(
  compared: Compared<S, V>,
  { because, reentered, correcting, awaited }: Round,
  rules: TableRules<S, V>,
): TableState<S, V> {
  const differing = rules.differing(compared.first, compared.second);
  const unsettled = [...differing, ...awaited];
  if (unsettled.length > 0) {
    const stays = {
      open: rules.ordered(compared.first, unsettled),
      because: differing.length > 0 ? 'different' : because,
    } as const;
    return stillOpen({ ...compared, ...stays, reentered }, correcting);
  }
  // Each may give a sum that the other left out.
  const open = [...new Set([...rules.incoherent(compared.first), ...rules.incoherent(compared.second)])];
  if (open.length === 0) return { state: 'agreed', ...compared };
  // Other fields than those somebody may be at: both begin anew.
  return { state: 'differs', ...compared, open, because: 'incoherent', reentered: [] };
}

const askedOf = (correcting: readonly Correction[]): readonly FieldKey[] =>
  correcting.flatMap(({ asked }) => asked);

function stillOpen<S, V>(state: Open<S, V>, correcting: readonly Correction[]): TableState<S, V> {
  const { first, second, decided, open, because, reentered } = state;
  const left = { first, second, decided, open, because, reentered };
  return correcting.length === 0
    ? { state: 'differs', ...left }
    : { state: 'correcting', correcting, ...left };
}

const ownerOf = (state: Compared<unknown, unknown>, entry: EntryNumber): string =>
  (entry === 1 ? state.first : state.second).officer;

const byEntry = (one: Correction, other: Correction): number => one.entry - other.entry;

const without = (corrections: readonly Correction[], gone: EntryNumber): readonly Correction[] =>
  corrections.filter(({ entry }) => entry !== gone);

/** null where the officer holds the entry that is in progress. */
function holds(
  state: { readonly officer: string },
  officer: string,
  entry: EntryNumber,
  inProgress: EntryNumber,
): { readonly ok: false; readonly error: TableRefusal } | null {
  if (entry !== inProgress) return err(entry === 1 ? 'TABLE_ENTRY_DONE' : 'TABLE_FIRST_MISSING');
  return state.officer === officer ? null : err('TABLE_HELD_BY_OTHER');
}

function withFigures<S, V>(
  entry: HandedIn<S, V>,
  fields: readonly FieldKey[],
  figures: Values<V>,
): HandedIn<S, V> {
  const after: Partial<Record<FieldKey, V>> = { ...entry.figures };
  for (const key of fields) {
    const value = figures[key];
    if (value === undefined) delete after[key];
    else after[key] = value;
  }
  return { ...entry, figures: after };
}

function only<V>(key: FieldKey, value: V): Values<V> {
  const figures: Partial<Record<FieldKey, V>> = {};
  figures[key] = value;
  return figures;
}
