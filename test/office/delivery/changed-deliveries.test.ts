/** Whatever happens to a delivery on its way, or is said in one that was not counted, is found; and nothing of it is taken. */
import { describe, expect, it } from 'vitest';
import type { BureauId } from '../../../src/election/ids.ts';
import type { FolderFiles } from '../../../src/office/delivery/delivery-ports.ts';
import type { Desk } from '../paper-office.ts';
import { reopened } from '../paper-office.ts';
import { db2, tb1 } from '../sign-off-office.ts';
import {
  bureauByBallot,
  bureauByTable,
  bureauOfScans,
  type Content,
  delivery,
  imported,
  lying,
  main,
  trusting,
} from './delivery-office.ts';

const bureaus: readonly (readonly [what: string, bureau: BureauId, make: () => Desk])[] = [
  ['by table', tb1, bureauByTable],
  ['by ballot', tb1, bureauByBallot],
  ['of scans', db2, bureauOfScans],
];

/** Numbers below a limit that are the same in each run. */
function random(): (below: number) => number {
  let state = 20240609;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

describe.each(bureaus)('a delivery of a bureau that counts %s', (_, bureau, make) => {
  const desks = () => {
    const there = make();
    const here = main();
    trusting(here, there, bureau);
    return { here, there, files: delivery(there, bureau), before: here.ledger.head() };
  };
  /** The file that is named, `taken`, or the code of what names none. */
  const answerTo = async (here: Desk, files: FolderFiles): Promise<string> => {
    const answer = await imported(here, files);
    return answer.ok ? answer.value : (answer.error.at?.file ?? answer.error.code);
  };

  it('in which any byte is another one is refused, and its file named', async () => {
    const { here, files, before } = desks();
    const below = random();
    for (const [name, bytes] of files)
      for (const at of [0, 1, bytes.length - 1, ...Array.from({ length: 12 }, () => below(bytes.length))]) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << below(8)), at);
        const named = await answerTo(here, new Map([...files, [name, flipped]]));
        // Of manifest and signature nobody can say which of the two was changed.
        const own = name === 'manifest.json' ? [name, 'signature.txt'] : [name];
        expect(own, `${name}, byte ${at}`).toContain(named);
      }
    expect(here.ledger.head()).toEqual(before);
  });

  it('that was cut off, has a file too few or too many is refused, and the file named', async () => {
    const { here, files, before } = desks();
    for (const [name, bytes] of files) {
      const cut = new Map([...files, [name, bytes.subarray(0, -1)]]);
      const own = name === 'manifest.json' ? [name, 'signature.txt'] : [name];
      expect(own).toContain(await answerTo(here, cut));
      expect(await answerTo(here, new Map([...files].filter(([one]) => one !== name)))).toBe(name);
    }
    expect(await answerTo(here, new Map([...files, ['table-XX.csv', Buffer.from('')]]))).toBe('table-XX.csv');
    expect(here.ledger.head()).toEqual(before);
  });

  it('in whose report any figure is another one is refused, though every key of the bureau has signed it', async () => {
    const { here, there, before } = desks();
    const { countTables, totals } = JSON.parse(
      Buffer.from(delivery(there, bureau).get('report.json') ?? []).toString('utf8'),
    );
    const figures = pathsOfNumbers({ countTables, totals });
    expect(figures.length).toBeGreaterThan(20);
    for (const path of figures) {
      const answer = await imported(
        here,
        lying(there, bureau, (content) => raised(content, path)),
      );
      expect(answer.ok ? 'taken' : answer.error.code, path.join('.')).toMatch(
        // The number of a list or a candidate is no figure: the text of another report is found all the same.
        /^DELIVERY_(?:FIGURE_DIFFERS|REPORT_DIFFERS)$/,
      );
    }
    expect(here.ledger.head()).toEqual(before);
  });

  it('that one officer has signed in the name of all is refused', async () => {
    const { here, there } = desks();
    expect(
      await answerTo(
        here,
        lying(there, bureau, (content) => content, { holder: 'chair' }),
      ),
    ).toBe('keys.json');
    expect(
      await answerTo(
        here,
        lying(there, bureau, (content) => content),
      ),
    ).toBe('taken');
  });

  it('that tells of people and acts what the events do not is refused', async () => {
    const { here, there } = desks();
    const lies: readonly ((content: Content) => Content)[] = [
      (content) => ({ ...content, composition: [] }),
      (content) => ({ ...content, incidents: [incident] }),
      (content) => ({ ...content, objections: [{ ...incident, witness: 'W. O.' }] }),
      (content) => ({
        ...content,
        completeness: { contests: 9, agreed: 9, suspectsOpen: 0, remarksOwed: 0 },
      }),
      (content) => ({ ...content, remarks: [{ ...remark, bureau }] }),
    ];
    for (const lie of lies) {
      const answer = await imported(here, lying(there, bureau, lie));
      expect(answer.ok ? 'taken' : answer.error.code).toBe('DELIVERY_REPORT_DIFFERS');
    }
  });

  it('whose report is of something else, or hides what it says, is refused before it is laid out', async () => {
    const { here, there } = desks();
    const lies: readonly ((content: Content) => Content)[] = [
      (content) => ({ ...content, bureau: null }),
      (content) => ({ ...content, suspects: [{ ...suspect, bureau, note: 'in \u001b[2J the margin' }] }),
      (content) => ({ ...content, suspects: [{ ...suspect, bureau: 'TB-9' }] }),
      (content) => ({ ...content, remarks: [{ ...remark, bureau, contest: 'GR' }] }),
    ];
    for (const lie of lies) {
      const files = lying(there, bureau, lie, { table: 'as it was' });
      const answer = await imported(here, files);
      expect(answer.ok ? 'taken' : answer.error).toMatchObject({
        ...{ code: 'DELIVERY_FILE_UNREADABLE', at: { file: 'report.json' } },
      });
    }
  });

  it('is there after the program was ended, and is taken once', async () => {
    const { here, files } = desks();
    expect(await answerTo(here, files)).toBe('taken');
    expect(await answerTo(reopened(here), files)).toBe('there');
  });
});

const act = { officer: 'anna', at: '2024-06-09T14:00:00.000Z' };
const incident = { ...act, bureau: null, text: 'nothing happened' };
const remark = {
  ...{ ...act, contest: 'CK', code: 'COUNT_TICKED_NOT_DEPOSITED', text: 'all is well' },
  figures: [{ station: 1, found: 1, expected: 2 }],
};

const suspect = {
  ...{ suspect: 1, contest: 'CK', state: 'raised', ground: 'object', otherGround: null, note: '' },
  ...{ opinions: [], decision: null, contested: null, initials: null, officer: null, at: null },
  ...{ earlier: [], withdrawn: null },
};

/** Where figures stand in a document: not what only names something. */
function pathsOfNumbers(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'number') return ['number', 'list'].includes(path.at(-1) ?? '') ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => pathsOfNumbers(inner, [...path, name]));
}

/** A copy in which the figure at the path is one more. */
function raised(content: Content, path: readonly string[]): Content {
  const copy = structuredClone(content);
  let inner: Record<string, unknown> = copy;
  for (const name of path.slice(0, -1)) inner = inner[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  inner[last] = Number(inner[last]) + 1;
  return copy;
}
