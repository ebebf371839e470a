import type { Context } from '../../core/context.ts';
import type { Input } from '../../core/module.ts';
import type { OutputColumn, Result } from '../../core/result.ts';
import { mayWriteTo } from '../../core/scope.ts';

const COLUMNS: readonly OutputColumn[] = ['client_id', 'currency_code', 'invoiced', 'paid', 'open'].map(
  (name, index) => ({
    name,
    index,
    alias: false,
  }),
);

/**
 * What a client was invoiced, has paid and still owes: decimal texts, a row for each currency, zeros in the client's own without an invoice.
 * Drafts, cancelled and non-billable invoices ask for nothing.
 */
export async function clientBalance({ database, caller }: Context, { values }: Input): Promise<Result> {
  const clientId = caller.clientId || Number(values.client_id ?? 0);
  if (!mayWriteTo(caller, clientId)) return { kind: 'rows', columns: COLUMNS, rows: [] };
  const rows = await database.rows({
    sql: `SELECT client_id, COALESCE(invoice_currency_code, client_currency_code) AS currency, COALESCE(SUM(invoice_amount), 0.00),
        COALESCE(SUM(paid), 0.00), COALESCE(SUM(invoice_amount), 0.00) - COALESCE(SUM(paid), 0.00)
      FROM clients
      LEFT JOIN invoices ON invoice_client_id = client_id AND invoice_status NOT IN ('Draft', 'Cancelled', 'Non-Billable')
      LEFT JOIN (SELECT payment_invoice_id, SUM(payment_amount) AS paid FROM payments GROUP BY payment_invoice_id) AS payments
        ON payment_invoice_id = invoice_id
      WHERE client_id = ? GROUP BY client_id, currency ORDER BY currency`,
    parameters: [clientId],
  });
  return { kind: 'rows', columns: COLUMNS, rows };
}
