import { z } from 'zod';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Call } from './call.ts';

export type Verb = 'GET' | 'POST';

/** One method of Jitbit's API. What `run` gives is the answer's JSON; undefined is an empty answer. */
export interface Method {
  verbs: readonly Verb[];
  /** Below `/api/`, as Jitbit writes it. */
  path: string;
  summary: string;
  parameters: z.ZodObject;
  takesFiles: boolean;
  /** It is counted for itself, and more strictly. */
  isSearch: boolean;
  /** Of an answer without content. */
  emptyStatus: 200 | 202;
  run(call: Call, sent: Readonly<Record<string, unknown>>): Promise<unknown>;
}

interface Description<S extends z.ZodRawShape> {
  summary: string;
  parameters?: S;
  takesFiles?: true;
  isSearch?: true;
  emptyStatus?: 202;
  run(call: Call, sent: z.infer<z.ZodObject<S>>): Promise<unknown>;
}

/** Declares a method: what it takes, in types, and what it does with it. */
export const method = <S extends z.ZodRawShape>(
  verbs: string,
  path: string,
  { summary, parameters, takesFiles = undefined, isSearch = undefined, emptyStatus = undefined, run }: Description<S>,
): Method => ({
  verbs: verbs.split(' ') as Verb[],
  path,
  summary,
  parameters: z.object(parameters ?? {}),
  takesFiles: takesFiles ?? false,
  isSearch: isSearch ?? false,
  emptyStatus: emptyStatus ?? 200,
  run: run as Method['run'],
});

/** The parameters of a method, by the names that it gives them. Refuses by name and rule. */
export function parse({ parameters }: Method, sent: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const values: Record<string, readonly string[]> = {};
  for (const name of Object.keys(parameters.shape)) {
    const value = sent.get(name.toLowerCase());
    if (value) values[name] = value;
    else if (!parameters.shape[name]?.safeParse(undefined).success)
      throw new ApiError('input_missing', `${name}: is required`);
  }
  const parsed = parameters.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ApiError('input_invalid', `${String(issue?.path[0])}: ${issue?.message}`);
}
