import { type Method, type Results, score } from "../../engine";
import { refuse } from "../cells/refuse";
import { flatIndex, type IndexArguments } from "./flat-index";
import { refuseProblems } from "./sentences";

/** Scores the index that a formula describes. @throws a refusal with its sentence when it cannot be scored as given */
export function scoreFormula(range: unknown, given: IndexArguments, gap: Method["gap"]): Results {
  const outcome = score(flatIndex(range, given, gap));
  refuseProblems(outcome.ok ? outcome.results.problems : outcome.problems);
  return outcome.ok ? outcome.results : refuse("The index could not be scored.");
}
