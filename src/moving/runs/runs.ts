import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AnyModule } from '../../core/module.ts';
import type { Uploads } from '../../core/uploads.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { StartError } from '../../errors/start-error.ts';
import { lease, release } from '../../watching/lease.ts';
import { Refused } from '../http.ts';
import { move } from '../move.ts';
import { namesIn } from '../names.ts';
import { openTarget } from '../open-target.ts';
import { Report } from '../report.ts';
import type { Source } from '../source.ts';
import { SOURCES } from '../sources.ts';
import { type Asked, insertRun, keepRun, NO_PROGRESS, type Progress, type State, stopRun } from './run-rows.ts';

const LEASE = 'moving';
const BEAT_MS = 1000;

/** What a run takes and nobody writes down. */
export interface Secrets {
  key: string;
  decryptPassword: string | undefined;
  /** The key that credentials are encrypted under here. */
  masterKey: string | undefined;
}

interface Parts {
  database: Database;
  modules: readonly AnyModule[];
  uploads: Uploads;
  log: Logger;
}

class Stopped extends Error {
  readonly state: State;

  constructor(state: State) {
    super(state);
    this.state = state;
  }
}

/** Moves that run beside the answers: one at a time, whatever process it is in. */
export class Runs {
  readonly #parts: Parts;
  readonly #open = new Map<number, { ending: AbortController; ended: Promise<void> }>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins a move and answers the id of its run. Refuses while there is another. */
  async start(asked: Asked, secrets: Secrets, by: string): Promise<number> {
    const { database } = this.#parts;
    const self = randomUUID();
    if (!(await lease(database, LEASE, self))) throw new ApiError('conflict', 'Another move is under way');
    const id = await insertRun(database, asked, by);
    const ending = new AbortController();
    const ended = this.#run(id, self, asked, secrets, ending).finally(() => this.#open.delete(id));
    this.#open.set(id, { ending, ended });
    return id;
  }

  /** Stops a run after the record that it is at: here at once, in another process within a second. */
  async stop(id: number): Promise<void> {
    await stopRun(this.#parts.database, id);
    this.#open.get(id)?.ending.abort(new Stopped('stopped'));
  }

  /** The process ends: what runs in it is interrupted, after the record that it is at. */
  async end(): Promise<void> {
    const open = [...this.#open.values()];
    for (const { ending } of open) ending.abort(new Stopped('interrupted'));
    await Promise.all(open.map(({ ended }) => ended));
  }

  async #run(id: number, self: string, asked: Asked, secrets: Secrets, ending: AbortController): Promise<void> {
    const { database, log } = this.#parts;
    const report = new Report();
    const progress = { ...NO_PROGRESS };
    const keep = (state: State) => keepRun(database, id, state, { ...progress, ...report.told() });
    const beat = async () => {
      if (await keep('running')) ending.abort(new Stopped('stopped'));
      // Whoever was silent for so long that another took its place makes way.
      if (!(await lease(database, LEASE, self))) ending.abort(new Stopped('interrupted'));
    };
    let beating = Promise.resolve();
    const timer = setInterval(() => {
      beating = beating.then(beat).catch(() => undefined);
    }, BEAT_MS);
    let state: State = 'done';
    try {
      await this.#move(asked, secrets, report, progress, ending.signal);
    } catch (error) {
      state = error instanceof Stopped ? error.state : 'failed';
      if (state === 'failed') progress.error = reasonOf(error) ?? 'something broke; the log of the server says what';
      if (state === 'failed' && !reasonOf(error)) log.error({ err: error }, 'a move has failed');
    } finally {
      clearInterval(timer);
      await beating;
    }
    progress.waits = '';
    await keep(state).catch((err) => log.error({ err }, 'what came of a move could not be written down'));
    await release(database, LEASE, self).catch(() => undefined);
  }

  async #move(asked: Asked, secrets: Secrets, report: Report, progress: Progress, signal: AbortSignal): Promise<void> {
    const { database, modules, uploads } = this.#parts;
    const { system, url, withCredentials, isDry, names, since } = asked;
    const { key, decryptPassword, masterKey } = secrets;
    const onFailure = (reason: string) => {
      progress.waits = reason;
    };
    const access = { url, key, decryptPassword, modules, withCredentials, watch: { signal, onFailure } };
    const source = SOURCES[system]?.(access) as Source;
    const installation = { modules, uploads, names: names ? namesIn(names) : {}, isDry, masterKey };
    const target = await openTarget(database, source, installation);
    await move({
      ...{ source, target, report, since },
      tell({ module }, done, total) {
        signal.throwIfAborted();
        Object.assign(progress, { module, done, total, waits: '' });
      },
    });
  }
}

/** What whoever started it may read, and can do something about. */
const reasonOf = (error: unknown): string | undefined =>
  error instanceof StartError || error instanceof ApiError || error instanceof Refused ? error.message : undefined;
