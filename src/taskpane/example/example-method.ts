import { choose, defaultMethod, treatments, type Definition, type Method, type Registry } from "../../engine";

/** The registered method of a name. @throws when there is none, which the test of the example excludes */
function definition(registry: Registry<Definition>, name: string): Definition {
  const found = registry[name];
  if (found === undefined) throw new Error(`There is no method ${name}.`);
  return found;
}

/** As in examples/capabilities.xlsx: outliers treated, min-max, arithmetic means, peers of the same income tier. */
export const exampleMethod: Method = {
  ...defaultMethod,
  treatment: choose(definition(treatments, "winsorise then log")),
  group: "Income",
};
