import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceSource, LevelChoice, RatingRow } from "../../../workbook/assessment";
import { useSpeech } from "../../strings/SpeechContext";
import { LongText } from "../LongText";
import { levelWords } from "./cell-facts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(132px, 100%), 1fr))",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  rater: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalS,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  level: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface RaterLevelsProps {
  readonly ratings: readonly RatingRow[];
  readonly levels: readonly LevelChoice[];
  readonly sources: readonly EvidenceSource[];
}

/** What each rater says of the cell, side by side, with evidence and notes. */
export function RaterLevels({ ratings, levels, sources }: RaterLevelsProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const titleOf = (id: string): string => {
    const title = sources.find((source) => source.id.toLowerCase() === id.toLowerCase())?.row?.title ?? "";
    return title === "" || title === id ? id : `${id}: ${title}`;
  };
  return (
    <ul className={styles.list} aria-label={t("raterLevels")}>
      {ratings.map(({ row, column, rater, level, isNotApplicable, confidence, evidence, date, note }) => (
        <li key={`${row} ${column}`} className={styles.rater}>
          <span className={styles.name}>{rater}</span>
          <span className={styles.level}>
            {isNotApplicable
              ? t("doesNotApply")
              : Number.isNaN(level)
                ? t("notYetRated")
                : levelWords(level, levels, plain)}
          </span>
          {(confidence !== "" || date !== "") && (
            <span className={styles.quiet}>
              {[confidence === "" ? "" : t("confidenceOf", { confidence }), date]
                .filter((part) => part !== "")
                .join(", ")}
            </span>
          )}
          {evidence.length > 0 && (
            <div className={styles.quiet}>
              <LongText text={evidence.map(titleOf).join("; ")} />
            </div>
          )}
          {note !== "" && (
            <div className={styles.quiet}>
              <LongText text={note} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
