import type { AssessmentRequest } from "../../assessment";
import type { Core } from "../core";
import { drawTables } from "../draw-tables";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading } from "../take-reading";
import type { StartedAssessment } from "./assessment-state";
import { loadAssessmentWork } from "./load-assessment-work";

/** Finds what starting an assessment would write, and keeps it in the state; nothing is written. */
export async function previewAssessment(core: Core, request: AssessmentRequest): Promise<void> {
  const { startAssessment } = await loadAssessmentWork();
  const outcome = await startAssessment(core.port, core.store.state.choice, request);
  core.store.set({ assessmentPreview: { request, found: startedOf(outcome), problems: outcome.problems } });
}

type Outcome = Awaited<ReturnType<Awaited<ReturnType<typeof loadAssessmentWork>>["startAssessment"]>>;

/** What the pane shows of an outcome, without its cells. */
function startedOf(outcome: Outcome): StartedAssessment | null {
  if (!outcome.started) return null;
  const { made, kept, units, indicators, ratings, loads, additions } = outcome;
  return { made, kept, units, indicators, ratings, loads, adds: additions.length > 0 };
}

/**
 * Writes the tables of an assessment: new sheets, and rows below a table Ratings that lacks some. It is undone as one.
 *
 * @throws RefusedError when there is nothing to write, or when sheets or tables of these names exist
 */
export async function makeAssessment(core: Core, request: AssessmentRequest): Promise<StartedAssessment> {
  const { startAssessment } = await loadAssessmentWork();
  const outcome = await startAssessment(core.port, core.store.state.choice, request);
  const started = startedOf(outcome);
  core.store.set({ assessmentPreview: { request, found: started, problems: outcome.problems } });
  if (!outcome.started || started === null) throw new RefusedError("assessment-not-started", "");
  const { plan, additions } = outcome;
  if (plan.sheets.length === 0 && additions.length === 0)
    throw new RefusedError("assessment-complete", outcome.kept.join(", "));
  try {
    await core.undos.asOne(core.running, async () => {
      if (plan.sheets.length > 0) await drawTables(core, plan);
      if (additions.length > 0) await editCells(core, additions);
      else await takeReading(core);
    });
  } catch (error) {
    await takeReading(core);
    throw error;
  }
  const [first] = plan.sheets;
  if (first) await core.port.show({ sheet: first.sheet, row: 0, column: 0 });
  core.store.set({ assessmentPreview: null });
  return started;
}
