import type { Results } from "../../engine";
import { scoredRatings } from "../../workbook/assessment";
import type { WorkbookDescription } from "../../workbook/cells";
import { isOwnName } from "../../workbook/own-names";
import type { TablePlaces } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import { readWorkbook, type WorkbookReading } from "../read-workbook";
import { scoreIndex, type ScoredIndex } from "../score-index";
import type { Core } from "./core";
import { hasReport } from "./drawn-report";
import { loadReportWork } from "./load-report-work";
import { moversOf } from "./movers";
import { sameModel } from "./same-model";
import { methodTable } from "./settings/method-table";
import type { SessionIndex, SessionState } from "./types";

export interface TakenReading extends Pick<WorkbookReading, "description" | "grids"> {
  readonly places: TablePlaces;
  readonly scored: ScoredIndex;
}

/**
 * Reads the workbook, scores it, and replaces everything in the state that depends on it. When the index cannot be
 * scored, the state keeps the last one that could.
 */
export async function takeReading(core: Core): Promise<TakenReading> {
  const { port, store, options } = core;
  const { reading, ...contents } = await readWorkbook(port, store.state.choice);
  const { description, grids } = contents;
  core.method = methodTable(reading.places.method, grids);
  const scored = scoreIndex(reading);
  const previous = store.state.index;
  const index: SessionIndex | null = scored.scored
    ? {
        model: scored.model,
        source: scored.source,
        results: scored.results,
        ...ratingsIn(scored.source),
      }
    : previous;
  const report = await reportState(core, description, scored.scored ? index : null);
  const baseline = store.state.baseline ?? (scored.scored ? scored.results : null);
  const isVerified = index !== null && previous !== null && sameModel(previous.model, index.model);
  store.set({
    phase: phaseOf(scored),
    tables: choices(description),
    table: scored.table,
    problems: scored.problems,
    index,
    read: scored.scored ? { model: scored.model, source: scored.source } : scored.partial,
    baseline,
    language: index?.source.language ?? core.report?.language ?? options.language ?? "en",
    movers: index === null || baseline === null ? [] : moversOf(baseline, index.results),
    report,
    verification: isVerified ? store.state.verification : null,
  });
  return { description, grids, places: reading.places, scored };
}

/** The ratings of raters that a test can draw again; nothing where there are none. */
function ratingsIn({ assessment }: Source): Pick<SessionIndex, "ratings"> {
  const ratings = scoredRatings(assessment);
  return ratings.length > 0 ? { ratings } : {};
}

/**
 * Names that may be chosen as data, framework or method: Excel tables first, then sheets; no sheets of the report.
 */
function choices({ sheets, tables, names }: WorkbookDescription): readonly string[] {
  const reportSheets = new Set(
    names.flatMap(({ name, area }) => (isOwnName(name) && area ? [area.sheet] : [])),
  );
  const all = [
    ...tables.filter(({ name }) => !isOwnName(name)),
    ...sheets.filter(({ name }) => !reportSheets.has(name)),
  ].map(({ name }) => name);
  return [...new Set(all)];
}

/**
 * The state of the workbook's report for the present index. It is stale where there is no such index, and where the
 * script that compares the two does not load.
 */
async function reportState(
  core: Core,
  description: WorkbookDescription,
  index: SessionIndex | null,
): Promise<SessionState["report"]> {
  if (!hasReport(description)) {
    core.report = null;
    return "none";
  }
  const work = await loadReportWork().catch(() => null);
  if (work === null || index === null) return "stale";
  const { port, store, options } = core;
  core.report ??= await work.foundReport(port, description, index, options.surroundings, store.state.choice);
  return work.freshness(core.report, index);
}

function phaseOf(scored: ScoredIndex): SessionState["phase"] {
  if (scored.scored) return "ready";
  return scored.problems.some(({ code }) => code === "data-not-found") ? "empty" : "unreadable";
}

/** From here on, movers are measured from these results. */
export function measureFrom({ store }: Core, baseline: Results | null): void {
  const now = store.state.index?.results;
  store.set({ baseline, movers: baseline && now ? moversOf(baseline, now) : [] });
}
