/** The message of the #VALUE! that a call ends in. */
export async function messageOf(call: () => Promise<unknown>): Promise<string> {
  const error = await call().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("The function returned a result.");
  expect(error).toMatchObject({ code: "#VALUE!" });
  return error.message;
}
