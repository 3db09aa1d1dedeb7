import type { Done, SessionState } from "../../app/session/types";
import { actionWords } from "../header/busy-words";
import type { Translate } from "../strings/text";
import { failureWords } from "./failure-words";
import { setUpWords } from "./set-up-words";

/** What a screen reader hears: the action that runs, else its failure, else what was done. */
export function announcement(
  { busy, failure, done }: Pick<SessionState, "busy" | "failure" | "done">,
  t: Translate,
): string {
  if (busy !== null) return actionWords(busy.action, t);
  if (failure !== null) {
    const { title, wayOut, written } = failureWords(failure, t);
    return [title, wayOut, written].filter((part) => part !== "").join(" ");
  }
  return done === null ? "" : doneWords(done, t);
}

const plain = {
  undone: "doneUndone",
  template: "doneTemplate",
  example: "doneExample",
  fixed: "doneFixed",
  cancelled: "doneCancelled",
} as const;

function doneWords(done: Done, t: Translate): string {
  switch (done.what) {
    case "scored":
      return t(done.mode === "live" ? "doneScored" : "doneScoredValues", { count: done.units });
    case "rescored":
      return done.moved === 0 ? t("doneRescoredNone") : t("doneRescored", { count: done.moved });
    case "verified":
      return done.differences === 0
        ? t("doneVerified")
        : t("doneVerifiedDifferences", { count: done.differences });
    case "role":
    case "setUp":
      return setUpWords(done, t);
    default:
      return t(plain[done.what]);
  }
}
