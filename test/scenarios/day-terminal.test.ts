/**
 * A whole day, played once at real terminals by scripts/day: from an office that nobody has opened to a canton whose report is
 * closed. What came of it is looked at from outside, with programs that are not ours.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayPapers } from '../../scripts/day/papers.ts';
import { bureauPeople, mainPeople } from '../../scripts/day/people.ts';
import { newRecording, playDay } from '../../scripts/day/play-day.ts';
import type { ShownBureau } from '../../scripts/paper/shown-cut.ts';
import { type Expected, namesOf, onPaper } from '../report/figures.ts';
import { filesOfAny, filesWith } from '../report/read-files.ts';
import { pagesOf } from '../report/read-pdf.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();
const papers = dayPapers();
const recording = newRecording();
const at = (...names: readonly string[]): string => bench.path(join('day', ...names));

beforeAll(() => playDay(at(), 'nl', recording), 180_000);

/** What the officers of these bureaus were given to key. */
const onPapers = (...bureaus: readonly ShownBureau[]): Expected => ({
  figures: onPaper(bureaus.flatMap(({ right }) => right)),
  names: namesOf(papers.election),
});

const reports = [
  { of: 'bureau', folder: 'bureau', expected: onPapers(papers.away) },
  { of: 'office', folder: 'hoofdbureau', expected: onPapers(papers.away, papers.here) },
] as const;

describe.each(reports)('the report of the $of', ({ of, folder, expected }) => {
  test('has in each of its files the figures that the officers were given to key', async () => {
    const files = await filesWith(at(folder, 'pv'), of, expected);
    expect(files).toEqual([...(of === 'office' ? ['R1K24062.CK'] : []), ...filesOfAny]);
  });

  test('is signed by whom the law wants, under the digest on each of its pages', async () => {
    const { digest, signOff, ...content } = JSON.parse(readFileSync(at(folder, 'pv', 'report.json'), 'utf8'));
    expect(sha256(canonical(content))).toBe(digest);
    for (const page of await pagesOf(readFileSync(at(folder, 'pv', 'report.pdf'))))
      expect(page).toContain(digest);

    const { chair, secretary } = of === 'office' ? mainPeople : bureauPeople;
    const roles = [
      [chair.name, 'chair'],
      ...(of === 'office' ? [] : [[bureauPeople.witness.name, 'witness']]),
      [secretary.name, 'member'],
    ];
    const signatures: readonly Record<string, string>[] = signOff.signatures;
    expect(signatures.map(({ officer, role }) => [officer, role])).toEqual(roles);
    const { keys } = JSON.parse(
      bench.start(['keys', 'list', '--db', at(folder, 'kantoor.db'), '--json']).stdout,
    );
    for (const { key, role, signature = '' } of signatures) {
      const { publicKey } = keys.find((one: { readonly key: string }) => one.key === key);
      const bureau = content.bureau ?? 'office';
      const text = [
        'telbureau-signature/1',
        content.election.fingerprint,
        bureau,
        content.version,
        digest,
        role,
      ];
      expect(
        verify(null, Buffer.from(text.join('\n')), publicKeyOf(publicKey), Buffer.from(signature, 'base64')),
      ).toBe(true);
    }
  });

  test('stands in a record that verifies', () => {
    const checked = bench.start(['verify', '--db', at(folder, 'kantoor.db'), '--json']);
    expect([checked.code, JSON.parse(checked.stdout)]).toMatchObject([0, { ok: true, asClosed: true }]);
  });
});

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** RFC 8785, of what holds no number that is not whole. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

const publicKeyOf = (raw: string) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(raw, 'base64')]),
    format: 'der',
    type: 'spki',
  });

/** The last event of that type which says this. */
function lastEvent(db: string, type: string, what: RegExp): { readonly seq: number; readonly data: string } {
  const reader = new Database(db, { readonly: true });
  const rows = reader
    .prepare<[string], { seq: number; data: string }>(
      'SELECT seq, data FROM event WHERE type = ? ORDER BY seq',
    )
    .all(type);
  reader.close();
  const found = rows.findLast(({ data }) => what.test(data));
  if (found === undefined) throw new Error(`no ${type} with ${what}`);
  return found;
}

describe('one flipped byte', () => {
  const flipped = (bytes: Buffer, where: number): Buffer => {
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(where) ^ 1, where);
    return other;
  };

  test('in any file of the delivery is named, and nothing of it is taken', () => {
    const names = readdirSync(at('stick', 'BD-1-v1'));
    for (const name of names) {
      const copy = at('spoilt', `in-${name}`);
      mkdirSync(copy, { recursive: true });
      cpSync(at('stick', 'BD-1-v1'), copy, { recursive: true });
      const bytes = readFileSync(join(copy, name));
      writeFileSync(join(copy, name), flipped(bytes, Math.floor(bytes.length / 2)));
    }
    const by = ['--db', at('reserve.db'), '--officer', mainPeople.chair.name];
    const environment = { TELBUREAU_PASSWORD: mainPeople.chair.password };
    const { bureau, signer } = JSON.parse(readFileSync(at('stick', 'BD-1-v1', 'manifest.json'), 'utf8'));
    const trust = ['delivery', 'trust', ...by, '--bureau', bureau, '--key', signer.key];
    expect(bench.start(trust, { environment }).code).toBe(0);
    const answered = bench.start(['delivery', 'import', ...by, at('spoilt'), '--json'], { environment });

    const { deliveries, ...sums } = JSON.parse(answered.stdout);
    expect([answered.code, sums]).toEqual([3, { taken: 0, there: 0, refused: names.length, left: 0 }]);
    // Of the manifest and its signature nobody can tell which of the two has changed.
    const named = names.map((name) =>
      at('spoilt', `in-${name}`, name.replace('manifest.json', 'signature.txt')),
    );
    expect(
      deliveries.map((one: { readonly at: { readonly file: string } }) => one.at.file).toSorted(),
    ).toEqual(named.toSorted());
  });

  test('in any file of a signed report is named, by the record', () => {
    const names = readdirSync(at('bureau', 'pv'));
    mkdirSync(at('spoilt-pv'));
    for (const name of names) {
      const bytes = readFileSync(at('bureau', 'pv', name));
      writeFileSync(at('spoilt-pv', name), flipped(bytes, Math.floor(bytes.length / 2)));
    }
    const check = ['report', 'check', '--json', '--db', at('bureau', 'kantoor.db')];
    const spoilt = bench.start([...check, at('spoilt-pv')]);
    expect([spoilt.code, JSON.parse(spoilt.stdout)]).toMatchObject([4, { same: 0, differs: names.length }]);
  });

  test.each([
    ['what an officer keyed', 'table-entered', /"entry":2,"figures":\{"blankOrInvalid":\d+/],
    ['a report that was signed', 'report-signed', /electoralFigure\/1\\":\d+/],
    ['a signature', 'report-signed', /"signature":"[^"]{20}/],
  ])('in the database, in %s, is named by its event', (_, type, figure) => {
    const bytes = readFileSync(at('bureau', 'kantoor.db'));
    const { seq, data } = lastEvent(at('bureau', 'kantoor.db'), type, figure);
    const needle = Buffer.from(figure.exec(data)?.[0] ?? '');
    const db = at(`flipped-${type}-${needle.length}.db`);
    writeFileSync(db, flipped(bytes, bytes.indexOf(needle) + needle.length - 1));

    const checked = bench.start(['verify', '--db', db, '--json']);
    expect([checked.code, JSON.parse(checked.stdout)]).toMatchObject([4, { ok: false, params: { seq } }]);
  });

  test('in the database, where there is no row, is found too', () => {
    const db = at('flipped-free.db');
    const bytes = readFileSync(at('hoofdbureau', 'kantoor.db'));
    cpSync(at('hoofdbureau', 'kantoor.db.sha256'), `${db}.sha256`);
    writeFileSync(db, flipped(bytes, bytes.indexOf(Buffer.alloc(200))));

    const checked = bench.start(['verify', '--db', db, '--json']);
    expect([checked.code, JSON.parse(checked.stdout).code]).toEqual([4, 'LEDGER_FILE_CHANGED']);
  });
});

test('the recording shows it in any player: what it writes ends in the last screen, and no password is in it', async () => {
  const [head = '', ...lines] = recording.cast.trimEnd().split('\n');
  const { version, width, height } = JSON.parse(head);
  expect([version, width, height]).toEqual([2, 120, 40]);
  const events: [number, string, string][] = lines.map((line) => JSON.parse(line));
  expect(events.map(([seconds]) => seconds)).toEqual(
    events.map(([seconds]) => seconds).toSorted((a, b) => a - b),
  );
  const player = new xterm.Terminal({ cols: width, rows: height, allowProposedApi: true });
  for (const [, kind, data] of events)
    if (kind === 'o') await new Promise<void>((done) => player.write(data, done));
  const shown = Array.from({ length: height }, (_, row) =>
    player.buffer.active.getLine(player.buffer.active.baseY + row)?.translateToString(true),
  );
  const verified = shown.findLastIndex((line) => line?.includes('telbureau verify'));
  expect(shown[verified + 1]).toContain('in orde');
  for (const { password } of [...Object.values(bureauPeople), ...Object.values(mainPeople)]) {
    expect(recording.text).not.toContain(password);
    expect(recording.cast).not.toContain(password);
  }
});
