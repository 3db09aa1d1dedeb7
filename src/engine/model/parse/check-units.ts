import type { Unit } from "../model";
import type { EngineProblem } from "../../problem";
import { duplicates } from "./duplicates";
import { modelProblem } from "./model-problem";

/** Fewer units than this have no useful scale or ranks. */
const FEWEST_UNITS = 3;

/** Every unit has a code of its own, and there are enough of them. */
export function checkUnits(units: readonly Unit[]): EngineProblem[] {
  const codes = units.map(({ code }) => code);
  const problems = duplicates(codes.filter((code) => code !== "")).map((code) =>
    modelProblem("unit-code-duplicate", { unit: code }, { code }),
  );
  codes.forEach((code, i) => {
    if (code === "") problems.push(modelProblem("unit-code-empty", {}, { position: i + 1 }));
  });
  if (units.length < FEWEST_UNITS)
    problems.push(modelProblem("units-too-few", {}, { found: units.length, least: FEWEST_UNITS }));
  return problems;
}
