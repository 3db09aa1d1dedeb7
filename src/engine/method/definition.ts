import type { Choice } from "../model/model";

/**
 * What every registered method says of itself, whatever its stage. A stage's registry maps the name to the
 * definition; adding a method is adding a file that exports one, and its line in the registry.
 */
export interface Definition<Name extends string = string> {
  /** The name, in the words of the Method table: "min-max", "winsorise then log". */
  readonly method: Name;
  /** In the order in which the numbers are written after the name. */
  readonly parameters: readonly Parameter[];
  /** One sentence on what it does to the result, for people. */
  readonly summary: string;
}

export type Parameter = NumberParameter | SwitchParameter | TextParameter;

/** A number written after the name: the 0 and the 100 of "min-max 0-100". */
export interface NumberParameter {
  readonly kind: "number";
  readonly name: string;
  readonly default: number;
  /** Inclusive bounds of what is accepted. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A word written after the name: the "unclipped" of "goalposts 0-100 unclipped" sets `clip` to false. */
export interface SwitchParameter {
  readonly kind: "switch";
  readonly name: string;
  readonly default: boolean;
  /** The word that sets the parameter to the opposite of its default. */
  readonly word: string;
}

/** A name written after the method's: the C10 of "distance to reference C10". */
export interface TextParameter {
  readonly kind: "text";
  readonly name: string;
  /** Empty for a method that cannot do without. */
  readonly default: string;
  /** What it names. */
  readonly names: "unit";
}

/** Methods by their names. Any text may be looked up; a name of the list is there, and keeps its type. */
export type Registry<D extends Definition, Name extends string = never> = Readonly<Record<string, D>> & {
  readonly [Key in Name]: D & Definition<Key>;
};

/** Methods as a registry. That they have these names, all of them and no other, is tested for every registry. */
export const registryOf = <D extends Definition, Name extends string>(
  definitions: readonly D[],
): Registry<D, Name> =>
  // What a type cannot say of a list.
  Object.fromEntries(definitions.map((definition) => [definition.method, definition])) as Registry<D, Name>;

/**
 * The choice of a method with its defaults, `given` on top.
 *
 * @throws when `given` has a parameter that the method does not take: a misspelt one would leave the default.
 * @example choose(normalisations["min-max"], { lower: 1 }) // { method: "min-max", parameters: { lower: 1, upper: 100 } }
 */
export function choose<Name extends string>(
  definition: Definition<Name>,
  given: Choice["parameters"] = {},
): Choice<Name> {
  refuseUnknown(definition, given);
  const parameters: Record<string, number | boolean | string> = {};
  for (const parameter of definition.parameters)
    parameters[parameter.name] = given[parameter.name] ?? parameter.default;
  return { method: definition.method, parameters };
}

/** @throws when a parameter is given that the method does not take. */
export function refuseUnknown({ method, parameters }: Definition, given: Choice["parameters"]): void {
  for (const name of Object.keys(given))
    if (!parameters.some((parameter) => parameter.name === name))
      throw new Error(
        `The method "${method}" takes no "${name}", only: ${parameters.map((own) => own.name).join(", ") || "nothing"}.`,
      );
}
