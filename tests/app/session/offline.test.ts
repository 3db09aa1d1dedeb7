import { sceneOf, sceneOn } from "../../support/session";

/** Whether the network has the script that plans and verifies reports. */
const mockNetwork = { online: true };

jest.mock("../../../src/app/session/report-work", () => mockWork("../../../src/app/session/report-work"));

function mockWork(path: string): unknown {
  if (!mockNetwork.online) throw new Error("Loading chunk 848 failed.");
  return jest.requireActual(path);
}

beforeEach(() => {
  jest.resetModules();
  mockNetwork.online = false;
});

test.each(["score", "verify"] as const)(
  "%s without the network is reported with the reason, writes nothing, and works when the network is back",
  async (action) => {
    const { port, session } = await sceneOf();
    expect(session.state()).toMatchObject({ phase: "ready", report: "none", failure: null });
    await session[action]("live");
    expect(session.state()).toMatchObject({
      busy: null,
      failure: { action, code: "not-loaded", written: [] },
    });
    expect(port.count("drawUndoable")).toBe(0);
    mockNetwork.online = true;
    await session.score("live");
    expect(session.state()).toMatchObject({ report: "upToDate", failure: null });
  },
);

test("a workbook with a report is read without the network, and its report counts as stale until the network is back", async () => {
  mockNetwork.online = true;
  const { port, session } = await sceneOf();
  await session.score("live");
  jest.resetModules();
  mockNetwork.online = false;
  const later = await sceneOn(port);
  expect(later.session.state()).toMatchObject({ phase: "ready", report: "stale", failure: null });
  mockNetwork.online = true;
  await later.session.refresh();
  expect(later.session.state().report).toBe("upToDate");
});

test("what a report needs can be loaded before it is needed; without the network that is refused", async () => {
  const { session } = await sceneOf();
  await expect(session.loadAhead()).rejects.toThrow("not-loaded");
  mockNetwork.online = true;
  await session.loadAhead();
  mockNetwork.online = false;
  await session.score("live");
  expect(session.state().report).toBe("upToDate");
});
