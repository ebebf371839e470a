import { typedValues } from '../../core/columns/typed.ts';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import { build, NOW } from '../../database/builder.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Job } from './apply.ts';
import type { Alert } from './device.ts';
import type { Send } from './remote.ts';

/**
 * Makes a ticket of each open alert, once, and closes the tickets of those that are open no more. Answers how many
 * tickets were made and closed.
 */
export async function applyAlerts(job: Job, send: Send): Promise<number> {
  const { adapter } = job.integration;
  let tickets = 0;
  let cursor: string | undefined;
  do {
    const page = await adapter.alerts?.(send, cursor);
    for (const alert of page?.items ?? []) if (await open(job, alert)) tickets++;
    cursor = page?.next;
  } while (cursor !== undefined);
  for (const [id, ticketId] of await goneAlerts(job)) {
    await close(job, Number(id), Number(ticketId));
    tickets++;
  }
  return tickets;
}

/** In one transaction, so that an alert has one ticket. One of a device that is no asset of ours is passed over. */
function open({ context, integration, runId, operation }: Job, alert: Alert): Promise<boolean> {
  return context.database.transaction(async (database) => {
    const seen = { alert_run_id: runId, alert_closed_at: null };
    const known = await database.first(
      build
        .selectFrom('shim_remote_alerts')
        .select('alert_id')
        .where('alert_integration_id', '=', integration.id)
        .where('alert_remote', '=', alert.id)
        .forUpdate(),
    );
    if (known) {
      await database.write(build.updateTable('shim_remote_alerts').set(seen).where('alert_id', '=', known.alert_id));
      return false;
    }
    const asset = await database.first(
      build
        .selectFrom('shim_remote_devices')
        .innerJoin('assets', 'asset_id', 'remote_asset_id')
        .select(['asset_id', 'asset_client_id'])
        .where('remote_integration_id', '=', integration.id)
        .where('remote_device', '=', alert.deviceId),
    );
    if (!asset) return false;
    const create = operation('tickets/create');
    const values = typedValues(create.fields, {
      ticket_subject: alert.subject.slice(0, 200),
      ticket_details: escaped(alert.details),
      ticket_priority: alert.priority,
      ticket_source: integration.name.slice(0, 200),
      ticket_asset_id: asset.asset_id,
    });
    const made = await execute({ ...context, database }, create, {
      ...NOTHING,
      clientId: asset.asset_client_id,
      values,
    });
    if (made.kind !== 'created') return false;
    const row = { alert_integration_id: integration.id, alert_remote: alert.id, alert_ticket_id: made.id, ...seen };
    await database.write(build.insertInto('shim_remote_alerts').values(row));
    return true;
  });
}

/** The details of a ticket are markup; an alert's are text of whoever wrote into a log. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') || '-';

const goneAlerts = ({ context, integration, runId }: Job) =>
  context.database.rows(
    build
      .selectFrom('shim_remote_alerts')
      .select(['alert_id', 'alert_ticket_id'])
      .where('alert_integration_id', '=', integration.id)
      .where('alert_closed_at', 'is', null)
      .where('alert_run_id', '<>', runId),
  );

function close({ context, operation }: Job, alertId: number, ticketId: number): Promise<void> {
  return context.database.transaction(async (database) => {
    const input = { ...NOTHING, id: ticketId, values: { ticket_id: ticketId } };
    // Somebody has closed it, or it is gone.
    await execute({ ...context, database }, operation('tickets/close'), input).catch((error) => {
      if (!(error instanceof ApiError)) throw error;
    });
    await database.write(
      build.updateTable('shim_remote_alerts').set({ alert_closed_at: NOW }).where('alert_id', '=', alertId),
    );
  });
}
