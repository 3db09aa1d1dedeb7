import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import { fixedParts } from "../../workbook/report";
import { drawnMode } from "../drawn-mode";
import { inputsDigest } from "../inputs-digest";
import type { Surroundings } from "../ports";
import type { LivePort } from "../live-port";
import { recordedDigest } from "../recorded-digest";
import { reportLanguage } from "../report-language";
import type { ReportMode } from "../report-size";
import { verifyWorkbook } from "../verify-workbook";
import type { DrawnReport } from "./drawn-report";
import { sameModel } from "./same-model";
import type { SessionIndex, SessionState } from "./types";

/** The report of an index, just after it was drawn. */
export const reportOf = (
  mode: ReportMode,
  language: Language,
  { model, source, results }: SessionIndex,
): DrawnReport =>
  mode === "live"
    ? { mode, language, parts: fixedParts(model, source, results), model: null }
    : { mode, language, parts: null, model };

/**
 * Whether the report matches the inputs. Live sheets follow their formulas, and are stale only when something changed
 * that no formula follows (`fixedParts`). A report in values is stale after any change. Both are stale when the
 * Method names another language.
 */
export function freshness(report: DrawnReport, index: SessionIndex): SessionState["report"] {
  const { model, source, results } = index;
  if ((source.language ?? report.language) !== report.language) return "stale";
  const isFresh =
    report.mode === "live"
      ? report.parts !== null && report.parts === fixedParts(model, source, results)
      : report.model !== null && sameModel(report.model, model);
  return isFresh ? "upToDate" : "stale";
}

/**
 * Maximum of cells that are compared when a workbook is opened; a larger report counts as stale until the next run.
 */
const maximumCompared = 40_000;

/**
 * The report that an earlier session, or the command, left in the workbook. It is up to date when the Audit sheet has
 * the digest of the inputs. A live report whose weights were changed since is up to date when every cell equals what
 * a new report would have.
 */
export async function foundReport(
  port: LivePort,
  description: WorkbookDescription,
  index: SessionIndex,
  surroundings: Pick<Surroundings, "sha256">,
  choice: SessionState["choice"],
): Promise<DrawnReport> {
  const mode = drawnMode(description);
  const language = (await reportLanguage(port, description)) ?? "en";
  const recorded = await recordedDigest(port, description);
  if (recorded === (await inputsDigest(index.model, surroundings))) return reportOf(mode, language, index);
  const unknown: DrawnReport = { mode, language, parts: null, model: null };
  if (mode === "values" || index.model.units.length * index.model.framework.length > maximumCompared)
    return unknown;
  const verification = await verifyWorkbook(port, { choice, surroundings });
  const isProved =
    verification.compared && verification.cells.length === 0 && verification.blocks.length === 0;
  return isProved ? reportOf(mode, language, index) : unknown;
}
