import { WriteMessages } from '#libs/notices/src/write-messages.js';

/** Preloaded into a worker: it dies in the middle of writing the notice POISON, as over data that crashes its reader. */
const { write } = WriteMessages.prototype;
WriteMessages.prototype.write = function poisoned(deliveries) {
  if (deliveries.some(({ notice_id }) => notice_id === process.env.POISON))
    process.kill(process.pid, 'SIGKILL');
  return write.call(this, deliveries);
};
