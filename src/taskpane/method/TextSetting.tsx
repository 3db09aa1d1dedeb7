import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Model } from "../../engine";
import { methodWords } from "../../workbook/spanish";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { textTitles } from "./own-settings";
import type { SettingLine } from "./setting-lines";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface TextSettingProps {
  readonly line: SettingLine;
  readonly model: Model;
  readonly element?: string | undefined;
}

/** A setting that is a text: it is written when the field loses the focus, or by Enter. */
export function TextSetting({ line, model, element }: TextSettingProps) {
  const styles = useStyles();
  const session = useSession();
  const { index } = useSessionState();
  const { language } = useSpeech();
  const words = methodWords(language);
  const shown = line.words === "none" ? "" : words.value(line.title, line.words);
  const [draft, setDraft] = useState(shown);
  const [written, setWritten] = useState(shown);
  // The table has other words now: they replace the draft, and the field keeps the focus.
  // Enter writes, and leaving the field afterwards does not write it again.
  const sent = useRef(shown);
  if (written !== shown) {
    setWritten(shown);
    setDraft(shown);
  }
  const of = textTitles.find((title) => title === line.setting.title);
  const known = line.setting.values.at(-1);
  const cell = index?.source.settings[line.title.toLowerCase()];
  const title = words.title(line.title);
  if (of === undefined) return null;
  return (
    <div className={styles.setting}>
      <TextField
        label={element === undefined ? title : `${title}: ${element}`}
        of={of}
        title={line.title}
        model={model}
        draft={draft}
        change={setDraft}
        leave={() => {
          const text = draft.trim();
          if (text === shown || text === sent.current) return;
          sent.current = text;
          void session.setSetting(line.title, text);
        }}
        giveUp={() => setDraft(shown)}
      />
      <Hint>{known ? words.meaning(line.setting, known) : ""}</Hint>
      {cell !== undefined && (
        <div>
          <CellLink cell={cell} />
        </div>
      )}
    </div>
  );
}
