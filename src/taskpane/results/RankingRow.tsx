import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forwardRef } from "react";
import { useSpeech } from "../strings/SpeechContext";
import type { RankedUnit } from "./ranking";
import { Shift } from "../parts/Shift";

const useStyles = makeStyles({
  row: {
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: "border-box",
    display: "grid",
    insetInlineStart: 0,
    minHeight: "46px",
    position: "absolute",
    top: 0,
    width: "100%",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  rank: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  middle: { display: "flex", flexDirection: "column", gap: "3px", minWidth: 0, paddingBlock: "5px" },
  name: {
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    font: "inherit",
    overflowWrap: "anywhere",
    padding: 0,
    textAlign: "start",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    // The whole row can be pressed.
    "::after": { content: '""', inset: 0, position: "absolute" },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: { display: "block", height: "4px", width: "100%" },
  back: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas" } },
  bar: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  score: {
    display: "flex",
    flexDirection: "column",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalXS,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
});

interface RankingRowProps {
  readonly row: number;
  readonly offset: number;
  readonly unit: RankedUnit;
  /** Length of the bar, 0..1. */
  readonly share: number;
  readonly decimals: number;
  /** Columns of the grid, as all rows have them. */
  readonly columns: string;
  readonly shift: number;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly select: () => void;
}

/** One unit of the ranking; pressing it opens its profile. */
export const RankingRow = forwardRef<HTMLDivElement, RankingRowProps>(function RankingRow(
  { row, offset, unit, share, decimals, columns, shift, selected, tabbable, select },
  ref,
) {
  const styles = useStyles();
  const { t, number, percent, plain } = useSpeech();
  const bar = Number.isNaN(share) ? 0 : 100 * share;
  return (
    <div
      role="row"
      ref={ref}
      data-index={row}
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={{ gridTemplateColumns: columns, transform: `translateY(${offset}px)` }}
    >
      <span role="cell" className={styles.rank}>
        {plain(unit.rank)}
        {unit.thin !== null && <span aria-hidden>*</span>}
      </span>
      <span role="cell" className={styles.middle}>
        <button
          type="button"
          className={styles.name}
          tabIndex={tabbable ? 0 : -1}
          aria-pressed={selected}
          data-unit={unit.code}
          onClick={select}
        >
          {unit.name}
        </button>
        {unit.group !== null && <span className={styles.quiet}>{unit.group}</span>}
        {unit.thin !== null && (
          <span className={styles.quiet}>{t("thinUnit", { share: percent(unit.thin) })}</span>
        )}
        <svg aria-hidden className={styles.track}>
          <rect className={styles.back} width="100%" height="4" rx="2" />
          <rect className={styles.bar} width={`${bar}%`} height="4" rx="2" />
        </svg>
      </span>
      <span role="cell" className={styles.score}>
        {Number.isNaN(unit.score) ? (
          <span className={styles.quiet}>{t("noScore")}</span>
        ) : (
          number(unit.score, decimals)
        )}
        {shift !== 0 && <Shift places={shift} />}
      </span>
    </div>
  );
});
