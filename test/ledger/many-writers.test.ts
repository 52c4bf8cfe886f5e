import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { bureauIds, createOffice, folder, noProgress, unwrap } from './support/practice-office.ts';

const here = folder();
afterAll(here.remove);

const file = (name: string): string => fileURLToPath(new URL(`support/${name}`, import.meta.url));

function startWriter(path: string, size: number, pause: number, first: number, ballots: number) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      file('sql-loader.mjs'),
      file('writer-process.ts'),
      path,
      String(size),
      String(pause),
      String(first),
      String(ballots),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => String((await lines.next()).value);
  return { line, start: () => child.stdin.write('go\n'), ended: once(child, 'exit') };
}

// How long they wait for each other is measured by bench/waits.bench.ts: it depends on what else the machine does.
test('eight terminals and a bulk scan on one file lose nothing and count nothing twice', async () => {
  const path = here.path(`office-${performance.now()}.db`);
  createOffice(path).close();
  const terminals = 8;
  const each = 200;
  // Fifty times as fast as hands can scan; the bulk scan does not pause at all.
  const scanEvery = 10;
  const bulk = 4096;
  const writers = [
    ...Array.from({ length: terminals }, (_, index) => startWriter(path, 1, scanEvery, index * each, each)),
    startWriter(path, 256, 0, terminals * each, bulk),
  ];
  for (const writer of writers) expect(await writer.line()).toBe('ready');
  for (const writer of writers) writer.start();
  for (const writer of writers) expect(await writer.line()).toBe('done');
  for (const writer of writers) expect(await writer.ended).toEqual([0, null]);

  const ledger = unwrap(officeFiles.open(path));
  const counts = ledger.scanCounts().get(bureauIds[0]);
  ledger.close();
  expect(counts).toMatchObject({ counted: terminals * each + bulk, duplicate: 0, conflict: 0, refused: 0 });
  const { ballots, events } = unwrap(await officeFiles.verify(path, noProgress));
  expect([ballots, events]).toEqual([terminals * each + bulk, terminals * each + bulk + terminals + 2]);
}, 120_000);
