import type { EngineProblem, EngineProblemCode } from "../../engine";
import { refuse } from "../cells/refuse";

type Sentence = (problem: EngineProblem) => string;

const subject = ({ where }: EngineProblem): string => where.indicator ?? "A column";

/** Why a formula has no result, and what to change in the formula. The sentences for a workbook are in its problems. */
const sentences: Partial<Record<EngineProblemCode, Sentence>> = {
  "indicator-all-missing": (problem) =>
    `${subject(problem)} has no figure. Leave it out of the range, or enter its figures.`,
  "indicator-constant": (problem) =>
    `${subject(problem)} has the same figure for all units and cannot be scaled. Leave it out, or use goalposts.`,
  "indicator-without-goalposts": (problem) =>
    `${subject(problem)} has no goalposts. Give Lower and Upper, or use another normalisation.`,
  "indicator-without-target": (problem) =>
    `${subject(problem)} has no target that is better than its worst figure. Give Target, or use another normalisation.`,
  "indicator-without-reference": (problem) =>
    `${subject(problem)} has no figure in the row named, or the worst there. Name another, as in "distance to reference row 3".`,
  "indicator-without-spread": (problem) =>
    `${subject(problem)} has the same figure in the middle half of its rows. Use another normalisation.`,
  "indicator-not-positive": (problem) =>
    `The best figure of ${subject(problem)} is 0 or less, and has no shares. Use another normalisation.`,
  "mean-needs-positive": ({ where, details }) =>
    `The ${details["aggregation"]} mean has no meaning over ${details["value"]} (${details["child"]}, ${where.unit}). ` +
    "Use the normalisation min-max 1-100, or the arithmetic mean.",
  "target-without-score": ({ details }) =>
    `Targets have no score under ${details["aggregation"]}, which compares units with each other. ` +
    "Use the reference best or median.",
  "nothing-scored": () =>
    "No row has a score: too much is missing. Enter figures, or use renormalise weights.",
};

/**
 * Refuses what a report would set aside and list: a cell has no place for such a list.
 *
 * @throws at the first error that has a sentence, or where a gap has no reference; other problems concern single units, whose result is blank
 */
export function refuseProblems(problems: readonly EngineProblem[]): void {
  for (const problem of problems) {
    const sentence = sentences[problem.code];
    const stands = problem.severity === "error" || problem.code === "target-without-score";
    if (stands && sentence) refuse(sentence(problem));
  }
}
