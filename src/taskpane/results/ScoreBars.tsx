import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../strings/SpeechContext";
import type { ProfileLine } from "./profile";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  head: { columnGap: tokens.spacingHorizontalS, display: "flex", justifyContent: "space-between" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  value: {
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  chart: { display: "block", height: "14px", overflow: "visible", width: "100%" },
  back: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas" } },
  bar: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  peers: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  best: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

interface ScoreBarsProps {
  readonly lines: readonly ProfileLine[];
  readonly scale: { readonly from: number; readonly to: number };
  readonly decimals: number;
}

/** One bar per node: the unit's score, with a mark at its peers' median and a ring at the best. */
export function ScoreBars({ lines, scale, decimals }: ScoreBarsProps) {
  const styles = useStyles();
  const { t, number } = useSpeech();
  const share = (x: number): number => (100 * (x - scale.from)) / (scale.to - scale.from);
  const at = (x: number): string => `${share(x)}%`;
  return (
    <ul className={styles.bars}>
      {lines.map(({ code, name, score, peers, best }) => {
        const title = t("barTitle", {
          name,
          score: number(score, decimals),
          peers: number(peers, decimals),
          best: number(best, decimals),
        });
        return (
          <li key={code}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              <span className={styles.value}>{number(score, decimals)}</span>
            </div>
            <svg role="img" aria-label={title} className={styles.chart}>
              <title>{title}</title>
              <rect className={styles.back} y="3" width="100%" height="8" rx="2" />
              {!Number.isNaN(score) && (
                <rect
                  className={styles.bar}
                  x={at(Math.min(0, score))}
                  y="3"
                  width={`${share(Math.max(0, score)) - share(Math.min(0, score))}%`}
                  height="8"
                  rx="2"
                />
              )}
              {!Number.isNaN(best) && <circle className={styles.best} cx={at(best)} cy="7" r="3.5" />}
              {!Number.isNaN(peers) && (
                <rect className={styles.peers} x={at(peers)} y="0" width="2.5" height="14" rx="1" />
              )}
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
