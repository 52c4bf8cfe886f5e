import { setImmediate } from 'node:timers/promises';
import type { DeliveryFolders } from '../office/delivery/delivery-ports.ts';
import type { ReadBallots } from '../office/delivery/receive-delivery.ts';
import { readDeliveries, takeDelivery } from '../office/delivery/take-deliveries.ts';
import type { Ledger } from '../office/ports.ts';
import { readingContext } from '../office/reading-context.ts';
import { defineCommand, type Run } from './command.ts';
import { dbOption, officerOption } from './common-options.ts';
import { deliveryReport } from './delivery-report.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AtWork, asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';
import { startProgress } from './progress.ts';

/** `delivery import`: deliveries from folders into the record, each whole or not at all. */
export const deliveryImport = defineCommand({
  words: ['delivery', 'import'],
  text: 'cli.delivery-import',
  options: [dbOption, officerOption('delivery.receive')],
  operands: { label: 'DIR…', min: 1, max: Number.MAX_SAFE_INTEGER, text: 'cli.operand.deliveries' },
  run: async ({ db, officer: name }, paths, run) =>
    withOffice(run, db, 'work', async (ledger) => {
      const { services, output } = run;
      const source = await services.deliveryFolders();
      const folders: string[] = [];
      for (const path of paths) {
        const found = await source.find(path);
        if (!found.ok) return output.refuse(found.error);
        folders.push(...found.value);
      }
      const done = await asOfficer(run, ledger, { name, paths }, (here) =>
        importAll(run, ledger, here, source, folders),
      );
      return done.ok ? done.value : done.error;
    }),
});

async function importAll(
  run: Run,
  ledger: Ledger,
  { officer, stop }: AtWork,
  source: DeliveryFolders,
  folders: readonly string[],
): Promise<ExitCode> {
  const { services, json } = run;
  const [anyBureau] = ledger.election.bureaus;
  if (anyBureau === undefined) throw new Error('an election without a bureau');
  const readers = await services.ballotReaders(readingContext(ledger, anyBureau.id));
  const read: ReadBallots = ({ id }, texts) => readers.read(texts, id);
  const progress = startProgress(services.stderr, json ? undefined : run);
  const report = deliveryReport(run, progress);
  try {
    for await (const one of readDeliveries(ledger, source, folders, { read, stop })) {
      await report.tell(takeDelivery(ledger, services.clock, officer, one));
      progress.show(report.handled(), folders.length);
      // A key pressed meanwhile is heard between two deliveries.
      await setImmediate();
    }
  } finally {
    await readers.close();
    progress.clear();
    await report.sum(folders.length);
  }
  if (stop.aborted && report.handled() < folders.length) return exitCodes.interrupted;
  return report.refused() === 0 ? exitCodes.done : exitCodes.refused;
}
