import type { BaseRun, Replicate, ReplicateRunner } from "../uncertainty";
import { effectiveBelow, type Below } from "./below";
import type { TracedPart } from "./traced-part";
import { summaryOf, type ValueSummary } from "./value-summary";

type Run = BaseRun["run"];

/** What came out of the stages of a run, by the part that was varied. */
export type StageSummaries = Readonly<Partial<Record<TracedPart, ValueSummary>>>;

/**
 * The stages up to the weights, each compared with what went into it. What has nothing that goes in is compared with the
 * run that has the model's own: weights with those of its own method, scores with those of its own aggregation, moved
 * goalposts and drawn ratings with the same choices without them.
 *
 * @returns a function of a replicate and the run that it started from
 */
export function baseSummaries(
  runner: ReplicateRunner,
  below: Below,
  parts: ReadonlySet<TracedPart>,
): (run: Run, replicate: Replicate) => StageSummaries {
  const summaries: { readonly [Part in TracedPart]?: (run: Run, replicate: Replicate) => ValueSummary } = {
    imputation: (run) => {
      const before = below.of(run.denominated).map((column) => withoutDropped(column, run.kept));
      return summaryOf(below.of(run.imputed), before);
    },
    treatment: (run) => summaryOf(below.of(run.treated), below.of(run.imputed)),
    normalisation: (run) => summaryOf(below.of(run.normalised), below.of(run.treated)),
    weighting: (_, replicate) => {
      const { weighting, ...others } = choicesOf(replicate);
      const own = runner.baseOf({ ...others, ...(weighting && { weighting }) }).run;
      return summaryOf([effectiveBelow(below, own)], [effectiveBelow(below, runner.baseOf(others).run)]);
    },
    aggregation: (_, replicate) => {
      const { aggregation, ...others } = choicesOf(replicate);
      const before = scoresOf(runner, others);
      return summaryOf([scoresOf(runner, { ...others, ...(aggregation && { aggregation }) })], [before]);
    },
    goalposts: (run, { values, ...replicate }) => {
      const plain = runner.baseOf({ ...choicesOf(replicate), ...(values && { values }) }).run;
      return summaryOf(below.of(run.normalised), below.of(plain.normalised));
    },
    raters: (run) => summaryOf(below.of(run.denominated), below.of(runner.baseOf({}).run.denominated)),
  };
  return (run, replicate) =>
    Object.fromEntries(
      [...parts].flatMap((part) => {
        const summarise = summaries[part];
        return summarise ? [[part, summarise(run, replicate)]] : [];
      }),
    );
}

/** The choices between methods. */
export const choicesOf = ({
  imputation,
  treatment,
  normalisation,
  weighting,
  aggregation,
}: Replicate): Replicate => ({
  ...(imputation && { imputation }),
  ...(treatment && { treatment }),
  ...(normalisation && { normalisation }),
  ...(weighting && { weighting }),
  ...(aggregation && { aggregation }),
});

/** Scores of the index; all missing where it has none. */
function scoresOf(runner: ReplicateRunner, replicate: Replicate): Float64Array {
  return runner.run(replicate) === null ? runner.scores.slice() : runner.scores.map(() => NaN);
}

const withoutDropped = (column: Float64Array, kept: readonly boolean[]): Float64Array =>
  column.map((x, i) => (kept[i] ? x : NaN));
