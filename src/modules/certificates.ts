import { X509Certificate } from 'node:crypto';
import { also, date, optional, reference, text } from '../core/columns/columns.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';

export const certificates = defineModule({
  name: 'certificates',
  singular: 'certificate',
  table: 'certificates',
  id: 'certificate_id',
  scope: { column: 'certificate_client_id' },
  permission: 'support',
  columns: {
    certificate_name: text(),
    certificate_description: text(),
    certificate_domain: text(),
    certificate_issued_by: also(text(), 'certificate_issuer'),
    certificate_expire: also(date(), 'certificate_expire_date'),
    certificate_issued_date: optional(date()),
    certificate_public_key: text(),
    certificate_notes: text(),
    certificate_domain_id: reference(),
  },
  required: ['certificate_name', 'certificate_domain', 'client_id'],
  lookups: [by('certificate_id'), by('certificate_name')],
  relations: {
    client: { belongsTo: 'clients', key: 'certificate_client_id' },
    domain: { belongsTo: 'domains', key: 'certificate_domain_id' },
    services: { hasMany: 'services', through: 'service_certificates' },
  },
  functions: STANDARD,
  effects: { before: (_context, write) => readPublicKey(write) },
});

/** A certificate that is sent whole tells its own expiry and issuer, when both are left out. */
function readPublicKey({ function: name, values }: Write): void {
  const { certificate_public_key: key, certificate_expire: expire, certificate_issued_by: issuer } = values;
  if (name !== 'create' || !key || expire || issuer) return;
  try {
    const certificate = new X509Certificate(String(key));
    values.certificate_expire = new Date(certificate.validTo).toISOString().slice(0, 10);
    values.certificate_issued_by = /^O=(.*)$/m.exec(certificate.issuer)?.[1] ?? '';
  } catch {
    // No certificate: it is kept as the text that it is.
  }
}
