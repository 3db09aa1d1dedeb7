import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start", marginTop: "4px" },
});

interface PagedProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first; each further step draws five times as many. */
  readonly first: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which a few items are drawn, and more on demand. */
export function Paged<Item>({ items, first, children }: PagedProps<Item>) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [shown, setShown] = useState(first);
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + 5 * first)}>
          {t("showMore", { count: items.length - shown })}
        </Button>
      )}
    </>
  );
}
