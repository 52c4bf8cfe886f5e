/** The delivery of a bureau whose two contests share a paper, each counted by its table (KWB 156 §1/1). */
import { expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { contestId } from '../../support/elections.ts';
import { type Desk, done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import { remark } from '../remarking.ts';
import { declared, keyAs, signedReportOf, signingDesk, signingPackage, tb1 } from '../sign-off-office.ts';
import { delivery, imported, trusting } from './delivery-office.ts';

/** The package of signed offices, with its council on the paper of the chamber. */
const sharedPackage = (() => {
  const document = JSON.parse(signingPackage);
  const [chamber, ...others] = document.contests;
  const council = { ...others.find(({ id }: { id: string }) => id === 'GR'), paper: 'CK', paperHome: 'CK' };
  const contests = [{ ...chamber, paper: 'CK', paperHome: 'CK' }, council];
  const bureaus = document.bureaus.map((bureau: object) => ({ ...bureau, contests: ['CK', 'GR'] }));
  return JSON.stringify({ ...document, contests, bureaus });
})();

function counted(deposited: number): Desk {
  const desk = signingDesk(sharedPackage);
  for (const [contest, figures] of [
    ['CK', { 'found/1': 200, blankOrInvalid: 20, 'category/2/headOnly': 180 }],
    ['GR', { 'found/1': 100, 'category/1/headOnly': 100 }],
  ] as const) {
    const station = contest === 'CK' ? { 'ticked/92094/1': deposited, 'deposited/92094/1': deposited } : {};
    for (const name of ['anna', 'bram'])
      done(keyAs(desk, name, { bureau: tb1, contest: contestId(contest) }, { ...station, ...figures }));
  }
  return desk;
}

async function taken(there: Desk) {
  done(declared(there, tb1));
  signedReportOf(there, tb1);
  const here = signingDesk(sharedPackage);
  trusting(here, there);
  expect(await imported(here, delivery(there))).toEqual({ ok: true, value: 'taken' });
  expect(await officeFiles.verify(here.path, () => undefined)).toMatchObject({ ok: true });
  return here;
}

it('owes no word where both piles together are what the station declared', async () => {
  await taken(counted(300));
});

it('owes one word, at the home of the paper, where a ballot is missing', async () => {
  const there = counted(301);
  const place = { bureau: tb1, contest: contestId('CK') };
  done(remark({ ...there, officer: officer('chair') }, place, 'COUNT_FOUND_NOT_DEPOSITED', 'one was kept'));
  await taken(there);
});
