import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StaticFiles } from './static-files.js';

/** Where the build put the page: beside the compiled server, or below the sources' root. */
export function builtPage(): string | undefined {
  return ['../../../../web', '../../../../dist/web']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(`${folder}/index.html`));
}

/** Addresses that belong to programs; everything else without an extension is a view of the page. */
const ofPrograms = /^\/(?:api|health|metrics)(?:\/|$)/;

/** The file of the page that answers a path: the page itself for each of its views; undefined where it is none's. */
export function pageFile(path: string, accept = ''): string | undefined {
  if (ofPrograms.test(path)) return undefined;
  if (path === '/' || (extname(path) === '' && accept.includes('text/html'))) return 'index.html';
  return path.slice(1);
}

/** Serves the built page; what its build named by a hash never changes and is kept for ever. */
export function servePage(server: FastifyInstance, folder: string): void {
  const files = new StaticFiles(folder);
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const name = pageFile(request.url.split('?')[0] ?? '/', request.headers.accept);
    if (name === undefined || !files.has(name)) {
      reply.callNotFound();
      return reply;
    }
    const keep = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return files.send(name, request, reply, keep);
  };
  server.route({ method: ['GET', 'HEAD'], url: '/*', handler });
}
