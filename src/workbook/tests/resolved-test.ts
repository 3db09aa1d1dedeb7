import type { Perturbations, Results } from "../../engine";
import type { DrawnRating } from "../assessment";
import { stageNames } from "../read";
import type { TestSettings } from "../test-settings";
import { choicePart } from "./choice-part";
import type { VariedPart } from "./index-test";
import { goalpostsPart, leaveOneOutPart, type PartOfTest, ratersPart, weightsPart } from "./other-parts";

/** A test with nothing left open. */
export interface ResolvedTest {
  /** With the alternatives listed where the settings say `usual`: the same design can be drawn again from these. */
  readonly settings: TestSettings;
  /** What the engine varies; empty when no part can vary. */
  readonly perturbations: Perturbations;
  /** Every part that was asked for, also those that cannot vary. */
  readonly varied: readonly VariedPart[];
}

/**
 * What a test of one index varies. Weights vary around the index's own; each stage varies between the alternatives of the
 * settings, or the usual ones. A part that cannot vary is left out of the perturbations, and says why.
 *
 * @param root code of the index
 * @param ratings those of the workbook; a test draws raters again only where there are some
 */
export function resolvedTest(
  settings: TestSettings,
  results: Results,
  root: string,
  ratings: readonly DrawnRating[] = [],
): ResolvedTest {
  const parts: readonly (PartOfTest | null)[] = [
    weightsPart(settings, results, root),
    ...stageNames.map((stage) => choicePart(stage, settings, results)),
    goalpostsPart(settings.goalposts, results),
    settings.leaveOneOut ? leaveOneOutPart(results, root) : null,
    settings.raters ? ratersPart(results, ratings) : null,
  ];
  const asked = parts.filter((part) => part !== null);
  return {
    settings: Object.assign({}, settings, ...asked.map((part) => part.settings)) as TestSettings, // `assign` of parts is any
    perturbations: Object.assign({}, ...asked.map((part) => part.perturbations)) as Perturbations, // as above
    varied: asked.map(({ varied }) => varied),
  };
}
