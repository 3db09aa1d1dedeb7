import { evidenceByCell, type CellEvidence } from "../../assessment";
import type { PlanCell } from "../../plan";
import { figure, text, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { RatedTerms } from "./terms";

/** Longer texts would run over what is beside them. */
const longest = 60;

/** What each level rests on, prepared once for a report; null where the workbook does not say. */
export const evidenceOf = perContext(({ layout, model, source }: Context) =>
  source.assessment === undefined || layout.rated === null || layout.rated.evidence === null
    ? null
    : evidenceByCell(source.assessment, model),
);

/** Number of documents behind each level, and what it rests on, as they were read. */
export function evidenceCells(context: Context, { layout }: RatedTerms): readonly (readonly PlanCell[])[] {
  const of = evidenceOf(context);
  return layout.rated.flatMap((indicator) =>
    context.model.units.map(({ code }) => {
      const evidence = of?.(code, indicator);
      return [figure(evidence?.documents ?? 0, "rank"), text(restsOn(evidence), "note")];
    }),
  );
}

/** The sources by their ids, whose titles are in the table Evidence: "D12; D31". */
export function restsOn(evidence: CellEvidence | undefined): string {
  const whole = (evidence?.sources ?? []).map(({ id }) => id).join("; ");
  return whole.length > longest ? `${whole.slice(0, longest - 3).trimEnd()}...` : whole;
}
