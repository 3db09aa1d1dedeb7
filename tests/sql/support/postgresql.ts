import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The newest PostgreSQL of the machine, as Debian installs it; null for none. */
function binaries(): string | null {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => join(root, version, "bin")).find((bin) => existsSync(join(bin, "initdb"))) ??
    null
  );
}

/** A server of the tests, in a folder of its own that goes with it; no network port. */
export interface PostgreSql {
  /** Runs statements, and returns what they print. */
  run(statements: string): string;
  stop(): void;
}

/**
 * Starts a server; null where PostgreSQL is not installed (`apt-get install postgresql`). In CI a missing server is an error.
 */
export async function startPostgreSql(): Promise<PostgreSql | null> {
  const bin = binaries();
  if (bin === null) {
    if (process.env["CI"]) throw new Error("PostgreSQL is not installed: apt-get install postgresql");
    return null;
  }
  // PostgreSQL does not run as root.
  const asUser =
    process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  const folder = mkdtempSync(join(tmpdir(), "psci-pg-"));
  if (asUser.length > 0) execFileSync("chown", ["postgres:postgres", folder]);
  const data = join(folder, "data");
  const call = (command: string, ...args: readonly string[]): readonly [string, readonly string[]] => {
    const [first = "", ...more] = [...asUser, join(bin, command), ...args];
    return [first, more];
  };
  const [initdb, initArgs] = call(
    "initdb",
    "-D",
    data,
    "-U",
    "psci",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-sync",
  );
  execFileSync(initdb, initArgs, { stdio: "pipe", cwd: folder });
  const options = [
    "-D",
    data,
    "-k",
    folder,
    "-c",
    "listen_addresses=",
    "-c",
    "fsync=off",
    "-c",
    "statement_timeout=30000",
  ];
  const [postgres, args] = call("postgres", ...options);
  const server = spawn(postgres, args, { stdio: "ignore", cwd: folder });
  const run = (statements: string): string =>
    execFileSync(
      join(bin, "psql"),
      ["-h", folder, "-U", "psci", "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=0"],
      { input: statements, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["pipe", "pipe", "pipe"] },
    );
  for (let tries = 0; ; tries++) {
    try {
      run("SELECT 1");
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    run,
    stop() {
      server.kill("SIGINT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
