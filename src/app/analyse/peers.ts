import { type Peer, peers as peersOf } from "../../engine";
import { at, need } from "../../engine/internal";
import { type AnalysisContext, countOf, unitOf } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { unitMissing } from "./unit-missing";

/** The units that are most and least like one unit, on context columns: the denominators unless others are named. */
export function peers(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results, settings } = context;
  const { model, scores, ranks } = results;
  const columns = [...model.denominators, ...model.indicators];
  const known = columns.map(({ code }) => code).join(", ");
  const wanted = settings.context.length > 0 ? settings.context : model.denominators.map(({ code }) => code);
  const valuesOf = new Map(columns.map(({ code, values }) => [code, values]));
  const unknown = wanted.find((code) => !valuesOf.has(code));
  if (unknown !== undefined)
    return notPossible(`There is no column ${unknown} to find peers by.`, `Use some of: ${known}.`);
  if (wanted.length === 0)
    return notPossible(
      "The data have no denominator to find peers by.",
      `Name context columns with --context: ${known}.`,
    );
  const values = wanted.map((code) => need(valuesOf, code));
  const { nearest, unlike, variables } = peersOf(values, unit, countOf(context));
  const rows = (list: readonly Peer[]) => ({
    rows: list.map(({ unit: other, distance, variables }) => {
      const { code, name } = at(model.units, other);
      const [score, rank] = [at(at(scores, context.node), other), at(at(ranks, context.node), other)];
      return { unit: code, name, distance, variables, score, rank };
    }),
  });
  return found(
    { nearest: rows(nearest), unlike: rows(unlike) },
    `Peers of ${at(model.units, unit).name} by ${wanted.join(", ")} (${variables} distinguish units): distance in standard deviations.`,
  );
}
