/** Plans for a budget. This is the folder's only door. */
export type { SolvingOptions } from "./solving-options";
export { plan } from "./plan";
export type {
  Programme,
  ProgrammeAnswer,
  ProgrammeRow,
  ProgrammeSolver,
  ProgrammeVariable,
} from "./programme";
export { type FrontierPoint, frontierSize } from "./frontier";
export {
  type FrontierRows,
  type PlanOfPart,
  type PlanPart,
  type PlanPartResult,
  planPerformer,
} from "./plan-performer";
export type { PlanRows, PlansOfJob } from "./plan-runs";
