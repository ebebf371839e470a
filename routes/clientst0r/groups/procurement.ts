import { type Group, moments, org, read, type Verb } from '../group.ts';

/** What a line of a new order is called here, and in the module's list. */
const LINE = {
  description: 'order_item_description',
  quantity: 'order_item_quantity',
  unit_price: 'order_item_unit_price',
  product: 'order_item_product_id',
};

export const purchaseOrders: Group = {
  name: 'PurchaseOrder',
  paths: ['procurement/orders'],
  module: 'purchase_orders',
  fields: {
    id: 'purchase_order_id',
    org: org('purchase_order_client_id'),
    vendor: { column: 'purchase_order_vendor_id', to: 'Vendor', required: true },
    reference: 'purchase_order_reference',
    status: { column: 'purchase_order_status', kind: 'label' },
    order_date: 'purchase_order_date',
    expected_date: 'purchase_order_expected',
    total: read('purchase_order_total'),
    notes: 'purchase_order_notes',
    items: { records: { relation: 'items', group: 'PurchaseOrderItem' }, lines: LINE },
    is_archived: { column: 'purchase_order_archived_at', kind: 'archived' },
    ...moments('purchase_order'),
  },
  search: ['reference', 'notes'],
  ordering: ['-id'],
};

export const purchaseOrderItems: Group = {
  name: 'PurchaseOrderItem',
  paths: ['procurement/items'],
  module: 'purchase_order_items',
  fields: {
    id: 'order_item_id',
    order: { column: 'order_item_purchase_order_id', to: 'PurchaseOrder', required: true },
    description: { column: 'order_item_description', required: true },
    quantity: { column: 'order_item_quantity', required: true },
    unit_price: 'order_item_unit_price',
    received: read('order_item_received'),
    product: 'order_item_product_id',
    ...moments('order_item'),
  },
  search: ['description'],
  ordering: ['id'],
  below: { group: 'PurchaseOrder', as: 'items', field: 'order' },
};

const BOOK: readonly Verb[] = ['GET', 'POST'];

/** What came in of orders: it raises the stock of products. */
export const receipts: Group = {
  name: 'Receipt',
  paths: ['procurement/receiving'],
  module: 'receipts',
  fields: {
    id: 'receipt_id',
    order: { column: 'receipt_purchase_order_id', to: 'PurchaseOrder', required: true },
    item: { column: 'receipt_item_id', to: 'PurchaseOrderItem', required: true },
    quantity: { column: 'receipt_quantity', required: true },
    note: 'receipt_note',
    created_at: read('receipt_created_at'),
  },
  search: ['note'],
  ordering: ['-id'],
  verbs: BOOK,
  below: { group: 'PurchaseOrder', as: 'receiving', field: 'order' },
};
