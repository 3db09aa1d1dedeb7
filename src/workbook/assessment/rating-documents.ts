import type { RatingRow } from "./assessment-tables";

/** The documents behind the ratings of a unit in an indicator, each once, as they are written. */
export interface RatingDocuments {
  readonly unit: string;
  readonly indicator: string;
  readonly ids: readonly string[];
}

/** Gathers the documents that ratings name. */
export function ratingDocuments(ratings: readonly RatingRow[]): readonly RatingDocuments[] {
  const found = new Map<string, { readonly row: RatingRow; readonly ids: Set<string> }>();
  for (const row of ratings) {
    if (row.evidence.length === 0) continue;
    const key = `${row.unit}\n${row.item}`;
    const own = found.get(key) ?? { row, ids: new Set<string>() };
    found.set(key, own);
    for (const id of row.evidence) own.ids.add(id);
  }
  return [...found.values()].map(({ row, ids }) => ({ unit: row.unit, indicator: row.item, ids: [...ids] }));
}
