import { type Expression, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { CustomFunction, Input } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { expenses } from '../expenses.ts';
import { invoices } from '../invoices/invoices.ts';
import { recurringInvoices } from '../invoices/recurring-invoices.ts';
import { exists, isInPeriod, isInPeriodIfGiven, report } from './report.ts';

/** Money that came or went. */
interface Booking {
  month: string;
  type: string;
  category: number;
  currency: string;
  amount: string;
}

/** Income counts when it is paid: payments by their invoice's category, and revenues where the database has them. */
function bookings(context: Context, input: Input) {
  const paid = build
    .selectFrom('payments')
    .innerJoin('invoices', 'invoice_id', 'payment_invoice_id')
    .select([
      sql<string>`DATE_FORMAT(payment_date, '%Y-%m')`.as('month'),
      sql<string>`'income'`.as('type'),
      'invoice_category_id as category',
      'payment_currency_code as currency',
      'payment_amount as amount',
    ])
    .where(isInPeriod('payment_date', input))
    .where(exists(invoices, context, input));
  const spent = build
    .selectFrom('expenses')
    .select([
      sql<string>`DATE_FORMAT(expense_date, '%Y-%m')`.as('month'),
      sql<string>`'expense'`.as('type'),
      'expense_category_id as category',
      'expense_currency_code as currency',
      'expense_amount as amount',
    ])
    .where('expense_archived_at', 'is', null)
    .where(isInPeriod('expense_date', input))
    .where(exists(expenses, context, input));
  const both = paid.unionAll(spent);
  return (context.schema.tables.has('revenues') ? both.unionAll(revenues(context, input)) : both).as('booked');
}

/** As text: our own database has no such table, so the builder knows none. */
const revenues = (context: Context, input: Input): Expression<Booking> =>
  sql<Booking>`SELECT DATE_FORMAT(revenue_date, '%Y-%m'), 'income', revenue_category_id, revenue_currency_code,
      revenue_amount
    FROM revenues WHERE revenue_archived_at IS NULL AND ${isInPeriod('revenue_date', input)}
      AND ${exists({ id: 'revenue_id', scope: { column: 'revenue_client_id' } }, context, input)}`;

const ofType = (type: string) => sql<string>`SUM(IF(type = ${type}, amount, 0))`;

const incomeExpenses = report({
  summary: 'Income (payments that came in) and expenses by month and category',
  permission: 'financial',
  columns: ['month', 'type', 'category_id', 'category', 'currency_code', 'amount'],
  query: (context, input) =>
    build
      .selectFrom(bookings(context, input))
      .leftJoin('categories', 'category_id', 'booked.category')
      .select(['month', 'type', 'booked.category', 'category_name', 'currency', sql`SUM(amount)`.as('amount')])
      .groupBy(['month', 'type', 'booked.category', 'category_name', 'currency'])
      .orderBy('month')
      .orderBy('type', 'desc')
      .orderBy('category_name')
      .orderBy('currency'),
});

const profitLoss = report({
  summary: 'Income, expenses and what is left of it, by month',
  permission: 'financial',
  columns: ['month', 'currency_code', 'income', 'expenses', 'profit'],
  query: (context, input) =>
    build
      .selectFrom(bookings(context, input))
      .select([
        'month',
        'currency',
        ofType('income').as('income'),
        ofType('expense').as('expenses'),
        sql`${ofType('income')} - ${ofType('expense')}`.as('profit'),
      ])
      .groupBy(['month', 'currency'])
      .orderBy('month')
      .orderBy('currency'),
});

/** Drafts, cancelled and non-billable invoices ask for nothing, as in `clients/balance`. */
const ASK_FOR_NOTHING = ['Draft', 'Cancelled', 'Non-Billable', 'Paid'];

const openSince = (least: number, most: number) => sql<string>`SUM(IF(days BETWEEN ${least} AND ${most}, open, 0))`;

const unpaidByAge = report({
  summary: 'What clients owe, by the days since it was due; from and to are about the day of the invoice',
  permission: 'financial',
  columns: [
    ...['client_id', 'client_name', 'currency_code', 'not_due', 'days_1_30', 'days_31_60', 'days_61_90'],
    ...['over_90', 'total'],
  ],
  query(context, input) {
    const paid = build
      .selectFrom('payments')
      .select(['payment_invoice_id', sql<string>`SUM(payment_amount)`.as('paid')])
      .groupBy('payment_invoice_id');
    const open = build
      .selectFrom('invoices')
      .leftJoin(paid.as('payments'), 'payment_invoice_id', 'invoice_id')
      .select([
        'invoice_client_id',
        'invoice_currency_code as currency',
        sql<string>`invoice_amount - COALESCE(paid, 0)`.as('open'),
        sql<number>`DATEDIFF(CURDATE(), invoice_due)`.as('days'),
      ])
      .where('invoice_status', 'not in', ASK_FOR_NOTHING)
      .where('invoice_archived_at', 'is', null)
      .where(isInPeriodIfGiven('invoice_date', input))
      .where(exists(invoices, context, input));
    return build
      .selectFrom(open.as('unpaid'))
      .leftJoin('clients', 'client_id', 'invoice_client_id')
      .select([
        'invoice_client_id',
        'client_name',
        'currency',
        sql`SUM(IF(days <= 0, open, 0))`.as('not_due'),
        openSince(1, 30).as('days_1_30'),
        openSince(31, 60).as('days_31_60'),
        openSince(61, 90).as('days_61_90'),
        sql`SUM(IF(days > 90, open, 0))`.as('over_90'),
        sql`SUM(open)`.as('total'),
      ])
      .where('open', '>', '0')
      .groupBy(['invoice_client_id', 'client_name', 'currency'])
      .orderBy('client_name')
      .orderBy('currency');
  },
});

/** How often a year, by ITFlow's words. */
const TIMES_A_YEAR = sql<number>`CASE recurring_invoice_frequency WHEN 'day' THEN 365 WHEN 'week' THEN 52
  WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END`;

const recurringIncome = report({
  summary: 'What active recurring invoices bring; from and to are about the next day of each',
  permission: 'sales',
  columns: ['client_id', 'client_name', 'currency_code', 'frequency', 'invoices', 'amount', 'per_month', 'per_year'],
  query: (context, input) =>
    build
      .selectFrom('recurring_invoices')
      .leftJoin('clients', 'client_id', 'recurring_invoice_client_id')
      .select([
        'recurring_invoice_client_id',
        'client_name',
        'recurring_invoice_currency_code',
        'recurring_invoice_frequency',
        sql`COUNT(*)`.as('invoices'),
        sql`SUM(recurring_invoice_amount)`.as('amount'),
        sql`ROUND(SUM(recurring_invoice_amount) * ${TIMES_A_YEAR} / 12, 2)`.as('per_month'),
        sql`SUM(recurring_invoice_amount) * ${TIMES_A_YEAR}`.as('per_year'),
      ])
      .where('recurring_invoice_status', '=', 1)
      .where('recurring_invoice_archived_at', 'is', null)
      .where(isInPeriodIfGiven('recurring_invoice_next_date', input))
      .where(exists(recurringInvoices, context, input))
      .groupBy([
        'recurring_invoice_client_id',
        'client_name',
        'recurring_invoice_currency_code',
        'recurring_invoice_frequency',
      ])
      .orderBy('client_name')
      .orderBy('recurring_invoice_currency_code')
      .orderBy('recurring_invoice_frequency'),
});

export const money: Record<string, CustomFunction> = {
  income_expenses: incomeExpenses,
  profit_loss: profitLoss,
  unpaid_by_age: unpaidByAge,
  recurring_income: recurringIncome,
};
