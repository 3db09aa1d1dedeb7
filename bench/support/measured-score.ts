/** Scores the named file as `psci score FILE --json` does, and prints the time and memory as JSON. */
import { run } from "../../src/cli/run";

interface PrintedProblems {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}

/** Longer results are those of a table that was scored. */
const most = 5_000_000;

let [out, length] = ["", 0];
const started = performance.now();
void run(["score", process.argv[2] ?? "", "--json", "--quiet"], {
  out: (text) => {
    length += text.length;
    if (length <= most) out += text;
  },
  error: () => undefined,
}).then((code) => {
  const milliseconds = performance.now() - started;
  const problems = length > most ? [] : (JSON.parse(out) as PrintedProblems).problems; // As in resultsJson.
  const error = problems.find(({ severity }) => severity === "error")?.code ?? null;
  const peak = process.resourceUsage().maxRSS / 1e3;
  const { user, system } = process.cpuUsage();
  const worked = (user + system) / 1e6;
  process.stdout.write(JSON.stringify({ code, error, milliseconds, worked, peak }), () => process.exit(0));
});
