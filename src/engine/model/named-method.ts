import type {
  AggregationName,
  ImputationName,
  NormalisationName,
  TransformationName,
  TreatmentName,
  WeightingName,
} from "./method-names";
import type { Choice, Method } from "./model";

/** A method by its name alone, with the defaults of its parameters, or with its own numbers, switches and names. */
export type NamedChoice<Name extends string> = Name | NamedParameters<Name>;

interface NamedParameters<Name extends string> {
  readonly method: Name;
  readonly parameters?: Choice["parameters"];
}

/** A method as a program writes it: a name that no method has does not compile. Any of its parts may be left out. */
export interface NamedMethod extends Partial<
  Omit<
    Method,
    | ("imputation" | "treatment" | "transformation" | "normalisation" | "byIndicator")
    | ("weights" | "aggregation" | "rescaling")
  >
> {
  readonly imputation?: NamedChoice<ImputationName>;
  readonly treatment?: NamedChoice<TreatmentName>;
  readonly normalisation?: NamedChoice<NormalisationName>;
  readonly byIndicator?: {
    readonly imputation?: Readonly<Record<string, NamedChoice<ImputationName>>>;
    readonly treatment?: Readonly<Record<string, NamedChoice<TreatmentName>>>;
    readonly normalisation?: Readonly<Record<string, NamedChoice<NormalisationName>>>;
    readonly transformation?: Readonly<Record<string, NamedChoice<TransformationName>>>;
  };
  readonly transformation?: NamedChoice<TransformationName>;
  readonly rescaling?: NamedRescalings;
  readonly weights?: NamedChoice<WeightingName>;
  readonly aggregation?: NamedChoice<AggregationName> | NamedAggregations;
}

interface NamedRescalings {
  readonly levels?: Readonly<Record<number, NamedChoice<NormalisationName>>>;
  readonly nodes?: Readonly<Record<string, NamedChoice<NormalisationName>>>;
}

interface NamedAggregations {
  readonly default?: NamedChoice<AggregationName>;
  readonly levels?: Readonly<Record<number, NamedChoice<AggregationName>>>;
  readonly nodes?: Readonly<Record<string, NamedChoice<AggregationName>>>;
}

/** The method that a program wrote, with `fallback` for what it left out. */
export function methodOf(named: NamedMethod, fallback: Method): Method {
  const { imputation, treatment, normalisation, byIndicator = {}, weights, aggregation, ...more } = named;
  const { transformation, rescaling, ...others } = more;
  return {
    ...fallback,
    ...others,
    imputation: imputation === undefined ? fallback.imputation : writtenOut(imputation),
    treatment: treatment === undefined ? fallback.treatment : writtenOut(treatment),
    normalisation: normalisation === undefined ? fallback.normalisation : writtenOut(normalisation),
    byIndicator: {
      imputation: allWrittenOut(byIndicator.imputation),
      treatment: allWrittenOut(byIndicator.treatment),
      normalisation: allWrittenOut(byIndicator.normalisation),
      ...(byIndicator.transformation && { transformation: allWrittenOut(byIndicator.transformation) }),
    },
    ...(transformation !== undefined && { transformation: writtenOut(transformation) }),
    ...(rescaling && {
      rescaling: { levels: allWrittenOut(rescaling.levels), nodes: allWrittenOut(rescaling.nodes) },
    }),
    weights: weights === undefined ? fallback.weights : writtenOut(weights),
    aggregation: aggregation === undefined ? fallback.aggregation : planOf(aggregation, fallback.aggregation),
  };
}

/**
 * The choice of a name, or the choice itself.
 *
 * @example writtenOut("z-score") // { method: "z-score", parameters: {} }
 */
const writtenOut = <Name extends string>(named: NamedChoice<Name>): Choice<Name> =>
  typeof named === "string" ? { method: named, parameters: {} } : { parameters: {}, ...named };

const allWrittenOut = <Name extends string>(
  named: Readonly<Record<string, NamedChoice<Name>>> = {},
): Readonly<Record<string, Choice<Name>>> =>
  Object.fromEntries(Object.entries(named).map(([code, own]) => [code, writtenOut(own)]));

function planOf(
  named: NamedChoice<AggregationName> | NamedAggregations,
  fallback: Method["aggregation"],
): Method["aggregation"] {
  if (typeof named === "string" || "method" in named)
    return { default: writtenOut(named), levels: {}, nodes: {} };
  const { default: all, levels, nodes } = named;
  return {
    default: all === undefined ? fallback.default : writtenOut(all),
    levels: allWrittenOut(levels),
    nodes: allWrittenOut(nodes),
  };
}
