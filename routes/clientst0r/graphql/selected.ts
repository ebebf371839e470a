import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import type { Resource } from '../resource.ts';
import { camel } from './names.ts';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const remembered = new WeakMap<Info['fieldNodes'], readonly string[]>();
const columnsOf = new WeakMap<Resource, ReadonlyMap<string, readonly string[]>>();

/**
 * The columns that the fields which a query selects of a resource are made of, so that no others are read. Relations
 * need the id alone, which is always there. `below` leads to the records: `edges`, `node`.
 */
export function selectedColumns(resource: Resource, info: Info, below: readonly string[] = []): readonly string[] {
  const known = remembered.get(info.fieldNodes);
  if (known) return known;
  const columns = columnsOf.get(resource) ?? columnsByName(resource);
  columnsOf.set(resource, columns);
  const names = below.reduce(
    (nodes, name) => childrenOf(info, nodes).filter((node) => 'name' in node && node.name?.value === name),
    info.fieldNodes as readonly SelectionNode[],
  );
  const wanted = childrenOf(info, names).flatMap((node) =>
    node.kind === Kind.FIELD ? (columns.get(node.name.value) ?? []) : [],
  );
  const found = [...new Set(wanted)];
  remembered.set(info.fieldNodes, found);
  return found;
}

/** The fields that these select, those of fragments too. A fragment that spreads itself has been refused before. */
function childrenOf({ fragments }: Info, nodes: readonly SelectionNode[]): readonly SelectionNode[] {
  const selections = nodes.flatMap((node) => ('selectionSet' in node ? (node.selectionSet?.selections ?? []) : []));
  return flat(selections);

  function flat(all: readonly SelectionNode[]): SelectionNode[] {
    return all.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet;
      return flat(set?.selections ?? []);
    });
  }
}

/** By the name of a field in queries. A person is named beside the id, where the row has the name. */
function columnsByName(resource: Resource): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, readonly string[]>();
  for (const [name, field] of resource.shown) {
    const person = field.to === 'User' ? resource.byName.get(`${field.name}_name`) : undefined;
    const columns = [...field.columns, ...(person?.columns ?? [])];
    made.set(camel(name), columns);
    if (field.to) made.set(`${camel(name)}Id`, columns);
  }
  return made;
}
