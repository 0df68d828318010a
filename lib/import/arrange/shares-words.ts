/** Whether a caption repeats at least eight characters in a row of the words before it. */
export function sharesWords(before: readonly string[], caption: string): boolean {
  const joined = before.join('')
  const characters = [...joined]
  return characters.some(
    (_, i) => i + 8 <= characters.length && caption.includes(characters.slice(i, i + 8).join('')),
  )
}
