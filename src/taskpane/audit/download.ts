/** A file name that every file system accepts, made from the name of an index. */
export const fileName = (name: string, extension = "json"): string =>
  `${name
    .normalize("NFC")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)}.${extension}`;

/** How long an address stays valid: some browsers begin to save only after the click. */
const patience = 60_000;

/** Has the browser save a file; nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
