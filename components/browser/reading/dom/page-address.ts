/** The address of this page as it is passed on: canonical, without what WeChat and others append to it. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
  return canonical?.href ?? location.origin + location.pathname
}
