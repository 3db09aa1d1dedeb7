import { score, type Model } from "../../../src/engine";
import { applyScenario, compareScenarios } from "../../../src/workbook/scenarios";
import { decided } from "../read/decisions/support";

const { reading } = decided({
  Scenarios: [
    ["Scenario", "Setting", "Unit", "Value"],
    ["As it is", "Normalisation", null, "min-max 0-100"],
    ["Delay only", "Weight P", null, 0],
    ["Alba acts", "X1", "A", 5],
    ["Geometric", "Normalisation", null, "min-max 1-100"],
    ["Geometric", "Aggregation", null, "geometric"],
    ["None", "Weight P", null, 0],
    ["None", "Weight X3", null, 0],
  ],
});
const { model, source } = reading;
const { scenarios } = source.decisions!;
const resultsOf = (one: Model) => {
  const outcome = score(one);
  if (!outcome.ok) throw new Error("It is scored.");
  return outcome.results;
};
const results = resultsOf(model);
const comparison = compareScenarios({ results, source }, scenarios, "I", 2);
const of = (name: string) => {
  const found = comparison.scenarios.find(({ scenario }) => scenario.name === name);
  if (!found?.ok) throw new Error(`${name} gives an index.`);
  return found;
};

test("a scenario without a difference has the scores of the index and moves nobody", () => {
  const same = of("As it is");
  expect(same.scores).toEqual(comparison.present.scores);
  expect(same).toMatchObject({ movers: [], movedShare: 0, spearman: 1 });
  expect(same.kendall).toBeCloseTo(1, 12);
});

test("each scenario has the scores of the index that it describes, with settings, weights and values", () => {
  for (const { scenario } of comparison.scenarios.slice(0, 4)) {
    const { model: changed, problems } = applyScenario(model, scenario);
    expect(problems).toEqual([]);
    const root = changed.framework.findIndex(({ code }) => code === "I");
    expect(of(scenario.name).scores).toEqual(resultsOf(changed).scores[root]);
  }
  // By hand: delays of 5, 7, 9 and 8 alone, less is better.
  expect([...of("Delay only").scores]).toEqual([100, 50, 0, 25]);
  expect([...of("Delay only").ranks]).toEqual([1, 2, 4, 3]);
  expect(applyScenario(model, scenarios[2]!).model.indicators[0]!.values[0]).toBe(5);
});

test("moves are places gained, with the largest movers first, and how often each unit is among the first", () => {
  const { moves, ranks, movers } = of("Delay only");
  expect([...moves]).toEqual([...comparison.present.ranks].map((rank, i) => rank - ranks[i]!));
  expect(movers.map((i) => Math.abs(moves[i]!))).toEqual(
    [...moves]
      .map(Math.abs)
      .filter((places) => places > 0)
      .sort((a, b) => b - a),
  );
  const columns = [comparison.present.ranks, ...scenarios.slice(0, 4).map(({ name }) => of(name).ranks)];
  expect(comparison.indexes).toBe(5);
  expect([...comparison.topTimes]).toEqual(
    model.units.map((_, i) => columns.filter((column) => column[i]! <= 2).length),
  );
});

test("a scenario that gives no index says why", () => {
  const none = comparison.scenarios.at(-1)!;
  expect(none.ok).toBe(false);
  expect(none.problems.map(({ message }) => message)).toEqual([
    "No unit could be scored.",
    expect.stringMatching(/^4 units have no score for Index/),
  ]);
});

test("a change that the index does not have is named, and the rest is compared", () => {
  const cell = { sheet: "Scenarios", row: 1, column: 3 };
  const { problems, model: changed } = applyScenario(model, {
    ...{ name: "Stale", cell },
    changes: [
      { kind: "value", unit: "Gone", indicator: "X1", value: 2, cell },
      { kind: "weight", node: "P", weight: 3, cell },
    ],
  });
  expect(problems.map(({ message }) => message)).toEqual([
    "The scenario Stale changes X1, Gone at Scenarios!D2, which the index does not have; it was compared without this.",
  ]);
  expect(changed.framework.find(({ code }) => code === "P")?.weight).toBe(3);
});

describe("elements that are moved or renamed", () => {
  const cell = { sheet: "", row: 0, column: 0 };
  const applied = (...changes: Parameters<typeof applyScenario>[1]["changes"]) =>
    applyScenario(model, { name: "Proposed", changes, cell });

  test("a moved element counts below its new parent; a new name changes no score", () => {
    const moved = applied(
      { kind: "parent", node: "X3", parent: "P", cell },
      { kind: "name", node: "X1", name: "Practice with data", cell },
    );
    expect(moved.problems).toEqual([]);
    const found = resultsOf(moved.model);
    const [index, practice] = ["I", "P"].map((code) =>
      moved.model.framework.findIndex((node) => node.code === code),
    );
    expect(found.scores[index!]).toEqual(found.scores[practice!]);
    expect(moved.model.indicators[0]!.name).toBe("Practice with data");
  });

  test("an element cannot move below itself, below an indicator, or below what is not there", () => {
    for (const parent of ["P", "X1", "none"]) {
      const { model: same, problems } = applied({ kind: "parent", node: "P", parent, cell });
      expect(same).toBe(model);
      expect(problems.map(({ code }) => code)).toEqual(["scenario-not-possible"]);
    }
    // I stands above P: below P it would go round in a circle.
    expect(applied({ kind: "parent", node: "I", parent: "P", cell }).problems).toHaveLength(1);
  });
});
