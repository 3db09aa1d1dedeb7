import {
  choose,
  imputations,
  normalisations,
  treatments,
  type Choice,
  type Method,
  type OwnChoices,
} from "../../../engine";

type Stage = keyof OwnChoices;

const registries = { imputation: imputations, treatment: treatments, normalisation: normalisations };

/**
 * The method with the parameters of each choice in the order of the choice's method. The kept text sorts them by name,
 * and the report writes them in their order: "mean" and "deviation" of a z-score would change places.
 */
export function withOrderedParameters(method: Method): Method {
  const own = (stage: Stage): OwnChoices[Stage] =>
    Object.fromEntries(
      Object.entries(method.byIndicator[stage]).map(([code, choice]) => [code, ordered(stage, choice)]),
    );
  return {
    ...method,
    imputation: ordered("imputation", method.imputation),
    treatment: ordered("treatment", method.treatment),
    normalisation: ordered("normalisation", method.normalisation),
    byIndicator: {
      imputation: own("imputation"),
      treatment: own("treatment"),
      normalisation: own("normalisation"),
    },
  };
}

function ordered(stage: Stage, choice: Choice): Choice {
  const definition = registries[stage][choice.method];
  return definition === undefined ? choice : choose(definition, choice.parameters);
}
