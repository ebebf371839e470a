import { z } from 'zod';
import type { Range } from './versions.ts';

export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** An entry of a feed, as far as it matters here. */
export interface Vulnerability {
  cve: string;
  description: string;
  severity: Severity;
  score: number;
  affects: Affected[];
}

export interface Affected {
  cpe: string;
  vendor: string;
  product: string;
  range: Range;
  /** Only together with something else (an operating system, a device) that nothing here tells. */
  isConditional: boolean;
}

const text = z.string().optional();
const match = z.object({
  vulnerable: z.boolean(),
  criteria: z.string(),
  versionStartIncluding: text,
  versionStartExcluding: text,
  versionEndIncluding: text,
  versionEndExcluding: text,
});
const node = z.object({ operator: text, negate: z.boolean().optional(), cpeMatch: z.array(match).default([]) });
const metric = z.object({
  cvssData: z.object({ baseScore: z.number(), baseSeverity: text }),
  baseSeverity: text,
});
const METRICS = ['cvssMetricV40', 'cvssMetricV31', 'cvssMetricV30', 'cvssMetricV2'] as const;
const metrics = z.object(Object.fromEntries(METRICS.map((name) => [name, z.array(metric).optional()])));

const entry = z.object({
  cve: z.object({
    id: z.string().regex(/^CVE-\d{4}-\d{4,}$/),
    vulnStatus: text,
    descriptions: z.array(z.object({ lang: z.string(), value: z.string() })).default([]),
    metrics: metrics.default({}),
    configurations: z.array(z.object({ operator: text, nodes: z.array(node).default([]) })).default([]),
  }),
});

/** One `{"cve": …}` of NVD's JSON 2.0; undefined: it is none, or was rejected. */
export function vulnerabilityOf(json: string): Vulnerability | undefined {
  const { data } = entry.safeParse(parsed(json));
  if (!data || data.cve.vulnStatus === 'Rejected') return undefined;
  const { id, descriptions, configurations } = data.cve;
  const score = METRICS.map((name) => data.cve.metrics[name]?.[0]).find((found) => found !== undefined);
  const severity = (score?.cvssData.baseSeverity ?? score?.baseSeverity ?? 'none').toLowerCase();
  return {
    cve: id,
    description: descriptions.find(({ lang }) => lang === 'en')?.value ?? '',
    severity: SEVERITIES.find((known) => known === severity) ?? 'none',
    score: score?.cvssData.baseScore ?? 0,
    affects: configurations.flatMap(({ operator, nodes }) => {
      const isConditional = operator === 'AND' || nodes.some((each) => each.operator === 'AND');
      return nodes
        .filter(({ negate }) => !negate)
        .flatMap(({ cpeMatch }) => cpeMatch.filter(({ vulnerable }) => vulnerable))
        .flatMap((each) => affectedOf(each, isConditional) ?? []);
    }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** `cpe:2.3:a:vendor:product:version:…`; a colon in a name is written `\:`. Operating systems and devices are no software here. */
function affectedOf(found: z.infer<typeof match>, isConditional: boolean): Affected | undefined {
  const [, , part, vendor = '', product = '', exact = '*'] = found.criteria
    .split(/(?<!\\):/)
    .map((name) => name.replace(/\\(.)/g, '$1'));
  if (part !== 'a' || !product) return undefined;
  const range: Range = {
    exact,
    from: found.versionStartIncluding,
    after: found.versionStartExcluding,
    to: found.versionEndIncluding,
    before: found.versionEndExcluding,
  };
  return { cpe: found.criteria, vendor, product, range, isConditional };
}
