import { data, framework, method, sceneOf, type Rows } from "../../support/session";

const scenarios: Rows = [
  ["Scenario", "Setting", "Unit", "Value", "Note"],
  ["Geometric", "Aggregation", null, "geometric", "as the HDI"],
  ["Geometric", "Normalisation", null, "min-max 1-100", null],
  ["More plans", "A1", "U1", 60, null],
  [null, "Weight A", null, 3, null],
];

const withScenarios = (rows: Rows = scenarios) =>
  sceneOf({ Data: data, Framework: framework, Method: method, Scenarios: rows });

const names = ({ session }: Awaited<ReturnType<typeof sceneOf>>) =>
  session.state().index?.source.decisions?.scenarios.map(({ name }) => name) ?? [];

const value = (unit: string, indicator: string, x: number) =>
  ({ kind: "value", unit, indicator, value: x }) as const;

describe("saving", () => {
  test("the first one makes the sheet; a name that looks like a formula is text; undo takes the sheet away", async () => {
    const scene = await sceneOf();
    await scene.session.saveScenario(" =1+1 ", [value("U1", "A1", 60)], false);
    expect(scene.session.state().failure).toBeNull();
    expect(names(scene)).toEqual(["=1+1"]);
    expect(scene.session.state()).toMatchObject({
      done: { what: "savedScenario", name: "=1+1" },
      undoes: { action: "saveScenario", subject: "=1+1" },
    });
    await scene.session.undo();
    expect(names(scene)).toEqual([]);
    expect((await scene.port.describe()).sheets.map(({ name }) => name)).not.toContain("Scenarios");
  });

  test("another one comes below the rows, and the table grows", async () => {
    const scene = await withScenarios();
    await scene.session.saveScenario("Fast visits", [value("U2", "B1", 80), value("U2", "B2", 1)], false);
    expect(scene.session.state().failure).toBeNull();
    expect(names(scene)).toEqual(["Geometric", "More plans", "Fast visits"]);
    expect(["A6", "B6", "C6", "D6"].map((cell) => scene.port.valueAt(`Scenarios!${cell}`))).toEqual([
      ...["Fast visits", "B1", "U2", 80],
    ]);
    await scene.session.undo();
    expect(names(scene)).toEqual(["Geometric", "More plans"]);
    expect(scene.port.valueAt("Scenarios!A6")).toBeNull();
  });

  test("a name that exists is refused, however it is spelled, and replaced when that is wanted", async () => {
    const scene = await withScenarios();
    await scene.session.saveScenario("more  PLANS", [value("U1", "A1", 70)], false);
    expect(scene.session.state().failure).toMatchObject({ code: "scenario-exists", subject: "More plans" });
    expect(scene.port.valueAt("Scenarios!D4")).toBe(60);
    await scene.session.saveScenario("more plans", [value("U1", "A1", 70)], true);
    expect(names(scene)).toEqual(["Geometric", "more plans"]);
    expect(scene.session.state().index?.source.decisions?.scenarios[1]?.changes).toMatchObject([
      { kind: "value", value: 70 },
    ]);
    // Its second row had no name; it would belong to another scenario now.
    expect(scene.port.valueAt("Scenarios!B5")).toBeNull();
    await scene.session.undo();
    expect(["D4", "B5", "D5"].map((cell) => scene.port.valueAt(`Scenarios!${cell}`))).toEqual([
      ...[60, "Weight A", 3],
    ]);
  });

  test("no name, no changes and a full cell below are refused, and nothing is written", async () => {
    const scene = await withScenarios();
    const { session, port } = scene;
    await session.saveScenario("  ", [value("U1", "A1", 70)], false);
    expect(session.state().failure).toMatchObject({ code: "scenario-without-name" });
    await session.saveScenario("Nothing", [], false);
    expect(session.state().failure).toMatchObject({ code: "scenario-without-changes", subject: "Nothing" });
    port.typeFormula("Scenarios!D6", "=1+1", null);
    await session.saveScenario("New", [value("U1", "A1", 70)], false);
    expect(session.state().failure).toMatchObject({ code: "cell-in-the-way", subject: "Scenarios!D6" });
    expect(port.valueAt("Scenarios!A6")).toBeNull();
  });

  test("a change that cannot be read back is put back", async () => {
    const scene = await withScenarios();
    await scene.session.saveScenario("Wrong", [value("U9", "A1", 70)], false);
    expect(scene.session.state().failure).toMatchObject({ code: "not-taken" });
    expect(scene.port.valueAt("Scenarios!A6")).toBeNull();
  });

  test("the present settings are kept whole, and applying them restores the index", async () => {
    const scene = await sceneOf();
    const { session } = scene;
    await session.setWeight("A", 4);
    const { model } = session.state().index!;
    await session.savePresent("Now", false);
    expect(session.state().failure).toBeNull();
    await session.setSettings({ Normalisation: "z-score", Aggregation: "median" });
    await session.setWeight("A", 1);
    expect(session.state().index?.model).not.toEqual(model);
    await session.applyScenario("Now");
    expect(session.state().failure).toBeNull();
    expect(session.state().index?.model).toEqual(model);
  });
});

describe("renaming and deleting", () => {
  test("a scenario is renamed in each row that has its name, and undone", async () => {
    const scene = await withScenarios();
    await scene.session.renameScenario("Geometric", "HDI");
    expect(names(scene)).toEqual(["HDI", "More plans"]);
    expect(scene.port.valueAt("Scenarios!A3")).toBe("HDI");
    await scene.session.undo();
    expect(names(scene)).toEqual(["Geometric", "More plans"]);
  });

  test("a name of another one is refused; other capitals of its own are not", async () => {
    const scene = await withScenarios();
    await scene.session.renameScenario("Geometric", "MORE PLANS");
    expect(scene.session.state().failure).toMatchObject({ code: "scenario-exists" });
    await scene.session.renameScenario("Geometric", "geometric");
    expect(names(scene)).toEqual(["geometric", "More plans"]);
  });

  test("a deleted scenario leaves blank rows, which the next one takes; its notes go with it", async () => {
    const scene = await withScenarios();
    await scene.session.deleteScenario("Geometric");
    expect(names(scene)).toEqual(["More plans"]);
    expect(scene.port.valueAt("Scenarios!E2")).toBeNull();
    await scene.session.saveScenario("New", [value("U1", "A1", 70)], false);
    expect(scene.port.valueAt("Scenarios!A2")).toBe("New");
    await scene.session.undo();
    await scene.session.undo();
    expect(names(scene)).toEqual(["Geometric", "More plans"]);
    expect(scene.port.valueAt("Scenarios!E2")).toBe("as the HDI");
  });

  test("a formula in its rows is not lost", async () => {
    const scene = await withScenarios();
    scene.port.typeFormula("Scenarios!D2", "=Method!B2", "geometric");
    await scene.session.deleteScenario("Geometric");
    expect(scene.session.state().failure).toMatchObject({
      code: "cell-is-formula",
      subject: "Scenarios!D2",
    });
    expect(scene.port.valueAt("Scenarios!A2")).toBe("Geometric");
  });

  test("one that is no longer there is reported by its name", async () => {
    const { session } = await withScenarios();
    for (const act of [
      () => session.renameScenario("Old", "New"),
      () => session.deleteScenario("Old"),
      () => session.applyScenario("Old"),
    ]) {
      await act();
      expect(session.state().failure).toMatchObject({ code: "no-scenario", subject: "Old" });
    }
  });
});

describe("applying", () => {
  const everything: Rows = [
    ["Scenario", "Setting", "Unit", "Value"],
    ["All", "Aggregation", null, "median"],
    ["All", "Normalisation", null, "z-score"],
    ["All", "Weight A", null, 3],
    ["All", "A1", "U1", 60],
  ];

  test("settings, weights and values are written, and undone at once", async () => {
    const { port, session } = await withScenarios(everything);
    await session.applyScenario("All");
    expect(session.state()).toMatchObject({
      failure: null,
      done: { what: "applied", name: "All", written: 4, left: [] },
    });
    const cells = ["Method!B2", "Method!B4", "Framework!G6", "Data!D2"] as const;
    expect(cells.map((cell) => port.valueAt(cell))).toEqual(["z-score", "median", 3, 60]);
    await session.undo();
    expect(cells.map((cell) => port.valueAt(cell))).toEqual(["min-max 0-100", null, 1, 10]);
    expect(session.state()).toMatchObject({ canUndo: false, movers: [] });
  });

  test("it does not join the undo of an edit of the same cell before it", async () => {
    const { port, session } = await withScenarios([everything[0]!, everything[3]!]);
    await session.setWeight("A", 2);
    await session.applyScenario("All");
    await session.undo();
    expect(port.valueAt("Framework!G6")).toBe(2);
    await session.undo();
    expect(port.valueAt("Framework!G6")).toBe(1);
  });

  test("what cannot be written is left, with the reason", async () => {
    const { port, session } = await withScenarios(everything);
    port.typeFormula("Data!D2", "=5+5", 10);
    port.typeFormula("Method!B2", '="min-max 0-100"', "min-max 0-100");
    session.lockWeight("A", true);
    await session.applyScenario("All");
    expect(session.state().done).toEqual({
      what: "applied",
      name: "All",
      written: 1,
      left: [
        { name: "Normalisation", why: "formula" },
        { name: "Awareness", why: "locked" },
        { name: "Alba: Plans", why: "formula" },
      ],
    });
    expect(port.valueAt("Method!B4")).toBe("median");
  });

  test("a second time there is nothing to write, and nothing to undo", async () => {
    const { session } = await withScenarios(everything);
    await session.applyScenario("All");
    await session.applyScenario("All");
    expect(session.state().done).toMatchObject({ written: 0, left: [] });
    await session.undo();
    expect(session.state().canUndo).toBe(false);
  });

  test("where a write fails, all that was written before is put back", async () => {
    const { port, session } = await withScenarios(everything);
    const write = port.write.bind(port);
    let calls = 0;
    port.write = async (edits) => {
      if (++calls === 2) throw new Error("gone");
      return write(edits);
    };
    await session.applyScenario("All");
    expect(session.state().failure).toMatchObject({ action: "applyScenario", code: "unexpected" });
    expect(port.valueAt("Method!B2")).toBe("min-max 0-100");
    expect(session.state().index?.model.method.normalisation.method).toBe("min-max");
    expect(session.state().canUndo).toBe(false);
  });

  test("a value of an indicator with a denominator is written as its raw value", async () => {
    const sized: Rows = data.map((row, i) => [...row, i === 0 ? "Pop" : 1000 * i]);
    const rows: Rows = [
      [...framework[0]!, "Denominator", "Scale"],
      ...framework.slice(1).map((row) => [...row, ...(row[0] === "A1" ? ["Pop", 1000] : [null, null])]),
      ["Pop", "Population", null, null, "Denominator", null, null, null, null, null],
    ];
    const { port, session } = await sceneOf({
      ...{ Data: sized, Framework: rows, Method: method },
      Scenarios: [
        ["Scenario", "Setting", "Unit", "Value"],
        ["Rate", "A1", "U2", 7],
      ],
    });
    expect(session.state().problems.filter(({ severity }) => severity === "error")).toEqual([]);
    await session.applyScenario("Rate");
    // 2,000 residents: 7 per 1,000 are 14.
    expect(port.valueAt("Data!D3")).toBe(14);
  });
});

describe("comparing", () => {
  test("scenarios are put beside the index as it is, while other actions run; an edit makes it old", async () => {
    const { session, port, settle } = await withScenarios();
    const before = port.count("read");
    await session.compareScenarios("X", ["Geometric", "More plans"]);
    const { comparison, done } = session.state();
    expect(done).toEqual({ what: "compared", scenarios: 2 });
    expect(comparison).toMatchObject({ phase: "done", isOld: false, root: "X" });
    expect(comparison?.found?.scenarios.map(({ ok }) => ok)).toEqual([true, true]);
    expect(port.count("read")).toBe(before);
    port.type({ "Scenarios!D4": 90 });
    await settle();
    expect(session.state().comparison?.isOld).toBe(true);
    port.type({ "Scenarios!D4": 60 });
    await settle();
    expect(session.state().comparison?.isOld).toBe(false);
    port.type({ "Data!D3": 41 });
    await settle();
    expect(session.state().comparison?.isOld).toBe(true);
  });

  test("only the last of two comparisons counts", async () => {
    const { session } = await withScenarios();
    const first = session.compareScenarios("X", ["Geometric"]);
    await session.compareScenarios("X", ["More plans"]);
    await first;
    expect(session.state().comparison).toMatchObject({ phase: "done", names: ["More plans"] });
    expect(session.state().comparison?.found?.scenarios).toHaveLength(1);
  });
});

describe("elements that are moved or renamed", () => {
  const proposed = [
    { kind: "parent", node: "A2", parent: "B" },
    { kind: "name", node: "A1", name: "Plans in use" },
  ] as const;
  const cellsOf = ({ session }: Awaited<ReturnType<typeof sceneOf>>) =>
    session.state().index?.source.nodes ?? {};

  test("are kept as rows of the table, and written into the Framework as one step", async () => {
    const scene = await withScenarios();
    await scene.session.saveScenario("Proposed", proposed, false);
    expect(scene.session.state().failure).toBeNull();
    expect(scene.session.state().index?.source.decisions?.scenarios.at(-1)?.changes).toMatchObject(proposed);
    await scene.session.applyScenario("Proposed");
    const { index, done } = scene.session.state();
    expect(done).toMatchObject({ what: "applied", written: 2, left: [] });
    expect(index?.model.framework.find(({ code }) => code === "A2")?.parent).toBe("B");
    expect(index?.model.framework.find(({ code }) => code === "A1")?.name).toBe("Plans in use");
    await scene.session.undo();
    expect(scene.session.state().index?.model.framework.find(({ code }) => code === "A2")?.parent).toBe("A");
  });

  test("a cell with a formula stays, and is named", async () => {
    const scene = await withScenarios();
    await scene.session.saveScenario("Proposed", proposed, false);
    const parent = cellsOf(scene)["A2"]?.parent;
    if (parent === undefined) throw new Error("A2 has a cell of its parent.");
    const place = `${parent.sheet}!${String.fromCharCode(65 + parent.column)}${parent.row + 1}`;
    scene.port.typeFormula(place, '="A"', "A");
    await scene.session.applyScenario("Proposed");
    expect(scene.session.state().done).toMatchObject({ written: 1, left: [{ why: "formula" }] });
  });
});
