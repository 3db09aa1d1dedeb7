import type { Box, ChartPicture, SeriesPicture } from "./picture";
import { element, text, type Markup } from "./svg";

/** Colours of series without a colour, in the order in which Excel uses them. */
const automatic = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The colour of a series or of one of its points; null is transparent. */
export const paint = (series: SeriesPicture, point?: number): string | null => {
  const own = point === undefined ? undefined : series.pointColours[point];
  const colour = own ?? series.colour;
  return colour === null ? null : `#${colour}`;
};

/** The colour of a series of the user without a colour. */
export const automaticColour = (k: number): string => automatic[k % automatic.length] ?? "4472C4";

export interface Layout {
  readonly plot: Box;
  /** Title and legend. */
  readonly around: Markup;
}

/** Approximate width of a text in the font of the charts. */
export const textWidth = (words: string): number => words.length * 6.4;

/** Draws the title on top and the legend, and returns the box that is left for the plot. */
export function layout(picture: ChartPicture, width: number, height: number): Layout {
  const pieces: Markup[] = [];
  let [top, bottom, right] = [8, height - 8, width - 10];
  if (picture.title !== "") {
    const place = {
      x: width / 2,
      y: top + 13,
      "text-anchor": "middle",
      style: "font-size:14px;font-weight:600",
    };
    pieces.push(element("text", place, text(picture.title)));
    top += 26;
  }
  const shown = picture.series.filter((series) => paint(series) !== null && series.name !== "");
  if (picture.legend !== "none" && shown.length > 0) {
    const beside = picture.legend === "right";
    const widths = shown.map(({ name }) => textWidth(name) + 26);
    const whole = beside ? Math.max(...widths) : widths.reduce((sum, it) => sum + it, 0);
    const y = picture.legend === "top" ? top + 8 : bottom - 8;
    let x = beside ? right - whole : Math.max(8, (width - whole) / 2);
    shown.forEach((series, k) => {
      pieces.push(legendEntry(series, x, beside ? top + 10 + k * 18 : y));
      if (!beside) x += widths[k] ?? 0;
    });
    if (beside) right -= whole + 8;
    else if (picture.legend === "top") top += 22;
    else bottom -= 22;
  }
  return { plot: { x: 10, y: top, width: right - 10, height: bottom - top }, around: pieces.join("") };
}

const legendEntry = (series: SeriesPicture, x: number, y: number): Markup =>
  element("rect", { x, y: y - 5, width: 10, height: 10, fill: paint(series) ?? "none" }) +
  element("text", { x: x + 15, y: y + 4 }, text(series.name));
