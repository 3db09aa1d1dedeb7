import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  field: { flexShrink: 0, width: "72px" },
  input: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly disabled: boolean;
  /** Called with a number of 0 or more: when the field is left, and by Enter and the arrow keys. */
  readonly onChange: (value: number) => void;
  /** Called with a text that is not such a number when the field is left; with null when the user types again. */
  readonly onRefuse: (text: string | null) => void;
  /** Id of the element with the reason why the field refuses the text. */
  readonly describedBy: string | undefined;
}

/** A field for a number of 0 or more in the user's locale. Another text is refused when the field is left. */
export function NumberField({
  label,
  value,
  step,
  disabled,
  onChange,
  onRefuse,
  describedBy,
}: NumberFieldProps) {
  const styles = useStyles();
  const { plain, parse } = useSpeech();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : parse(draft);
  const isNumber = typed >= 0;
  const leave = (): void => {
    if (isNumber && typed !== value) onChange(typed);
    if (!isNumber && draft !== null && draft.trim() !== "") onRefuse(draft.trim());
    setDraft(null);
  };
  const stepBy = (steps: number): void => {
    const moved = Math.max(0, (isNumber ? typed : value) + steps * step);
    setDraft(null);
    onChange(Number(moved.toPrecision(12)));
  };
  return (
    <Input
      className={styles.field}
      size="small"
      input={{ className: styles.input, inputMode: "decimal" }}
      aria-label={label}
      aria-invalid={!isNumber}
      aria-describedby={describedBy}
      disabled={disabled}
      value={draft ?? plain(value)}
      onChange={(_, { value: text }) => {
        onRefuse(null);
        setDraft(text);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave();
        else if (event.key === "Escape") setDraft(null);
        else if (event.key === "ArrowUp") stepBy(1);
        else if (event.key === "ArrowDown") stepBy(-1);
        else return;
        event.preventDefault();
      }}
    />
  );
}
