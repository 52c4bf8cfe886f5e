import { FieldKey, fieldOfKey } from '../../../count/table-field.ts';
import type { Election } from '../../../election/election.ts';
import { ContestId } from '../../../election/ids.ts';
import { findContest } from '../../../election/lookup.ts';
import type { LogEntry } from '../../../office/log.ts';
import { isAct } from '../../../office/permissions.ts';
import type { Ui } from '../../ui.ts';
import { fullFieldLabel } from '../table/field-label.ts';

/** What happened, in one sentence. */
export function eventText(
  ui: Ui,
  election: Election,
  { type, params, ballot }: Pick<LogEntry, 'type' | 'params' | 'ballot'>,
): string {
  const { token = null, bureau = '', state = null } = ballot ?? {};
  const { contest, field, act } = params;
  const box = field === undefined ? {} : { field: boxText(ui, election, `${contest}`, `${field}`) };
  const asked = typeof act === 'string' && isAct(act) ? { act: ui.t(`act.${act}`) } : {};
  return ui.text(
    ui.t(`event.${type}`, {
      bureau,
      token: token ?? '',
      state: state ?? 'counted',
      ...params,
      ...box,
      ...asked,
    }),
  );
}

/** A field of the count table of that contest as its form has it; the name that the record has where there is no such field. */
export function boxText(ui: Ui, election: Election, contest: string, key: string): string {
  const [id, name] = [ContestId.safeParse(contest), FieldKey.safeParse(key)];
  const own = id.success ? findContest(election, id.data) : undefined;
  const field = name.success ? fieldOfKey(name.data) : undefined;
  return own === undefined || field === undefined ? key : fullFieldLabel(ui, own, field);
}
