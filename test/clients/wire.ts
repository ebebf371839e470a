import supertest from 'supertest';
import type { TestApp } from '../support/app.ts';

export interface Answer {
  status: number;
  success: string;
  message: string;
  count: number | string;
  data: Record<string, string>[];
}

/**
 * Puts a request on the wire as a client does, the query and the body as the text that it sends, and answers what its
 * JSON parser makes of the answer.
 */
export async function send(
  test: TestApp,
  method: 'GET' | 'POST',
  target: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const request = supertest(test.app)[method === 'GET' ? 'get' : 'post'](`/api/v1/${target}`).set(headers);
  const { status, text } = await (body === undefined ? request : request.send(body));
  return { status, ...JSON.parse(text) };
}

/**
 * Windows PowerShell's Invoke-RestMethod: a body without -ContentType is called a form, whatever it is. Every status
 * from 400 on throws.
 */
export function invokeRestMethod(test: TestApp, contentType = 'application/x-www-form-urlencoded') {
  const answered = (answer: Answer) => {
    if (answer.status >= 400) throw new Error(`The remote server returned an error: (${answer.status})`);
    return answer;
  };
  return {
    get: async (target: string) => answered(await send(test, 'GET', target)),
    post: async (target: string, body: object) =>
      answered(await send(test, 'POST', target, { 'Content-Type': contentType }, JSON.stringify(body, null, 2))),
  };
}

/** PowerShell's -eq on texts. */
export const eq = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Python's requests, and the other clients that send JSON and call it so. */
export function jsonClient(test: TestApp, key: string, headers: Record<string, string> = {}) {
  const type = { 'Content-Type': 'application/json', Accept: 'application/json', ...headers };
  return {
    get: (path: string, query: Record<string, string | number> = {}) =>
      send(test, 'GET', `${path}.php?${new URLSearchParams({ api_key: key, ...texts(query) })}`, headers),
    post: (path: string, body: object = {}) =>
      send(test, 'POST', `${path}.php`, type, JSON.stringify({ api_key: key, ...body })),
  };
}

const texts = (query: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
