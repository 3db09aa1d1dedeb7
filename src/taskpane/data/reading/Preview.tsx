import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../../workbook/read";
import { Hint } from "../../parts/Hint";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";
import { valueWords } from "../../strings/value-words";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    marginTop: tokens.spacingVerticalXS,
    maxHeight: "240px",
    maxWidth: "100%",
    overflow: "auto",
    width: "fit-content",
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

/** The first units with the figures that were read for them; scrolls within its own box, by the keyboard too. */
export function Preview({ header, rows, units }: TableReading["preview"]) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, plain } = speech;
  if (rows.length === 0) return null;
  return (
    <div>
      <Subheading id="preview-title">{t("previewTitle")}</Subheading>
      <Hint>{t("previewRows", { count: rows.length, units: plain(units) })}</Hint>
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
            {rows.map((row, i) => (
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
