/** Documents: as data first, then as files for Word and for browsers. This is the folder's only door. */
export { auditDocument } from "./audit/audit-document";
export type { AuditInput } from "./audit/subject";
export { briefDocument } from "./brief/brief-document";
export type { BriefEvidence, BriefInput, BriefRanges, UnitBrief } from "./brief/brief-input";
export { briefsPage, type ListedBriefs } from "./brief/briefs-page";
export { funderDocument } from "./funder/funder-document";
export type { DocumentBlock, DocumentModel } from "./document";
export type { Picture, Rasterise } from "./picture";
export { writeDocx } from "./write-docx";
export { writeHtml } from "./write-html";
