import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Model } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf } from "../../model/tree";
import { useVirtualRows } from "../../parts/use-virtual-rows";
import { useSpeech } from "../../strings/SpeechContext";
import { queueWords } from "./queue-words";
import type { QueueRow } from "./queue-rows";

const useStyles = makeStyles({
  rows: { position: "relative" },
  row: { insetInlineStart: 0, position: "absolute", top: 0, width: "100%" },
  button: {
    alignItems: "start",
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    columnGap: tokens.spacingHorizontalS,
    cursor: "pointer",
    display: "grid",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    gridTemplateColumns: "minmax(0, 1fr) auto",
    lineHeight: tokens.lineHeightBase300,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    textAlign: "start",
    width: "100%",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  end: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    gridColumn: "1 / -1",
    overflowWrap: "anywhere",
  },
});

/** Height of a row of three short lines, until it is measured. */
const rowHeight = 66;

interface QueueListProps {
  readonly title: string;
  readonly rows: readonly QueueRow[];
  readonly model: Model;
  /** The cell whose card was left just now: it comes into view and takes the focus. */
  readonly returnTo: string | null;
  readonly open: (key: string) => void;
}

/** The cells as a list of which only the rows in view are drawn. */
export function QueueList({ title, rows, model, returnTo, open }: QueueListProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const labels = unitLabels(model.units);
  const { list, virtualizer, active, setActive, goTo, onKeyDown } = useVirtualRows(rows.length, rowHeight);
  useEffect(() => {
    const row = rows.findIndex(({ key }) => key === returnTo);
    if (row >= 0) goTo(row);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when a card is left: rows that change later must not take the focus away
  }, [returnTo]);
  return (
    <div
      role="list"
      aria-label={title}
      ref={list}
      className={styles.rows}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const { unit, indicator, cell } = row.cell;
        return (
          <div
            key={row.key}
            ref={virtualizer.measureElement}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            <button
              type="button"
              className={styles.button}
              tabIndex={index === active ? 0 : -1}
              onClick={() => {
                setActive(index);
                open(row.key);
              }}
            >
              <span className={styles.name}>{labels[unit] ?? cell.unit}</span>
              <span className={styles.end}>{queueWords.ranks(row, speech)}</span>
              <span className={styles.quiet}>
                {nameOf(model.indicators[indicator] ?? { name: "", code: cell.item })}
              </span>
              <span className={styles.quiet}>{queueWords.line(row, speech)}</span>
            </button>
          </div>
        );
      })}
    </div>
  );
}
