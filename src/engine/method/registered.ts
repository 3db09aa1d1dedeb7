import type { Choice } from "../model/choice";
import { type Definition, refuseUnknown } from "./definition";

/**
 * The method of a name.
 *
 * @throws when the registry does not have it: `parseModel` refuses such a model with a problem, so that a run that
 * meets one was called with an unchecked model.
 * @example registered(weightings, "equal").summary // "Every element weighs as much as its siblings."
 */
export function registered<D extends Definition>(registry: Readonly<Record<string, D>>, method: string): D {
  const definition = Object.hasOwn(registry, method) ? registry[method] : undefined;
  if (definition === undefined)
    throw new Error(`No method "${method}" is registered, only: ${Object.keys(registry).join(", ")}.`);
  return definition;
}

/**
 * The method of a choice.
 *
 * @throws likewise, and when the choice gives a parameter that the method does not take: left out in silence, a misspelt
 * one would leave its default in force.
 * @example chosen(weightings, { method: "equal", parameters: {} }).method // "equal"
 */
export function chosen<D extends Definition>(
  registry: Readonly<Record<string, D>>,
  { method, parameters }: Choice,
): D {
  const definition = registered(registry, method);
  refuseUnknown(definition, parameters);
  return definition;
}
