/** Asks for a password at the terminal: nothing of what is typed is shown. */
import type { TextSink } from './output.ts';

const enter = ['\r', '\n'];
const interrupt = '\u0003';
const endOfInput = '\u0004';
const backspace = ['\u007f', '\b'];

/** What was typed up to Enter; undefined where the person gave up (Ctrl-C, Ctrl-D). */
export async function askPassword(
  stdin: NodeJS.ReadStream,
  stderr: TextSink,
  question: string,
): Promise<string | undefined> {
  // Before the question, so that nothing typed in answer to it is shown or taken by the terminal itself.
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    const answer = typed(stdin);
    await stderr.write(`${question} `);
    return await answer;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    await stderr.write('\n');
  }
}

function typed(stdin: NodeJS.ReadStream): Promise<string | undefined> {
  return new Promise((resolve) => {
    let letters: readonly string[] = [];
    const take = (chunk: string) => {
      for (const letter of chunk) {
        const isEnd = enter.includes(letter) || letter === interrupt || letter === endOfInput;
        if (isEnd) {
          stdin.off('data', take);
          resolve(enter.includes(letter) ? letters.join('') : undefined);
          return;
        }
        letters = backspace.includes(letter) ? letters.slice(0, -1) : [...letters, letter];
      }
    };
    stdin.on('data', take);
    // After an earlier question it rests, and listening alone does not wake it.
    stdin.resume();
  });
}
