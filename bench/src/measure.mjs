import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * What one window of load showed. `acknowledged` counts the warm-up as well, so that it can be checked against what is
 * stored; rate and latencies are of the window alone.
 * @typedef {{ perSecond: number, p50: number, p99: number, acknowledged: number }} Measurement
 */

/**
 * Closed loop: each caller starts the next call when the last one was acknowledged. A call that fails ends it all, since
 * a side that refuses work must not look fast.
 * @param {{ callers: number, seconds: number, warmUp?: number }} load
 * @param {(caller: number) => Promise<unknown>} call
 * @returns {Promise<Measurement>}
 */
export async function closedLoop({ callers, seconds, warmUp = 0.5 }, call) {
  const from = performance.now() + warmUp * 1_000;
  const until = from + seconds * 1_000;
  const latencies = [];
  let acknowledged = 0;
  const loop = async (caller) => {
    for (let began = performance.now(); began < until;) {
      await call(caller);
      const ended = performance.now();
      acknowledged++;
      if (ended >= from && ended <= until) latencies.push(ended - began);
      began = ended;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => loop(caller)));
  return { perSecond: latencies.length / seconds, acknowledged, ...percentiles(latencies) };
}

/**
 * Open loop: calls start at a steady rate whatever becomes of the earlier ones, as people do; at most `atMost` at once.
 * @param {{ perSecond: number, atMost: number, stop: AbortSignal }} load
 * @param {() => Promise<unknown>} call
 * @returns {Promise<number>} how many were acknowledged
 */
export async function openLoop({ perSecond, atMost, stop }, call) {
  const began = performance.now();
  const running = new Set();
  let started = 0;
  let acknowledged = 0;
  const counted = async () => {
    await call();
    acknowledged++;
  };
  while (!stop.aborted) {
    const due = ((performance.now() - began) * perSecond) / 1_000;
    while (started < due && running.size < atMost) {
      started++;
      const one = counted().finally(() => running.delete(one));
      running.add(one);
    }
    await (running.size < atMost ? pause(1) : Promise.race(running));
  }
  await Promise.all(running);
  return acknowledged;
}

/** @param {number[]} values in milliseconds */
export function percentiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
