import { HostError } from "../../../src/app/live-port";
import { data, sceneOf } from "../../support/session";

test("a started session has read and scored the workbook", async () => {
  const { session } = await sceneOf();
  const state = session.state();
  expect(state).toMatchObject({ phase: "ready", report: "none", busy: null, failure: null, movers: [] });
  expect(state.index?.model.units).toHaveLength(5);
  expect(state.tables).toEqual(["Data", "Framework", "Method"]);
});

test("a workbook without data is empty; one whose data cannot be used is unreadable, and says why", async () => {
  const empty = await sceneOf({ Notes: [["Hello"], ["there"]] }, []);
  expect(empty.session.state()).toMatchObject({ phase: "empty", index: null });
  const broken = await sceneOf({ Data: [...data, ["U1", "Again", "North", 1, 2, 3, 4]] });
  expect(broken.session.state().phase).toBe("unreadable");
  expect(broken.session.state().problems.map(({ code }) => code)).toContain("unit-code-duplicate");
});

test("a storm of 1,000 edits is one reading, and says who moved from where", async () => {
  const { port, session, settle, announced } = await sceneOf();
  for (let i = 0; i < 1000; i++) port.type({ "Framework!G6": 2 + i / 1000 });
  port.type({ "Framework!G7": 0 });
  expect(port.count("describe")).toBe(0);
  await settle();
  expect(port.count("describe")).toBe(1);
  expect(announced).toEqual(["rescored"]);
  const { movers } = session.state();
  expect(movers.length).toBeGreaterThan(0);
  expect(session.state().done).toEqual({ what: "rescored", moved: movers.length });
});

test("an edit that changes nothing of the index is not announced", async () => {
  const { port, settle, announced } = await sceneOf();
  port.type({ "Data!K9": "a note beside the table" });
  await settle();
  expect(port.count("describe")).toBe(1);
  expect(announced).toEqual([]);
});

test("edits during a run are taken after it, once", async () => {
  const { port, session, settle, timer, announced } = await sceneOf();
  const open = port.hold("drawUndoable");
  const run = session.score("live");
  await settle();
  expect(session.state().busy?.action).toBe("score");
  port.type({ "Framework!G6": 9 });
  port.type({ "Framework!G6": 5 });
  await settle();
  port.type({ "Framework!G7": 2 });
  timer.ring();
  const during = port.count("describe");
  open();
  await run;
  await settle();
  expect(announced).toEqual(["scored", "rescored"]);
  expect(port.count("describe")).toBeGreaterThan(during);
  const weights = session.state().index?.model.framework.map(({ weight }) => weight);
  expect(weights?.slice(4, 6)).toEqual([5, 2]);
});

test("the session's own writing is no edit: one reading follows it, and no timer", async () => {
  const { port, session, timer } = await sceneOf();
  await session.setWeight("A", 3);
  expect(port.count("describe")).toBe(1);
  expect(timer.waiting).toBe(0);
});

test("problems that come with an edit leave the last index and its results in sight", async () => {
  const { port, session, settle } = await sceneOf();
  port.type({ "Framework!G6": -2 });
  await settle();
  expect(session.state().phase).toBe("unreadable");
  expect(session.state().problems.map(({ code }) => code)).toContain("weight-negative");
  expect(session.state().index?.model.framework[4]?.weight).toBe(1);
  port.type({ "Framework!G6": 1 });
  await settle();
  expect(session.state().phase).toBe("ready");
});

test("while the user types in a cell the reading waits, says so, and tries again", async () => {
  const { port, session, settle, timer } = await sceneOf();
  port.type({ "Framework!G6": 4 });
  port.fail("describe", new HostError("cell-in-edit-mode", "", []));
  await settle();
  expect(session.state().failure).toMatchObject({ action: "read", code: "cell-in-edit-mode" });
  expect(timer.waiting).toBe(1);
  await settle();
  expect(session.state().failure).toBeNull();
  expect(session.state().index?.model.framework[4]?.weight).toBe(4);
});

test("an edit that is taken leaves the failure of what the user asked for", async () => {
  const { port, session, settle } = await sceneOf();
  port.fail("drawUndoable", new HostError("sheet-protected", "Scores", []));
  await session.score("live");
  port.type({ "Framework!G6": 4 });
  await settle();
  expect(session.state().failure).toMatchObject({ action: "score", code: "sheet-protected" });
});

test("a stopped session follows no edits", async () => {
  const { port, session, settle, timer } = await sceneOf();
  port.type({ "Framework!G6": 4 });
  await session.stop();
  expect(timer.waiting).toBe(0);
  port.type({ "Framework!G6": 5 });
  await settle();
  expect(port.count("describe")).toBe(0);
});
