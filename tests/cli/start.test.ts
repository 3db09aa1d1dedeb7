import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ResultsJson } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { command, temporaryFolder } from "../support/command";
import { smallIndex } from "../support/small-index";

const folder = temporaryFolder();

const places = ["Alden", "Brill", "Corto", "Dunes", "Ewell", "Flint", "Gorse", "Holme", "Islay"];

/** A folder with a data.csv of these columns, a figure for each place. */
function table(columns: Readonly<Record<string, (i: number) => number | string>>): string {
  mkdirSync(folder.file("places"));
  const rows = places.map((place, i) => [place, ...Object.values(columns).map((of) => of(i))].join(","));
  writeFileSync(
    folder.file("places/data.csv"),
    [["City", ...Object.keys(columns)].join(","), ...rows, ""].join("\n"),
  );
  return folder.file("places");
}

const plain = { Schooling: (i: number) => 3 + i * 1.5, Income: (i: number) => 90 + ((i * 37) % 50) };

const scores = async (path: string): Promise<ResultsJson["scores"]> =>
  (JSON.parse((await command("score", path, "--json")).out) as ResultsJson).scores;

describe("psci start INPUT", () => {
  test("writes INPUT-started.xlsx next to the input, and says the two next steps", async () => {
    const input = table(plain);
    const { code, out, error } = await command("start", input);
    const path = folder.file("places-started.xlsx");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain(`Wrote ${path}: your sheets as they were, with Framework and Method beside them.`);
    expect(out).toContain("Scores are the same as those of the table alone.");
    expect(out).toMatch(/1\. Open it in Excel.*\n {2}2\. psci score /);
    const { sheets } = await (await XlsxWorkbook.open(readFileSync(path))).describe();
    expect(sheets.map(({ name }) => name)).toEqual(["Data", "Framework", "Method"]);
    expect(await scores(path)).toEqual(await scores(input));
  });

  test("turns what its name says, says so, and the scores follow", async () => {
    const input = table({ ...plain, "Poverty rate": (i) => 50 - i * 2 + (i % 2) });
    const { out } = await command("start", input);
    expect(out).toContain("Less is better, by the name (1): Poverty rate");
    expect(out).toContain("Scores will differ from those of the table alone by these suggestions.");
    const before = await scores(input);
    const after = await scores(folder.file("places-started.xlsx"));
    expect(after["Schooling"]).toEqual(before["Schooling"]);
    const turned = after["Poverty rate"]?.map((score) => 100 - (score ?? NaN));
    before["Poverty rate"]?.forEach((score, i) => expect(turned?.[i]).toBeCloseTo(score ?? NaN, 10));
  });

  test("names what runs against the others and leaves it", async () => {
    const input = table({
      ...{ A: (i) => 3 + i * 1.5, B: (i) => 10 + i + (i % 2) * 0.7 },
      ...{ C: (i) => 50 - i * 2.3, D: (i) => i * i + 2.5 },
    });
    const { out } = await command("start", input);
    expect(out).toContain("Correlates negatively with the others: check its direction (1): C");
    expect(await scores(folder.file("places-started.xlsx"))).toEqual(await scores(input));
  });

  test("a second run leaves the file that somebody may have worked on", async () => {
    const input = table(plain);
    await command("start", input);
    const before = readFileSync(folder.file("places-started.xlsx"));
    const { code, error } = await command("start", input);
    expect([code, error]).toEqual([2, expect.stringContaining("exists already. It was not changed.")]);
    expect(readFileSync(folder.file("places-started.xlsx"))).toEqual(before);
  });

  test("with --out writes there, and never over the input", async () => {
    const input = table(plain);
    await command("start", input, "--out", folder.file("deep/mine.xlsx"));
    expect(existsSync(folder.file("deep/mine.xlsx"))).toBe(true);
    const again = await command(
      "start",
      folder.file("deep/mine.xlsx"),
      "--out",
      folder.file("deep/mine.xlsx"),
    );
    expect([again.code, again.error]).toEqual([2, expect.stringContaining("never overwritten")]);
  });

  test("a workbook that has Framework and Method is left, and is told where they are", async () => {
    const example = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
    copyFileSync(example, folder.file("index.xlsx"));
    const { code, error } = await command("start", folder.file("index.xlsx"));
    expect([code, error]).toEqual([
      2,
      expect.stringContaining("has a Framework (table Framework on sheet Framework) and a Method"),
    ]);
    expect(readdirSync(folder.path)).toEqual(["index.xlsx"]);
  });

  test("one that has been started, started again, has nothing to be set up", async () => {
    await command("start", table(plain));
    const { code, error } = await command("start", folder.file("places-started.xlsx"));
    expect([code, error]).toEqual([2, expect.stringContaining("Nothing was written.")]);
  });

  test("a Framework without a Method gets the Method only", async () => {
    const input = table(plain);
    writeFileSync(join(input, "framework.csv"), "Code,Weight,Parent\nSchooling,2,I\nIncome,1,I\nI,1,\n");
    const { code, out } = await command("start", input);
    expect([code, out]).toEqual([0, expect.stringContaining("with Method beside them")]);
    expect(await scores(folder.file("places-started.xlsx"))).toEqual(await scores(input));
  });

  test("is 1 with what was set aside, and 2 when nothing can be read", async () => {
    writeFileSync(folder.file("small.xlsx"), await (await smallIndex({ Imputation: "guesswork" })).save());
    expect((await command("start", folder.file("small.xlsx"))).code).toBe(2);
    const input = table({ ...plain, Growth: (i) => (i === 3 ? "perhaps" : i) });
    const some = await command("start", input);
    expect([some.code, some.error]).toEqual([1, expect.stringContaining("perhaps")]);
    mkdirSync(folder.file("none"));
    writeFileSync(folder.file("none/data.csv"), "a,b\nx,y\n");
    const none = await command("start", folder.file("none"));
    expect([none.code, none.out, none.error]).toEqual([
      2,
      "",
      expect.stringContaining("could not be read as an index, so there is nothing to set up."),
    ]);
    expect(existsSync(folder.file("none-started.xlsx"))).toBe(false);
  });
});
