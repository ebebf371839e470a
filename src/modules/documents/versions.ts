import { withoutMarkup } from '../../core/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { NOW } from '../../database/expression.ts';

/** Keeps the full-text column in step with the document, and the old version of one that is updated. */
export async function beforeDocument(context: Context, write: Write): Promise<void> {
  const { before, values, function: name } = write;
  if (name !== 'create' && name !== 'update') return;
  const current = { ...before, ...values };
  // The description counts only on create, and stands against the name without a blank (recordings documents/create and update).
  const title = `${current.document_name}${name === 'create' ? current.document_description : ''}`;
  values.document_content_raw = searchText(`${title} ${current.document_content}`);
  values.document_updated_at = NOW;
  if (name === 'create') return;
  // Nobody's, also with a key that acts as a user (recording user-rbac, documents/update).
  values.document_updated_by = 0;
  write.log = { entityId: await keepVersion(context, write) };
}

/** An update always counts as a change, for it made a version. What a deleted document leaves goes with it: no foreign key does that. */
export async function afterDocument({ database }: Context, write: Write): Promise<boolean> {
  if (write.function === 'delete')
    await database.write({
      sql: 'DELETE FROM document_versions WHERE document_version_document_id = ?',
      parameters: [write.id],
    });
  return write.function === 'update';
}

/** The words of a text without its tags; a tag parts words. */
const searchText = (html: string) => withoutMarkup(html.replaceAll('<', ' <'));

async function keepVersion({ database }: Context, { id, before }: Write): Promise<number> {
  const updated = before.document_updated_at !== null;
  const version = {
    document_version_name: before.document_name,
    document_version_description: before.document_description,
    document_version_content: before.document_content,
    document_version_created_by: updated ? before.document_updated_by : before.document_created_by,
    document_version_created_at: updated ? before.document_updated_at : before.document_created_at,
    document_version_document_id: id,
  };
  const { insertId } = await database.write({ sql: 'INSERT INTO document_versions SET ?', parameters: [version] });
  return insertId;
}
