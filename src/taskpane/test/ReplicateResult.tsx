import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex, SessionReplicate } from "../../app/session";
import { describeProblem } from "../../workbook/problems";
import { Hint } from "../parts/Hint";
import { Paged } from "../parts/Paged";
import { Shift } from "../parts/Shift";
import { Subheading } from "../parts/Subheading";
import { useSpeech } from "../strings/SpeechContext";
import { rankText } from "../results/range/range-words";
import { changeWords } from "./change-words";
import { replicateMoves } from "./replicate-moves";
import { partTitle } from "./varied-words";
import { labelsOf } from "./views/labels";

const useStyles = makeStyles({
  run: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    overflowWrap: "anywhere",
    paddingBlock: "2px",
  },
  name: { flexGrow: 1, minWidth: 0 },
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

const first = 8;

interface ReplicateResultProps {
  readonly run: SessionReplicate["run"];
  /** Code of the index. */
  readonly root: string;
  /** The index that was tested. */
  readonly index: SessionIndex;
}

/** What one replicate changed, and the units that moved by it. */
export function ReplicateResult({ run, root, index }: ReplicateResultProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, number, problemWords } = speech;
  const { outcome, changed } = run;
  const { units } = index.model;
  const labels = labelsOf(index.model);
  const moves = outcome.ok ? replicateMoves(index.results, outcome.results, root) : [];
  return (
    <div role="group" className={styles.run} aria-label={t("replicateOf", { number: run.number })}>
      <Subheading>{t("replicateOf", { number: run.number })}</Subheading>
      {changed.length === 0 && <Hint>{t("replicateNothing")}</Hint>}
      <Paged key={run.number} items={changed} first={first} label={t("replicateChanged")}>
        {(change) => (
          <li key={`${change.part} ${change.of ?? ""}`} className={styles.line}>
            <span className={styles.name}>
              {change.of === null ? partTitle(change.part, speech) : labels.node(change.of)}
            </span>
            <span>{changeWords(change, speech)}</span>
          </li>
        )}
      </Paged>
      {!outcome.ok && (
        <Hint>
          {t("replicateFailed")}{" "}
          {outcome.problems
            .map((problem) => problemWords(describeProblem(problem, index.source, index.model)).message)
            .join(" ")}
        </Hint>
      )}
      {outcome.ok && <Subheading>{t("replicateMoved")}</Subheading>}
      {outcome.ok && moves.length === 0 && <Hint>{t("replicateNoMoves")}</Hint>}
      <Paged key={`${run.number} moves`} items={moves} first={first} label={t("replicateMoved")}>
        {({ unit, from, to }) => (
          <li key={unit} className={styles.line}>
            <span className={styles.name}>{labels.unit(units[unit]?.code ?? "")}</span>
            <span className={styles.figures}>
              {t("fromTo", { from: rankText(from, number), to: rankText(to, number) })}{" "}
              <Shift places={from - to} />
            </span>
          </li>
        )}
      </Paged>
    </div>
  );
}
