import { exhibit } from "../draft";
import type { DraftSection } from "../draft";
import { assumptionPlaces } from "../places";
import { leftOut } from "../tables/changes";
import type { UnitTable } from "../tables/units";
import type { Terms } from "../terms";
import { frontierSentence } from "./frontier-sentence";
import { ranges } from "./ranges";
import { sensitive } from "./sensitive";
import { hasOtherImputations, largest, otherImputations, singleChange } from "./single-changes";
import { whatVaried } from "./varied";

/** How far the ranks depend on the choices behind the index. */
export function assumptionsSection(terms: Terms, units: UnitTable): DraftSection {
  const { test, words } = terms;
  const { assessmentAssumptions: texts } = words;
  const places = assumptionPlaces(terms);
  return {
    id: "assumptions",
    heading: words.assessment.assumptions,
    items: [
      ...whatVaried(terms),
      exhibit("T7", places.T7),
      ...ranges(terms, units),
      exhibit("F2", places.F2),
      exhibit("T8", places.T8),
      singleChange(terms),
      exhibit("T9", places.T9),
      largest(terms, "left-out", leftOut(terms), [texts.leftOutNone, texts.leftOutStill, texts.leftOut]),
      exhibit("T10", places.T10),
      otherImputations(terms),
      ...(hasOtherImputations(test.changes) ? [exhibit("T11", places.T9)] : []),
      sensitive(terms),
      exhibit("F3", places.F3),
      frontierSentence(terms),
      exhibit("F4", places.F4),
    ],
  };
}
