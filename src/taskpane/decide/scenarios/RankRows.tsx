import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScenarioComparison } from "../../../app/scenarios";
import { Hint } from "../../parts/Hint";
import { Subheading } from "../../parts/Subheading";
import { useVirtualRows } from "../../parts/use-virtual-rows";
import { useSpeech } from "../../strings/SpeechContext";
import { useMedia } from "../../theme/use-media";
import { inRankOrder, type RankColumn } from "./compared-columns";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", minWidth: 0 },
  names: {
    fontSize: tokens.fontSizeBase200,
    margin: 0,
    overflowWrap: "anywhere",
    paddingInlineStart: "24px",
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    display: "grid",
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXXS,
    position: "sticky",
    top: 0,
    zIndex: 1,
  },
  rows: { position: "relative" },
  row: { insetInlineStart: 0, position: "absolute", top: 0, width: "100%" },
  button: {
    alignItems: "center",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    color: "inherit",
    cursor: "pointer",
    display: "grid",
    font: "inherit",
    height: "100%",
    padding: 0,
    textAlign: "start",
    width: "100%",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
  },
  ownLine: { gridColumnEnd: "-1", gridColumnStart: "1" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  rank: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

/** Heights of a row of one line and of two. */
const rowHeights = { one: 32, two: 48 };

interface RankRowsProps {
  readonly found: ScenarioComparison;
  readonly columns: readonly RankColumn[];
  readonly labels: readonly string[];
  readonly chosen: number | null;
  readonly choose: (unit: number | null) => void;
}

/** The ranks of every unit side by side, of any number of units; the chosen one stands out in the chart. */
export function RankRows({ found, columns, labels, chosen, choose }: RankRowsProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const order = useMemo(() => inRankOrder(found), [found]);
  // Beside many columns a narrow pane has no room for names.
  const isTwoLines = useMedia("(max-width: 420px)") && columns.length > 3;
  const height = isTwoLines ? rowHeights.two : rowHeights.one;
  const { list, virtualizer, active, setActive, onKeyDown } = useVirtualRows(order.length, height, 24);
  const { top, topTimes, indexes } = found;
  const grid = {
    gridTemplateColumns: isTwoLines
      ? `repeat(${columns.length}, minmax(0, 1fr)) 48px`
      : `minmax(0, 1fr) repeat(${columns.length}, 32px) 48px`,
  };
  const times = (unit: number): string => t("compareTopOf", { count: topTimes[unit] ?? 0, total: indexes });
  const wordsOf = (unit: number): string =>
    [
      labels[unit] ?? "",
      ...columns.map(({ name, ranks }) =>
        t("compareRank", { scenario: name, rank: plain(ranks[unit] ?? NaN) }),
      ),
      `${t("compareTop", { top })}: ${times(unit)}`,
    ].join("; ");
  return (
    <div className={styles.table}>
      <Subheading>{t("compareRanks")}</Subheading>
      <Hint>{t("compareTopText", { total: indexes, top })}</Hint>
      <ol className={styles.names}>
        {columns.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      <div aria-hidden className={styles.head} style={grid}>
        {!isTwoLines && <span>{t("unit")}</span>}
        {columns.map(({ name }, k) => (
          <span key={name} title={name} className={styles.rank}>
            {k + 1}
          </span>
        ))}
        <span className={styles.rank}>{`≤ ${top}`}</span>
      </div>
      <div
        role="list"
        aria-label={t("compareRanks")}
        ref={list}
        className={styles.rows}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const unit = order[index] ?? 0;
          return (
            <div
              key={index}
              role="listitem"
              aria-setsize={order.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.row}
              style={{ height, transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            >
              <button
                type="button"
                className={mergeClasses(styles.button, unit === chosen && styles.chosen)}
                style={grid}
                tabIndex={index === active ? 0 : -1}
                aria-pressed={unit === chosen}
                aria-label={wordsOf(unit)}
                onClick={() => {
                  setActive(index);
                  choose(unit === chosen ? null : unit);
                }}
              >
                <span
                  className={mergeClasses(styles.name, isTwoLines && styles.ownLine)}
                  title={labels[unit]}
                >
                  {labels[unit]}
                </span>
                {columns.map(({ name, ranks }) => (
                  <span key={name} className={styles.rank}>
                    {plain(ranks[unit] ?? NaN)}
                  </span>
                ))}
                <span className={styles.rank}>{`${topTimes[unit] ?? 0}/${indexes}`}</span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
