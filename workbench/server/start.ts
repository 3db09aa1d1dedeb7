import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./serve";

/** `npm start`: the workbench at a local address, built again whenever a source file changes. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, once: { type: "boolean", default: false } },
  });
  const url = await serve(join(__dirname, "../.."), Number(values.port), !values.once);
  console.log(`The workbench is at ${url}  (Ctrl+C ends it)`);
}

// A signal would end the process before it removes its files.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());

start().catch((error: unknown) => {
  const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(busy ? "The port is taken. Choose another: npm start -- --port 3001" : error);
  process.exitCode = 1;
});
