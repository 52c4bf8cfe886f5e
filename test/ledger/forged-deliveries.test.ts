/** Deliveries that somebody has written into a record without the use case: whatever is wrong with one, `verify` names its event. */
import { describe, expect, it } from 'vitest';
import { readPaperBallot } from '../../src/ballot/paper-ballot.ts';
import { readBallot } from '../../src/ballot/read-ballot.ts';
import { canonicalText } from '../../src/election/canonical-text.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { FolderFiles } from '../../src/office/delivery/delivery-ports.ts';
import type { EventData } from '../../src/office/events.ts';
import type { LedgerWriter } from '../../src/office/ports.ts';
import { readingContext } from '../../src/office/reading-context.ts';
import {
  bureauByBallot,
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  lying,
  main,
  text,
  trusting,
} from '../office/delivery/delivery-office.ts';
import { bureauOf, counted, envelopes, machine, signedAt } from '../office/delivery/moved-office.ts';
import { type Desk, done } from '../office/paper-office.ts';
import { db2, digestOf, keyOf, keyTable, tb1, tb2 } from '../office/sign-off-office.ts';
import { bureauId } from '../support/elections.ts';
import { rechain, tamper } from './support/practice-office.ts';

const at = '2024-06-09T20:00:00.000Z';
const who = (officer = 'chair') => ({ version: 1, at, officer }) as const;
const scan = { version: 1, at: null, officer: null } as const;

const verified = async ({ path }: Desk): Promise<string> => {
  const result = await officeFiles.verify(path, () => undefined);
  if (result.ok) return 'ok';
  const { code, params = {} } = result.error;
  return [code, params['type'], params['reason']].filter((part) => part !== undefined).join(' ');
};
const misplaced = (type: string, reason = 'delivery') => `LEDGER_EVENT_OUT_OF_PLACE ${type} ${reason}`;

function receive(writer: LedgerWriter, files: FolderFiles, bureau: BureauId): void {
  const texts = {
    ...{ manifest: text(files, 'manifest.json'), signature: text(files, 'signature.txt') },
    ...{ events: text(files, 'events.ndjson'), report: text(files, 'report.json') },
    keys: text(files, 'keys.json'),
  };
  writer.append({ type: 'delivery-received', ...who(), data: { bureau, ...texts } });
}

interface Batch {
  readonly opener?: string;
  readonly closer?: string | null;
  readonly ballots?: (lines: readonly string[]) => readonly string[];
}

/** The batch behind it, as the use case writes it but for what is given. */
function count(
  { ledger }: Desk,
  writer: LedgerWriter,
  files: FolderFiles,
  bureau: BureauId,
  { opener = 'chair', closer = 'chair', ballots = (lines) => lines }: Batch = {},
): void {
  const batch = writer.head().seq + 1;
  writer.append({ type: 'batch-opened', ...who(opener), data: { batch, bureau, source: 'delivery' } });
  for (const payload of ballots(text(files, 'ballots.txt').split('\n').slice(0, -1))) {
    const reading =
      bureau === db2
        ? readBallot(payload, readingContext(ledger, bureau))
        : readPaperBallot(payload, ledger.election, bureau);
    writer.append({ type: 'ballot-counted', ...scan, data: { batch, payload } }, reading);
  }
  if (closer !== null) writer.append({ type: 'batch-closed', ...who(closer), data: { batch } });
}

function desks(there: Desk, bureau: BureauId) {
  const here = main();
  trusting(here, there, bureau);
  return { here, files: delivery(there, bureau) };
}

describe('a delivery that was written by hand', () => {
  it('is fine where it is what the use case writes', async () => {
    const { here, files } = desks(bureauOfScans(), db2);
    here.ledger.transact((writer) => {
      receive(writer, files, db2);
      count(here, writer, files, db2);
    });
    expect(await verified(here)).toBe('ok');
  });

  it('is found where nobody trusts its key, which is trusted once', async () => {
    const there = bureauByTable();
    const untrusted = main();
    untrusted.ledger.transact((writer) => receive(writer, delivery(there), tb1));
    expect(await verified(untrusted)).toBe(misplaced('delivery-received'));

    const { here } = desks(there, tb1);
    const { id: key } = keyOf(there, 'chair');
    const again = () =>
      here.ledger.transact((writer) =>
        writer.append({
          type: 'signer-trusted',
          ...who(),
          data: { bureau: tb1, key, officer: null, role: null },
        }),
      );
    expect(again).toThrow();
    expect(await verified(here)).toBe('ok');
  });

  it('is found where its report says what was not counted, though every key has signed it', async () => {
    const there = bureauByTable();
    const { here } = desks(there, tb1);
    const lie = lying(there, tb1, (content) =>
      JSON.parse(JSON.stringify(content).replaceAll('"valid":280', '"valid":281')),
    );
    here.ledger.transact((writer) => receive(writer, lie, tb1));
    expect(await verified(here)).toBe(misplaced('delivery-received'));
  });

  it.each(['manifest.json', 'signature.txt', 'report.json', 'keys.json'])(
    'is found where its %s was changed',
    async (name) => {
      const { here, files } = desks(bureauByTable(), tb1);
      const changed = text(files, name).replace(
        /[0-9](?=[^0-9]*$)/,
        (digit) => `${(Number(digit) + 1) % 10}`,
      );
      const forged = new Map([...files, [name, Buffer.from(changed)]]);
      here.ledger.transact((writer) => receive(writer, forged, tb1));
      expect(await verified(here)).toBe(misplaced('delivery-received'));
    },
  );

  it('is found at another bureau, at one that counts here, and twice', async () => {
    const there = bureauByTable();
    const elsewhere = desks(there, tb1);
    elsewhere.here.ledger.transact((writer) =>
      writer.append({
        ...{ type: 'delivery-received', ...who() },
        data: {
          ...{ bureau: tb2, manifest: text(elsewhere.files, 'manifest.json') },
          ...{ signature: text(elsewhere.files, 'signature.txt'), events: '' },
          ...{ report: text(elsewhere.files, 'report.json'), keys: text(elsewhere.files, 'keys.json') },
        },
      }),
    );
    expect(await verified(elsewhere.here)).toBe(misplaced('delivery-received'));

    const atWork = desks(there, tb1);
    keyTable(atWork.here);
    atWork.here.ledger.transact((writer) => receive(writer, atWork.files, tb1));
    expect(await verified(atWork.here)).toBe(misplaced('delivery-received'));

    const twice = desks(there, tb1);
    done(await imported(twice.here, twice.files));
    twice.here.ledger.transact((writer) => receive(writer, twice.files, tb1));
    expect(await verified(twice.here)).toBe(misplaced('delivery-received'));
  });

  it('is found where another bureau tells otherwise of ballots between them, be it delivered or counted here', async () => {
    const there = bureauOf(tb1);
    for (const bring of [
      async (here: Desk) => {
        const wrong = bureauOf(tb2, [1, 4]);
        trusting(here, wrong, tb2);
        done(await imported(here, delivery(wrong, tb2)));
      },
      async (here: Desk) => {
        envelopes(here, [1, 4]);
        signedAt(here, tb2);
      },
    ]) {
      const here = machine();
      trusting(here, there, tb1);
      await bring(here);
      here.ledger.transact((writer) => receive(writer, delivery(there, tb1), tb1));
      expect(await verified(here)).toBe(misplaced('delivery-received'));
    }
  });

  it('of a bureau that tells of envelopes lets nobody present another that tells otherwise', async () => {
    const there = bureauOf(tb1);
    const here = machine();
    trusting(here, there, tb1);
    done(await imported(here, delivery(there, tb1)));
    envelopes(here, [1, 4]);
    counted(here, tb2);
    const digest = digestOf(here, tb2);
    here.ledger.transact((writer) =>
      writer.append({ type: 'report-presented', ...who(), data: { bureau: tb2, version: 1, digest } }),
    );
    expect(await verified(here)).toBe(misplaced('report-presented', 'report'));
  });

  const batches: readonly (readonly [string, Batch, string])[] = [
    ['with a ballot too few', { ballots: (lines) => lines.slice(1) }, misplaced('batch-closed')],
    [
      'with its ballots in another order',
      { ballots: (lines) => lines.toReversed() },
      misplaced('batch-closed'),
    ],
    ['in a batch of another officer', { opener: 'mira' }, misplaced('batch-opened')],
    ['whose batch somebody else closed', { closer: 'mira' }, misplaced('batch-closed')],
    ['whose batch is not closed', { closer: null }, 'LEDGER_EVENT_MISSING'],
  ];
  for (const [kind, bureau, make] of [
    ['scanned ballots', db2, bureauOfScans],
    ['keyed ballots', tb1, bureauByBallot],
  ] as const)
    it.each(batches)(`of ${kind} is found %s`, async (_, batch, expected) => {
      const { here, files } = desks(make(), bureau);
      here.ledger.transact((writer) => {
        receive(writer, files, bureau);
        count(here, writer, files, bureau, batch);
      });
      expect(await verified(here)).toBe(expected);
    });

  it('is found without its ballots, and ballots without it', async () => {
    const { here, files } = desks(bureauOfScans(), db2);
    here.ledger.transact((writer) => receive(writer, files, db2));
    expect(await verified(here)).toBe('LEDGER_EVENT_MISSING');

    const other = desks(bureauByBallot(), tb1);
    other.here.ledger.transact((writer) => count(other.here, writer, other.files, tb1));
    expect(await verified(other.here)).toBe(misplaced('batch-opened'));
  });

  it('is found where something stands between it and its ballots', async () => {
    const { here, files } = desks(bureauOfScans(), db2);
    here.ledger.transact((writer) => {
      receive(writer, files, db2);
      writer.append({ type: 'officer-signed-in', ...who('anna'), data: {} });
      count(here, writer, files, db2);
    });
    expect(await verified(here)).toBe(misplaced('officer-signed-in'));
  });
});

describe('a refused delivery that was written by hand', () => {
  const manifest = 'ab'.repeat(32);
  const refused = (data: EventData['delivery-refused'], officer = 'mira') => {
    const here = main();
    here.ledger.transact((writer) => writer.append({ type: 'delivery-refused', ...who(officer), data }));
    return verified(here);
  };

  it('is fine where it is what the use case writes', async () => {
    const code = 'FILE_NOT_FOUND';
    expect(await refused({ bureau: tb1, manifest, code })).toBe('ok');
    expect(await refused({ bureau: null, manifest: null, code })).toBe('ok');
  });

  it('is found where it is by a witness, of a bureau that is none of the election, or of one that nothing says', async () => {
    const code = 'DELIVERY_SIGNER_UNKNOWN';
    const said = { bureau: tb1, manifest, code } as const;
    expect(await refused(said, 'wout')).toBe(misplaced('delivery-refused', 'account'));
    expect(await refused({ ...said, bureau: bureauId('TB-9') })).toBe(misplaced('delivery-refused'));
    expect(await refused({ ...said, manifest: null })).toBe(misplaced('delivery-refused'));
  });

  it.each([
    ['a code that is none', { code: 'SEE_TEXT' }],
    ['a code of something else', { code: 'NOT_PERMITTED' }],
    ['a text for a digest', { manifest: 'look here' }],
    ['more than that', { note: 'look here' }],
  ])('cannot be read with %s', async (_, more) => {
    const here = main();
    const { path } = here;
    const data = { bureau: tb1, manifest, code: 'DELIVERY_SIGNER_UNKNOWN' } as const;
    here.ledger.transact((writer) => writer.append({ type: 'delivery-refused', ...who(), data }));
    here.ledger.close();
    tamper(path, (db) => {
      const written = canonicalText({ ...data, ...more });
      db.prepare("UPDATE event SET data = ? WHERE type = 'delivery-refused'").run(written);
      rechain(db);
    });
    expect(await verified(here)).toBe('LEDGER_EVENT_UNREADABLE');
  });
});
