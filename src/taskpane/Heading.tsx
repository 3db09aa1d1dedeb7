import { Caption1, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  version: { color: tokens.colorNeutralForeground3 },
});

/** The product's name, its version, and what it does in one sentence. */
export function Heading({ version }: { readonly version: string }) {
  const styles = useStyles();
  return (
    <header className={styles.heading}>
      <Subtitle1 as="h1">Capability Index</Subtitle1>
      <Caption1 className={styles.version}>Version {version}</Caption1>
      <Text>
        Builds a composite index from the Data, Framework and Method tables of a workbook: scores, ranks and
        gaps as live formulas down to the raw cell.
      </Text>
    </header>
  );
}
