/** Sends a document to the process that makes the PDF, and brings the pages back. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the typesetter is sent. */
export interface TypesettingTask {
  /** What the template reads, as JSON. */
  readonly document: string;
  /** Of its characters those that may be in no font. */
  readonly unusual: readonly string[];
  /** The file to attach, as it stands. */
  readonly json: string;
}

export type TypesettingAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'laid-out' }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array };

/** In the built program the typesetter lies beside it as JavaScript; from the source tree Node runs it as it is. */
const isSource = import.meta.url.endsWith('.ts');
const typesetterFile = isSource ? './pdf-typesetter.ts' : './pdf-typesetter.js';
/** Where the template and the settings are, from the files of this folder. */
export const typesettingFolder = isSource ? '../../../typesetting/' : './';

/**
 * The pages as a PDF. `onAnswer` hears of each step. Rejects with the reason of `signal` as soon as it is aborted: the
 * process is then gone. A typesetter that fails is a bug.
 */
export function typeset(
  task: TypesettingTask,
  onAnswer: (answer: TypesettingAnswer) => void,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    const child = fork(fileURLToPath(new URL(typesetterFile, import.meta.url)), [], {
      // Nothing of the user's environment: on every machine the same fonts, those inside Typst.
      env: {
        FONTCONFIG_FILE: fileURLToPath(new URL(`${typesettingFolder}no-system-fonts.conf`, import.meta.url)),
      },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const complaints: string[] = [];
    let pdf: Uint8Array | undefined;
    const stop = (): void => {
      child.kill('SIGKILL');
    };
    signal?.addEventListener('abort', stop, { once: true });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
    child.on('message', (answer: TypesettingAnswer) => {
      if (answer.kind === 'pdf') pdf = answer.bytes;
      onAnswer(answer);
    });
    child.once('error', reject);
    child.once('close', () => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted === true) reject(signal.reason);
      else if (pdf === undefined) reject(new Error(`the typesetter failed: ${complaints.join('')}`));
      else resolve(pdf);
    });
    child.send(task);
  });
}
