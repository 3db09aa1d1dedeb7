import type { Registry } from "../method/definition";
import type { Weigher } from "../stages";
import { analyticHierarchy } from "./analytic-hierarchy";
import { budgetAllocation } from "./budget-allocation";
import { correlationBalanced } from "./correlation-balanced";
import { critic } from "./critic";
import { entropy } from "./entropy";
import { equal } from "./equal";
import { equalEffective } from "./equal-effective";
import { factorAnalysis } from "./factor-analysis";
import { given } from "./given";
import { principal } from "./principal-component-weights";

/** Every weighting method by its name; the first is the default. */
export const weightings: Registry<Weigher> = {
  [given.method]: given,
  [equal.method]: equal,
  [equalEffective.method]: equalEffective,
  [budgetAllocation.method]: budgetAllocation,
  [analyticHierarchy.method]: analyticHierarchy,
  [principal.method]: principal,
  [factorAnalysis.method]: factorAnalysis,
  [entropy.method]: entropy,
  [critic.method]: critic,
  [correlationBalanced.method]: correlationBalanced,
};
