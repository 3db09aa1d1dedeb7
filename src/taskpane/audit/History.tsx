import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  run: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalS,
  },
  head: {
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The runs in this workbook, the last one first. */
export function History() {
  const styles = useStyles();
  const { history } = useSessionState();
  const { t, dateTime, number } = useSpeech();
  const runs = [...history].sort((a, b) => b.time.localeCompare(a.time));
  return (
    <Section title={t("history")}>
      {runs.length === 0 && <Hint>{t("noHistory")}</Hint>}
      <ul className={styles.list}>
        {runs.map((run) => (
          <li key={`${run.time} ${run.inputsDigest}`} className={styles.run}>
            <span className={styles.head}>
              <Body1>{dateTime(run.time)}</Body1>
              <Caption1 className={styles.quiet}>
                {t(run.mode === "live" ? "asFormulas" : "asValues")} ·{" "}
                {t("version", { version: run.version })}
              </Caption1>
            </span>
            <Caption1>{t("runFirst", { unit: run.first, score: number(run.score, 2) })}</Caption1>
            <Caption1 className={styles.quiet}>
              {t("runSize", { units: run.units, indicators: run.indicators, problems: run.problems })} ·{" "}
              <span title={run.inputsDigest}>{t("digest", { digest: run.inputsDigest.slice(0, 12) })}</span>
            </Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
