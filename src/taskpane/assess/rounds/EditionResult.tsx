import { useMemo, useState } from "react";
import type { SessionIndex } from "../../../app/session";
import { describeProblem } from "../../../workbook/problems";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { NameList } from "../../decide/NameList";
import { Sentence } from "../../decide/Sentence";
import { decimalsOf } from "../../model/decimals";
import { nameOf } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import {
  byMove,
  moveOf,
  movesChart,
  movesTable,
  partsChart,
  partsTable,
  unitSentence,
} from "./edition-figures";
import type { ShownEditions } from "./use-editions";
import { MovesPicture } from "./MovesPicture";

interface EditionResultProps {
  readonly index: SessionIndex;
  readonly shown: ShownEditions;
}

/** What changed: who moved, and what each stage did to one unit. */
export function EditionResult({ index, shown: { names, comparison } }: EditionResultProps) {
  const speech = useSpeech();
  const { t, plain, problemWords } = speech;
  const [wanted, setWanted] = useState("");
  const changes = useMemo(() => byMove(comparison.changes), [comparison]);
  const decimals = decimalsOf(Float64Array.from(changes, ({ scores }) => scores[1]));
  const ranked = changes.filter((change) => !Number.isNaN(moveOf(change)));
  const chosen = changes.find(({ unit }) => unit === wanted) ?? changes[0];
  const moves = movesChart(changes, speech);
  const parts = chosen === undefined ? null : partsChart(chosen, comparison, speech);
  const [problem] = comparison.failures[0]?.problems ?? [];
  const nameOfCode = new Map(index.model.units.map((unit) => [unit.code, nameOf(unit)]));
  const named = (codes: readonly string[]) => codes.map((code) => nameOfCode.get(code) ?? code);
  const moved = ranked.filter((change) => moveOf(change) !== 0).length;
  return (
    <>
      <Sentence>
        {changes.length === 0
          ? t("editionsNoUnits")
          : t("editionsMoved", { moved: plain(moved), count: ranked.length })}
      </Sentence>
      {comparison.differing.length === 0 && <Sentence>{t("editionsSame")}</Sentence>}
      {problem !== undefined && (
        <Sentence>
          {t("editionsNoParts", {
            reason: problemWords(describeProblem(problem, index.source, index.model)).message,
          })}
        </Sentence>
      )}
      {comparison.onlyAfter.length > 0 && (
        <NameList
          label={t("editionsOnlyAfter", { edition: names[1] ?? t("editionsNow") })}
          names={named(comparison.onlyAfter)}
          none=""
        />
      )}
      {comparison.onlyBefore.length > 0 && (
        <NameList
          label={t("editionsOnlyBefore", { edition: names[0] })}
          names={named(comparison.onlyBefore)}
          none=""
        />
      )}
      {moves !== null && (
        <ChartSection title={t("movesTitle")} table={() => movesTable(changes, comparison, speech)}>
          <MovesPicture chart={moves} />
        </ChartSection>
      )}
      {chosen !== undefined && comparison.differing.length > 0 && (
        <ChartSection
          title={t("partsTitle")}
          text={
            <>
              <Choice
                label={t("unit")}
                options={changes.map((change) => ({
                  value: change.unit,
                  label: nameOf({ code: change.unit, name: change.name }),
                }))}
                value={chosen.unit}
                onChange={setWanted}
              />
              <Sentence>{unitSentence(chosen, decimals, speech)}</Sentence>
              <Hint>{t("editionsText")}</Hint>
            </>
          }
          table={() => partsTable(chosen, comparison, decimals, speech)}
        >
          {parts !== null && <ChartPicture chart={parts} />}
        </ChartSection>
      )}
    </>
  );
}
