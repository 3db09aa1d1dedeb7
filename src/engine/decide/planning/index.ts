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
