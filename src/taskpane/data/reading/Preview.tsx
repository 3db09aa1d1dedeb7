import { Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../workbook/read";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import { valueWords } from "./value-words";

const useStyles = makeStyles({
  title: { margin: 0 },
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: tokens.spacingVerticalXS,
    maxHeight: "240px",
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    maxWidth: "180px",
    overflow: "hidden",
    paddingBlock: "2px",
    paddingInline: tokens.spacingHorizontalS,
    textAlign: "start",
    textOverflow: "ellipsis",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    position: "sticky",
    top: 0,
  },
  number: { textAlign: "end" },
});

/** More than this are not looked at in a pane. */
const mostRows = 8;

/** The first units with the figures that were read for them; scrolls within its own box, by the keyboard too. */
export function Preview({ header, rows, units }: TableReading["preview"]) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, plain } = speech;
  const shown = rows.slice(0, mostRows);
  if (shown.length === 0) return null;
  return (
    <div>
      <Subtitle2 as="h3" id="preview-title" className={styles.title}>
        {t("previewTitle")}
      </Subtitle2>
      <Hint>{t("previewRows", { count: shown.length, units: plain(units) })}</Hint>
      <div className={styles.box} role="region" aria-labelledby="preview-title" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((title, j) => (
                <th key={j} scope="col" title={title} className={mergeClasses(styles.cell, styles.head)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <tr key={i}>
                {row.map((value, j) => {
                  const text = valueWords(value, speech);
                  return (
                    <td
                      key={j}
                      title={text}
                      className={mergeClasses(styles.cell, typeof value === "number" && styles.number)}
                    >
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
