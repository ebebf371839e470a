import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import type { Job } from './apply.ts';

/** Archives the assets of devices that this run, which has seen all, has not seen. Nothing is ever deleted. */
export async function archiveGone({ context, integration, runId, operation }: Job): Promise<number> {
  const gone = await context.database.rows(
    build
      .selectFrom('shim_remote_devices')
      .innerJoin('assets', 'asset_id', 'remote_asset_id')
      .select('asset_id')
      .where('remote_integration_id', '=', integration.id)
      .where('remote_run_id', '<>', runId)
      .where('asset_archived_at', 'is', null),
  );
  for (const [id] of gone) await execute(context, operation('assets/archive'), { ...NOTHING, id: Number(id) });
  return gone.length;
}
