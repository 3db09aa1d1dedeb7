import type { RatingColumn, RatingRow, TablePlace } from "../../assessment";
import { isDocumentKind } from "../../assessment";
import type { ProblemDraft } from "../../problems";
import { plain } from "../cells/text";
import { nearest } from "../words/nearest";
import type { ReadEvidence } from "./read-evidence";
import { GatheredDrafts } from "./gathered-drafts";

/**
 * Ratings that name what the table Evidence does not have: one problem for each text. What was only said ("Interview") needs no
 * row there.
 */
export function unknownEvidence(
  ratings: readonly RatingRow[],
  place: TablePlace<RatingColumn> | null,
  { rows: evidence, ids: known }: Pick<ReadEvidence, "rows" | "ids">,
): readonly ProblemDraft[] {
  const column = place?.columns.evidence;
  if (place === null || column === undefined) return [];
  const spellings = new Map(evidence.map(({ id }) => [plain(id), { thing: id, spelt: id }]));
  const near = new Map<string, string | null>();
  const found = new GatheredDrafts("Ratings");
  for (const { row, evidence: written } of ratings)
    for (const id of written) {
      const key = id.trim().toLowerCase();
      if (known.has(key) || !isDocumentKind(id)) continue;
      // Searched once for each text: a column of 50,000 ratings may name one wrong id.
      const suggestion = near.has(key) ? near.get(key) : (nearest(plain(id), spellings)?.spelt ?? null);
      near.set(key, suggestion ?? null);
      found.add(
        {
          ...{ code: "rating-evidence-unknown", severity: "warning" },
          cell: { sheet: place.sheet, row, column },
          details: { found: id, ...(suggestion && { suggestion }) },
        },
        key,
      );
    }
  return found.listed();
}
