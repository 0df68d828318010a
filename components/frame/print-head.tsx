/**
 * 眉线 of each printed sheet, in its upper margin where the browser knows margin boxes (CSS Paged Media 3; Chrome
 * 131); others leave it out.
 */
export function PrintHead({ words }: { readonly words: string }) {
  const css = `@page{@top-left{content:"${toCssString(words)}"}}`
  return (
    <style href={`print-${words}`} precedence="default">
      {css}
    </style>
  )
}

// All but letters, digits and spaces by number: nothing in a title can end the string or the element.
function toCssString(words: string): string {
  return words.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
}
