import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { SmallDistrict } from './small-district.js';
import { clearTerms } from './terms.js';
import type { Visitor } from './visitor.js';

/** Clients that send one command after the other on connections they keep, until no new connection is taken. */
export class SteadyClients {
  readonly acknowledged = new Set<string>();
  readonly statuses = new Set<number>();
  /** Errors on requests that the server had taken on. */
  readonly dropped: string[] = [];
  readonly finished: Promise<unknown>;

  constructor(
    private readonly url: string,
    private readonly visitor: Visitor,
    private readonly small: SmallDistrict,
    clients: number,
  ) {
    this.finished = Promise.all(Array.from({ length: clients }, () => this.client()));
  }

  private async client(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (await this.send(agent));
    agent.destroy();
  }

  /** False when the server takes no new connection any more. */
  private send(agent: Agent): Promise<boolean> {
    const id = randomUUID();
    const { commune, head } = this.small;
    const body = JSON.stringify({
      unitId: commune,
      signatoryId: head.personId,
      terms: clearTerms(head.personId),
    });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-correlation-id': id,
      cookie: this.visitor.cookie ?? '',
      'x-csrf-token': this.visitor.csrfToken ?? '',
    };
    return new Promise((resolve) => {
      const sent = request(`${this.url}/api/commitments`, { method: 'POST', agent, headers }, (response) => {
        response.resume().on('end', () => {
          this.statuses.add(response.statusCode ?? 0);
          if (response.statusCode === 201) this.acknowledged.add(id);
          resolve(true);
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ECONNREFUSED') this.dropped.push(`${error.code} ${error.message}`);
        resolve(false);
      });
      sent.end(body);
    });
  }
}
