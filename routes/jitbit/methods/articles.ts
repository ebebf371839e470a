import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call, Row } from '../call.ts';
import { method } from '../method.ts';
import { flag, id, integer, text } from '../types.ts';
import { numberOf } from '../values.ts';

export const articleMethods = [
  method('GET POST', 'Articles', {
    summary: 'The knowledge base: articles, and categories with theirs',
    parameters: { categoryId: integer().optional() },
    run: articles,
  }),
  method('GET', 'Article', { summary: 'An article with its text', parameters: { id: id() }, run: article }),
  method('POST', 'article', {
    summary: 'Creates an article. Answers its id',
    parameters: {
      subject: text(),
      body: text(),
      categoryId: integer().optional(),
      companyId: integer().optional(),
      forTechsOnly: flag().optional(),
    },
    run: createArticle,
  }),
];

type Iso = (moment: unknown) => string | null;

const articleOf = (row: Row, folders: ReadonlyMap<number, Row>, iso: Iso) => ({
  ArticleId: row.document_id,
  ArticleID: row.document_id,
  Subject: row.document_name,
  CategoryID: numberOf(row.document_folder_id),
  CategoryName: folders.get(numberOf(row.document_folder_id))?.folder_name ?? 'General',
  ForTechsOnly: row.document_client_visible === 0,
  Tags: [],
  TagString: '',
  DateCreated: iso(row.document_created_at),
  LastUpdated: iso(row.document_updated_at ?? row.document_created_at),
  UrlId: String(row.document_id),
  CompanyID: numberOf(row.document_client_id) || null,
});

async function surroundingsOf(call: Call, rows: readonly Row[]): Promise<[ReadonlyMap<number, Row>, Iso]> {
  const folders = await call.rowsIfAllowed('document_folders', []);
  const iso = await call.zone.iso(rows.flatMap((row) => [row.document_created_at, row.document_updated_at]));
  return [new Map(folders.map((row) => [numberOf(row.folder_id), row])), iso];
}

async function articles(call: Call, { categoryId }: { categoryId?: number | undefined }) {
  const rows = await call.rows('documents', [
    { column: 'document_archived_at', op: 'null', value: true },
    ...(categoryId === undefined ? [] : [{ column: 'document_folder_id', op: 'eq', value: categoryId } as const]),
  ]);
  const [folders, iso] = await surroundingsOf(call, rows);
  const all = rows.map((row) => articleOf(row, folders, iso));
  const used = all.map(({ CategoryID }) => CategoryID);
  const ids = categoryId === undefined ? new Set([...used, ...folders.keys()]) : [categoryId];
  const categories = [...ids].map((CategoryID) => ({
    CategoryID,
    Name: folders.get(CategoryID)?.folder_name ?? 'General',
    Articles: all.filter((each) => each.CategoryID === CategoryID),
  }));
  return { Articles: all, Categories: categories };
}

async function article(call: Call, { id: articleId }: { id: number }) {
  const row = await call.one('documents', articleId);
  return { ...articleOf(row, ...(await surroundingsOf(call, [row]))), Body: row.document_content, Attachments: [] };
}

interface Sent {
  subject: string;
  body: string;
  categoryId?: number | undefined;
  companyId?: number | undefined;
  forTechsOnly?: boolean | undefined;
}

async function createArticle(call: Call, { subject, body, categoryId = 0, companyId, forTechsOnly = false }: Sent) {
  const folder = categoryId ? await call.one('document_folders', categoryId) : undefined;
  const owner = companyId ?? (folder ? numberOf(folder.folder_client_id) : undefined);
  if (folder && owner !== folder.folder_client_id)
    throw new ApiError('input_invalid', 'categoryId: is a category of another company');
  const values = {
    document_name: subject,
    document_content: body,
    document_folder_id: categoryId,
    document_client_visible: forTechsOnly ? 0 : 1,
  };
  return call.create('documents', { values, ...(owner !== undefined && { clientId: owner }) });
}
