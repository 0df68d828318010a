import { parseArgs } from 'node:util'
import type { BuildOptions } from '../build/build-site.ts'
import { PublishError } from '../build/publish-error.ts'

/**
 * What `npm run build` and `npm start` are told behind `--`: `--verbose` shows what Next says
 * too, with `--strict` remarks stop them.
 */
export function readBuildOptions(): BuildOptions {
  try {
    const options = {
      verbose: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    } as const
    const { verbose, strict } = parseArgs({ options }).values
    return { isVerbose: verbose, isStrict: strict }
  } catch (error) {
    throw new PublishError(error instanceof Error ? error.message : String(error))
  }
}
