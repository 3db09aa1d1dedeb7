import { createRequire } from "node:module";
import type { Rasterise } from "../../app/documents";

/** Pixels of a PNG for each pixel of the picture: 192 dots per inch. */
const density = 2;

/** The font of the PNGs: with it, a text looks the same on every machine. It comes in files by script. */
const font = "Arimo";
const scripts = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "hebrew", "vietnamese"];
const weights = [400, 700];

/**
 * Makes PNGs of figures with a canvas for Node. It is an optional package, of 35 MB: null where it is not installed, or not made
 * for this machine.
 */
export async function pngRasteriser(): Promise<Rasterise | null> {
  const canvas = await import("@napi-rs/canvas").catch(() => null);
  if (canvas === null) return null;
  const { createCanvas, GlobalFonts, loadImage } = canvas;
  for (const file of fontFiles()) GlobalFonts.registerFromPath(file, font);
  return async ({ svg, width, height }) => {
    const sheet = createCanvas(Math.ceil(width * density), Math.ceil(height * density));
    const picture = await loadImage(Buffer.from(svg.replace('font-family="', `font-family="${font}, `)));
    sheet.getContext("2d").drawImage(picture, 0, 0, sheet.width, sheet.height);
    return sheet.encode("png");
  };
}

/** The files of the font; none where it is not installed: then the fonts of the machine are used. */
function fontFiles(): readonly string[] {
  const { resolve } = createRequire(__filename);
  return scripts.flatMap((script) =>
    weights.flatMap((weight) => {
      try {
        return [resolve(`@fontsource/arimo/files/arimo-${script}-${weight}-normal.woff2`)];
      } catch {
        return [];
      }
    }),
  );
}
