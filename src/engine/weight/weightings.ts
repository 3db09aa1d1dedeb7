import { type NameIn, type Registry, registryOf } from "../method/definition";
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

/** Every weighting, the default first. To add one: its import and its line. */
const list = [
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
] as const satisfies readonly Weigher[];

export type WeightingName = NameIn<typeof list>;

/** By their name in the Method table. */
export const weightings: Registry<Weigher, WeightingName> = registryOf(list);
