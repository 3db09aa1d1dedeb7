import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Model } from "../../engine";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { methodWords } from "../strings/method-words";
import { useSpeech } from "../strings/SpeechContext";
import { FigureField } from "./FigureField";
import { knownValue, type SettingLine } from "./setting-lines";
import { settingOptions } from "./setting-options";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS, display: "flex" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface SettingFieldProps {
  readonly line: SettingLine;
  readonly model: Model;
}

/** One setting: its value, what that does to the result, and its figures where it takes some. */
export function SettingField({ line, model }: SettingFieldProps) {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const { busy, index } = useSessionState();
  const { language } = useSpeech();
  const words = methodWords(language);
  const { options, chosen, figures } = settingOptions(line, model, words);
  const known = knownValue(line.setting, line.words) ?? line.setting.known.at(-1) ?? "";
  const cell = index?.source.settings[line.title.toLowerCase()];
  const write = (value: string): void => void session.setSetting(line.title, value);
  return (
    <div className={styles.setting}>
      <div className={styles.line}>
        <div className={styles.grow}>
          <Choice
            label={words.title(line.title)}
            options={options}
            value={chosen}
            disabled={busy !== null}
            describedBy={id}
            onChange={write}
          />
        </div>
        {cell !== undefined && <CellLink cell={cell} />}
      </div>
      <Hint id={id}>{words.meaning(line.setting.title, known)}</Hint>
      {figures && <FigureField key={line.words} line={line} write={write} />}
    </div>
  );
}
