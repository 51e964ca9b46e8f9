import { connect } from 'node:net';

/** Sends a body a byte a second and never ends it; tells how the server ended it. */
export function sendSlowly(
  url: string,
  path: string,
  beginning: string,
): Promise<{ status: number; afterMs: number }> {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let heard = '';
    const drip = setInterval(() => socket.writable && socket.write(' '), 1_000);
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n${beginning}`,
    );
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      clearInterval(drip);
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1]), afterMs: performance.now() - began });
    });
  });
}
