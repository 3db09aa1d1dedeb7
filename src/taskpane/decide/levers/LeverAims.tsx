import type { Results } from "../../../engine";
import { DataTable } from "../../charts/DataTable";
import { Hint } from "../../parts/Hint";
import { useSpeech } from "../../strings/SpeechContext";
import { valueWords } from "../value-words";
import { fieldWords } from "./field-words";
import { aimWords } from "./aim-words";
import type { LeverRow } from "./lever-rows";

interface LeverAimsProps {
  readonly row: LeverRow;
  readonly results: Results;
  readonly decimals: number;
}

/** Every aim of a lever beside each other, and how it stands in importance, performance and relatedness. */
export function LeverAims({ row, results, decimals }: LeverAimsProps) {
  const speech = useSpeech();
  const { t, plain, signed, percent } = speech;
  const { aims, field, importance, performance, relatedness } = row;
  const name = results.model.indicators[row.indicator]?.code ?? "";
  const hasCosts = aims.some(({ cost }) => !Number.isNaN(cost));
  const data = {
    columns: [
      { title: t("aimColumn") },
      ...[t("aimValue"), t("gainColumn"), t("rank")].map((title) => ({ title })),
      ...(hasCosts ? [{ title: t("costColumn") }] : []),
    ],
    rows: aims.map(({ aim, to, gain, rank, cost }) => [
      t(aimWords[aim]),
      valueWords(to, speech),
      signed(gain, decimals + 1),
      plain(rank),
      ...(hasCosts ? [plain(cost)] : []),
    ]),
  };
  return (
    <>
      <DataTable title={t("leverAims", { name })} data={data} />
      <Hint>
        {t("leverStands", { share: percent(importance, 1), points: signed(performance, decimals) })}
        {field !== null && ` ${t("leverField", { field: t(fieldWords[field]) })}`}
        {!Number.isNaN(relatedness) && ` ${t("leverRelated", { share: percent(relatedness) })}`}
      </Hint>
    </>
  );
}
