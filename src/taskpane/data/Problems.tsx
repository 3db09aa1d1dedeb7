import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Section } from "../parts/Section";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { groupProblems } from "./group-problems";
import { ProblemGroup } from "./ProblemGroup";

const useStyles = makeStyles({
  none: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex" },
  sign: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, fontSize: "20px" },
});

/** Everything that the reading and the run found, by severity. */
export function Problems() {
  const styles = useStyles();
  const { problems } = useSessionState();
  const { t } = useSpeech();
  return (
    <Section title={t("problems")}>
      {problems.length === 0 ? (
        <div className={styles.none}>
          <CheckmarkCircleFilled aria-hidden className={styles.sign} />
          <Body1>{t("noProblems")}</Body1>
        </div>
      ) : (
        groupProblems(problems).map((group) => <ProblemGroup key={group.severity} {...group} />)
      )}
    </Section>
  );
}
