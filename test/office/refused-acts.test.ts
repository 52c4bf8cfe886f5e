/** What an officer asks for and may not do is in the record, and what they may do never. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { roles } from '../../src/office/officers.ts';
import { acts } from '../../src/office/permissions.ts';
import { permitOrRecord } from '../../src/office/record-refused-act.ts';
import { paperDesk } from './paper-office.ts';
import { officer } from './practice-canton.ts';

/** Who may do what, as docs/roles.md has it: the marks of each act, in the order of the roles. */
const marks = new Map(
  [...readFileSync('docs/roles.md', 'utf8').matchAll(/^\| `(\w+\.\w+)` \|[^|]*\|(.*)\|$/gm)].map(
    ([, act = '', cells = '']) => [act, cells.split('|').map((cell) => cell.trim() === '●')],
  ),
);

it.each(['admin', 'chair', 'wout'])(
  '%s is refused what the role does not hold, each time on record',
  async (name) => {
    const { ledger, clock, path } = paperDesk();
    const who = officer(name);
    const refused = acts.filter((act) => marks.get(act)?.[roles.indexOf(who.role)] === false);

    const answers = acts.map((act) => permitOrRecord(ledger, clock, who, act));

    expect(marks.size).toBe(acts.length);
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(refused.length);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'NOT_PERMITTED' } });
    const events = ledger.events({ limit: 1000 }).toReversed().slice(1);
    expect(events.map(({ type, officer: by, data }) => ({ type, by, data }))).toEqual(
      refused.map((act) => ({ type: 'act-refused', by: name, data: { act } })),
    );
    expect(events[0]?.at).toMatch(/^2024-06-09T/);
    expect(await officeFiles.verify(path, () => undefined)).toMatchObject({ ok: true });
  },
);
