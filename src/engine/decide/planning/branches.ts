import type { PlanContext } from "./context";
import type { Positions } from "./knapsack";
import { usualWork } from "../held";
import type { Prepared } from "./prepared";
import { programmeOf } from "./programme-of";
import { keepsTo, spentOn } from "./rules";
import type { SolvingOptions } from "./solving-options";
import { solveWithYalps } from "./yalps-solver";

/** Larger programmes than this take the engine's own solver too long: variables times rows. */
const maximumCells = 60_000;

export interface Branched {
  /** Null where the solver found none that keeps to the rules. */
  readonly positions: Positions | null;
  readonly bound: number;
  readonly proven: boolean;
}

/** The plan of a linear programme with whole numbers; null where it is too large for the solver there is. */
export function solvedByBranches(
  context: PlanContext,
  prepared: Prepared,
  { solve, deadline, work = usualWork }: SolvingOptions,
): Branched | null {
  if (deadline?.()) return null;
  const { programme, positionsOf } = programmeOf(context, prepared);
  const isSmall = programme.variables.length * programme.rows.length <= maximumCells;
  const answer = isSmall ? solveWithYalps(programme, work / usualWork) : null;
  const better = answer?.proven || solve === undefined ? answer : solve(programme);
  if (better === null) return null;
  const { amounts, bound, proven } = better;
  const positions = amounts === null ? null : positionsOf(amounts);
  const { changes, rules } = prepared;
  const { budget } = context.settings;
  const isValid =
    positions !== null &&
    keepsTo(rules, changes, positions) &&
    spentOn(changes, positions) <= budget * (1 + 1e-9);
  return { positions: isValid ? positions : null, bound: proven ? bound : NaN, proven: proven && isValid };
}
