import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { buildProgram, programEnvironment } from '../support/program.ts';

beforeAll(buildProgram);

test('every ballot of Luxembourg, made, scanned and scanned again, gives the official figures to the vote', () => {
  const replay = spawnSync(process.execPath, ['scripts/replay.ts', 'luxembourg'], {
    encoding: 'utf8',
    env: programEnvironment(),
  });

  expect(replay.stdout).toMatch(/^equal {2}luxembourg: 193691 ballots, 9 lists, scanned twice/);
  expect(replay.status).toBe(0);
}, 600_000);
