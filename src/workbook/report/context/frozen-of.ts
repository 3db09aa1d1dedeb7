import type { FrozenFigure, FrozenIndicator, FrozenScale } from "../../../engine";
import type { CellRef } from "../../cells";
import type { Context } from "./context";

/** The kept scale that a report is made on: that of the user's table, or of the scale year; null for none. */
export const frozenIn = ({ results }: Pick<Context, "results">): FrozenScale | null =>
  results.model.frozen ?? null;

/** The kept figures of an indicator; null where the scale is not kept. */
export const frozenOf = (context: Pick<Context, "results">, code: string): FrozenIndicator | null =>
  frozenIn(context)?.indicators[code] ?? null;

/** The user's cell of a kept figure; null where it comes from a scale year. */
export const frozenRef = ({ source }: Context, code: string, figure: FrozenFigure): CellRef | null =>
  source.frozen?.cells[code]?.[figure] ?? null;
