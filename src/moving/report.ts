/** What became of the records of a module. */
export interface Count {
  read: number;
  made: number;
  changed: number;
  /** As they were at the last run, or here already. */
  same: number;
  skipped: number;
}

export interface Told {
  counts: Record<string, Count>;
  reasons: Record<string, readonly string[]>;
}

const SHOWN_REASONS = 10;

/** What a run did, module by module. */
export class Report {
  readonly #counts = new Map<string, Count>();
  readonly #reasons = new Map<string, string[]>();

  of(module: string): Count {
    const count = this.#counts.get(module) ?? { read: 0, made: 0, changed: 0, same: 0, skipped: 0 };
    this.#counts.set(module, count);
    return count;
  }

  skip(module: string, id: string, reason: string): void {
    this.of(module).skipped++;
    this.#reasons.set(module, [...(this.#reasons.get(module) ?? []), `${id}: ${reason}`]);
  }

  /** What a second look at a kind finds was counted by the first. */
  forget(module: string): void {
    this.#counts.delete(module);
    this.#reasons.delete(module);
  }

  get skipped(): number {
    return [...this.#counts.values()].reduce((sum, { skipped }) => sum + skipped, 0);
  }

  /** The counts by module, and why records were left out. */
  told(): Told {
    const reasons = [...this.#reasons].map(([module, all]) => [module, all.slice(0, SHOWN_REASONS)] as const);
    return { counts: Object.fromEntries(this.#counts), reasons: Object.fromEntries(reasons) };
  }

  lines(): string[] {
    const rows = [...this.#counts].map(([module, { read, made, changed, same, skipped }]) =>
      [module, read, made, changed, same, skipped].map(String),
    );
    const table = [['', 'read', 'made', 'changed', 'as before', 'skipped'], ...rows];
    const width = (at: number) => Math.max(...table.map((row) => row[at]?.length ?? 0));
    const padded = table.map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at)))).join('  '),
    );
    const reasons = [...this.#reasons].flatMap(([module, all]) => [
      `${module}, skipped:`,
      ...all.slice(0, SHOWN_REASONS).map((reason) => `  ${reason}`),
      ...(all.length > SHOWN_REASONS ? [`  … and ${all.length - SHOWN_REASONS} more`] : []),
    ]);
    return [...padded, ...reasons];
  }
}
