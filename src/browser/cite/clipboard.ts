/** Words to be pasted: where only letters are taken, and where more is. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts words on the clipboard as plain text and as HTML at once. Gives whether that was possible. */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    const parts = { 'text/plain': text, 'text/html': html };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyByCommand({ text, html });
  }
}

/** The older way, where a page may not use the newer one: on a host without a certificate. */
function copyByCommand({ text, html }: Copied): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopPropagation();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}
