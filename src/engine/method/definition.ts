import type { Choice } from "../model/choice";

/**
 * All that is known of a method, whatever its stage: the lists of settings, their headings, the warning of a long run and the
 * tables of the documentation are made from it. A stage's registry maps the name to the definition; adding a method is adding
 * a file that exports one, and its line in the registry (CONTRIBUTING.md has the whole list).
 */
export interface Definition<Name extends string = string> {
  /** Its id, and its name in the words of the Method table: "min-max", "winsorise then log". */
  readonly method: Name;
  /** The methods of its stage that it belongs with, which lists show together; null where there are none. */
  readonly family: string | null;
  readonly cost: Cost;
  /** In the order in which the numbers are written after the name. */
  readonly parameters: readonly Parameter[];
  /** One sentence on what it does to the result, for people. */
  readonly summary: string;
}

/**
 * How long a method takes. "cheap": in proportion to the values; "quadratic": to the square of the units, each of which is held
 * against each other; "long": it solves a problem for each unit, or repeats until it converges.
 */
export type Cost = "cheap" | "quadratic" | "long";

export type Parameter = NumberParameter | SwitchParameter | TextParameter;

/** A number written after the name: the 0 and the 100 of "min-max 0-100". */
export interface NumberParameter {
  readonly kind: "number";
  readonly name: string;
  readonly default: number;
  /** Inclusive bounds of what is accepted. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** True for a number that counts: a figure such as 2.5 is refused. */
  readonly isWhole?: true;
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
export type Registry<D extends Definition, Name extends string = string> = Readonly<
  Record<string, D & Definition<Name>>
> & { readonly [Key in Name]: D & Definition<Key> };

/** The names of a list of definitions. */
export type NameIn<List extends readonly Definition[]> = List[number]["method"];

/** Methods as a registry, in the order of the list. That no two have the same name is tested for every registry. */
export const registryOf = <D extends Definition, Name extends string>(
  definitions: readonly (D & Definition<Name>)[],
): Registry<D, Name> =>
  // What a type cannot say of a list: that it has a definition of each name.
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
