import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../app/session";
import { CellLink } from "../parts/CellLink";
import { nameOf } from "../model/tree";
import { useSpeech } from "../strings/SpeechContext";
import { RatedLevel } from "./RatedLevel";
import { indicatorValue } from "./indicator-value";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", width: "100%" },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: "start",
    verticalAlign: "top",
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  // Wide enough that no common word of a name is broken in a narrow pane.
  names: { width: "40%" },
  name: { fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  end: { paddingInlineEnd: 0, textAlign: "end", whiteSpace: "nowrap" },
  figure: { whiteSpace: "nowrap" },
  raw: { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
});

interface IndicatorTableProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly decimals: number;
}

/** Every indicator of one unit: its value, the raw cell of the value, and its score. */
export function IndicatorTable({ index, unit, decimals }: IndicatorTableProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, number } = speech;
  const { model, results, source } = index;
  const row = source.data.rows[unit];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.names}`}>
            {t("indicator")}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {t("valueColumn")}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.end}`}>
            {t("scoreColumn")}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.indicators.map((indicator, k) => {
          const { value, unit: measured, raw } = indicatorValue(results, k, unit, speech);
          const column = source.data.columns[indicator.code];
          return (
            <tr key={indicator.code}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {nameOf(indicator)}
              </th>
              <td className={styles.cell}>
                <span className={styles.figure}>{value}</span>{" "}
                <span className={styles.quiet}>{measured}</span>
                {raw !== null && (
                  <details className={styles.quiet}>
                    <summary className={styles.raw}>{t("rawValue")}</summary>
                    {raw}
                  </details>
                )}
                {source.assessment?.rated.includes(indicator.code) === true && (
                  <RatedLevel
                    {...{ index, unit }}
                    assessment={source.assessment}
                    indicator={indicator.code}
                  />
                )}
                {row !== undefined && column !== undefined && (
                  <div>
                    <CellLink cell={{ sheet: source.data.sheet, row, column }} />
                  </div>
                )}
              </td>
              <td className={`${styles.cell} ${styles.end}`}>
                {number(results.normalised[k]?.[unit] ?? NaN, decimals)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
