import type { ReferenceCell, ReferenceSheet } from "../../source";
import { arrangedHeaderRow, valueOf, type Arranged, type ArrangedCell } from "./arranged";

/** What the sheet of references holds. */
export function referencesOf(arranged: Arranged, sheet: string, places: readonly string[]): ReferenceSheet {
  const cell = (of: ArrangedCell | undefined): ReferenceCell => ({
    value: valueOf(of),
    ...(of && "from" in of && { from: of.from }),
  });
  return {
    sheet,
    places,
    headerRow: arrangedHeaderRow,
    headers: arranged.columns.map(({ header }) => ({ value: header.text })),
    rows: Array.from({ length: arranged.count }, (_, i) =>
      arranged.columns.map(({ cells }) => cell(cells[i])),
    ),
  };
}
