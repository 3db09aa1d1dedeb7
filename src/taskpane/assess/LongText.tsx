import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  summary: { cursor: "pointer", minHeight: "24px", overflowWrap: "anywhere" },
  rest: { paddingBlockStart: tokens.spacingVerticalXS },
});

/** Letters that are shown before a text is folded. */
const limit = 140;

/** A text of the user's, as text only: a link is not opened. A long one is folded behind its beginning. */
export function LongText({ text }: { readonly text: string }) {
  const styles = useStyles();
  if (text.length <= limit) return <p className={styles.text}>{text}</p>;
  return (
    <details>
      <summary className={styles.summary}>{`${text.slice(0, limit).trim()}…`}</summary>
      <p className={`${styles.text} ${styles.rest}`}>{text}</p>
    </details>
  );
}
