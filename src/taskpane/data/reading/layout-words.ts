import type { LayoutKind, TableReading } from "../../../workbook/read";
import type { TextKey, Translate } from "../../strings/text";

const kinds = {
  "units-down": "layoutUnitsDown",
  "units-across": "layoutUnitsAcross",
  long: "layoutLong",
  "long-years-across": "layoutLongYears",
  "years-across": "layoutYears",
  "sheet-per-indicator": "layoutSheets",
  "coin-tool": "layoutCoinTool",
} as const satisfies Record<LayoutKind, TextKey>;

/** Maximum of places that are named. */
const maximumPlaces = 6;

/** The layout of the table, its place and its size, in a few short sentences. */
export function layoutWords({ layout, preview }: TableReading, t: Translate): string {
  const { kind, places, panel, headerRows } = layout;
  const named = places.slice(0, maximumPlaces).map((place) => placeWords(place, t));
  const list = places.length > maximumPlaces ? `${named.join(", ")} …` : named.join(", ");
  const rows = headerRows.map((row) => row + 1).join(", ");
  return [
    t(kinds[kind]),
    ...(places.length > 0 ? [t("readFrom", { list })] : []),
    ...(headerRows.length > 0 ? [t("headerRows", { count: headerRows.length, rows })] : []),
    t("unitsRead", { count: preview.units }),
    ...(panel ? [t("layoutPanel")] : []),
  ].join(" ");
}

/** A place as the reader names it, "table Data on sheet Data", in the pane's language; another text as it is. */
function placeWords(place: string, t: Translate): string {
  const [, table, onSheet] = /^table (.+) on sheet (.+)$/.exec(place) ?? [];
  if (table !== undefined && onSheet !== undefined) return t("inTable", { table, sheet: onSheet });
  const [, sheet] = /^sheet (.+)$/.exec(place) ?? [];
  return sheet === undefined ? place : t("onSheet", { sheet });
}
