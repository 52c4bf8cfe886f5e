/**
 * Keeps package-lock.json fit for `npm ci` on a machine that has never seen the project.
 * `node scripts/check-lock.mjs` names every entry that is wrong; with `--write` it mends them.
 * Why each rule is there: docs/decisions/001-runtime.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lockPath = new URL('../package-lock.json', import.meta.url);
const packagePath = new URL('../package.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockPath, 'utf8'));
const { allowScripts } = JSON.parse(readFileSync(packagePath, 'utf8'));

/** Packages with a binding.gyp that bring their binaries: without the flag, npm before 11.19 compiles them. */
const prebuilt = ['node_modules/better-sqlite3'];

/** The entry that Node would resolve `name` to from the package at `from`, walking up as npm lays packages out. */
function resolveEntry(from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock.packages[path] !== undefined) return path;
    if (at === '') return undefined;
  }
}

/**
 * A lock entry for a platform package that this registry mirror does not have: the exact version and, from the
 * package's name, the only platforms it may be installed on. Elsewhere npm passes over it.
 */
function platformEntry(name, version) {
  const os = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/.exec(name)?.[1];
  const cpu = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)\b/.exec(name)?.[1];
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) return undefined;
  const libc = os === 'linux' ? { libc: [/\bmusl\b/.test(name) ? 'musl' : 'glibc'] } : {};
  return { version, optional: true, os: [os], cpu: [cpu], ...libc };
}

/** Whether an entry is installed where `npm ci` promises to work by itself: Debian or Ubuntu on x64. */
function isForOurPlatform({ os = ['linux'], cpu = ['x64'], libc = ['glibc'] }) {
  return os.includes('linux') && cpu.includes('x64') && libc.includes('glibc');
}

const wrong = [];
const unmendable = [];
const added = {};

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved !== undefined) {
    wrong.push(`${path}: has a "resolved" address; the lock file must work with any registry`);
    delete entry.resolved;
  }
  if (path !== '' && entry.integrity === undefined && isForOurPlatform(entry))
    unmendable.push(`${path}: has no "integrity"; npm would take whatever a registry gives`);
  if (entry.hasInstallScript === true) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (allowScripts?.[name] === undefined)
      unmendable.push(`${name}: has an install script that package.json "allowScripts" does not judge`);
  }
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolveEntry(path, name) !== undefined) continue;
    const missing = platformEntry(name, version);
    if (missing === undefined || isForOurPlatform(missing))
      unmendable.push(
        `${name}@${version} (of ${path || 'the project'}): no entry, and none can be made without its hash`,
      );
    else {
      wrong.push(`node_modules/${name}: no entry for this optional package of ${path || 'the project'}`);
      added[`node_modules/${name}`] = missing;
    }
  }
}
for (const path of prebuilt) {
  const entry = lock.packages[path];
  if (entry === undefined) unmendable.push(`${path}: no entry`);
  else if (entry.gypfile !== false) {
    wrong.push(`${path}: "gypfile": false is missing, so older npm would compile it`);
    entry.gypfile = false;
  }
}

if (process.argv.includes('--write') && unmendable.length === 0) {
  const packages = Object.entries({ ...lock.packages, ...added });
  lock.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
  for (const line of wrong) console.log(`mended: ${line}`);
} else {
  for (const line of [...wrong, ...unmendable]) console.error(`package-lock.json: ${line}`);
  if (wrong.length > 0) console.error('Run: node scripts/check-lock.mjs --write');
  if (wrong.length + unmendable.length > 0) process.exitCode = 1;
}
