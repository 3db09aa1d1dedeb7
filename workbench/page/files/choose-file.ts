/** Lets the user choose a file with an input of the page; null when none was chosen. */
export function chooseFile(input: HTMLInputElement): Promise<File | null> {
  return new Promise((resolve) => {
    const finish = (): void => {
      const file = input.files?.[0] ?? null;
      input.value = "";
      resolve(file);
    };
    input.addEventListener("change", finish, { once: true });
    input.addEventListener("cancel", finish, { once: true });
    input.click();
  });
}

/** Downloads a file. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
