/** The writer of .docx files, with its library: loaded when a document is written. */
export { docxBytes } from "./docx-bytes";
export type { DocxPicture } from "./picture-run";
