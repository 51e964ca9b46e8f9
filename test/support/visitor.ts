/** What came back, with the body as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Somebody with a browser: keeps the cookie, sends back the CSRF token, and says where the request comes from. */
export class Visitor {
  cookie: string | undefined;
  csrfToken: string | undefined;

  constructor(private readonly url: string) {}

  /** Signs in, and remembers what a browser would. */
  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.ask('POST', '/api/session', { username, password });
    const { body } = answer;
    if (typeof body === 'object' && body !== null && 'csrfToken' in body)
      this.csrfToken = String(body.csrfToken);
    return answer;
  }

  /** A body of bytes goes as it is, any other as JSON. */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string | undefined> = {},
  ): Promise<Answer> {
    const bytes = body instanceof Uint8Array;
    const sent = {
      'content-type':
        body === undefined ? undefined : bytes ? 'application/octet-stream' : 'application/json',
      cookie: this.cookie,
      'x-csrf-token': this.csrfToken,
      origin: new URL(this.url).origin,
      ...headers,
    };
    const response = await fetch(this.url + path, {
      method,
      headers: Object.fromEntries(
        Object.entries(sent).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      ),
      ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const given = response.headers.get('set-cookie')?.split(';')[0];
    if (given !== undefined) this.cookie = given.endsWith('=') ? undefined : given;
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const read: unknown = json ? JSON.parse(text) : text || undefined;
    return { status: response.status, headers: response.headers, body: read };
  }

  /** Bytes, as a link on the page fetches them. */
  async download(path: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
    const response = await fetch(this.url + path, { headers: { cookie: this.cookie ?? '' } });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }
}
