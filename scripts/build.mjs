// Makes dist/ of the sources where they have changed since. Programs take their packages into their files: finding and reading 850 files is most of
// a start. Types are not looked at (npm run check does that).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');
const PROGRAMS = ['src/server.ts', 'src/cli.ts'];
const SOURCES = ['src', 'routes', 'migrations'];
// The packages that are built in, and how.
const ALSO = ['package-lock.json', 'scripts/build.mjs'];
/** CommonJS starts a quarter faster than ES modules of this size: V8 compiles a function when it is first called. */
const FORMAT = {
  format: 'cjs',
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** Whether dist/ was made of what the sources are now. */
export function isBuilt() {
  const told = join(dist, 'sources.sha256');
  return existsSync(told) && readFileSync(told, 'utf8') === hashOfSources();
}

function hashOfSources() {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true }),
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [...files.sort(), ...ALSO.map((name) => join(project, name))])
    hash.update(path.slice(project.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** Builds into a folder beside dist/ and puts it in its place whole: a server that starts meanwhile finds the one or the other. */
export async function build() {
  const { build } = await import('esbuild');
  const sources = hashOfSources();
  const made = join(project, `.dist-${process.pid}`);
  mkdirSync(made);
  try {
    await build({
      absWorkingDir: project,
      entryPoints: PROGRAMS,
      outdir: made,
      bundle: true,
      platform: 'node',
      ...FORMAT,
      target: 'node20.19',
      // It finds its fonts by its own package's names, and only an invoice on paper needs it.
      external: ['pdfkit'],
      // GraphQL's library checks in development that there is only one of it, for every value.
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'importMetaUrl' },
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'warning',
    });
    writeFileSync(join(made, 'package.json'), JSON.stringify({ type: 'commonjs' }));
    writeFileSync(join(made, 'sources.sha256'), sources);
    rmSync(dist, { recursive: true, force: true });
    renameSync(made, dist);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another that built at the same time was first.
    if (!isBuilt()) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isBuilt()) await build();
