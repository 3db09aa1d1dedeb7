import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface MeasuredProcess {
  readonly milliseconds: number;
  /** The most memory that the process held, in MB. */
  readonly memory: number;
}

const root = join(__dirname, "../..");

/**
 * The built command `psci` in a process of its own, with the start of Node in its time. Throws with its message if it
 * fails.
 */
export async function measuredCommand(args: readonly string[]): Promise<MeasuredProcess> {
  const folder = mkdtempSync(join(tmpdir(), "psci-bench-"));
  const report = join(folder, "memory");
  const begin = performance.now();
  try {
    const flags = ["--require", join(__dirname, "peak-memory.cjs")];
    await finished(process.execPath, [...flags, join(root, "bin/psci.js"), ...args], report);
    return {
      milliseconds: performance.now() - begin,
      memory: Number(readFileSync(report, "utf8")) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finished(command: string, args: readonly string[], report: string): Promise<void> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PSCI_PEAK_MEMORY: report },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let messages = "";
  child.stderr.on("data", (data: Buffer) => {
    messages = (messages + data.toString()).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    // 1: scored, with something to be told.
    child.on("close", (code) => (code === 0 || code === 1 ? resolve() : reject(new Error(messages))));
  });
}
