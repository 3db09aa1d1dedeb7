import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { defaultMethod } from "../../engine";
import { methodWords } from "../../workbook/spanish";
import { useSpeech } from "../strings/SpeechContext";
import type { SettingLine } from "./setting-lines";

interface FigureFieldProps {
  readonly line: SettingLine;
  readonly write: (words: string) => void;
}

/** A value with its figures, as the Method table writes it: "min-max 1-10". It is written when the field loses the focus, or by Enter. */
export function FigureField({ line, write }: FigureFieldProps) {
  const { t, language } = useSpeech();
  const [draft, setDraft] = useState(line.words);
  const [written, setWritten] = useState(line.words);
  // The table has other words now: they replace the draft, and the field keeps the focus.
  if (written !== line.words) {
    setWritten(line.words);
    setDraft(line.words);
  }
  const method = line.setting.set(defaultMethod, draft.trim());
  const leave = (): void => {
    if (method !== null && draft.trim() !== line.words) write(draft.trim());
  };
  return (
    <Field
      size="small"
      validationState={method === null ? "error" : "none"}
      {...(method === null && { validationMessage: t("wordsUnknown") })}
    >
      <Input
        size="small"
        value={draft}
        aria-label={t("wordsOf", { setting: methodWords(language).title(line.title) })}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
          if (key === "Escape") setDraft(line.words);
        }}
      />
    </Field>
  );
}
