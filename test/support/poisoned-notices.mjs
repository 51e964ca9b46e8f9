import { HandOverTurns } from '#libs/notices/src/hand-over-turns.js';

/** Preloaded into a worker: it dies in the middle of handing over the notice POISON, as over data that crashes its reader. */
const { take } = HandOverTurns.prototype;
HandOverTurns.prototype.take = function poisoned(tenant, work) {
  return take.call(this, tenant, (client, turn) => {
    const query = async (...asked) => {
      const answer = await client.query(...asked);
      if (answer.rows.some(({ id }) => id === process.env.POISON)) process.kill(process.pid, 'SIGKILL');
      return answer;
    };
    return work({ query }, turn);
  });
};
