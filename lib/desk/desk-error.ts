import { ImportError } from '../import/import-error.ts'

/** Something that an editor must know and can mend, said in one sentence of Chinese. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
}

/** What a disk refuses, by errno(3). */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了，没有存上；请腾出地方再存。打的字还在屏幕上',
  EDQUOT: '磁盘满了，没有存上；请腾出地方再存。打的字还在屏幕上',
  EACCES: '这个文件不许写；请看一看是不是设了只读，或被别的程序占用',
  EPERM: '这个文件不许写；请看一看是不是设了只读，或被别的程序占用',
  EROFS: '这个磁盘只能读，不能写',
  EBUSY: '这个文件正被别的程序占用；请关掉那个程序再存',
}

/** The sentence for an error that an editor can do something about; `undefined` for one that is the program's own. */
export function sentenceOfError(error: unknown): string | undefined {
  if (error instanceof DeskError || error instanceof ImportError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  return Object.hasOwn(refusals, code) ? refusals[code] : undefined
}
