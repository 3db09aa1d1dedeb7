import { at } from "../at";
import type { Choice } from "../model/model";
import { choiceNumbers, type Failure, type Replicate, type UncertainInput } from "../uncertainty";
import type { StageRows } from "./traced-rows";
import type { TracedPart } from "./traced-part";
import { tracedParts } from "./traced-parts";
import { joined, noValues, type ValueSummary } from "./value-summary";

/** What came out of one stage with one alternative, over the replicates that had it. */
export interface StageTrace {
  readonly part: TracedPart;
  /** The method, or the code of the indicator that is left out; null for what varies without alternatives. */
  readonly alternative: Choice | string | null;
  /** Replicates that had it, and those of them that gave an index. */
  readonly replicates: number;
  readonly scored: number;
  /** Of the values of all these replicates together; NaN where nothing came out. */
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Values that the stage changed, compared with those that went in (imputed cells, treated cells); 0 shows a step that did nothing. */
  readonly changed: number;
  readonly failures: readonly Failure[];
}

/** The stages of some replicates, and the position of the first of them in the design. */
export interface StagePart {
  readonly from: number;
  readonly stages: StageRows;
}

/**
 * The trace of a design: for each alternative of each part that varies, how many replicates had it and what came out of
 * that stage. An alternative that no replicate has is listed too. The values are those of the indicators below the
 * index: imputed, treated, normalised (of goalposts too), effective weights (of weightings, drawn weights and what is left
 * out), the raw values of raters; of aggregations the scores of the index. Bit for bit the same for any parts in any order.
 *
 * @param failures of the whole design
 * @example traceOf([], [], [], []) // []
 */
export function traceOf(
  inputs: readonly UncertainInput[],
  design: readonly Replicate[],
  parts: readonly StagePart[],
  failures: readonly Failure[],
): readonly StageTrace[] {
  const ordered = [...parts].sort((a, b) => a.from - b.from).map(({ stages }) => stages);
  const replicates = ordered.flatMap(({ bases, replicates: own }) =>
    own.map((replicate) => ({ ...replicate, base: at(bases, replicate.base) })),
  );
  const failed = new Map(failures.map((failure) => [failure.replicate, failure]));
  return rowsOf(inputs).map(({ part, alternative, isOf }) => {
    const own = [...replicates.keys()].filter((k) => isOf(at(design, k)));
    const summary = own.reduce((sum, k) => joined(sum, valuesOf(part, at(replicates, k))), noValues);
    const { count, mean, squares, minimum, maximum, changed } = summary;
    const [replicatesOfIt, ownFailures] = [own.length, own.flatMap((k) => failed.get(k) ?? [])];
    return {
      ...{ part, alternative, replicates: replicatesOfIt, scored: replicatesOfIt - ownFailures.length },
      ...{ count, mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : NaN },
      ...{ minimum, maximum, changed, failures: ownFailures },
    };
  });
}

/** A replicate with what came out of its stages. */
type Traced = Omit<StageRows["replicates"][number], "base"> & { readonly base: StageRows["bases"][number] };

/** What came out of one part of one replicate. */
function valuesOf(part: TracedPart, { base, scores, weights, leftOut }: Traced): ValueSummary {
  const ofBase = base[part] ?? noValues;
  switch (part) {
    case "weights":
      return weights ?? noValues;
    case "leave-one-out":
      return leftOut ?? noValues;
    case "aggregation":
      // The scores are the replicate's; what the aggregation changes is seen where no weight is drawn.
      return { ...(scores ?? noValues), changed: ofBase.changed };
    default:
      return ofBase;
  }
}

interface Row {
  readonly part: TracedPart;
  readonly alternative: StageTrace["alternative"];
  readonly isOf: (replicate: Replicate) => boolean;
}

function rowsOf(inputs: readonly UncertainInput[]): readonly Row[] {
  const numberOf = choiceNumbers();
  const hasWeights = tracedParts(inputs).includes("weights");
  return [
    ...inputs.flatMap((input): readonly Row[] => {
      switch (input.change) {
        case "weight":
        case "weights":
        case "dirichlet":
        case "participants":
          return [];
        case "leave-one-out":
          return input.indicators.map((code) => ({
            part: "leave-one-out",
            alternative: code,
            isOf: ({ leftOut }) => leftOut === code,
          }));
        case "goalposts":
          return [{ part: "goalposts", alternative: null, isOf: ({ goalposts }) => goalposts !== undefined }];
        case "values":
        case "raters":
          return [{ part: "raters", alternative: null, isOf: ({ values }) => values !== undefined }];
        default: {
          const { change, choices } = input;
          return choices.map((choice) => ({
            part: change,
            alternative: choice,
            isOf: (replicate) => {
              const own = replicate[change];
              return own !== undefined && numberOf(own) === numberOf(choice);
            },
          }));
        }
      }
    }),
    ...(hasWeights
      ? [
          {
            part: "weights",
            alternative: null,
            isOf: ({ weightFactors }: Replicate) => weightFactors !== undefined,
          } as const,
        ]
      : []),
  ];
}
