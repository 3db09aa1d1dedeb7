import type { LevelOfScale } from "./level-choices";
import { type AssessmentWords, assessmentWords } from "./words";

/** Excel shows no more of a prompt; the adapters need some of it. */
const longest = 225;

/**
 * What the drop-down of a level says: each level with what it means, cut evenly so that all fit, or where the meanings stand.
 *
 * @example levelPrompt([{ label: 1, meaning: "Absent" }, { label: 2, meaning: "Begun" }]) // "1: Absent. 2: Begun. n/a: does not apply."
 */
export function levelPrompt(
  levels: readonly LevelOfScale[],
  isRating = true,
  words: AssessmentWords["prompts"] = assessmentWords().prompts,
): string {
  const end = isRating ? words.notApplicable : "";
  const where = words.levels;
  const known = levels.filter(({ meaning }) => meaning !== "");
  if (known.length === 0) return `${where} ${isRating ? words.notRated : words.open} ${end}`.trim();
  const room = longest - end.length;
  const labels = levels.reduce((sum, { label }) => sum + String(label).length + 4, 0);
  const each = Math.floor((room - labels) / known.length);
  const texts = levels.map(({ label, meaning }) =>
    meaning === "" ? `${label}.` : `${label}: ${shortened(meaning, each)}.`,
  );
  const prompt = [...texts, end].join(" ").trim();
  return each >= 8 && prompt.length <= longest ? prompt : `${where} ${end}`.trim();
}

/** Up to the first colon or full stop where that fits, else cut between words. */
function shortened(meaning: string, length: number): string {
  const whole = meaning.replace(/[.\s]+$/, "");
  if (whole.length <= length) return whole;
  const [first = ""] = whole.split(/[:.;]/);
  if (first.length <= length) return first;
  const cut = whole.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 4)).trimEnd()}…`;
}
