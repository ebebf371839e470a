import { strict as assert } from 'node:assert';
import {
  addBusinessMinutes,
  type BusinessHours,
  businessMinutesBetween,
} from '../../../src/modules/tickets/sla/business-time.ts';

const HOURS: BusinessHours = { days: new Set([1, 2, 3, 4, 5]), start: 9 * 3600, end: 17 * 3600, timeZone: 'UTC' };
const IN_BERLIN = { ...HOURS, timeZone: 'Europe/Berlin' };
const at = (text: string) => Date.parse(text) / 1000;
const textOf = (moment: number) => new Date(moment * 1000).toISOString().replace('.000', '');

describe('business time', () => {
  const sums: [start: string, minutes: number, hours: BusinessHours | undefined, end: string][] = [
    // The SLA of the recording: Sunday night, an hour to respond, eight to resolve.
    ['2026-11-22T00:57:15Z', 60, HOURS, '2026-11-23T10:00:00Z'],
    ['2026-11-22T00:57:15Z', 480, HOURS, '2026-11-23T17:00:00Z'],
    ['2026-11-27T16:30:00Z', 60, HOURS, '2026-11-30T09:30:00Z'],
    ['2026-11-27T17:00:00Z', 1, HOURS, '2026-11-30T09:01:00Z'],
    ['2026-11-27T16:30:00Z', 60, undefined, '2026-11-27T17:30:00Z'],
    // The clocks there change in the night to Sunday, 29 March.
    ['2026-03-27T15:30:00Z', 60, IN_BERLIN, '2026-03-30T07:30:00Z'],
  ];
  for (const [start, minutes, hours, end] of sums)
    it(`${minutes} minutes from ${start} on ${hours?.timeZone ?? 'around the clock'} end at ${end}`, () => {
      assert.equal(textOf(addBusinessMinutes(at(start), minutes, hours)), end);
      assert.equal(businessMinutesBetween(at(start), at(end), hours), minutes);
    });

  it('does not pass at night', () => {
    assert.equal(businessMinutesBetween(at('2026-11-23T17:00:00Z'), at('2026-11-24T09:00:00Z'), HOURS), 0);
  });
});
