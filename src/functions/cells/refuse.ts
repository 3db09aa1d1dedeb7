/// <reference types="custom-functions-runtime" />

/**
 * Ends a custom function with a message for the person who typed the formula: what is wrong, and the way out. Excel
 * shows a message of one's own only with #VALUE! and #N/A.
 *
 * @throws always
 */
export function refuse(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
