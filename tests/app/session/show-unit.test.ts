import { HostError } from "../../../src/app/live-port";
import { data, framework, method, sceneOf } from "../../support/session";

/** Where the profile's unit is chosen. */
const chosen = "Profile!B4";

test.each(["live", "values"] as const)(
  "a report (%s) shows the unit in its profile, and that can be undone",
  async (mode) => {
    const { port, session } = await sceneOf();
    await session.score(mode);
    const first = port.valueAt(chosen);
    await session.showUnit("U4", "X");
    expect(session.state().failure).toBeNull();
    expect(port.valueAt(chosen)).toBe("Dole");
    expect(port.shown.at(-1)).toEqual({ sheet: "Profile", row: 3, column: 1 });
    expect(session.state()).toMatchObject({
      undoes: { action: "show", subject: "Dole" },
      report: "upToDate",
    });
    await session.undo();
    expect(port.valueAt(chosen)).toBe(first);
    expect(session.state()).toMatchObject({
      undoes: { action: "score" },
      report: "upToDate",
      done: { what: "undone", action: { action: "show", subject: "Dole" } },
    });
  },
);

test("the figures of a profile in values are those of the unit", async () => {
  const { port, session } = await sceneOf();
  await session.score("values");
  await session.showUnit("U4", "X");
  const index = session.state().index;
  const root = index?.model.framework.findIndex(({ code }) => code === "X") ?? -1;
  const column = Array.from({ length: 30 }, (_, i) => port.valueAt(`Profile!B${i + 1}`));
  expect(column).toContainEqual(expect.closeTo(index?.results.scores[root]?.[3] ?? NaN, 9));
});

test("the next run keeps the unit", async () => {
  const { port, session } = await sceneOf();
  await session.score("live");
  await session.showUnit("U3", "X");
  await session.score("live");
  expect(port.valueAt(chosen)).toBe("Cera");
});

test("units of one name are chosen by what the list calls them", async () => {
  const twins = data.map((row) => (row[0] === "U5" ? ["U5", "Dole", ...row.slice(2)] : row));
  const { port, session } = await sceneOf({ Data: twins, Framework: framework, Method: method });
  await session.score("live");
  await session.showUnit("U5", "X");
  expect(port.valueAt(chosen)).toBe("Dole (U5)");
});

test("without a report, the row in the data is shown", async () => {
  const { port, session } = await sceneOf();
  await session.showUnit("U4", "X");
  expect(port.shown).toEqual([{ sheet: "Data", row: 4, column: 0 }]);
  expect(session.state()).toMatchObject({ undoes: null, failure: null });
});

test("a unit that the report does not have yet is shown in the data", async () => {
  const sheets = { Data: data, Framework: framework, Method: method };
  const { port, session, settle } = await sceneOf(sheets, []);
  await session.score("live");
  port.type({ "Data!A7": "U6", "Data!B7": "Fern", "Data!D7": 5, "Data!E7": 6, "Data!F7": 7, "Data!G7": 3 });
  await settle();
  const before = port.valueAt(chosen);
  await session.showUnit("U6", "X");
  expect([port.valueAt(chosen), port.shown.at(-1)?.sheet]).toEqual([before, "Data"]);
});

test("a protected profile is said, and nothing is written", async () => {
  const { port, session } = await sceneOf();
  await session.score("live");
  port.fail("write", new HostError("sheet-protected", "Profile", []));
  await session.showUnit("U4", "X");
  expect(session.state()).toMatchObject({
    failure: { action: "show", code: "sheet-protected", subject: "Profile" },
    undoes: { action: "score" },
  });
});
