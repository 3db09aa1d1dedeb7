import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { XlsxWorkbook } from "../../src/file";
import { command, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

const framework = [
  "iCode,iName,Parent,Level,Type,Direction,Weight,Lower,Upper",
  "A1,Plans,X,1,Indicator,1,1,1,5",
  "A2,Reviews,X,1,Indicator,1,1,1,5",
  "X,Index,,2,Aggregate,1,1,,",
].join("\n");

/** A folder with a list of cities and a framework, and no figure yet. */
function cities(...codes: readonly string[]): string {
  mkdirSync(folder.file("index"), { recursive: true });
  const data = ["uCode,uName", ...codes.map((code) => `${code},City ${code}`)].join("\n");
  writeFileSync(folder.file("index/data.csv"), data);
  writeFileSync(folder.file("index/framework.csv"), framework);
  return folder.file("index");
}

const words = "raters=Ana,Ben,Cleo per=2 shared=1 round=2026";

describe("psci start INPUT --assessment WORDS", () => {
  test("writes a workbook with Ratings, Scale, Agreed and Evidence, and says how the work is shared out", async () => {
    const input = cities("C1", "C2", "C3", "C4");
    const { code, out, error } = await command("start", input, "--assessment", words);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("4 units, 2 indicators, 18 ratings to be given by 3 raters: 6 each.");
    const workbook = await XlsxWorkbook.open(readFileSync(folder.file("index-started.xlsx")));
    const { tables } = await workbook.describe();
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Ratings", "Scale", "Agreed", "Evidence"]),
    );
    const again = await command("start", folder.file("index-started.xlsx"), "--assessment", words);
    expect(again.code).toBe(2);
    expect(again.error).toContain("has the tables of an assessment already");
  });

  test("writes CSV files, never over others, and for a new unit only what is missing", async () => {
    const input = cities("C1", "C2", "C3", "C4");
    await command("start", input, "--assessment", words, "--csv", input);
    const ratings = readFileSync(folder.file("index/ratings.csv"), "utf8").trim().split("\r\n");
    expect(ratings).toHaveLength(19);
    expect(ratings[0]).toBe("uCode,uName,iCode,iName,Rater,Round,Level,Confidence,Evidence,Date,Note");
    expect(readFileSync(folder.file("index/scale.csv"), "utf8")).toContain(",5,,5");
    cities("C1", "C2", "C3", "C4", "C5");
    await command("start", input, "--assessment", words, "--csv", folder.file("more"));
    const added = readFileSync(folder.file("more/ratings-to-add.csv"), "utf8").trim().split("\r\n");
    expect(added).toHaveLength(4);
    expect(added.every((row) => row.startsWith("C5,"))).toBe(true);
    expect(existsSync(folder.file("more/ratings.csv"))).toBe(false);
  });

  test("writes tables in Spanish, which are read again", async () => {
    const input = cities("C1", "C2", "C3", "C4");
    const spanish = ["--language", "es"];
    const { code, out } = await command("start", input, "--assessment", words, ...spanish, "--csv", input);
    expect(code).toBe(0);
    expect(out).toContain("New tables: Valoraciones, Escala, Acordados, Evidencias.");
    expect(out).toContain("fill in the column Nivel of Valoraciones");
    const path = folder.file("index/valoraciones.csv");
    const [header = "", ...rows] = readFileSync(path, "utf8").trim().split("\r\n");
    expect(header).toMatch(/^Código de la unidad,Unidad,.*,Evaluador,Ronda,Nivel,/);
    const filled = rows.map((row, i) => row.replace(/,2026,,/, `,2026,${1 + (i % 5)},`));
    writeFileSync(path, [header, ...filled].join("\r\n"));
    const again = await command(
      "start",
      input,
      "--assessment",
      words,
      ...spanish,
      "--csv",
      folder.file("more"),
    );
    expect(again.error).toContain("has the tables of an assessment already");
    const scored = await command("score", input, "--json", "--out", folder.file("s.xlsx"));
    const { problems, units } = JSON.parse(scored.out) as {
      readonly problems: readonly { readonly code: string; readonly severity: string }[];
      readonly units: readonly { readonly code: string; readonly score: number | null }[];
    };
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(units.every(({ score }) => score !== null)).toBe(true);
    expect((await command("start", input, ...spanish)).error).toMatch(/--language can only be used with/);
  });

  test.each([
    ["per=2", "There are no raters"],
    ["raters=Ana,Ben per=3", "3 raters for each cell are not possible with 2 raters"],
    ["raters=Ana,ana", "is named twice"],
    ["raters=Ana by=day", "neither by=unit nor by=cell"],
    ["raters=Ana levels=5", '"levels=5" is not understood'],
    ["raters=Ana indicators=A9", "A9 is no indicator of the index"],
  ])("refuses %s", async (text, message) => {
    const { code, error } = await command("start", cities("C1"), "--assessment", text);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
