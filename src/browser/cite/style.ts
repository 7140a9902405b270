import style from '../../styles/cite-dialog.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Puts the style of what is made here into the page, once. */
export function adoptStyle(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
