/** What lies on a USB stick, and what of it is read as a delivery. */
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, test } from 'vitest';
import { deliveryFolders } from '../../src/scan/delivery-folders.ts';
import { temporaryFolder } from '../office/practice-canton.ts';

/** A folder with a file of each of these names, so long. */
function folderOf(files: Readonly<Record<string, number>>, folder = temporaryFolder()): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), bytes);
  }
  return folder;
}

const someMegabytes = 30 * 1024 * 1024;

it('many large files are not read one after the other until the memory is full', async () => {
  const tables = Array.from({ length: 40 }, (_, at) => [`table-C${at}.csv`, someMegabytes] as const);
  expect(await deliveryFolders.read(folderOf(Object.fromEntries(tables)))).toMatchObject({
    ...{ ok: false, error: { code: 'DELIVERY_FILE_TOO_LARGE', at: { file: 'table-C10.csv' } } },
  });
});

it.each(['film.mp4', 'table-.csv', 'table-CK.csv.exe', 'table-..\\CK.csv', 'ballots.txt\n'])(
  'a file that no delivery has is named and not read: %j',
  async (name) => {
    expect(await deliveryFolders.read(folderOf({ 'manifest.json': 2, [name]: someMegabytes }))).toMatchObject(
      { ok: false, error: { code: 'DELIVERY_FILE_EXTRA', at: { file: name } } },
    );
  },
);

it('a link leads nowhere, so that nothing of the machine is read for a file of the stick', async () => {
  const folder = folderOf({ 'manifest.json': 2 });
  symlinkSync('/etc/passwd', join(folder, 'report.json'));
  expect(await deliveryFolders.read(folder)).toMatchObject({
    ...{ ok: false, error: { code: 'DELIVERY_FILE_EXTRA', at: { file: 'report.json' } } },
  });
});

// The one who may do everything is refused nothing.
test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be opened keeps no other from being taken',
  async () => {
    const stick = temporaryFolder();
    const delivery = folderOf({ 'manifest.json': 2 }, join(stick, 'TB-1'));
    const closed = folderOf({}, join(stick, 'lost+found'));
    chmodSync(closed, 0);
    onTestFinished(() => chmodSync(closed, 0o700));
    expect(await deliveryFolders.find(stick)).toEqual({ ok: true, value: [delivery, closed] });
    expect(await deliveryFolders.read(closed)).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE' },
    });
  },
);
