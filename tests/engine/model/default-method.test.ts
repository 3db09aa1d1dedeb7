import {
  type Choice,
  choose,
  type Definition,
  defaultMethod,
  imputations,
  normalisations,
  type Registry,
  treatments,
} from "../../../src/engine";

const registries: [string, Registry<Definition>, Choice][] = [
  ["imputation", imputations, defaultMethod.imputation],
  ["treatment", treatments, defaultMethod.treatment],
  ["normalisation", normalisations, defaultMethod.normalisation],
];

test.each(registries)(
  "the default %s is the first of its registry, with its own defaults",
  (_, registry, choice) => {
    const [first] = Object.values(registry);
    expect(first && choose(first)).toEqual(choice);
  },
);
