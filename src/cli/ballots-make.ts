import { practiceKey } from '../ballot/practice-key.ts';
import { randomTokens, seededTokens } from '../ballot/token-source.ts';
import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Bureau, Election } from '../election/election.ts';
import { makeBallots } from '../office/make-ballots.ts';
import type { NamedBytes } from '../office/output-ports.ts';
import { digitalBureauNamed } from './bureau-option.ts';
import { type ChoicesLine, choicesLineLimit, readChoicesLine } from './choices-file.ts';
import { defineCommand, type Run } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { readElection } from './read-election.ts';

type Payloads = Iterable<Result<string, Problem>>;

/** `ballots make`: the practice voting computer. */
export const ballotsMake = defineCommand({
  words: ['ballots', 'make'],
  text: 'cli.ballots-make',
  options: [
    { name: 'election', value: { kind: 'text', label: 'FILE' }, required: true, text: 'cli.option.election' },
    { name: 'choices', value: { kind: 'text', label: 'FILE' }, required: true, text: 'cli.option.choices' },
    { name: 'out', value: { kind: 'path', label: 'FILE' }, required: true, text: 'cli.option.out-ballots' },
    { name: 'bureau', value: { kind: 'text', label: 'ID' }, required: false, text: 'cli.option.bureau-made' },
    { name: 'seed', value: { kind: 'number' }, required: false, text: 'cli.option.seed' },
    {
      name: 'as',
      value: { kind: 'choice', choices: ['payload', 'png', 'pdf'] },
      required: false,
      text: 'cli.option.as',
    },
  ],
  run: async (options, _operands, run) => {
    const { services, output, json, t } = run;
    const { out, seed, as = 'payload' } = options;
    if (as === 'pdf') {
      return output.refuse({
        code: 'FORMAT_NOT_YET',
        at: { path: '--as' },
        params: { found: as, expected: 'payload, png' },
      });
    }
    const election = await readElection(run, options.election);
    if (election === undefined) return exitCodes.refused;
    const lines = await readChoices(run, election, options.choices);
    if (lines === undefined) return exitCodes.refused;
    const bureau = chosenBureau(election, options.bureau);
    if (!bureau.ok) return output.refuse(bureau.error);
    const { id } = bureau.value;
    const tokens =
      seed === undefined ? randomTokens(services.randomness) : seededTokens(seed, election.fingerprint, id);
    const stop = services.interruption();
    let ballots = 0;
    const counted = function* (payloads: Payloads): Payloads & Generator {
      for (const payload of payloads) {
        if (stop.aborted) yield err({ code: 'OUTPUT_CANCELLED', at: { file: out } });
        ballots += 1;
        yield payload.ok ? payload : err(locate(payload.error, { file: options.choices }));
      }
    };
    const payloads = counted(makeBallots(election, lines, { bureau: id, tokens, key: practiceKey }));
    const outputs = await services.outputs();
    const written =
      as === 'png'
        ? await outputs.folder(out, images(payloads, lines, services.qrImage))
        : await outputs.file(out, linesOf(payloads));
    if (!written.ok) return output.refuse(written.error);
    if (json) await output.json({ out, bureau: id, ballots });
    else await output.line(t('cli.ballots-make.done', { out, bureau: id, ballots }));
    return exitCodes.done;
  },
});

/** Every line of the choices file; undefined once it has been said which of them are wrong. */
async function readChoices(
  { services, output }: Run,
  election: Election,
  file: string,
): Promise<readonly ChoicesLine[] | undefined> {
  const groups = await (await services.inputs()).lines(file, choicesLineLimit);
  if (!groups.ok) {
    await output.problem(groups.error);
    return undefined;
  }
  const choices: ChoicesLine[] = [];
  let allGood = true;
  for await (const lines of groups.value) {
    for (const line of lines) {
      const read = readChoicesLine(election, file, line);
      if (!read.ok) {
        await output.problem(read.error);
        allGood = false;
      } else if (read.value !== null) choices.push(read.value);
    }
  }
  return allGood ? choices : undefined;
}

/** The bureau that was named, else the first digital one. */
function chosenBureau(election: Election, named: string | undefined): Result<Bureau, Problem> {
  if (named !== undefined) return digitalBureauNamed(election, named);
  const first = election.bureaus.find(({ kind }) => kind === 'digital');
  return first === undefined ? err({ code: 'NO_DIGITAL_BUREAU', at: { path: '--election' } }) : ok(first);
}

function* linesOf(payloads: Payloads): Generator<Result<string, Problem>> {
  for (const payload of payloads) yield payload.ok ? ok(`${payload.value}\n`) : payload;
}

/** Images under their number, all of one length so that their names sort as they were made. */
async function* images(
  payloads: Payloads,
  lines: readonly ChoicesLine[],
  draw: (text: string) => Promise<Uint8Array>,
): AsyncGenerator<Result<NamedBytes, Problem>> {
  const digits = String(lines.reduce((sum, line) => sum + line.count, 0)).length;
  let number = 0;
  for (const payload of payloads) {
    if (!payload.ok) {
      yield payload;
      return;
    }
    number += 1;
    const name = `ballot-${String(number).padStart(digits, '0')}.png`;
    yield ok({ name, bytes: await draw(payload.value) });
  }
}
