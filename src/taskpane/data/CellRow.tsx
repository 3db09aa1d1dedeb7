import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef } from "../../workbook/cells";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";

const useStyles = makeStyles({
  row: {
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: "border-box",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    justifyContent: "space-between",
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  // At most half of the line: an address on a sheet with a long name takes two lines.
  link: { flexShrink: 0, maxWidth: "50%" },
});

interface CellRowProps {
  readonly title: string;
  readonly hint: string;
  readonly cell: CellRef | null;
}

/** One item of a list: what it is, a remark on it, and its cell. */
export function CellRow({ title, hint, cell }: CellRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Body1>{title}</Body1>
        <Hint>{hint}</Hint>
      </span>
      {cell !== null && (
        <span className={styles.link}>
          <CellLink cell={cell} />
        </span>
      )}
    </li>
  );
}
