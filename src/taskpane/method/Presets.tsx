import {
  ToggleButton,
  Body1Strong,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
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
  title: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex" },
  sign: { color: tokens.colorBrandForeground1, flexShrink: 0, fontSize: "16px" },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
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

/** Buttons for whole methods; the one that the Method table has now is marked. */
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
            className={mergeClasses(styles.preset, chosen === name && styles.chosen)}
            disabledFocusable={busy !== null}
            onClick={() => void session.setSettings(presets[name](model))}
          >
            <span className={styles.title}>
              <Body1Strong>{t(titles[name][0])}</Body1Strong>
              {chosen === name && <CheckmarkCircleFilled aria-hidden className={styles.sign} />}
            </span>
            <Hint>{t(titles[name][1])}</Hint>
          </ToggleButton>
        ))}
      </div>
    </Section>
  );
}
