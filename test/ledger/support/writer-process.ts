/**
 * One writer among many: `office file, ballots a transaction, milliseconds between two, first ballot, ballots`. Says when it is ready, waits for a
 * line on standard input, and says when it is done.
 */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { recordBallots } from '../../../src/office/record-ballot.ts';
import { bureauIds, openBatch, payloadOf, read, unwrap } from './practice-office.ts';

const [path = '', size = '', pause = '', first = '', ballots = ''] = process.argv.slice(2);
const readings = Array.from({ length: Number(ballots) }, (_, index) =>
  read(payloadOf(Number(first) + index)),
);
const ledger = unwrap(officeFiles.open(path));
const batch = { id: openBatch(ledger), bureau: bureauIds[0], source: 'bulk', open: true } as const;
console.log('ready');
await once(process.stdin, 'data');

for (let done = 0; done < readings.length; done += Number(size)) {
  recordBallots(ledger, batch, readings.slice(done, done + Number(size)));
  if (pause !== '0') await setTimeout(Number(pause));
}
ledger.close();
console.log('done');
process.exit(0);
