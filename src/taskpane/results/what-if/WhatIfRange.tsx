import { Body1, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { variedWords } from "../../test/varied-words";
import { rangeOf, shownRanges } from "../range/rank-ranges";
import { rangeText } from "../range/range-words";

const useStyles = makeStyles({
  // There is always room for it: what is below does not move when it comes and goes.
  progress: { height: "2px" },
});

interface WhatIfRangeProps {
  /** Position of the unit. */
  readonly unit: number;
  readonly root: Branch;
}

/** The range of the rank with the changed values, beside that of now. */
export function WhatIfRange({ unit, root }: WhatIfRangeProps) {
  const styles = useStyles();
  const state = useSessionState();
  const speech = useSpeech();
  const { t } = speech;
  const { ranges } = state.whatIf;
  const now = shownRanges(state, root.node.code);
  const then = shownRanges({ ranges }, root.node.code);
  const [was, is] = [now && rangeOf(now, unit), then && rangeOf(then, unit)];
  const isRunning = ranges.isOld || ranges.phase === "running";
  if (state.ranges.phase === "none") return null;
  return (
    <div aria-busy={isRunning}>
      {is !== null && then !== null && was !== null && (
        <>
          <Body1 block>
            {t("whatIfRangeLine", { before: rangeText(was, speech), after: rangeText(is, speech) })}
          </Body1>
          <Hint>
            {then.isOld
              ? t("rangesOld")
              : t("whatIfRangeText", { runs: then.of, varied: variedWords(then.varied, speech) })}
          </Hint>
        </>
      )}
      {(ranges.phase === "tooLong" || ranges.phase === "nothing") && (
        <Hint>{t(ranges.phase === "tooLong" ? "whatIfTooLong" : "rangesNothing")}</Hint>
      )}
      <div className={styles.progress}>
        {isRunning && <ProgressBar thickness="medium" aria-label={t("whatIfRangeRunning")} />}
      </div>
    </div>
  );
}
