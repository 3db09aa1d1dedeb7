import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forwardRef } from "react";
import { useSpeech } from "../strings/SpeechContext";
import type { RankSummary } from "../../engine";
import type { RankedUnit } from "./ranking";
import { Shift } from "../parts/Shift";
import { Unseen } from "../parts/Unseen";
import type { ShownRanges } from "./range/rank-ranges";
import { rangeWords, rangeText } from "./range/range-words";
import { ClassSign } from "./ClassSign";
import { RangeBar } from "./range/RangeBar";

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
  range: {
    color: tokens.colorNeutralForeground3,
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase100,
  },
  old: { fontStyle: "italic" },
  // Units that cannot be distinguished have a line at their left; rows below each other make it one line.
  same: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: "3px",
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
  /** The range of the rank; null where there is none. */
  readonly range: RankSummary | null;
  readonly ranges: Pick<ShownRanges, "isOld" | "last"> | null;
  /** The name of the unit that this one cannot be distinguished from; null where it can. */
  readonly sameAs: string | null;
  /** Whether it is one of those units, or the unit that they are compared with. */
  readonly isSame: boolean;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly select: () => void;
}

/** One unit of the ranking; pressing it opens its profile. */
export const RankingRow = forwardRef<HTMLDivElement, RankingRowProps>(function RankingRow(
  {
    row,
    offset,
    unit,
    share,
    decimals,
    columns,
    shift,
    range,
    ranges,
    sameAs,
    isSame,
    selected,
    tabbable,
    select,
  },
  ref,
) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, number, percent, plain } = speech;
  const bar = Number.isNaN(share) ? 0 : 100 * share;
  return (
    <div
      role="row"
      ref={ref}
      data-index={row}
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, selected && styles.selected, isSame && styles.same)}
      style={{ gridTemplateColumns: columns, transform: `translateY(${offset}px)` }}
    >
      <span role="cell" className={styles.rank}>
        {plain(unit.rank)}
        {unit.thin !== null && <span aria-hidden>*</span>}
        {range !== null && (
          <span className={mergeClasses(styles.range, ranges?.isOld && styles.old)}>
            <span aria-hidden>
              {sameAs !== null && "≈ "}
              {rangeText(range, speech)}
            </span>
            <Unseen>
              {rangeWords(range, speech)}
              {sameAs !== null && `, ${t("sameAs", { name: sameAs })}`}
            </Unseen>
          </span>
        )}
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
        {unit.class?.own && (
          <span className={styles.quiet}>
            <ClassSign of={unit.class.own} />
          </span>
        )}
        {unit.thin !== null && (
          <span className={styles.quiet}>{t("thinUnit", { share: percent(unit.thin) })}</span>
        )}
        <svg aria-hidden className={styles.track}>
          <rect className={styles.back} width="100%" height="4" rx="2" />
          <rect className={styles.bar} width={`${bar}%`} height="4" rx="2" />
        </svg>
        {range !== null && ranges !== null && (
          <RangeBar range={range} isOld={ranges.isOld} last={ranges.last} />
        )}
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
