import type { DocumentModel } from "../../../app/documents";
import { rasterise } from "./rasterise";

export type DocumentKind = "docx" | "html";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
} as const satisfies Record<DocumentKind, string>;

/** A document as a file. The writers are loaded here: nothing else of the pane needs them. */
export async function saveAs(kind: DocumentKind, document: DocumentModel): Promise<Blob> {
  const { writeDocx, writeHtml } = await import("../../../app/documents");
  const content = kind === "html" ? writeHtml(document) : await writeDocx(document, rasterise);
  // The bytes are in memory of their own: no other thread shares it.
  return new Blob([content as BlobPart], { type: types[kind] });
}
