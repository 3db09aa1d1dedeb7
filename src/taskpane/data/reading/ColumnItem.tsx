import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Certainty, ReadColumn } from "../../../workbook/read";
import { CellLink } from "../../parts/CellLink";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { columnFacts } from "./column-facts";
import { columnKey, columnTitle } from "./column-title";
import { reasonWords } from "./reason-words";
import { RoleChoice } from "./RoleChoice";

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    columnGap: tokens.spacingHorizontalS,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 152px)",
    paddingBlock: tokens.spacingVerticalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  title: { overflowWrap: "anywhere" },
  unsure: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: {
    color: tokens.colorPaletteYellowForeground2,
    marginInlineEnd: tokens.spacingHorizontalXXS,
    verticalAlign: "text-bottom",
  },
});

const certainties = {
  stated: "certaintyStated",
  sure: "certaintySure",
  likely: "certaintyLikely",
  unsure: "certaintyUnsure",
} as const satisfies Record<Certainty, TextKey>;

/** One column: its name, its role, why it has this role, and its cell. */
export function ColumnItem({ column }: { readonly column: ReadColumn }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, plain } = speech;
  const { cell, reason, certainty } = column;
  const isUnsure = certainty === "unsure";
  const facts = columnFacts(column, t, plain);
  return (
    <li className={styles.item} data-column={columnKey(column)}>
      <Body1 className={styles.title}>{columnTitle(column, t)}</Body1>
      <RoleChoice column={column} />
      <div>
        <Hint>
          {reasonWords(reason, speech)}
          {" · "}
          <span className={mergeClasses(isUnsure && styles.unsure)}>
            {isUnsure && <WarningFilled aria-hidden className={styles.sign} />}
            {t(certainties[certainty])}
          </span>
        </Hint>
        {facts !== "" && <Hint>{facts}</Hint>}
      </div>
      <div>
        <CellLink cell={cell} />
      </div>
    </li>
  );
}
