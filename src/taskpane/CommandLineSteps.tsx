import { Body1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  command: {
    display: "block",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How a workbook is scored until the pane does it: with the command, from a saved copy. */
export function CommandLineSteps() {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">Scoring a workbook</Subtitle2>
      <Text>Scoring from this pane comes with the next release. Today the command line does it:</Text>
      <ol className={styles.steps}>
        <li>
          <Body1>Save and close the workbook.</Body1>
        </li>
        <li>
          <Body1>Run</Body1>
          <Text as="pre" block font="monospace" className={styles.command}>
            psci score index.xlsx --out scored.xlsx
          </Text>
        </li>
        <li>
          <Body1>Open scored.xlsx: your sheets are as they were, with the scores beside them.</Body1>
        </li>
      </ol>
    </section>
  );
}
