import type { Model } from "../../../engine";
import type { DecisionTables } from "../../decisions";
import type { ProblemDraft } from "../../problems";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import type { FoundDecisions } from "./find-decisions";
import { knownNames } from "./known-names";
import { readCosts } from "./read-costs";
import { readPlan } from "./read-plan";
import { readScenarios } from "./read-scenarios";

export interface ReadDecisions {
  /** Null when the workbook has none of the tables. */
  readonly decisions: DecisionTables | null;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the tables Costs, Plan settings and Scenarios against the index that they are about. */
export function readDecisions(found: FoundDecisions, model: Model): ReadDecisions {
  if (found.regions.length === 0) return { decisions: null, problems: found.problems };
  const names = knownNames(model);
  const costs = found.costs && readCosts(found.costs, names, model);
  const plan = found.plan && readPlan(found.plan, names, model);
  const scenarios = found.scenarios && readScenarios(found.scenarios, names, model);
  const place = (table: FoundTable | null): string | null => table && regionName(table.region);
  return {
    decisions: {
      costs: costs?.rows ?? [],
      plan: plan?.plan ?? null,
      ...(plan?.place ? { planPlace: plan.place } : {}),
      scenarios: scenarios?.scenarios ?? [],
      scenarioPlace: scenarios?.place ?? null,
      ...(scenarios?.cells ? { scenarioCells: scenarios.cells } : {}),
      found: {
        costs: place(found.costs),
        plan: place(found.plan),
        scenarios: place(found.scenarios),
      },
    },
    problems: [
      ...found.problems,
      ...(costs?.problems ?? []),
      ...(plan?.problems ?? []).filter(
        // A table of plan settings in which nothing is filled in is asked for by nobody without costs.
        ({ code }) =>
          code !== "plan-budget-missing" || plan?.isBlank === false || (costs?.rows ?? []).length > 0,
      ),
      ...(scenarios?.problems ?? []),
    ],
  };
}
