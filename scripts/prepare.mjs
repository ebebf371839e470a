// Makes what `npm start` and (with --dev) `npm test` need and this machine lacks: packages, MariaDB, what the tests run, the built programs. Plain
// Node, since no package may be there yet. Called by the npm scripts themselves: npm runs no `pre` script under ignore-scripts. Says nothing when
// nothing is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';

const forCluster = process.argv.includes('--cluster');
const forTests = forCluster || process.argv.includes('--dev');
const project = fileURLToPath(new URL('..', import.meta.url));
const mustBuild = !isBuilt();
/** Debian 13 has Redis's heir instead. */
const REDIS = succeeds('apt-cache', 'show', 'valkey-server') ? 'valkey-server' : 'redis-server';
/** What some tests run: the explorer in a browser, the Python client, a proxy in front, the bench. By Debian's package. */
const TEST_PROGRAMS = {
  chromium: '/usr/bin/chromium',
  'python3-requests': '/usr/lib/python3/dist-packages/requests',
  'nginx-light': '/usr/sbin/nginx',
  wrk: '/usr/bin/wrk',
  [REDIS]: `/usr/bin/${REDIS}`,
};

checkNode();
if (!arePackagesThere()) installPackages();
if ((forTests || !process.env.DATABASE_URL) && !isMariaDbThere()) installMariaDb();
if (forTests) installPrograms(TEST_PROGRAMS);
if (forCluster) installPrograms(clusterPrograms());
if (mustBuild) await build().catch(({ message }) => giveUp(`dist/ could not be built: ${message}`));

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Node 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
}

/** Every package of the lock file in its version. npm leaves its own lock file in node_modules that tells what is there. */
function arePackagesThere() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, dev, optional }]) =>
      path === '' ||
      optional ||
      (dev && !forTests && !mustBuild) ||
      (found[path]?.version === version && existsSync(join(project, path, 'package.json'))),
  );
}

function packagesOf(lockFile) {
  const path = join(project, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function installPackages() {
  console.error('Installing the packages …');
  // Also under NODE_ENV=production: the build wants everything.
  run('npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

// mariadbd.ts looks in the same places.
function isMariaDbThere() {
  const usual = [
    '/usr/sbin',
    '/usr/bin',
    '/usr/libexec',
    '/usr/local/sbin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
    '/opt/local/bin',
  ];
  return ['mariadbd', 'mariadb-install-db'].every((program) => isProgram(program, usual));
}

function isProgram(program, alsoIn = []) {
  return [...(process.env.PATH ?? '').split(delimiter), ...alsoIn].some(
    (folder) => folder && existsSync(join(folder, program)),
  );
}

function installMariaDb() {
  const packages = ['mariadb-server-core', 'mariadb-client-core'];
  if (!mayInstall())
    giveUp(
      `MariaDB is missing. Install it: ${commandFor(packages)}\n(npm start can do without: set DATABASE_URL to a database that you have.)`,
    );
  console.error(`Installing MariaDB (${packages.join(', ')}) …`);
  run(...apt(), 'update');
  // Ubuntu 22.04 has the version in the packages' names.
  const suffix = succeeds('apt-cache', 'show', packages[0]) ? '' : '-10.6';
  install(packages.map((name) => name + suffix));
}

/** What a cluster on this machine's loopback is made of (docs/cluster.md). Debian starts services of the same programs, which it does not use. */
function clusterPrograms() {
  return {
    'mariadb-server': '/usr/bin/wsrep_sst_mariabackup',
    'mariadb-backup': '/usr/bin/mariadb-backup',
    'galera-4': '/usr/lib/galera/libgalera_smm.so',
    haproxy: '/usr/sbin/haproxy',
  };
}

function installPrograms(wanted) {
  const missing = Object.keys(wanted).filter((name) => !existsSync(wanted[name]));
  if (missing.length === 0) return;
  if (!mayInstall()) giveUp(`These are needed: ${missing.join(', ')}: sudo apt-get install ${missing.join(' ')}`);
  console.error(`Installing what is needed (${missing.join(', ')}) …`);
  run(...apt(), 'update');
  install(missing);
}

function mayInstall() {
  return process.env.SHIM_NO_INSTALL !== '1' && isProgram('apt-get') && (isRoot() || succeeds('sudo', '-n', 'true'));
}

function isRoot() {
  return process.getuid?.() === 0;
}

function apt() {
  return [...(isRoot() ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
}

function install(packages) {
  run(...apt(), 'install', '-y', '--no-install-recommends', ...packages);
}

function commandFor(debianPackages) {
  if (process.platform === 'darwin') return 'brew install mariadb';
  if (isProgram('apt-get')) return `sudo apt-get install ${debianPackages.join(' ')}`;
  if (isProgram('dnf')) return 'sudo dnf install mariadb-server';
  if (isProgram('apk')) return 'sudo apk add mariadb mariadb-client';
  if (isProgram('pacman')) return 'sudo pacman -S mariadb';
  if (isProgram('zypper')) return 'sudo zypper install mariadb mariadb-client';
  return 'see https://mariadb.org/download';
}

function succeeds(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** What a tool says goes to stderr: stdout is the server's, for its log. */
function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) giveUp(`This failed${error ? ` (${error.message})` : ''}: ${[program, ...args].join(' ')}`);
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
