import type { EngineProblem, EngineProblemCode } from "../../engine";
import type { CatalogueEntry } from "./entry";

/** Other sentences for a problem that can be met in more than one place. */
interface Variant extends Pick<CatalogueEntry, "message" | "remedy"> {
  readonly code: EngineProblemCode;
  readonly applies: (problem: EngineProblem) => boolean;
}

const ofGap = ({ where }: EngineProblem): boolean => where.setting?.toLowerCase() === "gap reference";

const variants: readonly Variant[] = [
  {
    code: "indicator-without-target",
    applies: ofGap,
    message: "No indicator has a target, so there are no gaps to the target.",
    remedy: "Enter Target in the Framework, or choose another Gap reference in the Method.",
  },
  {
    code: "indicator-without-target",
    applies: ({ details }) => details["method"] === undefined && details["target"] !== undefined,
    message: "Target {target} of {indicator} cannot be brought to the scale of the scores ({cell}).",
    remedy: "Check the target.",
  },
  {
    code: "indicator-without-target",
    applies: ({ details }) => details["method"] === undefined,
    message: "{indicator} has no target, so gaps to the target are measured without it ({cell}).",
    remedy: "Enter Target in the Framework.",
  },
  {
    code: "mean-needs-positive",
    applies: ofGap,
    message: "The targets give {node} no score: the {aggregation} mean meets {value} at {child}.",
    remedy: "Use Normalisation min-max 1-100, or another Gap reference.",
  },
  {
    code: "unit-not-scored",
    applies: ({ details }) => details["reason"] === "no-values",
    message: "{unit} has no score for {node}: it has no figures.",
    remedy: "Fill its row.",
  },
];

/** The sentences of a problem: the catalogue's, or those of the place where it was met. */
export const sentencesOf = (
  problem: EngineProblem,
  entry: CatalogueEntry,
): Pick<CatalogueEntry, "message" | "remedy"> =>
  variants.find(({ code, applies }) => code === problem.code && applies(problem)) ?? entry;
