import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { Names } from "../decisions/known-names";
import { plain } from "../cells/text";
import type { GatheredDrafts } from "./gathered-drafts";
import type { UnitOfRating } from "./rated-units";

/** What texts of Ratings and Agreed may name. */
export interface RatedNames {
  readonly unit: (text: string, round: string) => UnitOfRating;
  readonly indicator: Names;
  /** Whether the Framework has a node with this code or name that has no ratings: an aggregate, or one that is left out. */
  readonly isOtherNode: (text: string) => "aggregate" | "left out" | null;
}

interface Place {
  readonly unit: CellRef;
  readonly indicator: CellRef;
  readonly round: CellRef;
}

/** The codes of the unit and the indicator that a row names; null, with a problem, where they are not known. */
export function subjectsOf(
  named: { readonly unit: string; readonly indicator: string; readonly round: string },
  cells: Place,
  { unit, indicator, isOtherNode }: RatedNames,
  problems: GatheredDrafts,
): { readonly unit: string; readonly item: string } | null {
  const item = indicator.find(named.indicator);
  const found = unit(named.unit, named.round);
  const report = (
    code: ProblemDraft["code"],
    cell: CellRef,
    details: ProblemDraft["details"],
    key: string,
  ): void => problems.add({ code, severity: "error", cell, details }, key);
  if (item === undefined) {
    const other = isOtherNode(named.indicator);
    const near = other === null ? indicator.near(named.indicator) : null;
    const details = { found: named.indicator, ...(near && { suggestion: near }) };
    // What the index leaves out has a problem of its own already.
    if (other === "aggregate")
      report("rating-of-aggregate", cells.indicator, details, plain(named.indicator));
    else if (other === null)
      report("rating-indicator-unknown", cells.indicator, details, plain(named.indicator));
  }
  if (!found.found && found.why === "unit") {
    const details = { found: named.unit, ...(found.near && { suggestion: found.near }) };
    report("rating-unit-unknown", cells.unit, details, plain(named.unit));
  } else if (!found.found && found.why === "round") {
    const details = { unit: named.unit, found: named.round, known: found.times.join(", ") };
    report("rating-round-unknown", cells.round, details, plain(named.round));
  }
  return item !== undefined && found.found ? { unit: found.code, item } : null;
}
