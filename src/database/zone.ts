import type { Database } from './database.ts';

const MOST_HOURS = 50_000;
const MOMENT = /^(\d{4}-\d\d-\d\d)(?: (\d\d)(:\d\d:\d\d))?/;

/**
 * Converts the database's moments, which are in its own time zone, to UTC and back. The database says what an hour of
 * its is, summer time included, and is asked once an hour of a calendar.
 */
export function createZone(database: Database) {
  const hours = new Map<string, number>();
  const learn = async (wanted: string[]) => {
    const unknown = [...new Set(wanted)].filter((hour) => !hours.has(hour));
    if (unknown.length === 0) return;
    if (hours.size > MOST_HOURS) hours.clear();
    const [row = []] = await database.rows({
      sql: `SELECT ${unknown.map(() => 'UNIX_TIMESTAMP(?)').join(', ')}`,
      parameters: unknown.map((hour) => `${hour}:00:00`),
    });
    for (const [i, hour] of unknown.entries())
      hours.set(hour, Number(row[i]) || Date.parse(`${hour.replace(' ', 'T')}:00:00Z`) / 1000);
  };
  return {
    /** Gives a function that writes any of these moments, and no other, as `2026-01-31T10:11:12Z`. */
    async iso(moments: readonly unknown[]): Promise<(moment: unknown) => string | null> {
      await learn(moments.flatMap((moment) => hourOf(moment) ?? []));
      return (moment) => {
        const hour = hourOf(moment);
        const start = hour === undefined ? undefined : hours.get(hour);
        if (start === undefined) return null;
        const [, minutes = 0, seconds = 0] = (MOMENT.exec(String(moment))?.[3] ?? '').split(':').map(Number);
        return `${new Date((start + minutes * 60 + seconds) * 1000).toISOString().slice(0, 19)}Z`;
      };
    },
    /** A moment as the database has it. */
    async local(iso: string): Promise<string> {
      const [row] = await database.rows({
        sql: "SELECT DATE_FORMAT(FROM_UNIXTIME(?), '%Y-%m-%d %H:%i:%s')",
        parameters: [Math.floor(Date.parse(iso) / 1000)],
      });
      return String(row?.[0] ?? iso.slice(0, 19).replace('T', ' '));
    },
  };
}

export type Zone = ReturnType<typeof createZone>;

/** `2026-01-31 10`; a day alone begins at midnight. */
function hourOf(moment: unknown): string | undefined {
  const [, day, hour = '00'] = MOMENT.exec(typeof moment === 'string' ? moment : '') ?? [];
  return day === undefined || day.startsWith('0000') ? undefined : `${day} ${hour}`;
}
