import { Inject, Injectable, Optional } from '@nestjs/common';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import type { ChannelPort, Outgoing } from '../channels.js';
import type { Outcome } from '../domain/delivery-outcome.js';
import { postOutside } from './post-outside.js';
import { webhookHeaders } from './standard-webhook.js';
import { WebhookEndpoints, type WebhookEndpoint } from './webhook-endpoints.js';

const WHOLE_MS = 8_000;
/** A receiver that has seen an id answers as before: these ask to come again, and so do all from 500 on. */
const comeAgain = new Set([408, 425, 429]);
/** Nobody is there behind the gateway: others need not be tried just now. */
const away = new Set([502, 503, 504]);
const GONE = 410;

/** Brings short messages to the gateway of a tenant, signed as Standard Webhooks are. Whom a person's id calls, the gateway knows. */
@Injectable()
export class WebhookChannel implements ChannelPort {
  readonly atOnce = 8;

  constructor(
    private readonly endpoints: WebhookEndpoints,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL' | 'WEBHOOKS_TO_LOOPBACK'>,
    @Optional() private readonly wholeMs = WHOLE_MS,
  ) {}

  async send(message: Outgoing): Promise<Outcome> {
    const { tenantId, id } = message;
    const endpoint = await this.endpoints.of(tenantId);
    if (!endpoint) return { outcome: 'SKIPPED', reason: 'NO_ENDPOINT' };
    if (!endpoint.enabled) return { outcome: 'SKIPPED', reason: 'ENDPOINT_DISABLED' };
    const outcome = await this.post(endpoint, id, this.contentOf(message));
    if (outcome.outcome === 'SENT') {
      if (endpoint.failures > 0) await this.endpoints.worked(tenantId);
      return outcome;
    }
    if (outcome.gone) await this.endpoints.disable(tenantId, endpoint.url, endpoint.failures + 1);
    else await this.endpoints.failed(tenantId, endpoint, outcome.error);
    return outcome;
  }

  /** Tries a tenant's webhook with a message that is for nobody; undefined where there is none. */
  async ping(tenantId: TenantId, id: string): Promise<Outcome | undefined> {
    const endpoint = await this.endpoints.of(tenantId);
    if (!endpoint) return undefined;
    const outcome = await this.post(endpoint, id, { type: 'ping', data: {} });
    return outcome;
  }

  /** No name, no telephone number, no more words than a line. */
  private contentOf({ personId, language, statutory, subject, about }: Outgoing): object {
    const [only] = about;
    const link = about.length === 1 && only ? only.link : '/';
    return {
      type: about.length === 1 ? 'notice' : 'digest',
      data: {
        personId,
        language,
        statutory,
        text: about.length === 1 && only ? only.text : subject,
        count: about.length,
        link:
          this.config.PUBLIC_URL === undefined || link === null
            ? null
            : new URL(link, this.config.PUBLIC_URL).toString(),
      },
    };
  }

  private async post({ url, secrets }: WebhookEndpoint, id: string, content: object): Promise<Tried> {
    // Real time, whatever a demonstration's clock says: a receiver refuses a signature that is not of these minutes.
    const now = new Date();
    const body = JSON.stringify({ timestamp: now.toISOString(), ...content });
    const signed = { id, timestamp: Math.floor(now.getTime() / 1_000), body };
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Camket',
      ...webhookHeaders(signed, secrets),
    };
    try {
      const limits = { wholeMs: this.wholeMs, loopback: this.config.WEBHOOKS_TO_LOOPBACK };
      const { status } = await postOutside(url, { body, headers }, limits);
      return outcomeOf(status);
    } catch (error) {
      return { outcome: 'LATER', error: clipped(messageOf(error), 500), nobodyThere: true };
    }
  }
}

type Tried =
  | { readonly outcome: 'SENT' }
  | { readonly outcome: 'LATER'; readonly error: string; readonly nobodyThere?: true; readonly gone?: never }
  | { readonly outcome: 'REFUSED'; readonly error: string; readonly gone?: true };

function outcomeOf(status: number): Tried {
  const error = `it answered ${status}`;
  if (status >= 200 && status < 300) return { outcome: 'SENT' };
  if (status === GONE) return { outcome: 'REFUSED', error, gone: true };
  if (away.has(status)) return { outcome: 'LATER', error, nobodyThere: true };
  if (comeAgain.has(status) || status >= 500) return { outcome: 'LATER', error };
  return { outcome: 'REFUSED', error };
}

/** What a failed connection says; errors of the machine's own kind bear a message too. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
