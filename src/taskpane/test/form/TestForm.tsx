import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SessionIndex } from "../../../app/session";
import { defaultTestSettings, resolvedTest, type TestSettings } from "../../../workbook/tests";
import { Hint } from "../../parts/Hint";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { allTicked, changedWords, settingOfTest } from "./part-settings";
import { PartField } from "./PartField";
import { TestField } from "./TestField";

const useStyles = makeStyles({
  parts: {
    columnGap: tokens.spacingHorizontalXL,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
    rowGap: tokens.spacingVerticalS,
  },
  figures: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    maxWidth: "420px",
  },
});

interface TestFormProps {
  readonly index: SessionIndex;
  /** Code of the index. */
  readonly root: string;
}

/** What the test varies, and how often. Every choice is written into the Method table. */
export function TestForm({ index, root }: TestFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const { source, results, ratings } = index;
  const settings = source.test ?? defaultTestSettings;
  const all = useMemo(
    () => resolvedTest(allTicked(settings), results, root, ratings).varied,
    [settings, results, root, ratings],
  );
  const write = (next: TestSettings): void => {
    const words = changedWords(settings, next);
    if (Object.keys(words).length > 0) void session.setSettings(words);
  };
  const figure = (id: "runs" | "seed" | "top", label: string) => (
    <TestField
      setting={settingOfTest(id)}
      label={label}
      labelled
      words={String(settings[id])}
      write={(change) => write({ ...settings, ...change })}
    />
  );
  return (
    <>
      <Hint>{t("whatVariesText")}</Hint>
      <div className={styles.parts}>
        {all.map((varied) => (
          <PartField
            key={varied.part}
            varied={varied}
            settings={settings}
            waiting={busy !== null}
            write={write}
          />
        ))}
      </div>
      <div className={styles.figures}>
        {figure("runs", t("testRuns"))}
        {figure("seed", t("testSeed"))}
        {figure("top", t("testTop"))}
      </div>
    </>
  );
}
