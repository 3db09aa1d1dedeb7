import { axesOf } from "./axes";
import type { Box, ChartPicture, WriteNumber } from "./picture";
import { pointsMarkup } from "./points";
import type { Markup } from "./svg";

/** Lines over categories. */
export function lines(picture: ChartPicture, outer: Box, write: WriteNumber): Markup {
  const extent = picture.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const plot = axesOf(picture, outer, extent, false, write);
  const drawn = picture.series.map((series) =>
    pointsMarkup(
      series,
      series.values.map((value, k) =>
        value === null ? null : { x: plot.categories.middle(k), y: plot.values.at(value) },
      ),
      false,
    ),
  );
  return plot.axes + drawn.join("");
}
