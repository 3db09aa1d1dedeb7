import { planIndex } from "../../../src/app/decisions";
import type { PlanSettings } from "../../../src/engine";
import { data, framework, method, sceneOf, type Rows } from "../../support/session";

const costs: Rows = [
  ["iCode", "CostPerUnit", "MaxChange"],
  ["A1", 2, 10],
  ["B1", 1, 20],
];

const settings: PlanSettings = {
  ...{ budget: 15, units: { kind: "unit", unit: "U2" }, gain: { kind: "index" }, most: null },
  ...{ excluded: [], decided: [], floors: [] },
};

const withTables = (more: Readonly<Record<string, Rows>> = {}) =>
  sceneOf({ Data: data, Framework: framework, Method: method, Costs: costs, ...more });

const planTable: Rows = [
  ["Setting", "Value"],
  ["Budget", 10],
  ["Floor U1", 3],
];

type Scene = Awaited<ReturnType<typeof sceneOf>>;
const madeOf = ({ session }: Scene) => session.state().plans.byRoot.get("X");
const stated = ({ session }: Scene) => session.state().index?.source.decisions?.plan?.settings;

describe("making a plan", () => {
  test("it is what the use case makes, and is announced", async () => {
    const scene = await withTables();
    await scene.session.makePlan("X", settings);
    const { index, plans } = scene.session.state();
    expect([plans.running, plans.failure]).toEqual([null, null]);
    const { plan } = madeOf(scene)!;
    expect(plan).toEqual(await planIndex(index!, "X", settings, { time: plan.time }));
    expect(plan.plan.steps.length).toBeGreaterThan(0);
    expect(scene.announced).toEqual(["planned"]);
  });

  test("it is old after a change of a weight or a cost, and no longer when that is undone", async () => {
    const scene = await withTables();
    const { session, port } = scene;
    await session.makePlan("X", settings);
    await session.setWeight("A", 4);
    expect(madeOf(scene)?.isOld).toBe(true);
    await session.undo();
    expect(madeOf(scene)?.isOld).toBe(false);
    port.type({ "Costs!B2": 3 });
    await session.refresh();
    expect(madeOf(scene)?.isOld).toBe(true);
  });

  test("cancelled, the plan before stays, no error is shown, and that is said", async () => {
    const scene = await withTables();
    const { session } = scene;
    await session.makePlan("X", settings);
    const before = madeOf(scene);
    const stop = session.subscribe(() => {
      if (session.state().plans.running !== null) session.cancelPlan();
    });
    await session.makePlan("X", { ...settings, budget: 5 });
    stop();
    expect(session.state().plans).toMatchObject({ running: null, failure: null });
    expect(madeOf(scene)).toBe(before);
    expect(scene.announced.at(-1)).toBe("cancelled");
  });

  test("a second one ends the first, and is the one that is kept", async () => {
    const scene = await withTables();
    const first = scene.session.makePlan("X", settings);
    await scene.session.makePlan("X", { ...settings, budget: 7 });
    await first;
    expect(madeOf(scene)?.plan.settings.budget).toBe(7);
    expect(scene.announced.filter((what) => what === "planned")).toHaveLength(1);
  });

  test("other actions do not wait for it", async () => {
    const scene = await withTables();
    const made = scene.session.makePlan("X", settings);
    await scene.session.setWeight("A", 4);
    await made;
    expect(madeOf(scene)?.isOld).toBe(true);
    expect(scene.session.state().failure).toBeNull();
  });

  test("what goes wrong is shown beside the plan", async () => {
    const scene = await withTables();
    await scene.session.makePlan("X", { ...settings, units: { kind: "unit", unit: "U9" } });
    const { failure } = scene.session.state().plans;
    expect(failure?.root).toBe("X");
    expect(failure?.message).toContain("U9");
  });
});

describe("writing what a plan is for", () => {
  const wanted: PlanSettings = {
    ...settings,
    ...{ gain: { kind: "node", node: "A" }, most: 1 },
    excluded: [
      { unit: null, indicator: "B1" },
      { unit: "U1", indicator: "A1" },
    ],
  };

  test("the first time makes the sheet, and undo takes it away", async () => {
    const scene = await withTables();
    await scene.session.setPlanSettings(wanted);
    expect(scene.session.state().failure).toBeNull();
    expect(stated(scene)).toEqual(wanted);
    expect(scene.session.state().undoes).toEqual({ action: "planSettings", subject: "" });
    await scene.session.undo();
    expect((await scene.port.describe()).sheets.map(({ name }) => name)).not.toContain("Plan settings");
  });

  test("rows that are there are changed, others come below, floors stay, and undo restores all", async () => {
    const scene = await withTables({ "Plan settings": planTable });
    await scene.session.setPlanSettings(wanted);
    expect(scene.session.state().failure).toBeNull();
    expect(stated(scene)).toEqual({ ...wanted, floors: stated(scene)?.floors });
    expect(scene.port.valueAt("Plan settings!B2")).toBe(15);
    expect(scene.port.valueAt("Plan settings!B3")).toBe(3);
    await scene.session.undo();
    expect(scene.port.valueAt("Plan settings!B2")).toBe(10);
    expect(scene.port.valueAt("Plan settings!A4")).toBeNull();
  });

  test("the second time writes the same cells", async () => {
    const scene = await withTables({ "Plan settings": planTable });
    await scene.session.setPlanSettings(wanted);
    await scene.session.setPlanSettings(settings);
    expect(scene.session.state().failure).toBeNull();
    expect(stated(scene)).toMatchObject({ budget: 15, excluded: [], most: null, gain: { kind: "index" } });
    expect(scene.port.valueAt("Plan settings!A9")).toBeNull();
  });

  test("a formula is not overwritten, and a filled cell below is not either", async () => {
    const scene = await withTables({ "Plan settings": planTable });
    scene.port.typeFormula("Plan settings!B2", "=5*2", 10);
    await scene.session.setPlanSettings(settings);
    expect(scene.session.state().failure).toMatchObject({ code: "cell-is-formula" });
    expect(scene.port.valueAt("Plan settings!A4")).toBeNull();
  });
});

describe("the sheet Costs", () => {
  test("it has a row per indicator that waits for its cost, and undo takes it away", async () => {
    const scene = await sceneOf();
    const { session } = scene;
    await session.insertCosts();
    expect(session.state().failure).toBeNull();
    const { decisions } = session.state().index!.source;
    expect([decisions?.found.costs !== null, decisions?.costs]).toEqual([true, []]);
    expect(session.state().phase).toBe("ready");
    await session.undo();
    expect(session.state().index!.source.decisions?.found.costs ?? null).toBeNull();
  });

  test("a sheet of this name that is no table of costs is not touched", async () => {
    const scene = await sceneOf({
      Data: data,
      Framework: framework,
      Method: method,
      Costs: [["Notes"], ["x"]],
    });
    await scene.session.insertCosts();
    expect(scene.session.state().failure).toMatchObject({ code: "tables-exist", subject: "Costs" });
  });
});
