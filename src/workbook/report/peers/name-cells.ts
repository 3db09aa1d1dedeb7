import { contrastingUnits } from "../../../engine";
import type { PlanCell } from "../../plan";
import { range, text, type Context } from "../context/context";
import { said } from "../words";
import { contrasting } from "./layout";

/** Names that are written out; the others are counted. */
const written = 10;

/** The names of each unit's peers, and of the units that are most unlike it. */
export function nameCells(context: Context): readonly (readonly PlanCell[])[] {
  const unlike = contrastingUnits(context.model, contrasting);
  return range(context.model.units.length).map((i) => [
    text(named(context, context.layout.peers.sets[i] ?? []), "labelWrapped"),
    text(named(context, unlike[i] ?? []), "labelWrapped"),
  ]);
}

function named({ unitLabels, words: { peers: words } }: Context, units: ArrayLike<number>): string {
  const names = Array.from(units, (unit) => unitLabels[unit] ?? "");
  if (names.length === 0) return words.noPeers;
  const first = names.slice(0, written).join(", ");
  const others = names.length - written;
  return others > 0 ? said(words.andOthers, { names: first, count: others }) : first;
}
