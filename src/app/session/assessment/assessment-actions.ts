import type { ActionName } from "../actions";
import type { Core } from "../core";
import { withFollowUp } from "../follow-up";
import type { Session } from "../session";
import { unitLabel } from "../subject";
import { agreeLevel } from "./agree-level";
import { reopenLevel } from "./reopen-level";
import { makeAssessment, previewAssessment } from "./start-assessment";

type AssessmentActions = Pick<
  Session,
  "previewAssessment" | "startAssessment" | "agreeLevel" | "reopenLevel"
>;

type Act = (action: ActionName, work: () => Promise<void>, subject?: string) => Promise<void>;

/** The actions of a session that make the tables of an assessment and write agreed levels. */
export function assessmentActions(core: Core, act: Act): AssessmentActions {
  const { store } = core;
  const subject = (unit: string, indicator: string): string => `${unitLabel(core, unit)}, ${indicator}`;
  return {
    previewAssessment: (request) => act("previewAssessment", () => previewAssessment(core, request)),
    startAssessment: (request) =>
      act("startAssessment", async () => {
        const started = await withFollowUp(core, () => makeAssessment(core, request));
        store.set({ done: { what: "assessment", started } });
      }),
    agreeLevel: (wanted) =>
      act(
        "agreeLevel",
        async () => {
          await withFollowUp(core, () => agreeLevel(core, wanted));
          const { unit, indicator, level } = wanted;
          store.set({ done: { what: "agreed", unit: unitLabel(core, unit), indicator, level } });
        },
        subject(wanted.unit, wanted.indicator),
      ),
    reopenLevel: (unit, indicator) =>
      act(
        "reopenLevel",
        async () => {
          await withFollowUp(core, () => reopenLevel(core, unit, indicator));
          store.set({ done: { what: "reopened", unit: unitLabel(core, unit), indicator } });
        },
        subject(unit, indicator),
      ),
  };
}
