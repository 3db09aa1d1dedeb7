import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { Subheading } from "../parts/Subheading";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
  },
  card: {
    alignItems: "flex-start",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  push: { marginTop: "auto" },
});

/** Ways to begin: empty tables to fill in, or a worked example. `first`: the workbook has nothing else yet. */
export function Starters({ first = false }: { readonly first?: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const starters = [
    {
      title: t("templateTitle"),
      text: t("templateText"),
      label: t("insertTemplate"),
      run: () => void session.insertTemplate(),
    },
    {
      title: t("exampleTitle"),
      text: t("exampleText"),
      label: t("loadExample"),
      run: () => void session.insertExample(),
    },
  ];
  return (
    <Section title={t(first ? "startHere" : "startAnew")}>
      {first && <Hint>{t("startHereText")}</Hint>}
      <div className={styles.cards}>
        {starters.map(({ title, text, label, run }) => (
          <div key={label} className={styles.card}>
            <Subheading>{title}</Subheading>
            <Hint>{text}</Hint>
            <Button className={styles.push} disabledFocusable={busy !== null} onClick={run}>
              {label}
            </Button>
          </div>
        ))}
      </div>
    </Section>
  );
}
