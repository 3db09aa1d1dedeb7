import type { FrozenFigure, Model, Results } from "../../../engine";
import { methodChoice, ownMethodChoice } from "../method/method-choice";
import { numbersOf } from "../method/method-numbers";
import { normalisationTwins, type FigureColumn } from "../twins/normalise";
import { boundTwins, treatmentNumbers } from "../twins/treat";

/** Columns that the Parameters sheet's table always has, one row per indicator. */
const always = [
  "Indicator",
  "Code",
  "Parent",
  "Measured in",
  "Direction",
  "Weight",
  "Effective weight",
  "Values",
  "Minimum",
  "Maximum",
  "Mean",
  "Standard deviation",
  "Lower goalpost",
  "Upper goalpost",
  "Target",
  "Lower goalpost, treated",
  "Upper goalpost, treated",
  "Target, treated",
] as const;

export type AlwaysColumn = (typeof always)[number];
/** What a transformation or a treatment by bounds refers to. */
export type TreatmentColumn =
  | "Minimum, untreated"
  | "Maximum, untreated"
  | "Box-Cox exponent"
  | "Lower bound"
  | "Upper bound"
  | "Missing value becomes";
/** A number of an indicator's own choice. */
export type OwnNumberColumn = `${"Outliers" | "Normalisation"}: ${string}`;
export type ParameterColumn = AlwaysColumn | TreatmentColumn | FigureColumn | OwnNumberColumn;

/** The columns of the Parameters table: those that every report has, and those that its methods need. */
export const parameterColumnsOf = (model: Model, results: Results): readonly ParameterColumn[] => [
  ...always,
  ...treatmentColumns(model, results),
  ...figureColumnsOf(model),
  ...ownNumbers(model),
];

function treatmentColumns(
  model: Model,
  { transforms, model: { frozen } }: Results,
): readonly TreatmentColumn[] {
  const isBounded = model.indicators.some(
    ({ code }) => boundTwins[methodChoice(model, "treatment", code).method],
  );
  const has = (figure: FrozenFigure): boolean =>
    Object.values(frozen?.indicators ?? {}).some(({ figures }) => figures[figure] !== undefined);
  return [
    ...(transforms.some((transform) => transform !== null)
      ? (["Minimum, untreated", "Maximum, untreated"] as const)
      : []),
    ...(transforms.some((transform) => transform?.kind === "boxCox") ? (["Box-Cox exponent"] as const) : []),
    ...(isBounded || has("lowerBound") || has("upperBound") ? (["Lower bound", "Upper bound"] as const) : []),
    ...(has("fill") ? (["Missing value becomes"] as const) : []),
  ];
}

function figureColumnsOf(model: Model): readonly FigureColumn[] {
  const methods = model.indicators.map(({ code }) => methodChoice(model, "normalisation", code).method);
  return [...new Set(methods.flatMap((method) => normalisationTwins[method]?.figures ?? []))];
}

function ownNumbers(model: Model): readonly OwnNumberColumn[] {
  const names = model.indicators.flatMap(({ code }): readonly OwnNumberColumn[] => {
    const treatment = ownMethodChoice(model, "treatment", code);
    const normalisation = ownMethodChoice(model, "normalisation", code);
    return [
      ...(treatment ? treatmentNumbers(treatment) : []).map((name): OwnNumberColumn => `Outliers: ${name}`),
      ...(normalisation ? numbersOf(normalisation) : []).map(
        ([name]): OwnNumberColumn => `Normalisation: ${name}`,
      ),
    ];
  });
  return [...new Set(names)];
}
