import type { EngineProblem, EngineProblemCode } from "../../problem";
import type { Model } from "../model";
import { modelProblem } from "./model-problem";

/** The weights of the units are a column of the model, with a number of 0 or more for every unit, and not 0 for all. */
export function checkUnitWeights({ method, context = [], denominators, units }: Model): EngineProblem[] {
  const column = method.unitWeights;
  if (column === undefined) return [];
  const setting = "unit weights";
  const columns = [...context, ...denominators];
  const weights = columns.find(({ code }) => code === column)?.values;
  if (weights === undefined) {
    const known = columns.map(({ code }) => code).join("; ");
    return [modelProblem("unit-weights-unknown", { setting }, { column, known })];
  }
  const ofUnits = (code: EngineProblemCode, isOf: (w: number) => boolean): EngineProblem[] => {
    const found = units.flatMap((unit, i) => (isOf(weights[i] ?? NaN) ? [{ unit: unit.code, i }] : []));
    const [first] = found;
    if (first === undefined) return [];
    const where = { unit: first.unit, units: found.map(({ unit }) => unit), setting };
    const value = String(weights[first.i] ?? NaN);
    return [modelProblem(code, where, { column, value, count: String(found.length) })];
  };
  return [
    ...ofUnits("unit-weight-missing", (w) => !Number.isFinite(w)),
    ...ofUnits("unit-weight-negative", (w) => w < 0),
    ...(units.length > 0 && weights.every((w) => w === 0)
      ? [modelProblem("unit-weights-zero", { setting }, { column })]
      : []),
  ];
}
