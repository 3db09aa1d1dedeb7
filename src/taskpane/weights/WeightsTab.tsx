import { makeStyles, tokens } from "@fluentui/react-components";
import { Hint } from "../parts/Hint";
import { IndexOrEmpty } from "../parts/IndexOrEmpty";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { nameOf, treesOf } from "../model/tree";
import { useSpeech } from "../strings/SpeechContext";
import { Movers } from "./Movers";
import { WeightGroup } from "./WeightGroup";
import { hasWeightCells, WeightNotice } from "./WeightNotice";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 640px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(220px, 2fr)" },
  },
  trees: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** The weights of every index of the workbook as a tree, and the units that move when they change. */
export default function WeightsTab() {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <IndexOrEmpty>
      {(index) => (
        <Page>
          <WeightNotice index={index} />
          <div className={styles.columns}>
            <div className={styles.trees}>
              {treesOf(index.model).map((root) => (
                <Section key={root.node.code} title={nameOf(root.node)}>
                  <Hint>{t("weightsText")}</Hint>
                  <WeightGroup
                    parent={root}
                    index={index}
                    editable={index.model.method.weights.method === "given" && hasWeightCells(index)}
                  />
                </Section>
              ))}
            </div>
            <Movers index={index} />
          </div>
        </Page>
      )}
    </IndexOrEmpty>
  );
}
