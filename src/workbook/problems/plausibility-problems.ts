import type { CatalogueEntry } from "./entry";

/** Figures that were read and used, but are probably wrong. */
export const plausibilityProblems = {
  "figure-far": {
    meaning: "A figure is far outside the other figures of its column. It was used.",
    message:
      "{title} of {unit} is {value} ({cell}); all but {count} of its figures are between {minimum} and {maximum}. It was used.",
    remedy: "Check the figure: its decimal point, its unit, or a number that marks a missing one.",
  },
  "figure-beyond-goalposts": {
    meaning: "A figure is beyond its goalposts by more than their own range. It was used.",
    message:
      "{title} of {unit} is {value} ({cell}), far beyond its goalposts {lower} and {upper}. It was used.",
    remedy: "Check the figure and its goalposts (Lower and Upper in the Framework).",
  },
  "figure-beyond-unit": {
    meaning: "A figure is larger or smaller than any percentage is. It was used.",
    message: "{title} of {unit} is {value} ({cell}), and its unit is {measured}. It was used.",
    remedy: "Check the figure and the unit.",
  },
  "figures-alike": {
    meaning: "Nearly all units have the same figure: the indicator hardly distinguishes them.",
    message: "{count} of {known} units have the same figure, {value}, for {title} ({cell}).",
    remedy: "Check the column, or leave the indicator out.",
  },
  "figures-close": {
    meaning:
      "The figures of an indicator differ by less than a millionth: the differences may be rounding only.",
    message: "All figures of {title} are nearly {value} ({cell}).",
    remedy: "Check the column, or leave the indicator out.",
  },
  "target-scale": {
    meaning:
      "A target or goalposts are on another scale than the figures of their indicator. They were used.",
    message:
      "{attribute} of {title} is {found} ({cell}), and its figures are between {minimum} and {maximum}: they are on different scales.",
    remedy: "Enter it in the unit of the figures.",
  },
  "target-scale-divided": {
    meaning:
      "A target or goalposts are on another scale than the figures of their indicator after its denominator. They were used.",
    message:
      "{attribute} of {title} is {found} ({cell}), and its figures are between {minimum} and {maximum} after they are divided by {denominator} / {scale}: they are on different scales.",
    remedy: "Enter it on the scale of the divided figures, or correct Denominator and Scale.",
  },
} as const satisfies Record<string, CatalogueEntry>;
