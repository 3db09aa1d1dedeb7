import type { ReferenceCell, ReferenceSheet } from "../../source";
import { arrangedHeaderRow, valueOf, type Arranged, type ArrangedCell } from "./arranged";

/** The contents of the sheet of references. */
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
