import type { Definition } from "../method/definition";
import type { Choice } from "../model/choice";

/**
 * Whether two choices are the same, a parameter that is left out counting as its default.
 *
 * @example isSameChoice(treatments, { method: "winsorise", parameters: {} }, { method: "winsorise", parameters: { points: 5 } }) // true
 */
export function isSameChoice(registry: Readonly<Record<string, Definition>>, a: Choice, b: Choice): boolean {
  const parameters = registry[a.method]?.parameters ?? [];
  const valueIn = (choice: Choice, { name, default: usual }: Definition["parameters"][number]) =>
    choice.parameters[name] ?? usual;
  return a.method === b.method && parameters.every((own) => valueIn(a, own) === valueIn(b, own));
}
