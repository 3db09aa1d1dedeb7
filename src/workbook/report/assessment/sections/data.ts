import { statisticsLayout } from "../../statistics";
import { exhibit, type DraftSection } from "../draft";
import type { IndicatorTable } from "../tables/indicators";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";
import { coverage, imputed, presentFigures } from "./present";
import { outliers, sameValue, spread } from "./values";

/** Whether the figures are there, and are usable as they are. */
export function dataSection(terms: Terms, indicators: IndicatorTable, units: UnitTable): DraftSection {
  const statistics = statisticsLayout(terms.context);
  return {
    id: "data",
    heading: terms.words.assessment.data,
    items: [
      presentFigures(terms),
      ...coverage(terms, indicators, units),
      exhibit("T1", statistics.table),
      imputed(terms),
      outliers(terms, indicators),
      exhibit("T2", statistics.table),
      sameValue(terms, indicators),
      spread(terms, indicators),
    ],
  };
}
