import type { QueryConfig } from 'pg';
import type { OwnedRows, Row, SideRow } from '#libs/kernel/src/stream-model.js';
import { dutyColumnTypes, type DutyWrite } from './duty-writes.js';
import { insertion, Parameters, TENANT } from './sql-parts.js';
import { eventColumns, type StoredEvent } from './stored-event.js';

/** Everything one stream commits at once. */
export interface StreamCommit {
  readonly streamId: string;
  readonly version: number;
  readonly events: readonly StoredEvent[];
  /** Only tables whose rows the events changed. */
  readonly rows: readonly OwnedRows[];
  readonly duties: readonly DutyWrite[];
}

/** The answer to remember under an idempotency key. */
export interface KeptReply {
  readonly actorId: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  readonly reply: unknown;
}

/** What one command commits: all of it or nothing. */
export interface Append {
  readonly commits: readonly StreamCommit[];
  readonly kept?: KeptReply | undefined;
  readonly beside?: readonly SideRow[];
}

const names = new Map<string, string>();

/** Statements come in a handful of shapes, so the server plans each once a connection. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `append_${names.size}`));
  return name;
}

/**
 * One statement, and so one round trip and one transaction, that commits events, rows and duties of many streams with
 * the idempotency keys: over twice as fast as a transaction of several statements.
 */
export function appendStatement(tenantId: string, appends: readonly Append[]): QueryConfig {
  const commits = appends.flatMap((append) => append.commits);
  // A list's length is part of the text, and so of the plan; JSON reads the same for one stream and for sixty.
  const write = new Writing(tenantId, commits.length === 1 ? undefined : 'json');
  for (const commit of commits) write.remove(commit);
  write.rows(commits);
  write.openDuties(commits);
  write.changeDuties(commits);
  write.beside(appends.flatMap(({ beside = [] }) => beside));
  write.keys(appends.flatMap(({ kept }) => kept ?? []));
  const text = write.events(commits);
  return { name: nameOf(text), text, values: write.values };
}

/** Gathers the arms of the statement. */
class Writing {
  private readonly parameters: Parameters;
  private readonly arms: string[] = [];

  constructor(
    tenantId: string,
    private readonly form: 'json' | undefined,
  ) {
    this.parameters = new Parameters(tenantId);
  }

  get values(): unknown[] {
    return this.parameters.values;
  }

  /** Rows that a stream no longer has. */
  remove({ version, events, streamId, rows: owned }: StreamCommit): void {
    if (version === events.length) return;
    for (const { table, stream, key, rows } of owned) {
      if (key === null) continue;
      const ofStream = `tenant_id = ${TENANT} and ${stream} = ${this.parameters.add(streamId)}`;
      const kept = this.parameters.addArray(rows.map((row) => row[key]));
      this.arms.push(`delete from ${table} where ${ofStream} and not (${key} = any (${kept}))`);
    }
  }

  rows(commits: readonly StreamCommit[]): void {
    const tables = new Map<string, { identity: string[]; rows: Row[] }>();
    for (const commit of commits) {
      for (const { table, stream, key, rows } of commit.rows) {
        const identity = ['tenant_id', stream, ...(key === null ? [] : [key])];
        const gathered = tables.get(table) ?? { identity, rows: [] };
        tables.set(table, gathered);
        for (const row of rows) {
          const versioned = key === null ? { ...row, version: commit.version } : row;
          gathered.rows.push({ [stream]: commit.streamId, ...versioned });
        }
      }
    }
    for (const [table, { identity, rows }] of tables) this.insert(table, rows, replacing(identity));
  }

  openDuties(commits: readonly StreamCommit[]): void {
    const rows = commits.flatMap(({ duties, events }) =>
      duties
        .filter((write) => write.opened)
        .map(({ id, columns }): Row => ({ id, correlation_id: events[0]?.correlation_id, ...columns })),
    );
    this.insert('duties', rows, () => ' on conflict do nothing');
  }

  /** Those that set the same columns go together; by arrays, of which the planner expects no thousands. */
  changeDuties(commits: readonly StreamCommit[]): void {
    const groups = new Map<string, Row[]>();
    for (const { id, columns, opened } of commits.flatMap(({ duties }) => duties)) {
      if (opened) continue;
      const name = Object.keys(columns).join();
      const rows = groups.get(name) ?? [];
      groups.set(name, rows);
      rows.push({ id, ...columns });
    }
    for (const rows of groups.values()) this.updateDuties(rows);
  }

  private updateDuties(rows: readonly Row[]): void {
    const columns = Object.keys(rows[0] ?? {});
    const arrays = columns.map((column) => {
      const values = rows.map((row) => row[column]);
      const json = dutyColumnTypes[column] === 'jsonb';
      return `${this.parameters.addArray(json ? values.map((value) => JSON.stringify(value)) : values)}::${dutyColumnTypes[column]}[]`;
    });
    const set = columns.filter((column) => column !== 'id').map((column) => `${column} = n.${column}`);
    this.arms.push(
      `update duties d set ${set.join(', ')} from unnest(${arrays.join(', ')}) n (${columns.join(', ')})
       where d.tenant_id = ${TENANT} and d.id = n.id`,
    );
  }

  /** Rows alike go together; bytes can stand in a list only. */
  beside(sideRows: readonly SideRow[]): void {
    const groups = new Map<string, { readonly first: SideRow; readonly rows: Row[] }>();
    for (const side of sideRows) {
      const name = JSON.stringify([side.table, side.identity, side.onlyWhile, Object.keys(side.row)]);
      const group = groups.get(name) ?? { first: side, rows: [] };
      groups.set(name, group);
      group.rows.push(side.row);
    }
    for (const { first, rows } of groups.values()) {
      const { table, identity, onlyWhile } = first;
      const guard = onlyWhile
        ? ` where ${table}.${onlyWhile.column} = any (${this.parameters.addArray(onlyWhile.values)})`
        : '';
      const onConflict = identity.length > 0 ? replacing(['tenant_id', ...identity], guard) : () => '';
      this.insert(table, rows, onConflict, rows.length > 1 && !rows.some(holdsBytes) ? 'json' : 'list');
    }
  }

  keys(kept: readonly KeptReply[]): void {
    const rows = kept.map(({ actorId, key, fingerprint, reply }): Row => {
      return { actor_id: actorId, key, fingerprint: asText(fingerprint), reply };
    });
    this.insert('idempotency_keys', rows, () => '');
  }

  /** The statement's own part; whatever was gathered before stands in front of it. */
  events(commits: readonly StreamCommit[]): string {
    const events = commits.flatMap((commit) => commit.events);
    const append = insertion('events', eventColumns, events, this.parameters, this.form);
    if (this.arms.length === 0) return append;
    return `with ${this.arms.map((arm, index) => `arm_${index} as (${arm})`).join(', ')} ${append}`;
  }

  private insert(
    table: string,
    rows: readonly Row[],
    onConflict: (columns: readonly string[]) => string,
    form: 'list' | 'json' | undefined = this.form,
  ): void {
    if (!rows[0]) return;
    const columns = Object.keys(rows[0]);
    this.arms.push(insertion(table, columns, rows, this.parameters, form) + onConflict(columns));
  }
}

/** How JSON and a value list alike write bytes. */
const asText = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

const holdsBytes = (row: Row): boolean => Object.values(row).some((value) => Buffer.isBuffer(value));

const replacing =
  (identity: readonly string[], guard = '') =>
  (columns: readonly string[]): string => {
    const changing = columns.filter((column) => !identity.includes(column));
    const update = changing.map((column) => `${column} = excluded.${column}`).join(', ');
    return ` on conflict (${identity.join(', ')}) do ${update ? `update set ${update}${guard}` : 'nothing'}`;
  };
