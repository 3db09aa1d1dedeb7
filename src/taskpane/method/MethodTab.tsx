import type { TabProps } from "../frame/tab-props";
import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { Hint } from "../parts/Hint";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { FrozenScale } from "./FrozenScale";
import { GoalpostsYear } from "./GoalpostsYear";
import { Limits } from "./Limits";
import { OwnSettings } from "./OwnSettings";
import { isOwn } from "./own-settings";
import { Presets } from "./Presets";
import { ReportModeField } from "./ReportModeField";
import { SettingField } from "./SettingField";
import { SettingsGrid } from "./SettingsGrid";
import { languageLine, settingLines } from "./setting-lines";

/** How the index is made: whole methods to begin with, and every setting by itself. */
export default function MethodTab({ mode, setMode }: TabProps) {
  const { t } = useSpeech();
  const { language } = useSessionState();
  return (
    <IndexOrEmpty>
      {(index) => {
        const { model } = index;
        const lines = settingLines(model);
        const current = Object.fromEntries(lines.map(({ title, words }) => [title, words]));
        return (
          <Page>
            <Presets model={model} current={current} />
            <Section title={t("settings")}>
              <Hint>{t("settingsText")}</Hint>
              <SettingsGrid>
                {lines
                  .filter((line) => !isOwn(line))
                  .map((line) => (
                    <SettingField key={line.title} line={line} model={model} />
                  ))}
                <GoalpostsYear />
                <SettingField line={languageLine(language)} model={model} />
              </SettingsGrid>
              <OwnSettings lines={lines} model={model} />
              <Limits model={model} />
            </Section>
            <ReportModeField
              mode={mode}
              setMode={setMode}
              scores={model.units.length * model.framework.length}
            />
            <FrozenScale index={index} mode={mode} />
          </Page>
        );
      }}
    </IndexOrEmpty>
  );
}
