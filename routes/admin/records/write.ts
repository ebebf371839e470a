import type { Operation } from '../../../src/core/operation.ts';
import { type Rows, recordsOf } from '../../../src/core/result.ts';
import type { Value } from '../../../src/database/database.ts';
import type { ApiError } from '../../../src/errors/api-error.ts';
import { formWith, type Input, numberIn } from '../forms.ts';
import { html } from '../html.ts';
import { confirmation, shownOnce } from '../layout.ts';
import { attempt, operationOf, type Page, type Reply, run, type Visit } from '../visit.ts';
import { textOf } from './cell.ts';
import { changedValues, inputOf } from './fields.ts';
import { fileInput } from './files.ts';
import { recordOf } from './record.ts';
import { belongsTo, labelOf, type Shape, shapeOf } from './shape.ts';

const MOST_CHOICES = 200;
const NONE = ['0', '—'] as const;

/** The records that a reference may point at, where they are few enough to choose from. */
async function choices(visit: Visit, module: string, clientId: number | undefined) {
  const { prepared, isMasked, view } = shapeOf(visit, module);
  const label = labelOf(prepared);
  const ofClient = 'column' in prepared.module.scope && clientId !== undefined ? { clientId } : {};
  const where = prepared.archivedAt ? [{ column: prepared.archivedAt, op: 'null', value: true } as const] : [];
  const page = { limit: MOST_CHOICES + 1, offset: 0 };
  const query = { where, page, fields: [label], masked: isMasked, ...ofClient };
  const found = recordsOf((await run(visit, module, 'read', { query })) as Rows);
  if (found.length > MOST_CHOICES || !view.indexOf.has(label)) return undefined;
  const option = (each: Record<string, Value>) =>
    [textOf(each[prepared.module.id]), textOf(each[label], 60) || textOf(each[prepared.module.id])] as const;
  return [NONE, ...found.map(option).sort(([, one], [, other]) => one.localeCompare(other))];
}

async function inputsOf(visit: Visit, shape: Shape, operation: Operation, row: Record<string, Value>) {
  const references = belongsTo(shape.prepared);
  const { scope } = shape.module;
  const owner =
    'column' in scope ? Number(row[scope.column] ?? visit.query.get('client_id') ?? Number.NaN) : Number.NaN;
  const clientId = Number.isNaN(owner) ? undefined : owner;
  const inputs: Input[] = [];
  for (const field of operation.fields) {
    if (field.missing) continue;
    const to = references.get(field.name)?.[1].to.module.name;
    const options = to === undefined ? undefined : await choices(visit, to, clientId);
    const required = operation.name === 'create' && shape.module.required.includes(field.name);
    const input = inputOf(field, shape, row[field.name], options);
    // A link to the form may say what it begins with.
    inputs.push({ ...input, value: visit.query.get(field.name) ?? input.value, required });
  }
  return [...inputs, ...fileInput(operation, visit.door.uploads)];
}

async function newForm(visit: Visit, refused?: ApiError): Promise<Page> {
  const shape = shapeOf(visit);
  const { module } = shape;
  const operation = operationOf(visit, module.name, 'create');
  const inputs = await inputsOf(visit, shape, operation, {});
  const clients = 'column' in module.scope ? await choices(visit, 'clients', undefined) : undefined;
  const owner: Input = {
    name: 'client_id',
    label: 'Client',
    ...(clients ? { type: 'select', options: clients } : { type: 'number' }),
    value: visit.query.get('client_id') ?? '',
    required: module.required.includes('client_id'),
  };
  const { csrf, form: sent } = visit;
  return {
    title: `New ${module.singular}`,
    body: formWith('column' in module.scope ? [owner, ...inputs] : inputs, { csrf, button: 'Create', refused, sent }),
  };
}

async function create(visit: Visit): Promise<Reply> {
  const { module } = shapeOf(visit);
  const operation = operationOf(visit, module.name, 'create');
  const values = changedValues(operation.fields, visit.form);
  const clientId = 'column' in module.scope ? (numberIn(visit.form, 'client_id') ?? 0) : undefined;
  const result = await run(visit, module.name, 'create', { values, clientId, upload: visit.upload() });
  if (result.kind === 'created') return { goTo: `records/${module.name}/${result.id}?done=created` };
  // A function of its own kind answers what nobody can show again.
  const secrets = result.kind === 'data' ? Object.entries(result.data[0] ?? {}) : [];
  return {
    title: `The ${module.singular} is made`,
    status: 201,
    body: html`${secrets.map(([name, value]) => shownOnce(name, String(value)))}
<p><a href="/admin/records/${module.name}/">To all of them</a></p>`,
  };
}

async function editForm(visit: Visit, refused?: ApiError): Promise<Page> {
  const { shape, id, values } = await recordOf(visit, false);
  const operation = operationOf(visit, shape.module.name, 'update');
  const { csrf, form: sent } = visit;
  return {
    title: `Edit ${shape.module.singular} ${id}`,
    body: html`<p><a href="/admin/records/${shape.module.name}/${id}">Back, and change nothing</a></p>${formWith(
      await inputsOf(visit, shape, operation, values),
      { csrf, button: 'Keep', refused, sent },
    )}`,
  };
}

async function edit(visit: Visit): Promise<Reply> {
  const { shape, id } = await recordOf(visit, false);
  const { name } = shape.module;
  const values = changedValues(operationOf(visit, name, 'update').fields, visit.form);
  if (Object.keys(values).length > 0) await run(visit, name, 'update', { id, values });
  return { goTo: `records/${name}/${id}?done=changed` };
}

async function deletePage(visit: Visit): Promise<Page> {
  const { shape, id, values } = await recordOf(visit, false);
  const { singular, name } = shape.module;
  const what = `What hangs on it goes too. This cannot be undone${shape.has('archive') ? '; archiving can' : ''}.`;
  const called = shape.label === shape.module.id ? '' : ` ${textOf(values[shape.label])}`;
  return confirmation(visit.csrf, `Delete ${singular} ${id}${called}?`, what, 'Delete', `records/${name}/${id}`);
}

export const recordForms = {
  newForm: (visit: Visit) => newForm(visit),
  create: (visit: Visit) =>
    attempt(
      () => create(visit),
      (refused) => newForm(visit, refused),
    ),
  editForm: (visit: Visit) => editForm(visit),
  edit: (visit: Visit) =>
    attempt(
      () => edit(visit),
      (refused) => editForm(visit, refused),
    ),
  deletePage,
};
