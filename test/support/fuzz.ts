import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { Examples } from './examples.js';
import { garbage, mutate } from './mutations.js';
import type { Random } from './random.js';
import { docx, pdf, png, spreadsheets } from './sample-files.js';
import type { Visitor } from './visitor.js';

/** One request nobody sane would send. */
export interface RandomRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer | undefined;
  /** Of the body. */
  readonly type: 'application/json' | 'application/octet-stream';
}

/** What came back that must not: the request, to send it again, and the answer. */
export interface Fault {
  readonly request: string;
  readonly answer: string;
}

/** Requests from the definitions themselves: sound ones, sound ones with one thing changed, and noise. */
export class RandomRequests {
  private readonly examples: Examples;

  constructor(
    private readonly random: Random,
    ids: readonly string[],
  ) {
    this.examples = new Examples(random, ids);
  }

  next(): RandomRequest {
    const { random } = this;
    const endpoint = random.pick(endpoints);
    if (endpoint.binary === 'body') return this.upload(endpoint);
    const body = endpoint.body
      ? this.bodyOf(endpoint)
      : random.chance(0.05)
        ? Buffer.from('{"x":1}')
        : undefined;
    return {
      method: endpoint.method,
      path: this.pathOf(endpoint),
      body: endpoint.method === 'GET' ? undefined : body,
      type: 'application/json',
    };
  }

  /** A file that is what it says, or isn't, or is nothing. */
  private upload(endpoint: EndpointDefinition): RandomRequest {
    const { random } = this;
    const sound = random.pick([pdf(random.uuid()), png, docx(), spreadsheets.xls, Buffer.from('báo cáo')]);
    return {
      method: endpoint.method,
      path: this.pathOf(endpoint) + random.pick(['.pdf', '.png', '.docx', '.xls', '.txt', '']),
      body: random.chance(0.3) ? garbage(random, sound.toString('latin1')) : sound,
      type: random.chance(0.1) ? 'application/json' : 'application/octet-stream',
    };
  }

  private bodyOf({ body }: EndpointDefinition): Buffer | undefined {
    const { random } = this;
    if (!body || random.chance(0.02)) return undefined;
    let value = this.examples.of(body);
    for (let times = random.below(4); times > 0; times--) value = mutate(value, random);
    const text = JSON.stringify(value) ?? '';
    return random.chance(0.1) ? garbage(random, text) : Buffer.from(text);
  }

  private pathOf({ path, params, query }: EndpointDefinition): string {
    const { random } = this;
    const given: Record<string, unknown> = Object(params ? this.examples.of(params) : {});
    const filled = path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(wellFormed(random.chance(0.15) ? mutate(null, random) : given[name])),
    );
    if (!query && random.chance(0.95)) return filled;
    const asked: Record<string, unknown> = Object(query ? this.examples.of(query) : { x: 'y' });
    const mutated = random.chance(0.5) ? Object(mutate(asked, random)) : asked;
    const pairs = Object.entries(mutated).map(([name, value]): [string, string] => [
      wellFormed(name),
      wellFormed(value),
    ]);
    return `${filled}?${new URLSearchParams(pairs).toString()}`;
  }
}

/** What can stand in an address: half a surrogate pair can't. */
const wellFormed = (value: unknown): string => Buffer.from(String(value).slice(0, 1_000)).toString();

/**
 * Sends so many random requests, some at a time; gathers what was answered with 500 or more, or not at all.
 * Whoever has signed himself out by chance is revived.
 */
export async function fuzz(
  requests: RandomRequests,
  count: number,
  visitors: readonly Visitor[],
  { url, revive }: { url: string; revive: () => Promise<unknown> },
): Promise<{ faults: Fault[]; tally: Record<number, number> }> {
  const faults: Fault[] = [];
  const tally: Record<number, number> = {};
  let sent = 0;
  const one = async (visitor: Visitor): Promise<void> => {
    const { method, path, body, type } = requests.next();
    const shown = `${method} ${path} ${body?.toString('base64').slice(0, 4_000) ?? ''}`;
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          cookie: visitor.cookie ?? '',
          'x-csrf-token': visitor.csrfToken ?? '',
          origin: new URL(url).origin,
          ...(body && { 'content-type': type }),
        },
        ...(body && { body: new Uint8Array(body) }),
      });
      const text = await response.text();
      tally[response.status] = (tally[response.status] ?? 0) + 1;
      if (response.status === 401 || response.status === 429) await revive();
      if (response.status >= 500) faults.push({ request: shown, answer: `${response.status} ${text}` });
    } catch (error) {
      faults.push({ request: shown, answer: String(error) });
    }
  };
  const going = async (visitor: Visitor): Promise<void> => {
    while (sent++ < count && faults.length < 20) await one(visitor);
  };
  await Promise.all(visitors.map(going));
  return { faults, tally };
}
