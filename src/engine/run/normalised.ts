import { registered } from "../method/registered";
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
      ? { fits: false, problem: "indicator-all-missing" }
      : registered(normalisations, choices[j]!.method).fit(
          column,
          run.carried[j]!,
          choices[j]!.parameters,
          units,
        ),
  );
  return {
    ...run,
    normalised: run.treated.map((column, j) => {
      const fit = fits[j]!;
      if (!fit.fits) return new Float64Array(column.length).fill(NaN);
      return fit.applyToAll?.(column) ?? applied(fit.apply, column);
    }),
    isSetAside: fits.map((fit) => !fit.fits),
    normalisedTargets: Float64Array.from(fits, (fit, j) =>
      fit.fits ? fit.apply(run.carried[j]!.target) : NaN,
    ),
    problems: withProblems(
      run,
      "normalise",
      fits.flatMap((fit, j): EngineProblem[] => {
        if (fit.fits) return [];
        const where = { indicator: indicators[j]!.code };
        return [{ code: fit.problem, severity: "error", where, details: { method: choices[j]!.method } }];
      }),
    ),
  };
}

/** A plain loop: several times faster than a typed array's own `map`. */
function applied(apply: (x: number) => number, column: Float64Array): Float64Array {
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) values[i] = apply(column[i]!);
  return values;
}
