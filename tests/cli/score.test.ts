import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { ResultsJson } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { address, type Area } from "../../src/workbook/cells";
import { command, temporaryFolder } from "../support/command";
import { smallIndex } from "../support/small-index";
import { edited } from "../support/xlsx-port";

const example = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
const folder = temporaryFolder();

/** The example under a name in the folder of the test. */
function input(name = "index.xlsx"): string {
  copyFileSync(example, folder.file(name));
  return folder.file(name);
}

async function blockArea(path: string, block: string): Promise<Area> {
  const { names } = await (await XlsxWorkbook.open(readFileSync(path))).describe();
  const area = names.find(({ name }) => name === block)?.area;
  if (!area) throw new Error(`no ${block}`);
  return area;
}

describe("psci score INPUT", () => {
  test("writes INPUT-scored.xlsx next to the input, says so, and is 0", async () => {
    const path = input();
    const before = readFileSync(path);
    const { code, out } = await command("score", path);
    expect(code).toBe(0);
    expect(out).toContain(`Report: ${folder.file("index-scored.xlsx")} (live formulas down to the raw cell)`);
    expect(out).toContain("23 of 23 units scored on 8 indicators");
    expect(out).toContain("Problems: none");
    expect(readdirSync(folder.path).sort()).toEqual(["index-scored.xlsx", "index.xlsx"]);
    expect(readFileSync(path)).toEqual(before);
    expect((await command("verify", folder.file("index-scored.xlsx"))).code).toBe(0);
  });

  test("says of each unit at the top what it is strong and weak in", async () => {
    const { out } = await command("score", input());
    expect(out).toMatch(/Finland .*rank 1 {2}strongest: .+; weakest: .+/);
  });

  test("with --language writes the report in Spanish, which verify proves; the summary stays English", async () => {
    const path = input();
    const { code, out } = await command("score", path, "--language", "Español");
    expect(code).toBe(0);
    expect(out).toContain("23 of 23 units scored");
    const scored = folder.file("index-scored.xlsx");
    const { sheets } = await (await XlsxWorkbook.open(readFileSync(scored))).describe();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Perfil", "Auditoría"]));
    expect((await command("verify", scored)).code).toBe(0);
  });

  test("with --language in none that a report is written in is 2, and nothing is written", async () => {
    const { code, error } = await command("score", input(), "--language", "Klingon");
    expect(code).toBe(2);
    expect(error).toContain("A report is written in English or in Spanish.");
    expect(readdirSync(folder.path)).toEqual(["index.xlsx"]);
  });

  test("with --out writes there, and makes the folder", async () => {
    const out = folder.file("new/deep/scored.xlsx");
    expect((await command("score", input(), "--out", out)).code).toBe(0);
    expect(existsSync(out)).toBe(true);
    expect(readdirSync(folder.path).sort()).toEqual(["index.xlsx", "new"]);
  });

  test("with --values writes no formulas, and the report verifies", async () => {
    const out = folder.file("values.xlsx");
    expect((await command("score", input(), "--out", out, "--values")).out).toContain("(values only)");
    const verified = await command("verify", out);
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringContaining("(0 formulas: a report of values)"),
    ]);
  });

  test("with --quiet says nothing when nothing is wrong", async () => {
    expect(await command("score", input(), "--quiet")).toEqual({ code: 0, out: "", error: "" });
    expect(existsSync(folder.file("index-scored.xlsx"))).toBe(true);
  });

  test("keeps .xlsm for a workbook with macros", async () => {
    const path = input("macros.xlsm");
    const wrong = await command("score", path, "--out", folder.file("macros.xlsx"));
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining("Name it macros.xlsm.")]);
    await command("score", path);
    expect(existsSync(folder.file("macros-scored.xlsm"))).toBe(true);
  });

  test("is 1 when something was set aside as an error, and names the cell", async () => {
    const path = folder.file("small.xlsx");
    writeFileSync(path, await (await smallIndex({ Imputation: "guesswork" })).save());
    const { code, out } = await command("score", path);
    expect(code).toBe(1);
    expect(out).toMatch(/error: .*Method!B2/);
  });

  test("takes the table that is named", async () => {
    const { code, error } = await command("score", input(), "--data", "Elsewhere");
    expect([code, error]).toEqual([2, expect.stringContaining("Elsewhere")]);
    expect(readdirSync(folder.path)).toEqual(["index.xlsx"]);
  });
});

describe("the input is never overwritten", () => {
  const before = readFileSync(example);

  test.each([
    ["by its own path", (path: string) => path],
    ["by another spelling", (path: string) => join(folder.path, "x", "..", `${path.split("/").at(-1)}`)],
    [
      "through a symbolic link",
      (path: string) => {
        symlinkSync(path, folder.file("link.xlsx"));
        return folder.file("link.xlsx");
      },
    ],
    [
      "through a hard link",
      (path: string) => {
        linkSync(path, folder.file("hard.xlsx"));
        return folder.file("hard.xlsx");
      },
    ],
  ])("%s", async (_, outOf) => {
    const path = input();
    const { code, error } = await command("score", path, "--out", outOf(path));
    expect([code, error]).toEqual([2, expect.stringContaining("never overwritten")]);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("psci score INPUT --json", () => {
  test("prints one object and nothing else, and writes nothing", async () => {
    const { code, out } = await command("score", input(), "--json");
    const json = JSON.parse(out) as ResultsJson;
    expect([code, json.units.length]).toEqual([0, 23]);
    expect(readdirSync(folder.path)).toEqual(["index.xlsx"]);
  });

  test("with --out also writes the workbook, and prints the same object", async () => {
    const path = input();
    const alone = await command("score", path, "--json");
    const both = await command("score", path, "--json", "--out", folder.file("scored.xlsx"));
    expect(both.out).toBe(alone.out);
    expect(existsSync(folder.file("scored.xlsx"))).toBe(true);
  });

  test("has the same keys, empty, and the problems, when nothing could be scored", async () => {
    const { code, out, error } = await command(
      "score",
      input(),
      "--json",
      "--method",
      "Elsewhere",
      "--data",
      "Nowhere",
    );
    const json = JSON.parse(out) as ResultsJson;
    expect([code, json.units, json.scores]).toEqual([2, [], {}]);
    expect(json.problems[0]).toMatchObject({ severity: "error", sheet: null, cell: null });
    expect(error).toContain("could not be scored");
  });

  test("has the problem of a file that cannot be read", async () => {
    writeFileSync(folder.file("junk.xlsx"), "junk");
    const { code, out } = await command("score", folder.file("junk.xlsx"), "--json");
    expect([code, (JSON.parse(out) as ResultsJson).problems[0]?.code]).toEqual([2, "file-not-a-workbook"]);
  });
});

describe("what cannot be scored is 2, with what to do about it", () => {
  test.each([
    ["a file that is not there", "none.xlsx", "does not exist. Check the path."],
    ["a file of another kind", "data.ods", "Save it as .xlsx"],
  ])("%s", async (_, name, message) => {
    if (name !== "none.xlsx") writeFileSync(folder.file(name), "a,b\n1,2\n");
    const { code, out, error } = await command("score", folder.file(name));
    expect([code, out, error]).toEqual([2, "", expect.stringContaining(message)]);
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  test("an encrypted workbook, or an old .xls under a new name", async () => {
    writeFileSync(folder.file("locked.xlsx"), Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"));
    const { code, error } = await command("score", folder.file("locked.xlsx"));
    expect([code, error]).toEqual([2, expect.stringContaining("without a password")]);
  });

  test("a report that would cover something of the user's, which is named; nothing is written", async () => {
    const path = folder.file("scored.xlsx");
    writeFileSync(folder.file("small.xlsx"), await (await smallIndex({ Screening: "none" })).save());
    await command("score", folder.file("small.xlsx"), "--out", path);
    const area = await blockArea(path, "PSCI_Scores_Order");
    const notes = [1, 2, 3].map((k) => address(area.row + 1, area.column + area.columns + k));
    // Dense ranks need one more table, beside the last one of now.
    const bytes = await edited(readFileSync(path), (book) => {
      for (const note of notes) book.SetCellValue(area.sheet, note, "my note");
      book.SetCellValue("Method", "A2", "Ranks");
      book.SetCellValue("Method", "B2", "dense");
    });
    writeFileSync(path, bytes);
    const { code, error } = await command("score", path, "--out", folder.file("again.xlsx"));
    expect([code, error]).toEqual([2, expect.stringContaining("cells that you have filled")]);
    expect(notes.some((note) => error.includes(`${area.sheet}!${note}`))).toBe(true);
    expect(existsSync(folder.file("again.xlsx"))).toBe(false);
  });

  test("an output that is a folder; nothing is left behind", async () => {
    mkdirSync(folder.file("taken.xlsx"));
    const { code, error } = await command("score", input(), "--out", folder.file("taken.xlsx"));
    expect([code, error]).toEqual([2, expect.stringContaining("taken.xlsx is a folder")]);
    expect(readdirSync(folder.path).sort()).toEqual(["index.xlsx", "taken.xlsx"]);
  });

  test("arguments that make no sense", async () => {
    for (const args of [[], ["score"], ["score", "a", "b"], ["score", "a", "--unknown"], ["guess"]])
      expect((await command(...args)).code).toBe(2);
  });
});

test("--help and --version are 0, on stdout", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
    version: string;
  };
  expect(await command("--version")).toEqual({ code: 0, out: `${version}\n`, error: "" });
  expect(await command("score", "--help")).toMatchObject({ code: 0, error: "" });
});
