import { reference } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Values } from '../core/effects.ts';
import type { CustomFunction, Input, Prepared } from '../core/module.ts';
import type { Changed } from '../core/result.ts';
import { isFileName, newReference, type StoredFile } from '../core/uploads.ts';
import { change, existing } from '../core/write/change.ts';
import { ApiError } from '../errors/api-error.ts';
import { kindOf } from './files/kinds.ts';
import { download } from './files/stored.ts';
import { uploadsOf } from './files/uploads-of.ts';

const fields = { expense_id: reference() };
const required = ['expense_id'];

/** The receipt of an expense: one file, whose name stands in `expense_receipt`. */
export const receiptFunctions: Record<string, CustomFunction> = {
  upload: {
    ...{ writes: true, level: 2, takesFile: true, fields, required },
    summary: 'Stores the receipt of an expense, in place of the one it had: a form with the field `file`, or base64',
    run: upload,
  },
  download: download('expense_id', {
    stored: receiptOf,
    name: ({ expense_id: id, expense_receipt: name }) => `receipt-${id}.${String(name).split('.').at(-1)}`,
  }),
  delete_receipt: {
    ...{ writes: true, level: 2, fields, required },
    summary: 'Deletes the receipt of an expense, and leaves the expense',
    run: deleteReceipt,
  },
};

async function upload(context: Context, input: Input, prepared: Prepared): Promise<Changed> {
  const { upload: sent } = input;
  if (!sent) throw new ApiError('input_missing', 'file: is required');
  const { extension } = await kindOf(sent);
  const write = await existing(context, prepared, input, 'update');
  await dropReceipt(context, write.before);
  write.values.expense_receipt = newReference(extension);
  const changed = await change(context, prepared, write);
  await uploadsOf(context).keep(context.request.id, sent, receiptOf(write.values) as StoredFile);
  return changed;
}

async function deleteReceipt(context: Context, input: Input, prepared: Prepared): Promise<Changed> {
  const write = await existing(context, prepared, input, 'update');
  if (!receiptOf(write.before)) throw new ApiError('record_unknown', `expense_id: expense ${write.id} has no receipt`);
  await dropReceipt(context, write.before);
  write.values.expense_receipt = null;
  return change(context, prepared, write);
}

/** A receipt goes with the row that names it. */
export async function dropReceipt(context: Context, expense: Values): Promise<void> {
  const receipt = receiptOf(expense);
  if (receipt) await uploadsOf(context).drop(context.request.id, receipt);
}

/** Where ITFlow keeps it; undefined where there is none. */
function receiptOf({ expense_receipt: name }: Values): StoredFile | undefined {
  return name && isFileName(String(name))
    ? { table: 'expenses', column: 'expense_receipt', folder: 'expenses', name: String(name) }
    : undefined;
}
