/** What is done with a report by one officer at a time, `sign-off compose` and `sign-off sign` apart. */

import { leftBatches } from '../office/batches.ts';
import { closeReport, reopenReport } from '../office/close-report.ts';
import type { Act } from '../office/permissions.ts';
import { initialReport, presentReport, returnReport } from '../office/present-report.ts';
import { reportModel } from '../office/reporting/report-model.ts';
import { recordUnsigned } from '../office/sign-report.ts';
import { makeObjection, noteIncident } from '../office/tell-in-report.ts';
import { defineCommand } from './command.ts';
import { dbOption } from './common-options.ts';
import {
  actOnReport,
  atOption,
  noteNotCounted,
  reportOption,
  signingOfficerOption,
  stationsMissing,
} from './report-option.ts';

const common = (act: Act) => [dbOption, signingOfficerOption(act), reportOption] as const;
const reason = {
  name: 'reason',
  value: { kind: 'text', label: 'TEXT' },
  required: true,
  text: 'cli.option.report-reason',
} as const;
const witness = {
  name: 'witness',
  value: { kind: 'text', label: 'NAME' },
  required: true,
  text: 'cli.option.witness',
} as const;
const text = {
  name: 'text',
  value: { kind: 'text', label: 'TEXT' },
  required: true,
  text: 'cli.option.text',
} as const;
export const seenDigest = {
  name: 'digest',
  value: { kind: 'text', label: 'HEX' },
  required: true,
  text: 'cli.option.digest',
} as const;

/** `sign-off note`: an incident. */
export const signOffNote = defineCommand({
  words: ['sign-off', 'note'],
  text: 'cli.sign-off-note',
  options: [...common('incident.note'), text],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) =>
      atOption(noteIncident(ledger, run.services.clock, officer, bureau, given.text), '--text'),
    ),
});

/** `sign-off object`: what a witness objects to. */
export const signOffObject = defineCommand({
  words: ['sign-off', 'object'],
  text: 'cli.sign-off-object',
  options: [...common('report.object'), witness, text],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) => {
      const said = { witness: given.witness, text: given.text };
      return makeObjection(ledger, run.services.clock, officer, bureau, said);
    }),
});

/** `sign-off present` */
export const signOffPresent = defineCommand({
  words: ['sign-off', 'present'],
  text: 'cli.sign-off-present',
  options: common('report.present'),
  run: async (given, _operands, run) =>
    actOnReport(run, given, async ({ ledger, bureau, signedIn: { officer } }) => {
      const left = leftBatches(ledger, bureau).length;
      const presented = presentReport(ledger, run.services.clock, officer, bureau);
      if (presented.ok && left > 0) await run.output.note(run.t('report.point.batches', { count: 0, left }));
      if (presented.ok) await noteNotCounted(run, stationsMissing(ledger, bureau));
      return presented;
    }),
});

/** `sign-off return` */
export const signOffReturn = defineCommand({
  words: ['sign-off', 'return'],
  text: 'cli.sign-off-return',
  options: [...common('report.return'), reason],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) =>
      atOption(returnReport(ledger, run.services.clock, officer, bureau, given.reason), '--reason'),
    ),
});

/** `sign-off initial`: the report as it stands, or only if it is still the one of that digest. */
export const signOffInitial = defineCommand({
  words: ['sign-off', 'initial'],
  text: 'cli.sign-off-initial',
  options: [...common('report.initial'), { ...seenDigest, required: false }],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) => {
      const digest = given.digest ?? reportModel(ledger, bureau).digest;
      return initialReport(ledger, run.services.clock, officer, { bureau, digest });
    }),
});

/** `sign-off unsigned`: why a witness who is present does not sign here. */
export const signOffUnsigned = defineCommand({
  words: ['sign-off', 'unsigned'],
  text: 'cli.sign-off-unsigned',
  options: [...common('report.unsigned'), witness, reason],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) => {
      const said = { witness: given.witness, reason: given.reason };
      return recordUnsigned(ledger, run.services.clock, officer, bureau, said);
    }),
});

/** `sign-off close` */
export const signOffClose = defineCommand({
  words: ['sign-off', 'close'],
  text: 'cli.sign-off-close',
  options: common('report.close'),
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) =>
      closeReport(ledger, run.services.clock, officer, bureau),
    ),
});

/** `sign-off reopen`: begins a correction. */
export const signOffReopen = defineCommand({
  words: ['sign-off', 'reopen'],
  text: 'cli.sign-off-reopen',
  options: [...common('report.reopen'), reason],
  run: async (given, _operands, run) =>
    actOnReport(run, given, ({ ledger, bureau, signedIn: { officer } }) =>
      atOption(reopenReport(ledger, run.services.clock, officer, bureau, given.reason), '--reason'),
    ),
});
