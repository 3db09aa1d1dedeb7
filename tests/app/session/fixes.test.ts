import type { Problem } from "../../../src/workbook/problem";
import { data, framework, method, sceneOf } from "../../support/session";

const problemOf = (problems: readonly Problem[], code: string): Problem => {
  const found = problems.find((problem) => problem.code === code);
  if (!found) throw new Error(`no ${code} among ${problems.map((problem) => problem.code).join(", ")}`);
  return found;
};

test("numbers stored as text become the numbers that they were read as; undo brings the text back", async () => {
  const { port, session } = await sceneOf({
    Data: data.map((row, i) => (i === 2 ? row.with(3, "40.5") : i === 3 ? row.with(3, "1 055") : row)),
    Framework: framework,
    Method: method,
  });
  const problem = problemOf(session.state().problems, "number-as-text");
  expect(session.canFix(problem)).toBe(true);
  await session.fix(problem);
  expect(session.state().done).toEqual({ what: "fixed" });
  expect(session.state().problems.map(({ code }) => code)).not.toContain("number-as-text");
  expect([port.valueAt("Data!D3"), port.valueAt("Data!D4")]).toEqual([40.5, 1055]);
  await session.undo();
  expect([port.valueAt("Data!D3"), port.valueAt("Data!D4")]).toEqual(["40.5", "1 055"]);
});

test("numbers stored as text in many columns are one problem, mended at once", async () => {
  const columns = data[0]?.flatMap((_, k) => (typeof data[2]?.[k] === "number" ? [k] : [])) ?? [];
  const texts = data.map((row, i) =>
    i === 2 ? row.map((value, k) => (columns.includes(k) ? `${String(value)} ` : value)) : row,
  );
  const { port, session } = await sceneOf({ Data: texts, Framework: framework, Method: method });
  expect(columns.length).toBeGreaterThan(2);
  const problem = problemOf(session.state().problems, "numbers-as-text");
  await session.fix(problem);
  expect(session.state().problems.map(({ code }) => code)).not.toContain("numbers-as-text");
  const at = (k: number): string => `Data!${String.fromCharCode(65 + k)}3`;
  expect(columns.map((k) => port.valueAt(at(k)))).toEqual(columns.map((k) => data[2]?.[k]));
});

test("labels of a group are spelt as the first one", async () => {
  const { port, session } = await sceneOf({
    Data: data.map((row, i) => (i === 4 ? row.with(2, " south") : i === 5 ? row.with(2, "SOUTH") : row)),
    Framework: framework,
    Method: method,
  });
  await session.fix(problemOf(session.state().problems, "group-label-variants"));
  expect(["C4", "C5", "C6"].map((cell) => port.valueAt(`Data!${cell}`))).toEqual(["South", "South", "South"]);
  expect(session.state().problems.map(({ code }) => code)).not.toContain("group-label-variants");
});

test("a blank weight becomes the 1 that it counts as", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework.map((row) => (row[0] === "B2" ? row.with(6, null) : row)),
    Method: method,
  });
  await session.fix(problemOf(session.state().problems, "weight-blank"));
  expect(port.valueAt("Framework!G5")).toBe(1);
});

test("all blank weights of the column are mended, and nothing else of it", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework.map((row) => (["A1", "B2"].includes(String(row[0])) ? row.with(6, null) : row)),
    Method: method,
  });
  await session.fix(problemOf(session.state().problems, "weight-blank"));
  const at = (code: string): string => `Framework!G${framework.findIndex(([first]) => first === code) + 1}`;
  expect([port.valueAt(at("A1")), port.valueAt(at("B2"))]).toEqual([1, 1]);
  expect(session.state().problems.map(({ code }) => code)).not.toContain("weight-blank");
});

test("a misspelt header is written as it was read, and nothing changes in the index", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework.map((row, i) => (i === 0 ? row.with(6, "Weigth") : row)),
    Method: method,
  });
  const before = session.state().index?.model.framework;
  const problem = problemOf(session.state().problems, "column-misspelt");
  expect(session.canFix(problem)).toBe(true);
  await session.fix(problem);
  expect(port.valueAt("Framework!G1")).toBe("Weight");
  expect(session.state().problems.map(({ code }) => code)).not.toContain("column-misspelt");
  expect(session.state().index?.model.framework).toEqual(before);
  await session.undo();
  expect(port.valueAt("Framework!G1")).toBe("Weigth");
});

test("a misspelt setting and its value are mended; a setting is not added a second time", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework,
    Method: [
      ["Setting", "Value"],
      ["Agregation mode", ""],
      ["Normalisaton", "z-scroe 100 10"],
    ],
  });
  await session.setSetting("Normalisation", "rank");
  expect(port.valueAt("Method!B3")).toBe("rank");
  await session.undo();
  await session.fix(problemOf(session.state().problems, "value-misspelt"));
  await session.fix(problemOf(session.state().problems, "setting-misspelt"));
  expect([port.valueAt("Method!A3"), port.valueAt("Method!B3")]).toEqual(["Normalisation", "z-score 100 10"]);
  expect(session.state().index?.model.method.normalisation).toMatchObject({ method: "z-score" });
});

test("fixes are offered and work while other problems stand in the way of scoring", async () => {
  const { port, session } = await sceneOf({
    Data: data.map((row, i) => (i === 2 ? row.with(3, "40.5") : row)),
    Framework: framework.map((row) => (row[0] === "B2" ? row.with(6, -1) : row)),
    Method: method,
  });
  expect(session.state()).toMatchObject({ phase: "unreadable", index: null });
  const problem = problemOf(session.state().problems, "number-as-text");
  expect(session.canFix(problem)).toBe(true);
  await session.fix(problem);
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Data!D3")).toBe(40.5);
});

test("a direction that is nearly a known word is mended, and the index is scored", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework.map((row) => (row[0] === "B2" ? row.with(5, "lowr is better") : row)),
    Method: method,
  });
  expect(session.state().phase).toBe("unreadable");
  await session.fix(problemOf(session.state().problems, "direction-unknown"));
  expect(port.valueAt("Framework!F5")).toBe("lower is better");
  expect(session.state().phase).toBe("ready");
});

test("units that are ranked on little are left out by a setting; undo takes it back", async () => {
  const { port, session } = await sceneOf({
    Data: data.map((row, i) => (i === 5 ? ["U5", "Elba", "South", null, null, null, 1] : row)),
    Framework: framework,
    Method: method,
  });
  const thin = problemOf(session.state().problems, "thin-coverage");
  expect(thin.message).toContain("Elba (1/4, 25%)");
  expect(session.canFix(thin)).toBe(true);
  await session.fix(thin);
  expect([port.valueAt("Method!A4"), port.valueAt("Method!B4")]).toEqual(["Screening", "availability 0.5"]);
  expect(session.state().problems.map(({ code }) => code)).not.toContain("thin-coverage");
  await session.undo();
  expect(session.state().problems.map(({ code }) => code)).toContain("thin-coverage");
});

test("a list that screening would not clear has no fix: it counts figures, not weights", async () => {
  const { session } = await sceneOf({
    Data: data.map((row, i) => (i === 5 ? row.with(3, null) : row)),
    Framework: framework.map((row) => (row[0] === "A1" || row[0] === "A" ? row.with(6, 9) : row)),
    Method: method,
  });
  expect(session.canFix(problemOf(session.state().problems, "thin-coverage"))).toBe(false);
});

test("what has no safe way is not mended", async () => {
  const { session, port, settle } = await sceneOf();
  port.type({ "Data!D3": "about 40" });
  await settle();
  const problem = problemOf(session.state().problems, "cell-text");
  expect(session.canFix(problem)).toBe(false);
  await session.fix(problem);
  expect(session.state().failure).toMatchObject({ action: "fix", code: "no-fix" });
  expect(port.count("write")).toBe(0);
});

test("numbers as text in the Framework are shown, not mended: their cells are not in the data", async () => {
  const { session } = await sceneOf({
    Data: data,
    Framework: framework.map((row) => (row[0] === "A1" ? row.with(7, "80") : row)),
    Method: method,
  });
  expect(session.canFix(problemOf(session.state().problems, "number-as-text"))).toBe(false);
});
