import type { Results } from "../../engine";
import type { ReadRatings } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import { analyses } from "./analyses";
import type { AnalysisSettings, OtherRun } from "./context";
import type { AnalysisOutcome } from "./findings";

export interface AnalysisRequest {
  /** Names of analyses. */
  readonly names: readonly string[];
  readonly results: Results;
  readonly source: Source;
  /** Code of one of the indexes. */
  readonly root: string;
  readonly settings: AnalysisSettings;
  readonly ratings: ReadRatings | null;
  readonly other: OtherRun | null;
}

/** What came of each analysis, by its name. */
export type Analysed = Readonly<Record<string, AnalysisOutcome>>;

/**
 * Makes analyses of a scored index. Pure: the same request gives the same findings. One that is not possible of this index
 * says why, and the others are made.
 *
 * @throws when a name is no analysis, or the root no index
 */
export function analyseIndex({ names, ...request }: AnalysisRequest): Analysed {
  const node = request.results.model.framework.findIndex(
    ({ code, parent }) => code === request.root && parent === null,
  );
  if (node < 0) throw new Error(`There is no index "${request.root}".`);
  return Object.fromEntries(
    names.map((name) => {
      const analysis = Object.hasOwn(analyses, name) ? analyses[name] : undefined;
      if (analysis === undefined) throw new Error(`There is no analysis "${name}".`);
      return [name, analysis({ ...request, node })];
    }),
  );
}
