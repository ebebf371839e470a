import { format } from 'sql-escaper';

/**
 * SQL of our own in place of a value, with values of its own. The text should be one of few: a statement that carries it is kept
 * prepared under its whole text.
 */
export class Expression {
  readonly sql: string;
  readonly parameters: readonly unknown[];

  constructor(sql: string, parameters: readonly unknown[] = []) {
    this.sql = sql;
    this.parameters = parameters;
  }

  /** Asked for by sql-escaper where a whole statement becomes text. */
  toSqlString(): string {
    return format(this.sql, this.parameters as string[]);
  }
}

/** Times are always the database's own: ITFlow compares them with its NOW(). */
export const NOW = new Expression('NOW()');
