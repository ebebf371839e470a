import { quoteName } from '../../database/schema.ts';
import { ApiError } from '../../errors/api-error.ts';
import { writeLog } from '../audit/audit.ts';
import { reference } from '../columns/columns.ts';
import type { Context } from '../context.ts';
import type { CustomFunction, Input, Prepared, Related } from '../module.ts';
import { mustBeReadable } from '../read/include.ts';
import type { Changed } from '../result.ts';
import { existing } from './change.ts';

type Link = Related & { through: string };

const ACTIONS = { link: 'Link', unlink: 'Unlink' } as const;

const isOwnLink = (related: Related): related is Link => related.through !== undefined && !related.linkedBy;

/** `link` and `unlink` of a module that has tables of links; none for the others. */
export function linkFunctions(prepared: Prepared): Record<string, CustomFunction> {
  const links = [...prepared.relations().values()].filter(isOwnLink);
  if (links.length === 0) return {};
  const { id, singular } = prepared.module;
  const names = links.map(({ key }) => key);
  const functionOf = (name: keyof typeof ACTIONS): CustomFunction => ({
    writes: true,
    level: 2,
    summary: `${ACTIONS[name]}s one ${singular} and one other record of the same client: ${names.join(', ')}`,
    fields: Object.fromEntries([id, ...names].map((field) => [field, reference()])),
    required: [id],
    run: (context, input) => setLink(context, prepared, input, linkIn(links, input), name),
  });
  return { link: functionOf('link'), unlink: functionOf('unlink') };
}

/** The one other end that was sent. */
function linkIn(links: readonly Link[], { values }: Input): Link {
  const [link, another] = links.filter(({ key }) => values[key] !== undefined);
  if (link && !another) return link;
  const names = links.map(({ key }) => key).join(', ');
  throw new ApiError('input_missing', `${(another ?? (links[0] as Link)).key}: exactly one of ${names} is required`);
}

/**
 * Both ends are locked, so that of two who link them one finds the link; a table of links may have no key of its own.
 */
async function setLink(
  context: Context,
  prepared: Prepared,
  input: Input,
  { from, key, through, to }: Link,
  name: keyof typeof ACTIONS,
): Promise<Changed> {
  mustBeReadable(context.caller, to.module);
  const own = await existing(context, prepared, input, 'update');
  const other = await existing(context, to, { id: Number(input.values[key]), clientId: own.clientId }, 'update');
  const [table, columns, ids] = [quoteName(through), [from, key].map(quoteName), [own.id, other.id]];
  const isThere = columns.map((column) => `${column} = ?`).join(' AND ');
  const { changed } = await context.database.write(
    name === 'link'
      ? {
          sql: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ?, ? FROM DUAL
            WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${isThere})`,
          parameters: [...ids, ...ids],
        }
      : { sql: `DELETE FROM ${table} WHERE ${isThere}`, parameters: ids },
  );
  const { singular } = prepared.module;
  const pair = `The ${singular} and the ${to.module.singular} are`;
  if (changed === 0)
    throw new ApiError('record_unchanged', `${pair} ${name === 'link' ? 'linked already' : 'not linked'}`);
  const log = writeLog(context, {
    type: singular.charAt(0).toUpperCase() + singular.slice(1),
    action: ACTIONS[name],
    name: `${own.id} and ${to.module.singular} ${other.id}`,
    clientId: own.clientId,
    entityId: own.id,
  });
  return { kind: 'changed', count: 1, log };
}
