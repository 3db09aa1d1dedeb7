/** What to do next: what a change would give, the next steps of a unit, and plans for a budget. This is the folder's only door. */
export type { ScaleRule, ValueChange } from "./change";
export { costFor } from "./cost-for";
export type { CostRule } from "./cost-rule";
export {
  type HeldEnds,
  type HeldRow,
  type HeldScale,
  heldScale,
  type HeldScore,
  type HeldShape,
} from "./held";
export type { Lever, LeverAim, LeverField } from "./lever";
export { type LeverOptions, levers, relatedness } from "./levers";
export type { Plan, PlannedUnit, PlanProblem, PlanStep } from "./plan";
export {
  plan,
  type Programme,
  type ProgrammeAnswer,
  type ProgrammeRow,
  type ProgrammeSolver,
  type ProgrammeVariable,
  type SolvingOptions,
} from "./planning";
export {
  divisorOf,
  levelsInWords,
  possibleValues,
  type PossibleValues,
  whatIf,
  type WhatIf,
  whatIfProblems,
} from "./what-if";
export type { PlanFloor, PlanGain, PlanItem, PlannedUnits, PlanSettings } from "./plan-settings";
export {
  type ComparedNode,
  type ComparedOn,
  type FrontierPath,
  nearestBetter,
  type PathOptions,
  pathsToFrontier,
  pathToFrontier,
  sideBySide,
  type TargetPart,
  type TargetStep,
  usualComparison,
} from "./targets";
