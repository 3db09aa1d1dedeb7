import {
  contrastingUnits,
  contextDistances,
  type Peer,
  peerColumns,
  peerSets,
  peers as peersOf,
} from "../../engine";
import { at, need } from "../../engine/internal";
import { type AnalysisContext, countOf, unitOf } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { unitMissing } from "./unit-missing";

/**
 * The units that are most and least like one unit: by the columns that are named; else those that the Method chooses; else by
 * the denominators.
 */
export function peers(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results, settings } = context;
  const { model } = results;
  const rule = model.method.peers;
  if (settings.context.length === 0 && rule && rule.count !== null)
    return peersOfMethod(context, unit, rule.count);
  const valuesOf = peerColumns(model);
  const known = [...valuesOf.keys()].join(", ");
  const wanted = settings.context.length > 0 ? settings.context : model.denominators.map(({ code }) => code);
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
  return found(
    { nearest: rowsOf(context, nearest), unlike: rowsOf(context, unlike) },
    `Peers of ${at(model.units, unit).name} by ${wanted.join(", ")} (${variables} distinguish units): distance in standard deviations.`,
  );
}

/** The peers that the Method states, and as many that are most unlike. */
function peersOfMethod(context: AnalysisContext, unit: number, count: number): AnalysisOutcome {
  const { model } = context.results;
  const between = contextDistances(model);
  const columns = model.method.peers?.columns ?? [];
  const listed = (units: ArrayLike<number>) =>
    rowsOf(
      context,
      Array.from(units, (other) => ({
        unit: other,
        distance: between(unit, other),
        variables: columns.length,
      })),
    );
  const words = columns.map(({ code, weight }) => (weight === 1 ? code : `${code} (weight ${weight})`));
  const within = model.method.peers?.within === "group" ? " in the same group" : "";
  return found(
    { nearest: listed(at(peerSets(model), unit)), unlike: listed(at(contrastingUnits(model, count), unit)) },
    `Peers of ${at(model.units, unit).name} as the Method states: the nearest ${count}${within} by ${words.join(", ")}; distance in standard deviations.`,
  );
}

const rowsOf = ({ results: { model, scores, ranks }, node }: AnalysisContext, list: readonly Peer[]) => ({
  rows: list.map(({ unit: other, distance, variables }) => {
    const { code, name } = at(model.units, other);
    const [score, rank] = [at(at(scores, node), other), at(at(ranks, node), other)];
    return { unit: code, name, distance, variables, score, rank };
  }),
});
