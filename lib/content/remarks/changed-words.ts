import type { YamlMap } from '../yaml/yaml-value.ts'

/** Words that a correction put in place of others; one of the two may be empty. */
export interface ChangedWords {
  readonly was: string
  readonly now: string
}

/** `“甲”应为“乙”`, as corrections say in words. */
const inWords = /[“"「](.+?)[”"」](?:应为|应是|改为|更正为|为)[“"「](.+?)[”"」]/g

/** What the corrections of an article changed, in the order they are typed: by `was` and `now`, or in words. */
export function changedWords({ entries }: YamlMap): readonly ChangedWords[] {
  const value = entries.find(({ key }) => key === 'corrections')?.value
  if (value?.is !== 'list') return []
  return value.items.flatMap((item) => {
    if (item.is !== 'map') return []
    const texts = new Map(
      item.entries.map(({ key, value: field }) => [key, field.is === 'text' ? field.text : '']),
    )
    // What was hidden stands nowhere any more, in the source neither.
    if (texts.get('kind') === 'hidden') return []
    const [was = '', now = ''] = [texts.get('was'), texts.get('now')]
    return was !== '' || now !== '' ? [{ was, now }] : changesInWords(texts.get('text') ?? '')
  })
}

/** The changes that a sentence names. */
export function changesInWords(text: string): readonly ChangedWords[] {
  return [...text.matchAll(inWords)].map(([, was = '', now = '']) => ({ was, now }))
}

/** A text as it was before its corrections; what they did not change stays. */
export function undoWords(text: string, changes: readonly ChangedWords[]): string {
  return changes.reduceRight(
    (version, { was, now }) => (now === '' ? version : version.replace(now, () => was)),
    text,
  )
}
