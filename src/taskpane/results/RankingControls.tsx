import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../engine";
import { Choice } from "../parts/Choice";
import { SearchField } from "../parts/SearchField";
import { useSpeech } from "../strings/SpeechContext";
import { flattened, nameOf, treesOf } from "../model/tree";
import type { ChosenRanking } from "./use-ranking-choice";

const useStyles = makeStyles({
  controls: {
    display: "grid",
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
  },
  wide: { gridColumn: "1 / -1" },
});

interface RankingControlsProps {
  readonly model: Model;
  readonly labels: readonly string[];
  readonly choice: ChosenRanking;
}

/** What to rank by, which units to search for, and which group. */
export function RankingControls({ model, labels, choice }: RankingControlsProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const nodes = treesOf(model)
    .flatMap(flattened)
    .map(({ node, depth }) => ({
      value: node.code,
      // An option cannot have a style: hard spaces show its depth in the tree.
      label: `${"\u00a0\u00a0\u00a0".repeat(depth)}${nameOf(node)}`,
    }));
  const group = model.groups.find(({ code }) => code === model.method.group);
  return (
    <div className={styles.controls}>
      <div className={styles.wide}>
        <Choice
          label={t("rankBy")}
          options={nodes}
          value={model.framework[choice.node]?.code ?? ""}
          onChange={choice.setNode}
        />
      </div>
      <SearchField
        label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={choice.search}
        onChange={choice.setSearch}
      />
      {group !== undefined && (
        <Choice
          label={nameOf(group)}
          value={choice.group}
          options={[{ value: "", label: t("all") }, ...labels.map((label) => ({ value: label, label }))]}
          onChange={choice.setGroup}
        />
      )}
    </div>
  );
}
