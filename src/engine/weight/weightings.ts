import { registryOf } from "../method/definition";
import type { WeightingName } from "../model/method-names";
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
export const weightings = registryOf<Weigher, WeightingName>([
  given,
  equal,
  equalEffective,
  budgetAllocation,
  analyticHierarchy,
  principal,
  factorAnalysis,
  entropy,
  critic,
  correlationBalanced,
]);
