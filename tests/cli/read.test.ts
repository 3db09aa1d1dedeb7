import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProblemJson, ReadingJson, ResultsJson } from "../../src/app";
import { command, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

const rows = [
  "Rank,Country,Region,Schooling,Clean water",
  "1,Alden,North,12.5,10",
  "2,Brill,South,11,n/a",
  "3,Corto,North,9.5,20",
  "4,Dunes,South,8,31",
  "5,Ewell,North,7.5,28",
  "6,Flint,South,6,33",
  "",
];

function table(lines: readonly string[] = rows): string {
  mkdirSync(folder.file("t"));
  writeFileSync(join(folder.file("t"), "data.csv"), lines.join("\n"));
  return folder.file("t");
}

describe("psci read INPUT", () => {
  test("prints every column with its role and why, and writes nothing", async () => {
    const { code, out, error } = await command("read", table());
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^Read: .+, one row per unit, header in row 1; 6 units\n/);
    expect(out).toMatch(/ {2}Rank +Data!A1 +published +\w+ +.*rank/);
    expect(out).toMatch(/ {2}Country +Data!B1 +(code|name)/);
    expect(out).toMatch(/ {2}Schooling +Data!D1 +indicator/);
    expect(out).toMatch(/\nAssumed: .*more is better/);
    expect(out).toMatch(/\nProblems: /);
    expect(readdirSync(folder.path)).toEqual(["t"]);
  });

  test("with --json prints the reading and the problems, the same that score --json has", async () => {
    const input = table();
    const read = JSON.parse((await command("read", input, "--json")).out) as {
      readonly reading: ReadingJson | null;
      readonly problems: readonly ProblemJson[];
    };
    expect(Object.keys(read)).toEqual(["reading", "problems"]);
    expect(read.reading?.columns[0]).toMatchObject({ title: "Rank", sheet: "Data", cell: "A1" });
    const scored = JSON.parse((await command("score", input, "--json")).out) as ResultsJson;
    expect(scored.reading).toEqual(read.reading);
  });

  test("what cannot be read is 2, with what stands in the way", async () => {
    const input = table(["a,b", "x,y", ""]);
    const { code, out, error } = await command("read", input);
    expect(code).toBe(2);
    expect(out).toContain("error:");
    expect(error).toContain("could not be read as an index");
    const json = JSON.parse((await command("read", folder.file("none.xlsx"), "--json")).out) as unknown;
    expect(json).toMatchObject({ reading: null, problems: [{ code: "file-missing" }] });
  });
});

describe("psci score INPUT", () => {
  test("says how the table was read before the scores", async () => {
    const { out } = await command("score", table());
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^Read: .+, one row per unit, header in row 1$/);
    expect(
      lines.slice(1).filter((line) => /^(Indicators|Not scored|Units|Missing|Assumed)\b/.test(line)),
    ).toEqual([
      "Indicators (2): Schooling, Clean water",
      expect.stringMatching(/^Not scored \(1\): Rank \(.+\)$/),
      expect.stringMatching(/^Units: 6, named by Country, grouped by Region$|^Units: 6, coded by Country/),
      expect.stringMatching(/^Missing: 1 cell \(n\/a\)$/),
      expect.stringMatching(/^Assumed: /),
    ]);
    expect(out.indexOf("Read: ")).toBeLessThan(out.indexOf("6 of 6 units scored"));
  });

  test("errors come before everything else", async () => {
    const { code, out } = await command("score", table([...rows.slice(0, 6), "6,Flint,South,many,33", ""]));
    expect(code).toBe(1);
    expect(out).toMatch(/^Set aside or unsure:\n {2}error: .*many/);
    expect(out.match(/error: /g)).toHaveLength(1);
  });
});
