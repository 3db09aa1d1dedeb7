import { at } from "../at";
import { frozenFit, keptFigures } from "../frozen/frozen-fit";
import { chosen } from "../method/registered";
import type { Indicator } from "../model/model";
import { normalisations } from "../normalise";
import { unitWeightsOf } from "../model/unit-weights";
import type { EngineProblem } from "../problem";
import type { NormalFit } from "../stages";
import { outsideScale } from "./outside-scale";
import { indicatorChoices } from "./indicator-choices";
import { type Normalised, type Transformed, withProblems } from "./state";
import { transformersOf } from "./transformer-of";
import { mapped } from "../numerics/mapped";

/**
 * Every indicator on a common scale, its direction applied. One that has no value at all, or that the method cannot
 * scale (constant, without goalposts ...), is set aside with a problem, and the run continues without it.
 */
export function normalised(run: Transformed): Normalised {
  const { indicators, units, frozen } = run.model;
  const choices = indicatorChoices(run.model, "normalisation");
  const unitWeights = unitWeightsOf(run.model);
  const fits = run.transformed.map((column, j): NormalFit => {
    if (column.every(Number.isNaN)) return { ok: false, problem: "indicator-all-missing" };
    const choice = at(choices, j);
    const indicator = at(run.scaled, j);
    const kept = keptFigures(run.model, j, choice);
    if (kept !== null) return frozenFit(choice, kept, indicator, units);
    return chosen(normalisations, choice).fit(column, indicator, choice.parameters, units, unitWeights);
  });
  return {
    ...run,
    normalised: run.transformed.map((column, j) => applied(at(fits, j), column)),
    isSetAside: fits.map((fit) => !fit.ok),
    normalisedTargets: Float64Array.from(run.scaled, ({ target }, j) => {
      const fit = at(fits, j);
      return fit.ok ? fit.apply(target) : NaN;
    }),
    problems: withProblems(run, "normalise", [
      ...outsideScale(run.model, run.transformed, choices, frozen),
      ...fits.flatMap((fit, j): EngineProblem[] => {
        if (fit.ok) return [];
        const indicator = at(indicators, j);
        const where = { indicator: indicator.code };
        const { method } = at(choices, j);
        const transformation = transformersOf(run.model)[j]?.method ?? null;
        const lost = unusable(fit.problem, indicator, at(run.carried, j), at(run.scaled, j), transformation);
        const details = { method, ...lost };
        return [{ code: fit.problem, severity: "error", where, details }];
      }),
    ]),
  };
}

/** What the user gave that cannot be used: a target, or a goalpost that the treatment or the transformation has no value for. */
function unusable(
  problem: EngineProblem["code"],
  given: Indicator,
  carried: Indicator,
  scaled: Indicator,
  transformation: string | null,
): Readonly<Record<string, string>> {
  if (problem === "indicator-without-target" && !Number.isNaN(given.target))
    return { target: String(given.target) };
  if (problem !== "indicator-without-goalposts") return {};
  // A transformation that turns the order round makes the lower goalpost the upper one.
  const turned = scaled.direction !== given.direction;
  const [lower, upper] = turned ? [scaled.upper, scaled.lower] : [scaled.lower, scaled.upper];
  const posts = { lower, upper };
  const lost = (["lower", "upper"] as const).filter(
    (post) => Number.isNaN(posts[post]) && !Number.isNaN(given[post]),
  );
  if (lost.length === 0) return {};
  // What the treatment of outliers already lost is not the transformation's.
  const byTransformation = transformation !== null && lost.every((post) => !Number.isNaN(carried[post]));
  return {
    lost: lost.map((post) => given[post]).join("; "),
    ...(byTransformation && { transformation }),
  };
}

/** The values of a column on the normalised scale; NaN without a fit. */
function applied(fit: NormalFit, column: Float64Array): Float64Array {
  if (!fit.ok) return new Float64Array(column.length).fill(NaN);
  return fit.applyToAll?.(column) ?? mapped(column, fit.apply);
}
