import { axesOf } from "./axes";
import type { Box, ChartPicture, WriteNumber } from "./picture";
import { pointsMarkup } from "./points";
import { scaleOf } from "./scale";
import { element, text, type Markup } from "./svg";

/** Points with two values: the numbers of the category cells are x. */
export function scatter(picture: ChartPicture, outer: Box, write: WriteNumber): Markup {
  const extent = picture.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const plot = axesOf({ ...picture, categories: [] }, outer, extent, false, write);
  const across = scaleOf(
    picture.positions.filter((value) => value !== null),
    { minimum: picture.categoryAxis?.minimum ?? null, maximum: picture.categoryAxis?.maximum ?? null },
    { from: plot.box.x, to: plot.box.x + plot.box.width },
  );
  const labels = across.ticks.map((tick) =>
    element(
      "text",
      { x: across.at(tick), y: plot.box.y + plot.box.height + 14, "text-anchor": "middle" },
      text(write(tick, picture.categoryAxis?.format ?? "General")),
    ),
  );
  const drawn = picture.series.map((series) =>
    pointsMarkup(
      series,
      series.values.map((value, k) => {
        const position = picture.positions[k] ?? null;
        return value === null || position === null
          ? null
          : { x: across.at(position), y: plot.values.at(value) };
      }),
      false,
    ),
  );
  return plot.axes + labels.join("") + drawn.join("");
}
