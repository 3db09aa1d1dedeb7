import { exhibit } from "../draft";
import type { DraftSection } from "../draft";
import { coherencePlaces } from "../places";
import type { AggregateTable } from "../tables/aggregates";
import type { IndicatorTable } from "../tables/indicators";
import type { PartTable } from "../tables/parts";
import type { Terms } from "../terms";
import { adequacy, components, reliability } from "./aggregates";
import { betweenParts, redundant } from "./pairs";
import { added, importance } from "./parts";
import { against, weak } from "./with-parents";

/** Whether the figures go together as the framework says. */
export function coherenceSection(
  terms: Terms,
  indicators: IndicatorTable,
  parts: PartTable,
  aggregates: AggregateTable,
): DraftSection {
  const places = coherencePlaces(terms);
  return {
    id: "coherence",
    heading: terms.words.assessment.coherence,
    items: [
      against(terms, indicators),
      weak(terms, indicators),
      redundant(terms),
      betweenParts(terms, parts),
      exhibit("F1", places.F1),
      reliability(terms, aggregates),
      exhibit("T4", places.T4),
      components(terms, aggregates),
      adequacy(terms, aggregates),
      exhibit("T3", places.T3),
      importance(terms, parts),
      exhibit("T5", places.T5),
      ...added(terms, parts),
      exhibit("T6", places.T6),
    ],
  };
}
