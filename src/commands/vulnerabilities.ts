import { readFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { operationsOf } from '../core/operation.ts';
import { readSchema } from '../database/schema.ts';
import { modules } from '../modules/index.ts';
import { SEVERITIES, type Severity } from '../watching/vulnerabilities/feed.ts';
import { importVulnerabilities } from '../watching/vulnerabilities/import.ts';
import { onDatabaseWithOurTables } from './open-database.ts';

interface Options {
  severity: Severity;
  confidence: number;
  ignore: ReadonlySet<string>;
}

const importFile = (path: string, { severity, confidence, ignore }: Options) =>
  onDatabaseWithOurTables(async (database) => {
    const schema = await readSchema(database);
    const operations = operationsOf(modules, schema);
    const bar = new SingleBar({ format: '{bar} {percentage} %' });
    bar.start(100, 0);
    const { entries, found } = await importVulnerabilities({ database, schema, operations: () => operations }, path, {
      floor: severity,
      confidence,
      ignored: ignore,
      onProgress: (share) => bar.update(Math.floor(share * 100)),
    });
    bar.stop();
    console.log(`${entries} entries read, ${found} new findings.`);
  });

function percent(text: string): number {
  if (!/^\d{1,2}$|^100$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 to 100.');
  return Number(text);
}

function ignoreList(path: string): Set<string> {
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter(Boolean));
}

export const vulnerabilitiesCommand = new Command('vulnerabilities').description('what is wrong with known software');
vulnerabilitiesCommand
  .command('import')
  .description("look for the clients' software in a feed of NVD; run again, it goes on where it was interrupted")
  .argument('<file>', 'NVD JSON 2.0, unpacked')
  .addOption(new Option('--severity <floor>', 'the least that counts').choices(SEVERITIES).default('medium'))
  .option('--confidence <percent>', 'how sure it must be that the software is meant', percent, 75)
  .option('--ignore <file>', 'CVE numbers and product names that are passed over, one a line', ignoreList, new Set())
  .action(importFile);
