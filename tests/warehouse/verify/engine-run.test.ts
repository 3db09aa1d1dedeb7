import { writeFileSync } from "node:fs";
import { createModel, type Method } from "../../../src/engine";
import { openDatabase } from "../../../src/warehouse";
import { openTable } from "../../../src/warehouse/table";
import { engineRun } from "../../../src/warehouse/verify";
import { temporaryFolder } from "../../support/command";

const folder = temporaryFolder();

test("a table that is larger than memory has the scores of one that is not, also with weights of the units", async () => {
  writeFileSync(folder.file("t.csv"), "code,A,B,people\nu1,1,40,5\nu2,4,10,1\nu3,9,20,2\nu4,2,,8\n");
  const database = await openDatabase({ spill: folder.file("spill"), threads: 1 });
  const table = await openTable(database, { kind: "csv", path: folder.file("t.csv"), table: null });
  const method: Partial<Method> = {
    normalisation: { method: "z-score", parameters: {} },
    imputation: { method: "mean", parameters: {} },
    unitWeights: "people",
  };
  const model = createModel({
    units: ["u1"],
    indicators: [
      { code: "A", values: [1] },
      { code: "B", values: [1], direction: -1 },
    ],
    context: [{ code: "people", name: "People", values: [1] }],
    method,
  });
  const columns = { A: "A", B: "B", people: "people" };
  const plain = { framework: model.framework, method: model.method };
  const index = {
    index: { ...plain, indicators: model.indicators, denominators: [], groups: [] },
    ...{ unit: "code", unitName: null, columns },
  };
  const scored = async (whole: number): Promise<readonly (readonly number[])[]> => {
    const run = await engineRun(database, table, index, { model, units: ["u2", "u4"], whole });
    if (!run.ok) throw new Error(JSON.stringify(run.problems));
    const places = run.results.model.units.flatMap(({ code }, i) => (["u2", "u4"].includes(code) ? [i] : []));
    return run.results.scores.map((column) => places.map((i) => column[i] ?? NaN));
  };
  const [apart, together] = [await scored(0), await scored(100)];
  database.close();
  expect(together.flat().every(Number.isFinite)).toBe(true);
  apart.flat().forEach((score, k) => expect(score).toBeCloseTo(together.flat()[k] ?? NaN, 12));
});
