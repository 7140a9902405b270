import type { Page } from 'playwright-core';

/** Presses a button that copies, and gives what is on the clipboard once the button says that it has copied. */
export async function copyBy(page: Page, name: string): Promise<{ text: string; html: string }> {
  await page.getByRole('button', { name, exact: true }).click();
  const told = name === 'Copy as quotation' ? 'Copied' : name.replace('Copy', 'Copied');
  await page.getByRole('button', { name: told, exact: true }).waitFor();
  return paste(page);
}

/** Gives what is on the clipboard. */
export async function paste(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
