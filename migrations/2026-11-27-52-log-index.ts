import { addIndexes } from './add-indexes.ts';

/** What happened to one record, of a million rows. */
export const logIndex = addIndexes([{ table: 'logs', name: 'shim_log_entity', columns: ['log_entity_id'] }]);
