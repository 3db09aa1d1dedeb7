import { createSession } from "../../../src/app/session";
import { HostError } from "../../../src/app/live-port";
import { scoreWorkbook } from "../../../src/app";
import { data, framework, method, sceneOf, sceneOn, plainPlan } from "../../support/session";
import { FakeLivePort } from "../../support/fake-live-port";
import { surroundings } from "../../support/surroundings";

const names = async (port: FakeLivePort) => (await port.describe()).sheets.map(({ name }) => name);

test("score writes the report and its history beside the user's sheets", async () => {
  const { port, session, announced } = await sceneOf();
  await session.score("live");
  expect(session.state()).toMatchObject({ report: "upToDate", canUndo: true, busy: null, failure: null });
  expect(session.state().done).toEqual({
    what: "scored",
    mode: "live",
    units: 5,
    places: {
      ranking: { sheet: "Ranking", row: 0, column: 0 },
      profile: { sheet: "Profile", row: 0, column: 0 },
    },
  });
  expect(announced).toEqual(["scored"]);
  expect(await names(port)).toEqual(expect.arrayContaining(["Scores", "Audit", "Runs"]));
});

test("each run is remembered, the newest first, and a later session reads them back", async () => {
  const { port, session } = await sceneOf();
  await session.score("live");
  await session.setWeight("B", 9);
  await session.score("values");
  const { history } = session.state();
  expect(history.map(({ mode, units, indicators, version }) => [mode, units, indicators, version])).toEqual([
    ["values", 5, 4, "1.2.3"],
    ["live", 5, 4, "1.2.3"],
  ]);
  expect(history[0]?.inputsDigest).not.toBe(history[1]?.inputsDigest);
  expect(history[0]?.first).toBe("Alba");
  const later = await sceneOn(port);
  expect(later.session.state().history).toEqual(history);
});

test("live sheets follow weights, directions, targets and raw values: they stay up to date", async () => {
  const { port, session, settle } = await sceneOf();
  await session.score("live");
  await session.setWeight("B", 9);
  for (const edit of [
    { "Framework!F4": -1 },
    { "Framework!H2": 99 },
    { "Data!D3": 41 },
    { "Data!E4": null },
  ]) {
    port.type(edit);
    await settle();
    expect(session.state().done?.what).toBe("rescored");
    expect(session.state().report).toBe("upToDate");
  }
  expect(port.count("drawUndoable")).toBe(1);
});

test.each([
  ["a unit is added", { "Data!A7": "U6", "Data!B7": "Faro", "Data!D7": 5 }, []],
  ["a setting is changed", { "Method!B2": "z-score" }, undefined],
  ["a node is renamed", { "Framework!B6": "Alertness" }, undefined],
  ["a number becomes text", { "Data!D3": "40,5" }, undefined],
  ["a weight is taken out of its cell", { "Framework!G6": null }, undefined],
])("live sheets are stale when %s", async (_, edits, tables) => {
  const { port, session, settle } = await sceneOf(undefined, tables);
  await session.score("live");
  port.type(edits);
  await settle();
  expect(session.state().phase).toBe("ready");
  expect(session.state().report).toBe("stale");
  await session.score("live");
  expect(session.state().report).toBe("upToDate");
});

test("an edit that is taken back makes a stale report right again", async () => {
  const { port, session, settle } = await sceneOf();
  await session.score("live");
  port.type({ "Method!B2": "z-score" });
  await settle();
  port.type({ "Method!B2": "min-max 0-100" });
  await settle();
  expect(session.state().report).toBe("upToDate");
});

test("a report in values is written again after a re-score, and is no run of its own", async () => {
  const { port, session, settle } = await sceneOf();
  await session.score("values");
  const area = (await port.describe()).names.find(({ name }) => name === "PSCI_Scores_Table")?.area;
  if (!area) throw new Error("no scores");
  const before = await port.read([area]);
  port.type({ "Framework!G7": 9 });
  await settle();
  expect(session.state().report).toBe("upToDate");
  expect(session.state().done?.what).toBe("rescored");
  expect(await port.read([area])).not.toEqual(before);
  expect(port.count("drawUndoable")).toBe(2);
  const later = await sceneOn(port);
  expect(later.session.state().history).toHaveLength(1);
  expect(later.session.state().report).toBe("upToDate");
});

test("values that could not be written again leave a stale report, and say why", async () => {
  const { port, session, settle } = await sceneOf();
  await session.score("values");
  port.type({ "Framework!G7": 9 });
  port.fail("drawUndoable", new HostError("payload-too-large", "Scores", ["Profile"]));
  await settle();
  expect(session.state()).toMatchObject({
    report: "stale",
    failure: { code: "payload-too-large", subject: "Scores", written: ["Profile"] },
  });
});

test("a report of the command is known again, with or without changes since", async () => {
  const port = new FakeLivePort();
  await port.draw(plainPlan({ Data: data, Framework: framework, Method: method }, ["Data"]));
  await scoreWorkbook(port, { choice: {}, mode: "live", surroundings, version: "1" });
  expect((await sceneOn(port)).session.state().report).toBe("upToDate");
  // Nothing calculates here, so the sheets still say what they said before the edit.
  port.type({ "Framework!G7": 9 });
  expect((await sceneOn(port)).session.state().report).toBe("stale");
});

test("a report whose sheets the user deletes is none", async () => {
  const { port, session, settle } = await sceneOf();
  await session.score("live");
  port.deleteSheet("Scores");
  await settle();
  expect(session.state().report).toBe("none");
});

test("what cannot be scored is not drawn, and said", async () => {
  const { port, session, settle } = await sceneOf();
  port.type({ "Framework!G6": -2 });
  await settle();
  await session.score("live");
  expect(session.state().failure).toMatchObject({ action: "score", code: "not-scored" });
  expect(port.count("drawUndoable")).toBe(0);
});

test("cells of the user's in the way of the report are named", async () => {
  const { port, session } = await sceneOf();
  await session.score("live");
  port.type({ "Runs!A6": "my own" });
  await session.score("live");
  expect(session.state().failure).toMatchObject({ code: "block-in-the-way", subject: "Runs!A6" });
});

test("a cancelled run leaves everything as it was, and says that it was cancelled", async () => {
  const { port, session, settle, announced } = await sceneOf();
  const open = port.hold("drawUndoable");
  const run = session.score("live");
  await settle();
  session.cancel();
  open();
  await run;
  expect(session.state()).toMatchObject({ busy: null, report: "none", canUndo: false });
  expect(session.state().failure).toMatchObject({ action: "score", code: "cancelled" });
  expect(announced).toEqual(["cancelled"]);
  expect(await names(port)).toEqual(["Data", "Framework", "Method"]);
});

test("a run that is cancelled while its report is planned draws nothing, and goes no further", async () => {
  const first = new FakeLivePort();
  await first.draw(plainPlan({ Data: data, Framework: framework, Method: method }));
  let pauses = 0;
  const steps: string[] = [];
  const { port, session } = await sceneOn(first, {
    surroundings: {
      ...surroundings,
      pause: async () => {
        pauses++;
        const { busy } = session.state();
        steps.push(`${busy?.step} ${busy?.cancellable}`);
        if (pauses === 2) session.cancel();
      },
    },
  });
  await session.score("live");
  expect(pauses).toBe(2);
  expect(steps).toEqual(["Planning the report true", "Planning the report true"]);
  expect(session.state()).toMatchObject({ busy: null, report: "none", canUndo: false });
  expect(session.state().failure).toMatchObject({ action: "score", code: "cancelled" });
  expect(port.count("drawUndoable")).toBe(0);
});

test("verify counts the cells that differ; a session without a report says so", async () => {
  const { port, session, settle } = await sceneOf();
  await session.verify();
  expect(session.state().failure).toMatchObject({ action: "verify", code: "never-scored" });
  await session.score("live");
  await session.verify();
  expect(session.state().done).toEqual({ what: "verified", differences: 0 });
  const area = (await port.describe()).names.find(({ name }) => name === "PSCI_Ranking_Table")?.area;
  if (!area) throw new Error("no ranking");
  port.type({ [`${area.sheet}!A${area.row + 2}`]: 77 });
  await settle();
  await session.verify();
  expect(session.state().done).toEqual({ what: "verified", differences: 1 });
  port.type({ "Framework!G7": 9 });
  await settle();
  expect(session.state().verification).toBeNull();
});

test("an unforeseen error is shown with its message, and the session goes on", async () => {
  const { port, session } = await sceneOf();
  port.fail("describe", new TypeError("undefined is not a workbook"));
  await session.refresh();
  expect(session.state().failure).toEqual({
    action: "read",
    code: "unexpected",
    subject: "undefined is not a workbook",
    written: [],
  });
  await session.refresh();
  expect(session.state()).toMatchObject({ failure: null, busy: null, phase: "ready" });
});

test("exportJson gives the model, the results and the problems", async () => {
  const { session } = await sceneOf();
  const exported: unknown = JSON.parse(session.exportJson());
  expect(exported).toMatchObject({
    version: "1.2.3",
    model: { units: expect.arrayContaining([{ code: "U1", name: "Alba" }]) },
    results: { scores: { X: expect.arrayContaining([expect.any(Number)]) } },
  });
  const unstarted = createSession(new FakeLivePort(), {
    surroundings,
    version: "1",
    example: () => plainPlan({}),
  });
  expect(JSON.parse(unstarted.exportJson())).toMatchObject({ model: null, results: { units: [] } });
});

test.each(["live", "values"] as const)(
  "the first run (%s) goes to the ranking, later ones stay where the user is",
  async (mode) => {
    const { port, session } = await sceneOf();
    await session.score(mode);
    expect(port.shown).toEqual([{ sheet: "Ranking", row: 0, column: 0 }]);
    await session.score(mode);
    expect(port.shown).toHaveLength(1);
  },
);

test("a run whose ranking cannot be shown says so, and is a run all the same", async () => {
  const { port, session } = await sceneOf();
  port.fail("show", new HostError("host-busy", "", []));
  await session.score("live");
  expect(session.state()).toMatchObject({
    report: "upToDate",
    failure: { code: "host-busy" },
    canUndo: true,
  });
});
