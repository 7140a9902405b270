/** The click that a press makes comes after the pointer is up, and not later than this. */
const clickDelay = 50;

/** What ends a press; the last two, where nobody tells the page that the button is up. */
const endings = ['pointerup', 'pointercancel', 'contextmenu', 'blur'];

/**
 * Watches the pointer, and gives the means to wait while it is down: what is under it must not become something else
 * before the click that the press makes.
 */
export function watchPointer(): () => Promise<void> {
  let press: PromiseWithResolvers<void> | undefined;
  addEventListener('pointerdown', () => {
    press ??= Promise.withResolvers();
  });
  const end = (): void => {
    press?.resolve();
    press = undefined;
  };
  for (const kind of endings) addEventListener(kind, () => setTimeout(end, clickDelay));
  return async () => press?.promise;
}
