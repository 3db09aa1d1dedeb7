import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState, type FormEvent } from "react";
import type { SettlingOutcome } from "../../../engine";
import type { SessionIndex } from "../../../app/session";
import type { LevelChoice } from "../../../workbook/assessment";
import { useKeptChoice } from "../../frame/KeptChoice";
import { Hint } from "../../parts/Hint";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { agreedChoice, levelWords, notApplicable } from "./cell-facts";
import { LevelField } from "./LevelField";
import { levelEffect } from "./level-effect";
import { levelOutcomes } from "./level-outcomes";
import { useLater } from "../use-later";
import type { QueueRow } from "./queue-rows";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  radio: { alignItems: "flex-start", minWidth: 0 },
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  input: { minWidth: 0, width: "100%" },
});

const none: readonly SettlingOutcome[] = [];

interface AgreeFormProps {
  readonly index: SessionIndex;
  readonly row: QueueRow;
  readonly levels: readonly LevelChoice[];
  readonly decimals: number;
  /** Called when a level was agreed. */
  readonly agreed: () => void;
}

/** The level that people agree on, by whom and why. */
export function AgreeForm({ index, row, levels, decimals, agreed }: AgreeFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const speech = useSpeech();
  const { t, plain } = speech;
  const { kept, keep } = useKeptChoice();
  const { cell } = row.cell;
  const known = row.open?.outcomes ?? none;
  const place = row.cell;
  const find = useCallback(() => levelOutcomes(index, place, known, levels), [index, place, known, levels]);
  const outcomes = useLater(find).found ?? known;
  const before = agreedChoice(row.cell);
  const [level, setLevel] = useState(before);
  const [reason, setReason] = useState(row.cell.agreedRow?.reason ?? "");
  const [isRefused, setRefused] = useState(false);
  const by = kept.assess.agreedBy;
  const number = Number(level);
  const isLevel = level !== "" && (level === notApplicable || !Number.isNaN(number));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy !== null) return;
    if (!isLevel || by.trim() === "") return setRefused(true);
    await session.agreeLevel({
      unit: cell.unit,
      indicator: cell.item,
      level: level === notApplicable ? null : number,
      by,
      reason,
    });
    if (session.state().failure === null) agreed();
  };
  const missing = (isMissing: boolean, words: "agreeLevelMissing" | "agreeByMissing") =>
    isRefused && isMissing && { validationState: "error" as const, validationMessage: t(words) };
  return (
    <form className={styles.form} aria-label={t("agreeTitle")} onSubmit={(event) => void submit(event)}>
      <Field label={t("agreeLevel")} size="small" {...missing(!isLevel, "agreeLevelMissing")}>
        {levels.length === 0 ? (
          <LevelField value={level} onChange={setLevel} />
        ) : (
          <RadioGroup value={level} onChange={(_, { value }) => setLevel(value)}>
            {levels.map((one) => (
              <Radio
                key={one.level}
                value={String(one.level)}
                className={styles.radio}
                label={
                  <span className={styles.option}>
                    <span className={styles.name}>{levelWords(one.level, levels, plain)}</span>
                    {one.meaning !== "" && <span className={styles.quiet}>{one.meaning}</span>}
                    <span className={styles.quiet}>
                      {levelEffect(one.level, cell, outcomes, decimals, speech)}
                    </span>
                  </span>
                }
              />
            ))}
            <Radio
              value={notApplicable}
              className={styles.radio}
              label={
                <span className={styles.option}>
                  <span className={styles.name}>{t("doesNotApply")}</span>
                  <span className={styles.quiet}>{levelEffect(NaN, cell, outcomes, decimals, speech)}</span>
                </span>
              }
            />
          </RadioGroup>
        )}
      </Field>
      <Field label={t("agreeBy")} size="small" {...missing(by.trim() === "", "agreeByMissing")}>
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input, maxLength: 200 }}
          value={by}
          onChange={(_, { value }) => keep({ assess: { ...kept.assess, agreedBy: value } })}
        />
      </Field>
      <Field label={t("agreeReason")} size="small">
        <Textarea
          size="small"
          resize="vertical"
          textarea={{ rows: 2, maxLength: 2000 }}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Hint>{t("agreeText")}</Hint>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
          {t(before === "" ? "agree" : "agreeAgain")}
        </Button>
      </div>
    </form>
  );
}
