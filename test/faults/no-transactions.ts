import mysql2 from 'mysql2';

// Loaded into the server by the control of server-killed.ts: every statement commits by itself.
const TRANSACTION = /^(START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/;
// biome-ignore lint/suspicious/noExplicitAny: mysql2 does not export the class that both of its kinds of connection share.
const prototype = (mysql2 as any).Connection.prototype;
const { query } = prototype;
prototype.query = function (options: { sql?: string } | string, ...rest: unknown[]) {
  const sql = typeof options === 'string' ? options : (options.sql ?? '');
  return query.call(this, TRANSACTION.test(sql) ? 'DO 0' : options, ...rest);
};
