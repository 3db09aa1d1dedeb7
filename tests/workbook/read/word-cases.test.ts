import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContents } from "../../../src/app/read-workbook";
import { scoreIndex } from "../../../src/app/score-index";
import { XlsxWorkbook } from "../../../src/file";
import { cellAddress } from "../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../src/workbook/read";

const read = async (name: string): Promise<Reading> => {
  const bytes = readFileSync(join(__dirname, "../../fixtures/cases", name));
  return readIndex(await readContents(await XlsxWorkbook.open(bytes)));
};
const said = ({ problems }: Reading): readonly string[] =>
  problems
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell ? cellAddress(cell) : "-"}`);

test("misspelt headers of the Framework are read as the similar word, and reported", async () => {
  const reading = await read("direktion.xlsx");
  if (!reading.read) throw new Error("not read");
  const { indicators, framework } = reading.model;
  expect(indicators.map(({ direction }) => direction)).toEqual([-1, -1]);
  expect(framework.slice(0, 2).map(({ weight }) => weight)).toEqual([3, 1]);
  expect(said(reading)).toEqual(["error column-misspelt Framework!F1", "error column-misspelt Framework!G1"]);
  expect(reading.problems.find(({ code }) => code === "column-misspelt")?.message).toBe(
    "There is no column Direktion (Framework!F1): did you mean Direction? It was read as Direction.",
  );
});

test("what prevents scoring comes first; similar words, an unreadable weight and text-numbers are reported too", async () => {
  const reading = await read("problems2.xlsx");
  expect(reading.read).toBe(false);
  const codes = reading.problems.map(({ code }) => code);
  const fatal = ["direction-unknown", "unit-code-duplicate", "node-parent-unknown", "weight-negative"];
  expect(codes.slice(0, fatal.length).sort()).toEqual(fatal.sort());
  expect(codes).toEqual(
    expect.arrayContaining(["column-misspelt", "setting-misspelt", "value-misspelt", "weight-unknown"]),
  );
  const message = (code: string): string | undefined =>
    reading.problems.find((problem) => problem.code === code)?.message;
  expect(message("direction-unknown")).toBe(
    "Direction of Indicator three (I3) at Framework!F4 is 0, which is not understood, so nothing was scored.",
  );
  expect(message("weight-unknown")).toBe(
    "Weight of Indicator two (I2) at Framework!G3 is x, which is no number; 1 was used.",
  );
  expect(message("setting-misspelt")).toBe(
    "There is no setting Normalisaton (Method!A2): did you mean Normalisation? It was read as Normalisation.",
  );
  expect(message("value-misspelt")).toBe(
    "Aggregation at Method!B3 is aritmetic: did you mean arithmetic? It was read as arithmetic.",
  );
});

test("a workbook wholly in Spanish reads like the English one", async () => {
  const reading = await read("tables/28-spanish-headers-in-all-tables.xlsx");
  if (!reading.read) throw new Error(JSON.stringify(reading.problems.map(({ message }) => message)));
  const { units, indicators, framework, method, groups } = reading.model;
  expect(units.slice(0, 2).map(({ name }) => name)).toEqual(["Aldmoor", "Brenfield"]);
  expect(indicators.map(({ code, direction }) => [code, direction])).toEqual([
    ["Agua", 1],
    ["Escuelas", 1],
    ["Demora", -1],
  ]);
  expect(framework.map(({ code, weight, parent }) => [code, weight, parent])).toEqual([
    ["IDX", 1, null],
    ["Agua", 2, "IDX"],
    ["Escuelas", 1, "IDX"],
    ["Demora", 1, "IDX"],
  ]);
  expect(framework[0]?.name).toBe("\u00cdndice");
  expect(method.normalisation.method).toBe("min-max");
  expect(groups.map(({ name }) => name)).toEqual([]);
  expect(said(reading).filter((problem) => problem.startsWith("error"))).toEqual([]);
  expect(reading.source.nodes["Demora"]?.direction).toBeDefined();
});

test("an aggregate with nothing below it is set aside, and the rest is scored", async () => {
  const reading = await read("tables/25-aggregate-without-figures-stops-all.xlsx");
  expect(said(reading)).toEqual(["warning aggregate-empty Framework!A4"]);
  const scored = scoreIndex(reading);
  expect(scored.scored && scored.model.framework.map(({ code }) => code)).toEqual(["Idx", "P1", "A", "B"]);
});

test("an index without any target has a note of it, once", async () => {
  const scored = scoreIndex(await read("direktion.xlsx"));
  const targets = scored.problems.filter(({ code }) => code === "indicator-without-target");
  expect(targets.map(({ severity }) => severity)).toEqual(["note"]);
});
