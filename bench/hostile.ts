import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Measure } from "./support/bench";
import { hostileCorpus } from "./support/hostile-corpus";
import { largeTables } from "./support/large-csv";

/**
 * Time, peak memory (in a process of its own) and first error of `psci score FILE --json` for harmful files and for
 * large tables. No harmful file may take 20 s or 1 GB.
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
  /** Processor seconds, start included. */
  readonly worked: number;
  /** Megabytes. */
  readonly peak: number;
}

function measured(what: string, make: () => Uint8Array, path: string): Measure {
  const bytes = make();
  writeFileSync(path, bytes);
  const script = join(__dirname, "support", "measured-score.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, path], { encoding: "utf8" });
  const { code, error, milliseconds, worked, peak } = JSON.parse(printed) as Run; // That script prints this.
  const size = `${(bytes.length / 1e6).toFixed(bytes.length < 1e6 ? 3 : 0)} MB`;
  const note = `${worked.toFixed(1)} s of processors; ${peak.toFixed(0)} MB at its peak; ends with ${code}${error === null ? "" : `, ${error}`}`;
  return { what, size, milliseconds, passes: null, note };
}
