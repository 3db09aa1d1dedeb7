import { makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentTableName, AssessmentTables, TablePlace } from "../../../workbook/assessment";
import { CellLink } from "../../parts/CellLink";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { Sentence } from "../../decide/Sentence";
import { tableNames } from "./table-names";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXXS, listStyleType: "none", margin: 0, padding: 0 },
  item: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
});

/** The tables of an assessment that the workbook has, with a way to each, and how far its ratings have come. */
export function FoundAssessment({ assessment }: { readonly assessment: AssessmentTables }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { ratings, rated, round, ratingsPlace, scalePlace, agreedPlace, evidencePlace } = assessment;
  const places: readonly (readonly [AssessmentTableName, TablePlace<string> | null])[] = [
    ["ratings", ratingsPlace],
    ["scale", scalePlace],
    ["agreed", agreedPlace],
    ["evidence", evidencePlace],
    ["stakeholders", assessment.stakeholdersPlace],
    ["proposals", assessment.proposalsPlace],
  ];
  const ofRound = ratings.filter((row) => round === null || row.round === round);
  const given = ofRound.filter(
    ({ level, isNotApplicable }) => !Number.isNaN(level) || isNotApplicable,
  ).length;
  const raters = new Set(ofRound.map(({ rater }) => rater)).size;
  return (
    <Section title={t("foundAssessment")}>
      {ratingsPlace !== null && (
        <Sentence>
          {t("foundRatings", { given, all: ofRound.length, raters, indicators: rated.length })}
          {round !== null && ` ${t("foundRound", { round })}`}
        </Sentence>
      )}
      <ul className={styles.list}>
        {places.map(([table, place]) =>
          place === null ? null : (
            <li key={table} className={styles.item}>
              {tableNames([table], t)}
              <CellLink cell={{ sheet: place.sheet, row: place.headerRow, column: firstColumn(place) }} />
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

const firstColumn = ({ columns }: TablePlace<string>): number =>
  Math.min(...Object.values(columns).flatMap((column) => column ?? []));
