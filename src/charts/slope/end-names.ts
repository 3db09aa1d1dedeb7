import type { SlopeLine } from "../decision-charts";
import type { Shape } from "../scene";
import { cutLabels } from "../text/cut-labels";
import { apart } from "./apart";

interface NamePlaces {
  /** Of the column. */
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Width of a name. */
  readonly room: number;
  readonly yOf: (rank: number) => number;
  /** Highest and lowest place of a name. */
  readonly ends: readonly [number, number];
  /** Least distance of two. */
  readonly least: number;
  readonly size: number;
  /** Whether names stand beside the ranks. */
  readonly isNamed: boolean;
}

/** Ranks and names beside a column, moved apart where lines end at the same place. */
export function endNames(
  named: readonly SlopeLine[],
  column: number,
  { x, anchor, room, yOf, ends, least, size, isNamed }: NamePlaces,
): readonly Shape[] {
  const shown = named.filter(({ ranks }) => Number.isFinite(ranks[column]));
  const labels = cutLabels(
    shown.map(({ label }) => label),
    room,
    size,
  );
  const places = apart(
    shown.map(({ ranks }) => yOf(ranks[column] ?? NaN)),
    least,
    ...ends,
  );
  return shown.map(({ label, ranks, chosen }, k): Shape => {
    const rank = String(ranks[column]);
    const name = labels[k] ?? label;
    const text = !isNamed ? rank : anchor === "start" ? `${rank} ${name}` : `${name} ${rank}`;
    const shape = {
      ...({ kind: "text", x: x + (anchor === "start" ? 8 : -8), y: (places[k] ?? 0) + 0.36 * size } as const),
      ...({ text, size, fill: "text", anchor } as const),
      ...(chosen === true ? { strong: true } : {}),
    };
    return name === label || !isNamed ? shape : { ...shape, whole: label };
  });
}
