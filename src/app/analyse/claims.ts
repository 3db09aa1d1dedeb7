import {
  type Claim,
  type ClaimShares,
  claimShares,
  claimsUnderWeights,
  drawDesign,
  type WeightsVerdict,
} from "../../engine";
import { at } from "../../engine/internal";
import type { Problem } from "../../workbook/problem";
import { claimWords, parseClaim } from "../../workbook/claims";
import type { ResolvedTest } from "../../workbook/tests";
import { claimSharesOnWorkers } from "../claims/claims-on-workers";
import { analysisByRuns } from "./analysis-by-runs";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, type NotMade, notPossible } from "./findings";
import { failureNote, failureTable, type RunOptions } from "./robustness";
import { variedRows } from "./varied-rows";

const byRuns = analysisByRuns({
  count: ({ test }) => test.runs,
  here: (context, perturbations): ClaimShares => {
    const { results, root, test } = context;
    const design = drawDesign(results.model, perturbations, { replicates: test.runs, seed: test.seed });
    return claimShares(results.model, design, claimsOf(context).claims, root);
  },
  onWorkers: (context, runs, long) =>
    claimSharesOnWorkers(runs, { claims: claimsOf(context).claims, runs: context.test.runs }, long),
  outcomeOf,
});

/** In how many runs of a test claims about units hold, and for which weights. */
export const claims = {
  short: (context: AnalysisContext): AnalysisOutcome => notUnderstood(context) ?? byRuns.short(context),
  long: async (context: AnalysisContext, long: RunOptions): Promise<AnalysisOutcome> =>
    notUnderstood(context) ?? (await byRuns.long(context, long)),
};

function claimsOf({ settings, results, root }: AnalysisContext): {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
} {
  const parsed = (settings.claims ?? []).map((text) => parseClaim(text, results.model, root));
  return {
    claims: parsed.flatMap((one) => (one.ok ? [one.claim] : [])),
    problems: parsed.flatMap((one) => (one.ok ? [] : [one.problem])),
  };
}

/** Every claim is to be understood: of some of them alone nothing is said. */
function notUnderstood(context: AnalysisContext): NotMade | null {
  const { claims: understood, problems } = claimsOf(context);
  const [first] = problems;
  if (first !== undefined) return notPossible(problems.map(({ message }) => message).join(" "), first.remedy);
  if (understood.length > 0) return null;
  return notPossible(
    "No claim was named.",
    'Name one with --claim, such as --claim "A before B" or --claim "A among the first 10".',
  );
}

function outcomeOf(
  context: AnalysisContext,
  resolved: ResolvedTest,
  { claims: shares, runs, failures }: ClaimShares,
): AnalysisOutcome {
  const { model } = context.results;
  const { seed } = context.test;
  const understood = shares.map(({ claim }) => claim);
  const noise = resolved.perturbations.weights ?? null;
  const under = claimsUnderWeights(model, understood, context.root, noise);
  return found(
    {
      claims: {
        rows: shares.map(({ claim, nominal, holds, says, share }, c) => {
          const { any, within } = at(under, c);
          return {
            ...{ claim: claimWords(claim), nominal, share, holds, says },
            ...{ anyWeights: verdictWords(any), withinSpread: within && verdictWords(within) },
            ...{ least: any.difference?.least ?? null, greatest: any.difference?.greatest ?? null },
          };
        }),
        shown: ["claim", "nominal", "share", "says", "anyWeights", "withinSpread"],
      },
      varied: { rows: variedRows(resolved), shown: ["varied", "between"] },
      failures: failureTable(failures, context),
    },
    `${context.test.runs} runs, seed ${seed}. share: of the runs that can say, in which the claim holds; nominal: whether it holds in the index itself.`,
    "any weights: for all, some or none of the weights that siblings may have, 0 or more; within spread: the same where each weight varies as in the runs. Weights that are 0 stay 0; all else is as in the index.",
    failureNote(failures.length, runs + failures.length),
  );
}

const reasons: Readonly<Record<NonNullable<WeightsVerdict["why"]>, string>> = {
  "not-arithmetic": "a mean is not arithmetic",
  "not-linear": "a gate, a bonus or a normalisation follows a mean",
  "missing-values": "values are missing",
  "not-scored": "a score is missing",
  "many-units": "too many units are close",
};

const verdictWords = ({ holds, why }: WeightsVerdict): string =>
  why === null ? holds : `not decided: ${reasons[why]}`;
