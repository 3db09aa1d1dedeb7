import {
  type Claim,
  type ClaimShares,
  claimsUnderWeights,
  type ClaimUnderWeights,
  type Rating,
  type Results,
} from "../../engine";
import { claimParts, claimSharesOf, type Workers } from "../../engine/internal";
import { resolvedTest, type TestSettings, type VariedPart } from "../../workbook/tests";
import type { Progress } from "../ports";
import type { RunRequest } from "../robustness-runs";
import { workOf } from "../robustness-work";
import { allRows } from "../robustness-workers";
import { partLength, type RunningOptions, runParts } from "../test/run-parts";

/** Claims about the units of an index, and the test in whose runs they are looked at. */
export interface ClaimsRequest {
  readonly results: Results;
  /** Code of an index that has scores. */
  readonly root: string;
  readonly claims: readonly Claim[];
  readonly settings: TestSettings;
  /** Ratings of the workbook: raters are drawn again only where there are some. */
  readonly ratings?: readonly Rating[] | undefined;
}

/** What comes of claims: the shares of the runs, in the order of the claims, and for which weights they hold. */
export interface FoundClaims extends ClaimShares {
  readonly underWeights: readonly ClaimUnderWeights[];
  /** With every `usual` resolved. */
  readonly settings: TestSettings;
  readonly varied: readonly VariedPart[];
}

/** No part has more runs, so that progress is seen. */
const longestPart = 1000;

/**
 * The share of the runs in which each claim holds, with workers where the work is long; and whether it holds for all weights, for
 * some or for none. The same figures on any number of workers.
 *
 * @throws when the model has no such unit or node, and the reason of the signal once it is aborted
 */
export async function claimsOnWorkers(
  { results, root, claims, settings, ratings }: ClaimsRequest,
  options: RunningOptions & { readonly progress?: Progress | undefined } = {},
): Promise<FoundClaims> {
  const { model } = results;
  const resolved = resolvedTest(settings, results, root, ratings);
  const { perturbations } = resolved;
  const { runs, seed } = settings;
  const workers = options.workersFor?.(workOf(model, perturbations, runs)) ?? null;
  return {
    ...(await claimSharesOnWorkers(
      { model, root, perturbations, seed },
      { claims, runs },
      { ...options, workers },
    )),
    underWeights: claimsUnderWeights(model, claims, root, perturbations.weights ?? null),
    settings: resolved.settings,
    varied: resolved.varied,
  };
}

/** The shares alone; without workers in this thread, part by part. */
export async function claimSharesOnWorkers(
  { model, root, perturbations, seed }: RunRequest,
  { claims, runs }: { readonly claims: readonly Claim[]; readonly runs: number },
  {
    workers,
    progress,
    ...options
  }: RunningOptions & { readonly workers: Workers | null; readonly progress?: Progress | undefined },
): Promise<ClaimShares> {
  const parts = claimParts(runs, Math.min(longestPart, partLength(runs, workers)));
  const job = { model, root, sensitivity: null, claims: { claims, perturbations, seed } };
  const rows = await allRows("claims", runParts(job, parts, workers, options), (done) =>
    progress?.("Counting the runs in which claims hold", done, parts.length),
  );
  return claimSharesOf(model, claims, root, rows);
}
