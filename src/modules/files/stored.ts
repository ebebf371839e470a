import { reference } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Values } from '../../core/effects.ts';
import { type CustomFunction, type Input, NOTHING, type Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import { recordsOf, type StoredFileResult } from '../../core/result.ts';
import type { StoredFile } from '../../core/uploads.ts';
import { ApiError } from '../../errors/api-error.ts';
import { uploadsOf } from './uploads-of.ts';

/** Where the file of a record is, what whoever saves it calls it, and of what type it is. */
export interface FileOfRecord {
  stored(record: Values): StoredFile | undefined;
  name(record: Values): string;
  type?(record: Values): string;
}

/** The function that answers the file of a record, whose id is sent as `id`. */
export const download = (id: string, file: FileOfRecord): CustomFunction => ({
  writes: false,
  level: 1,
  summary: 'Answers the file itself, or the range of it that is asked for',
  fields: { [id]: reference() },
  required: [id],
  answersFile: true,
  run: (context, input, prepared) => answerFile(context, input, prepared, { id, ...file }),
});

async function answerFile(
  context: Context,
  { values }: Input,
  prepared: Prepared,
  { id, stored, name, type }: FileOfRecord & { id: string },
): Promise<StoredFileResult> {
  const value = Number(values[id] ?? 0);
  const query = { where: [{ column: id, op: 'eq', value }], single: true } as const;
  const [found] = recordsOf(await read(context, prepared, { ...NOTHING, query }));
  const uploads = uploadsOf(context);
  const file = found && stored(found);
  if (!file || !(await uploads.isThere(file))) throw new ApiError('record_unknown', `${id}: there is no file ${value}`);
  return {
    kind: 'file',
    path: uploads.pathOf(file),
    name: name(found),
    type: type?.(found) ?? 'application/octet-stream',
  };
}
