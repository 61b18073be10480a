// One IndexedDB connection that may fail in every way there is: blocked, terminated, corrupt, full. Never throws and never hangs.

import { err, ok, type Result } from '../core/result.ts';
import { errorName, TOO_LONG, within } from './area.ts';
import { type Callbacks, deleteDatabase, openDatabase } from './indexed-db.ts';

export type Open = (name: string, version: number, callbacks: Callbacks) => Promise<IDBDatabase>;

/** A healthy open or get takes milliseconds; after this many ms the reader is better served without. */
const PATIENCE = 1500;
/** After a database would not open, ms before the next try: a worker's questions must not each wait in vain. */
const PAUSE = 30_000;

export type DatabaseSpec = {
  readonly name: string;
  readonly version: number;
  readonly upgrade: NonNullable<Callbacks['upgrade']>;
  /** A database that will not open may be deleted and made anew: for caches, never for the user's data. */
  readonly disposable: boolean;
  readonly open?: Open;
  readonly destroy?: (name: string) => Promise<void>;
  readonly patience?: number;
  readonly pause?: number;
};

export type Database = {
  /** Runs `work` on an open connection. It may be repeated once when the connection turns out to be closed. */
  run<T>(work: (db: IDBDatabase) => Promise<T>): Promise<Result<T, unknown>>;
  /** Deletes a disposable database. */
  destroy(): Promise<boolean>;
  close(): void;
};

/** Errors that say something about the request and nothing against the connection. */
const INNOCENT: ReadonlySet<string> = new Set(['QuotaExceededError', 'DataCloneError', 'DataError', 'ConstraintError', 'NotFoundError']);
/** How an open fails when the files are broken or newer than we are. */
const BROKEN: ReadonlySet<string> = new Set(['VersionError', 'UnknownError', 'NotFoundError', 'DataError']);

export function createDatabase(spec: DatabaseSpec): Database {
  const { patience = PATIENCE, pause = PAUSE } = spec;
  const { open = openDatabase, destroy = deleteDatabase } = spec;
  let opening: Promise<IDBDatabase> | undefined;
  let connection: IDBDatabase | undefined;
  let closedUntil = 0;

  function reset(): void {
    connection?.close();
    connection = undefined;
    opening = undefined;
  }

  function start(): Promise<IDBDatabase> {
    // The global may be missing in a locked-down profile: a throw here becomes a rejection.
    const started = Promise.resolve().then(() =>
      open(spec.name, spec.version, { upgrade: spec.upgrade, blocking: reset, terminated: reset }),
    );
    started.then(
      (db) => {
        if (opening === started) connection = db;
        else db.close();
      },
      () => {
        if (opening === started) opening = undefined;
      },
    );
    return started;
  }

  async function connect(): Promise<Result<IDBDatabase, unknown>> {
    if (connection) return ok(connection);
    if (performance.now() < closedUntil) return err(TOO_LONG);
    opening ??= start();
    let opened = await within(patience, () => opening ?? start());
    if (!opened.ok && spec.disposable && BROKEN.has(errorName(opened.error))) {
      reset();
      const gone = await within(patience, () => destroy(spec.name));
      if (gone.ok) {
        opening ??= start();
        opened = await within(patience, () => opening ?? start());
      }
    }
    if (!opened.ok) {
      reset();
      closedUntil = performance.now() + pause;
    }
    return opened;
  }

  return {
    async run(work) {
      for (let attempt = 0; ; attempt++) {
        const opened = await connect();
        if (!opened.ok) return opened;
        const done = await within(patience, () => work(opened.value));
        if (done.ok) return done;
        const name = errorName(done.error);
        if (!INNOCENT.has(name)) reset();
        // The connection was closed between two uses (`blocking`, a cleared profile): one new connection is worth a try.
        if (name !== 'InvalidStateError' || attempt > 0) return done;
      }
    },
    async destroy() {
      reset();
      return spec.disposable && (await within(patience, () => destroy(spec.name))).ok;
    },
    close: reset,
  };
}
