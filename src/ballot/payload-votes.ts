/** The bit-packed middle of a payload: which contests the voter had a ballot for, and what is on it. */
import { assertNever } from '../base/assert-never.ts';
import type { CandidateNumber, ListNumber } from '../election/ids.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { invalidGrounds, type ListMarks } from './choices.ts';
import type { PayloadVote } from './payload-content.ts';

const kindBits = 2;
const [blank, oneList, severalLists, judgedInvalid] = [0, 1, 2, 3];
const contestCountBits = 4;
const listCountBits = 8;
const groundBits = 3;
const listNumberBits = 8;
const bitmapLengthBits = 7;

/** @throws RangeError where a number does not fit its field. */
export function writeContests(bits: BitWriter, contests: readonly (PayloadVote | null)[]): void {
  if (contests.length === 0) throw new RangeError('a ballot of no contest');
  writeNumber(bits, contests.length, contestCountBits);
  for (const vote of contests) bits.write(vote === null ? 0 : 1, 1);
  for (const vote of contests) if (vote !== null) writeVote(bits, vote);
}

/** undefined where the bits are not what `writeContests` writes. */
export function readContests(bits: BitReader): readonly (PayloadVote | null)[] | undefined {
  const count = bits.read(contestCountBits);
  if (count === 0) return undefined;
  const present = Array.from({ length: count }, () => bits.read(1) === 1);
  const contests: (PayloadVote | null)[] = [];
  for (const here of present) {
    const vote = here ? readVote(bits) : null;
    if (vote === undefined) return undefined;
    contests.push(vote);
  }
  return contests;
}

function writeVote(bits: BitWriter, vote: PayloadVote): void {
  switch (vote.kind) {
    case 'judged-invalid':
      bits.write(judgedInvalid, kindBits);
      bits.write(invalidGrounds.indexOf(vote.ground), groundBits);
      return;
    case 'marks':
      bits.write(Math.min(vote.lists.length, severalLists), kindBits);
      if (vote.lists.length >= 2) writeNumber(bits, vote.lists.length - 2, listCountBits);
      vote.lists.forEach((marks, at) => {
        if (marks.list <= (vote.lists[at - 1]?.list ?? 0))
          throw new RangeError('lists not in ascending order');
        writeList(bits, marks);
      });
      return;
    default:
      assertNever(vote);
  }
}

function readVote(bits: BitReader): PayloadVote | undefined {
  const kind = bits.read(kindBits);
  if (kind === blank) return { kind: 'marks', lists: [] };
  if (kind === judgedInvalid) {
    const ground = invalidGrounds[bits.read(groundBits)];
    return ground === undefined ? undefined : { kind: 'judged-invalid', ground };
  }
  const count = kind === oneList ? 1 : bits.read(listCountBits) + 2;
  const lists: ListMarks[] = [];
  // List numbers ascend from 1, so that a list numbered 0 is refused as one out of order is.
  let previous = 0;
  for (let at = 0; at < count; at++) {
    const marks = readList(bits);
    if (marks === undefined || marks.list <= previous) return undefined;
    previous = marks.list;
    lists.push(marks);
  }
  return { kind: 'marks', lists };
}

function writeList(bits: BitWriter, marks: ListMarks): void {
  if (!isMarked(marks)) throw new RangeError(`list ${marks.list} has no mark`);
  writeNumber(bits, marks.list, listNumberBits);
  bits.write(marks.head ? 1 : 0, 1);
  writeBitmap(bits, marks.effectives);
  writeBitmap(bits, marks.substitutes);
}

function readList(bits: BitReader): ListMarks | undefined {
  const number = bits.read(listNumberBits);
  const head = bits.read(1) === 1;
  const effectives = readBitmap(bits);
  const substitutes = readBitmap(bits);
  if (effectives === undefined || substitutes === undefined) return undefined;
  const marks = { list: listNumber(number), head, effectives, substitutes };
  return isMarked(marks) ? marks : undefined;
}

function isMarked(marks: ListMarks): boolean {
  return marks.head || marks.effectives.length > 0 || marks.substitutes.length > 0;
}

/** As many bits as the greatest number marked, so that the last bit is always 1. */
function writeBitmap(bits: BitWriter, marked: readonly CandidateNumber[]): void {
  const length = marked.at(-1) ?? 0;
  writeNumber(bits, length, bitmapLengthBits);
  let next = 0;
  for (let number = 1; number <= length; number++) {
    const isNext = marked[next] === number;
    if (isNext) next += 1;
    bits.write(isNext ? 1 : 0, 1);
  }
  if (next !== marked.length) throw new RangeError(`candidates not in ascending order: ${marked.join(' ')}`);
}

function readBitmap(bits: BitReader): readonly CandidateNumber[] | undefined {
  const length = bits.read(bitmapLengthBits);
  const marked: CandidateNumber[] = [];
  for (let number = 1; number <= length; number++) {
    if (bits.read(1) === 1) marked.push(candidateNumber(number));
  }
  return length > 0 && marked.at(-1) !== length ? undefined : marked;
}

function writeNumber(bits: BitWriter, value: number, width: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
    throw new RangeError(`${value} does not fit ${width} bits`);
  }
  bits.write(value, width);
}

// A payload is parsed here: the widths of the fields are the ranges of these numbers, once 0 is refused.
const listNumber = (value: number) => value as ListNumber;
const candidateNumber = (value: number) => value as CandidateNumber;
