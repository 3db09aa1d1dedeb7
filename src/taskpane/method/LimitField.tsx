import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flagLimits, type Model } from "../../engine";
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
  // Enter writes, and leaving the field afterwards does not write it again.
  const sent = useRef<string | null>(null);
  // The table has another limit now: it replaces the draft, and the field keeps the focus.
  if (written !== shown) {
    setWritten(shown);
    setDraft(shown);
  }
  const isWrong = draft.trim() !== "" && setting.set(method, draft) === null;
  const leave = (): void => {
    const text = draft.trim();
    if (isWrong || text === shown || text === sent.current) return;
    sent.current = text;
    void session.setSetting(title, text);
  };
  const [usual] = setting.values;
  const figure = flagLimits[limit].usual;
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
          placeholder={`${words.value(title, "usual")} ${figure === null ? "" : plain(figure)}`.trim()}
          onChange={(_, { value }) => {
            sent.current = null;
            setDraft(value);
          }}
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
