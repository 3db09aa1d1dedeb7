import { makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../app/session/types";
import { CellLink } from "../parts/CellLink";
import { nameOf } from "../model/tree";
import { useSpeech } from "../strings/SpeechContext";

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
  name: { fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  end: { textAlign: "end" },
});

interface IndicatorTableProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly decimals: number;
}

/** Every indicator of one unit: the raw value with its cell, and the score it gives. */
export function IndicatorTable({ index, unit, decimals }: IndicatorTableProps) {
  const styles = useStyles();
  const { t, plain, number } = useSpeech();
  const { model, results, source } = index;
  const row = source.data.rows[unit];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {t("indicator")}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head}`}>
            {t("rawValue")}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.head} ${styles.end}`}>
            {t("scoreColumn")}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.indicators.map((indicator, k) => {
          const column = source.data.columns[indicator.code];
          return (
            <tr key={indicator.code}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {nameOf(indicator)}
              </th>
              <td className={styles.cell}>
                {plain(indicator.values[unit] ?? NaN)} <span className={styles.quiet}>{indicator.unit}</span>
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
