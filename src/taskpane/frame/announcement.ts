import type { Done, SessionState } from "../../app/session";
import { actionWords } from "../header/busy-words";
import { undoWords } from "../header/undo-words";
import { assessmentWords } from "./assessment-words";
import { appliedWords } from "./applied-words";
import type { Speech } from "../strings/speech";
import { restoredWords } from "../weights/left-words";
import { failureWords } from "./failure-words";
import { setUpWords } from "./set-up-words";

/** The text for screen readers: the action that runs, else its failure, else what was done. */
export function announcement(
  { busy, failure, done }: Pick<SessionState, "busy" | "failure" | "done">,
  speech: Pick<Speech, "t" | "settingTitle">,
): string {
  const { t } = speech;
  if (busy !== null) return actionWords(busy.action, t);
  if (failure !== null) {
    const { title, wayOut, written } = failureWords(failure, t);
    return [title, wayOut, written].filter((part) => part !== "").join(" ");
  }
  return done === null ? "" : doneWords(done, speech);
}

const plain = {
  template: "doneTemplate",
  example: "doneExample",
  fixed: "doneFixed",
  cancelled: "doneCancelled",
  document: "doneDocument",
  planSettings: "donePlanSettings",
  costs: "doneCosts",
} as const;

function doneWords(done: Done, speech: Pick<Speech, "t" | "settingTitle">): string {
  const { t } = speech;
  switch (done.what) {
    case "scored":
      return t(done.mode === "live" ? "doneScored" : "doneScoredValues", { count: done.units });
    case "rescored":
      return done.moved === 0 ? t("doneRescoredNone") : t("doneRescored", { count: done.moved });
    case "verified":
      return done.differences === 0
        ? t("doneVerified")
        : t("doneVerifiedDifferences", { count: done.differences });
    case "planned":
      return t("donePlanned", { count: done.steps });
    case "tested":
      return t("doneTested", { count: done.runs });
    case "role":
    case "setUp":
      return setUpWords(done, t);
    case "undone":
      return t("doneUndone", { action: undoWords(done.action, speech) });
    case "restored":
      return restoredWords(done, t);
    case "applied":
      return appliedWords(done, t);
    case "savedScenario":
      return t("doneSavedScenario", { name: done.name });
    case "deletedScenario":
      return t("doneDeletedScenario", { name: done.name });
    case "renamedScenario":
      return t("doneRenamedScenario", { name: done.name });
    case "assessment":
    case "agreed":
    case "reopened":
      return assessmentWords(done, t);
    case "compared":
      return t("doneCompared", { count: done.scenarios });
    default:
      return t(plain[done.what]);
  }
}
