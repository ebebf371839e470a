import PDFDocument from 'pdfkit';
import type { Json } from './record.ts';

/** Who sends an invoice, and to whom. */
export interface Parties {
  company: Readonly<Record<string, string>>;
  client: string;
}

const MARGIN = 50;
const COLUMNS = [MARGIN, 320, 390, 470] as const;
const WIDTH = 495;

/** An invoice on paper: who, to whom, the lines and the sum, on as many pages as they need. */
export function invoicePdf(invoice: Json, { company, client }: Parties): Promise<Buffer> {
  const title = `Invoice ${invoice.invoice_number}`;
  const document = new PDFDocument({ size: 'A4', margin: MARGIN, info: { Title: title, Author: company.name ?? '' } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.fontSize(18).text(title).moveDown(0.5).fontSize(10);
  const sender = Object.values(company).filter(Boolean);
  document.text(sender.join('\n')).moveDown().text(`To: ${client}`).moveDown();
  const facts = { Date: invoice.date, Due: invoice.due_date, Status: invoice.status, Currency: invoice.currency };
  for (const [name, value] of Object.entries(facts)) document.text(`${name}: ${value ?? ''}`);
  document.moveDown();
  row(document, ['Description', 'Quantity', 'Price', 'Total']);
  for (const item of invoice.items as Json[])
    row(document, [
      [item.name, item.description].filter(Boolean).join('\n'),
      item.quantity,
      item.unit_price,
      item.total,
    ]);
  document.moveDown();
  if (Number(invoice.discount) > 0) row(document, ['', '', 'Discount', `-${invoice.discount}`]);
  row(document, ['', '', 'Total', `${invoice.total} ${invoice.currency}`]);
  if (invoice.notes) document.moveDown().text(String(invoice.notes), MARGIN, document.y, { width: WIDTH });
  document.end();
  return whole;
}

/** One line of the table, on a page that has room for all of it. */
function row(document: PDFKit.PDFDocument, cells: readonly unknown[]): void {
  const texts = cells.map((cell) => String(cell ?? ''));
  const widthOf = (at: number) => (COLUMNS[at + 1] ?? MARGIN + WIDTH) - (COLUMNS[at] as number) - 10;
  const height = Math.max(...texts.map((text, at) => document.heightOfString(text, { width: widthOf(at) })));
  if (document.y + height > document.page.height - MARGIN) document.addPage();
  const top = document.y;
  for (const [at, text] of texts.entries())
    document.text(text, COLUMNS[at] as number, top, { width: widthOf(at), align: at === 0 ? 'left' : 'right' });
  document.x = MARGIN;
  document.y = top + height + 4;
}
