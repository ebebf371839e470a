import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { Input } from '../../core/module.ts';
import type { OutputColumn, Result } from '../../core/result.ts';
import { mayWriteTo } from '../../core/scope.ts';
import { build } from '../../database/builder.ts';

const COLUMNS: readonly OutputColumn[] = ['client_id', 'currency_code', 'invoiced', 'paid', 'open'].map(
  (name, index) => ({
    name,
    index,
    alias: false,
  }),
);

/**
 * What a client was invoiced, has paid and still owes: decimal texts, a row for each currency, zeros in the client's
 * own without an invoice. Drafts, cancelled and non-billable invoices ask for nothing.
 */
export async function clientBalance({ database, caller }: Context, { values }: Input): Promise<Result> {
  const clientId = caller.clientId || Number(values.client_id ?? 0);
  if (!mayWriteTo(caller, clientId)) return { kind: 'rows', columns: COLUMNS, rows: [] };
  return { kind: 'rows', columns: COLUMNS, rows: await database.rows(balanceOf(clientId)) };
}

/** Its columns in the order of COLUMNS. */
function balanceOf(clientId: number) {
  const payments = build
    .selectFrom('payments')
    .select(({ fn }) => ['payment_invoice_id', fn.sum('payment_amount').as('paid')])
    .groupBy('payment_invoice_id')
    .as('payments');
  return build
    .selectFrom('clients')
    .leftJoin('invoices', (join) =>
      join
        .onRef('invoice_client_id', '=', 'client_id')
        .on('invoice_status', 'not in', ['Draft', 'Cancelled', 'Non-Billable']),
    )
    .leftJoin(payments, 'payment_invoice_id', 'invoice_id')
    .select((eb) => {
      const { coalesce, sum } = eb.fn;
      const invoiced = coalesce(sum<string>('invoice_amount'), NOTHING);
      const paid = coalesce(sum<string>('paid'), NOTHING);
      return [
        'client_id',
        coalesce('invoice_currency_code', 'client_currency_code').as('currency'),
        invoiced.as('invoiced'),
        paid.as('paid'),
        eb(invoiced, '-', paid).as('open'),
      ];
    })
    .where('client_id', '=', clientId)
    .groupBy(['client_id', 'currency'])
    .orderBy('currency');
}

const NOTHING = sql<string>`0.00`;
