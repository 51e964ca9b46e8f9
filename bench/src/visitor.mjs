import { randomUUID } from 'node:crypto';

/** Somebody who uses the API as the page does: session cookie, CSRF token and an idempotency key with every write. */
export class Visitor {
  #headers = {};

  /** @param {import('undici').Pool} connections */
  constructor(connections) {
    this.connections = connections;
  }

  async signIn(username, password) {
    const { body, headers } = await this.ask('POST', '/api/session', { username, password });
    const [cookie] = String(headers['set-cookie']).split(';');
    this.#headers = { cookie, 'x-csrf-token': body.csrfToken };
    return body;
  }

  /** What answers in bytes. */
  async bytes(path) {
    const { statusCode, body } = await this.connections.request({
      method: 'GET',
      path,
      headers: this.#headers,
    });
    if (statusCode !== 200) throw new Error(`GET ${path}: ${statusCode} ${await body.text()}`);
    return Buffer.from(await body.arrayBuffer());
  }

  /** Uploads a file; answers its id. */
  async upload(name, bytes) {
    const { statusCode, body } = await this.connections.request({
      method: 'POST',
      path: `/api/files?name=${encodeURIComponent(name)}`,
      headers: { ...this.#headers, 'content-type': 'application/octet-stream' },
      body: bytes,
    });
    const text = await body.text();
    if (statusCode >= 300) throw new Error(`upload: ${statusCode} ${text.slice(0, 500)}`);
    return JSON.parse(text).id;
  }

  /** Anything but a success throws: a refused request must not count as a quick one. */
  async ask(method, path, body) {
    const writes = body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await this.connections.request({
      method,
      path,
      headers: { ...this.#headers, ...writes },
      body: body && JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 500)}`);
    return { headers: answer.headers, body: text ? JSON.parse(text) : undefined };
  }
}
