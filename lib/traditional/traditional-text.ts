import { ConverterFactory } from 'opencc-js/core'
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import variants from 'opencc-js/dict/TWVariants'
import variantPhrases from 'opencc-js/dict/TWVariantsPhrases'
import { readDictionary } from './dictionary.ts'

const normalise = ConverterFactory([compatibility])
const dictionary = readDictionary()
const toTaiwanForms = ConverterFactory([variantPhrases, variants])

/** A text in 繁体 in the forms that most who read it know (為, 裡), no words of another region. */
export function traditionalText(text: string): string {
  return toTaiwanForms(dictionary.convert(normalise(text)))
}
