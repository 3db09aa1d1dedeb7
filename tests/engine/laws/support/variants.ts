import type { Choice, Definition, Registry } from "../../../../src/engine";

/** A method with its numbers: the words are for the test's title. */
export interface Variant<D> {
  readonly title: string;
  readonly method: D;
  readonly parameters: Choice["parameters"];
}

/**
 * Every method of a registry with its defaults, and once more for each of its switches turned: a method that is new in the
 * registry is tested without a word here. A name that has no default is the first unit's.
 */
export function variantsOf<D extends Definition>(registry: Registry<D>): readonly Variant<D>[] {
  return Object.values(registry).flatMap((method) => {
    const defaults = Object.fromEntries(
      method.parameters.map((parameter) => [
        parameter.name,
        parameter.kind === "text" && parameter.default === "" ? "u0" : parameter.default,
      ]),
    );
    const turned = method.parameters.flatMap((parameter) =>
      parameter.kind === "switch"
        ? [{ word: parameter.word, change: { [parameter.name]: !parameter.default } }]
        : [],
    );
    return [
      { title: method.method, method, parameters: defaults },
      ...turned.map(({ word, change }) => ({
        title: `${method.method} ${word}`,
        method,
        parameters: { ...defaults, ...change },
      })),
    ];
  });
}

/** The variants that a law does not hold for, by the method's name, each with the reason. */
export type Exceptions = Readonly<Record<string, string>>;

/** The variants a law is tested on. Fails when an exception is no method of the registry any more. */
export function lawful<D extends Definition>(
  registry: Registry<D>,
  exceptions: Exceptions = {},
): readonly Variant<D>[] {
  const unknown = Object.keys(exceptions).filter((name) => !Object.hasOwn(registry, name));
  if (unknown.length > 0) throw new Error(`Exceptions that are not registered: ${unknown.join(", ")}`);
  return variantsOf(registry).filter(({ method }) => !Object.hasOwn(exceptions, method.method));
}
