import type { Choice, Definition } from "../../engine";
import { refuse } from "./refuse";

/**
 * Refuses numbers after a method's name that it does not take.
 *
 * @throws a refusal that names the number and its bounds
 */
export function refuseOutOfBounds(definition: Definition, parameters: Choice["parameters"]): void {
  const ends: Record<string, number> = {};
  for (const parameter of definition.parameters) {
    if (parameter.kind !== "number") continue;
    const { name, minimum: least = -Infinity, maximum: most = Infinity } = parameter;
    const value = Number(parameters[name] ?? parameter.default);
    if (value < least) refuse(`${definition.method} has ${name} ${value}; it must be ${least} or more.`);
    if (value > most) refuse(`${definition.method} has ${name} ${value}; it must be ${most} or less.`);
    ends[name] = value;
  }
  const { lower = -Infinity, upper = Infinity } = ends;
  if (lower >= upper) refuse(`${definition.method} goes from ${lower} to ${upper}; write the smaller first.`);
}
