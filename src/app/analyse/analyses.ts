import { addedValue } from "./added-value";
import { bartlett, kmo } from "./adequacy";
import { changes } from "./changes";
import { claims } from "./claims";
import { compare } from "./compare";
import type { AnalysisContext } from "./context";
import { correlations } from "./correlations";
import { cronbach } from "./cronbach";
import { denominators } from "./denominators";
import { editions } from "./editions";
import { evidence } from "./evidence";
import type { AnalysisOutcome } from "./findings";
import { flags } from "./flags";
import { importance } from "./importance";
import { levers } from "./levers";
import { moderation } from "./moderation";
import { pca } from "./pca";
import { peers } from "./peers";
import { raters } from "./raters";
import { removeElements } from "./remove-elements";
import { replicate } from "./replicate";
import type { RunOptions } from "./robustness";
import { rounds } from "./rounds";
import { scenarios } from "./scenarios";
import { sensitivity } from "./sensitivity";
import { stakeholders } from "./stakeholders";
import { severity } from "./severity";
import { statistics } from "./statistics";
import { strengths } from "./strengths";
import { targets } from "./targets";
import { trace } from "./trace";
import { trends } from "./trends";
import { uncertainty } from "./uncertainty";
import { weights } from "./weights";

/** Every analysis by its name, in the order in which they are made. */
export const analyses: Readonly<Record<string, (context: AnalysisContext) => AnalysisOutcome>> = {
  statistics,
  flags,
  correlations,
  denominators,
  cronbach,
  pca,
  kmo,
  bartlett,
  importance,
  "added-value": addedValue,
  weights,
  strengths,
  "remove-elements": removeElements,
  compare,
  uncertainty: uncertainty.short,
  trace: trace.short,
  changes,
  sensitivity: sensitivity.short,
  claims: claims.short,
  replicate,
  peers,
  targets,
  levers,
  scenarios,
  raters,
  severity,
  moderation,
  evidence,
  stakeholders,
  trends,
  editions,
  rounds,
};

/** The analyses that run the index many times, on workers. */
export const longAnalyses: Readonly<
  Record<string, (context: AnalysisContext, long: RunOptions) => Promise<AnalysisOutcome>>
> = { uncertainty: uncertainty.long, trace: trace.long, sensitivity: sensitivity.long, claims: claims.long };

/** Names for several analyses together. */
const together: Readonly<Record<string, readonly string[]>> = {
  coherence: ["cronbach", "pca", "kmo", "bartlett"],
  panel: ["trends"],
  all: Object.keys(analyses),
};

/** Every name of an analysis or of several. */
export const analysisWords: readonly string[] = [...Object.keys(analyses), ...Object.keys(together)];

/** The analyses that the words name, each once, in the order of the list; or the first word that names none. */
export function namedAnalyses(
  words: readonly string[],
): { readonly names: readonly string[] } | { readonly unknown: string } {
  const unknown = words.find((word) => !analysisWords.includes(word));
  if (unknown !== undefined) return { unknown };
  const wanted = new Set(words.flatMap((word) => together[word] ?? [word]));
  return { names: Object.keys(analyses).filter((name) => wanted.has(name)) };
}
