import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../workbook/cells";
import type { LeftOutRow } from "../../../workbook/read";
import { CellLink } from "../../parts/CellLink";
import { Disclosure } from "../../parts/Disclosure";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import { Paged } from "./Paged";
import { reasonWords } from "./reason-words";

const useStyles = makeStyles({
  row: {
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    justifyContent: "space-between",
    minHeight: "44px",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  // At most half of the line: an address on a sheet with a long name takes two lines.
  link: { flexShrink: 0, maxWidth: "50%" },
});

/** The rows that are no units, each with its reason and its cell. */
export function LeftOutRows({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const styles = useStyles();
  const { t, language } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <Disclosure title={t("rowsLeftOut", { count: rows.length })}>
      <Paged items={rows} first={20}>
        {({ cell, text, reason }) => (
          <li key={cellAddress(cell)} className={styles.row}>
            <span className={styles.words}>
              <Body1>{text}</Body1>
              <Hint>{reasonWords(reason, language)}</Hint>
            </span>
            <span className={styles.link}>
              <CellLink cell={cell} />
            </span>
          </li>
        )}
      </Paged>
    </Disclosure>
  );
}
