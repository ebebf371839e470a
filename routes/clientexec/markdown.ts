import type { Resource } from './resource.ts';
import { resources } from './resources.ts';

/** What each resource takes, as a table. */
export function clientexecTable(): string {
  const rows = [...resources.values()].map(rowOf);
  return ['| Resource | Takes (* on POST) | Narrows a list |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function rowOf({ name, fields, required, hasCustomFields, filters }: Resource): string {
  const names = Object.keys(fields).map((each) => `\`${each}\`${required.includes(each) ? '*' : ''}`);
  const takes = [...names, ...(hasCustomFields ? ['`id_{CustomFieldId}`'] : [])].join(', ');
  const narrows = Object.keys(filters).map((each) => `\`${each}\``);
  return `| ${name} | ${takes} | ${narrows.join(', ')} |`;
}
