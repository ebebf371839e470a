import { ApiError } from '../../../src/errors/api-error.ts';
import type { Answer } from '../../../src/http/exchange.ts';
import { type Call, notFound, run } from '../call.ts';
import { clientOf, companyOf } from '../parties.ts';
import { recordWithId } from './list.ts';
import { type Json, recordsOf } from './record.ts';
import { changeRecord, unlessUnchanged } from './write.ts';

const ok = (body: object): Answer => ({ status: 200, json: JSON.stringify(body) });

/** What can be done with one record beside the usual verbs, by the names that the groups have for it. */
export const ACTIONS: Readonly<Record<string, (call: Call) => Promise<Answer>>> = {
  async reveal(call) {
    const { password } = await revealed(call);
    return ok({ password });
  },

  async otp(call) {
    const id = call.id as number;
    try {
      const result = await run(call.context, call.resource, 'otp', { values: { credential_id: id } });
      const [code] = result.kind === 'data' ? result.data : [];
      return ok({ ...code });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'record_closed')
        return { status: 400, json: JSON.stringify({ error: 'OTP secret not configured' }) };
      throw error;
    }
  },

  async publish(call) {
    await changeRecord(call, call.id as number, { is_published: true }, true);
    return ok({ status: 'published' });
  },

  async archive(call) {
    const id = call.id as number;
    await recordWithId(call, id);
    await unlessUnchanged(run(call.context, call.resource, 'archive', { id }));
    return ok({ status: 'archived' });
  },

  async free(call) {
    const { id, resource, context } = call;
    const result = await run(context, resource, 'free', { values: { network_id: id as number } });
    return ok({ results: result.kind === 'data' ? result.data : [] });
  },

  async pdf(call) {
    const invoice = await recordWithId(call, call.id as number);
    const parties = { company: await companyOf(call), client: await clientOf(call, Number(invoice.org)) };
    // A library that few processes need, so none waits for it at its start.
    const { invoicePdf } = await import('./invoice-pdf.ts');
    const bytes = await invoicePdf(invoice, parties);
    const headers = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="invoice-${call.id}.pdf"`,
    };
    return { status: 200, json: bytes, headers };
  },

  async sla(call) {
    const record = await recordWithId(call, call.id as number);
    return ok(Object.fromEntries(SLA.map((name) => [name, record[name] ?? null])));
  },
};

const SLA = [
  'id',
  'priority',
  'status',
  'sla_id',
  'created_at',
  'due_at',
  'response_due_at',
  'first_response_at',
  'resolution_due_at',
  'resolved_at',
  'closed_at',
];

/** A record with what is secret in it. Nobody gets it who may not `reveal`; the log tells of it. */
export async function revealed({ context, resources, resource, id }: Call): Promise<Json> {
  const result = await run(context, resource, 'reveal', { values: { [resource.prepared.module.id]: id as number } });
  const [record] = result.kind === 'rows' ? recordsOf(resources, resource, result) : [];
  if (!record) throw notFound();
  return record;
}
