import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { CommandLineSteps } from "./CommandLineSteps";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** The task pane: what the add-in is, and how a workbook is scored today. */
export function Pane({ version }: { readonly version: string }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Heading version={version} />
        <CommandLineSteps />
      </main>
    </FluentProvider>
  );
}
