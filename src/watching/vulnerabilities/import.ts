import { typedValues } from '../../core/columns/typed.ts';
import type { Context } from '../../core/context.ts';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import type { Operation } from '../../core/operation.ts';
import { build } from '../../database/builder.ts';
import { keepOffset, offsetOf, openImport } from '../imports.ts';
import { itself, operationNamed, type Watching } from '../itself.ts';
import { SEVERITIES, type Severity, type Vulnerability, vulnerabilityOf } from './feed.ts';
import { type Inventory, readInventory, type Suspect, suspectsOf } from './inventory.ts';
import { objectsOf } from './objects.ts';
import { isWithin } from './versions.ts';

const NAME = 'vulnerabilities';
/** Entries that are looked at in one transaction. */
const TOGETHER = 1000;

export interface ImportOptions {
  /** What is less severe is passed over. */
  floor: Severity;
  /** What is less sure is passed over. */
  confidence: number;
  /** CVE numbers and product names, small, that are passed over. */
  ignored: ReadonlySet<string>;
  onProgress?(share: number): void;
}

export interface Imported {
  entries: number;
  found: number;
}

type Finding = Suspect & { vulnerability: Vulnerability; cpe: string };

/**
 * Looks for the software of all clients in a feed of NVD (JSON 2.0). Each finding is a record and an event, once, also
 * if the feed is read again, which it is once it was read to its end: the software may be other.
 */
export async function importVulnerabilities(
  parts: Pick<Watching, 'database' | 'schema' | 'operations'>,
  path: string,
  options: ImportOptions,
): Promise<Imported> {
  const { database } = parts;
  const file = await openImport(path);
  const before = await offsetOf(database, NAME, file);
  const inventory = await readInventory(database);
  const context = itself(parts, 'vulnerabilities import');
  const create = operationNamed(parts, 'vulnerabilities/create');
  const imported: Imported = { entries: 0, found: 0 };
  let findings: Finding[] = [];
  let entries = 0;
  const keep = async (offset: number) => {
    imported.found += await database.transaction(async (transaction) => {
      const found = await keepNew({ ...context, database: transaction }, create, findings);
      await keepOffset(transaction, NAME, file, offset);
      return found;
    });
    [findings, imported.entries, entries] = [[], imported.entries + entries, 0];
    options.onProgress?.(offset / file.size);
  };
  for await (const { json, end } of objectsOf(path, before)) {
    entries++;
    const vulnerability = vulnerabilityOf(json);
    if (vulnerability) findings.push(...findingsOf(vulnerability, inventory, options));
    if (entries >= TOGETHER) await keep(end);
  }
  await keep(0);
  return imported;
}

/** Of one entry each software once: as sure as can be. */
function findingsOf(vulnerability: Vulnerability, inventory: Inventory, options: ImportOptions): Finding[] {
  const { cve, severity, affects } = vulnerability;
  const { floor, confidence, ignored } = options;
  if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(floor) || ignored.has(cve.toLowerCase())) return [];
  const best = new Map<number, Finding>();
  for (const affected of affects) {
    if (ignored.has(affected.product)) continue;
    for (const suspect of suspectsOf(inventory, affected)) {
      const { id, version } = suspect.software;
      if (suspect.confidence < confidence || suspect.confidence <= (best.get(id)?.confidence ?? 0)) continue;
      if (version && isWithin(version, affected.range)) best.set(id, { ...suspect, vulnerability, cpe: affected.cpe });
    }
  }
  return [...best.values()];
}

async function keepNew(context: Context, create: Operation, findings: readonly Finding[]): Promise<number> {
  if (findings.length === 0) return 0;
  const ids = [...new Set(findings.map(({ software }) => software.id))];
  const rows = await context.database.rows(
    build
      .selectFrom('shim_vulnerabilities')
      .select(['vulnerability_software_id', 'vulnerability_cve'])
      .where('vulnerability_software_id', 'in', ids)
      .where(
        'vulnerability_cve',
        'in',
        findings.map(({ vulnerability }) => vulnerability.cve),
      ),
  );
  const known = new Set(rows.map(([id, cve]) => `${id} ${cve}`));
  const isNew = ({ software, vulnerability }: Finding) => !known.has(`${software.id} ${vulnerability.cve}`);
  const found = findings.filter(isNew);
  for (const finding of found) await execute(context, create, { ...NOTHING, values: valuesOf(create, finding) });
  return found.length;
}

const valuesOf = (create: Operation, { software, vulnerability, confidence, cpe }: Finding) =>
  typedValues(create.fields, {
    vulnerability_cve: vulnerability.cve,
    vulnerability_severity: vulnerability.severity,
    vulnerability_score: vulnerability.score,
    vulnerability_confidence: confidence,
    vulnerability_cpe: cpe.slice(0, 500),
    vulnerability_description: vulnerability.description,
    vulnerability_software_id: software.id,
  });
