import { ImageRun } from "docx";
import type { Picture } from "../picture";
import { largest } from "./page";

/** A picture, and its PNG for programs that draw no SVG; null where none could be made. */
export interface DocxPicture extends Picture {
  readonly png: Uint8Array | null;
}

/** One light grey pixel: what such a program shows where there is no PNG. */
const grey = Uint8Array.of(
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1],
  ...[8, 0, 0, 0, 0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 218, 99, 120, 6, 0, 0],
  ...[232, 0, 231, 138, 83, 253, 115, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130],
);

/** A picture as large as it is, or as the page is. `id` is its place among the pictures, from 1. */
export function pictureRun(
  { svg, png, width, height }: DocxPicture,
  { id, name, description }: { readonly id: number; readonly name: string; readonly description: string },
): ImageRun {
  const scale = Math.min(1, largest.width / width, largest.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: "png", data: png ?? grey },
    altText: { id: String(id), name, description, title: name },
  });
}
