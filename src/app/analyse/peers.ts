import { type Peer, peers as peersOf } from "../../engine";
import { type AnalysisContext, unitOf } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { unitMissing } from "./unit-missing";

/** The units most like one, and most unlike it, on context columns: denominators unless others are named. */
export function peers(context: AnalysisContext): AnalysisOutcome {
  const unit = unitOf(context);
  if (unit === null) return unitMissing(context);
  const { results, settings } = context;
  const { model, scores, ranks } = results;
  const columns = [...model.denominators, ...model.indicators];
  const known = columns.map(({ code }) => code).join(", ");
  const wanted = settings.context.length > 0 ? settings.context : model.denominators.map(({ code }) => code);
  const unknown = wanted.find((code) => columns.every((column) => column.code !== code));
  if (unknown !== undefined)
    return notPossible(`There is no column ${unknown} to find peers by.`, `Use some of: ${known}.`);
  if (wanted.length === 0)
    return notPossible(
      "The data have no denominator to find peers by.",
      `Name context columns with --context: ${known}.`,
    );
  const values = wanted.map((code) => columns.find((column) => column.code === code)!.values);
  const { nearest, unlike, variables } = peersOf(values, unit, settings.top);
  const rows = (list: readonly Peer[]) => ({
    rows: list.map((peer) => ({
      unit: model.units[peer.unit]!.code,
      name: model.units[peer.unit]!.name,
      distance: peer.distance,
      variables: peer.variables,
      score: scores[context.node]![peer.unit]!,
      rank: ranks[context.node]![peer.unit]!,
    })),
  });
  return found(
    { nearest: rows(nearest), unlike: rows(unlike) },
    `Peers of ${model.units[unit]!.name} by ${wanted.join(", ")} (${variables} tell units apart): distance in standard deviations.`,
  );
}
