import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start", marginTop: "4px" },
});

interface PagedProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first; each further step draws four times as many. */
  readonly first: number;
  /** Whether none is drawn at first. */
  readonly folded?: boolean;
  /** Name of the list for a screen reader, where no heading names it. */
  readonly label?: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which a few items are drawn, and more on demand. */
export function Paged<Item>({ items, first, folded = false, label, children }: PagedProps<Item>) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [shown, setShown] = useState(folded ? 0 : first);
  return (
    <>
      {shown > 0 && items.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {items.slice(0, shown).map(children)}
        </ul>
      )}
      {items.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + 4 * first)}>
          {shown === 0 ? t("showFolded") : t("showMore", { count: items.length - shown })}
        </Button>
      )}
    </>
  );
}
