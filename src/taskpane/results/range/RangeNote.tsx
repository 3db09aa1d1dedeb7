import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { LiveRanges } from "../../../app/session";
import { Hint } from "../../parts/Hint";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { variedWords } from "../../test/varied-words";
import { shownRanges } from "./rank-ranges";

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  // There is always room for it: the list below does not move when it comes and goes.
  progress: { height: "2px" },
});

const reasons = {
  none: null,
  running: null,
  done: null,
  nothing: "rangesNothing",
  tooLong: "rangesTooLong",
  failed: "rangesFailed",
} as const satisfies Record<LiveRanges["phase"], string | null>;

interface RangeNoteProps {
  /** Code of the index. */
  readonly root: string;
  readonly place: "ranking" | "profile";
}

/** What the ranges beside the ranks are, whether new ones are on their way, or why there are none. */
export function RangeNote({ root, place }: RangeNoteProps) {
  const styles = useStyles();
  const state = useSessionState();
  const speech = useSpeech();
  const { t, plain } = speech;
  const { phase, reason } = state.ranges;
  const shown = shownRanges(state, root);
  if (phase === "none") return null;
  const key = reasons[phase];
  const current = shown?.isOld === false ? shown : null;
  const failed = current === null ? 0 : current.uncertainty.failures.length;
  return (
    <div className={styles.note}>
      {current !== null && (
        <Hint>
          {t(place === "ranking" ? "rangesText" : "rangeText", {
            runs: current.of,
            varied: variedWords(current.varied, speech),
          })}{" "}
          {failed > 0 && t("rangesFailures", { failed: plain(failed), runs: plain(current.runs) })}
        </Hint>
      )}
      {shown?.isOld && <Hint>{t("rangesOld")}</Hint>}
      {key !== null && (
        <Hint>
          {key === "rangesFailed"
            ? t(key, { reason: reason === "not-loaded" ? t("failNotLoaded") : reason })
            : t(key)}
        </Hint>
      )}
      <div className={styles.progress}>
        {phase === "running" && (
          <ProgressBar
            thickness="medium"
            aria-label={t("rangesRunning")}
            {...(current !== null && { value: current.runs / current.of })}
          />
        )}
      </div>
    </div>
  );
}
