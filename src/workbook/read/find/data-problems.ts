import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import { tableFacts } from "../columns/facts";
import { findHeader } from "../header/find-header";
import { describesIndicators, type DataCandidate } from "./candidate";
import type { OtherTable } from "./other-tables";
import { headersAt, regionName, type Region } from "./region";

/** Another table with at least this share of the best quality could be the right one. */
const rivalShare = 0.7;

/** Says which table was used where several may be the data. */
export function severalTables(used: DataCandidate, others: readonly DataCandidate[]): ProblemDraft {
  const isOpen = others.some(({ quality }) => quality >= rivalShare * used.quality);
  return {
    code: "several-tables",
    severity: isOpen ? "error" : "warning",
    cell: { sheet: used.raw.sheet, row: used.headerRows.at(-1) ?? 0, column: used.raw.firstColumn },
    details: {
      role: "Data",
      known: listed([used, ...others].map(({ raw }) => regionName(raw))),
      name: regionName(used.raw),
    },
  };
}

/** Says that a sheet has another table beside or below the data. */
export const otherTableProblem = ({ cell, where }: OtherTable): ProblemDraft => ({
  code: where === "beside" ? "table-beside" : "table-below",
  severity: "warning",
  cell,
  details: {},
});

/** Says that no region is the data, and what there is. */
export function nothingFound(candidates: readonly Region[]): ProblemDraft {
  const known = listed(candidates.map(regionName)) || "no filled sheet";
  const lists = candidates.filter((region) => {
    const place = findHeader(region);
    if (place === null) return false;
    return describesIndicators(tableFacts(region, place.row, headersAt(region, place.row)));
  });
  return lists.length > 0
    ? {
        code: "data-only-described",
        severity: "error",
        cell: null,
        details: { known: listed(lists.map(regionName)) },
      }
    : { code: "data-not-found", severity: "error", cell: null, details: { known } };
}
