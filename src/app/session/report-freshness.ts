import { sameName } from "../../workbook/area";
import type { WorkbookDescription } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import { blockName, fixedParts } from "../../workbook/report";
import { inputsDigest } from "../inputs-digest";
import { namedArea } from "../named-area";
import type { Surroundings } from "../ports";
import type { LivePort } from "../live-port";
import { reportLanguage } from "../report-language";
import type { ReportMode } from "../report-size";
import { verifyWorkbook } from "../verify-workbook";
import type { DrawnReport } from "./drawn-report";
import { sameModel } from "./same-model";
import type { SessionIndex, SessionState } from "./types";

/** The report of an index that has just been drawn. */
export const reportOf = (
  mode: ReportMode,
  language: Language,
  { model, source, results }: SessionIndex,
): DrawnReport =>
  mode === "live"
    ? { mode, language, parts: fixedParts(model, source, results), model: null }
    : { mode, language, parts: null, model };

/**
 * Whether the sheets are as the inputs are. Live sheets follow their formulas, and are stale only when something changed
 * that no formula follows (`fixedParts`); values are stale after any change. Both are when the Method asks for another language.
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

/** More cells than this are not compared when a workbook is opened: its report counts as stale until the next run. */
const mostCompared = 40_000;

/**
 * The report that an earlier session, or the command, left in the workbook. It is as the inputs are when the audit has
 * their digest; or, for a live one whose weights were changed since, when every cell still is what the report would say.
 */
export async function foundReport(
  port: LivePort,
  description: WorkbookDescription,
  index: SessionIndex,
  surroundings: Pick<Surroundings, "sha256">,
  choice: SessionState["choice"],
): Promise<DrawnReport> {
  const ofLive = blockName("Audit", "EngineScores");
  const mode: ReportMode = description.names.some(({ name }) => sameName(name, ofLive)) ? "live" : "values";
  const language = (await reportLanguage(port, description)) ?? "en";
  const recorded = await recordedDigest(port, description);
  if (recorded === (await inputsDigest(index.model, surroundings))) return reportOf(mode, language, index);
  const unknown: DrawnReport = { mode, language, parts: null, model: null };
  if (mode === "values" || index.model.units.length * index.model.framework.length > mostCompared)
    return unknown;
  const verification = await verifyWorkbook(port, { choice, surroundings });
  const isProved =
    verification.compared && verification.cells.length === 0 && verification.blocks.length === 0;
  return isProved ? reportOf(mode, language, index) : unknown;
}

/** The digest stands in the first rows of the audit, beside its label. */
const auditRows = 12;

async function recordedDigest(port: LivePort, description: WorkbookDescription): Promise<string | null> {
  const area = namedArea(description, blockName("Audit", "Text"));
  if (area === null) return null;
  const [grid] = await port.read([{ ...area, rows: Math.min(area.rows, auditRows) }]);
  const cells = grid?.values.flat() ?? [];
  return (
    cells.find((value): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) ?? null
  );
}
