import { HostError } from "../../../../src/app/live-port";
import type { Session } from "../../../../src/app/session";
import type { ColumnRole, ReadColumn } from "../../../../src/workbook/read";
import { columnOf } from "../../../../src/workbook/cells";
import { data, framework, method, sceneOf, type Rows } from "../../../support/session";

/** The column of Data under a letter, as a reading would give it. */
function columnAt(rows: Rows, letters: string, role: ColumnRole): ReadColumn {
  const column = columnOf(letters);
  return {
    title: String(rows[0]?.[column]),
    name: "",
    cell: { sheet: "Data", row: 0, column },
    role,
    reason: { key: "numbers", names: {} },
    certainty: "likely",
    unit: "",
    above: "",
    weight: null,
    direction: null,
  };
}

const extra: Rows = data.map((row, i) => [...row, i === 0 ? "Extra" : i * 7]);
const sheets = { Data: extra, Framework: framework, Method: method };
const indicators = (session: Session): readonly string[] =>
  session.state().index?.model.indicators.map(({ code }) => code) ?? [];

test("setRole writes the Type of the column's row, and the index follows; undo puts it back", async () => {
  const { port, session, announced } = await sceneOf(sheets);
  await session.setRole(columnAt(extra, "E", "indicator"), "published");
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Framework!E3")).toBe("Published");
  expect(indicators(session)).toEqual(["A1", "B1", "B2"]);
  expect(announced.at(-1)).toBe("role");
  expect(session.state().done).toEqual({
    what: "role",
    title: "A2",
    from: "indicator",
    to: "published",
    turned: [],
  });
  await session.undo();
  expect(port.valueAt("Framework!E3")).toBe("Indicator");
  expect(indicators(session)).toEqual(["A1", "A2", "B1", "B2"]);
});

test.each([
  ["an Excel table", ["Data", "Framework", "Method"]],
  ["a sheet", []],
])("a column that a Framework in %s does not list gets a row, beside its neighbour", async (_, tables) => {
  const { port, session } = await sceneOf(sheets, tables);
  await session.setRole(columnAt(extra, "H", "other"), "indicator");
  expect(session.state().failure).toBeNull();
  expect(["A", "E", "G"].map((column) => port.valueAt(`Framework!${column}10`))).toEqual([
    "Extra",
    "Indicator",
    1,
  ]);
  expect(port.valueAt("Framework!C10")).toBe("B");
  expect(indicators(session)).toContain("Extra");
  await session.undo();
  expect(port.valueAt("Framework!A10")).toBeNull();
  expect(indicators(session)).not.toContain("Extra");
});

test("a blank row of the Framework is used before it grows", async () => {
  const blank = framework[0]?.map(() => null) ?? [];
  const { port, session } = await sceneOf({ ...sheets, Framework: framework.toSpliced(3, 0, blank) });
  await session.setRole(columnAt(extra, "H", "other"), "context");
  expect(port.valueAt("Framework!A4")).toBe("Extra");
  expect(port.valueAt("Framework!E4")).toBe("Context");
});

test("the row is found by its name too, whatever the case", async () => {
  const named = data.map((row, i) => (i === 0 ? row.with(3, "PLANS") : row));
  const { port, session } = await sceneOf({ ...sheets, Data: named });
  await session.setRole(columnAt(named, "D", "indicator"), "other");
  expect(port.valueAt("Framework!E2")).toBe("Ignore");
  expect(indicators(session)).not.toContain("A1");
});

const untyped = framework.map((row) => row.toSpliced(4, 1));

test.each([
  ["an Excel table", ["Data", "Framework"]],
  ["a sheet", ["Data"]],
])("a Framework in %s without the column Type gets it; other rows keep what they are", async (_, tables) => {
  const { port, session } = await sceneOf({ Data: extra, Framework: untyped }, tables);
  await session.setRole(columnAt(extra, "E", "indicator"), "other");
  expect(session.state().failure).toBeNull();
  expect([port.valueAt("Framework!H1"), port.valueAt("Framework!H3")]).toEqual(["Type", "Ignore"]);
  expect(indicators(session)).toEqual(["A1", "B1", "B2"]);
  await session.undo();
  expect(port.valueAt("Framework!H1")).toBeNull();
});

test("what stands where the Framework would grow is left alone, and said", async () => {
  const { port, session } = await sceneOf(sheets);
  port.type({ "Framework!A10": "Source: our own" });
  await session.setRole(columnAt(extra, "H", "other"), "indicator");
  expect(session.state().failure).toMatchObject({ code: "cell-in-the-way" });
  expect(port.count("write")).toBe(0);
});

test("a note beside the Framework does not become a type", async () => {
  const { port, session } = await sceneOf({ Data: extra, Framework: untyped });
  port.type({ "Framework!H6": "ask Ana" });
  await session.setRole(columnAt(extra, "E", "indicator"), "other");
  expect(session.state().failure).toMatchObject({ code: "cell-in-the-way", subject: "Framework!H6" });
  expect(port.count("write")).toBe(0);
});

test("a protected sheet is said, and nothing changes", async () => {
  const { port, session } = await sceneOf(sheets);
  port.fail("write", new HostError("sheet-protected", "Framework", []));
  await session.setRole(columnAt(extra, "E", "indicator"), "other");
  expect(session.state()).toMatchObject({
    failure: { action: "role", code: "sheet-protected", subject: "Framework" },
    done: null,
  });
});

test("a formula in the cell of the type is not written over", async () => {
  const { port, session } = await sceneOf(sheets);
  port.typeFormula("Framework!E3", '="Indicator"', "Indicator");
  await session.setRole(columnAt(extra, "E", "indicator"), "other");
  expect(session.state().failure).toMatchObject({ code: "cell-is-formula", subject: "Framework!E3" });
});

test("a column without a header is listed nowhere", async () => {
  const { port, session } = await sceneOf(sheets);
  await session.setRole({ ...columnAt(extra, "H", "other"), title: " " }, "indicator");
  expect(session.state().failure).toMatchObject({ code: "column-without-title", subject: "Data!H1" });
  expect(port.count("write")).toBe(0);
});

test("a column that is an aggregate of the Framework keeps its row", async () => {
  const published = data.map((row, i) => [...row, i === 0 ? "B" : i]);
  const { port, session } = await sceneOf({ ...sheets, Data: published });
  await session.setRole(columnAt(published, "H", "published"), "indicator");
  expect(session.state().failure).toMatchObject({ code: "role-of-aggregate", subject: "B" });
  expect(port.count("write")).toBe(0);
});

test("a change that leaves nothing to score is made, and undone", async () => {
  const one = framework.filter(([code]) => !["A2", "B1", "B2", "B"].includes(String(code)));
  const { session } = await sceneOf({ Data: data.map((row) => row.slice(0, 4)), Framework: one });
  await session.setRole(columnAt(data, "D", "indicator"), "other");
  expect(session.state()).toMatchObject({ phase: "unreadable", failure: null, canUndo: true });
  await session.undo();
  expect(session.state().phase).toBe("ready");
});

describe("without a Framework", () => {
  test("setUpTable writes one that says what was read; the scores stay; undo takes it away", async () => {
    const { port, session, announced } = await sceneOf({ Data: data });
    const before = session.state().index?.results.scores;
    await session.setUpTable();
    expect(session.state().failure).toBeNull();
    expect(announced).toContain("setUp");
    expect((await port.describe()).sheets.map(({ name }) => name)).toContain("Framework");
    expect(session.state().problems.map(({ code }) => code)).not.toContain("framework-not-found");
    expect(session.state().index?.results.scores).toEqual(before);
    await session.undo();
    expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(["Data"]);
  });

  test("setRole sets the table up first, and both are undone in one step", async () => {
    const { port, session } = await sceneOf({ Data: data });
    await session.setRole(columnAt(data, "E", "indicator"), "published");
    expect(session.state().failure).toBeNull();
    expect(indicators(session)).toEqual(["A1", "B1", "B2"]);
    await session.undo();
    expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(indicators(session)).toEqual(["A1", "A2", "B1", "B2"]);
    expect(session.state().canUndo).toBe(false);
  });

  test("a Framework that cannot be written is said", async () => {
    const { port, session } = await sceneOf({ Data: data });
    port.fail("drawUndoable", new HostError("api-missing", "", []));
    await session.setRole(columnAt(data, "E", "indicator"), "published");
    expect(session.state()).toMatchObject({ failure: { code: "api-missing" }, canUndo: false });
    expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(["Data"]);
  });

  test("a workbook that cannot be read is not set up", async () => {
    const { port, session } = await sceneOf({
      Data: [
        ["uCode", "uName"],
        ["U1", "Alba"],
      ],
    });
    await session.setUpTable();
    expect(session.state().failure).toMatchObject({ action: "setUp", code: "no-index" });
    expect(port.count("drawUndoable")).toBe(0);
  });
});
