import { optionalParts } from "./optional-parts";
import type { Choice, Indicator, Method, Model } from "../../model/model";
import { screeningOf } from "../../screen";

/** What can differ between two runs, in the order of the exchange: the data, then each stage's choices. */
export const comparisonSteps = [
  "data",
  "denominate",
  "screen",
  "impute",
  "treat",
  "normalise",
  "weigh",
  "aggregate",
  "rank",
] as const;
export type ComparisonStep = (typeof comparisonSteps)[number];

/**
 * The model between two others in which everything up to a step is that of the second, and everything after it still
 * that of the first, as far as it fits the second model's data (the weight of a node that the second model does not
 * have is left out).
 *
 * `data` are the units, their values, groups and denominators, and the framework's tree; `denominate` is by what each
 * indicator is divided; `impute` takes the group column along, `normalise` directions, targets and goalposts, `weigh` the
 * weights of the framework and judgements, `aggregate` the rule for missing data. What gaps are measured against moves no
 * score and is left out.
 */
export function halfway(first: Model, second: Model, step: ComparisonStep): Model {
  const last = comparisonSteps.indexOf(step);
  const from = (wanted: ComparisonStep): Model => (comparisonSteps.indexOf(wanted) <= last ? second : first);
  const codes = new Set(second.indicators.map(({ code }) => code));
  const ownTransformation = from("normalise").method.byIndicator.transformation;
  const weights = new Map(from("weigh").framework.map(({ code, weight }) => [code, weight]));
  const { frozen: kept, ...tables } = second;
  void kept;
  const { frozen } = from("normalise");
  return {
    ...tables,
    ...(frozen && { frozen }),
    indicators: second.indicators.map((indicator) => ({
      ...indicator,
      ...denomination(from("denominate"), indicator, second),
      ...scaling(from("normalise"), indicator),
    })),
    framework: second.framework.map((node) => ({ ...node, weight: weights.get(node.code) ?? node.weight })),
    judgements: from("weigh").judgements,
    method: {
      missing: from("aggregate").method.missing,
      ...screeningOf(from("screen").method),
      imputation: from("impute").method.imputation,
      treatment: from("treat").method.treatment,
      normalisation: from("normalise").method.normalisation,
      byIndicator: {
        imputation: known(from("impute").method.byIndicator.imputation, codes),
        treatment: known(from("treat").method.byIndicator.treatment, codes),
        normalisation: known(from("normalise").method.byIndicator.normalisation, codes),
        ...(ownTransformation && { transformation: known(ownTransformation, codes) }),
      },
      ...optionalParts(second, from),
      weights: from("weigh").method.weights,
      aggregation: planFor(second, from("aggregate").method.aggregation),
      ranks: from("rank").method.ranks,
      group: groupOf(from("impute"), second),
      gap: { reference: "best" },
    },
  };
}

const sameIndicator = ({ indicators }: Model, { code }: Indicator): Indicator | undefined =>
  indicators.find((indicator) => indicator.code === code);

function denomination(
  model: Model,
  own: Indicator,
  { denominators }: Model,
): Pick<Indicator, "denominator" | "scale"> {
  const { denominator, scale } = sameIndicator(model, own) ?? own;
  const isThere = denominator === null || denominators.some(({ code }) => code === denominator);
  return isThere ? { denominator, scale } : own;
}

function scaling(model: Model, own: Indicator): Pick<Indicator, "direction" | "target" | "lower" | "upper"> {
  const { direction, target, lower, upper } = sameIndicator(model, own) ?? own;
  return { direction, target, lower, upper };
}

const known = <Name extends string>(
  choices: Readonly<Record<string, Choice<Name>>>,
  codes: ReadonlySet<string>,
): Readonly<Record<string, Choice<Name>>> =>
  Object.fromEntries(Object.entries(choices).filter(([code]) => codes.has(code)));

/** A plan without the levels and nodes that a framework does not have. */
function planFor({ framework, indicators }: Model, plan: Method["aggregation"]): Method["aggregation"] {
  const leaves = new Set(indicators.map(({ code }) => code));
  const aggregates = framework.filter(({ code }) => !leaves.has(code));
  const nodes = new Set(aggregates.map(({ code }) => code));
  const levels = new Set(aggregates.map(({ level }) => String(level)));
  return {
    default: plan.default,
    levels: Object.fromEntries(Object.entries(plan.levels).filter(([level]) => levels.has(level))),
    nodes: Object.fromEntries(Object.entries(plan.nodes).filter(([node]) => nodes.has(node))),
  };
}

const groupOf = ({ method: { group } }: Model, second: Model): string | null =>
  group === null || second.groups.some(({ code }) => code === group) ? group : second.method.group;
