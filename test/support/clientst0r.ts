import supertest from 'supertest';
import type { TestApp } from './app.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'options';

/** Sends requests to ClientSt0r's door with a key. */
export const doorOf = (test: TestApp, key: () => string, prefix = '/api') => {
  const send = (method: Method, path: string, body?: object | string) => {
    const request = supertest(test.app)[method](`${prefix}${path}`).set('Authorization', `Bearer ${key()}`);
    return body === undefined ? request : request.set('Content-Type', 'application/json').send(body);
  };
  return {
    get: (path: string) => send('get', path),
    post: (path: string, body: object | string = {}) => send('post', path, body),
    put: (path: string, body: object) => send('put', path, body),
    patch: (path: string, body: object) => send('patch', path, body),
    delete: (path: string) => send('delete', path),
    options: (path: string) => send('options', path),
  };
};
