import { existsSync, readFileSync } from 'node:fs'
import { ImportError } from '../../import-error.ts'
import { decodeText } from '../decode-text.ts'
import type { FileToRead, ReadFile } from '../read-result.ts'
import { readAlto } from './read-alto.ts'
import { readArticles } from './read-articles.ts'
import { general, parseRecipe, type Recipe, recipes } from './recipes.ts'
import { parseXml } from './xml-tree.ts'

/** An XML file: ALTO of a scan, or the export of a 数字报 by a recipe. */
export const readXml: ReadFile = (file) => {
  const root = parseXml(file.name, decodeText(file.name, file.bytes))
  return root.name.toLowerCase() === 'alto'
    ? readAlto(file.name, root)
    : readArticles(file.name, root, recipeFor(file))
}

/** The recipe that is named, from the list or from a file of JSON. */
function recipeFor({ recipe }: FileToRead): Recipe {
  if (recipe === undefined) return general
  const found = recipes.find(({ name }) => name === recipe)
  if (found) return found
  const names = recipes.map(({ name }) => name).join('、')
  if (!existsSync(recipe))
    throw new ImportError(`没有叫 ${recipe} 的配方；可以用 ${names}，或写一个 .json 文件的路径`)
  try {
    return parseRecipe(recipe, readFileSync(recipe, 'utf8'))
  } catch (error) {
    throw new ImportError(`${recipe} 不是配方：${error instanceof Error ? error.message : String(error)}`)
  }
}
