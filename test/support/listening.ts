import type { Visitor } from './visitor.js';

/** A page that listens to what changes. */
export class Listening {
  readonly topics: string[] = [];
  private readonly end = new AbortController();
  private reading: Promise<void> = Promise.resolve();

  /** Resolves when the service has greeted the listener: from then on it misses nothing. */
  static async to(url: string, { cookie = '' }: Visitor): Promise<Listening> {
    const listening = new Listening();
    const { end } = listening;
    const response = await fetch(`${url}/api/live`, { headers: { cookie }, signal: end.signal });
    if (response.status !== 200 || !response.body) throw new Error(`not heard: ${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    listening.reading = listening.read(reader).catch(() => undefined);
    return listening;
  }

  async close(): Promise<void> {
    this.end.abort();
    await this.reading;
  }

  private async read(reader: ReadableStreamDefaultReader<string>): Promise<void> {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      for (const [, topic] of value.matchAll(/"topic":"([^"]+)"/g)) if (topic) this.topics.push(topic);
    }
  }
}
