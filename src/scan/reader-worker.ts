/** A thread that reads ballots: texts in, readings out, in order. Its election never changes. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadingContext, readBallot } from '../ballot/read-ballot.ts';
import { contextsBeside, packReadings, type ToRead } from './reader-messages.ts';

const context: ReadingContext = workerData;
const contextOf = contextsBeside(context);

parentPort?.on('message', ({ texts, bureau }: ToRead) => {
  const own = contextOf(bureau);
  parentPort?.postMessage(packReadings(texts.map((text) => readBallot(text, own))));
});
