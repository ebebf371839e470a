import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { operationsOf } from '../../src/core/operation.ts';
import { readSchema } from '../../src/database/schema.ts';
import { cmdletName } from '../../src/generate/powershell-client.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';

// No PowerShell can be had where the tests run, so the module is read and never run; docs/clients.md says so.
describe('the PowerShell client', () => {
  const test = testApp();
  const operations = async () => [...operationsOf(modules, await readSchema(test.database)).values()];
  const text = readFileSync(new URL('../../clients/powershell/ItflowShim.psm1', import.meta.url), 'utf8');
  /** The text without comments and quoted strings, in which signs are no operators. */
  const code = text.replace(/<#[\s\S]*?#>|#.*|'[^']*'|"[^"]*"/g, '');
  const bodyOf = (name: string) => new RegExp(`^function ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(text)?.[1] ?? '';

  it('has every function once, under a name of its own', async () => {
    const names = (await operations()).map(cmdletName);
    assert.equal(new Set(names).size, names.length);
    const defined = [...text.matchAll(/^function (\w+-Itflow\w*)/gm)].map(([, name]) => name);
    assert.deepEqual(defined, ['Connect-Itflow', ...names]);
  });

  it('uses no operator that came after Windows PowerShell 5.1', () => {
    assert.doesNotMatch(code, /\?\?|\?\.|\?\[|&&|\|\|| \? /);
  });

  it('goes from page to page by the id, where the list knows after_id', async () => {
    for (const operation of await operations()) {
      if (operation.description().answer !== 'rows') continue;
      const byId = operation.description().parameters.some(({ name }) => name === 'after_id');
      const [, id] = / -Id '(\w+)'/.exec(bodyOf(cmdletName(operation))) ?? [];
      assert.equal(id, byId ? operation.description().id : undefined, cmdletName(operation));
    }
  });

  it('asks before it writes (-WhatIf), twice before it deletes', async () => {
    for (const operation of await operations()) {
      const body = bodyOf(cmdletName(operation));
      assert.equal(
        /SupportsShouldProcess/.test(body) && /ShouldProcess\(/.test(body),
        operation.writes,
        cmdletName(operation),
      );
      assert.equal(body.includes("ConfirmImpact = 'High'"), operation.name === 'delete');
    }
  });

  it('takes no password as plain text', () => {
    assert.match(bodyOf('New-ItflowCredential'), /\[securestring\] \$credential_password/);
    assert.doesNotMatch(text, /\[string\] \$\w*(password|secret|ApiKey)/i);
  });

  it('uses only verbs that PowerShell approves of', () => {
    const approved = ['Connect', 'Get', 'New', 'Set', 'Remove', 'Disable', 'Enable', 'Invoke'];
    for (const [, verb = ''] of text.matchAll(/^function (\w+)-Itflow/gm)) assert.ok(approved.includes(verb), verb);
  });
});
