/** A file name that every file system accepts, made from the name of an index. */
export const fileName = (name: string): string =>
  `${name
    .normalize("NFC")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)}.json`;

/** Has the browser save a text as a file; nothing leaves the machine. */
export function download(name: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
