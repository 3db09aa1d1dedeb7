import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("docs/architecture.md shows what imports what as it is, and no folder imports itself by way of others", () => {
  const { status, stderr } = spawnSync(process.execPath, ["bin/draw-layers.mjs", "--check"], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 120_000);
