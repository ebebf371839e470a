import { integer, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { linkTag, readTagsOf, TAGGED, unlinkTag } from './links.ts';

const record = { record_type: text(), record_id: reference() };
const required = ['tag_id', 'record_type', 'record_id'];
const kinds = Object.keys(TAGGED).join(', ');

export const tags = defineModule({
  name: 'tags',
  singular: 'tag',
  table: 'tags',
  id: 'tag_id',
  scope: { everybody: true },
  permission: 'client',
  columns: { tag_name: text(), tag_type: integer(), tag_color: text(), tag_icon: text() },
  required: ['tag_name'],
  lookups: [by('tag_id'), by('tag_name')],
  filters: ['tag_type'],
  functions: STANDARD,
  custom: {
    of: {
      writes: false,
      level: 1,
      summary: `The tags of a record (record_type is one of ${kinds})`,
      fields: record,
      required: ['record_type', 'record_id'],
      run: readTagsOf,
    },
    link: {
      writes: true,
      level: 2,
      summary: `Gives a record a tag (record_type is one of ${kinds})`,
      fields: record,
      required,
      run: linkTag,
    },
    unlink: {
      writes: true,
      level: 2,
      summary: `Takes a tag from a record (record_type is one of ${kinds})`,
      fields: record,
      required,
      run: unlinkTag,
    },
  },
});
