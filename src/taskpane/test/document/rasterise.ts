import type { Rasterise } from "../../../app/documents";

/** Pixels of a PNG for each pixel of the picture: 192 dots per inch. */
const density = 2;

/**
 * Makes PNGs of figures with the page's canvas; null where that fails: the document then has the figure as SVG only. The address
 * is one of data: the page's policy allows no others.
 */
export const rasterise: Rasterise = async ({ svg, width, height }) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob && new Uint8Array(await blob.arrayBuffer());
};
