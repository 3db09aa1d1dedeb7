import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../strings/SpeechContext";

interface LevelFieldProps {
  /** As JavaScript writes a number; "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for the level of an indicator without a scale, in the user's locale. */
export function LevelField({ value, onChange, ...field }: LevelFieldProps) {
  const { plain, parse } = useSpeech();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      {...field}
      size="small"
      input={{ inputMode: "decimal" }}
      value={draft ?? (value === "" || Number.isNaN(Number(value)) ? "" : plain(Number(value)))}
      onChange={(_, { value: typed }) => {
        setDraft(typed);
        const level = parse(typed);
        onChange(Number.isNaN(level) ? "" : String(level));
      }}
    />
  );
}
