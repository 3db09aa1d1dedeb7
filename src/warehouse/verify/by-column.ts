import { imputations, isScreening, type Model, weightings } from "../../engine";

/**
 * What of a method takes all figures of a table at once, in words; null where the scale of each indicator follows from its own
 * column (with its denominator, weights of units and groups), so that a table of any size can be recomputed column by column.
 */
export function takesAll(model: Model): string | null {
  const { method, indicators } = model;
  if (weightings[method.weights.method]?.needs.includes("data") === true)
    return `weights made from data (${method.weights.method})`;
  if (method.rescaling !== undefined) return "normalising aggregates again";
  if (isScreening(method)) return "screening";
  const across = indicators
    .map(({ code }) => (method.byIndicator.imputation[code] ?? method.imputation).method)
    .find((name) => ![null, "own values"].includes(imputations[name].family));
  return across === undefined ? null : `imputation by ${across}`;
}

/** An index of one indicator, with its own choices and nothing above it that matters. */
export function singleIndicator(model: Model, code: string): Model {
  const { method } = model;
  const root = model.framework.find(({ parent }) => parent === null)?.code ?? code;
  const isGrouped = usesGroups(model, code);
  return {
    ...model,
    indicators: model.indicators.filter((indicator) => indicator.code === code),
    framework: model.framework
      .filter((node) => node.code === code || node.code === root)
      .map((node) => (node.code === code ? { ...node, parent: root } : node)),
    groups: isGrouped ? model.groups : [],
    method: {
      ...method,
      ...{ gates: [], adjustments: [], classes: [] },
      group: isGrouped ? method.group : null,
      aggregation: { ...method.aggregation, levels: {}, nodes: {} },
    },
  };
}

/** Whether the gaps of an indicator are filled within groups of units. */
export const usesGroups = ({ method }: Model, code: string): boolean =>
  method.group !== null &&
  imputations[(method.byIndicator.imputation[code] ?? method.imputation).method].needs.includes("group");
