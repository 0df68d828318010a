import { runCommand } from './run-command.ts'

/** Builds a newspaper as `npm run build` does. Throws if the build fails; what is wrong was printed by then. */
export async function buildSite(folders: {
  readonly contentDirectory: string
  readonly outDirectory: string
  /** In place of the one that the newspaper names. */
  readonly address?: string
}): Promise<void> {
  const { contentDirectory, outDirectory, address } = folders
  const code = await runCommand(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    CONTENT_DIR: contentDirectory,
    OUT_DIR: outDirectory,
    ...(address !== undefined && { SITE_URL: address }),
  })
  if (code !== 0) throw new Error(`the build of ${contentDirectory} ended with exit code ${code}`)
}
