import type { SessionState } from "../../app/session";
import type { Translate } from "../strings/text";

/** The state of the index, as a sign and a few words. */
export interface StateLine {
  readonly sign: "good" | "attention" | "bad" | "neutral" | "running";
  readonly text: string;
}

const reports = {
  none: { sign: "neutral", key: "stateNotScored" },
  upToDate: { sign: "good", key: "stateUpToDate" },
  stale: { sign: "attention", key: "stateStale" },
} as const;

/** The state of the index in the header. */
export function stateLine(state: SessionState, t: Translate): StateLine {
  if (state.phase === "starting") return { sign: "running", text: t("stateStarting") };
  if (state.phase === "empty") return { sign: "neutral", text: t("stateEmpty") };
  if (state.phase === "unreadable") return { sign: "bad", text: t("stateUnreadable") };
  const { sign, key } = reports[state.report];
  return { sign, text: t(key) };
}

/** The number of problems that need the user; notes do not. */
export const openProblems = ({ problems }: Pick<SessionState, "problems">): number =>
  problems.filter(({ severity }) => severity !== "note").length;
