import { HostError } from "../../../src/app/live-port";
import { sceneOf } from "../../support/session";

test("undo after a run takes its sheets away, and with them its line in the history", async () => {
  const { port, session, announced } = await sceneOf();
  await session.score("live");
  await session.undo();
  expect(session.state()).toMatchObject({ report: "none", canUndo: false, history: [] });
  expect(announced).toEqual(["scored", "undone"]);
  expect((await port.describe()).names).toEqual([]);
});

test("undo after a second run brings back the report of the first", async () => {
  const { session } = await sceneOf();
  await session.score("live");
  await session.setSetting("Normalisation", "z-score");
  expect(session.state().report).toBe("stale");
  await session.score("live");
  await session.undo();
  expect(session.state()).toMatchObject({ report: "stale", canUndo: false });
  expect(session.state().history).toHaveLength(1);
});

test("edits are undone last first, then the run before them", async () => {
  const { port, session } = await sceneOf();
  await session.score("live");
  await session.setWeight("A", 5);
  await session.setWeight("B", 7);
  await session.undo();
  expect([port.valueAt("Framework!G6"), port.valueAt("Framework!G7")]).toEqual([5, 1]);
  await session.undo();
  expect(port.valueAt("Framework!G6")).toBe(1);
  expect(session.state()).toMatchObject({ report: "upToDate", canUndo: true, movers: [] });
  await session.undo();
  expect(session.state()).toMatchObject({ report: "none", canUndo: false });
});

test("edits of the same cell one after the other are undone as one", async () => {
  const { port, session } = await sceneOf();
  for (const weight of [2, 3, 4]) await session.setWeight("A", weight);
  await session.undo();
  expect(port.valueAt("Framework!G6")).toBe(1);
  expect(session.state().canUndo).toBe(false);
});

test("a cell that the user has edited since is left as it is", async () => {
  const { port, session, settle } = await sceneOf();
  await session.equalise("X");
  await session.setWeight("A", 5);
  port.type({ "Framework!G6": 6 });
  await settle();
  await session.undo();
  expect(port.valueAt("Framework!G6")).toBe(6);
});

test("after an undone edit a report in values is right again", async () => {
  const { session } = await sceneOf();
  await session.score("values");
  await session.setWeight("B", 7);
  await session.undo();
  expect(session.state()).toMatchObject({ report: "upToDate", canUndo: true });
  await session.undo();
  expect(session.state()).toMatchObject({ report: "none", canUndo: false });
});

test("a run cannot be undone any more once its values were written again in another shape", async () => {
  const { port, session, settle } = await sceneOf(undefined, []);
  await session.score("values");
  port.type({ "Data!A7": "U6", "Data!B7": "Faro", "Data!D7": 5 });
  await settle();
  expect(session.state().report).toBe("upToDate");
  expect(session.state().canUndo).toBe(false);
});

test("an undo that fails can be tried again", async () => {
  const { port, session } = await sceneOf();
  await session.setWeight("A", 5);
  port.fail("write", new HostError("sheet-protected", "Framework", []));
  await session.undo();
  expect(session.state()).toMatchObject({ canUndo: true, failure: { code: "sheet-protected" } });
  await session.undo();
  expect(port.valueAt("Framework!G6")).toBe(1);
});
