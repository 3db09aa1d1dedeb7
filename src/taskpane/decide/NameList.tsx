import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  list: { margin: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** Names that are shown at first. */
const first = 8;

interface NameListProps {
  readonly label: string;
  readonly names: readonly string[];
  /** Shown in place of names where there are none. */
  readonly none: string;
}

/** Names of units in one sentence; of many, the first few, and all of them on demand. */
export function NameList({ label, names, none }: NameListProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? names : names.slice(0, first);
  return (
    <p className={styles.list}>
      <span className={styles.label}>{label}: </span>
      {names.length === 0 ? none : shown.join(", ")}
      {shown.length < names.length && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {t("showMore", { count: names.length - shown.length })}
        </Button>
      )}
    </p>
  );
}
