import type { Definition, Registry } from "./definition";

/**
 * The method of a name.
 *
 * @throws when the registry does not have it: `parseModel` refuses such a model with a problem, so that a run that
 * meets one was called with a model that nobody checked.
 * @example registered(weightings, "equal").summary // "Every element weighs as much as its siblings."
 */
export function registered<D extends Definition>(registry: Registry<D>, method: string): D {
  const definition = Object.hasOwn(registry, method) ? registry[method] : undefined;
  if (definition === undefined)
    throw new Error(`No method "${method}" is registered, only: ${Object.keys(registry).join(", ")}.`);
  return definition;
}
