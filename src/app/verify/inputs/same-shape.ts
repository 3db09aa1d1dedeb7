import type { Model } from "../../../engine";

/**
 * Whether two models have the same units, indicators, nodes and judgements in the same order: then the cells that one was
 * read from are those of the other too.
 */
export const sameShape = (one: Model, other: Model): boolean => shapeOf(one) === shapeOf(other);

const codes = (items: readonly { readonly code: string }[]): readonly string[] =>
  items.map(({ code }) => code);

const shapeOf = ({ units, indicators, denominators, groups, framework, judgements, panel }: Model): string =>
  JSON.stringify([
    codes(units),
    codes(indicators),
    codes(denominators),
    codes(groups),
    framework.map(({ code, parent }) => [code, parent]),
    judgements.budgets.map(({ expert, points }) => [expert, Object.keys(points).sort()]),
    judgements.comparisons.map(({ expert, elements }) => [expert, elements]),
    panel?.subjects ?? null,
  ]);
