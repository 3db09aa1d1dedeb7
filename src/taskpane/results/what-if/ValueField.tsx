import { Input, makeStyles, type FieldControlProps } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  field: { flexShrink: 0, width: "104px" },
  input: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

/** Pause after the last key before the value is taken, in milliseconds. */
const pause = 400;

interface ValueFieldProps extends FieldControlProps {
  /** NaN where there is none. */
  readonly value: number;
  /** The value as it is written while nobody types. */
  readonly shown: string;
  /** The unit's own value as it is written: this text puts it back. */
  readonly now: string;
  /** Null puts back the unit's own value. */
  readonly onChange: (value: number | null) => void;
  /** Called with a text that is no number when the field is left; with null when the user types again. */
  readonly onRefuse: (text: string | null) => void;
}

/** A field for any number. It is taken after a short pause, by Enter, and when the field is left. */
export function ValueField({ value, shown, now, onChange, onRefuse, ...field }: ValueFieldProps) {
  const styles = useStyles();
  const { parse } = useSpeech();
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string, isLeft: boolean): void => {
    const typed = text.trim();
    if (typed === "" || typed === now) onChange(null);
    else if (!Number.isNaN(parse(typed))) onChange(parse(typed));
    else if (isLeft) onRefuse(typed);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (draft === null || draft.trim() === "") return undefined;
    const timer = setTimeout(() => latest.current(draft, false), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  const leave = (): void => {
    if (draft === null) return;
    take(draft, true);
    setDraft(null);
  };
  return (
    <Input
      {...field}
      className={styles.field}
      size="small"
      input={{ className: styles.input, inputMode: "decimal" }}
      value={draft ?? (Number.isNaN(value) ? "" : shown)}
      onChange={(_, { value: text }) => {
        onRefuse(null);
        setDraft(text);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") leave();
        else if (event.key === "Escape") setDraft(null);
        else return;
        event.preventDefault();
      }}
    />
  );
}
