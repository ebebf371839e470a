import { methods } from './methods.ts';

/** Every method of this door, for its documentation. */
export function jitbitTable(): string {
  const rows = methods.map(({ verbs, path, parameters, takesFiles, summary }) => {
    const names = [...Object.keys(parameters.shape), ...(takesFiles ? ['files'] : [])];
    return `| ${path} | ${verbs.join(', ')} | ${names.map((name) => `\`${name}\``).join(' ')} | ${summary} |`;
  });
  return ['| Method | Verbs | Parameters | What it does |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
