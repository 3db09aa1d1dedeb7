import { auditDocument, type DocumentModel } from "../../document";
import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import { assessmentOf, type RunRecord } from "../../workbook/report";
import type { IndexTest } from "../../workbook/tests";
import type { ScoredIndex } from "../score-index";

export interface AuditOfOptions {
  readonly language: Language;
  /** The run that the audit is about; its time is that of the document. */
  readonly run: RunRecord;
  /** The workbook: sentences name its sheets. */
  readonly description: WorkbookDescription;
  /** What people wrote and chose in an earlier report (`earlierChoices`); absent for nothing. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/**
 * The audit of a tested index as a document: `writeDocx` and `writeHtml` make files of it.
 *
 * @param test the test of one of the indexes
 * @throws when there is no such index
 */
export function auditOf(
  { model, source, results, problems }: ScoredIndex & { readonly scored: true },
  test: IndexTest,
  { language, run, description, chosen = {} }: AuditOfOptions,
): DocumentModel {
  const input = { model, source, results, problems, description, language, run, chosen };
  const assessment = assessmentOf({ ...input, mode: "values", tests: [test] }, test.root);
  if (assessment === null) throw new RangeError(`There is no index "${test.root}".`);
  return auditDocument({ results, source, test, assessment, language });
}
