import { data, framework, method, sceneOf, sceneOn } from "../../support/session";

const weightsIn = (session: Awaited<ReturnType<typeof sceneOf>>["session"]) =>
  Object.fromEntries(session.state().index?.model.framework.map(({ code, weight }) => [code, weight]) ?? []);

test("setWeight writes the weight's cell, and the ranks follow", async () => {
  const { port, session, announced } = await sceneOf();
  await session.setWeight("B", 7);
  expect(port.valueAt("Framework!G7")).toBe(7);
  expect(weightsIn(session)["B"]).toBe(7);
  expect(announced).toEqual(["rescored"]);
});

test("a slider that is dragged writes once for all that waits", async () => {
  const { port, session } = await sceneOf();
  await Promise.all([2, 3, 4, 5].map((weight) => session.setWeight("B", weight)));
  expect(port.count("write")).toBe(1);
  expect(port.valueAt("Framework!G7")).toBe(5);
});

test("a weight below zero, or none, is refused", async () => {
  const { port, session } = await sceneOf();
  for (const weight of [-1, NaN, Infinity]) {
    await session.setWeight("B", weight);
    expect(session.state().failure).toMatchObject({ code: "weight-not-allowed", subject: "B" });
  }
  expect(port.count("write")).toBe(0);
});

test("a formula in a weight's cell is not written over", async () => {
  const { port, session } = await sceneOf();
  port.typeFormula("Framework!G7", "=1/2", 0.5);
  await session.refresh();
  await session.setWeight("B", 2);
  expect(session.state().failure).toMatchObject({ code: "cell-is-formula", subject: "Framework!G7" });
  expect(port.valueAt("Framework!G7")).toBe(0.5);
});

test("locked weights are changed by no action", async () => {
  const { port, session, settle } = await sceneOf();
  port.type({ "Framework!G2": 3, "Framework!G6": 5 });
  await settle();
  session.lockWeight("A1", true);
  session.lockWeight("A", true);
  await session.setWeight("A1", 9);
  expect(session.state().failure).toMatchObject({ code: "weight-locked", subject: "A1" });
  await session.equalise("A");
  await session.equalise("X");
  await session.restoreWeights();
  expect(weightsIn(session)).toMatchObject({ A1: 3, A: 5 });
  session.lockWeight("A1", false);
  await session.restoreWeights();
  expect(weightsIn(session)).toMatchObject({ A1: 1, A: 5 });
});

test("equalise gives the unlocked children their mean: against the locked ones they weigh what they did", async () => {
  const { session } = await sceneOf();
  await session.setWeight("A1", 5);
  await session.equalise("A");
  expect(weightsIn(session)).toMatchObject({ A1: 3, A2: 3 });
  await session.setWeight("A1", 0);
  await session.setWeight("A2", 0);
  expect(session.state().failure).toBeNull();
  await session.equalise("A");
  expect(weightsIn(session)).toMatchObject({ A1: 1, A2: 1 });
});

test("movers are measured from the first reading, then from each run, then from what was kept", async () => {
  const { session } = await sceneOf();
  await session.setWeight("B", 0);
  const movedByB = session.state().movers;
  await session.setWeight("B", 9);
  expect(session.state().movers).not.toEqual(movedByB);
  await session.score("live");
  expect(session.state().movers).toEqual([]);
  await session.setWeight("B", 0);
  session.keepBaseline();
  expect(session.state().movers).toEqual([]);
  await session.setWeight("B", 9);
  const moved = session.state().movers;
  expect(moved.length).toBeGreaterThan(0);
  await session.score("live");
  expect(session.state().movers).toEqual(moved);
  await session.restoreWeights();
  expect(weightsIn(session)["B"]).toBe(0);
  expect(session.state().movers).toEqual([]);
});

test("a blank weight beside others gets a cell; undo makes it blank again", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework.map((row) => (row[0] === "B" ? row.with(6, null) : row)),
    Method: method,
  });
  await session.setWeight("B", 4);
  expect(port.valueAt("Framework!G7")).toBe(4);
  expect(weightsIn(session)["B"]).toBe(4);
  await session.undo();
  expect(port.valueAt("Framework!G7")).toBeNull();
});

const withoutWeights = framework.map((row) => row.toSpliced(6, 1));

test.each([
  ["an Excel table", ["Data", "Framework"]],
  ["a sheet", ["Data"]],
])("a Framework in %s without the column Weight gets it, with the weights of now", async (_, tables) => {
  const { port, session } = await sceneOf({ Data: data, Framework: withoutWeights }, tables);
  await session.setWeight("A", 4);
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Framework!H1")).toBe("Weight");
  expect(weightsIn(session)).toMatchObject({ A: 4, B: 1, A1: 1 });
});

test("a cell that is in the way of the new column is named, and nothing is written", async () => {
  const { port, session } = await sceneOf({ Data: data, Framework: withoutWeights });
  port.type({ "Framework!H4": "a note" });
  await session.setWeight("A", 4);
  expect(session.state().failure).toMatchObject({ code: "cell-in-the-way", subject: "Framework!H4" });
  expect(port.count("write")).toBe(0);
});

test("an index without a Framework gets one that says the same, with the weight", async () => {
  const { port, session } = await sceneOf({ Data: data });
  const before = session.state().index;
  const root = before?.model.framework.find(({ parent }) => parent === null)?.code;
  await session.setWeight("A1", 3);
  expect(session.state().failure).toBeNull();
  const after = session.state().index;
  expect(weightsIn(session)["A1"]).toBe(3);
  expect(after?.model.indicators.map(({ code, values }) => [code, values])).toEqual(
    before?.model.indicators.map(({ code, values }) => [code, values]),
  );
  expect(after?.model.framework.find(({ parent }) => parent === null)?.code).toBe(root);
  expect(after?.model.method.group).toBe(before?.model.method.group);
  await session.undo();
  const { sheets } = await port.describe();
  expect(sheets.map(({ name }) => name)).toEqual(["Data"]);
});

test("weights that the workbook does not take from their new cells are put back, and said", async () => {
  const { port } = await sceneOf({ Data: data, Framework: withoutWeights });
  // A host whose tables do not grow leaves the new column outside of the table.
  Object.defineProperty(port, "write", {
    value: async (edits: Parameters<typeof port.write>[0]) => {
      for (const { cell, value } of edits)
        port.type({ [`${cell.sheet}!${String.fromCharCode(65 + cell.column)}${cell.row + 1}`]: value });
    },
  });
  const { session } = await sceneOn(port);
  await session.setWeight("A", 4);
  expect(session.state().failure).toMatchObject({ code: "not-taken", subject: "Framework!H1" });
  expect(port.valueAt("Framework!H1")).toBeNull();
});

test("restoring the weights says what it left alone, and why", async () => {
  const { port, session, settle } = await sceneOf();
  port.type({ "Framework!G2": 3, "Framework!G3": 4, "Framework!G6": 5 });
  port.typeFormula("Framework!G7", "=1/2", 0.5);
  await settle();
  await session.refresh();
  session.lockWeight("A1", true);
  await session.restoreWeights();
  expect(session.state().failure).toBeNull();
  expect(weightsIn(session)).toMatchObject({ A1: 3, A2: 1, A: 1, B: 0.5 });
  expect(session.state().done).toEqual({
    what: "restored",
    weights: 2,
    left: [
      { name: "Plans", why: "locked" },
      { name: "Building", why: "formula" },
    ],
  });
  await session.undo();
  expect(weightsIn(session)).toMatchObject({ A1: 3, A2: 4, A: 5 });
});

test("weights that are as they were are not written again, and that is said", async () => {
  const { port, session } = await sceneOf();
  await session.restoreWeights();
  expect(port.count("write")).toBe(0);
  expect(session.state().done).toEqual({ what: "restored", weights: 0, left: [] });
});

test("undoing names the weight", async () => {
  const { session } = await sceneOf();
  await session.setWeight("A1", 3);
  expect(session.state().undoes).toEqual({ action: "weights", subject: "Plans" });
  await session.equalise("X");
  await session.undo();
  expect(session.state().undoes).toBeNull();
});
