/** Reads an index from a workbook. This is the folder's only door. */
export { reasons, reasonText, type ReasonKey } from "./account/reasons";
export * from "./account/table-reading";
export { choiceFromWords, distinctChoices, wordsOfChoice } from "./method/choice-words";
export { goalpostsTitleOf } from "./method/goalposts-setting";
export { goalpostsYearTitle } from "./words/goalpost-columns";
export { languageName, languageOf, languageSetting } from "./method/language-setting";
export { methodInWords } from "./method/method-in-words";
export {
  type KnownValue,
  knownValue,
  knownWords,
  type Setting,
  type SettingId,
  unitCode,
} from "./method/setting";
export { withSpanishSwitches } from "./method/switches";
export { settingOf, settings } from "./method/settings";
export { inAnyLanguage } from "./method/translate";
export { type LimitSetting, limitSettingOf, limitSettings } from "./limits/limit-settings";
export { nearSetting } from "./method/near-words";
export { methodInSpanish } from "./words/es-method";
export { pointsValueInSpanish } from "./words/es-method/points-in-spanish";
export { entryTypes } from "./framework/entry-type";
export { frameworkRows, type FrameworkRows } from "./framework-rows";
export { locateTables } from "./locate-tables";
export type { TablePlace, TablePlaces } from "./table-places";
export { isDateFormat } from "./cells/date-format";
export { isMissing } from "./cells/missing-marks";
export { isSameName, listed } from "./cells/text";
export { readIndex } from "./read-index";
export { frozenHeaderInSpanish } from "./frozen/frozen-columns";
export { frozenRows } from "./frozen/frozen-rows";
export type { Reading, ReadModel, TableChoice, WorkbookContents } from "./reading";
export { ratingSettingOf, settingsOfRatings } from "./rating-settings/settings-of-ratings";
export { nearTestSetting, settingsOfTests, testSettingOf } from "./test-settings/settings-of-tests";
export { listedValues, listWords } from "./test-settings/list-words";
export { spreadWords } from "./test-settings/spread";
export type { TestSetting } from "./test-settings/test-setting";
export {
  stageNames,
  type StageName,
  testedStages,
  type TestedStage,
  wordsOfStage,
} from "./test-settings/tested-stages";
export { testSettingsFromWords, testWordsInEnglish } from "./test-settings/test-words";
export { testInSpanish } from "./words/test-words";
export { worseWordIn } from "./words/worse-word";
export {
  assessmentSubjects,
  type AssessmentSubjects,
  type SubjectIndicator,
} from "./assessment/assessment-subjects";
