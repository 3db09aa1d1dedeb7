import type { DocumentModel } from "../../document";
import { defaultTestSettings } from "../../workbook/tests";
import type { Problem } from "../../workbook/problem";
import type { TableChoice, TableReading } from "../../workbook/read";
import { earlierChoices } from "../earlier-choices";
import { hashedInputs } from "../inputs-digest";
import type { PlanOptions } from "../plan-workbook";
import type { Progress, ReadablePort } from "../ports";
import { readWorkbook } from "../read-workbook";
import { reportLanguage } from "../report-language";
import { scoreIndex } from "../score-index";
import { announceScoring } from "../scoring-step";
import { testRoots } from "../test/test-roots";
import { auditOf } from "./audit-of";

export interface AuditOptions extends Pick<
  PlanOptions,
  "surroundings" | "version" | "language" | "running" | "progress"
> {
  /** Tables or sheets that the user names because they are not detected. */
  readonly choice: TableChoice;
  /** Code of the index, in any case; the first one when absent. */
  readonly index?: string | undefined;
}

export type AuditOutcome =
  | { readonly outcome: "audited"; readonly document: DocumentModel; readonly problems: readonly Problem[] }
  | {
      readonly outcome: "not-scored";
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    }
  /** There is no such index with scores; `known` are the codes of those that there are. */
  | { readonly outcome: "index-unknown"; readonly known: readonly string[] };

const nothing: Progress = () => undefined;

/**
 * Reads, scores and tests an index, with the settings of its Method, and makes its audit. Draws nothing. The same workbook gives
 * the same figures as the sheets of its tests.
 */
export async function auditWorkbook(
  port: ReadablePort,
  { choice, index: wanted, surroundings, version, language, running, progress = nothing }: AuditOptions,
): Promise<AuditOutcome> {
  progress("Reading the workbook", 0, 1);
  const { description, reading } = await readWorkbook(port, choice);
  announceScoring(reading, progress, 0, 1);
  const index = scoreIndex(reading);
  if (!index.scored) return { outcome: "not-scored", table: index.table, problems: index.problems };
  const { model, source, results, problems } = index;
  const known = model.framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const root = known.find((code) => wanted === undefined || code.toLowerCase() === wanted.toLowerCase());
  const run = {
    ...{ time: surroundings.now().toISOString(), version },
    inputsDigest: await surroundings.sha256(hashedInputs(model)),
  };
  const settings = source.test ?? defaultTestSettings;
  const pause = async (): Promise<void> => void (await surroundings.pause?.());
  const [test] = await testRoots(source, results, (code) => (code === root ? settings : null), {
    ...running,
    ...{ progress, pause, time: run.time },
  });
  if (test === undefined) return { outcome: "index-unknown", known };
  progress("Making the document", 0, 1);
  const document = auditOf(index, test, {
    ...{ run, description, chosen: await earlierChoices(port, description) },
    language: language ?? source.language ?? (await reportLanguage(port, description)) ?? "en",
  });
  return { outcome: "audited", document, problems };
}
