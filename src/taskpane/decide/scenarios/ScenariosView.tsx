import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { KeepScenario } from "../../scenarios/KeepScenario";
import { useSession } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import type { DecideViewProps } from "../decide-view-props";
import { CompareScenarios } from "./CompareScenarios";
import { ScenarioItem } from "./ScenarioItem";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The scenarios of the workbook: kept, applied, renamed, deleted, and side by side. */
export function ScenariosView({ index, root }: DecideViewProps) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useSpeech();
  const scenarios = index.source.decisions?.scenarios ?? [];
  return (
    <>
      <Section title={t("scenarioList")}>
        <Hint>{t("scenariosText")}</Hint>
        {scenarios.length === 0 ? (
          <Body1>{t("scenariosNone")}</Body1>
        ) : (
          <>
            <Hint>{t("scenarioApplyText")}</Hint>
            <ul className={styles.list}>
              {scenarios.map((scenario) => (
                // A scenario keeps its row when it gets another name.
                <li key={scenario.cell.row}>
                  <ScenarioItem index={index} scenario={scenario} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={t("scenarioNew")}>
        <KeepScenario
          label={t("scenarioKeep")}
          hint={t("scenarioNewText")}
          keep={(name, replace) => session.savePresent(name, replace)}
        />
      </Section>
      {scenarios.length > 0 && (
        <CompareScenarios key={root.node.code} index={index} root={root.node.code} scenarios={scenarios} />
      )}
    </>
  );
}
