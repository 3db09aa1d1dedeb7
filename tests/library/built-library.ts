import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { once } from "../support/run/once";

const run = promisify(execFile);
const root = join(__dirname, "..", "..");

/** What `npm run build:engine` makes of the engine before its manifest is added: a folder that is only read. */
export const builtLibrary = (): Promise<string> =>
  once("engine-library", async (folder) => {
    const command = (name: string) => join(root, "node_modules", ".bin", name);
    const library = ["--config-name", "engine-module", "--config-name", "engine-commonjs"];
    await Promise.all([
      run(command("webpack"), ["--mode", "production", ...library, "--output-path", folder], { cwd: root }),
      run(command("tsc"), ["-p", "src/engine/tsconfig.types.json", "--outDir", join(folder, "types")], {
        cwd: root,
      }),
    ]);
  });
