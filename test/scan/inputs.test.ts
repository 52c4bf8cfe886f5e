import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import type { Scanned } from '../../src/office/input-ports.ts';
import { inputsFrom } from '../../src/scan/inputs.ts';
import { jsqrDecoder } from '../../src/scan/png-decoders/jsqr.ts';
import { qrImage } from '../../src/scan/qr-image.ts';

const folder = mkdtempSync(join(tmpdir(), 'telbureau-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function* bytesOf(...contents: readonly (string | Uint8Array)[]) {
  for (const content of contents)
    yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

async function refusals(paths: readonly string[]) {
  const found = await inputsFrom(bytesOf()).scanned(paths);
  return found.ok ? [] : found.error;
}

async function scanned(paths: readonly string[], stdin: AsyncIterable<Uint8Array> = bytesOf()) {
  const found = await inputsFrom(stdin).scanned(paths);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const items: Scanned[] = [];
  for await (const group of found.value) items.push(...group);
  return items;
}

// A payload of the documented alphabet; what it says does not matter to a decoder.
const payload = `T1/*${'RTTR0H08XV9ULLOPIQ000CO8BWP14.3MK9%GJ71CLM$FA3'.repeat(3)}`;

test('lines of files come under the name and number they have, in the order of the paths', async () => {
  const first = file('first.txt', 'a\r\nb');
  const second = file('second.txt', 'c\n');

  expect(await scanned([second, '-', first], bytesOf('x\ny', 'z\n'))).toEqual([
    { source: second, line: 1, texts: ['c'] },
    { source: '-', line: 1, texts: ['x'] },
    { source: '-', line: 2, texts: ['yz'] },
    { source: first, line: 1, texts: ['a'] },
    { source: first, line: 2, texts: ['b'] },
  ]);
});

test('a folder stands for its files in order of name, folders within it too, hidden files left out', async () => {
  for (const name of ['b.txt', 'a.txt', 'B.txt', 'a/z.txt', '.hidden', '10.txt', '9.txt'])
    file(`dir/${name}`, `${name}\n`);

  const items = await scanned([join(folder, 'dir')]);

  expect(items.map((item) => ('texts' in item ? item.texts[0] : item.problem.code))).toEqual([
    '10.txt',
    '9.txt',
    'B.txt',
    'a/z.txt',
    'a.txt',
    'b.txt',
  ]);
});

test('the QR code of an image is read, whatever the name of the file, from standard input too', async () => {
  const png = qrImage(payload);
  const named = file('ballot.txt', png);

  expect(await scanned([named])).toEqual([{ source: named, texts: [payload] }]);
  expect(await scanned(['-'], bytesOf(png.subarray(0, 300), png.subarray(300)))).toEqual([
    { source: '-', texts: [payload] },
  ]);
});

test('a code has four modules of white around it, at least four pixels a module, and level M', () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(qrImage(payload)));
  const dark = (x: number, y: number) => data[(y * width + x) * 4] === 0;
  const firstDark = Array.from({ length: width }, (_, x) => x).find((x) => dark(x, x)) ?? 0;
  // A finder pattern is seven modules wide and begins in the corner (ISO/IEC 18004).
  const module = firstDark / 4;

  expect(width).toBe(height);
  expect(module).toBeGreaterThanOrEqual(4);
  expect(Number.isInteger(module)).toBe(true);
  for (let at = 0; at < width; at += 1) {
    for (let edge = 0; edge < 4 * module; edge += 1) {
      expect(dark(at, edge) || dark(edge, at) || dark(at, width - 1 - edge)).toBe(false);
    }
  }
  // The two bits of the level stand left of the finder's foot in the eighth row, masked with 10: M, 00, shows as 10.
  const formatBit = (index: number) => dark((4 + index + 0.5) * module, (4 + 8 + 0.5) * module);
  expect([formatBit(0), formatBit(1)]).toEqual([true, false]);
});

test('an image without a code, a broken one, one of monstrous size and one of another format are each refused', async () => {
  const white = PNG.sync.write(
    Object.assign(new PNG({ width: 50, height: 50 }), { data: Buffer.alloc(10_000, 255) }),
  );
  const broken = Buffer.from(qrImage(payload)).subarray(0, 200);
  const monstrous = Buffer.from(qrImage(payload));
  monstrous.writeUInt32BE(100_000, 16);
  monstrous.writeUInt32BE(100_000, 20);

  const items = await scanned([
    file('white.png', white),
    file('broken.png', broken),
    file('monstrous.png', monstrous),
    file('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
    file('page.pdf', '%PDF-1.7\n'),
  ]);

  expect(items.map((item) => ('problem' in item ? item.problem.code : item.texts))).toEqual([
    'IMAGE_WITHOUT_CODE',
    'IMAGE_UNREADABLE',
    'IMAGE_UNREADABLE',
    'IMAGE_FORMAT_NOT_YET',
    'IMAGE_FORMAT_NOT_YET',
  ]);
});

test('files of which only the beginning is wanted are closed again', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  for (let page = 0; page < 40; page += 1) file(`pages/${page}.jpg`, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  const before = openFiles();

  expect(await scanned([join(folder, 'pages')])).toHaveLength(40);

  expect(openFiles()).toBeLessThan(before + 10);
});

test('a file or folder that holds nothing is refused: a scanner whose disk was full leaves such', async () => {
  mkdirSync(join(folder, 'nothing'));
  const empty = [file('empty.txt', ''), join(folder, 'nothing'), '-'];

  expect(await scanned(empty)).toMatchObject(
    empty.map((source) => ({ source, problem: { code: 'FILE_EMPTY', at: { file: source } } })),
  );
});

test('a file that is no text is refused once, unless ballots stand in it', async () => {
  const database = file('office.db', `SQLite format 3\0\n\n"${payload}"\n\n\n`);
  const torn = file('torn.txt', `${'\0'.repeat(64)}\n${payload}\n`);

  expect(await scanned([database])).toMatchObject([{ problem: { code: 'FILE_NOT_BALLOTS' } }]);
  expect((await scanned([torn])).at(-1)).toEqual({ source: torn, line: 2, texts: [payload] });
});

test('what is no file in a folder is said in its place, and the rest is read', async () => {
  const place = join(folder, 'mixed');
  const good = file('mixed/z.txt', 'a\n');
  spawnSync('mkfifo', [join(place, 'pipe')]);
  symlinkSync('nowhere', join(place, 'dangling'));
  symlinkSync('.', join(place, 'self'));
  writeFileSync(Buffer.concat([Buffer.from(`${place}/\xff`, 'latin1')]), 'a\n');

  const items = await scanned([place]);

  expect(items.at(-2)).toEqual({ source: good, line: 1, texts: ['a'] });
  expect(items.flatMap((item) => ('problem' in item ? [item.problem.params?.['found']] : []))).toEqual([
    join(place, 'dangling'),
    'ENODEV',
    'EISDIR',
    'EILSEQ',
  ]);
});

test('paths that are not there are all named, and nothing is read', async () => {
  const there = file('there.txt', 'a\n');
  const missing = [join(folder, 'missing-1'), join(there, 'below-a-file')];

  expect(await refusals([missing[0] ?? '', there, missing[1] ?? ''])).toMatchObject(
    missing.map((path) => ({ code: 'FILE_NOT_FOUND', at: { file: path } })),
  );
});

test('a file that vanishes while others are read is refused in its place', async () => {
  const first = file('goes/1.txt', 'a\n');
  const second = file('goes/2.txt', 'b\n');
  const third = file('goes/3.txt', 'c\n');
  const found = await inputsFrom(bytesOf()).scanned([join(folder, 'goes')]);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const items: Scanned[] = [];

  for await (const group of found.value) {
    items.push(...group);
    rmSync(second, { force: true });
  }

  expect(items.map((item) => item.source)).toEqual([first, second, third]);
  expect(items[1]).toMatchObject({ problem: { code: 'FILE_NOT_FOUND' } });
});

test('a pipe is read once, by whoever waits for it, and nobody who writes to it is sent away', async () => {
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const inputs = inputsFrom(bytesOf());
  const writer = spawn('sh', ['-c', `echo first >'${pipe}'; echo done`]);
  const written = new Promise((resolve) => writer.stdout.on('data', (chunk: Buffer) => resolve(`${chunk}`)));

  expect(await inputs.text(pipe)).toEqual({ ok: true, value: 'first\n' });
  expect(await written).toBe('done\n');
});

test('a file that fails while it is read is a problem of the file, not of the program', async () => {
  // Opens like any file, and has nothing to read at its beginning (proc(5)).
  const failing = '/proc/self/mem';
  const inputs = inputsFrom(bytesOf());

  expect(await inputs.text(failing)).toMatchObject({ error: { code: 'FILE_UNREADABLE' } });
  expect(await inputs.lines(failing, 10)).toMatchObject({
    error: { code: 'FILE_UNREADABLE', at: { file: failing }, params: { found: 'EIO' } },
  });
  async function* failsLater() {
    yield* bytesOf('a\n');
    throw Object.assign(new Error('the stick was pulled'), { code: 'EIO' });
  }
  const lines = await inputsFrom(failsLater()).lines('-', 10);
  if (!lines.ok) throw new Error(JSON.stringify(lines.error));
  const reading = lines.value[Symbol.asyncIterator]();
  await reading.next();
  await expect(reading.next()).rejects.toMatchObject({
    name: 'MachineFailure',
    problem: { code: 'FILE_UNREADABLE', at: { file: '-' }, params: { found: 'EIO' } },
  });
});

test('a whole text must be UTF-8', async () => {
  const inputs = inputsFrom(bytesOf());

  expect(await inputs.text(file('text', 'é'))).toEqual({ ok: true, value: 'é' });
  expect(await inputs.text(file('latin', Uint8Array.of(0xe9)))).toMatchObject({
    error: { code: 'FILE_NOT_TEXT' },
  });
  expect(await inputs.text(folder)).toMatchObject({ error: { code: 'FILE_UNREADABLE' } });
  expect(await inputs.lines(join(folder, 'none'), 10)).toMatchObject({ error: { code: 'FILE_NOT_FOUND' } });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a problem', async () => {
  const secret = file('secret', 'x');
  chmodSync(secret, 0);

  expect(await refusals([secret])).toMatchObject([{ code: 'FILE_UNREADABLE', params: { found: 'EACCES' } }]);
});

test('a decoder sees nothing where there is nothing', () => {
  const rgba = new Uint8ClampedArray(40 * 40 * 4).fill(255);

  expect(jsqrDecoder.decode({ width: 40, height: 40, rgba })).toBeUndefined();
});
