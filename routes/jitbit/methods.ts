import { mcpMethod } from './mcp.ts';
import type { Method } from './method.ts';
import { accountMethods } from './methods/account.ts';
import { articleMethods } from './methods/articles.ts';
import { assetWriteMethods } from './methods/asset-writes.ts';
import { assetMethods } from './methods/assets.ts';
import { attachmentMethods } from './methods/attachments.ts';
import { categoryMethods } from './methods/categories.ts';
import { commentMethods } from './methods/comments.ts';
import { companyMethods } from './methods/companies.ts';
import { customFieldMethods } from './methods/custom-fields.ts';
import { ruleMethods } from './methods/rules.ts';
import { ticketRelationMethods } from './methods/ticket-relations.ts';
import { ticketWriteMethods } from './methods/ticket-writes.ts';
import { ticketMethods } from './methods/tickets.ts';
import { userWriteMethods } from './methods/user-writes.ts';
import { userMethods } from './methods/users.ts';

const plain: readonly Method[] = [
  ...accountMethods,
  ...ticketMethods,
  ...ticketWriteMethods,
  ...ticketRelationMethods,
  ...categoryMethods,
  ...customFieldMethods,
  ...commentMethods,
  ...attachmentMethods,
  ...userMethods,
  ...userWriteMethods,
  ...companyMethods,
  ...articleMethods,
  ...assetMethods,
  ...assetWriteMethods,
  ...ruleMethods,
];

/** Every method of this door. */
export const methods: readonly Method[] = [...plain, mcpMethod(plain)];

const byName = new Map<string, Method[]>();
for (const method of methods) {
  const name = method.path.toLowerCase();
  byName.set(name, [...(byName.get(name) ?? []), method]);
}

/** The methods of a name, in any letter case; none where there are none. */
export const methodsAt = (name: string): readonly Method[] => byName.get(name.toLowerCase()) ?? [];
