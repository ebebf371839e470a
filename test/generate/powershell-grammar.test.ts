import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { missingIn, parsePowershell } from '../support/powershell.ts';

// No PowerShell can be had where the tests run. Its grammar can, and what the grammar leaves open is looked up in the
// module itself.
describe('the PowerShell client, by its grammar', () => {
  const text = readFileSync(new URL('../../clients/powershell/ItflowShim.psm1', import.meta.url), 'utf8');
  const missing = async (script: string) => missingIn(await parsePowershell(script));
  const beginning = text.slice(0, text.indexOf('<#', text.indexOf('function New-ItflowCredential')));
  /** The beginning of the module with something else in one place. */
  const spoilt = (found: string, instead: string) => {
    assert.ok(beginning.includes(found), `"${found}" is not there`);
    return beginning.replace(found, () => instead);
  };

  it('is PowerShell from the first line to the last', async () => {
    assert.equal((await parsePowershell(text)).hasError, false);
    for (const [found, instead] of [
      ['$fields = @{}', '$fields = @{'],
      ['foreach ($name in $Bound.Keys)', 'foreach ($name of $Bound.Keys)'],
      ['param(', 'params('],
    ] as const)
      assert.equal((await parsePowershell(spoilt(found, instead))).hasError, true, instead);
  });

  it('calls only what is there, with parameters, keys and variables that are', async () => {
    assert.deepEqual(await missing(text), []);
    for (const [found, instead, complaint] of [
      ['Get-Refusal $_', 'Get-Refused $_', 'Get-Refused'],
      ['Start-Sleep -Seconds', 'Start-Sleep -Second', 'Start-Sleep -Second'],
      [' -Decrypt)', ' -Decipher)', 'Get-SentFields -Decipher'],
      ['Get-Header $response ', 'Get-Header $response 1 ', `Get-Header, place for "'X-Request-Id'"`],
      ['    Uri = ', '    Url = ', 'Invoke-RestMethod -Url'],
      ['$refusal.Wait\n', '$refusal.Seconds\n', '$refusal.Seconds'],
      ['$script:Tries)', '$script:Attempts)', '$script:Attempts'],
      ['throw $refusal.Text', 'throw $refused', '$refused'],
    ] as const)
      assert.deepEqual(await missing(spoilt(found, instead)), [complaint], instead);
  });
});
