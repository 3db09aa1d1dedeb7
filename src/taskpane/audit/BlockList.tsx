import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { BlockDifference } from "../../app";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalS,
  },
});

const kinds = { missing: "blockMissing", resized: "blockResized", unknown: "blockUnknown" } as const;

/** Blocks that are missing, have another size, or belong to another report. */
export function BlockList({ blocks }: { readonly blocks: readonly BlockDifference[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  if (blocks.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("blocksThatDiffer")}>
      {blocks.map(({ block, sheet, kind }) => (
        <li key={block} className={styles.item}>
          <Body1>{t(kinds[kind], { block, sheet: sheet === "" ? "–" : sheet })}</Body1>
        </li>
      ))}
    </ul>
  );
}
