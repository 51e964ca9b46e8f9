import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Topic } from './topics.js';

/** Somebody who listens: one open page. */
export interface Listener {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  /** The id of his session; a session has a few pages open, not hundreds. */
  readonly session: string;
  readonly response: Pick<ServerResponse, 'write' | 'end' | 'writableLength' | 'destroy'>;
}

/** Pages of one session that may listen at once. */
const PER_SESSION = 8;
/** A client that lets this much pile up is gone or too slow; it comes back by itself and reads everything anew. */
const BACKLOG_BYTES = 16 * 1024;
const RETRY_MS = 3_000;

/** All pages of this process that listen for changes. */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly open = new Set<Listener>();
  private changed: (() => void) | undefined;
  private closed = false;

  get listeners(): ReadonlySet<Listener> {
    return this.open;
  }

  /** Tells whoever looks for changes that somebody came or went. */
  onChange(changed: () => void): void {
    this.changed = changed;
  }

  /** Whether the session may open another page. */
  hasRoom(session: string): boolean {
    return [...this.open].filter((listener) => listener.session === session).length < PER_SESSION;
  }

  add(listener: Listener): void {
    this.open.add(listener);
    this.changed?.();
  }

  /** The first words, when nothing can be missed any more: browsers call the stream open from here on. */
  greet(listener: Listener): void {
    if (this.closed) this.drop(listener);
    else if (this.open.has(listener)) listener.response.write(`retry: ${RETRY_MS}\n\n`);
  }

  remove(listener: Listener): void {
    if (this.open.delete(listener)) this.changed?.();
  }

  /** Says that a topic changed, to a tenant's pages or to one person's. */
  announce(topic: Topic, tenantId: TenantId, personId?: PersonId): void {
    const message = `data: ${JSON.stringify({ topic })}\n\n`;
    for (const listener of this.open) {
      if (listener.tenantId !== tenantId || (personId !== undefined && listener.personId !== personId))
        continue;
      this.send(listener, message);
    }
  }

  /** A comment now and then keeps proxies from closing a silent connection, and finds out who is gone. */
  beat(): void {
    for (const listener of this.open) this.send(listener, ': still here\n\n');
  }

  /** Lets those go whose session is over. */
  keepOnly(sessions: ReadonlySet<string>): void {
    for (const listener of this.open) if (!sessions.has(listener.session)) this.drop(listener);
  }

  private drop(listener: Listener): void {
    listener.response.end();
    this.remove(listener);
  }

  /** Lets everybody go before the server drains; pages come back to whoever serves them next. */
  onModuleDestroy(): void {
    this.closed = true;
    for (const listener of this.open) this.drop(listener);
  }

  private send(listener: Listener, message: string): void {
    if (listener.response.writableLength > BACKLOG_BYTES) {
      listener.response.destroy();
      this.remove(listener);
      return;
    }
    listener.response.write(message);
  }
}
