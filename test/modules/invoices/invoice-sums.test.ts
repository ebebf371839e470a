import assert from 'node:assert/strict';
import fc from 'fast-check';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

/** Hundredths (of a piece, of the currency) as a decimal text. */
const decimal = (hundredths: bigint): string => {
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** `n` over `d` as a whole number, halves away from zero. */
const rounded = (n: bigint, d: bigint): bigint => (n < 0n ? -((-n * 2n + d) / (d * 2n)) : (n * 2n + d) / (d * 2n));

interface Line {
  quantity: bigint;
  price: bigint;
  /** Thousandths of a per cent; 8875 is 8.875 %. */
  percent: number;
}

/** A line's sums in cents, reckoned apart from the database. */
function sumsOf({ quantity, price, percent }: Line) {
  const subtotal = rounded(quantity * price, 100n);
  const tax = rounded(subtotal * BigInt(percent), 100_000n);
  return { subtotal, tax, total: subtotal + tax };
}

describe("an invoice's sums", () => {
  const test = testApp();
  const PERCENTS = [0, 1, 5, 2_500, 8_100, 8_875, 19_000, 19_600, 25_500, 99_999];

  const line: fc.Arbitrary<Line> = fc.record({
    quantity: fc.bigInt(1n, 100_000n),
    price: fc.oneof(fc.bigInt(-10_000n, 10_000n), fc.bigInt(0n, 99_999_999n)),
    percent: fc.constantFrom(...PERCENTS),
  });

  async function billed() {
    const key = await test.key();
    const client = await aClient(test.database);
    const taxes = new Map<number, number>();
    for (const percent of PERCENTS)
      taxes.set(percent, await insert(test.database, 'taxes', { tax_name: `${percent}`, tax_percent: percent / 1000 }));
    return async (lines: readonly Line[], discount: bigint) => {
      const items = lines.map(({ quantity, price, percent }, i) => ({
        name: 'line',
        qty: decimal(quantity),
        price: decimal(price),
        tax_id: taxes.get(percent),
        item_order: i,
      }));
      const body = { api_key: key, client_id: client, invoice_discount_amount: decimal(discount), items };
      const { body: created } = await test.post('invoices/create', body);
      assert.equal(created.success, 'True', created.message);
      const id = created.data[0].insert_id;
      const [invoice] = (await test.get('invoices/read', { api_key: key, invoice_id: id })).body.data;
      const stored = (await test.get('invoice_items/read', { api_key: key, invoice_id: id })).body.data;
      return { amount: invoice.invoice_amount, lines: stored };
    };
  }

  it('are exact to the cent, whatever the numbers', async function () {
    this.timeout(60_000);
    const bill = await billed();
    const property = fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.bigInt(0n, 5_000n),
      async (lines, discount) => {
        const stored = await bill(lines, discount);
        const expected = lines.map(sumsOf);
        assert.deepEqual(
          stored.lines.map((row: Record<string, string>) => [row.item_subtotal, row.item_tax, row.item_total]),
          expected.map(({ subtotal, tax, total }) => [decimal(subtotal), decimal(tax), decimal(total)]),
        );
        assert.equal(stored.amount, decimal(expected.reduce((sum, { total }) => sum + total, -discount)));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('add 0.10 and 0.20 to 0.30, and take 3 × 33.33 as 99.99', async () => {
    const bill = await billed();
    const dimes = await bill(
      [10n, 20n].map((price) => ({ quantity: 100n, price, percent: 0 })),
      0n,
    );
    assert.equal(dimes.amount, '0.30');
    assert.equal((await bill([{ quantity: 300n, price: 3333n, percent: 0 }], 0n)).amount, '99.99');
  });

  it('round half a cent of tax up: 2.5 % of 0.20 is 0.01', async () => {
    const bill = await billed();
    assert.equal((await bill([{ quantity: 100n, price: 20n, percent: 2_500 }], 0n)).lines[0].item_tax, '0.01');
    assert.equal((await bill([{ quantity: 100n, price: 5000n, percent: 8_100 }], 0n)).lines[0].item_tax, '4.05');
  });
});
