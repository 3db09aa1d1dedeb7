import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", width: "100%" },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    textAlign: "start",
    verticalAlign: "top",
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "bottom",
  },
  // Wide enough for common words, and in sight while the figures are scrolled.
  name: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    insetInlineStart: 0,
    minWidth: "116px",
    overflowWrap: "anywhere",
    position: "sticky",
  },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  headOfFigures: { textAlign: "end" },
  more: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** A table of words: the first column names the row; the others are figures, or texts that may wrap. */
export interface TableData {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly title: string;
  /** Whether it holds texts, which wrap and begin at the left. */
  readonly text?: boolean;
}

/** Rows that are drawn at first; each step draws four times as many more. */
const first = 100;

/** The figures of a chart as a table, which scrolls in its own box where it is too wide. */
export function DataTable({ title, data }: { readonly title: string; readonly data: TableData }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [shown, setShown] = useState(first);
  const { columns, rows } = data;
  return (
    <>
      <div className={styles.box} role="region" aria-label={t("tableOf", { title })} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {columns.map(({ title: head, text = false }, k) => (
                <th
                  key={head}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.head, k > 0 && !text && styles.headOfFigures)}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(([name, ...cells], i) => (
              <tr key={i}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {name}
                </th>
                {cells.map((cell, k) => (
                  <td
                    key={k}
                    className={mergeClasses(styles.cell, columns[k + 1]?.text !== true && styles.figure)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + 4 * first)}>
          {t("showMore", { count: rows.length - shown })}
        </Button>
      )}
    </>
  );
}
