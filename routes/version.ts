import { existsSync, readFileSync } from 'node:fs';

// The sources stand beside package.json, what is compiled of them a folder deeper.
const PACKAGE = ['../package.json', '../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url)) as URL;

export const { version: VERSION } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
