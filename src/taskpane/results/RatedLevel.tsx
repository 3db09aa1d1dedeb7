import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SessionIndex } from "../../app/session";
import { evidenceByCell, levelsOf, ratingsOfRound, type AssessmentTables } from "../../workbook/assessment";
import { EvidenceList } from "../assess/EvidenceList";
import { levelWords } from "../assess/moderation/cell-facts";
import { RaterLevels } from "../assess/moderation/RaterLevels";
import { CellLink } from "../parts/CellLink";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", lineHeight: "24px", minHeight: "24px" },
  folded: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

interface RatedLevelProps {
  readonly index: SessionIndex;
  readonly assessment: AssessmentTables;
  /** Position of the unit. */
  readonly unit: number;
  /** Code of the indicator. */
  readonly indicator: string;
}

/** What a rated value is made of: the agreed level or how far raters differ; folded, each rater and what the level rests on. */
export function RatedLevel({ index, assessment, unit, indicator }: RatedLevelProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const { model } = index;
  const code = model.units[unit]?.code ?? "";
  const place = assessment.rated.indexOf(indicator) * model.units.length + unit;
  const cell = assessment.cells[place];
  const levels = useMemo(() => levelsOf(assessment, model, indicator), [assessment, model, indicator]);
  const ratings = useMemo(
    () =>
      ratingsOfRound(assessment, model.panel === null ? assessment.round : null).filter(
        (row) => row.unit === code && row.item === indicator,
      ),
    [assessment, model, code, indicator],
  );
  if (cell === undefined) return null;
  const { sources } = evidenceByCell(assessment, model)(code, indicator);
  const facts = [
    Number.isNaN(cell.agreed)
      ? ""
      : `${t("ratedLevel", { level: levelWords(cell.agreed, levels, plain) })} (${t("ratedAgreed")})`,
    cell.ratings.length === 0 ? t("ratedNot") : t("ratedBy", { count: cell.ratings.length }),
    cell.spread > 0 ? t("ratedSpread", { count: cell.spread }) : "",
  ];
  const [first] = ratings;
  return (
    <>
      <div className={styles.quiet}>{facts.filter((fact) => fact !== "").join(", ")}</div>
      {ratings.length > 0 && (
        <details className={styles.quiet}>
          <summary className={styles.summary}>{t("ratedFolded")}</summary>
          <div className={styles.folded}>
            <RaterLevels ratings={ratings} levels={levels} sources={sources} />
            {sources.length > 0 && <EvidenceList sources={sources} />}
          </div>
        </details>
      )}
      {first !== undefined && assessment.ratingsPlace !== null && (
        <div>
          <CellLink cell={{ sheet: assessment.ratingsPlace.sheet, row: first.row, column: first.column }} />
        </div>
      )}
    </>
  );
}
