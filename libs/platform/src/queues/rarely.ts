/** So many different complaints are told apart. */
const MANY = 100;

/** Says the same thing once in a while only: in an outage every connection complains every second. */
export function rarely(say: (message: string) => void, everyMs = 60_000): (message: string) => void {
  const said = new Map<string, number>();
  return (message) => {
    const now = performance.now();
    if (now - (said.get(message) ?? -Infinity) < everyMs) return;
    if (said.size > MANY) said.clear();
    said.set(message, now);
    say(message);
  };
}
