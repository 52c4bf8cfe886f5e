/** The streams of the process as the commands use them. */
import { MachineFailure } from '../base/failure.ts';
import { OutputClosed, type TextSink } from './output.ts';

/** Standard output or standard error. Whoever writes hears of a failure; the stream's own event would end the program. */
export function sinkOf(stream: NodeJS.WriteStream): TextSink {
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (failure) => {
          if (failure === null || failure === undefined) resolve();
          else reject(failureOf(failure));
        });
      }),
    overwrite: (text) => {
      stream.write(text);
    },
  };
}

/**
 * As `sinkOf`; what cannot be written, because nobody reads it or the disk is full, is dropped: there is no one left
 * to tell, and the exit code still says how it ended.
 */
export function sinkOfDiagnostics(stream: NodeJS.WriteStream): TextSink {
  const sink = sinkOf(stream);
  return { ...sink, write: (text) => sink.write(text).catch(() => undefined) };
}

const gone: readonly string[] = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

function failureOf(failure: Error): Error {
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
  if (gone.includes(code)) return new OutputClosed('nobody reads the output any more', { cause: failure });
  return new MachineFailure({ code: 'OUTPUT_STREAM_FAILED', params: { found: code } }, failure);
}
