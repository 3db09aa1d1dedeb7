import type { Model } from "../model";
import type { EngineProblem } from "../../problem";
import { duplicates } from "./duplicates";
import { shapeProblem } from "./model-problem";

/**
 * What a model's types cannot say: columns with one entry per unit, codes that are not empty, numbers in their bounds.
 */
export function checkForm(model: Model): EngineProblem[] {
  const { indicators, denominators, groups, framework } = model;
  const problems: EngineProblem[] = [];
  const complain = (path: string, found: string, expected: string) =>
    problems.push(shapeProblem(path, found, expected));

  if (indicators.length === 0) complain("indicators", "empty", "at least one");
  for (const [kind, parts] of Object.entries({ indicators, denominators, groups, framework })) {
    parts.forEach(({ code }, k) => {
      if (code === "") complain(`${kind}[${k}].code`, "empty", "a code");
    });
    // The framework and its indicators have a problem of their own for this.
    if (kind === "denominators" || kind === "groups")
      for (const code of duplicates(parts.map((part) => part.code)))
        complain(`${kind}: ${code}`, "there more than once", "there once");
  }

  const entries = (path: string, length: number) => {
    if (length !== model.units.length)
      complain(path, `${length} entries long`, `${model.units.length}, the number of units`);
  };
  indicators.forEach(({ values }, j) => entries(`indicators[${j}].values`, values.length));
  denominators.forEach(({ values }, j) => entries(`denominators[${j}].values`, values.length));
  groups.forEach(({ labels }, j) => entries(`groups[${j}].labels`, labels.length));

  const figures = (path: string, values: ArrayLike<number>) => {
    const beyond = Array.from(values).findIndex((x) => Math.abs(x) === Infinity);
    if (beyond >= 0) complain(path, String(values[beyond]), "a finite number, or NaN for missing");
  };
  indicators.forEach(({ code, values, target, lower, upper }) => {
    figures(`values of ${code}`, values);
    figures(`target or goalposts of ${code}`, [target, lower, upper]);
  });
  denominators.forEach(({ code, values }) => figures(`values of ${code}`, values));
  indicators.forEach(({ code, scale }) => {
    if (!(scale > 0 && scale < Infinity)) complain(`scale of ${code}`, String(scale), "a number above 0");
  });
  framework.forEach(({ code, level, weight }) => {
    if (!(Number.isSafeInteger(level) && level >= 1))
      complain(`level of ${code}`, String(level), "a whole number from 1");
    if (!Number.isFinite(weight)) complain(`weight of ${code}`, String(weight), "a number");
  });
  return problems;
}
