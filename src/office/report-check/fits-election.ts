/** Whether a report speaks of its election alone: who wrote it may not mean well, and its files are made from both. */
import { FieldKey } from '../../count/table-field.ts';
import { tableForm } from '../../count/table-form.ts';
import type { Election } from '../../election/election.ts';
import { findBureau, findContest } from '../../election/lookup.ts';
import { shapeReported } from '../reporting/reported-tables.ts';
import type { ReadReport } from './signed-report.ts';

type Report = ReadReport['report'];

/** Every bureau, contest, list, candidate and figure in it is one that there is. */
export function fitsElection(report: Report, election: Election): boolean {
  const { totals, countTables, remarks, suspects, transfers } = report;
  const places = [
    ...[...countTables, ...remarks, ...suspects],
    ...transfers.flatMap(({ from, to }) => [from, to]),
  ];
  return (
    (report.bureau === null || findBureau(election, report.bureau) !== undefined) &&
    totals.every((table) => fitsContest(table, election)) &&
    places.every(
      ({ bureau, contest }) =>
        findBureau(election, bureau) !== undefined && findContest(election, contest) !== undefined,
    ) &&
    countTables.every((table) => fitsForm(table, election))
  );
}

function fitsContest({ contest: id, scope, lists }: Report['totals'][number], election: Election): boolean {
  const contest = findContest(election, id);
  const isAlike = (
    votes: readonly { readonly number: number }[],
    people: readonly { readonly number: number }[],
  ) => votes.length === people.length && votes.every(({ number }, at) => number === people[at]?.number);
  return (
    contest !== undefined &&
    (scope.level !== 'bureau' || election.bureaus.some((bureau) => bureau.id === scope.id)) &&
    isAlike(lists, contest.lists) &&
    contest.lists.every(
      ({ effectives, substitutes }, at) =>
        isAlike(lists[at]?.effectives ?? [], effectives) &&
        isAlike(lists[at]?.substitutes ?? [], substitutes),
    )
  );
}

function fitsForm(table: Report['countTables'][number], election: Election): boolean {
  const contest = findContest(election, table.contest);
  const bureau = findBureau(election, table.bureau);
  if (contest === undefined || bureau === undefined) return false;
  const names = table.sections.flatMap(({ figures }) => Object.keys(figures));
  const { index } = tableForm(contest, bureau, shapeReported(table.sections));
  return names.every((name) => index.has(FieldKey.parse(name)));
}
