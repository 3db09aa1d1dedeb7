import { once } from "node:events";
import { endProcess } from "./end-process";
import { run } from "./run";
import { failureOf } from "./failure";
import { failureText } from "./words/failure-text";

// The reader of a pipe may stop early (`psci ... | head`): that is no error. Any other failure of the output ends the
// command.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => endProcess(code === "EPIPE" ? 0 : 2));

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  taken: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  error: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
})
  .catch((error: unknown) => {
    process.stderr.write(failureText(failureOf(error, "psci")));
    return 2;
  })
  .then((code) => {
    // After what a pipe has not taken yet.
    process.stdout.write("", () => process.stderr.write("", () => endProcess(code)));
  });
