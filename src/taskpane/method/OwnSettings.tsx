import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Model } from "../../engine";
import { Choice } from "../parts/Choice";
import { Disclosure } from "../parts/Disclosure";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { knownValue } from "../../workbook/read";
import { methodWords } from "../../workbook/spanish";
import { useSpeech } from "../strings/SpeechContext";
import {
  forAggregates,
  isOwn,
  isRescaling,
  ownElements,
  ownName,
  ownTitles,
  textTitles,
  type OwnTitle,
  type TextTitle,
} from "./own-settings";
import type { SettingLine } from "./setting-lines";
import { SettingField } from "./SettingField";
import { SettingsGrid } from "./SettingsGrid";
import { isText, isTextTitle, isUnderstood } from "./text-settings";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  own: { alignItems: "flex-start", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  wide: { width: "100%" },
  new: {
    borderBlockStartColor: tokens.colorNeutralStroke2,
    borderBlockStartStyle: "solid",
    borderBlockStartWidth: "1px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalM,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface OwnSettingsProps {
  readonly lines: readonly SettingLine[];
  readonly model: Model;
}

/** The values of single indicators, levels and aggregates, and a form to add one. */
export function OwnSettings({ lines, model }: OwnSettingsProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t, language } = useSpeech();
  const words = methodWords(language);
  const [title, setTitle] = useState<OwnTitle | TextTitle>("Normalisation");
  const [element, setElement] = useState("");
  const [draft, setDraft] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const own = lines.filter(isOwn);
  const taken = new Set(own.map((line) => line.title));
  const elements = ownElements(model, title, {
    level: (level) => t("ownLevel", { level: String(level) }),
    indicators: t("ownIndicators"),
    aggregates: t("ownAggregates"),
  }).filter(({ value }) => !taken.has(`${title} ${value}`));
  const chosen = elements.find(({ value }) => value === element) ?? elements[0];
  const general = lines.find((line) => line.title === title);
  const ownTitle = `${title} ${chosen?.value ?? ""}`;
  const lacksText =
    isTextTitle(title) && (draft.trim() === "" || !isUnderstood(model, ownTitle, draft.trim()));
  const addText = async (): Promise<void> => {
    if (lacksText || chosen === undefined || busy !== null) return;
    await session.setSetting(ownTitle, draft.trim());
    setDraft("");
  };
  const add = (value: string): void => {
    if (isTextTitle(title)) return void addText();
    const own = `${title} ${value}`;
    const setting =
      general &&
      (isRescaling(model, { ...general, title: own }) ? forAggregates(general.setting) : general.setting);
    const words =
      general && setting && knownValue(setting, general.words) !== null ? general.words : undefined;
    void session.setSetting(own, words ?? setting?.values[0]?.words ?? "");
  };
  // The button disappears with its value: the focus goes to the form for the next one.
  const giveUp = async (line: SettingLine): Promise<void> => {
    await session.setSetting(line.title, "");
    place.current?.focus();
  };
  const removal = (line: SettingLine) => {
    if (isRescaling(model, line)) return { text: "ownOnce", of: "ownOnceOf" } as const;
    return isText(line.setting)
      ? ({ text: "ownTakeOut", of: "ownTakeOutOf" } as const)
      : ({ text: "ownAgain", of: "ownRemove" } as const);
  };
  return (
    <Disclosure title={t("ownSettings")} open={own.length > 0}>
      <Hint>{t("ownSettingsText")}</Hint>
      <SettingsGrid>
        {own.map((line) => (
          <div key={line.title} className={styles.own}>
            <div className={styles.wide}>
              <SettingField line={line} model={model} element={ownName(model, line)} />
            </div>
            <Button
              size="small"
              disabledFocusable={busy !== null}
              aria-label={t(removal(line).of, {
                setting: words.title(line.title),
              })}
              onClick={() => void giveUp(line)}
            >
              {t(removal(line).text)}
            </Button>
          </div>
        ))}
      </SettingsGrid>
      <div ref={place} role="group" aria-label={t("ownNew")} tabIndex={-1} className={styles.new}>
        <SettingsGrid>
          <Choice
            label={t("ownSetting")}
            options={[...ownTitles, ...textTitles].map((value) => ({ value, label: words.title(value) }))}
            value={title}
            onChange={(value) =>
              setTitle([...ownTitles, ...textTitles].find((known) => known === value) ?? title)
            }
          />
          <Choice
            label={t("ownElement")}
            options={elements}
            value={chosen?.value ?? ""}
            disabled={chosen === undefined}
            onChange={setElement}
          />
          {isTextTitle(title) && (
            <TextField
              label={t("ownValue")}
              of={title}
              title={ownTitle}
              model={model}
              draft={draft}
              change={setDraft}
            />
          )}
        </SettingsGrid>
        <div>
          <Button
            size="small"
            disabledFocusable={busy !== null || chosen === undefined || lacksText}
            onClick={() => chosen && add(chosen.value)}
          >
            {t("ownAdd")}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
