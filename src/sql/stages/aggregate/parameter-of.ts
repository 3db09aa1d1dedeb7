import { aggregations, type Choice } from "../../../engine";

/** A number of an aggregation, given or its default. */
export function parameterOf({ method, parameters }: Choice, name: string): number {
  const value =
    parameters[name] ??
    aggregations[method as keyof typeof aggregations]?.parameters.find((parameter) => parameter.name === name)
      ?.default;
  if (typeof value !== "number") throw new Error(`The aggregation "${method}" has no number "${name}".`);
  return value;
}
