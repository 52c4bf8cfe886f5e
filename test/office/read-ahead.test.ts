import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readAhead } from '../../src/office/read-ahead.ts';

const never = new AbortController().signal;

async function* numbers(count: number) {
  for (let number = 1; number <= count; number += 1) yield number;
}

async function all<T>(answers: AsyncIterable<T>): Promise<readonly T[]> {
  const taken: T[] = [];
  for await (const answer of answers) taken.push(answer);
  return taken;
}

test('answers come in the order of the items, even where later work is quicker', async () => {
  const slowFirst = async (item: number) => {
    await setTimeout(item % 2 === 1 ? 8 : 1);
    return item;
  };

  expect(await all(readAhead(numbers(9), slowFirst, 3, never))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('no more work is under way than asked for', async () => {
  let underWay = 0;
  let most = 0;
  const work = async (item: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setTimeout(1);
    underWay -= 1;
    return item;
  };

  await all(readAhead(numbers(20), work, 3, never));

  expect(most).toBe(3);
});

test('an answer that is ready does not wait for an item that is slow to come', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  async function* slow() {
    yield 'first';
    await released;
    yield 'second';
  }
  const answers = readAhead(slow(), async (item) => item, 3, never)[Symbol.asyncIterator]();

  expect(await answers.next()).toEqual({ done: false, value: 'first' });
  release();
  expect(await answers.next()).toEqual({ done: false, value: 'second' });
  expect((await answers.next()).done).toBe(true);
});

test('after stop nothing new is taken, though the source would wait for ever, and what was begun is answered', async () => {
  const stop = new AbortController();
  async function* stuck() {
    yield 1;
    yield 2;
    await new Promise(() => undefined);
  }
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 2) stop.abort();
    await setTimeout(2);
    return item;
  };

  expect(await all(readAhead(stuck(), work, 3, stop.signal))).toEqual(begun);
});

test('a failure of the work or of the source reaches whoever reads', async () => {
  const failing = async () => {
    throw new Error('work');
  };
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('source');
  }

  await expect(all(readAhead(numbers(5), failing, 3, never))).rejects.toThrow('work');
  await expect(all(readAhead(broken(), async (item) => item, 3, never))).rejects.toThrow('source');
});
