import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/database.ts';
import { quoteName } from '../database/schema.ts';
import { ApiError } from '../errors/api-error.ts';

/** A file that has come and has no place yet. */
export interface Upload {
  path: string;
  /** What the sender calls it. A path in it is only a name. */
  name: string;
  size: number;
}

/** Where a stored file is, and which row says so. */
export interface StoredFile {
  table: string;
  /** The column of its row that holds `name`. */
  column: string;
  /** Below the folder of uploads: `clients/7`. */
  folder: string;
  /** The random name that ITFlow calls a reference name. */
  name: string;
}

/** Whether it can be the name of a stored file: it leads nowhere else. */
export const isFileName = (name: string): boolean => /^[\w-][\w.-]*$/.test(name);

const JOURNAL = '.shim';
const SEPARATOR = '~';

/**
 * The folder of uploaded files, laid out as ITFlow does. A second name (a hard link) in `.shim` stands for each file
 * that a request brings or takes away, made before the commit and removed after it: so what a crash leaves behind is
 * found there, and never looked for elsewhere.
 */
export class Uploads {
  readonly #root: string;
  /** Requests that brought or took away files and are not settled yet. */
  readonly #open = new Set<string>();
  readonly maxBytes: number;

  constructor(root: string, maxBytes: number) {
    this.#root = root;
    this.maxBytes = maxBytes;
  }

  pathOf({ folder, name }: StoredFile): string {
    if (!isFileName(name)) throw new ApiError('record_unknown', 'The file has no name that could be one');
    return join(this.#root, folder, name);
  }

  /** Writes what comes to disk as it comes. Of what breaks off nothing is left. */
  async receive(requestId: string, stream: Readable, name: string): Promise<Upload> {
    const path = join(this.#root, JOURNAL, `${requestId}${SEPARATOR}part`);
    await this.#begin(requestId);
    const file = (await open(path, 'wx')).createWriteStream({ flush: true });
    const closed = new Promise<void>((resolve) => file.once('close', resolve));
    try {
      await pipeline(stream, file);
    } catch (error) {
      await closed;
      await rm(path, { force: true });
      throw error;
    }
    return { path, name, size: (await stat(path)).size };
  }

  /** Gives an upload its place. To be called in the transaction that makes its row. */
  async keep(requestId: string, { path }: Upload, file: StoredFile): Promise<void> {
    await this.#begin(requestId);
    await mkdir(join(this.#root, file.folder), { recursive: true });
    await link(path, this.#entryOf(requestId, file));
    await link(path, this.pathOf(file));
  }

  /** Notes that a file goes with its row. To be called in the transaction that deletes that. */
  async drop(requestId: string, file: StoredFile): Promise<void> {
    await this.#begin(requestId);
    await link(this.pathOf(file), this.#entryOf(requestId, file)).catch(unlessMissing);
  }

  /** Once a request is over. Of most there is nothing to settle. */
  async settleRequest(database: Database, requestId: string): Promise<void> {
    const own = [...this.#open].filter((id) => id.startsWith(requestId));
    if (own.length === 0) return;
    for (const id of own) this.#open.delete(id);
    await this.settle(database, requestId);
  }

  /**
   * What a crash may have left (of the requests whose ids begin so): a file without a row goes, and so does what came
   * and was not kept.
   */
  async settle(database: Database, requestId = ''): Promise<void> {
    const entries = await readdir(join(this.#root, JOURNAL)).catch(unlessMissing);
    for (const entry of entries ?? []) {
      if (!entry.startsWith(requestId)) continue;
      const file = fileOf(entry);
      if (file && !(await hasRow(database, file))) await rm(this.pathOf(file), { force: true });
      await rm(join(this.#root, JOURNAL, entry), { force: true });
    }
  }

  async #begin(requestId: string): Promise<void> {
    this.#open.add(requestId);
    await mkdir(join(this.#root, JOURNAL), { recursive: true });
  }

  async isThere(file: StoredFile): Promise<boolean> {
    return access(this.pathOf(file)).then(
      () => true,
      () => false,
    );
  }

  #entryOf(requestId: string, { table, column, folder, name }: StoredFile): string {
    const entry = [requestId, table, column, folder.replaceAll('/', '+'), name].join(SEPARATOR);
    return join(this.#root, JOURNAL, entry);
  }
}

/** Nobody can guess it, and it tells nothing of the file but its kind. */
export const newReference = (extension: string): string => `${randomBytes(16).toString('hex')}.${extension}`;

function fileOf(entry: string): StoredFile | undefined {
  const [, table, column, folder, name] = entry.split(SEPARATOR);
  if (!table || !column || !folder || !name) return undefined;
  return { table, column, folder: folder.replaceAll('+', '/'), name };
}

async function hasRow(database: Database, { table, column, name }: StoredFile): Promise<boolean> {
  const sql = `SELECT 1 FROM ${quoteName(table)} WHERE ${quoteName(column)} = ? LIMIT 1`;
  return (await database.rows({ sql, parameters: [name] })).length > 0;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
