import type { Definition, Parameter, Registry } from "../../method/definition";
import { numberOf, textOf } from "../../method/parameter-value";
import type { EngineProblem } from "../../problem";
import type { Choice, Unit } from "../model";
import { modelProblem } from "./model-problem";

/**
 * A choice names a method that is registered, and gives it the parameters that it takes, in their bounds. What it does
 * not give has its default. A parameter that names a unit names one of `units`. `setting` is the row of the Method table
 * that the problems name.
 */
export function checkChoice(
  { method, parameters }: Choice,
  registry: Registry<Definition>,
  setting: string,
  units: readonly Unit[],
): EngineProblem[] {
  const definition = Object.hasOwn(registry, method) ? registry[method] : undefined;
  if (!definition)
    return [modelProblem("method-unknown", { setting }, { method, known: Object.keys(registry).join("; ") })];
  const complain = (parameter: string, limit: string) =>
    modelProblem("method-parameter", { setting }, { method, parameter, value: valueOf(parameter), limit });
  const valueOf = (parameter: string) =>
    String(parameters[parameter] ?? definition.parameters.find(({ name }) => name === parameter)?.default);

  const known = definition.parameters.map(({ name }) => name);
  const strange = Object.keys(parameters).filter((name) => !known.includes(name));
  const given = definition.parameters.filter(({ name }) => Object.hasOwn(parameters, name));
  return [
    ...strange.map((name) => complain(name, known.length ? `one of ${known.join(", ")}` : "left out")),
    ...given
      .filter((parameter) => !fits(parameter, parameters[parameter.name]))
      .map((parameter) => complain(parameter.name, limitOf(parameter))),
    ...intervalProblems(definition, parameters, complain),
    ...orderProblems(definition, parameters, complain),
    ...definition.parameters.flatMap((parameter) => {
      if (parameter.kind !== "text") return [];
      const value = textOf(parameter, parameters);
      if (units.some(({ code }) => code === value)) return [];
      return [modelProblem("parameter-unit-unknown", { setting }, { method, value: value || "nothing" })];
    }),
  ];
}

function fits(parameter: Parameter, value: number | boolean | string | undefined): boolean {
  if (parameter.kind === "text") return typeof value === "string";
  if (parameter.kind === "switch") return typeof value === "boolean";
  const { minimum = -Infinity, maximum = Infinity, isWhole } = parameter;
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return value >= minimum && value <= maximum && (!isWhole || Number.isSafeInteger(value));
}

function limitOf(parameter: Parameter): string {
  if (parameter.kind === "text") return `the name of a ${parameter.names}`;
  if (parameter.kind === "switch") return "true or false";
  const { minimum, maximum } = parameter;
  const number = parameter.isWhole ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${number} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${number} of ${minimum} or more`;
  return maximum !== undefined ? `${number} of ${maximum} or less` : number;
}

/** A method that takes a `lower` and an `upper` takes an interval: turned round, the best would become the worst. */
function intervalProblems(
  definition: Definition,
  parameters: Choice["parameters"],
  complain: (parameter: string, limit: string) => EngineProblem,
): EngineProblem[] {
  const end = (name: string) => {
    const parameter = definition.parameters.find((candidate) => candidate.name === name);
    return parameter?.kind === "number" ? numberOf(parameter, parameters) : NaN;
  };
  const lower = end("lower");
  return lower >= end("upper") ? [complain("upper", `above ${lower}`)] : [];
}

/** Numbers that are counted, `cut1`, `cut2` ..., rise: none is below the one before it. */
function orderProblems(
  definition: Definition,
  parameters: Choice["parameters"],
  complain: (parameter: string, limit: string) => EngineProblem,
): EngineProblem[] {
  const counted = definition.parameters.filter((parameter) => parameter.kind === "number");
  return counted.flatMap((parameter, k) => {
    const before = counted[k - 1];
    if (before === undefined || !/\d$/.test(parameter.name)) return [];
    const minimum = numberOf(before, parameters);
    return numberOf(parameter, parameters) < minimum ? [complain(parameter.name, `${minimum} or more`)] : [];
  });
}
