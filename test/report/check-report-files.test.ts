/** Files of reports held against what was signed: every changed byte is found and its file named, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/election/canonical-text.ts';
import type { NamedBytes } from '../../src/office/output-ports.ts';
import type { CheckedFile, HeldAgainst } from '../../src/office/report-check/checked-file.ts';
import { readPublicKeys } from '../../src/office/report-check/public-keys.ts';
import { digestOfText } from '../../src/office/reporting/report-model.ts';
import { signatureOf } from '../../src/office/reporting/report-signature.ts';
import { checkReportFiles } from '../../src/report/check/check-report-files.ts';
import { differenceOf } from '../../src/report/check/hold-against.ts';
import { reportFileKind } from '../../src/report/check/report-file-kind.ts';
import {
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  main,
  trusting,
} from '../office/delivery/delivery-office.ts';
import { done } from '../office/paper-office.ts';
import {
  db2,
  declared,
  initialled,
  keyOf,
  keyTable,
  presented,
  returned,
  signed,
  signedReportOf,
  signingDesk,
  tb1,
} from '../office/sign-off-office.ts';
import { filesOf, keysOf, recordOf, signedOffice } from './signed-files.ts';

let made: ReturnType<typeof signedOffice> | undefined;
const office = () => {
  made ??= signedOffice();
  return made;
};

async function check(files: readonly NamedBytes[], against: HeldAgainst): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for await (const one of checkReportFiles(files, against)) checked.push(one);
  return checked;
}

const named = (files: readonly NamedBytes[], name: string): NamedBytes => {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file;
};
const flipped = ({ name, bytes }: NamedBytes, at: number, bit = at % 8): NamedBytes => {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return { name, bytes: changed };
};
const outcomes = (checked: readonly CheckedFile[]) => checked.map(({ file, outcome }) => [file, outcome]);
const all = (files: readonly NamedBytes[], outcome: string) => files.map(({ name }) => [name, outcome]);
/** Some hundred places spread over the file, its first and last byte among them. */
const spread = (length: number, places: number): readonly number[] => [
  ...new Set(Array.from({ length: places }, (_, n) => Math.floor((n * (length - 1)) / (places - 1)))),
];

describe('held against the record', () => {
  it('every file of a bureau and of the office is as it was signed, at whatever moment it was written', async () => {
    const { record, first, second, signed: early, office: whole } = await office();

    for (const files of [first, whole])
      expect(outcomes(await check(files, record))).toEqual(all(files, 'same'));
    for (const [files, version, since] of [
      [early, 1, 'corrected'],
      [second, 2, 'nothing'],
    ] as const) {
      const checked = await check(files, record);
      expect(outcomes(checked)).toEqual(all(files, 'same'));
      for (const { report } of checked) expect(report).toMatchObject({ bureau: 'TB-1', version, since });
    }
    const told = await check(
      [named(early, 'report-practice.json'), named(first, 'report-practice.json')],
      record,
    );
    expect(told.map(({ report }) => report?.state)).toEqual(['signed', 'closed']);
  }, 30_000);

  it('pages whose first language is English are as they were signed', async () => {
    const desk = signingDesk();
    done(declared(desk, tb1));
    keyTable(desk);
    signedReportOf(desk, tb1);
    const files = await filesOf(desk, tb1, ['pdf'], ['en']);
    expect(outcomes(await check(files, recordOf(desk)))).toEqual(all(files, 'same'));
  }, 30_000);

  it('a byte that is another one anywhere is found, at its line or in its place', async () => {
    const { first, office: whole } = await office();

    for (const file of [...first, ...whole]) {
      const kind = reportFileKind(file.name, file.bytes);
      if (kind === undefined) throw new Error(file.name);
      for (const at of spread(file.bytes.length, kind === 'report.pdf' ? 40 : 60)) {
        const { bytes } = flipped(file, at);
        const { line, path, byte, found, expected } = differenceOf(kind, bytes, file.bytes);
        expect(found, `${file.name} ${at}`).not.toBe(expected);
        if (kind === 'report.pdf') expect(byte).toBe(at);
        else if (path === undefined) {
          const lines = Buffer.from(file.bytes.subarray(0, at)).toString('latin1').split('\n').length;
          expect([file.name, at, line]).toEqual([file.name, at, lines]);
        } else expect(path).not.toBe('');
      }
    }
  });

  it('names the file alone that was changed, and of which report it is', async () => {
    const { record, first } = await office();
    const texts = first.filter(({ name }) => !name.endsWith('.pdf'));

    for (const file of texts) {
      for (const at of spread(file.bytes.length, 2)) {
        const changed = texts.map((one) => (one === file ? flipped(one, at, 0) : one));
        const checked = await check(changed, record);
        const bad = checked.filter(({ outcome }) => outcome !== 'same');
        expect(outcomes(bad)).toEqual([[file.name, 'differs']]);
        expect(bad[0]).toMatchObject({
          problem: {
            code: 'REPORT_FILE_DIFFERS',
            at: { file: file.name },
            params: { bureau: 'TB-1', version: 1 },
          },
        });
      }
    }
  });

  it('a PDF whose pages or whose attachment were changed is found, at the page or in the attachment', async () => {
    const { record, first } = await office();
    const pdf = named(first, 'report-practice.pdf');
    const text = Buffer.from(pdf.bytes).toString('latin1');
    const attached = text.indexOf('stream\n', text.indexOf('/EmbeddedFile\n')) + 200;
    const page = text.indexOf('stream\n', text.indexOf('/Type /Page\n')) + 200;

    const checked = [
      ...(await check([flipped(pdf, page)], record)),
      ...(await check([flipped(pdf, attached)], record)),
    ];

    const at = (params: object) => ({ outcome: 'differs', problem: { code: 'REPORT_FILE_DIFFERS', params } });
    expect(checked).toMatchObject([
      at({ where: 'page', page: 1, byte: page }),
      at({ where: 'attachment', byte: attached }),
    ]);
  }, 30_000);

  it('a figure is named by its path in JSON, with what is there and what was signed', async () => {
    const { record, first } = await office();
    const report = named(first, 'report-practice.json');
    const text = Buffer.from(report.bytes).toString('utf8').replace('"headOnly": 150', '"headOnly": 151');

    const [checked] = await check([{ name: 'report-practice.json', bytes: Buffer.from(text) }], record);

    expect(checked?.problem).toMatchObject({
      at: { path: 'totals[0].lists[0].categories.headOnly' },
      params: { where: 'path', found: '151', expected: '150' },
    });
  });

  it('a file that was cut, or to which something was added, differs', async () => {
    const { record, first } = await office();
    for (const name of ['totals-practice.csv', 'report-practice.json', 'eml-510-practice.xml']) {
      const { bytes } = named(first, name);
      for (const changed of [
        bytes.subarray(0, bytes.length - 1),
        bytes.subarray(0, bytes.length >> 1),
        bytes.subarray(0, 0),
        Buffer.concat([bytes, Buffer.from('\n')]),
      ]) {
        expect(outcomes(await check([{ name, bytes: changed }, ...first.slice(0, 1)], record))[0]).toEqual([
          name,
          'differs',
        ]);
      }
    }
  });

  it('a file of another version, office or kind, a draft, and what is no file of a report', async () => {
    const { record, draft, first } = await office();
    const json = named(first, 'report-practice.json');
    const other = { ...record, election: { ...record.election, fingerprint: '0'.repeat(64) }, moments: [] };
    const codesIn = async (files: readonly NamedBytes[], against: HeldAgainst) =>
      (await check(files, against)).map(({ problem }) => problem?.code);
    const later = record.moments.filter(({ version }) => version > 1);

    expect(await codesIn([named(draft, 'report-practice.json')], record)).toEqual(['REPORT_FILE_NOT_SIGNED']);
    expect(await codesIn([json], { ...record, moments: later })).toEqual(['REPORT_FILE_DIFFERS']);
    expect(await codesIn([json], other)).toEqual(['REPORT_FILE_OTHER_ELECTION']);
    expect(await codesIn([json], { ...record, practice: false, moments: [] })).toEqual([
      'REPORT_FILE_OTHER_KIND',
    ]);
    expect(await codesIn([named(first, 'totals-practice.csv')], { ...record, moments: [] })).toEqual([
      'REPORT_FILE_NOT_SIGNED',
    ]);
    const foreign = [
      { name: 'README.txt', bytes: Buffer.from('read me') },
      { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF') },
      { name: 'photo.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) },
    ];
    expect(await codesIn([...foreign, json], record)).toEqual([
      ...foreign.map(() => 'REPORT_FILE_UNKNOWN'),
      undefined,
    ]);
  });

  it('a file under another name is told by what stands in it', async () => {
    const { record, first } = await office();
    const renamed = first
      .filter(({ name }) => !name.endsWith('.pdf'))
      .map(({ bytes }, index) => ({ name: `exhibit ${index}`, bytes }));
    expect(outcomes(await check(renamed, record))).toEqual(all(renamed, 'same'));
  });
});

describe('without a record', () => {
  it('a report proves its content and its signatures; the election package lets the other files follow', async () => {
    const { record, keys, first, office: whole } = await office();
    const by = { kind: 'keys', keys } as const;
    const reports = /^report/;

    for (const files of [first.filter(({ name }) => !name.endsWith('.pdf')), whole]) {
      const checked = await check(files, { ...by, election: record.election });
      expect(outcomes(checked)).toEqual(
        files.map(({ name }) => [name, reports.test(name) ? 'signed' : 'follows']),
      );
    }
    const alone = await check(first, by);
    expect(alone.map(({ file, outcome, problem }) => [file, outcome, problem?.code])).toEqual(
      first.map(({ name }) =>
        name === 'report-practice.json'
          ? [name, 'signed', undefined]
          : [name, 'unchecked', 'REPORT_FILE_NEEDS_ELECTION'],
      ),
    );
    const unknown = await check([named(first, 'report-practice.json')], { ...by, keys: new Map() });
    expect(unknown[0]?.problem).toMatchObject({
      code: 'REPORT_FILE_KEY_UNKNOWN',
      params: { officer: 'chair' },
    });
  }, 30_000);

  it('any byte of a signed report that was changed is found, but in what no signature covers', async () => {
    const { keys, first } = await office();
    const report = named(first, 'report-practice.json');
    const text = Buffer.from(report.bytes).toString('latin1');
    const uncovered = new Set<string>();

    for (let at = 0; at < text.length; at += 5) {
      const [checked] = await check([flipped(report, at, 0)], { kind: 'keys', keys });
      if (checked?.outcome === 'differs') continue;
      const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)).trim();
      expect(at).toBeGreaterThan(text.indexOf('"signOff"'));
      uncovered.add(/^"(\w+)"/.exec(line)?.[1] ?? line);
    }
    // Who presented, initialled and closed it, and the times.
    expect([...uncovered].toSorted()).toEqual(['at', 'officer']);
  });

  it('a signature of another version, role or officer, or a second one of the same, is none', async () => {
    const { keys, first, second } = await office();
    const of = (files: readonly NamedBytes[]) =>
      JSON.parse(Buffer.from(named(files, 'report-practice.json').bytes).toString('utf8'));
    const [one, two] = [of(first), of(second)];
    const told = async (change: (report: typeof one) => void) => {
      const report = structuredClone(one);
      change(report);
      const bytes = Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
      return (await check([{ name: 'report.json', bytes }], { kind: 'keys', keys }))[0]?.problem?.code;
    };
    const signatures = (report: typeof one) => report.signOff.signatures;

    expect(await told(() => undefined)).toBe(undefined);
    expect(await told((r) => (signatures(r)[0] = signatures(two)[0]))).toBe('REPORT_FILE_SIGNATURE');
    expect(await told((r) => (signatures(r)[1].role = 'chair'))).toBe('REPORT_FILE_SIGNATURE');
    expect(await told((r) => (signatures(r)[1].officer = 'wout'))).toBe('REPORT_FILE_SIGNATURE');
    expect(await told((r) => signatures(r).push(signatures(r)[0]))).toBe('REPORT_FILE_SIGNATURE');
    // The last letter has four bits that say nothing.
    const respelt = (text: string) =>
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']
        .map((letter) => `${text.slice(0, -3)}${letter}==`)
        .find((one) => one !== text && Buffer.from(one, 'base64').equals(Buffer.from(text, 'base64')));
    expect(
      await told((r) => {
        signatures(r)[2].signature = respelt(signatures(r)[2].signature);
      }),
    ).toBe('REPORT_FILE_SIGNATURE');
    expect(await told((r) => signatures(r).pop())).toBe('REPORT_FILE_SIGN_OFF');
    expect(await told((r) => (r.signOff.initialled = null))).toBe('REPORT_FILE_SIGN_OFF');
    expect(await told((r) => (r.signOff.presented = null))).toBe('REPORT_FILE_SIGN_OFF');
    expect(
      await told((r) => {
        signatures(r).pop();
        r.signOff.state = 'initialled';
      }),
    ).toBe('REPORT_FILE_SIGN_OFF');
    expect(await told((r) => (r.signOff.signatures = []))).toBe('REPORT_FILE_NOT_SIGNED');
    expect(await told((r) => (r.note = 'hidden'))).toBe('REPORT_FILE_DIGEST');
  });

  it('the report of a delivery is checked as it lies there, at the bureau, at its main bureau and by its keys', async () => {
    const there = bureauOfScans();
    const files = delivery(there, db2);
    const here = main();
    trusting(here, there, db2);
    expect(done(await imported(here, files))).toBe('taken');
    const report = { name: 'report.json', bytes: files.get('report.json') ?? new Uint8Array() };
    const at = Buffer.from(report.bytes).indexOf('"digest":"') + 12;
    const keys = done(readPublicKeys(Buffer.from(files.get('keys.json') ?? []).toString('utf8')));

    for (const against of [recordOf(there), recordOf(here), { kind: 'keys', keys } as const]) {
      const [checked] = await check([report], against);
      expect(checked).toMatchObject({ outcome: against.kind === 'keys' ? 'signed' : 'same' });
      const [changed] = await check([flipped(report, at, 0)], against);
      expect(changed).toMatchObject({ outcome: 'differs', problem: { at: { file: 'report.json' } } });
    }
  });

  it('in the folder of a delivery the report and its tables are held; of its other files it is said who checks them', async () => {
    const there = bureauByTable();
    const files = [...delivery(there, tb1)].map(([name, bytes]) => ({ name, bytes }));
    const { election } = there.ledger;
    const by = { kind: 'keys', keys: keysOf(there), election } as const;
    const other = { outcome: 'unchecked', problem: { code: 'REPORT_FILE_OF_DELIVERY' } };
    const named = (outcome: string) => (name: string) => ({
      file: name,
      ...(/^(report|table)/.test(name) ? { outcome } : other),
    });

    for (const against of [recordOf(there), by]) {
      const checked = await check(files, against);
      const isHeld = against.kind === 'record' ? 'same' : 'follows';
      expect(checked).toMatchObject(
        files.map(({ name }) =>
          named(name === 'report.json' && isHeld === 'follows' ? 'signed' : isHeld)(name),
        ),
      );
      // Whoever changes a figure finds no name under which it is not looked at.
      const [totals] = await filesOf(there, tb1, ['csv']).then((made) =>
        made.filter(({ name }) => name.startsWith('totals')),
      );
      const changed = Buffer.from(
        Buffer.from(totals?.bytes ?? [])
          .toString()
          .replace('found,,,,300', 'found,,,,301'),
      );
      const table = files.find(({ name }) => name === 'table-CK.csv')?.bytes ?? new Uint8Array();
      const report = files.find(({ name }) => name === 'report.json')?.bytes ?? new Uint8Array();
      for (const name of ['table-CK.csv', 'keys.json', 'events.ndjson', 'ballots.txt', 'manifest.json'])
        for (const bytes of [
          changed,
          flipped({ name, bytes: table }, table.length - 2, 0).bytes,
          flipped({ name, bytes: report }, 200, 0).bytes,
        ]) {
          const others = files.filter((one) => one.name !== name);
          const found = await check([...others, { name, bytes }], against);
          expect(found.at(-1), name).toMatchObject({ outcome: 'differs', problem: { at: { file: name } } });
        }
    }
  });

  it('it is of the election of the package, of who holds the key, and one alone in its PDF', async () => {
    const { record, keys, first } = await office();
    const [json, pdf] = [named(first, 'report-practice.json'), named(first, 'report-practice.pdf')];
    const problemOf = async (file: NamedBytes, against: HeldAgainst) =>
      (await check([file], against))[0]?.problem;
    const [contest, ...rest] = record.election.contests;
    if (contest === undefined) throw new Error('no contest');
    const shorter = {
      ...record.election,
      contests: [{ ...contest, lists: contest.lists.slice(1) }, ...rest],
    };
    const renamed = new Map([...keys].map(([id, key]) => [id, { ...key, officers: ['nobody'] }]));
    const text = Buffer.from(pdf.bytes).toString('latin1');
    const object = /\n\d+ 0 obj\n<<\n {2}\/Length \d+\n {2}\/Type \/EmbeddedFile[\s\S]*?\nendobj\n/.exec(
      text,
    )?.[0];
    const twice = { name: pdf.name, bytes: Buffer.from(`${text}${object}`, 'latin1') };

    expect(await problemOf(json, { kind: 'keys', keys, election: shorter })).toMatchObject({
      code: 'REPORT_FILE_UNREADABLE',
      params: { why: 'election' },
    });
    const other = { ...record.election, fingerprint: '0'.repeat(64) };
    expect(await problemOf(json, { kind: 'keys', keys, election: other })).toMatchObject({
      code: 'REPORT_FILE_OTHER_ELECTION',
    });
    expect(await problemOf(json, { kind: 'keys', keys: renamed })).toMatchObject({
      code: 'REPORT_FILE_SIGNATURE',
    });
    expect(await problemOf(twice, { kind: 'keys', keys })).toMatchObject({
      code: 'REPORT_FILE_UNREADABLE',
      params: { why: 'attachment' },
    });
  });

  it('whatever it says of what its election has not is found, though every key of the bureau has signed it', async () => {
    const desk = signingDesk();
    done(declared(desk, tb1));
    keyTable(desk);
    signedReportOf(desk, tb1);
    const [file] = await filesOf(desk, tb1, ['json']);
    const { digest: _, signOff, ...honest } = JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8'));
    const { election } = desk.ledger;
    /** Signed anew by each of them, in their role or in another. */
    const told = async (
      change: (content: typeof honest) => void,
      { role, holder }: { readonly role?: 'chair'; readonly holder?: string } = {},
    ) => {
      const content = structuredClone(honest);
      change(content);
      const { bureau, version } = content;
      const digest = digestOfText(canonicalText(content));
      const signatures = signOff.signatures.map((one: { officer: string; role: 'chair' }) => {
        const signed = { fingerprint: election.fingerprint, bureau, version, digest, role: role ?? one.role };
        const { id: key, privateKey } = keyOf(desk, holder ?? one.officer);
        return { ...one, key, role: signed.role, signature: signatureOf(privateKey, signed) };
      });
      const report = { ...content, digest, signOff: { ...signOff, signatures } };
      const bytes = Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
      // Whoever hands them over says that each of them is everybody’s.
      const names = [...keysOf(desk).values()].flatMap(({ officers }) => officers);
      const keys = new Map([...keysOf(desk)].map(([id, key]) => [id, { ...key, officers: names }]));
      const [checked] = await check([{ name: 'report.json', bytes }], { kind: 'keys', keys, election });
      return checked?.problem === undefined
        ? checked?.outcome
        : [checked.problem.code, checked.problem.params?.['why']];
    };
    const notThere = ['REPORT_FILE_UNREADABLE', 'election'];
    type Content = Parameters<Parameters<typeof told>[0]>[0];

    expect(await told(() => undefined)).toBe('signed');
    // Nobody signs alone, under whatever names.
    expect(await told(() => undefined, { holder: 'chair' })).toEqual(['REPORT_FILE_SIGNATURE', undefined]);
    const lies: readonly ((content: Content) => void)[] = [
      (c) => (c.bureau = 'TB-9'),
      (c) => (c.totals[0].scope.id = 'TB-9'),
      (c) => (c.totals[0].contest = 'XX'),
      (c) => (c.totals[0].lists[0].number = 9),
      (c) => c.totals[0].lists.pop(),
      (c) => c.totals[0].lists[0].effectives.pop(),
      (c) => c.totals[0].lists[0].substitutes.pop(),
      (c) => (c.countTables[0].bureau = 'TB-9'),
      (c) => (c.countTables[0].contest = 'XX'),
      (c) => (c.countTables[0].sections[0].figures['votes/2/E/77'] = 1),
    ];
    for (const lie of lies) expect([`${lie}`, await told(lie)]).toEqual([`${lie}`, notThere]);
    expect(await told(() => undefined, { role: 'chair' })).toEqual(['REPORT_FILE_SIGNATURE', undefined]);
  });

  it('a list of keys in which one is called as another is none; one that two hold is of both', async () => {
    const { keys } = await office();
    const listed = [...keys].map(([key, { officers, publicKey }]) => ({
      ...{ officer: officers[0] ?? '', key, publicKey: Buffer.from(publicKey).toString('base64') },
    }));
    const [one, two] = listed;
    if (one === undefined || two === undefined) throw new Error('no two keys');

    expect(readPublicKeys(JSON.stringify(listed))).toMatchObject({ ok: true });
    expect(readPublicKeys(JSON.stringify([one, { ...two, key: one.key }]))).toMatchObject({
      error: { code: 'REPORT_KEYS_UNREADABLE', at: { path: '[1].key' } },
    });
    const both = done(readPublicKeys(JSON.stringify([one, { ...one, officer: two.officer }])));
    expect(both.get(one.key)?.officers).toEqual([one.officer, two.officer]);
  });

  it('any other spelling of a report is none: a name twice, a space, an escape, and what is nested without end', async () => {
    const { keys, first } = await office();
    const { name, bytes } = named(first, 'report-practice.json');
    const text = Buffer.from(bytes).toString('utf8');
    const whyOf = async (other: string) =>
      (await check([{ name, bytes: Buffer.from(other) }], { kind: 'keys', keys }))[0]?.problem?.params?.[
        'why'
      ];

    expect(await whyOf(text)).toBe(undefined);
    expect(await whyOf(text.replace('"version": 1', '"version": 7,\n  "version": 1'))).toBe('spelling');
    expect(await whyOf(text.replace('"version": 1', '"version":  1'))).toBe('spelling');
    expect(await whyOf(text.replace('"version"', '"v\\u0065rsion"'))).toBe('spelling');
    expect(await whyOf(text.trimEnd())).toBe('spelling');
    const nested = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    expect(await whyOf(text.replace('{', `{"more":${nested},`))).toBe('shape');
  });

  it('a report that only some have signed is said to be so', async () => {
    const desk = signingDesk();
    done(declared(desk, tb1));
    keyTable(desk);
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    done(signed(desk, tb1, 'mira'));
    const files = await filesOf(desk, tb1, ['json']);
    done(signed(desk, tb1, 'chair'));
    const sinceOf = async () =>
      (await check([named(files, 'report-practice.json')], recordOf(desk)))[0]?.report?.since;

    expect(await sinceOf()).toBe('more');
    const inRecord = await check([named(files, 'report-practice.json')], recordOf(desk));
    expect(inRecord).toMatchObject([{ report: { state: 'initialled', signatures: [{ officer: 'mira' }] } }]);
    expect(inRecord[0]?.problem).toBe(undefined);
    // Without a record nobody says of it that it was signed, with or without the keys.
    const { election } = desk.ledger;
    for (const keys of [keysOf(desk), new Map()])
      for (const against of [{ kind: 'keys', keys } as const, { kind: 'keys', keys, election } as const])
        expect(await check([named(files, 'report-practice.json')], against)).toMatchObject([
          {
            outcome: 'unchecked',
            problem: {
              code: 'REPORT_FILE_NOT_BY_ALL',
              params: { chair: 'C. H.', member: 'none', witness: 'W. O.' },
            },
          },
        ]);
    // Presented and signed again with the same figures it has the same digest: what stands are other signatures.
    done(returned(desk, tb1));
    expect(await sinceOf()).toBe('returned');
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    done(signed(desk, tb1, 'chair'));
    expect(await sinceOf()).toBe('returned');
  });
});
