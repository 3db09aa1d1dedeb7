import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { SessionIndex } from "../../../app/session";
import { type RoundChanges, roundChanges } from "../../../workbook/assessment";
import { DataTable, type TableData } from "../../charts/DataTable";
import { Sentence } from "../../decide/Sentence";
import { nameOf } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import type { Speech } from "../../strings/speech";
import { useSpeech } from "../../strings/SpeechContext";
import { useLater } from "../use-later";

/** How the levels changed since the round before; found on demand, because the severity of raters takes a while. */
export function LevelChanges({ index }: { readonly index: SessionIndex }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t("levelsTitle")}>
      {isOpen ? (
        <Levels index={index} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          {t("levelsShow")}
        </Button>
      )}
    </Section>
  );
}

function Levels({ index }: { readonly index: SessionIndex }) {
  const speech = useSpeech();
  const { t } = speech;
  const { model, source } = index;
  const find = useCallback(() => roundChanges(model, source.assessment), [model, source.assessment]);
  const { found, isOld } = useLater(find);
  if (isOld) return <Loading label={t("editionsLooking")} />;
  if (found === null) return <Hint>{t("assessNoRounds")}</Hint>;
  return (
    <>
      <Sentence>{linkWords(found, speech)}</Sentence>
      <Hint>{t("levelsText")}</Hint>
      <DataTable title={t("levelsTitle")} data={levelTable(found, index, speech)} />
    </>
  );
}

function linkWords({ why, groups }: RoundChanges, { t }: Speech): string {
  switch (why) {
    case null:
      return t("levelsLinked");
    case "not connected":
      return t("levelsNotConnected", { groups: groups.map((group) => group.join(", ")).join("; ") });
    case "no ratings":
      return t("levelsNoRatings");
    case "not converged":
      return t("levelsNotConverged");
  }
}

/** The largest changes first; a column of adjusted changes only where rounds can be compared. */
function levelTable(
  { changes, names, why }: RoundChanges,
  { model }: SessionIndex,
  { t, plain, signed }: Speech,
): TableData {
  const indicators = new Map(model.indicators.map((one) => [one.code, nameOf(one)]));
  const sizeOf = ({ before, after }: RoundChanges["changes"][number]): number => {
    const size = Math.abs(after.level - before.level);
    return Number.isNaN(size) ? -1 : size;
  };
  const isLinked = why === null;
  return {
    columns: [
      { title: t("unit") },
      { title: t("indicator"), text: true },
      ...names.map((title) => ({ title })),
      { title: t("levelChange") },
      ...(isLinked ? [{ title: t("adjustedChange") }] : []),
      { title: t("ratersBefore"), text: true },
      { title: t("ratersAfter"), text: true },
    ],
    rows: changes
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .map(({ unit, name, item, before, after }) => [
        nameOf({ code: unit, name }),
        indicators.get(item) ?? item,
        ...[plain(before.level), plain(after.level), signed(after.level - before.level, 1)],
        ...(isLinked ? [signed(after.adjusted - before.adjusted, 2)] : []),
        ...[before.raters.join(", "), after.raters.join(", ")],
      ]),
  };
}
