/** Of which report a `sign-off` command is, who acts on it, and what the command answers. */
import { locate, type Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Election } from '../election/election.ts';
import { BureauId } from '../election/ids.ts';
import { findBureau } from '../election/lookup.ts';
import type { Act } from '../office/permissions.ts';
import type { Ledger } from '../office/ports.ts';
import { stationsNotCounted } from '../office/present-checklist.ts';
import { reportModel } from '../office/reporting/report-model.ts';
import type { ReportOf } from '../office/reporting/report-standing.ts';
import type { Option, Run } from './command.ts';
import { officerOption } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type AtWork, asOfficer } from './officer-option.ts';
import { withOffice } from './open-office.ts';

export const reportOption = {
  name: 'bureau',
  value: { kind: 'text', label: 'ID' },
  required: false,
  text: 'cli.option.report',
} as const;
/** Who does it with the report. */
export const signingOfficerOption = (act: Act) =>
  ({ ...officerOption(act), text: 'cli.option.signing-officer' }) as const satisfies Option;

/** The bureau that was named, null for the office where none is. `BUREAU_UNKNOWN`. */
export function reportNamed(election: Election, written: string | undefined): Result<ReportOf, Problem> {
  if (written === undefined) return ok(null);
  const id = BureauId.safeParse(written);
  if (id.success && findBureau(election, id.data) !== undefined) return ok(id.data);
  const expected = election.bureaus.map((bureau) => bureau.id).join(', ');
  return err({ code: 'BUREAU_UNKNOWN', at: { path: '--bureau' }, params: { found: written, expected } });
}

/** The act of an officer who is signed in: at which report, in which office. */
export interface AtReport {
  readonly ledger: Ledger;
  readonly bureau: ReportOf;
  readonly signedIn: AtWork;
}

export interface ReportArguments {
  readonly db: string;
  readonly bureau: string | undefined;
  readonly officer: string;
  /** Read as input. */
  readonly paths?: readonly string[];
}

/** Signs the officer in, does it, signs them out again whatever comes of it, and tells where the report stands then. */
export async function actOnReport(
  run: Run,
  { db, bureau: written, officer, paths = [] }: ReportArguments,
  act: (at: AtReport) => Promise<Result<unknown, Problem>> | Result<unknown, Problem>,
): Promise<ExitCode> {
  const { output } = run;
  return withOffice(run, db, 'work', async (ledger) => {
    const found = reportNamed(ledger.election, written);
    if (!found.ok) return output.refuse(found.error);
    const done = await asOfficer(run, ledger, { name: officer, paths }, (signedIn) =>
      act({ ledger, bureau: found.value, signedIn }),
    );
    if (!done.ok) return done.error;
    if (!done.value.ok) return output.refuse(done.value.error);
    await tellStanding(run, ledger, found.value);
    return exitCodes.done;
  });
}

async function tellStanding({ output, json, t }: Run, ledger: Ledger, bureau: ReportOf): Promise<void> {
  const { version, digest, signOff } = reportModel(ledger, bureau);
  const { state } = signOff;
  if (json) await output.json({ bureau, version, state, digest });
  else {
    const of = bureau === null ? 'office' : 'bureau';
    const word = t(`report-state.${state}`);
    await output.line(t('cli.sign-off.stands', { of, bureau: bureau ?? '', version, state: word }));
    await output.line(t('cli.sign-off.digest', { digest }));
  }
}

/** Of the report of the office the digital stations of which no ballot counts; of any other none. */
export const stationsMissing = (ledger: Ledger, bureau: ReportOf): readonly BureauId[] =>
  bureau === null ? stationsNotCounted(ledger) : [];

/** Names them, beside the results. */
export async function noteNotCounted({ output, t }: Run, stations: readonly BureauId[]): Promise<void> {
  if (stations.length === 0) return;
  const params = { count: stations.length, bureaus: stations.join(', ') };
  await output.note(t('report.present.stations', params));
}

/** The problem at the option that it is of. */
export const atOption = (done: Result<unknown, Problem>, path: string): Result<unknown, Problem> =>
  done.ok || !done.error.code.startsWith('TABLE_TEXT_') ? done : err(locate(done.error, { path }));
