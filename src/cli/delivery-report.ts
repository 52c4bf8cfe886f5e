/** What `delivery import` tells: each delivery as it was taken or not, and how many of each at the end. */
import { join } from 'node:path';
import type { Problem } from '../base/problem.ts';
import type { HandledDelivery } from '../office/delivery/take-deliveries.ts';
import type { Run } from './command.ts';
import type { ProgressLine } from './progress.ts';

export interface DeliveryReport {
  tell(one: HandledDelivery): Promise<void>;
  handled(): number;
  refused(): number;
  /** The end: for a program the one document, for people the sums. */
  sum(all: number): Promise<void>;
}

export function deliveryReport({ output, json, t }: Run, progress: ProgressLine): DeliveryReport {
  const told: HandledDelivery[] = [];
  const count = (outcome: HandledDelivery['outcome']): number =>
    told.filter((one) => one.outcome === outcome).length;
  return {
    async tell(one) {
      told.push(one);
      const { folder, outcome, delivery, problem } = one;
      if (json) return;
      progress.clear();
      if (problem !== undefined) await output.problem(within(folder, problem));
      else if (delivery === undefined || outcome === 'there') {
        await output.line(t('cli.delivery-import.there', { folder }));
      } else {
        const { bureau, report, ballots } = delivery;
        await output.line(
          t('cli.delivery-import.taken', { folder, bureau, version: report.version, ballots }),
        );
      }
    },
    handled: () => told.length,
    refused: () => count('refused'),
    async sum(all) {
      const sums = { taken: count('taken'), there: count('there'), refused: count('refused') };
      const left = all - told.length;
      if (json) await output.json({ deliveries: told.map(jsonOf), ...sums, left });
      else await output.line(t('cli.delivery-import.summary', { ...sums, left }));
    },
  };
}

/** The problem with the folder before the name of its file. */
function within(folder: string, problem: Problem): Problem {
  const { file, ...at } = problem.at ?? {};
  // What the machine refuses names the file from where the work began.
  const path = file === undefined ? folder : file.startsWith(folder) ? file : join(folder, file);
  return { ...problem, at: { ...at, file: path } };
}

function jsonOf({ folder, outcome, delivery, problem }: HandledDelivery): object {
  const { code, at = {}, params = {} } = problem === undefined ? { code: null } : within(folder, problem);
  return {
    ...{ folder, outcome },
    ...{ bureau: delivery?.bureau ?? null, version: delivery?.report.version ?? null },
    ...{ ballots: delivery?.ballots ?? null },
    ...(code === null ? {} : { code, at, params }),
  };
}
