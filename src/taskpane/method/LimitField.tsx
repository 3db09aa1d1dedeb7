import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Model } from "../../engine";
import type { LimitSetting } from "../../workbook/read";
import { methodWords } from "../../workbook/spanish";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  limit: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface LimitFieldProps {
  readonly setting: LimitSetting;
  readonly model: Model;
}

/** One limit: empty for the usual one, which stands in the field. It is written when the field loses the focus, or by Enter. */
export function LimitField({ setting, model: { method } }: LimitFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const { index } = useSessionState();
  const { t, plain, language } = useSpeech();
  const words = methodWords(language);
  const { title, limit, figures } = setting;
  const stated = method.limits?.[limit];
  const shown = stated === undefined ? "" : plain(stated);
  const [draft, setDraft] = useState(shown);
  const [written, setWritten] = useState(shown);
  // The table has another limit now: it replaces the draft, and the field keeps the focus.
  if (written !== shown) {
    setWritten(shown);
    setDraft(shown);
  }
  const isWrong = draft.trim() !== "" && setting.set(method, draft) === null;
  const leave = (): void => {
    if (!isWrong && draft.trim() !== shown) void session.setSetting(title, draft.trim());
  };
  const [usual] = setting.values;
  const cell = index?.source.settings[title.toLowerCase()];
  const range = { minimum: plain(figures.minimum), maximum: plain(figures.maximum) };
  return (
    <div className={styles.limit}>
      <Field
        label={words.title(title)}
        size="small"
        validationState={isWrong ? "error" : "none"}
        {...(isWrong && { validationMessage: t(figures.isWhole ? "limitNoCount" : "limitWrong", range) })}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={draft}
          placeholder={usual === undefined ? "" : words.value(title, usual.words)}
          onChange={(_, { value }) => setDraft(value)}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
            if (key === "Escape") setDraft(shown);
          }}
        />
      </Field>
      <Hint>{usual === undefined ? "" : words.meaning(setting, usual)}</Hint>
      {cell !== undefined && (
        <div>
          <CellLink cell={cell} />
        </div>
      )}
    </div>
  );
}
