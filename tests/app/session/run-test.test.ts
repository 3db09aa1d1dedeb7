import { claimsOnWorkers } from "../../../src/app/claims";
import { runTest } from "../../../src/app/test";
import { defaultTestSettings } from "../../../src/workbook/tests";
import { sceneOf } from "../../support/session";

test("a test is run on request, and gives what the use case gives", async () => {
  const { session, announced } = await sceneOf();
  await session.runTest();
  const { test: done, index, failure, busy } = session.state();
  expect([failure, busy]).toEqual([null, null]);
  expect(announced).toEqual(["tested"]);
  const own = done!.byRoot.get("X")!;
  const expected = await runTest(index!.results, "X", defaultTestSettings, { time: own.time });
  expect(own).toEqual(expected);
  expect(done!.isOld).toBe(false);
});

test("it is old after an edit of the index or of its settings, and no longer when that is undone", async () => {
  const { session } = await sceneOf();
  await session.runTest();
  const isOld = () => session.state().test!.isOld;
  await session.setWeight("A", 4);
  expect(isOld()).toBe(true);
  await session.undo();
  expect(isOld()).toBe(false);
  await session.setSetting("Test seed", "2");
  expect(isOld()).toBe(true);
  await session.runTest();
  expect(isOld()).toBe(false);
  expect(session.state().test!.byRoot.get("X")!.settings.seed).toBe(2);
});

test("cancelled, the test before stays, and that is said", async () => {
  const { session, announced } = await sceneOf();
  await session.runTest();
  const before = session.state().test;
  const stop = session.subscribe(() => {
    const { busy } = session.state();
    if (busy?.cancellable && busy.share !== null && busy.share > 0) session.cancel();
  });
  await session.runTest();
  stop();
  expect(session.state().failure).toMatchObject({ action: "test", code: "cancelled" });
  expect(session.state().test).toBe(before);
  expect(announced.at(-1)).toBe("cancelled");
});

test("one replicate is run again by its number, from 1 on; others are refused", async () => {
  const { session } = await sceneOf();
  await session.runReplicate("X", 1);
  expect(session.state().failure).toMatchObject({ code: "no-test" });
  await session.runTest();
  const { ranks } = session.state().test!.byRoot.get("X")!.uncertainty;
  const node = session.state().index!.model.framework.findIndex(({ code }) => code === "X");
  await session.runReplicate("X", 417);
  const { outcome } = session.state().replicate!.run;
  expect(outcome.ok && [...outcome.results.ranks[node]!]).toEqual(ranks.map((column) => column[416]));
  for (const number of [0, 1001, 1.5, NaN]) {
    await session.runReplicate("X", number);
    expect(session.state().failure).toMatchObject({ code: "no-replicate", subject: "1000" });
  }
});

test("a report has the sheets of its test where the setting says so", async () => {
  const { session, port } = await sceneOf();
  await session.setSetting("Tests", "sheets");
  await session.score("live");
  expect(session.state().failure).toBeNull();
  const { sheets } = await port.describe();
  expect(sheets.map(({ name }) => name)).toContain("Robustness");
});

test("claims are looked at in the runs of the test, and are old after an edit", async () => {
  const { session } = await sceneOf();
  const claims = [{ kind: "before", unit: "U5", other: "U1" }] as const;
  await session.testClaims("X", claims);
  const { results } = session.state().index!;
  const expected = await claimsOnWorkers({ results, root: "X", claims, settings: defaultTestSettings });
  expect(session.state().claims).toMatchObject({ root: "X", isOld: false, found: expected });
  await session.setWeight("A", 4);
  expect(session.state().claims!.isOld).toBe(true);
  await session.testClaims("X", []);
  expect(session.state().claims).toBeNull();
});

test("the brief of a unit is of the workbook as it is; one that is not there any more is refused", async () => {
  const { session, announced } = await sceneOf();
  const unit = session.state().index?.model.units[1];
  let title = "";
  const save = async (document: { readonly title: string }): Promise<void> => void (title = document.title);
  await session.makeBrief({ root: "X", unit: unit?.code ?? "", anonymous: false }, save);
  expect(title).toBe(unit?.name);
  expect(announced).toEqual(["document"]);
  title = "";
  await session.makeBrief({ root: "X", unit: "gone", anonymous: false }, save);
  expect([title, session.state().failure?.code]).toEqual(["", "not-scored"]);
});

test("a document is of the workbook as it is; what fails while it is saved is a failure of the action", async () => {
  const { session, announced } = await sceneOf();
  let title = "";
  await session.makeDocument("X", async (document) => void (title = document.title));
  expect(title).not.toBe("");
  expect(announced).toEqual(["document"]);
  await session.makeDocument("X", async () => {
    throw new Error("the disk is full");
  });
  expect(session.state()).toMatchObject({
    busy: null,
    failure: { action: "document", code: "unexpected", subject: "the disk is full" },
  });
});
