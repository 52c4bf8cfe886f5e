/** Every state of a delivery with everything that can happen, on one file; and the drawing of it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import { ok, type Result } from '../../../src/base/result.ts';
import type { BureauId } from '../../../src/election/ids.ts';
import { deliveryLines } from '../../../src/office/delivery/delivery-lines.ts';
import { type DeliveryState, deliveryStates } from '../../../src/office/delivery/delivery-state.ts';
import { distrustSigner, trustSigners } from '../../../src/office/delivery/trust-signer.ts';
import { sitDown } from '../../../src/office/tables.ts';
import { contestId } from '../../support/elections.ts';
import { done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import { closed, keyOf, opened, signedReportOf, tb1, tb2 } from '../sign-off-office.ts';
import { bureauByTable, delivery, imported, main } from './delivery-office.ts';

const happenings = ['trust', 'distrust', 'count', 'take', 'replace', 'close', 'send-back'] as const;
type Happening = (typeof happenings)[number];

const chair = officer('chair');

/** A bureau, its delivery, and the one that corrects it. */
function delivering() {
  const there = bureauByTable();
  const first = delivery(there);
  done(opened(there, tb1, 'list 5 was forgotten'));
  signedReportOf(there, tb1);
  return { there, first, second: delivery(there) };
}

/** A main bureau, what happens between it and that bureau, and the arrows that were walked. */
function walk({ there, first, second }: ReturnType<typeof delivering>) {
  const here = main();
  const { ledger, clock } = here;
  const arrows = new Set<string>();

  const stateOf = (bureau: BureauId): DeliveryState =>
    deliveryLines(ledger).find((line) => line.bureau.id === bureau)?.state ?? 'here';
  /** `key`: whose of the bureau; the second one of a bureau is the member’s. */
  const happen = async (
    happening: Happening,
    bureau: BureauId,
    key: 'chair' | 'mira',
  ): Promise<Result<unknown, Problem>> => {
    const { id } = keyOf(there, key);
    switch (happening) {
      case 'trust':
        return trustSigners(ledger, clock, chair, [{ bureau, key: id, officer: key, role: 'chair' }]);
      case 'distrust':
        return distrustSigner(ledger, clock, chair, { bureau, key: id }, 'the machine was left alone');
      case 'count':
        return sitDown(ledger, clock, officer('anna'), {
          bureau,
          contest: contestId('CK'),
        });
      case 'take':
        return imported(here, first);
      case 'replace':
        return imported(here, second);
      case 'close':
        return closed(here, bureau);
      case 'send-back':
        return opened(here, bureau, 'list 5 was forgotten');
    }
  };
  const go = async (happening: Happening, bureau = tb1, key: 'chair' | 'mira' = 'chair'): Promise<void> => {
    const from = stateOf(bureau);
    done(await happen(happening, bureau, key));
    const [event] = ledger.events({ limit: 1 });
    arrows.add(`${from} --> ${stateOf(bureau)}: ${happening} / ${event?.type}`);
  };
  /** What is tried here is refused, or says that it is done already; and changes nothing. */
  const refuses = async (tried: readonly Happening[], bureau = tb1): Promise<void> => {
    const before = [stateOf(bureau), ledger.head()];
    for (const happening of tried) {
      const answer = await happen(happening, bureau, 'mira').then((given) => given, codeOfRefusal);
      expect(answer.ok ? answer.value : 'refused', `${happening} where it is ${before[0]}`).toMatch(
        /^(?:refused|there)$/,
      );
    }
    expect([stateOf(bureau), ledger.head()]).toEqual(before);
  };
  return { go, refuses, stateOf, arrows };
}

const codeOfRefusal = (refusal: unknown): Result<unknown, Problem> =>
  String(refusal).includes('REPORT_DELIVERED')
    ? { ok: false, error: { code: 'REPORT_DELIVERED' } }
    : ok(String(refusal));

it('a delivery goes through its states as they are drawn, and nothing else happens to it', async () => {
  const bureau = delivering();
  const { go, refuses, stateOf, arrows } = walk(bureau);

  await refuses(['distrust', 'take', 'replace', 'close', 'send-back']);
  await go('trust');
  await refuses(['distrust', 'close', 'send-back']);
  await go('trust', tb1, 'mira');
  await go('distrust', tb1, 'mira');
  await go('distrust');
  await go('trust');
  await go('take');
  await refuses(['take', 'replace', 'count', 'distrust']);
  await go('trust', tb1, 'mira');
  await go('distrust', tb1, 'mira');
  await go('close');
  await refuses(['close', 'count', 'replace']);
  await go('send-back');
  await refuses(['send-back', 'close', 'count', 'take']);
  await go('trust', tb1, 'mira');
  await go('distrust', tb1, 'mira');
  await go('replace');
  await refuses(['take', 'replace']);

  await go('trust', tb2);
  await go('count', tb2);
  await refuses(['close', 'send-back'], tb2);
  await go('trust', tb2, 'mira');
  await go('distrust', tb2, 'mira');

  const other = walk(bureau);
  await other.go('count');
  await other.go('trust');
  await other.refuses(['take', 'replace', 'close', 'send-back']);
  expect([stateOf(tb1), stateOf(tb2), other.stateOf(tb1)]).toEqual(['taken', 'here', 'here']);

  const walked = [...arrows, ...other.arrows];
  const drawing = readFileSync('docs/states/delivery.md', 'utf8');
  const drawn = [...drawing.matchAll(/^ {4}([a-z]+ --> [a-z]+: \S+ \/ \S+)$/gm)].map(([, arrow]) => arrow);
  expect([...new Set(walked)].toSorted()).toEqual(drawn.toSorted());
  for (const state of deliveryStates) expect(drawing).toContain(`| ${state} |`);
});
