import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SmallDistrict } from './small-district.js';
import { clearTerms } from './terms.js';
import type { Visitor } from './visitor.js';

/** What clients saw while commands were sent, each repeated under its key until it was acknowledged. */
export interface Load {
  readonly commands: readonly string[];
  readonly acknowledged: ReadonlySet<string>;
  /** Every status that came, and how often. */
  readonly tally: Readonly<Record<string, number>>;
  /** Answers of 503 that don't say when to come back. */
  readonly speechless: number;
  /** Real moments of acknowledgement, in order. */
  readonly moments: readonly number[];
  /** Milliseconds that each acknowledged command took, in the same order. */
  readonly took: readonly number[];
  /** Resolves when all are acknowledged or `end` was called. */
  readonly finished: Promise<void>;
  end(): void;
}

export interface LoadOptions {
  readonly commands: number;
  readonly clients?: number;
  /** Between two commands of a client, to stretch a load over some time. */
  readonly everyMs?: number;
}

/** Drafts commitments as a chair does, many at once; a command's id is its correlation id and its idempotency key. */
export function load(
  chair: Visitor,
  { commune, head }: SmallDistrict,
  { commands: count, clients = 8, everyMs = 0 }: LoadOptions,
): Load {
  const commands = Array.from({ length: count }, () => randomUUID());
  const acknowledged = new Set<string>();
  const tally: Record<string, number> = {};
  const moments: number[] = [];
  const took: number[] = [];
  let speechless = 0;
  let ended = false;
  let next = 0;
  const body = { unitId: commune, signatoryId: head.personId, terms: clearTerms(head.personId) };

  const send = async (id: string): Promise<void> => {
    const headers = { 'x-correlation-id': id, 'idempotency-key': id };
    const sentAt = performance.now();
    const answer = await chair.ask('POST', '/api/commitments', body, headers).catch(() => undefined);
    const status = String(answer?.status ?? 'no answer');
    tally[status] = (tally[status] ?? 0) + 1;
    if (answer?.status === 201) {
      acknowledged.add(id);
      moments.push(performance.now());
      took.push(performance.now() - sentAt);
    } else if (answer?.status === 503 && !answer.headers.has('retry-after')) speechless++;
  };
  const client = async (): Promise<void> => {
    for (let id = commands[next++]; id !== undefined && !ended; id = commands[next++]) {
      while (!acknowledged.has(id) && !ended) {
        await send(id);
        if (!acknowledged.has(id)) await pause(50);
      }
      if (everyMs > 0) await pause(everyMs);
    }
  };
  const finished = Promise.all(Array.from({ length: clients }, client)).then(() => undefined);
  return {
    commands,
    acknowledged,
    tally,
    moments,
    took,
    finished,
    get speechless() {
      return speechless;
    },
    end: () => {
      ended = true;
    },
  };
}
