import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { Values, Write } from '../../core/effects.ts';
import { build } from '../../database/builder.ts';
import { invalid } from '../../errors/api-error.ts';

/** A new transfer makes its expense and its revenue first. */
export async function beforeTransfer(context: Context, { function: name, values }: Write): Promise<void> {
  for (const field of ['transfer_account_from', 'transfer_account_to']) await mustBeAccount(context, field, values);
  if (values.transfer_amount !== undefined && !(Number(values.transfer_amount) > 0))
    throw invalid('transfer_amount', 'must be more than 0');
  if (name !== 'create') return;
  if (values.transfer_account_from === values.transfer_account_to)
    throw invalid('transfer_account_to', 'must be another account');
  const { database } = context;
  const date = values.transfer_date === undefined ? sql<string>`CURDATE()` : String(values.transfer_date);
  const currency = build
    .selectFrom('accounts')
    .select('account_currency_code')
    .where('account_id', '=', Number(values.transfer_account_from));
  const amount = String(values.transfer_amount);
  const expense = await database.write(
    build.insertInto('expenses').values({
      expense_date: date,
      expense_amount: amount,
      expense_currency_code: currency,
      expense_account_id: Number(values.transfer_account_from),
    }),
  );
  const revenue = await database.write(
    build.insertInto('revenues').values({
      revenue_date: date,
      revenue_amount: amount,
      revenue_currency_code: currency,
      revenue_account_id: Number(values.transfer_account_to),
    }),
  );
  Object.assign(values, { transfer_expense_id: expense.insertId, transfer_revenue_id: revenue.insertId });
}

/** The expense and the revenue follow their transfer. */
export async function afterTransfer(context: Context, write: Write): Promise<boolean | undefined> {
  const expenseId = Number(write.before.transfer_expense_id);
  const revenueId = Number(write.before.transfer_revenue_id);
  const { database } = context;
  if (write.function === 'delete') {
    await database.write(build.deleteFrom('expenses').where('expense_id', '=', expenseId));
    await database.write(build.deleteFrom('revenues').where('revenue_id', '=', revenueId));
  }
  if (write.function !== 'update') return;
  const { transfer_date: date, transfer_amount: amount, ...accounts } = write.values;
  const { transfer_account_from: from, transfer_account_to: to } = accounts;
  const expense = {
    ...(date !== undefined && { expense_date: String(date) }),
    ...(amount !== undefined && { expense_amount: String(amount) }),
    ...(from !== undefined && { expense_account_id: Number(from) }),
  };
  const revenue = {
    ...(date !== undefined && { revenue_date: String(date) }),
    ...(amount !== undefined && { revenue_amount: String(amount) }),
    ...(to !== undefined && { revenue_account_id: Number(to) }),
  };
  let changed = 0;
  if (Object.keys(expense).length > 0)
    changed += (await database.write(build.updateTable('expenses').set(expense).where('expense_id', '=', expenseId)))
      .changed;
  if (Object.keys(revenue).length > 0)
    changed += (await database.write(build.updateTable('revenues').set(revenue).where('revenue_id', '=', revenueId)))
      .changed;
  return changed > 0;
}

async function mustBeAccount({ database }: Context, field: string, values: Values): Promise<void> {
  const id = values[field];
  if (id === undefined) return;
  const known = build.selectFrom('accounts').select('account_id').where('account_id', '=', Number(id));
  if (!(await database.first(known))) throw invalid(field, 'there is no such account', Number(id));
}
