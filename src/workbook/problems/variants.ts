import type { EngineProblem, EngineProblemCode } from "../../engine";
import type { CatalogueEntry } from "./entry";

/** Other sentences for a problem that occurs in more than one place. */
interface Variant extends Pick<CatalogueEntry, "message" | "remedy"> {
  readonly code: EngineProblemCode;
  /** Distinguishes the variants of one code. */
  readonly name: string;
  readonly applies: (problem: EngineProblem) => boolean;
}

const ofGap = ({ where }: EngineProblem): boolean => where.setting?.toLowerCase() === "gap reference";

const ofSeveral = ({ where }: EngineProblem): boolean => (where.units?.length ?? 0) > 1;

const hasNoValues = ({ details }: EngineProblem): boolean => details["reason"] === "no-values";

/** Elements that are set aside are present, and no others. */
const hasNoneInUse = ({ details }: EngineProblem): boolean => details["reason"] === "none-in-use";

const ofAll = ({ details }: EngineProblem): boolean => details["lacking"] === "all";

const variants: readonly Variant[] = [
  {
    code: "indicator-without-goalposts",
    name: "all",
    applies: ofAll,
    message:
      "Normalisation is {method} ({cell}), and no indicator has both goalposts: nothing can be scored.",
    remedy: "Choose another Normalisation, or enter Lower and Upper in the Framework.",
  },
  {
    code: "indicator-without-target",
    name: "all",
    applies: ofAll,
    message: "Normalisation is {method} ({cell}), and no indicator has a target: nothing can be scored.",
    remedy: "Choose another Normalisation, or enter Target in the Framework.",
  },
  {
    code: "indicator-without-target",
    name: "gap",
    applies: ofGap,
    message: "No indicator has a target, so there are no gaps to the target.",
    remedy: "Enter Target in the Framework, or choose another Gap reference in the Method.",
  },
  {
    code: "indicator-without-target",
    name: "not-carried",
    applies: ({ details }) => details["method"] === undefined && details["target"] !== undefined,
    message: "Target {target} of {indicator} cannot be brought to the scale of the scores ({cell}).",
    remedy: "Check the target.",
  },
  {
    code: "indicator-without-target",
    name: "target",
    applies: ({ details }) => details["method"] === undefined,
    message: "{indicator} has no target, so gaps to the target are measured without it ({cell}).",
    remedy: "Enter Target in the Framework.",
  },
  {
    code: "indicator-without-target",
    name: "no-way",
    applies: ({ details }) => details["method"] !== undefined && details["target"] !== undefined,
    message: "Target {target} of {indicator} is no better than its worst figure, so it was set aside.",
    remedy: "Check the target and the direction ({cell}), or choose another normalisation.",
  },
  {
    code: "indicator-without-goalposts",
    name: "not-transformed",
    applies: ({ details }) => details["lost"] !== undefined && details["transformation"] !== undefined,
    message: "There is no {transformation} of {lost}, a goalpost of {indicator}, so it was set aside.",
    remedy: "Enter goalposts above 0 ({cell}), or set its Transformation to none.",
  },
  {
    code: "indicator-without-goalposts",
    name: "not-carried",
    applies: ({ details }) => details["lost"] !== undefined,
    message:
      "The treatment of outliers has no value for {lost}, a goalpost of {indicator} too far beyond its figures, so it was set aside.",
    remedy: "Enter nearer goalposts ({cell}), or choose another treatment or normalisation for it.",
  },
  {
    code: "correlations-not-balanced",
    name: "cancels",
    applies: ({ details }) => details["least"] === undefined,
    message: "The elements below {node} cancel each other out, so none of them correlates with it.",
    remedy: "Check the directions of the elements, or choose other weights.",
  },
  {
    code: "gate-without-value",
    name: "fails",
    applies: ({ details }) => details["outcome"] === "fails",
    message: "{setting} at {cell}: no value of {element} for {units}; they fail.",
    remedy: "Enter the values.",
  },
  {
    code: "mean-needs-positive",
    name: "gap",
    applies: ofGap,
    message: "The targets give {node} no score: the {aggregation} mean meets {value} at {child}.",
    remedy: "Use Normalisation min-max 1-100, or another Gap reference.",
  },
  {
    code: "unit-screened-out",
    name: "several",
    applies: ofSeveral,
    message: "{count} units have less than {limit} of the indicators and were not scored: {units}.",
    remedy: "Fill gaps in their rows (the first is {cell}), or lower the limit of Screening.",
  },
  {
    code: "unit-of-zeros",
    name: "several",
    applies: ofSeveral,
    message: "{count} units have zeros in more than {limit} of their figures and were not scored: {units}.",
    remedy:
      "Check whether the zeros in their rows (the first is {cell}) are missing figures, or raise the limit of Screening zeros.",
  },
  {
    code: "unit-not-scored",
    name: "several-no-values",
    applies: (problem) => ofSeveral(problem) && hasNoValues(problem),
    message: "{count} units have no score for {node}, because they have no figures: {units}.",
    remedy: "Fill their rows; the first is {cell}.",
  },
  {
    code: "unit-not-scored",
    name: "several-none-in-use",
    applies: (problem) => ofSeveral(problem) && hasNoneInUse(problem),
    message:
      "{count} units have no score for {node}, because no element in use below it is present: {units}.",
    remedy: "Fill gaps in their rows; the first is {cell}.",
  },
  {
    code: "unit-not-scored",
    name: "several",
    applies: ofSeveral,
    message: "{count} units have no score for {node}, because too much below it is missing: {units}.",
    remedy: "Fill gaps in their rows (the first is {cell}), or choose another rule for missing data.",
  },
  {
    code: "unit-not-scored",
    name: "no-values",
    applies: hasNoValues,
    message: "{unit} has no score for {node}: it has no figures.",
    remedy: "Fill its row.",
  },
  {
    code: "unit-not-scored",
    name: "none-in-use",
    applies: hasNoneInUse,
    message: "{unit} has no score for {node}: no element in use below it is present.",
    remedy: "Fill gaps in its row.",
  },
];

/** The English sentences of a problem, and their key in every language. */
export interface Sentences extends Pick<CatalogueEntry, "message" | "remedy"> {
  readonly key: string;
}

/** The sentences of a problem: those of a variant that applies, else those of the catalogue. */
export function sentencesOf(problem: EngineProblem, entry: CatalogueEntry): Sentences {
  const variant = variants.find(({ code, applies }) => code === problem.code && applies(problem));
  const { message, remedy } = variant ?? entry;
  return { key: variant ? keyOf(variant) : problem.code, message, remedy };
}

const keyOf = ({ code, name }: Variant): string => `${code}/${name}`;

/** The variants of the catalogue by their keys, for translations. */
export const variantSentences: Readonly<Record<string, Pick<CatalogueEntry, "message" | "remedy">>> =
  Object.fromEntries(variants.map((variant) => [keyOf(variant), variant]));
