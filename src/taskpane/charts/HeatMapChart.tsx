import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { heatParts, type HeatMap } from "../../charts";
import { SceneSvg } from "./SceneSvg";
import { useChartColours } from "./colours";
import { type Cell, movedCell } from "./moved-cell";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  box: {
    display: "flex",
    overflowX: "auto",
    position: "relative",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The names stay while the squares are scrolled below them.
  names: {
    backgroundColor: tokens.colorNeutralBackground1,
    insetInlineStart: 0,
    position: "sticky",
    zIndex: 1,
  },
  squares: { cursor: "pointer", position: "relative" },
  current: {
    boxSizing: "border-box",
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    pointerEvents: "none",
    position: "absolute",
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  words: { margin: 0, minHeight: "40px", overflowWrap: "anywhere" },
});

interface HeatMapChartProps {
  readonly chart: HeatMap;
  /** How it is used, said with its name and shown before a square is chosen. */
  readonly hint: string;
  /** A square in words. */
  readonly wordsOf: (row: number, column: number) => string;
}

/** A heat map: arrow keys or a click choose a square, whose figures are said below. */
export function HeatMapChart({ chart, hint, wordsOf }: HeatMapChartProps) {
  const styles = useStyles();
  const { colours } = useChartColours();
  const [width, measured] = useWidth();
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setCell] = useState<Cell | null>(null);
  const {
    names,
    squares,
    legend,
    cell: side,
    top,
  } = useMemo(() => heatParts(chart, { width }), [chart, width]);
  const [rows, columns] = [chart.rows.length, chart.columns.length];
  const current = wanted !== null && wanted.row < rows && wanted.column < columns ? wanted : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedCell(event.key, current, rows, columns);
    if (next === null) return;
    event.preventDefault();
    setCell(next);
    const { current: element } = box;
    // The square comes into view beside the names.
    const left = next.column * side;
    if (element !== null && left < element.scrollLeft) element.scrollLeft = left;
    const right = left + side + names.width - (element?.clientWidth ?? 0);
    if (element !== null && right > element.scrollLeft) element.scrollLeft = right;
  };
  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const edge = currentTarget.getBoundingClientRect();
    const row = Math.floor((clientY - edge.top - top) / side);
    const column = Math.floor((clientX - edge.left) / side);
    if (row >= 0 && row < rows && column >= 0 && column < columns) setCell({ row, column });
  };
  return (
    <div ref={measured} className={mergeClasses(styles.chart, colours)}>
      <div
        ref={box}
        role="group"
        tabIndex={0}
        aria-label={`${chart.title}. ${hint}`}
        className={styles.box}
        onKeyDown={onKeyDown}
      >
        <div className={styles.names}>
          <SceneSvg scene={names} hidden />
        </div>
        <div className={styles.squares} onClick={onClick}>
          <SceneSvg scene={squares} hidden />
          {current !== null && (
            <span
              className={styles.current}
              style={{
                height: side,
                left: current.column * side,
                top: top + current.row * side,
                width: side,
              }}
            />
          )}
        </div>
      </div>
      <SceneSvg scene={legend} hidden />
      <p role="status" className={styles.words}>
        {current === null ? hint : wordsOf(current.row, current.column)}
      </p>
    </div>
  );
}
