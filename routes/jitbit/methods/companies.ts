import type { Condition } from '../../../src/core/read/query.ts';
import type { Call, Row } from '../call.ts';
import { companyWith } from '../companies.ts';
import { method } from '../method.ts';
import { id, integer, text, texts } from '../types.ts';

export const companyMethods = [
  method('GET POST', 'Companies', {
    summary: 'All companies; with an id in the path, that one',
    parameters: { id: integer().optional() },
    run: async (call, sent) =>
      sent.id === undefined
        ? (await call.rows('clients', [isThere])).map(companyOf)
        : companyOf(await call.one('clients', sent.id)),
  }),
  method('GET', 'Company', {
    summary: 'A company',
    parameters: { id: id() },
    run: async (call, sent) => companyOf(await call.one('clients', sent.id)),
  }),
  method('POST', 'Company', {
    summary: 'Answers the id of the company with this name, which is made where there is none',
    parameters: { name: text(), emailDomains: texts().optional() },
    run: (call, { name, emailDomains }) =>
      companyWith(call, name, emailDomains?.[0] === undefined ? {} : { client_website: emailDomains[0] }),
  }),
  method('POST', 'UpdateCompany', {
    summary: 'Changes what is sent of a company and nothing else',
    parameters: { id: id(), name: text().optional(), notes: text().optional(), emailDomains: texts().optional() },
    async run(call, { id: companyId, name, notes, emailDomains }) {
      const values = {
        ...(name !== undefined && { client_name: name }),
        ...(notes !== undefined && { client_notes: notes }),
        ...(emailDomains?.[0] !== undefined && { client_website: emailDomains[0] }),
      };
      await call.set('clients/update', { id: companyId, values });
    },
  }),
  method('GET POST', 'Departments', {
    summary: 'The departments of all companies, or of one',
    parameters: { companyId: integer().optional() },
    run: departments,
  }),
];

const isThere: Condition = { column: 'client_archived_at', op: 'null', value: true };

const companyOf = (row: Row) => ({
  CompanyID: row.client_id,
  Name: row.client_name,
  EmailDomain: String(row.client_website ?? '').replace(/^www\.|\/.*$/g, ''),
  Notes: row.client_notes ?? '',
});

async function departments(call: Call, { companyId }: { companyId?: number | undefined }) {
  const where: Condition[] =
    companyId === undefined ? [] : [{ column: 'department_client_id', op: 'in', value: [0, companyId] }];
  const rows = await call.rows('departments', where);
  return rows.map((row) => ({
    DepartmentID: row.department_id,
    Name: row.department_name,
    CompanyID: row.department_client_id || null,
  }));
}
