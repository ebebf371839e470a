import assert from 'node:assert/strict';
import { examine, type Finding } from '../../src/attach/doctor.ts';
import { measureGain, missingIndexes, removalStatements } from '../../src/attach/indexes.ts';
import { createDatabase } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { parseDatabaseUrl } from '../../src/database/url.ts';
import { modules } from '../../src/modules/index.ts';
import { type AttachedApp, attachedApp } from './attached-app.ts';
import { asRoot, createDocumentedUser, urlFor } from './documented-user.ts';

const textOf = (findings: Finding[], kind: Finding['kind']) =>
  findings
    .filter((finding) => finding.kind === kind)
    .map(({ text }) => text)
    .join('\n');

describe('the doctor', () => {
  let app: AttachedApp;
  afterEach(() => app.close());

  it('finds nothing wrong with the rights that docs/attach.md grants, and says what would be served', async () => {
    app = await attachedApp('user-rbac', (database) => createDocumentedUser(database));
    const findings = await examine(app.database, modules);
    assert.equal(textOf(findings, 'wrong'), '');
    assert.match(textOf(findings, 'fine'), /26\.08.*2\.4\.9\nWould serve accounts, agents, assets, /);
    assert.match(textOf(findings, 'note'), /^Key Expired is dead since 2020-01-01$/m);
    assert.match(textOf(findings, 'note'), /^Key Disabled user is refused: it has no active user$/m);
    assert.match(textOf(findings, 'note'), /^\d+ indexes would make look-ups faster/m);
  });

  it('names the rights that are missing', async () => {
    app = await attachedApp('client-scoped', async (database) => {
      const url = await createDocumentedUser(database);
      const user = `'${new URL(url).username}'@'localhost'`;
      await asRoot((run) => run(`REVOKE DELETE ON ${database}.assets FROM ${user}`));
      await asRoot((run) => run(`REVOKE INSERT, UPDATE ON ${database}.clients FROM ${user}`));
      return url;
    });
    const found = textOf(await examine(app.database, modules), 'wrong');
    assert.equal(found, 'The database user lacks DELETE on assets; INSERT, UPDATE on clients');
  });

  it('knows what is no ITFlow, and what is not utf8mb4', async () => {
    app = await attachedApp('client-scoped');
    await app.root('ALTER TABLE expenses CONVERT TO CHARACTER SET latin1');
    assert.match(textOf(await examine(app.database, modules), 'note'), /utf8mb4.*: expenses$/m);
    await onDatabase('mysql', async (other) => {
      assert.match(textOf(await examine(other, modules), 'wrong'), /^Not an ITFlow's database/m);
    });
  });
});

describe('the indexes that an ITFlow lacks', () => {
  let app: AttachedApp;
  afterEach(() => app.close());

  it('are measured on a copy, made on request, and can be taken away again', async () => {
    app = await attachedApp('client-scoped');
    const { database, schema } = app;
    const manyContacts = `INSERT INTO contacts (contact_name, contact_email, contact_client_id)
      SELECT 'Many', CONCAT(UUID(), '@x.example'), 1 FROM contacts a, contacts b, contacts c LIMIT 20000`;
    await app.root(manyContacts);
    const missing = await missingIndexes(database, schema);
    const byEmail = missing.find(({ columns }) => columns.join() === 'contact_email');
    assert.ok(byEmail);
    const gain = await measureGain(database, byEmail);
    assert.ok(gain && gain.rows > 20_000 && gain.with < gain.without / 2, JSON.stringify(gain));
    assert.equal((await missingIndexes(database, schema)).length, missing.length, 'measuring left something behind');

    for (const { statement } of missing) await app.root(statement);
    assert.deepEqual(await missingIndexes(database, schema), []);
    for (const statement of await removalStatements(database)) await app.root(statement);
    assert.deepEqual(await missingIndexes(database, schema), missing);
  });
});

async function onDatabase(name: string, work: (database: Database) => Promise<void>): Promise<void> {
  const database = createDatabase(parseDatabaseUrl(urlFor(name, 'root')), { poolSize: 1 });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}
