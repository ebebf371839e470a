import { Secret, TOTP } from 'otpauth';
import type { Context } from '../../core/context.ts';
import { type Input, NOTHING, type Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import type { Data } from '../../core/result.ts';
import type { Value } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';

const SECONDS = 30;

/** A read of one record. */
export const oneOfId = (id: Value | undefined): Input => ({
  ...NOTHING,
  query: { where: [{ column: 'credential_id', op: 'eq', value: Number(id ?? 0) }], single: true },
});

/** The code that counts now, and for how long. Its log row stands for a read of a secret. */
export async function oneTimeCode(context: Context, { values }: Input, prepared: Prepared): Promise<Data> {
  const { query } = oneOfId(values.credential_id);
  // That secret is not encrypted, so no master key is needed. A masked answer does not name it, but its row has it.
  const { rows } = await read(context, prepared, { ...NOTHING, query: { ...query, masked: true } });
  const { indexOf } = prepared.view();
  const stored = (column: string) => rows[0]?.[indexOf.get(column) as number];
  if (rows.length === 0) throw new ApiError('record_unknown', 'credential_id: there is no such record');
  const secret = String(stored('credential_otp_secret') ?? '').replace(/\s/g, '');
  if (!secret) throw new ApiError('record_closed', 'credential_otp_secret: this credential has none');
  if (!/^[A-Z2-7]{2,}=*$/i.test(secret))
    throw new ApiError('record_closed', 'credential_otp_secret: is no secret that codes are made of');
  const code = new TOTP({ secret: Secret.fromBase32(secret), period: SECONDS }).generate();
  const data = { code, time_remaining: SECONDS - (Math.floor(Date.now() / 1000) % SECONDS), issuer: '' };
  const id = Number(stored('credential_id'));
  const description = `Credential ${id}: One-time code through the API by key ${context.caller.name}`;
  const clientId = Number(stored('credential_client_id'));
  return {
    kind: 'data',
    data: [data],
    log: [{ type: 'Credential', action: 'Read', description, clientId, entityId: id }],
  };
}
