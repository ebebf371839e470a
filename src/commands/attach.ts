import { Command } from 'commander';
import { examine } from '../attach/doctor.ts';
import { measureGain, missingIndexes, removalStatements } from '../attach/indexes.ts';
import { loadConfig } from '../config/config.ts';
import { readSchema } from '../database/schema.ts';
import { modules } from '../modules/index.ts';
import { withDatabase } from './open-database.ts';

const SIGNS = { fine: '  ', note: '- ', wrong: '! ' };

const doctor = () =>
  withDatabase(loadConfig(), async (database) => {
    const findings = await examine(database, modules);
    for (const { kind, text } of findings) console.log(SIGNS[kind] + text);
    if (findings.some(({ kind }) => kind === 'wrong')) process.exitCode = 1;
  });

const indexes = ({ apply }: { apply: boolean }) =>
  withDatabase(loadConfig(), async (database) => {
    const missing = await missingIndexes(database, await readSchema(database));
    for (const index of missing) {
      const gain = await measureGain(database, index);
      const measured = gain
        ? `${gain.rows} rows: ${gain.without.toFixed(1)} ms without, ${gain.with.toFixed(1)} ms with it`
        : 'not measured: the database user may not CREATE TEMPORARY TABLES';
      console.log(`${index.statement}; -- ${measured}`);
      if (apply) await database.write({ sql: index.statement, parameters: [] });
    }
    console.log(
      apply
        ? `Made ${missing.length} indexes`
        : `${missing.length} indexes are missing${missing.length ? '; --apply makes them' : ''}`,
    );
    const removals = await removalStatements(database);
    if (removals.length > 0)
      console.log(`\nThese take ours away again:\n${removals.map((statement) => `${statement};`).join('\n')}`);
  });

export const doctorCommand = new Command('doctor')
  .description('look the database over: what would be served, what would not work')
  .action(doctor);
export const indexesCommand = new Command('indexes')
  .description('the indexes that an attached ITFlow lacks, and what each would gain')
  .option('--apply', 'make them', false)
  .action(indexes);
