import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceSource } from "../../workbook/assessment";
import { useSpeech } from "../strings/SpeechContext";
import { LongText } from "./LongText";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  item: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a level rests on: title, kind, date, quality, and where it is, as text. */
export function EvidenceList({ sources }: { readonly sources: readonly EvidenceSource[] }) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  return (
    <ul className={styles.list} aria-label={t("restsOn")}>
      {sources.map(({ id, row, isDocument }) => (
        <li key={id} className={styles.item}>
          <LongText text={row === null || row.title === "" ? id : row.title} />
          <div className={styles.quiet}>
            {[
              row?.kind ?? "",
              row?.date ?? "",
              row === null || Number.isNaN(row.quality)
                ? ""
                : t("qualityOf", { quality: plain(row.quality) }),
              isDocument ? "" : t("noDocument"),
            ]
              .filter((part) => part !== "")
              .join(", ")}
          </div>
          {row !== null && row.place !== "" && (
            <div className={styles.quiet}>
              <LongText text={row.place} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
