import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Measure } from "./support/bench";
import { hostileCorpus } from "./support/hostile-corpus";
import { largeTables } from "./support/large-csv";

/**
 * What `psci score FILE --json` makes of files that are made to harm, and of large tables: the time, the memory at its peak
 * (of a process of its own), and the first error. Nothing hostile may take 20 s or 1 GB.
 */
export const hostile: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "psci-hostile-"));
  try {
    return [
      ...Object.entries(hostileCorpus).map(([what, make]) => measured(what, make, join(folder, "file.xlsx"))),
      ...Object.entries(largeTables).map(([what, make]) => measured(what, make, join(folder, "file.csv"))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface Run {
  readonly code: number;
  readonly error: string | null;
  readonly milliseconds: number;
  /** Seconds of processors, the start included. */
  readonly worked: number;
  /** Megabytes. */
  readonly peak: number;
}

function measured(what: string, make: () => Uint8Array, path: string): Measure {
  const bytes = make();
  writeFileSync(path, bytes);
  const script = join(__dirname, "support", "measured-score.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, path], { encoding: "utf8" });
  const { code, error, milliseconds, worked, peak } = JSON.parse(printed) as Run; // What that script prints.
  const size = `${(bytes.length / 1e6).toFixed(bytes.length < 1e6 ? 3 : 0)} MB`;
  const note = `${worked.toFixed(1)} s of processors; ${peak.toFixed(0)} MB at its peak; ends with ${code}${error === null ? "" : `, ${error}`}`;
  return { what, size, milliseconds, passes: null, note };
}
