import { data, sceneOf } from "../../support/session";

test("insertTemplate adds the sheets of an empty index and shows the first", async () => {
  const { port, session, announced } = await sceneOf({ Notes: [["Hello"]] }, []);
  await session.insertTemplate();
  expect(announced).toEqual(["template"]);
  expect((await port.describe()).sheets.map(({ name }) => name)).toEqual([
    "Notes",
    "Data",
    "Framework",
    "Method",
    "Costs",
    "Plan settings",
  ]);
  expect(port.shown).toEqual([{ sheet: "Data", row: 0, column: 0 }]);
  await session.undo();
  expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(["Notes"]);
});

test("insertExample adds an index that is read at once", async () => {
  const { session, announced } = await sceneOf({ Notes: [["Hello"]] }, []);
  await session.insertExample();
  expect(announced.at(-1)).toBe("example");
  expect(session.state()).toMatchObject({ phase: "ready", canUndo: true, movers: [] });
});

test("nothing is added where a sheet or table of one of the names is", async () => {
  const { port, session } = await sceneOf({ data }, []);
  for (const insert of [() => session.insertTemplate(), () => session.insertExample()]) {
    await insert();
    expect(session.state().failure).toMatchObject({ code: "tables-exist", subject: "Data" });
  }
  expect(port.count("drawUndoable")).toBe(0);
});

test("chooseTables reads what the user names, and measures movers anew", async () => {
  const { session } = await sceneOf({
    Data: data,
    Other: data.map((row, i) => (i === 0 ? row : row.with(3, 100 - Number(row[3])))),
  });
  await session.chooseTables({ data: "Other" });
  expect(session.state().index?.source.data.sheet).toBe("Other");
  expect(session.state().movers).toEqual([]);
  await session.chooseTables({ data: "Nowhere" });
  expect(session.state().phase).toBe("unreadable");
});

test("show selects a cell, also while something runs", async () => {
  const { port, session, settle } = await sceneOf();
  const open = port.hold("drawUndoable");
  const run = session.score("live");
  await settle();
  await session.show({ sheet: "Data", row: 2, column: 3 });
  expect(port.shown).toEqual([{ sheet: "Data", row: 2, column: 3 }]);
  expect(session.state().busy?.action).toBe("score");
  open();
  await run;
  port.fail("show", new Error("gone"));
  await session.show({ sheet: "Data", row: 2, column: 3 });
  expect(session.state().failure).toMatchObject({ action: "show", subject: "gone" });
});
