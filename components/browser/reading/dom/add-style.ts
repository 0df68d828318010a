/** Gives the page the stylesheet of a part, which comes with its script so that no page carries it before. */
export function addStyle(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}
