import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { defaultMethod } from "../../engine";
import { inAnyLanguage } from "../../workbook/read";
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
  const words = methodWords(language);
  const setting = useMemo(() => inAnyLanguage(line.setting), [line.setting]);
  const own = words.value(line.title, line.words);
  // Where words of the pane's language could not be read back, those of the table are shown.
  const shown = setting.set(defaultMethod, own) === null ? line.words : own;
  const [draft, setDraft] = useState(shown);
  const [written, setWritten] = useState(shown);
  // The table has other words now: they replace the draft, and the field keeps the focus.
  if (written !== shown) {
    setWritten(shown);
    setDraft(shown);
  }
  const method = setting.set(defaultMethod, draft.trim());
  const leave = (): void => {
    if (method !== null && draft.trim() !== shown) write(draft.trim());
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
        aria-label={t("wordsOf", { setting: words.title(line.title) })}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
          if (key === "Escape") setDraft(shown);
        }}
      />
    </Field>
  );
}
