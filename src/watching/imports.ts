import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { build } from '../database/builder.ts';
import type { Database } from '../database/database.ts';
import { StartError } from '../errors/start-error.ts';

const HEAD_BYTES = 65_536;

/** A file that is imported in steps, each of which notes how far it came. */
export interface ImportFile {
  path: string;
  size: number;
  /** Tells it from another one: a run that was killed goes on in the same file alone. */
  identity: string;
}

export async function openImport(path: string): Promise<ImportFile> {
  const file = await open(path).catch((error) => {
    throw new StartError(`${path} cannot be read: ${error.code}`);
  });
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    return { path, size, identity: createHash('sha256').update(`${size}\n`).update(head).digest('hex') };
  } finally {
    await file.close();
  }
}

/** Where the import of a file goes on; 0: it begins. */
export async function offsetOf(database: Database, name: string, { identity }: ImportFile): Promise<number> {
  const row = await database.first(
    build.selectFrom('shim_imports').select(['import_file', 'import_offset']).where('import_name', '=', name),
  );
  return row?.import_file === identity ? Number(row.import_offset) : 0;
}

/** To be called in the transaction of what was imported up to there: both are kept, or neither. */
export async function keepOffset(database: Database, name: string, file: ImportFile, offset: number): Promise<void> {
  const values = { import_file: file.identity, import_offset: String(offset) };
  await database.write(
    build
      .insertInto('shim_imports')
      .values({ import_name: name, ...values })
      .onDuplicateKeyUpdate(values),
  );
}
