import { Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { AmountField } from "../../decide/plan/AmountField";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";
import { ratersIn, type StartDraft } from "./start-draft";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(180px, 100%), 1fr))",
    minWidth: 0,
  },
  whole: { gridColumn: "1 / -1", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface StartFormProps {
  readonly draft: StartDraft;
  /** The reason why the raters are refused; null while they are not. */
  readonly refused: string | null;
  readonly onChange: (change: Partial<StartDraft>) => void;
}

/** Who rates, how many rate each cell, and how many units all of them rate. */
export function StartForm({ draft, refused, onChange }: StartFormProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const raters = ratersIn(draft.raters);
  const isWhole = (amount: number): boolean => Number.isInteger(amount) && amount >= 1;
  return (
    <div className={styles.fields}>
      <Field
        label={t("startRaters")}
        hint={raters.length === 0 ? t("startRatersHint") : t("startRatersCount", { count: raters.length })}
        size="small"
        className={styles.whole}
        {...(refused !== null && { validationState: "error", validationMessage: refused })}
      >
        <Textarea
          size="small"
          resize="vertical"
          textarea={{ rows: 4, maxLength: 20_000 }}
          value={draft.raters}
          onChange={(_, { value }) => onChange({ raters: value })}
        />
      </Field>
      <AmountField
        label={t("startPerCell")}
        value={draft.perCell}
        isAllowed={(amount) => isWhole(amount) && (raters.length === 0 || amount <= raters.length)}
        refusal={t("startPerCellRefused", { count: Math.max(1, raters.length) })}
        onChange={(perCell) => onChange({ perCell: Number.isNaN(perCell) ? 1 : perCell })}
      />
      <Choice
        label={t("startBy")}
        options={[
          { value: "unit", label: t("startByUnit") },
          { value: "cell", label: t("startByCell") },
        ]}
        value={draft.by}
        onChange={(value) => onChange({ by: value === "cell" ? "cell" : "unit" })}
      />
      <AmountField
        label={t(draft.by === "unit" ? "startSharedUnits" : "startSharedCells")}
        value={draft.shared}
        isAllowed={(amount) => amount === 0 || isWhole(amount)}
        refusal={t("startSharedRefused")}
        onChange={(shared) => onChange({ shared: Number.isNaN(shared) ? 0 : shared })}
      />
      <Field label={t("startRound")} size="small" className={styles.input}>
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input, maxLength: 100 }}
          value={draft.round}
          onChange={(_, { value }) => onChange({ round: value })}
        />
      </Field>
    </div>
  );
}
