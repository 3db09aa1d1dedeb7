import {
  compareEditions,
  type EditionComparison,
  type EditionOptions,
  type EditionStage,
  editionStages,
  type Model,
} from "../../engine";
import { at } from "../../engine/internal";
import { ownEditions, revisedIndicators } from "../../workbook/assessment";
import { type AnalysisContext, inWords, type OtherRun } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

interface Compared {
  readonly names: readonly [before: string, after: string];
  readonly before: Model;
  readonly comparison: EditionComparison;
}

/** What changed each unit's score and rank since an earlier edition: another run, the round before, or the year before. */
export function editions(context: AnalysisContext): AnalysisOutcome {
  const compared = context.other === null ? withOwn(context) : withOther(context, context.other);
  if (compared === null)
    return notPossible(
      "There is no earlier edition to compare with: the workbook has one round and one year.",
      "Name the workbook of the earlier edition with --with.",
    );
  const { comparison, names } = compared;
  const { changes, differing } = comparison;
  return found(
    {
      stages: { rows: editionStages.map((stage) => stageRow(stage, comparison)) },
      units: {
        rows: changes.map(({ unit, name, scores, ranks, scoreParts, rankParts }): FindingRow => ({
          ...{
            unit,
            name,
            scoreBefore: scores[0],
            scoreAfter: scores[1],
            scoreChange: scores[1] - scores[0],
          },
          ...{ rankBefore: ranks[0], rankAfter: ranks[1], rankChange: ranks[0] - ranks[1] },
          ...named("score", scoreParts),
          ...named("rank", rankParts),
        })),
        shown: [
          ...["unit", "name", "scoreChange", "rankBefore", "rankAfter", "rankChange"],
          ...differing.map((stage) => `rank: ${stage}`),
        ],
      },
      others: {
        rows: [
          ...comparison.onlyBefore.map((unit) => ({ unit, only: "before" })),
          ...comparison.onlyAfter.map((unit) => ({ unit, only: "after" })),
        ],
      },
    },
    `Before: ${names[0]}; after: ${names[1]}. Parts are Shapley values: they add up to the change of each unit, whatever the order of the stages; a rank above 0 is up.`,
    ...(differing.length === 0 ? ["The two editions do not differ in anything that changes a score."] : []),
    ...comparison.failures.slice(0, 1).map(({ later, problems }) => {
      const [problem] = problems;
      const why = problem === undefined ? "" : ` ${inWords(problem, context).message}`;
      return `There are no parts: with ${later.join(" and ") || "nothing"} of the later edition and all else of the earlier, there is no index.${why}`;
    }),
  );
}

const named = (what: string, parts: Readonly<Record<EditionStage, number>>): FindingRow =>
  Object.fromEntries(editionStages.map((stage) => [`${what}: ${stage}`, parts[stage]]));

/** How far a stage moved units: means over those that have parts. */
function stageRow(stage: EditionStage, { changes, differing }: EditionComparison): FindingRow {
  const mean = (of: "scoreParts" | "rankParts"): number => {
    const parts = changes.map((change) => Math.abs(change[of][stage])).filter((x) => !Number.isNaN(x));
    return parts.length === 0 ? NaN : parts.reduce((sum, x) => sum + x, 0) / parts.length;
  };
  return {
    ...{ stage, differs: differing.includes(stage) },
    ...{ meanAbsoluteScore: mean("scoreParts"), meanAbsolutePlaces: mean("rankParts") },
  };
}

function withOwn({ results: { model }, source, root }: AnalysisContext): Compared | null {
  const own = ownEditions(model, source.assessment);
  if (own === null) return null;
  const options: EditionOptions = { ...own.options, roots: [root, root] };
  return {
    names: own.names,
    before: own.before,
    comparison: compareEditions(own.before, own.after, options),
  };
}

function withOther({ results: { model }, source, root }: AnalysisContext, other: OtherRun): Compared {
  const before = other.results.model;
  const roots = before.framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const earlier = roots.includes(root) ? root : at(roots, 0);
  const revised = revisedIndicators(source.assessment, other.assessment);
  return {
    names: [other.name, "this index"],
    before,
    comparison: compareEditions(before, model, { roots: [earlier, root], revised }),
  };
}
