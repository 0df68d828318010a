const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The texts that stand in the `<main>` of a document as React writes it, one a block, each once. */
export function documentTexts(html: string): readonly string[] {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  const texts = main
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replaceAll(/<\/?(?:a|b|em|i|span|strong|time)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? ''))
  return [...new Set(texts)].filter((text) => /\p{Script=Han}/u.test(text))
}
