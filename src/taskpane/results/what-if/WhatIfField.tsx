import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { useState } from "react";
import { possibleValues, type ScaleRule } from "../../../engine";
import type { SessionIndex } from "../../../app/session";
import { nameOf } from "../../model/tree";
import { useSession } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { indicatorValue } from "../indicator-value";
import { LevelField } from "./LevelField";
import { ValueField } from "./ValueField";
import { levelsOf } from "./levels";
import { refusedWords } from "./refused-words";

const useStyles = makeStyles({
  line: { alignItems: "center", display: "flex", gap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

interface WhatIfFieldProps {
  readonly index: SessionIndex;
  /** Positions of the unit and of the indicator. */
  readonly unit: number;
  readonly indicator: number;
  /** The value in the what-if; null where it is the unit's own. */
  readonly value: number | null;
  readonly scale: ScaleRule;
}

/** The value of one indicator in a what-if: levels in a list, other values in a field; what it is now; and the way back. */
export function WhatIfField({ index, unit, indicator, value, scale }: WhatIfFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const speech = useSpeech();
  const { t, plain } = speech;
  const [refused, setRefused] = useState<string | null>(null);
  const { model, results } = index;
  const { code = "" } = model.units[unit] ?? {};
  const own = model.indicators[indicator];
  if (own === undefined) return null;
  const name = nameOf(own);
  const now = results.denominated[indicator]?.[unit] ?? NaN;
  const shown = indicatorValue(results, indicator, unit, speech);
  const levels = levelsOf(results, indicator, unit);
  const { lower, upper } = possibleValues(results, indicator);
  const set = (next: number | null): void => {
    const wanted = next === null || Object.is(next, now) ? null : next;
    const words =
      wanted === null ? null : refusedWords(index, { unit, indicator, value: wanted }, scale, speech);
    setRefused(words);
    if (words === null && wanted !== value) session.setWhatIf(code, own.code, wanted);
  };
  const isChanged = value !== null;
  return (
    <Field
      size="small"
      label={{ children: name, className: styles.label }}
      validationState={refused === null ? "none" : "error"}
      {...(refused !== null && { validationMessage: { children: refused, "aria-live": "polite" } })}
    >
      {(field) => (
        <>
          <div className={styles.line}>
            {levels === null ? (
              <ValueField
                {...field}
                value={value ?? now}
                shown={value === null ? shown.value : plain(value)}
                now={shown.value}
                onChange={set}
                onRefuse={(text) => setRefused(text === null ? null : t("whatIfNumber", { text }))}
              />
            ) : (
              <LevelField {...field} levels={levels} value={value} now={now} onChange={set} />
            )}
            <span className={styles.quiet}>{shown.unit}</span>
            {isChanged && (
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowResetRegular />}
                aria-label={t("whatIfReset", { name })}
                title={t("whatIfReset", { name })}
                onClick={() => {
                  setRefused(null);
                  session.setWhatIf(code, own.code, null);
                }}
              />
            )}
          </div>
          <div className={styles.quiet}>
            {[
              ...(isChanged
                ? [Number.isNaN(now) ? t("whatIfNowMissing") : t("whatIfNowValue", { value: shown.value })]
                : []),
              ...(levels === null && lower < upper
                ? [t("whatIfBetween", { lower: plain(lower), upper: plain(upper) })]
                : []),
            ].join("; ")}
          </div>
        </>
      )}
    </Field>
  );
}
