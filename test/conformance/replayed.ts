import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createDocumentedUser, shapeOf } from '../attach/documented-user.ts';
import { testMariadb } from '../support/app.ts';
import { program } from '../support/processes.ts';

/**
 * Most of a recording must be answered the same; what differs on purpose is declared in deviations.json, and explained
 * in docs/compatibility.md.
 */
const MOST_DECLARED = 0.15;

/**
 * A recording of exchanges with the PHP server is answered the same, by a server with the settings that its users would
 * have. Each has a test file, so that they run side by side.
 */
export function testReplay(recording: string, settings: Record<string, string> = {}): void {
  describe('recorded exchanges with the PHP server', () => {
    it(`are answered the same: ${recording}`, async function () {
      this.timeout(120_000);
      const { socketPath } = testMariadb();
      const database = `replay_${recording.replace('-', '_')}`;
      await run('itflow-database.mjs', [recording, database, socketPath]);
      const shape = await shapeOf(database);
      // With the rights that docs/attach.md grants, and no others.
      const server = await startServer({ ...settings, DATABASE_URL: await createDocumentedUser(database) });
      try {
        const cases = `test/conformance/${recording}.jsonl`;
        const args = ['--url', server.url, '--mysql', socketPath, '--database', database, '--cases', cases];
        const { code, output } = await run('replay.mjs', [...args, '--deviations', 'test/conformance/deviations.json']);
        assert.equal(code, 0, output);
        const [, same, declared, all] = /(\d+) same, (\d+) deviate as declared, 0 differ, of (\d+)/.exec(output) ?? [];
        assert.ok(Number(same) > 0, output);
        assert.ok(Number(declared) <= Number(all) * MOST_DECLARED, output);
        assert.doesNotMatch(output, /declared, but the same/);
        assert.equal(await shapeOf(database), shape, "ITFlow's tables were altered");
      } finally {
        await server.stop();
      }
    });
  });
}

async function run(tool: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [`test/conformance/${tool}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, output };
}

/** The real server in a process of its own. */
async function startServer(environment: Record<string, string>): Promise<{ url: string; stop(): Promise<void> }> {
  const env = { ...process.env, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, program('server'), {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http:\S+)/.exec(line)?.[1];
    if (!url) continue;
    const stop = async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    };
    return { url, stop };
  }
  throw new Error('the server did not start');
}
