import type { Chart, ChartAxis } from "../../../src/workbook/plan";

/** A chart with the present values of its cells; null where a cell has no number. */
export interface ChartPicture extends Pick<
  Chart,
  "kind" | "title" | "altText" | "legend" | "reverseCategories" | "gapWidth"
> {
  readonly categories: readonly string[];
  /** Numbers of the category cells: the x values of a scatter chart. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly SeriesPicture[];
  readonly categoryAxis: ChartAxis | null;
  readonly valueAxis: ChartAxis | null;
}

export interface SeriesPicture {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** RRGGBB; null draws the series transparent. */
  readonly colour: string | null;
  readonly pointColours: Readonly<Record<number, string>>;
  readonly dataLabels: boolean;
  readonly line: "line" | "markers" | "both" | "dashed";
  readonly labelFormat: string | null;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Formats a number with an Excel number format. */
export type WriteNumber = (value: number, format: string) => string;
