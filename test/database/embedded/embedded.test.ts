import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { findProcess } from '../../../src/database/embedded/data-folder.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../../src/database/embedded/embedded.ts';
import { pidsNaming } from '../../support/processes.ts';

const ids = async (connection: Connection) => {
  const [rows] = await connection.query<RowDataPacket[]>('SELECT id FROM t ORDER BY id');
  return rows.map((row) => row.id as number);
};
const mariadbdPid = (folder: string) => Number(readFileSync(join(folder, 'run', 'mariadbd.pid'), 'utf8'));

/** Another process that holds the folder, ready to be killed. */
async function startHolder(folder: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const module = new URL('../../../src/database/embedded/embedded.ts', import.meta.url);
  const code = `import { startEmbeddedDatabase } from '${module}'; await startEmbeddedDatabase({ folder: process.env.FOLDER }); console.log('up');`;
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    env: { ...env, FOLDER: folder },
    stdio: [...stdio],
  });
  await once(holder.stdout as NonNullable<typeof holder.stdout>, 'data');
  return holder;
}

async function killHolder(holder: ChildProcess) {
  holder.kill('SIGKILL');
  await once(holder, 'exit');
}

async function reconnect({ target }: EmbeddedDatabase): Promise<Connection> {
  for (;;) {
    const connection = await createConnection(target).catch(() => undefined);
    if (connection) return connection;
    await sleep(20);
  }
}

describe('embedded database', () => {
  const root = mkdtempSync(join(tmpdir(), 'embedded-'));
  const folder = join(root, 'data');
  const running: EmbeddedDatabase[] = [];
  const start = async (place = folder) => {
    const database = await startEmbeddedDatabase({ folder: place });
    running.push(database);
    return database;
  };

  afterEach(async () => {
    for (const database of running.splice(0)) await database.stop();
    assert.deepEqual(pidsNaming(root), []);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('starts on nothing, and finds its data again', async () => {
    const first = await start();
    assert.equal(first.firstStart, true);
    const connection = await createConnection(first.target);
    await connection.query('CREATE TABLE t (id INT PRIMARY KEY, text VARCHAR(20))');
    await connection.query("INSERT INTO t VALUES (0, 'Zoë 🦊')");
    await connection.end();
    await first.stop();

    const second = await start();
    assert.equal(second.firstStart, false);
    const again = await createConnection(second.target);
    const [rows] = await again.query<RowDataPacket[]>('SELECT text FROM t');
    assert.equal(rows[0]?.text, 'Zoë 🦊');
    await again.end();
  });

  it('is durable, and reached only through a folder that is closed to others', async () => {
    const { target } = await start();
    const connection = await createConnection(target);
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@innodb_doublewrite AS doublewrite, @@skip_networking AS no_network, @@port AS port',
    );
    assert.deepEqual({ ...rows[0] }, { flush: 1, doublewrite: 1, no_network: 1, port: 0 });
    await connection.end();
    assert.equal(statSync(dirname(target.socketPath as string)).mode & 0o777, 0o700);
  });

  it('comes back by itself, with every answered write, when mariadbd is killed in the middle of writing', async () => {
    const database = await start();
    const connection = await createConnection(database.target);
    connection.on('error', () => {});
    const answered = await ids(connection);
    const writing = (async () => {
      for (let id = 1; ; id++) {
        await connection.query('INSERT INTO t (id) VALUES (?)', [id]);
        answered.push(id);
      }
    })();
    await Promise.all([assert.rejects(writing), sleep(200).then(() => process.kill(mariadbdPid(folder), 'SIGKILL'))]);
    assert.ok(answered.length > 20, `only ${answered.length} writes before the kill`);

    const again = await reconnect(database);
    const found = new Set(await ids(again));
    assert.deepEqual(
      answered.filter((id) => !found.has(id)),
      [],
    );
    await again.end();
  });

  it('refuses a second server on its folder, naming the first', async () => {
    const { target } = await start();
    await assert.rejects(
      startEmbeddedDatabase({ folder }),
      ({ message }: Error) => message.includes(`pid ${process.pid}`) && !message.includes('\n'),
    );
    const connection = await createConnection(target);
    await connection.end();
  });

  it('starts at once after a server that was killed', async () => {
    await killHolder(await startHolder(folder, process.env));
    const connection = await createConnection((await start()).target);
    await connection.end();
  });

  it('ends the mariadbd that a killed server left behind', async () => {
    // Without setpriv on its PATH nothing ends mariadbd with its server.
    await killHolder(await startHolder(folder, { ...process.env, PATH: '' }));
    await sleep(300);
    const orphan = mariadbdPid(folder);
    assert.ok(findProcess(orphan), 'there is no orphan to end');
    await start();
    assert.notEqual(mariadbdPid(folder), orphan);
    assert.equal(findProcess(orphan), undefined);
  });

  it('is not held up by a lock whose pid now belongs to another process', async () => {
    symlinkSync(`${process.pid}:1`, join(folder, 'lock'));
    await start();
  });

  it('finishes what a cut-short first start left, and works where the path is too long for a socket', async () => {
    const long = join(root, 'x'.repeat(110));
    mkdirSync(join(long, 'database.new', 'mysql'), { recursive: true });
    const database = await start(long);
    assert.equal(database.firstStart, true);
    const socketFolder = dirname(database.target.socketPath as string);
    assert.equal(statSync(socketFolder).mode & 0o777, 0o700);
    await database.stop();
    assert.equal(existsSync(socketFolder), false);
  });

  it('says what mariadbd complains of when it does not come up, and frees the folder', async () => {
    const broken = join(root, 'broken');
    mkdirSync(join(broken, 'database', 'ibdata1'), { recursive: true });
    await assert.rejects(startEmbeddedDatabase({ folder: broken }), /mariadbd did not come up.*\n.*\[ERROR\]/);
    assert.equal(existsSync(join(broken, 'lock')), false);
  });
});
