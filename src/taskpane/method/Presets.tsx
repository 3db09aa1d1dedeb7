import { ToggleButton, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../engine";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { presetOf, presets, type PresetName, type SettingWords } from "./presets";

const useStyles = makeStyles({
  presets: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
  },
  preset: {
    alignItems: "flex-start",
    display: "flex",
    flexDirection: "column",
    fontWeight: tokens.fontWeightRegular,
    gap: "2px",
    justifyContent: "flex-start",
    maxWidth: "none",
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    textAlign: "start",
  },
});

const titles = {
  profile: ["presetProfile", "presetProfileText"],
  handbook: ["presetHandbook", "presetHandbookText"],
  development: ["presetDevelopment", "presetDevelopmentText"],
  ranks: ["presetRanks", "presetRanksText"],
} as const satisfies Record<PresetName, readonly [string, string]>;

const names = Object.keys(titles) as PresetName[]; // keys of a record of that type

/** Whole methods at one press; the one that the Method table has now is marked. */
export function Presets({ model, current }: { readonly model: Model; readonly current: SettingWords }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const chosen = presetOf(model, current);
  return (
    <Section title={t("presets")}>
      <Hint>{t("presetsText")}</Hint>
      <div className={styles.presets}>
        {names.map((name) => (
          <ToggleButton
            key={name}
            checked={chosen === name}
            className={styles.preset}
            disabledFocusable={busy !== null}
            onClick={() => void session.setSettings(presets[name](model))}
          >
            <Body1Strong>{t(titles[name][0])}</Body1Strong>
            <Hint>{t(titles[name][1])}</Hint>
          </ToggleButton>
        ))}
      </div>
    </Section>
  );
}
