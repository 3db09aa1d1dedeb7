import { limitOf, type Model, type RaterSeverity } from "../../engine";

type RaterLimits = Readonly<Record<"errors" | "erratic" | "predictable", number>>;

/** The limits of raters, as the sheet Agreement has them. */
export const raterLimits = (model: Model): RaterLimits => ({
  errors: limitOf(model, "errors"),
  erratic: limitOf(model, "erratic"),
  predictable: limitOf(model, "predictable"),
});

/** What stands out of a rater; nothing of one without a severity. */
export function flagsOf(
  { severity, standardError, infit }: RaterSeverity,
  { errors, erratic, predictable }: RaterLimits,
): readonly string[] {
  const far = errors * standardError;
  return [
    ...(severity > far ? ["severe"] : []),
    ...(severity < -far ? ["lenient"] : []),
    ...(infit > erratic ? ["erratic"] : []),
    ...(infit < predictable ? ["predictable"] : []),
  ];
}
