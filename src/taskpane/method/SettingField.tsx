import type { Model } from "../../engine";
import { Choice } from "../parts/Choice";
import { useSession, useSessionState } from "../session/SessionContext";
import { knownValue } from "../../workbook/read";
import { methodWords } from "../../workbook/spanish";
import { useSpeech } from "../strings/SpeechContext";
import { FigureField } from "./FigureField";
import { forAggregates, isRescaling } from "./own-settings";
import { ListedField } from "./ListedField";
import type { SettingLine } from "./setting-lines";
import { settingOptions, unitInWords } from "./setting-options";
import { isText } from "./text-settings";
import { TextSetting } from "./TextSetting";

interface SettingFieldProps {
  readonly line: SettingLine;
  readonly model: Model;
  /** The name of the indicator or the aggregate, for a setting of one. */
  readonly element?: string | undefined;
}

/** One setting: its value, what that does to the result, and its figures where it takes some. */
export function SettingField(props: SettingFieldProps) {
  return isText(props.line.setting) ? <TextSetting {...props} /> : <ListedSetting {...props} />;
}

function ListedSetting({ line, model, element }: SettingFieldProps) {
  const session = useSession();
  const { busy, index } = useSessionState();
  const { t, language } = useSpeech();
  const words = methodWords(language);
  const listed = isRescaling(model, line) ? { ...line, setting: forAggregates(line.setting) } : line;
  const { options, chosen, figures } = settingOptions(listed, model, words, t);
  const named = unitInWords(line, model);
  const title = words.title(line.title);
  const known = knownValue(line.setting, line.words) ?? line.setting.values.at(-1);
  const cell = index?.source.settings[line.title.toLowerCase()];
  const write = (value: string): void => void session.setSetting(line.title, value);
  return (
    <ListedField
      label={element === undefined ? title : `${title}: ${element}`}
      options={options}
      value={chosen}
      cell={cell}
      hint={known ? words.meaning(line.setting, known) : ""}
      onChange={write}
    >
      {named && (
        <Choice
          label={t("unitOf", { setting: title })}
          options={named.units}
          value={named.code}
          waiting={busy !== null}
          onChange={(code) => write(named.withUnit(code))}
        />
      )}
      {figures && <FigureField line={line} write={write} />}
    </ListedField>
  );
}
