import { strengthsAndWeaknesses } from "../../engine";
import { at } from "../../engine/internal";
import { type AnalysisContext, countOf, unitOf } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { unitMissing } from "./unit-missing";

/** The indicators on which a unit ranks best and worst. */
export function strengths(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results } = context;
  const { model, normalised } = results;
  const lists = strengthsAndWeaknesses(results, unit, countOf(context), context.settings.withoutLast);
  const rows = (standings: typeof lists.strengths) => ({
    rows: standings.map(({ indicator, rank }) => {
      const j = model.indicators.findIndex(({ code }) => code === indicator);
      const { name } = at(model.indicators, j);
      return { indicator, name, rank, score: at(at(normalised, j), unit) };
    }),
  });
  const { code, name } = at(model.units, unit);
  return found(
    { strengths: rows(lists.strengths), weaknesses: rows(lists.weaknesses) },
    `Of ${name}${name === code ? "" : ` (${code})`}, by its rank among all units on normalised values${context.settings.withoutLast ? "; without those on which it has the last rank, alone or shared" : ""}.`,
  );
}
