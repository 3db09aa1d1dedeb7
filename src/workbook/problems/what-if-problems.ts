import type { EngineProblemCode } from "../../engine";
import type { CatalogueEntry } from "./entry";

/** Sentences for the problems of values in a what-if. */
export const whatIfProblemEntries = {
  "what-if-outside-scale": {
    meaning: "A value of a what-if is beyond the goalposts or the levels of its indicator. It is not used.",
    message: "{indicator} of {unit} cannot be {value}: its values go from {lower} to {upper}.",
    remedy: "Enter a value between them.",
  },
  "what-if-not-a-level": {
    meaning: "A value of a what-if is between two levels of its indicator. It is not used.",
    message: "{indicator} of {unit} cannot be {value}: its levels are {step} apart, from {lower} to {upper}.",
    remedy: "Enter one of the levels.",
  },
  "what-if-without-denominator": {
    meaning:
      "A value of a what-if belongs to an indicator with a denominator, which is missing or zero for the unit. It is not used.",
    message: "{indicator} of {unit} cannot be {value}: the denominator of {unit} is missing or zero.",
    remedy: "Enter the denominator in the data.",
  },
  "what-if-unit-left-out": {
    meaning: "A value of a what-if belongs to a unit that screening left out. It is not used.",
    message: "{unit} was left out of the index, because too many of its values are missing.",
    remedy: "Let the scale move with the values, or enter the missing values in the data.",
  },
  "what-if-without-score": {
    meaning: "A value of a what-if has no place on the scale of its indicator. It is not used.",
    message: "{value} in {indicator} of {unit} has no score: it is too far from the values of the units.",
    remedy: "Enter a value nearer to those of the units, or let the scale move with the values.",
  },
} satisfies Readonly<Partial<Record<EngineProblemCode, CatalogueEntry>>>;
