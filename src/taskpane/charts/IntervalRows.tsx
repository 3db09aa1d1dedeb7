import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { intervalParts, type IntervalChart } from "../../charts";
import { useVirtualRows } from "../parts/use-virtual-rows";
import { SceneSvg } from "./SceneSvg";
import { useChartColours } from "./colours";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  // Its numbers stay in sight above the rows.
  axis: { backgroundColor: tokens.colorNeutralBackground1, position: "sticky", top: 0, zIndex: 1 },
  rows: { margin: 0, position: "relative" },
  row: { height: "24px", insetInlineStart: 0, position: "absolute", top: 0, width: "100%" },
  button: {
    alignItems: "center",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    display: "flex",
    height: "100%",
    padding: 0,
    width: "100%",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

const rowHeight = 24;

interface IntervalRowsProps {
  readonly chart: IntervalChart;
  /** Each row in words, for a screen reader. */
  readonly wordsOf: (row: number) => string;
  readonly isChosen: (row: number) => boolean;
  readonly choose: (row: number) => void;
}

/** An interval chart of any length, of which the rows in view are drawn; each can be chosen, also by the keyboard. */
export function IntervalRows({ chart, wordsOf, isChosen, choose }: IntervalRowsProps) {
  const styles = useStyles();
  const { colours } = useChartColours();
  const [width, measured] = useWidth();
  const { legend, axis, row } = useMemo(() => intervalParts(chart, { width }), [chart, width]);
  const { list, virtualizer, active, setActive, onKeyDown } = useVirtualRows(
    chart.rows.length,
    rowHeight,
    axis.height,
  );
  return (
    <div ref={measured} className={mergeClasses(styles.chart, colours)}>
      <SceneSvg scene={legend} hidden />
      <div className={styles.axis}>
        <SceneSvg scene={axis} hidden />
      </div>
      <div
        role="list"
        aria-label={chart.title}
        ref={list}
        className={styles.rows}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            role="listitem"
            aria-setsize={chart.rows.length}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            <button
              type="button"
              className={styles.button}
              tabIndex={index === active ? 0 : -1}
              aria-pressed={isChosen(index)}
              aria-label={wordsOf(index)}
              onClick={() => {
                setActive(index);
                choose(index);
              }}
            >
              <SceneSvg scene={row(index)} hidden />
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
