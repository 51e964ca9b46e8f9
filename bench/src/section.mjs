/** One section in a process of its own: what it leaves behind in memory is no other section's burden. */
const [name, options] = process.argv.slice(2);
// Told to stop, what it started is ended by the handlers of its exit.
process.once('SIGTERM', () => process.exit(1));
process.once('disconnect', () => process.exit(1));
const { run } = await import(`./sections/${name}.mjs`);
const rows = await run(JSON.parse(options));
// A connection that some library still holds must not keep the run from going on.
process.send?.(rows, () => process.exit());
