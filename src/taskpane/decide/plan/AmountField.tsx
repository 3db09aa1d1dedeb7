import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useSpeech } from "../../strings/SpeechContext";
import { amountsOf } from "./amounts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums", minWidth: 0 },
});

interface AmountFieldProps {
  readonly label: string;
  /** NaN is blank. */
  readonly value: number;
  readonly placeholder?: string;
  readonly isAllowed: (amount: number) => boolean;
  /** Why another text is refused. */
  readonly refusal: string;
  /** Called at each text that is allowed, and with NaN for a blank field. */
  readonly onChange: (amount: number) => void;
  /** Called at each text with whether it is refused: what the field stood for before is not what it shows. */
  readonly onRefuse?: (isRefused: boolean) => void;
}

/** A field for a number of the user's locale, or nothing. A text that is refused stays, with the reason. */
export function AmountField({
  label,
  value,
  placeholder,
  isAllowed,
  refusal,
  onChange,
  onRefuse,
}: AmountFieldProps) {
  const styles = useStyles();
  const { locale } = useSpeech();
  const { parse, write } = useMemo(() => amountsOf(locale), [locale]);
  const written = Number.isNaN(value) ? "" : write(value);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? written;
  const amount = parse(text);
  const isRefused = text.trim() !== "" && !isAllowed(amount);
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      validationState={isRefused ? "error" : "none"}
      {...(isRefused && { validationMessage: refusal })}
    >
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.number, inputMode: "decimal" }}
        value={text}
        {...(placeholder !== undefined && { placeholder })}
        onChange={(_, { value: typed }) => {
          setDraft(typed);
          const next = parse(typed);
          const isBlank = typed.trim() === "";
          onRefuse?.(!isBlank && !isAllowed(next));
          if (isBlank) onChange(NaN);
          else if (isAllowed(next)) onChange(next);
        }}
        // A text that is refused stays to be mended; another one is written as the locale writes it.
        onBlur={() => {
          if (!isRefused) setDraft(null);
        }}
      />
    </Field>
  );
}
