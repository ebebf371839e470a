import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLIENTS = fileURLToPath(new URL('../../clients/python', import.meta.url));

const START = `
import json, sys
from itflow_shim import Itflow, ItflowError
itflow = Itflow(sys.argv[1], sys.argv[2], decrypt_password='open sesame')
client = int(sys.argv[3])
`;

/**
 * Runs a script that has the client as `itflow`, with Debian's own Python, whose `requests` is a package of the system.
 * Gives back what it printed, as JSON.
 */
export async function python(script: string, url: string, key: string, clientId: number): Promise<unknown> {
  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', START + script, url, key, `${clientId}`], {
    env: { PYTHONPATH: CLIENTS, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return JSON.parse(stdout);
}
