import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  readonly compressed: boolean;
}

/** The files of a folder as they were at start; nothing outside it can be named. */
export class StaticFiles {
  private readonly files = new Map<string, StaticFile>();

  constructor(private readonly folder: string) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.split(sep).join('/'),
    );
    const all = new Set(names);
    for (const name of names) {
      const type = types[extname(name)];
      // Hidden folders hold what the build keeps for itself.
      if (type === undefined || name.split('/').some((part) => part.startsWith('.'))) continue;
      const path = join(folder, name);
      const { mtimeMs, size } = statSync(path);
      const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
      this.files.set(name, { path, type, etag, compressed: all.has(`${name}.br`) });
    }
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  /** Sends a file, compressed where the build has done so, or only says that the client's copy is still right. */
  async send(
    name: string,
    request: FastifyRequest,
    reply: FastifyReply,
    cacheControl: string,
  ): Promise<FastifyReply> {
    const file = this.files.get(name);
    if (!file) throw new Error(`${name} is not among the files of ${this.folder}`);
    const brotli =
      file.compressed && /\bbr\b(?!\s*;\s*q=0(?![.\d]))/.test(request.headers['accept-encoding'] ?? '');
    const etag = brotli ? `${file.etag.slice(0, -1)}-br"` : file.etag;
    reply.header('etag', etag).header('cache-control', cacheControl).header('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    reply.type(file.type);
    if (brotli) reply.header('content-encoding', 'br');
    return reply.send(await readFile(brotli ? `${file.path}.br` : file.path));
  }
}
