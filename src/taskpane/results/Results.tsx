import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionIndex } from "../../app/session";
import { unitLabels } from "../../workbook/unit-labels";
import { useKeptChoice } from "../frame/KeptChoice";
import { decimalsOf } from "../model/decimals";
import { nameOf, treesOf } from "../model/tree";
import { Hint } from "../parts/Hint";
import { Page } from "../parts/Page";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { useMedia } from "../theme/use-media";
import { Profile } from "./Profile";
import { groupLabels, ranking } from "./ranking";
import { shownRanges } from "./range/rank-ranges";
import { RangeNote } from "./range/RangeNote";
import { useSame } from "./range/use-same";
import { Ranking } from "./Ranking";
import { RankingControls } from "./RankingControls";
import { rootOf } from "./root-of";
import { useRankingChoice } from "./use-ranking-choice";

const useStyles = makeStyles({
  ranking: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  columns: {
    alignItems: "start",
    display: "grid",
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: "minmax(260px, 2fr) minmax(0, 3fr)",
  },
  beside: { position: "sticky", top: tokens.spacingVerticalL },
});

/** Ranking and profile: one after the other where it is narrow, side by side where there is room. */
export function Results({ index }: { readonly index: SessionIndex }) {
  const styles = useStyles();
  const session = useSession();
  const { keep } = useKeptChoice();
  const state = useSessionState();
  const { movers } = state;
  const { t, compare } = useSpeech();
  const wide = useMedia("(min-width: 640px)");
  const { results, model } = index;
  // The profile with an open what-if comes back with the tab.
  const [unit, setUnit] = useState<string | null>(state.whatIf.open);
  const [left, setLeft] = useState<string | null>(null);
  const labels = [...new Set((groupLabels(results) ?? []).flatMap((label) => label ?? []))].sort(compare);
  const choice = useRankingChoice(results, labels);
  const position = model.units.findIndex(({ code }) => code === unit);
  const trees = treesOf(model);
  const root = rootOf(trees, choice.node);
  // Ranges are of the ranks in an index, not in its parts.
  const ranges =
    root === undefined || root.position !== choice.node ? null : shownRanges(state, root.node.code);
  const comparedAt = model.units.findIndex(({ code }) => code === (unit ?? left));
  const same = useSame(ranges, comparedAt);
  if (root === undefined) return null;
  const rows = ranking(results, choice);
  const compared = { position: comparedAt, name: unitLabels(model.units)[comparedAt] ?? "" };
  const node = model.framework[choice.node];
  const scores = results.scores[choice.node] ?? new Float64Array();
  // Movers are of the first index only.
  const shifts = choice.node === trees[0]?.position ? movers : [];
  const open = (code: string | null): void => {
    setUnit(code);
    if (code !== null) keep({ unit: code });
    // A what-if of which the profile is not shown need not be computed; its values stay.
    if (state.whatIf.open !== null && state.whatIf.open !== code) session.openWhatIf(null);
  };
  const close = (): void => {
    setLeft(unit);
    open(null);
  };
  const profile = position >= 0 && <Profile index={index} unit={position} root={root} close={close} />;
  return (
    <Page>
      <div className={profile && wide ? styles.columns : undefined}>
        {(wide || !profile) && (
          <div tabIndex={-1} className={styles.ranking} data-focus-home="">
            <RankingControls model={model} labels={labels} choice={choice} />
            <Hint>{t("unitsShown", { shown: rows.length, total: model.units.length })}</Hint>
            {root.position === choice.node && <RangeNote root={root.node.code} place="ranking" />}
            {same.size > 0 && <Hint>{t("sameCount", { count: same.size, name: compared.name })}</Hint>}
            {rows.length === 0 ? (
              <Body1>{t("nobodyFound")}</Body1>
            ) : (
              <Ranking
                title={t("rankingOf", { name: node === undefined ? "" : nameOf(node) })}
                rows={rows}
                scores={scores}
                decimals={decimalsOf(scores)}
                shifts={new Map(shifts.map(({ unit: code, from, to }) => [code, from - to]))}
                ranges={ranges}
                same={same}
                compared={compared}
                selected={unit}
                returnTo={unit === null ? left : null}
                select={open}
              />
            )}
          </div>
        )}
        {profile && <div className={wide ? styles.beside : undefined}>{profile}</div>}
      </div>
    </Page>
  );
}
