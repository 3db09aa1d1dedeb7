import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import type { FoundData } from "../find/find-data";

/** A note that the table was rearranged, with the sheet that it is on. */
export function arrangedProblems({ arranged, places, region }: FoundData): readonly ProblemDraft[] {
  if (arranged === null) return [];
  const details = { name: listed(places), sheet: region.sheet };
  return [
    { code: "layout-arranged", severity: "note", cell: arranged.columns[0]?.header.at ?? null, details },
  ];
}
