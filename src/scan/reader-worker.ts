/** A thread that reads ballots: texts in, readings out, in order. Its context never changes. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadingContext, readBallot } from '../ballot/read-ballot.ts';
import { packReadings } from './reader-messages.ts';

const context: ReadingContext = workerData;

parentPort?.on('message', (texts: readonly string[]) => {
  parentPort?.postMessage(packReadings(texts.map((text) => readBallot(text, context))));
});
