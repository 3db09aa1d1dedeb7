import { chosen } from "../method/registered";
import type { Indicator } from "../model/model";
import { normalisations } from "../normalise";
import type { EngineProblem } from "../problem";
import type { NormalFit } from "../stages";
import { choicesOf } from "./own-choice";
import { type Normalised, type Treated, withProblems } from "./state";

/**
 * Every indicator on a common scale, its direction applied. One that has no value at all, or that the method cannot scale
 * (constant, without goalposts ...), is set aside with a problem, and the run goes on without it.
 */
export function normalised(run: Treated): Normalised {
  const { indicators, units } = run.model;
  const choices = choicesOf(run.model, "normalisation");
  const fits = run.treated.map((column, j): NormalFit =>
    column.every(Number.isNaN)
      ? { ok: false, problem: "indicator-all-missing" }
      : chosen(normalisations, choices[j]!).fit(column, run.carried[j]!, choices[j]!.parameters, units),
  );
  return {
    ...run,
    normalised: run.treated.map((column, j) => {
      const fit = fits[j]!;
      if (!fit.ok) return new Float64Array(column.length).fill(NaN);
      return fit.applyToAll?.(column) ?? applied(fit.apply, column);
    }),
    isSetAside: fits.map((fit) => !fit.ok),
    normalisedTargets: Float64Array.from(fits, (fit, j) =>
      fit.ok ? fit.apply(run.carried[j]!.target) : NaN,
    ),
    problems: withProblems(
      run,
      "normalise",
      fits.flatMap((fit, j): EngineProblem[] => {
        if (fit.ok) return [];
        const where = { indicator: indicators[j]!.code };
        const details = {
          method: choices[j]!.method,
          ...unusable(fit.problem, indicators[j]!, run.carried[j]!),
        };
        return [{ code: fit.problem, severity: "error", where, details }];
      }),
    ),
  };
}

/** What the user gave all the same: a target that is of no use, a goalpost that the treatment has no value for. */
function unusable(
  problem: EngineProblem["code"],
  given: Indicator,
  carried: Indicator,
): Readonly<Record<string, string>> {
  if (problem === "indicator-without-target" && !Number.isNaN(given.target))
    return { target: String(given.target) };
  if (problem !== "indicator-without-goalposts") return {};
  const lost = (["lower", "upper"] as const).filter(
    (post) => Number.isNaN(carried[post]) && !Number.isNaN(given[post]),
  );
  return lost.length === 0 ? {} : { lost: lost.map((post) => given[post]).join("; ") };
}

/** A plain loop: several times faster than a typed array's own `map`. */
function applied(apply: (x: number) => number, column: Float64Array): Float64Array {
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) values[i] = apply(column[i]!);
  return values;
}
