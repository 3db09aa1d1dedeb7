import type { Model } from "../../../src/engine";
import type { SessionState } from "../../../src/app/session/types";
import { moversOf } from "../../../src/app/session/movers";
import { problemOf } from "../../../src/workbook/problems";
import { settingOf } from "../../../src/workbook/read";
import { indexTest } from "../../support/index-test";
import { assessedIndex } from "../support/assessments";
import { withCosts } from "../support/costs";
import { planSettings, somePlan } from "../support/plans";
import { comparisonOf, someScenarios, whatIfOf, withScenarios } from "../support/scenarios";
import { someProblems } from "../support/problems";
import { empty, indexOf, ready, starting } from "../support/states";
import { longTable, someTable, wideTable } from "../support/tables";

export type Scenario =
  | "ready"
  | "choices"
  | "unlisted"
  | "wide"
  | "long"
  | "thin"
  | "busy"
  | "failed"
  | "verified"
  | "tested"
  | "decide"
  | "scenarios"
  | "assessed"
  | "unreadable"
  | "empty"
  | "unscored"
  | "starting";

/** Three units at the top with few figures, two of them of one name. */
function thinModel(model: Model): Model {
  const thin = ["Glenharrow", "Belcastro", "Pedralta"];
  const isThin = model.units.map(({ name }) => thin.includes(name));
  return {
    ...model,
    units: model.units.map((unit) =>
      thin.slice(1).includes(unit.name) ? { ...unit, name: "Aldmoor-on-the-Water" } : unit,
    ),
    indicators: model.indicators.map((indicator, j) => ({
      ...indicator,
      values: indicator.values.map((x, i) => (isThin[i] && j % 5 > 0 ? NaN : x)),
    })),
  };
}

/** What the harness shows: states of a session over the sample. */
export function scenario(name: Scenario, model: Model): SessionState {
  const grouped = { ...model, method: { ...model.method, group: "Income" } };
  const scored = ready(grouped, {
    report: "upToDate",
    canUndo: true,
    undoes: { action: "score", subject: "" },
    done: {
      what: "scored",
      mode: "live",
      units: 60,
      places: {
        ranking: { sheet: "Ranking", row: 0, column: 0 },
        profile: { sheet: "Profile", row: 0, column: 0 },
      },
    },
    problems: someProblems,
    history,
    table: someTable,
  });
  switch (name) {
    case "starting":
      return starting;
    case "thin":
      return { ...ready(thinModel(grouped)), report: "upToDate" };
    case "empty":
      return empty;
    case "unscored":
      return ready(grouped, { problems: someProblems, table: someTable });
    case "unreadable":
      return {
        ...starting,
        phase: "unreadable",
        problems: someProblems,
        tables: ["Data", "Framework"],
        table: someTable,
      };
    case "busy":
      return {
        ...scored,
        busy: { action: "score", step: "Writing Contributions", share: 0.42, cancellable: true },
      };
    case "failed":
      return {
        ...scored,
        report: "stale",
        failure: {
          action: "score",
          code: "sheet-protected",
          subject: "Ranking",
          written: ["Scores", "Profile"],
        },
      };
    case "tested":
      return tested(scored);
    case "decide":
      return decided(scored);
    case "assessed":
      return { ...scored, index: assessedIndex(grouped), done: null };
    case "scenarios":
      return withDecisions(scored);
    case "verified":
      return { ...scored, verification: differing };
    case "long":
      return { ...scored, index: indexOf(withLongNames(grouped)), table: longTable };
    case "wide":
      return { ...scored, table: wideTable(200) };
    case "unlisted":
      return { ...scored, problems: [notListed], done: { what: "setUp", turned: ["Delay", "Poverty"] } };
    case "choices":
      return { ...scored, index: indexOf(withChoices(grouped)) };
    case "ready": {
      const before = scored.index?.results ?? null;
      const moved = indexOf(withWeight(grouped, "SA", 2.5));
      return {
        ...scored,
        report: "stale",
        index: moved,
        baseline: before,
        movers: before === null ? [] : moversOf(before, moved.results),
        lockedWeights: new Set(["AP"]),
      };
    }
  }
}

/** The state with costs, and a plan of a unit. */
/** A what-if that is open, in a workbook with scenarios that were compared. */
function withDecisions(state: SessionState): SessionState {
  if (state.index === null) throw new Error("There is no index for scenarios.");
  const index = withScenarios(state.index);
  const names = someScenarios.map(({ name }) => name);
  return {
    ...state,
    ...{ index, whatIf: whatIfOf(index, "C07", { SA1a: 5, LE2c: 80 }) },
    comparison: comparisonOf(index, "PSCI", names),
    done: {
      what: "applied",
      name: "Learning counts twice",
      written: 1,
      left: [{ name: "LE", why: "formula" }],
    },
  };
}

function decided(state: SessionState): SessionState {
  if (state.index === null) throw new Error("There is no index to plan for.");
  const index = withCosts(state.index);
  const made = somePlan(index, "PSCI", planSettings());
  return { ...state, index, plans: { ...state.plans, byRoot: new Map([["PSCI", made]]) } };
}

/** The state after a test of the index: some runs are enough for the views. */
function tested(state: SessionState): SessionState {
  const { index } = state;
  if (index === null) throw new Error("There is no index to test.");
  const test = indexTest(index.model, { runs: 60, rows: 8 });
  const { root, varied, uncertainty } = test;
  const ranges: SessionState["ranges"] = {
    ...{ phase: "done", isOld: false, reason: "" },
    byRoot: new Map([[root, { root, runs: 60, of: 60, varied, uncertainty }]]),
  };
  return {
    ...state,
    ranges,
    test: { byRoot: new Map([[test.root, test]]), index, isOld: false, checked: index },
  };
}

const notListed = problemOf({
  code: "framework-not-found",
  severity: "note",
  cell: null,
  details: { count: "30" },
});

const withWeight = (model: Model, wanted: string, weight: number): Model => ({
  ...model,
  framework: model.framework.map((node) => (node.code === wanted ? { ...node, weight } : node)),
});

/** Values with long names, one that names a unit, weights from data, and values of two indicators' own. */
const choices: Readonly<Record<string, string>> = {
  Outliers: "winsorise then Box-Cox estimated",
  Normalisation: "distance to reference C10",
  Weights: "CRITIC",
  "Outliers SA1c": "log",
  "Normalisation BC1b": "adjusted Mazziotta-Pareto 70-130",
};

const withChoices = (model: Model): Model => ({
  ...model,
  method: Object.entries(choices).reduce((method, [title, words]) => {
    const chosen = settingOf(title, (code) => code)?.set(method, words);
    if (!chosen) throw new Error(`The harness writes "${words}" for ${title}, which is no value of it.`);
    return chosen;
  }, model.method),
});

const long = "Ministry-of-Interior-and-Administrative-Reform's directorate for local self-government";

const withLongNames = (model: Model): Model => ({
  ...model,
  units: model.units.map((unit, i) => ({
    ...unit,
    name: i % 3 === 0 ? `Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ${i}` : `${long} ${i}`,
  })),
  framework: model.framework.map((node) => ({ ...node, name: `${node.name}, as judged by the ${long}` })),
  indicators: model.indicators.map((node) => ({ ...node, name: `${node.name}, as judged by the ${long}` })),
});

const history: SessionState["history"] = [
  {
    time: "2026-03-01T09:12:00Z",
    version: "0.1.0",
    mode: "live",
    units: 60,
    indicators: 30,
    problems: 4,
    inputsDigest: "9f2c4ab871d04c55",
    first: "Kestrel Point",
    score: 71.284,
  },
  {
    time: "2026-03-02T16:40:00Z",
    version: "0.1.0",
    mode: "values",
    units: 60,
    indicators: 30,
    problems: 3,
    inputsDigest: "01bb20ce77aa9e10",
    first: "Kestrel Point",
    score: 70.9,
  },
];

const differing: SessionState["verification"] = {
  compared: true,
  mode: "live",
  inputs: "unchanged",
  looks: [],
  looksCompared: true,
  isUncalculated: false,
  changes: [],
  kept: "as-recorded",
  digest: "0123456789abcdef",
  isPinned: null,
  counts: { cells: 18240, formulas: 17420 },
  blocks: [{ block: "PSCI_Gaps_Table", sheet: "Gaps", kind: "resized" }],
  cells: [
    {
      sheet: "Scores",
      cell: "D12",
      kind: "formula-overwritten",
      found: 88.5,
      expected: "=SUMPRODUCT(Parameters!$C$9:$C$11,F12:H12)/SUM(Parameters!$C$9:$C$11)",
      block: "PSCI_Scores_Table",
    },
    {
      sheet: "Ranking",
      cell: "B7",
      kind: "value-changed",
      found: "Alderbank",
      expected: "Kestrel Point",
      block: "PSCI_Ranking_Table",
    },
  ],
};
