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
