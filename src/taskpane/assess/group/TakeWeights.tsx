import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Consensus, type Model, weightings } from "../../../engine";
import { entryOf, type GroupOpinion } from "../../../workbook/assessment";
import { wordsOfChoice } from "../../../workbook/read";
import { methodWords } from "../../../workbook/spanish";
import { Choice } from "../../parts/Choice";
import { Hint } from "../../parts/Hint";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { alignItems: "end", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const labels = { mean: "groupMean", median: "groupMedian", "geometric mean": "groupGeometric" } as const;
const kinds: readonly Consensus[] = ["mean", "median", "geometric mean"];

/** Weights are written with so many decimals. */
const decimals = 4;

/** Writes the consensus into the user's Framework. */
export function TakeWeights({ model, opinion }: { readonly model: Model; readonly opinion: GroupOpinion }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  const session = useSession();
  const { busy } = useSessionState();
  const [kind, setKind] = useState<Consensus>(opinion.kind);
  const consensus = {
    mean: opinion.mean,
    median: opinion.median,
    "geometric mean": opinion.geometric,
  }[kind];
  const weights = new Map(
    model.framework.flatMap(({ code, parent }, node) => {
      const weight = entryOf(consensus, node);
      const isStated = entryOf(opinion.disagreement, node).stated > 0;
      return parent === null || !isStated || Number.isNaN(weight)
        ? []
        : [[code, Number(weight.toFixed(decimals))] as const];
    }),
  );
  const own = model.method.weights;
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <Choice
          label={t("groupConsensusBy")}
          options={kinds.map((value) => ({ value, label: t(labels[value]) }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? "mean")}
        />
        <Button
          size="small"
          disabledFocusable={busy !== null || weights.size === 0}
          onClick={() => {
            if (busy === null) void session.setWeights(weights);
          }}
        >
          {t("groupTake")}
        </Button>
      </div>
      <Hint>{t("groupTakeText")}</Hint>
      {own.method !== "given" && (
        <Hint>
          {t("groupTakeUnused", {
            method: methodWords(language).value("Weights", wordsOfChoice(weightings, own)),
          })}
        </Hint>
      )}
    </div>
  );
}
