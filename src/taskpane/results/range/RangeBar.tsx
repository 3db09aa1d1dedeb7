import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RankSummary } from "../../../engine";

const useStyles = makeStyles({
  chart: { display: "block", height: "8px", overflow: "visible", width: "100%" },
  large: { height: "14px" },
  scale: { fill: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  range: {
    fill: tokens.colorPaletteBlueBorderActive,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  // An old range is an outline, so that it differs from a new one by more than its colour.
  old: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2 2",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  rank: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
});

interface RangeBarProps {
  readonly range: RankSummary;
  readonly isOld: boolean;
  /** The last rank of all. */
  readonly last: number;
  readonly large?: boolean;
}

/** The range of a rank on the scale of all ranks, the first at the left, with a dot at the rank itself. */
export function RangeBar({ range: { nominal, q05, q95 }, isOld, last, large = false }: RangeBarProps) {
  const styles = useStyles();
  const height = large ? 14 : 8;
  // Each rank has a place of its own width, so that a range of one rank is seen.
  const share = (x: number): number => (100 * (x - 0.5)) / last;
  return (
    <svg aria-hidden className={mergeClasses(styles.chart, large && styles.large)}>
      <rect className={styles.scale} y={height / 2 - 0.5} width="100%" height="1" />
      <rect
        className={isOld ? styles.old : styles.range}
        x={`${share(q05 - 0.5)}%`}
        y={height / 2 - 3}
        width={`${share(q95 + 0.5) - share(q05 - 0.5)}%`}
        height="6"
        rx="1"
      />
      {!Number.isNaN(nominal) && (
        <circle className={styles.rank} cx={`${share(nominal)}%`} cy={height / 2} r={large ? 3.5 : 2.5} />
      )}
    </svg>
  );
}
