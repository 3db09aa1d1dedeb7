import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const psci = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ["--import", "tsx", join("src", "cli", "psci.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1e8,
  });

test("psci as a process prints the whole of the JSON on stdout, nothing else, and ends with the exit code", () => {
  const { status, stdout } = psci([
    "score",
    "tests/fixtures/capabilities-measured.xlsx",
    "--json",
    "--quiet",
  ]);
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { units: unknown[] }).units).toHaveLength(60);
});

test("psci as a process shows a stack only when PSCI_DEBUG asks for it", () => {
  const args = ["score", "examples/none.xlsx"];
  const plain = psci(args);
  expect([plain.status, plain.stdout, plain.stderr.trim().split("\n")]).toEqual([
    2,
    "",
    ["psci: examples/none.xlsx does not exist. Check the path."],
  ]);
  expect(psci(args, { PSCI_DEBUG: "1" }).stderr).toContain("ENOENT");
});
