import type { DocxPicture } from "./docx";
import type { DocumentModel } from "./document";
import { pictureOf, type Rasterise } from "./picture";
import { numbered } from "./numbered";

/**
 * A document as a .docx file. The same document and pictures give the same bytes. The writer is loaded when it is first used.
 */
export async function writeDocx(document: DocumentModel, rasterise: Rasterise): Promise<Uint8Array> {
  const { docxBytes } = await import("./docx");
  const pictures = new Map<string, DocxPicture>();
  for (const block of numbered(document)) {
    if (block.kind !== "figure") continue;
    const picture = pictureOf(block.chart);
    pictures.set(block.anchor, { ...picture, png: await rasterise(picture) });
  }
  return docxBytes(document, pictures);
}
