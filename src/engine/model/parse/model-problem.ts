import type { EngineProblem, EngineProblemCode, ProblemPlace } from "../../problem";

type Details = Readonly<Record<string, string | number>>;

/** A problem of the model itself; figures are written in full. */
export const modelProblem = (
  code: EngineProblemCode,
  where: ProblemPlace = {},
  details: Details = {},
): EngineProblem => ({
  code,
  severity: "error",
  where,
  details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])),
});

/** A problem of a part of the model that does not have the required form. */
export const shapeProblem = (path: string, found: string, expected: string, where: ProblemPlace = {}) =>
  modelProblem("model-shape", where, {
    path,
    expected,
    found: `${path} is ${found}, where ${expected} is expected`,
  });
