import type { Connection } from 'mariadb';

/** Its value is ON on a node of a cluster. MySQL knows no such variable, and answers no row. */
export const WSREP_ON = "SHOW VARIABLES LIKE 'wsrep_on'";

// Before a SELECT (1), an UPDATE or DELETE (2) and an INSERT (4), each where it is the first of its transaction.
const EVERY_STATEMENT = 1 + 2 + 4;

/**
 * On a node of a Galera cluster: what was answered before, by whichever node, is there for the next statement. A node
 * says "written" when the others have the write and may not have applied it yet; who creates on one and then reads on
 * another would find nothing. Answers whether it is one.
 */
export async function readOwnWrites(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<[string, string][]>(WSREP_ON);
  // Percona's cluster is MySQL, and knows no such transactions as ours (see transaction.ts).
  if (row?.[1] !== 'ON' || !connection.info?.isMariaDB()) return false;
  await connection.query(`SET SESSION wsrep_sync_wait = ${EVERY_STATEMENT}`);
  return true;
}
