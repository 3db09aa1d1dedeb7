import {
  choose,
  imputations,
  normalisations,
  treatments,
  type Choice,
  type Definition,
  type Method,
} from "../../../engine";

type Methods = Readonly<Record<string, Definition>>;

/**
 * The method with the parameters of each choice in the order of the choice's method. The kept text sorts them by name,
 * and the report writes them in their order: "mean" and "deviation" of a z-score would change places.
 */
export const withOrderedParameters = (method: Method): Method => ({
  ...method,
  imputation: ordered(imputations, method.imputation),
  treatment: ordered(treatments, method.treatment),
  normalisation: ordered(normalisations, method.normalisation),
  byIndicator: {
    ...method.byIndicator,
    imputation: allOrdered(imputations, method.byIndicator.imputation),
    treatment: allOrdered(treatments, method.byIndicator.treatment),
    normalisation: allOrdered(normalisations, method.byIndicator.normalisation),
  },
  ...(method.rescaling && {
    rescaling: {
      levels: allOrdered(normalisations, method.rescaling.levels),
      nodes: allOrdered(normalisations, method.rescaling.nodes),
    },
  }),
});

const allOrdered = <Name extends string>(
  methods: Methods,
  own: Readonly<Record<string, Choice<Name>>>,
): Readonly<Record<string, Choice<Name>>> =>
  Object.fromEntries(Object.entries(own).map(([code, choice]) => [code, ordered(methods, choice)]));

function ordered<Name extends string>(methods: Methods, choice: Choice<Name>): Choice<Name> {
  const definition = methods[choice.method];
  return definition === undefined
    ? choice
    : { ...choice, parameters: choose(definition, choice.parameters).parameters };
}
