import { createServer } from 'node:net';
import { StartupProblem } from '#libs/platform/src/embedded/startup-problem.js';

/** Waits for the API; where it failed because somebody else has the port, says so and what to do. */
export async function explainPort<T>(starting: Promise<T>, port: number): Promise<T> {
  try {
    return await starting;
  } catch (error) {
    if (await isFree(port)) throw error;
    throw new StartupProblem(
      `Port ${port} is taken by another program.`,
      `End that program, or choose another port: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
