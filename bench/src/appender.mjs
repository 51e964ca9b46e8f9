import { Appends } from '../../dist/libs/platform/src/event-store/appends.js';
import { BenchedAppend } from './benched-append.mjs';
import { openDatabase } from './databases.mjs';
import { closedLoop, openLoop } from './measure.mjs';

/** Appends in a process of its own, as the API does beside the worker that reads. */
const { url, callers, seed } = JSON.parse(process.argv[2]);
const append = new BenchedAppend(seed);
const database = await openDatabase(url, callers);
const appends = new Appends(database);
const one = () => appends.commit(append.tenantId, append.append());
let stop = new AbortController();

const obey = async ({ order, ...load }) => {
  if (order === 'measure') process.send?.(await closedLoop({ callers, ...load }, one));
  if (order === 'stop') stop.abort();
  if (order !== 'pace') return;
  stop = new AbortController();
  process.send?.({ acknowledged: await openLoop({ ...load, atMost: callers, stop: stop.signal }, one) });
};
process.on('message', (message) => void obey(message));
process.on('disconnect', () => process.exit());
process.send?.('ready');
