import { build } from '../database/builder.ts';
import type { Database } from '../database/database.ts';

/** What is known of a record of the other system. */
export interface Entry {
  /** Its id here; 0: there is no such record here, and none is made (a technician). */
  to: number;
  digest: string;
  /** All of it is here: what it refers to and what hangs on it too. */
  whole: boolean;
}

/** What was moved from one source. */
export class Journal {
  readonly #source: string;
  readonly #entries: Map<string, Entry>;
  /** Nothing is written: what would be is remembered. */
  readonly isDry: boolean;

  private constructor(source: string, entries: Map<string, Entry>, isDry: boolean) {
    this.#source = source;
    this.#entries = entries;
    this.isDry = isDry;
  }

  static async open(database: Database, source: string, isDry: boolean): Promise<Journal> {
    const rows = await database.all(
      build.selectFrom('shim_moved_records').selectAll().where('moved_record_source', '=', source),
    );
    const entries = rows.map((row): [string, Entry] => [
      keyOf(row.moved_record_module, row.moved_record_from),
      { to: row.moved_record_to, digest: row.moved_record_digest, whole: row.moved_record_whole === 1 },
    ]);
    return new Journal(source, new Map(entries), isDry);
  }

  find(module: string, from: string): Entry | undefined {
    return this.#entries.get(keyOf(module, from));
  }

  /** To be called in the transaction that writes the record, and `remember` once that is committed. */
  async write(database: Database, module: string, from: string, { to, digest, whole }: Entry): Promise<void> {
    const known = {
      moved_record_to: to,
      moved_record_digest: digest,
      moved_record_whole: whole ? 1 : 0,
    };
    const key = { moved_record_source: this.#source, moved_record_module: module, moved_record_from: from };
    const entry = build.insertInto('shim_moved_records').values({ ...key, ...known });
    // A record that was not known is written once: another run at the same time would have written it too.
    await database.write(this.find(module, from) ? entry.onDuplicateKeyUpdate(known) : entry);
  }

  remember(module: string, from: string, entry: Entry): void {
    this.#entries.set(keyOf(module, from), entry);
  }
}

const keyOf = (module: string, from: string) => `${module} ${from}`;
