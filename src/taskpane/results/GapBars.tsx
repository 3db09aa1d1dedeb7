import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../strings/SpeechContext";
import type { GapPart } from "./profile";

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
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  chart: { display: "block", height: "8px", width: "100%" },
  axis: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  behind: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  ahead: {
    fill: tokens.colorPaletteBlueForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  more: { alignSelf: "flex-start" },
});

const step = 8;

interface GapBarsProps {
  readonly parts: readonly GapPart[];
  readonly decimals: number;
}

/** What each indicator adds to the gap: to the right where the unit is behind, to the left where it is ahead. */
export function GapBars({ parts, decimals }: GapBarsProps) {
  const styles = useStyles();
  const { t, signed } = useSpeech();
  const [shown, setShown] = useState(step);
  const least = Math.min(0, ...parts.map(({ part }) => part));
  const most = Math.max(0, ...parts.map(({ part }) => part));
  const share = (x: number): number => (100 * (x - least)) / (most - least);
  return (
    <>
      <ul className={styles.bars}>
        {parts.slice(0, shown).map(({ code, name, part }) => {
          const amount = signed(part, decimals);
          const title = t(part > 0 ? "behindTitle" : "aheadTitle", { name, amount });
          return (
            <li key={code}>
              <div className={styles.head}>
                <span className={styles.name}>{name}</span>
                <span className={styles.value}>{amount}</span>
              </div>
              <svg role="img" aria-label={title} className={styles.chart}>
                <title>{title}</title>
                <rect
                  className={part > 0 ? styles.behind : styles.ahead}
                  x={`${share(Math.min(0, part))}%`}
                  width={`${share(Math.max(0, part)) - share(Math.min(0, part))}%`}
                  height="8"
                  rx="1"
                />
                <rect className={styles.axis} x={`${share(0)}%`} width="1" height="8" />
              </svg>
            </li>
          );
        })}
      </ul>
      {parts.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(parts.length)}>
          {t("showMore", { count: parts.length - shown })}
        </Button>
      )}
    </>
  );
}
