import { makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../../engine";
import { entryOf, favours, type GroupOpinion } from "../../../workbook/assessment";
import { Sentence } from "../../decide/Sentence";
import { nameOf } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";

const useStyles = makeStyles({
  one: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

/** Elements that are named as what an opinion favours. */
const named = 3;

/** Clusters of opinion: who is in each, and what it weighs more than all participants do. */
export function Opinions({ model, opinion }: { readonly model: Model; readonly opinion: GroupOpinion }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { opinions, participants } = opinion;
  return (
    <Section title={t("groupOpinions")}>
      {opinions.length === 0 && (
        <Hint>{t(participants.length < 3 ? "groupFewForOpinions" : "groupNoOpinions")}</Hint>
      )}
      {opinions.map((one) => {
        const list = favours(model, opinion, one, named).map(({ node, more }) =>
          t("groupFavour", { name: nameOf(entryOf(model.framework, node)), count: Math.round(100 * more) }),
        );
        return (
          <div key={one.name} className={styles.one}>
            <Subheading>{t("groupOpinion", { number: one.name, count: one.members.length })}</Subheading>
            <Sentence>
              {list.length === 0 ? t("groupLikeAll") : t("groupFavours", { list: list.join("; ") })}
            </Sentence>
            <Hint>{one.members.map((k) => entryOf(participants, k).participant).join(", ")}</Hint>
          </div>
        );
      })}
    </Section>
  );
}
