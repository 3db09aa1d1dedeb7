import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/file";
import { command, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

test("--frozen takes the place of the sheet that --with frozen-scale wrote, and the report verifies", async () => {
  const path = folder.file("cities");
  mkdirSync(path);
  const fixtures = join(__dirname, "..", "fixtures", "sample");
  copyFileSync(join(fixtures, "cities.csv"), join(path, "data.csv"));
  copyFileSync(join(fixtures, "framework.csv"), join(path, "framework.csv"));
  const [scale, first, second] = ["scale.csv", "first.xlsx", "second.xlsx"].map((name) => folder.file(name));
  const sheets = async (file: string): Promise<readonly string[]> =>
    (await (await XlsxWorkbook.open(readFileSync(file))).describe()).sheets
      .map(({ name }) => name)
      .filter((name) => name.startsWith("Frozen scale"));
  const made = await command(
    ...["score", path, "--with", "frozen-scale", "--freeze", scale!, "--out", first!, "--quiet"],
  );
  expect([made.code, made.error, await sheets(first!)]).toEqual([0, "", ["Frozen scale"]]);
  const again = await command("score", first!, "--frozen", scale!, "--out", second!, "--quiet");
  expect([again.code, await sheets(second!)]).toEqual([0, ["Frozen scale 2"]]);
  expect((await command("verify", second!, "--quiet")).code).toBe(0);
}, 60_000);
