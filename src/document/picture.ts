import { chartScene, type ChartDescription, paperPalette, svgText } from "../charts";
import { plainText } from "./plain-text";

/** A figure as SVG text, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Width of the text of a printed page, in pixels: A4 upright with margins of 2 cm. */
const pageWidth = 640;

/** Beside the last glyph of a line: some programs cut what ends at the edge. */
const margin = 4;

/** Width that a chart is laid out for. */
export const pictureWidth = pageWidth - margin;

/** A chart laid out for a page, in literal colours. */
export function pictureOf(chart: ChartDescription): Picture {
  const laidOut = chartScene(chart, { width: pictureWidth, compact: true });
  const scene = { ...laidOut, width: laidOut.width + margin };
  return { svg: plainText(svgText(scene, paperPalette)), width: scene.width, height: scene.height };
}

/** Makes a PNG of a picture, for programs that draw no SVG; null where that is not possible. */
export type Rasterise = (picture: Picture) => Promise<Uint8Array | null>;
