import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import { unitLabels } from "../../../workbook/unit-labels";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { RangeBar } from "./RangeBar";
import { RangeNote } from "./RangeNote";
import { rangeOf, type ShownRanges } from "./rank-ranges";
import { rangeSentence, rankText } from "./range-words";
import { useSame } from "./use-same";

const useStyles = makeStyles({
  ends: {
    color: tokens.colorNeutralForeground3,
    display: "flex",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    justifyContent: "space-between",
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  rank: { flexShrink: 0, fontVariantNumeric: "tabular-nums", minWidth: "28px", textAlign: "end" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

const first = 8;

interface UnitRangeProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  /** Code of the index. */
  readonly root: string;
  readonly ranges: ShownRanges | null;
}

/** The range of a unit's rank, and the units that cannot be distinguished from it. */
export function UnitRange({ index, unit, root, ranges }: UnitRangeProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, number } = speech;
  const same = useSame(ranges, unit);
  const range = ranges === null ? null : rangeOf(ranges, unit);
  const labels = unitLabels(index.model.units);
  const name = labels[unit] ?? "";
  return (
    <Section title={t("rangeOf")}>
      {range !== null && ranges !== null && (
        <>
          <Body1>{rangeSentence(range, speech)}</Body1>
          <div>
            <RangeBar range={range} isOld={ranges.isOld} last={ranges.last} large />
            <div aria-hidden className={styles.ends}>
              <span>1</span>
              <span>{ranges.last}</span>
            </div>
          </div>
        </>
      )}
      <RangeNote root={root} place="profile" />
      {range !== null && ranges !== null && (
        <>
          <Hint>
            {same.size === 0 ? t("allDistinguished", { name }) : t("notDistinguishedText", { name })}
          </Hint>
          <Paged items={[...same]} first={first} label={t("notDistinguished")}>
            {(other) => (
              <li key={other} className={styles.line}>
                <span className={styles.rank}>
                  {rankText(ranges.uncertainty.units[other]?.nominal ?? NaN, number)}
                </span>
                <span className={styles.name}>{labels[other]}</span>
              </li>
            )}
          </Paged>
        </>
      )}
    </Section>
  );
}
