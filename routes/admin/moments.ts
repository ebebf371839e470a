import type { Zone } from '../../src/database/zone.ts';
import { type Html, html } from './html.ts';

/** Shows moments of the database in the zone that the viewer has chosen. */
export interface Moments {
  /** '' = as the database has them. */
  zone: string;
  /** A function that shows any of these moments: in the viewer's zone, and the database's on hover. */
  of(moments: readonly unknown[]): Promise<(moment: unknown) => Html>;
}

const ZONES = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
export const isZone = (name: string): boolean => ZONES.has(name);
export const zones = (): string[] => [...ZONES].sort();

export const momentsIn = (zone: Zone, name: string): Moments => ({
  zone: name,
  async of(moments) {
    const iso = await zone.iso(moments);
    return (moment) => {
      const utc = iso(moment);
      if (utc === null) return html`${moment === null ? '' : String(moment ?? '')}`;
      const stored = String(moment);
      const shown = name ? inZone(utc, name) : stored;
      return html`<time datetime="${utc}" title="${stored} in the database">${shown}</time>`;
    };
  },
});

/** `2026-01-31 10:11:12`: as ISO 8601 has it, which is what Swedish has. */
const inZone = (utc: string, timeZone: string) => new Date(utc).toLocaleString('sv-SE', { timeZone, hourCycle: 'h23' });
