import { axesOf, type Plot } from "./axes";
import { paint } from "./layout";
import type { Box, ChartPicture, SeriesPicture, WriteNumber } from "./picture";
import { element, text, type Markup } from "./svg";

/** Bars, lying or standing, side by side or stacked. */
export function bars(picture: ChartPicture, outer: Box, write: WriteNumber): Markup {
  const lying = picture.kind === "barClustered" || picture.kind === "barStacked";
  const stacked = picture.kind === "barStacked" || picture.kind === "columnStacked";
  const pieces = stacked ? stackedPieces(picture) : clusteredPieces(picture);
  const plot = axesOf(
    picture,
    outer,
    pieces.flatMap(({ from, to }) => [from, to]),
    lying,
    write,
  );
  const across = plot.categories.width / (1 + picture.gapWidth / 100 / (stacked ? 1 : picture.series.length));
  return plot.axes + pieces.map((piece) => bar(piece, plot, across, lying, write)).join("");
}

interface Piece {
  readonly series: SeriesPicture;
  readonly point: number;
  readonly from: number;
  readonly to: number;
  /** The number of the bar in its category, and how many bars the category has. */
  readonly part: number;
  readonly parts: number;
}

const clusteredPieces = ({ series: all }: ChartPicture): readonly Piece[] =>
  all.flatMap((series, part) =>
    series.values.flatMap((value, point) =>
      value === null ? [] : [{ series, point, from: 0, to: value, part, parts: all.length }],
    ),
  );

/** Positive values are stacked upwards, negative ones downwards, as in Excel. */
function stackedPieces({ series: all }: ChartPicture): readonly Piece[] {
  const ends = new Map<string, number>();
  return all.flatMap((series) =>
    series.values.flatMap((value, point) => {
      if (value === null) return [];
      const side = `${point}${value < 0 ? "-" : "+"}`;
      const from = ends.get(side) ?? 0;
      ends.set(side, from + value);
      return [{ series, point, from, to: from + value, part: 0, parts: 1 }];
    }),
  );
}

function bar(piece: Piece, plot: Plot, across: number, lying: boolean, write: WriteNumber): Markup {
  const thick = across / piece.parts;
  // The first series of a cluster is nearest to the side of the first category.
  const offset = plot.categories.middle(piece.point) - across / 2 + piece.part * thick;
  const [start, end] = [plot.values.at(piece.from), plot.values.at(piece.to)];
  const [low, length] = [Math.min(start, end), Math.abs(end - start)];
  const place = lying
    ? { x: low, y: offset, width: length, height: thick }
    : { x: offset, y: low, width: thick, height: length };
  const colour = paint(piece.series, piece.point);
  if (colour === null) return "";
  return element("rect", { ...place, fill: colour }) + label(piece, end, offset + thick / 2, lying, write);
}

function label(piece: Piece, end: number, middle: number, lying: boolean, write: WriteNumber): Markup {
  if (!piece.series.dataLabels) return "";
  const behind = piece.to < piece.from;
  const place = lying
    ? { x: end + (behind ? -4 : 4), y: middle + 4, "text-anchor": behind ? "end" : "start" }
    : { x: middle, y: end + (behind ? 13 : -4), "text-anchor": "middle" };
  return element("text", place, text(write(piece.to - piece.from, piece.series.labelFormat ?? "General")));
}
