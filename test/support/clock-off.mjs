/** Preloaded into a process, puts its wall clock off by CLOCK_OFF milliseconds; its monotonic timers stay as they are. */
const off = Number(process.env.CLOCK_OFF);
const RealDate = Date;
const now = () => RealDate.now() + off;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
