import type { Resource } from './resource.ts';
import { invoice } from './resources/invoice.ts';
import { packageResource } from './resources/package.ts';
import { ticket } from './resources/ticket.ts';
import { user } from './resources/user.ts';

/** Every resource, by its name in the path. */
export const resources: ReadonlyMap<string, Resource> = new Map(
  [ticket, user, invoice, packageResource].map((resource) => [resource.name, resource]),
);
