import { dateOf } from '../dates.ts';
import { type Kind, referTo } from '../source.ts';
import type { Jitbit } from './jitbit.ts';

interface Article {
  ArticleId: number;
  Subject: string;
  CategoryID?: number | null;
  CategoryName?: string | null;
  CompanyID?: number | null;
  ForTechsOnly?: boolean;
  DateCreated?: string | null;
  LastUpdated?: string | null;
}

/** The knowledge base. What category an article is in becomes its description: folders here belong to a client. */
export const articles = ({ http }: Jitbit): Kind => ({
  module: 'documents',
  async *records(_since, total) {
    const { Articles }: { Articles: Article[] } = await http.json('/api/Articles');
    total(Articles.length);
    for (const article of Articles)
      yield {
        module: 'documents',
        id: String(article.ArticleId),
        seen: article,
        async content() {
          const { Body } = await http.json('/api/Article', { id: article.ArticleId });
          return {
            client: referTo('clients', article.CompanyID),
            values: {
              document_name: article.Subject,
              document_description: article.CategoryName ?? '',
              document_content: Body ?? '',
              document_client_visible: article.ForTechsOnly ? 0 : 1,
            },
            asItWas: { document_created_at: dateOf(article.DateCreated) },
          };
        },
      };
  },
});
