import type { SessionIndex } from "../../app/session";
import { useKeptChoice } from "../frame/KeptChoice";
import { nameOf, treesOf } from "../model/tree";
import { Choice } from "../parts/Choice";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { DecideViews } from "./DecideViews";

/** What to do next, of one index at a time where there are several. */
export function Decide({ index }: { readonly index: SessionIndex }) {
  const { t } = useSpeech();
  const { kept, keep } = useKeptChoice();
  const trees = treesOf(index.model);
  const root = trees.find(({ node }) => node.code === kept.root) ?? trees[0];
  if (root === undefined) return null;
  const unit = Math.max(
    0,
    index.model.units.findIndex(({ code }) => code === kept.unit),
  );
  return (
    <Page>
      {trees.length > 1 && (
        <Choice
          label={t("decideIndex")}
          options={trees.map(({ node }) => ({ value: node.code, label: nameOf(node) }))}
          value={root.node.code}
          onChange={(code) => keep({ root: code })}
        />
      )}
      <DecideViews index={index} root={root} unit={unit} />
    </Page>
  );
}
