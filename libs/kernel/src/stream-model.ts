import type { DomainEvent } from './domain-event.js';
import type { DutyChange } from './duty-change.js';
import type { Subject } from './who-may.js';

/** How past facts become a state. `evolve` must not fail: what is recorded is a fact already. */
export interface Evolver<State, Event extends DomainEvent> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
}

/** One row of a table people read, by column name, without the tenant. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * All rows that a stream owns in one table after a change. The store adds the tenant, the stream's id (in column
 * `stream`) and, where the table has the column, its version; rows no longer listed are removed.
 */
export interface OwnedRows {
  readonly table: string;
  readonly stream: string;
  /** The column that tells the rows of one stream apart; null when a stream owns exactly one row. */
  readonly key: string | null;
  readonly rows: readonly Row[];
}

/**
 * A row committed together with events that is no part of the record: personal data and secrets, which can be erased, and
 * what the engine plans. The store adds the tenant.
 */
export interface SideRow {
  readonly table: string;
  /** The columns by which it is the same row again and replaces it; empty when it must not exist yet. */
  readonly identity: readonly string[];
  readonly row: Row;
  /** A row that stands is replaced only while it has one of these values: somebody else may have settled it. */
  readonly onlyWhile?: { readonly column: string; readonly values: readonly string[] };
}

/** Where a stream stands after a change; the caller sends the version back with his next one. */
export interface StreamPosition {
  readonly id: string;
  readonly version: number;
}

/**
 * All the event store must know of one kind of stream: how to fold it, which rows mirror its state, and which
 * duties its events open, move and close. All functions are pure, so that a rebuild gives the same rows.
 */
export interface StreamModel<State, Event extends DomainEvent> extends Evolver<State, Event> {
  readonly type: string;
  rows(state: State): readonly OwnedRows[];
  /** `state` is the one after the event, `before` the one it happened to. */
  duties(event: Event, state: State, before: State): readonly DutyChange[];
  /** Whom and which unit the stream is about; undefined while nothing has happened yet. */
  subject(state: State): Subject | undefined;
  /** Brings an event of an older schema version up to date; absent while there is one version only. */
  upcast?(type: string, schemaVersion: number, data: object): object;
  /** The schema version new events of a type are written with; 1 where not named. */
  readonly schemaVersions?: Readonly<Record<string, number>>;
}
