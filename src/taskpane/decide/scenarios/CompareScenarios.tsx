import {
  Body1,
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../../app/session";
import type { Scenario } from "../../../workbook/decisions";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { CompareResult } from "./CompareResult";

const useStyles = makeStyles({
  choices: { border: "none", display: "flex", flexDirection: "column", margin: 0, minWidth: 0, padding: 0 },
  choice: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  run: { alignSelf: "flex-start" },
  progress: { height: "2px" },
});

/** More columns than this, and the index as it is, fit neither a pane nor a chart. */
const most = 5;

interface CompareScenariosProps {
  readonly index: SessionIndex;
  /** Code of the index. */
  readonly root: string;
  readonly scenarios: readonly Scenario[];
}

/** Which scenarios are compared, and what comes of it. */
export function CompareScenarios({ index, root, scenarios }: CompareScenariosProps) {
  const styles = useStyles();
  const session = useSession();
  const { comparison } = useSessionState();
  const { t } = useSpeech();
  const own = comparison?.root === root ? comparison : null;
  // Until the user chooses: those that were compared last, else the first ones.
  const [picked, setPicked] = useState<readonly string[] | null>(own?.names ?? null);
  const names = scenarios.map(({ name }) => name);
  const chosen = (picked ?? names.slice(0, most)).filter((name) => names.includes(name));
  const pick = (name: string, isChosen: boolean): void =>
    setPicked(isChosen ? [...chosen, name] : chosen.filter((other) => other !== name));
  return (
    <Section title={t("compareTitle")}>
      <Hint>{t("compareText")}</Hint>
      <fieldset className={styles.choices}>
        <legend>{t("compareWhich")}</legend>
        {names.map((name) => (
          <Checkbox
            key={name}
            className={styles.choice}
            label={name}
            checked={chosen.includes(name)}
            disabled={!chosen.includes(name) && chosen.length >= most}
            onChange={(_, { checked }) => pick(name, checked === true)}
          />
        ))}
      </fieldset>
      {names.length > most && <Hint>{t("compareTooMany", { count: most })}</Hint>}
      <Button
        size="small"
        className={styles.run}
        disabledFocusable={chosen.length === 0}
        onClick={() => void session.compareScenarios(root, chosen)}
      >
        {t("compareRun")}
      </Button>
      <div className={styles.progress}>
        {own?.phase === "running" && <ProgressBar thickness="medium" aria-label={t("compareRunning")} />}
      </div>
      {own?.phase === "failed" && (
        <Body1>
          {t("compareFailed", {
            reason: own.reason === "not-loaded" ? t("failNotLoaded") : own.reason,
          })}
        </Body1>
      )}
      {own?.isOld === true && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("compareOld")}</MessageBarBody>
        </MessageBar>
      )}
      {own !== null && own.found !== null && (
        <CompareResult
          index={own.index}
          found={own.found}
          isBusy={own.phase === "running"}
          key={index.model.units.length}
        />
      )}
    </Section>
  );
}
