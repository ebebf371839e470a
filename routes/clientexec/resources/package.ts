import { ApiError } from '../../../src/errors/api-error.ts';
import { SUCCESS } from '../answer.ts';
import type { Call, Row, Whole } from '../call.ts';
import { ownerOf, usersOfClients } from '../owners.ts';
import type { Plan, Resource, Typed } from '../resource.ts';
import { dayText, idText, moneyText, textOf } from '../shown.ts';
import { amount, day, id, integer, text } from '../types.ts';

/** What a user has bought, and is billed for again and again: a recurring invoice and its items. */
export const packageResource: Resource = {
  name: 'package',
  module: 'recurring_invoices',
  summary: 'A recurring invoice, with its items',
  fields: {
    userid: { type: id() },
    // 1 is active; all others are kept as one that makes no invoices.
    status: {
      type: integer(-10, 10),
      column: 'recurring_invoice_status',
      to: (status: number) => Number(status === 1),
    },
    productid: { type: id() },
    frequency: { type: text(), column: 'recurring_invoice_frequency' },
    nextbilldate: { type: day(), column: 'recurring_invoice_next_date' },
    reference: { type: text(), column: 'recurring_invoice_scope' },
    discount: { type: amount(), column: 'recurring_invoice_discount_amount' },
    note: { type: text(), column: 'recurring_invoice_note' },
  },
  required: ['userid', 'productid'],
  hasCustomFields: true,
  filters: {},
  include: ['client', 'items'],
  idOfNew: 'packageid',
  before: planOf,
  shown: packagesShown,
  async one(call, whole) {
    const [shown] = await packagesShown(call, [whole]);
    const record = { column: 'field_value_record_id', op: 'eq', value: whole.row.recurring_invoice_id ?? 0 } as const;
    const type = { column: 'field_value_record_type', op: 'eq', value: 'recurring_invoices' } as const;
    const values = await call.rowsIfAllowed('field_values', [type, record]);
    const custom = values.map((row) => [`id_${row.field_value_field_id}`, textOf(row.field_value_text)]);
    return { ...shown, ...Object.fromEntries(custom), message: '', ...SUCCESS };
  },
};

async function planOf(call: Call, sent: Typed, row?: Row): Promise<Plan> {
  if (row) {
    for (const name of ['userid', 'productid'])
      if (sent[name] !== undefined)
        throw new ApiError('input_invalid', `${name}: stays as it is, once a package is there`);
    return {};
  }
  const { clientId } = await ownerOf(call, sent.userid);
  const values = {
    recurring_invoice_frequency: sent.frequency ?? 'month',
    // Not active until somebody says so, as with ClientExec.
    recurring_invoice_status: Number(sent.status === 1),
    items: [await itemOf(call, Number(sent.productid))],
  };
  return { clientId, values };
}

async function itemOf(call: Call, productId: number): Promise<object> {
  const where = [{ column: 'product_id', op: 'eq', value: productId } as const];
  const [product] = await call.rows('products', where, { single: true });
  if (!product) throw new ApiError('input_invalid', `productid: there is no product ${productId}`);
  return {
    item_name: textOf(product.product_name),
    item_description: textOf(product.product_description),
    item_quantity: 1,
    item_price: textOf(product.product_price),
    item_tax_id: product.product_tax_id ?? 0,
    item_product_id: productId,
  };
}

async function packagesShown(call: Call, wholes: readonly Whole[]): Promise<object[]> {
  const users = await usersOfClients(
    call,
    wholes.map(({ row }) => row.recurring_invoice_client_id),
  );
  return wholes.map(({ row, related }) => {
    const user = users.get(Number(row.recurring_invoice_client_id));
    const currency = textOf(row.recurring_invoice_currency_code);
    const items = related.items ?? [];
    const product = items.find((item) => item.item_product_id) ?? items[0];
    return {
      packageid: idText(row.recurring_invoice_id),
      id: idText(row.recurring_invoice_id),
      userid: idText(user?.contact_id),
      customername: textOf(user?.contact_name ?? related.client?.[0]?.client_name),
      productid: idText(product?.item_product_id),
      productname: textOf(product?.item_name),
      reference: textOf(row.recurring_invoice_scope),
      status: row.recurring_invoice_archived_at ? '-1' : idText(row.recurring_invoice_status),
      frequency: textOf(row.recurring_invoice_frequency),
      nextbilldate: dayText(row.recurring_invoice_next_date),
      amount: moneyText(textOf(row.recurring_invoice_amount), currency),
      note: textOf(row.recurring_invoice_note),
      items: items.map((item) => ({
        id: idText(item.item_id),
        productid: idText(item.item_product_id),
        name: textOf(item.item_name),
        quantity: textOf(item.item_quantity),
        price: moneyText(textOf(item.item_price), currency),
        amount: moneyText(textOf(item.item_total), currency),
      })),
    };
  });
}
