import { score, type Model } from "../../../src/engine";
import { noPlans } from "../../../src/app/session/plans/plan-state";
import { noRanges } from "../../../src/app/session/ranges/live-ranges";
import { noWhatIf } from "../../../src/app/session/what-if/what-if-state";
import type { SessionIndex, SessionState } from "../../../src/app/session/types";
import { methodInWords } from "../../../src/workbook/read";
import type { Source } from "../../../src/workbook/source";
import { sourceOf } from "../../support/report-input";

/** The source of a model with a Framework that has weights, and a Method with every setting. */
function sourceWithTables(model: Model): Source {
  const framework = (row: number, column: number) => ({ sheet: "Framework", row, column });
  return {
    ...sourceOf(model),
    nodes: Object.fromEntries(
      model.framework.map(({ code }, i) => [
        code,
        { code: framework(i + 1, 0), weight: framework(i + 1, 6) },
      ]),
    ),
    settings: Object.fromEntries(
      methodInWords(model.method).map(([title], i) => [
        title.toLowerCase(),
        { sheet: "Method", row: i + 1, column: 1 },
      ]),
    ),
    found: { data: "sheet Data", framework: "sheet Framework", method: "sheet Method" },
  };
}

export function indexOf(model: Model): SessionIndex {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(", "));
  return { model, source: sourceWithTables(model), results: outcome.results };
}

/** A session before its first reading. */
export const starting: SessionState = {
  abilities: { level: "ExcelApi 1.16", live: true },
  phase: "starting",
  busy: null,
  report: "none",
  language: "en",
  index: null,
  read: null,
  table: null,
  problems: [],
  baseline: null,
  movers: [],
  ranges: noRanges,
  test: null,
  replicate: null,
  claims: null,
  whatIf: noWhatIf,
  plans: noPlans,
  comparison: null,
  assessmentPreview: null,
  lockedWeights: new Set(),
  choice: {},
  tables: [],
  verification: null,
  history: [],
  canUndo: false,
  undoes: null,
  failure: null,
  done: null,
};

export const empty: SessionState = { ...starting, phase: "empty", tables: ["Sheet1", "Notes"] };

/** A session with an index that has not been scored yet. */
export const ready = (model: Model, change: Partial<SessionState> = {}): SessionState => ({
  ...starting,
  phase: "ready",
  index: indexOf(model),
  tables: ["Data", "Framework", "Method"],
  ...change,
});
