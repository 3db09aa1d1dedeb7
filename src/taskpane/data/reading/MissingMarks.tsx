import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { MissingMark } from "../../../workbook/read";
import { CellLink } from "../../parts/CellLink";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  mark: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    display: "flex",
    flexWrap: "wrap",
    overflowWrap: "anywhere",
  },
});

/** The marks that were read as a missing figure: how often, and where first. */
export function MissingMarks({ marks }: { readonly marks: readonly MissingMark[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (marks.length === 0) return null;
  return (
    <div>
      <Subheading>{t("marksTitle")}</Subheading>
      <ul className={styles.list}>
        {marks.map(({ mark, count, cell }) => (
          <li key={mark} className={styles.mark}>
            <Body1>{t("markCount", { mark: mark === "" ? t("blank") : mark, count })}</Body1>
            <CellLink cell={cell} />
          </li>
        ))}
      </ul>
    </div>
  );
}
