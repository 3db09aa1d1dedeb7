/** Documents about an index. Loaded when one is made: nothing else needs their writers. */
export { auditOf, type AuditOfOptions } from "./audit-of";
export { type AuditOptions, type AuditOutcome, auditWorkbook } from "./audit-workbook";
export { type DocumentModel, type Picture, type Rasterise, writeDocx, writeHtml } from "../../document";
