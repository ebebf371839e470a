import type { Query, Row } from './database.ts';
import { withoutStatement } from './errors.ts';
import type { ConnectionPool } from './pool.ts';
import { textOf } from './statements.ts';

/** See `stream` in database.ts. */
export async function* streamRows(
  pool: ConnectionPool,
  query: Query,
  onHangUp?: (listener: () => void) => void,
): AsyncGenerator<Row, void> {
  const connection = await pool.acquire();
  const rows = connection.queryStream(textOf(query));
  let isOver = false;
  let isCut = false;
  const cut = () => {
    if (isOver || isCut) return;
    isCut = true;
    rows.destroy();
    pool.destroy(connection);
  };
  onHangUp?.(cut);
  try {
    for await (const row of rows) yield row as Row;
    isOver = true;
    pool.release(connection);
  } catch (error) {
    if (!isCut) throw withoutStatement(error);
  } finally {
    cut();
  }
}
