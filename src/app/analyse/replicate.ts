import { at } from "../../engine/internal";
import { replicateRun } from "../test/replicate-run";
import { type AnalysisContext, inWords } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";
import { isNotMade, specificationOf } from "./robustness";

/** One replicate of the test by itself: what it changed, and the scores and ranks that came of it. */
export function replicate(context: AnalysisContext): AnalysisOutcome {
  const { results, root, node, settings, test, ratings } = context;
  const number = settings.replicate ?? null;
  if (number === null)
    return notPossible("No replicate was named.", "Name one by its number, with --replicate 417.");
  if (number < 1 || number > test.runs)
    return notPossible(
      `The test has ${test.runs} replicates, and no replicate ${number}.`,
      `Name one of 1 to ${test.runs}, or more runs with --replicates.`,
    );
  const resolved = specificationOf(context);
  if (isNotMade(resolved)) return resolved;
  const { changed, outcome } = replicateRun(results, root, test, number, ratings?.ratings);
  const { units, framework } = results.model;
  const [scores, ranks] = [at(results.scores, node), at(results.ranks, node)];
  const alone = outcome.ok ? outcome.results : null;
  const own = { scores: alone?.scores[node], ranks: alone?.ranks[node] };
  const order = [...units.keys()].sort((a, b) => place(own.ranks?.[a]) - place(own.ranks?.[b]));
  return found(
    {
      changed: { rows: changed.map((change) => ({ ...change })) },
      units: {
        rows: (alone === null ? [] : order).map((i): FindingRow => {
          const { code, name } = at(units, i);
          const [rank, score] = [own.ranks?.[i] ?? NaN, own.scores?.[i] ?? NaN];
          return {
            ...{ unit: code, name, score, rank, indexScore: at(scores, i), indexRank: at(ranks, i) },
            rankShift: at(ranks, i) - rank,
          };
        }),
      },
      nodes: {
        rows: framework.map(({ code, level }, k) => ({
          ...{ node: code, level, effectiveWeight: alone?.effectiveWeights[k] ?? NaN },
        })),
      },
      failures: {
        rows: (outcome.ok ? [] : outcome.problems).map((problem) => {
          const { code, message } = inWords(problem, context);
          return { code, message };
        }),
      },
    },
    `Replicate ${number} of ${test.runs}, seed ${test.seed}; the first one is 1. weights: the factor by which each is multiplied. indexScore and indexRank: of the index itself; a shift above 0 is up.`,
  );
}

const place = (rank: number | undefined): number =>
  rank === undefined || Number.isNaN(rank) ? Infinity : rank;
