import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import type { PlanSettings } from "../../../engine";
import { flattened, nameOf, type Branch } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";
import { AmountField } from "./AmountField";
import { whomOf, whomOptions, whomValue } from "./whom";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    minWidth: 0,
  },
});

interface PlanFormProps {
  readonly index: SessionIndex;
  readonly root: Branch;
  readonly settings: PlanSettings;
  readonly onChange: (settings: PlanSettings) => void;
  /** Called with whether a field shows a text that is refused. */
  readonly onRefuse: (field: "budget" | "most", isRefused: boolean) => void;
}

/** What a plan is for: the budget, for whom, what counts as gain, and how many indicators of a unit at most. */
export function PlanForm({ index, root, settings, onChange, onRefuse }: PlanFormProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { gain, units, most, budget } = settings;
  const change = (part: Partial<PlanSettings>): void => onChange({ ...settings, ...part });
  const isWhole = (amount: number): boolean => Number.isInteger(amount) && amount >= 1;
  const parts = flattened(root).slice(1);
  return (
    <div className={styles.fields}>
      <AmountField
        label={t("planBudget")}
        value={budget}
        isAllowed={(amount) => amount >= 0}
        refusal={t("planBudgetRefused")}
        onChange={(amount) => change({ budget: amount })}
        onRefuse={(isRefused) => onRefuse("budget", isRefused)}
      />
      <Choice
        label={t("planFor")}
        options={whomOptions(index.model, t)}
        value={whomValue(units)}
        onChange={(value) => change({ units: whomOf(value) })}
      />
      <Choice
        label={t("planGain")}
        options={[
          { value: "index", label: t("planGainIndex") },
          { value: "gap", label: t("planGainGap") },
          ...parts.map(({ node }) => ({
            ...{ value: `node ${node.code}`, label: nameOf(node), group: t("planGainPart") },
          })),
        ]}
        value={gain.kind === "node" ? `node ${gain.node}` : gain.kind}
        onChange={(value) =>
          change({
            gain:
              value === "index" || value === "gap" ? { kind: value } : { kind: "node", node: value.slice(5) },
          })
        }
      />
      <AmountField
        label={t("planMost")}
        value={most ?? NaN}
        placeholder={t("planMostAny")}
        isAllowed={isWhole}
        refusal={t("planMostRefused")}
        onChange={(amount) => change({ most: Number.isNaN(amount) ? null : amount })}
        onRefuse={(isRefused) => onRefuse("most", isRefused)}
      />
    </div>
  );
}
