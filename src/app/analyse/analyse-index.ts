import type { Results } from "../../engine";
import { scoredRatings } from "../../workbook/assessment";
import type { Source } from "../../workbook/source";
import { analyses, longAnalyses } from "./analyses";
import type { AnalysisContext, AnalysisSettings, OtherRun } from "./context";
import type { AnalysisOutcome } from "./findings";
import type { RunOptions } from "./robustness";
import { testOf } from "./test-of-analysis";

export interface AnalysisRequest {
  /** Names of analyses. */
  readonly names: readonly string[];
  readonly results: Results;
  readonly source: Source;
  /** Code of one of the indexes. */
  readonly root: string;
  readonly settings: AnalysisSettings;
  readonly other: OtherRun | null;
}

/** The outcome of each analysis, by its name. */
export type Analysed = Readonly<Record<string, AnalysisOutcome>>;

/**
 * Makes analyses of a scored index. Pure: the same request gives the same findings. Where an analysis is not
 * possible, its outcome has the reason; the others are made.
 *
 * @throws when a name is no analysis, or the root no index
 */
export function analyseIndex({ names, ...request }: AnalysisRequest): Analysed {
  const context = contextOf(request);
  return Object.fromEntries(names.map((name) => [name, analysisOf(name)(context)]));
}

/**
 * The same findings, to the last bit. Analyses that need many runs of the index are made on workers.
 *
 * @throws as `analyseIndex` does, and the reason of the signal once it is aborted
 */
export async function analyseOnWorkers(
  { names, ...request }: AnalysisRequest,
  long: RunOptions,
): Promise<Analysed> {
  const context = contextOf(request);
  const analysed: [string, AnalysisOutcome][] = [];
  for (const name of names) {
    const onWorkers = Object.hasOwn(longAnalyses, name) ? longAnalyses[name] : undefined;
    analysed.push([name, onWorkers ? await onWorkers(context, long) : analysisOf(name)(context)]);
  }
  return Object.fromEntries(analysed);
}

function contextOf(request: Omit<AnalysisRequest, "names">): AnalysisContext {
  const node = request.results.model.framework.findIndex(
    ({ code, parent }) => code === request.root && parent === null,
  );
  if (node < 0) throw new Error(`There is no index "${request.root}".`);
  const { assessment } = request.source;
  const found = assessment?.found.ratings;
  const ratings = found === undefined ? null : { ratings: scoredRatings(assessment), found };
  return { ...request, ratings, node, test: testOf(request.source.test, request.settings) };
}

function analysisOf(name: string): (context: AnalysisContext) => AnalysisOutcome {
  const analysis = Object.hasOwn(analyses, name) ? analyses[name] : undefined;
  if (analysis === undefined) throw new Error(`There is no analysis "${name}".`);
  return analysis;
}
