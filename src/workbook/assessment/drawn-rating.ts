import type { DrawnSummary, Rating } from "../../engine";
import { placeOf } from "../../engine/internal";
import type { AssessmentTables } from "./assessment-tables";

/** A rating as a test of robustness draws it again. */
export interface DrawnRating extends Rating {
  /** By the rule of the index, where the values of its indicator are made of ratings; absent where a column of Data has them. */
  readonly drawn?: {
    readonly summary: DrawnSummary;
    /** Of the level; null where the cell stays as it is: its level is agreed, or the rule leaves it missing. */
    readonly value: number | null;
  };
}

/** Adds to ratings what a test draws. Values that are adjusted for severity are drawn as medians. */
export function asDrawn(
  tables: Pick<AssessmentTables, "cells" | "rated" | "rule" | "scales">,
): <Row extends Rating>(row: Row) => Row & DrawnRating {
  const rated = new Set(tables.rated);
  const { summary } = tables.rule;
  const drawnBy: DrawnSummary = summary === "mean" || summary === "least" ? summary : "median";
  const staying = new Set(
    tables.cells.filter(({ agreed, missing }) => missing !== null || !Number.isNaN(agreed)).map(placeOf),
  );
  return (row) => {
    if (!rated.has(row.item)) return row;
    const scale = tables.scales[row.item];
    const value = scale?.values[scale.levels.indexOf(row.level)] ?? row.level;
    return { ...row, drawn: { summary: drawnBy, value: staying.has(placeOf(row)) ? null : value } };
  };
}
