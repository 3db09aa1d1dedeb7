import { data, framework, method, sceneOf } from "../../support/session";

test("setSetting writes the value of the setting's row, whatever it is called there", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework,
    Method: [...method, ["Outlier treatment", "none"]],
  });
  await session.setSetting("Outliers", "winsorise");
  expect(port.valueAt("Method!B4")).toBe("winsorise");
  expect(session.state().index?.model.method.treatment.method).toBe("winsorise");
  await session.undo();
  expect(port.valueAt("Method!B4")).toBe("none");
});

test.each([
  ["an Excel table", ["Method"]],
  ["a sheet", []],
])("settings without a row are added below those of %s", async (_, tables) => {
  const { port, session } = await sceneOf(undefined, tables);
  await session.setSettings({ Aggregation: "geometric", Normalisation: "min-max 1-100", Ranks: "dense" });
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Method!B2")).toBe("min-max 1-100");
  expect(["A4", "B4", "A5", "B5"].map((cell) => port.valueAt(`Method!${cell}`))).toEqual([
    ...["Aggregation", "geometric"],
    ...["Ranks", "dense"],
  ]);
  expect(session.state().index?.model.method).toMatchObject({
    ranks: "dense",
    aggregation: { default: { method: "geometric" } },
  });
});

test("a setting of one node finds the row that names the node", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework,
    Method: [...method, ["Aggregation of Building", "minimum"]],
  });
  await session.setSetting("Aggregation B", "median");
  expect(port.valueAt("Method!B4")).toBe("median");
});

test("settings of tests are written like any other, and the method stays", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework,
    Method: [...method, ["Test replicates", "200"]],
  });
  const before = session.state().index?.model;
  await session.setSettings({
    "Test runs": "500",
    "Test weights": "+/- 10%",
    "Test normalisation": "rank; z-score",
  });
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Method!B4")).toBe("500");
  expect(["A5", "B5", "A6", "B6"].map((cell) => port.valueAt(`Method!${cell}`))).toEqual([
    ...["Test weights", "+/- 10%", "Test normalisation", "rank; z-score"],
  ]);
  const { model, source } = session.state().index ?? {};
  expect(source?.test).toMatchObject({
    runs: 500,
    weights: 0.1,
    normalisations: [{ method: "rank" }, { method: "z-score" }],
  });
  expect(model?.method).toEqual(before?.method);
});

test("a workbook without a Method gets one with the settings of tests too", async () => {
  const { session } = await sceneOf({ Data: data, Framework: framework });
  await session.setSettings({ Tests: "sheets", "Test goalposts": "+/- 5%" });
  expect(session.state().failure).toBeNull();
  expect(session.state().index?.source).toMatchObject({ tests: true, test: { goalposts: 0.05 } });
});

test("a workbook without a Method gets one, with the method of now and the setting", async () => {
  const { session } = await sceneOf({ Data: data, Framework: framework });
  const before = session.state().index?.model.method;
  await session.setSettings({ Normalisation: "z-score", "Aggregation level 3": "median" });
  expect(session.state().failure).toBeNull();
  const after = session.state().index?.model.method;
  expect(after?.normalisation.method).toBe("z-score");
  expect(after?.aggregation.levels[3]?.method).toBe("median");
  expect({ ...after, normalisation: null, aggregation: null }).toEqual({
    ...before,
    normalisation: null,
    aggregation: null,
  });
  await session.undo();
  expect(session.state().index?.model.method).toEqual(before);
});

test("a method that cannot be scored is changed back in the pane", async () => {
  const { session } = await sceneOf();
  await session.setSetting("Aggregation", "geometric");
  expect(session.state().phase).toBe("unreadable");
  await session.setSetting("Normalisation", "min-max 1-100");
  expect(session.state()).toMatchObject({ phase: "ready", failure: null });
});

test("a cell that hinders the table from growing is left alone, and said", async () => {
  const { port, session } = await sceneOf();
  port.type({ "Method!A4": "my notes stand here" });
  await session.setSetting("Ranks", "dense");
  expect(session.state().failure).toMatchObject({ code: "cell-in-the-way", subject: "Method!A4" });
  expect(port.valueAt("Method!A4")).toBe("my notes stand here");
  expect(port.valueAt("Method!A5")).toBeNull();
});

test("a setting that is given up leaves its cell blank", async () => {
  const { port, session } = await sceneOf({
    Data: data,
    Framework: framework,
    Method: [...method, ["Aggregation B", "median"]],
  });
  await session.setSetting("Aggregation B", "");
  expect(session.state().failure).toBeNull();
  expect(port.valueAt("Method!B4")).toBeNull();
  expect(session.state().index?.model.method.aggregation.nodes).toEqual({});
});

test("a changed setting costs one description of the workbook and two reads of values", async () => {
  const { port, session } = await sceneOf();
  await session.setSetting("Normalisation", "z-score");
  const before = port.count("describe");
  const reads = jest.spyOn(port, "read");
  const formulas = jest.spyOn(port, "readFormulas");
  await session.setSettings({ Normalisation: "rank", Ranks: "dense" });
  expect(session.state().failure).toBeNull();
  expect(session.state().index?.model.method.normalisation.method).toBe("rank");
  expect([port.count("describe") - before, reads.mock.calls.length, formulas.mock.calls.length]).toEqual([
    1, 2, 1,
  ]);
});

test("a row inserted above the setting since the last reading: the setting is found where it is now", async () => {
  const { port, session } = await sceneOf();
  const was = port.valueAt("Method!A2");
  // As Excel has them after an insertion, before the session has read the workbook again.
  const rows = [2, 3, 4].map(
    (row) => [port.valueAt(`Method!A${row}`), port.valueAt(`Method!B${row}`)] as const,
  );
  port.type({ "Method!A2": "Ranks", "Method!B2": "dense" });
  rows.forEach(([name, value], k) => port.type({ [`Method!A${k + 3}`]: name, [`Method!B${k + 3}`]: value }));
  await session.setSetting(String(was), "z-score");
  expect(session.state().failure).toBeNull();
  expect([port.valueAt("Method!B2"), port.valueAt("Method!A3"), port.valueAt("Method!B3")]).toEqual([
    "dense",
    was,
    "z-score",
  ]);
});

test("a column inserted before Value since the last reading: the value goes into Value, not into the new column", async () => {
  const { port, session } = await sceneOf();
  const rows = [1, 2, 3, 4].map((row) => port.valueAt(`Method!B${row}`));
  rows.forEach((value, k) =>
    port.type({ [`Method!B${k + 1}`]: k === 0 ? "Notes" : null, [`Method!C${k + 1}`]: value }),
  );
  await session.setSetting(String(port.valueAt("Method!A2")), "z-score");
  expect([port.valueAt("Method!B2"), port.valueAt("Method!C2")]).toEqual([null, "z-score"]);
});

test("a setting typed just below the table since the last reading is changed, not written a second time", async () => {
  const { port, session } = await sceneOf(undefined, []);
  const next = 2 + [2, 3, 4, 5].findIndex((row) => port.valueAt(`Method!A${row}`) === null);
  port.type({ [`Method!A${next}`]: "Ranks", [`Method!B${next}`]: "dense" });
  await session.setSetting("Ranks", "fractional");
  expect(session.state().failure).toBeNull();
  expect(port.valueAt(`Method!B${next}`)).toBe("fractional");
  expect(port.valueAt(`Method!A${next + 1}`)).toBeNull();
});
