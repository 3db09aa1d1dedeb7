import type { ProblemDraft } from "../../problems";
import type { LayoutKind } from "../account/table-reading";
import { listed } from "../cells/text";
import type { FoundData } from "../find/find-data";

/** How people would say where the units stand. */
export const layoutWords: Readonly<Record<LayoutKind, string>> = {
  "units-down": "a row for each unit",
  "units-across": "a column for each unit",
  long: "a row for each unit and indicator",
  "long-years-across": "a row for each unit and indicator, a column for each year",
  "years-across": "a column for each year",
  "sheet-per-indicator": "a sheet for each indicator, a column for each year",
  "coin-tool": "the COIN Tool's",
};

/** Says that the table was turned, and where the turned one will stand. */
export function arrangedProblems({ arranged, kind, places, region }: FoundData): readonly ProblemDraft[] {
  if (arranged === null) return [];
  const details = { name: listed(places), layout: layoutWords[kind], sheet: region.sheet };
  return [
    { code: "layout-arranged", severity: "note", cell: arranged.columns[0]?.header.at ?? null, details },
  ];
}
