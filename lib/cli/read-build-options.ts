import type { BuildOptions } from '../build/build-site.ts'
import { readCommandLine } from './command-line.ts'

/** Options of every command that builds. */
export const buildOptions = {
  verbose: { zh: '把 Next 说的也显示出来', en: 'shows what Next says too' },
  strict: { zh: '有提醒也停下', en: 'remarks stop it as errors do' },
} as const

/** What `npm run build` and `npm start` are told behind `--`. */
export function readBuildOptions(command: string, zh: string, en: string): BuildOptions {
  const { verbose = false, strict = false } = readCommandLine({ command, zh, en, options: buildOptions }).said
  return { isVerbose: verbose, isStrict: strict }
}
