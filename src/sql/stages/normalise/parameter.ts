import { normalisations } from "../../../engine";
import type { PlannedIndicator } from "../../plan";

type Normalised = Pick<PlannedIndicator, "normalisation">;

/** The number of the indicator's normalisation, given or its default. */
export function numberOf({ normalisation: { method, parameters } }: Normalised, name: string): number {
  const value = parameters[name] ?? defaultOf(method, name);
  if (typeof value !== "number") throw new Error(`The normalisation "${method}" has no number "${name}".`);
  return value;
}

/** The switch of the indicator's normalisation, given or its default. */
export const switchOf = ({ normalisation: { method, parameters } }: Normalised, name: string): boolean =>
  (parameters[name] ?? defaultOf(method, name)) === true;

const defaultOf = (method: string, name: string): number | boolean | string | undefined =>
  normalisations[method]?.parameters.find((parameter) => parameter.name === name)?.default;
