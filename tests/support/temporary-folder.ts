import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for each test, removed after it. */
export function temporaryFolder(): { readonly path: string; readonly file: (name: string) => string } {
  const folder = { path: "", file: (name: string) => join(folder.path, name) };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "psci-command-"));
  });
  afterEach(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}
