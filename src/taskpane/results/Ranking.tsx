import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { extent } from "../../engine";
import { useSpeech } from "../strings/SpeechContext";
import type { RankedUnit } from "./ranking";
import { rangeOf, type ShownRanges } from "./range/rank-ranges";
import { RankingRow } from "./RankingRow";
import { useVirtualRows } from "../parts/use-virtual-rows";

/** All rows have the same columns: bars of the same length have the same meaning. Digits of scores never wrap. */
const columnsFor = (longest: number, ranges: number): string =>
  `max(48px, ${ranges + 1}ch) minmax(0, 1fr) max(64px, ${longest + 1}ch)`;

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", minWidth: 0 },
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    display: "grid",
    fontSize: tokens.fontSizeBase200,
    paddingBlock: tokens.spacingVerticalXS,
  },
  end: { textAlign: "end" },
  middle: { textAlign: "center" },
  rows: { position: "relative" },
});

interface RankingProps {
  readonly title: string;
  readonly rows: readonly RankedUnit[];
  readonly scores: Float64Array;
  readonly decimals: number;
  /** Places gained since the baseline, by the unit's code. */
  readonly shifts: ReadonlyMap<string, number>;
  /** The ranges of these ranks; null where there are none. */
  readonly ranges: ShownRanges | null;
  /** Positions of the units that cannot be distinguished from one, and that one. */
  readonly same: ReadonlySet<number>;
  readonly compared: { readonly position: number; readonly name: string };
  readonly selected: string | null;
  /** Unit whose profile was left just now: it comes into view and takes the focus. */
  readonly returnTo: string | null;
  readonly select: (code: string) => void;
}

/** The ranking as a table of which only the rows in view are drawn. */
export function Ranking({
  title,
  rows,
  scores,
  decimals,
  shifts,
  ranges,
  same,
  compared,
  selected,
  returnTo,
  select,
}: RankingProps) {
  const styles = useStyles();
  const { t, number } = useSpeech();
  const { list, virtualizer, active, setActive, goTo, onKeyDown } = useVirtualRows(rows.length);
  useEffect(() => {
    const row = rows.findIndex(({ code }) => code === returnTo);
    if (row >= 0) goTo(row);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when a profile is left: rows that change later (a filter, new scores) must not take the focus away
  }, [returnTo]);
  const { minimum: least, maximum: most } = extent(scores);
  const foot = Math.min(0, least);
  const columns = columnsFor(
    Math.max(...[least, most].map((score) => number(score, decimals).length)),
    2 * String(rows.length).length + 3,
  );
  return (
    <div role="table" aria-label={title} aria-rowcount={rows.length + 1} className={styles.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.header} style={{ gridTemplateColumns: columns }}>
          <span role="columnheader" className={styles.middle}>
            {t("rank")}
          </span>
          <span role="columnheader">{t("unit")}</span>
          <span role="columnheader" className={styles.end}>
            {t("scoreColumn")}
          </span>
        </div>
      </div>
      <div
        role="rowgroup"
        ref={list}
        className={styles.rows}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const unit = rows[index];
          return unit === undefined ? null : (
            <RankingRow
              key={unit.code}
              ref={virtualizer.measureElement}
              row={index}
              offset={start - virtualizer.options.scrollMargin}
              unit={unit}
              share={(unit.score - foot) / (most - foot)}
              decimals={decimals}
              columns={columns}
              shift={shifts.get(unit.code) ?? 0}
              range={ranges && rangeOf(ranges, unit.position)}
              ranges={ranges}
              sameAs={same.has(unit.position) ? compared.name : null}
              isSame={same.size > 0 && (same.has(unit.position) || unit.position === compared.position)}
              selected={selected === unit.code}
              tabbable={index === active}
              select={() => {
                setActive(index);
                select(unit.code);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
