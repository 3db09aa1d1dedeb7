import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SessionIndex } from "../../app/session";
import { defaultTestSettings, resolvedTest } from "../../workbook/tests";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { settingOfTest } from "./form/part-settings";
import { variedWords } from "./varied-words";

const useStyles = makeStyles({ sheets: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` } });

interface RunTestProps {
  readonly index: SessionIndex;
  /** Code of the index. */
  readonly root: string;
}

/** What the test varies, in a sentence; the button that runs it, and whether a report has its sheets. */
export function RunTest({ index: { source, results, ratings }, root }: RunTestProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const speech = useSpeech();
  const { t, plain } = speech;
  const settings = source.test ?? defaultTestSettings;
  // Not again at each step of an action that runs.
  const { varied: parts } = useMemo(
    () => resolvedTest(settings, results, root, ratings),
    [settings, results, root, ratings],
  );
  const varied = variedWords(parts, speech);
  const waiting = busy !== null;
  return (
    <Section
      title={t("testTitle")}
      action={
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={waiting}
          onClick={() => void session.runTest()}
        >
          {t("runTest")}
        </Button>
      }
    >
      <Hint>
        {varied === ""
          ? t("testOfNothing")
          : t("testInWords", { runs: plain(settings.runs), seed: String(settings.seed), varied })}
      </Hint>
      <Checkbox
        className={styles.sheets}
        label={t("testSheets")}
        checked={source.tests === true}
        onChange={(_, { checked }) => {
          if (!waiting)
            void session.setSetting(settingOfTest("tests").title, checked === true ? "sheets" : "none");
        }}
      />
    </Section>
  );
}
