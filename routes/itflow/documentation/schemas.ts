import type { Operation } from '../../../src/core/operation.ts';

/** What answers look like, by the name that the specification calls it. */
export function schemas(operations: ReadonlyMap<string, Operation>): Record<string, unknown> {
  const rows = [...operations.values()].filter(({ description }) => description().answer === 'rows');
  return {
    created: envelope({ type: 'object', properties: { insert_id: { type: 'integer' } }, required: ['insert_id'] }),
    changed: envelope({ type: 'object' }),
    custom: envelope({ type: 'object' }),
    refusal: envelope({ type: 'object' }),
    ...Object.fromEntries(
      rows.map(({ moduleName, description }) => [`${moduleName}_rows`, envelope(rowSchema(description().columns))]),
    ),
  };
}

/** Every value of a row is a text or null, as PHP sent them. */
const rowSchema = (columns: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(columns.map((name) => [name, { type: ['string', 'null'] }])),
});

const envelope = (items: object) => ({
  type: 'object',
  properties: {
    success: { enum: ['True', 'False'] },
    message: { type: 'string', description: 'Why not, on "False".' },
    count: { type: ['integer', 'string'], description: 'How many; the text "1" after a create.' },
    data: { type: 'array', items },
    total: { type: 'integer', description: 'With `with_total=1`: on all pages.' },
    next_page_token: {
      type: 'string',
      description: 'Where another page follows a query with filter, search, sort or page_token.',
    },
  },
  required: ['success', 'message', 'count', 'data'],
});
