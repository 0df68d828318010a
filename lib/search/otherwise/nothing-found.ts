import type { RunOptions } from '../rank/run-query.ts'
import { countedNumbers } from '../text/numerals.ts'
import type { Asked } from './asked.ts'
import type { Suggestion } from './reading.ts'
import { countQueries, offered } from './try-queries.ts'

/** What to say of a query that nothing answers in any reading: what of it is known, and what nothing holds. */
export async function nothingFound(
  { runner, words, loosened }: Asked,
  options: RunOptions,
): Promise<{
  readonly suggestions: readonly Suggestion[]
  readonly missing: readonly string[]
}> {
  const { known, unknown } = await words()
  const pieces = await loosened()
  const fewer = pieces ? await countQueries(runner, [pieces.words], options) : []
  const lacking = pieces?.missing ?? []
  const elsewhere = new Set((await countQueries(runner, lacking, options)).map(({ query }) => query))
  const missing = [...unknown, ...lacking.filter((word) => !elsewhere.has(word))]
  const worthOffering = [...known, ...fewer].filter(({ query }) => !isNumber(query))
  return { suggestions: offered(worthOffering, 'loosened'), missing: [...new Set(missing)] }
}

/** A number by itself is nothing to look for. */
function isNumber(words: string): boolean {
  const [number] = countedNumbers(words)
  return number !== undefined && number.end - number.start === words.length
}
