/** What the record keeps of a delivery that was offered and not taken: that, and nothing else. */
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { deliveryHistory } from '../../../src/office/delivery/delivery-history.ts';
import { deliveryLines } from '../../../src/office/delivery/delivery-lines.ts';
import type { FolderFiles } from '../../../src/office/delivery/delivery-ports.ts';
import {
  type HandledDelivery,
  readDeliveries,
  takeDelivery,
} from '../../../src/office/delivery/take-deliveries.ts';
import { deliveryFolders } from '../../../src/scan/delivery-folders.ts';
import { type Desk, done } from '../paper-office.ts';
import { officer, temporaryFolder } from '../practice-canton.ts';
import {
  db2,
  declared,
  digestOf,
  keyOf,
  keyTable,
  opened,
  presented,
  signedReportOf,
  tb1,
  tb2,
} from '../sign-off-office.ts';
import {
  bureauByTable,
  bureauOfScans,
  delivery,
  main,
  readHere,
  signedAnew,
  trusting,
} from './delivery-office.ts';

/** The files on a stick. */
function onStick(files: FolderFiles): string {
  const folder = join(temporaryFolder(), 'TB-1-v1');
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return folder;
}

/** What comes of the folder, offered by that officer. */
async function offered({ ledger, clock, ...desk }: Desk, folder: string, name = 'chair') {
  const reading = readDeliveries(ledger, deliveryFolders, [folder], {
    read: readHere({ ledger, clock, ...desk }),
    stop: new AbortController().signal,
  });
  let handled: HandledDelivery | undefined;
  for await (const one of reading) handled = takeDelivery(ledger, clock, officer(name), one);
  return handled;
}

interface Refused {
  readonly bureau: string | null;
  readonly manifest: string | null;
  readonly code: string;
}

/** All that a delivery that is taken could change. */
const standing = (desk: Desk) => ({
  states: deliveryLines(desk.ledger).map(({ state, row }) => [state, row]),
  digests: [null, tb1, tb2, db2].map((of) => digestOf(desk, of)),
  frozen: desk.ledger.frozenReports(),
  batches: desk.ledger.openBatches(),
  cells: [tb1, tb2, db2].map((of) => desk.ledger.cells(of)),
});

const sha = (files: FolderFiles): string =>
  createHash('sha256')
    .update(files.get('manifest.json') ?? '')
    .digest('hex');
const text = (files: FolderFiles, name: string): string => Buffer.from(files.get(name) ?? '').toString();
const withFile = (files: FolderFiles, name: string, content: string): FolderFiles =>
  new Map([...files, [name, Buffer.from(content)]]);

/** Offers it: refused with that code, and recorded so, once; everything else stands as it did. */
async function isRecorded(desk: Desk, folder: string, data: Refused) {
  const [before, head] = [standing(desk), desk.ledger.head().seq];
  expect(await offered(desk, folder)).toMatchObject({ outcome: 'refused', problem: { code: data.code } });
  expect(desk.ledger.head().seq).toBe(head + 1);
  const [event] = desk.ledger.events({ limit: 1 });
  expect(event).toMatchObject({ type: 'delivery-refused', version: 1, officer: 'chair' });
  expect(event?.at).toMatch(/^2024-06-09T14:/);
  expect(event?.data).toEqual(data);
  expect(standing(desk)).toEqual(before);
  expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
}

describe('a delivery that is not taken is recorded', () => {
  it('of which bureau it says it is, its manifest and the code, whoever has written what into it', async () => {
    const there = bureauByTable();
    const files = delivery(there);
    const here = main();
    const stranger = { bureau: 'TB-1', manifest: sha(files), code: 'DELIVERY_SIGNER_UNKNOWN' };
    await isRecorded(here, onStick(files), stranger);

    trusting(here, there);
    const changed = withFile(files, 'report.json', `${text(files, 'report.json')} `);
    await isRecorded(here, onStick(changed), { ...stranger, code: 'DELIVERY_FILE_CHANGED' });
    const respelt = withFile(files, 'manifest.json', ` ${text(files, 'manifest.json')}`);
    await isRecorded(here, onStick(respelt), {
      ...stranger,
      ...{ manifest: sha(respelt), code: 'DELIVERY_FILE_UNREADABLE' },
    });
    const foreign = signedAnew(files, keyOf(there, 'chair').privateKey, {}, { bureau: 'a=b' });
    const nowhere = signedAnew(files, keyOf(there, 'chair').privateKey, {}, { bureau: 'TB-9' });
    for (const [strange, code] of [
      [foreign, 'DELIVERY_FILE_UNREADABLE'],
      [nowhere, 'BUREAU_UNKNOWN'],
      [withFile(files, 'manifest.json', 'a letter'), 'DELIVERY_FILE_UNREADABLE'],
    ] as const)
      await isRecorded(here, onStick(strange), { bureau: null, manifest: sha(strange), code });
    const election = JSON.parse(text(files, 'manifest.json')).election;
    const elsewhere = signedAnew(
      files,
      keyOf(there, 'chair').privateKey,
      {},
      { election: { ...election, fingerprint: 'ab'.repeat(32) } },
    );
    await isRecorded(here, onStick(elsewhere), {
      ...{ bureau: null, manifest: sha(elsewhere), code: 'DELIVERY_OTHER_ELECTION' },
    });
  });

  it('also where the folder cannot be read whole, has no manifest, or has another file for it', async () => {
    const files = delivery(bureauByTable());
    const here = main();
    const extra = onStick(withFile(files, 'film.mp4', 'not of a count'));
    await isRecorded(here, extra, { bureau: 'TB-1', manifest: sha(files), code: 'DELIVERY_FILE_EXTRA' });
    const without = onStick(new Map([...files].filter(([name]) => name !== 'manifest.json')));
    const nothing = { bureau: null, manifest: null };
    await isRecorded(here, without, { ...nothing, code: 'DELIVERY_FILE_MISSING' });
    symlinkSync(join(extra, 'manifest.json'), join(without, 'manifest.json'));
    await isRecorded(here, without, { ...nothing, code: 'DELIVERY_FILE_EXTRA' });
    await isRecorded(here, join(without, 'gone'), { ...nothing, code: 'FILE_NOT_FOUND' });
  });

  it('where the record cannot take it: at work, delivered in another version, and under the report of the office', async () => {
    const there = bureauByTable();
    const files = delivery(there);
    const atWork = main();
    trusting(atWork, there);
    keyTable(atWork);
    const told = { bureau: 'TB-1', manifest: sha(files) };
    await isRecorded(atWork, onStick(files), { ...told, code: 'DELIVERY_BUREAU_AT_WORK' });

    const here = main();
    trusting(here, there);
    expect(await offered(here, onStick(files))).toMatchObject({ outcome: 'taken' });
    done(opened(there, tb1));
    signedReportOf(there, tb1);
    const second = delivery(there);
    const later = { bureau: 'TB-1', manifest: sha(second), code: 'DELIVERY_VERSION_LATER' };
    await isRecorded(here, onStick(second), later);
    expect(deliveryHistory(here.ledger, tb1).map(({ type, officer: by }) => [type, by])).toEqual([
      ['delivery-refused', 'chair'],
      ['delivery-received', 'chair'],
      ['signer-trusted', 'chair'],
    ]);
    expect(deliveryHistory(here.ledger, tb2)).toEqual([]);

    const station = bureauOfScans();
    trusting(here, station, db2);
    keyTable(here, tb2);
    for (const of of [tb2, null]) done(declared(here, of));
    signedReportOf(here, tb2);
    done(presented(here, null));
    expect(here.ledger.frozenReports().map(({ bureau }) => bureau)).toContain(null);
    const scans = delivery(station, db2);
    const frozen = { bureau: 'DB-2', manifest: sha(scans), code: 'REPORT_OFFICE_FIRST' };
    await isRecorded(here, onStick(scans), frozen);
  });
});

describe('nothing is recorded', () => {
  it('of what is offered by who may take none, nor of a delivery that is here', async () => {
    const there = bureauByTable();
    const files = delivery(there);
    const here = main();
    trusting(here, there);
    const broken = onStick(withFile(files, 'report.json', '{}'));
    const head = here.ledger.head();
    for (const folder of [onStick(files), broken]) {
      expect(await offered(here, folder, 'wout')).toMatchObject({
        ...{ outcome: 'refused', problem: { code: 'NOT_PERMITTED' } },
      });
    }
    expect(here.ledger.head()).toEqual(head);

    expect(await offered(here, onStick(files), 'mira')).toMatchObject({ outcome: 'taken' });
    const taken = here.ledger.head();
    expect(await offered(here, onStick(files), 'mira')).toMatchObject({ outcome: 'there' });
    expect(here.ledger.head()).toEqual(taken);
  });

  it('by a delivery, of what was refused where it counted', async () => {
    const there = bureauOfScans();
    const other = delivery(bureauByTable());
    await isRecorded(there, onStick(other), {
      ...{ bureau: 'TB-1', manifest: sha(other), code: 'DELIVERY_SIGNER_UNKNOWN' },
    });
    expect(text(delivery(there, db2), 'events.ndjson')).not.toContain('delivery-refused');
  });
});
