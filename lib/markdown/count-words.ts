const words = /\p{Script=Han}|(?:\p{Nd}[.,．，](?=\p{Nd})|[\p{Nd}\p{Script=Latin}\p{M}])+/gu

/**
 * 字数: how many Han characters and groups of digits or Latin letters a text holds. `5G` is one group,
 * and so is a number with its decimal point or thousands commas.
 */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(words)) count++
  return count
}
