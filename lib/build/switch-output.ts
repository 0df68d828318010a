import { existsSync } from 'node:fs'
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { contentDirectory, isInside } from '../content/files/content-directory.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { whileLocked } from './build-lock.ts'
import { isMountPoint } from './mount-point.ts'
import { PublishError } from './publish-error.ts'
import { isSite, switchSiteList } from './site-list.ts'

/** The folder of the site and those beside it that a build uses; all absolute. */
export interface Output {
  readonly directory: string
  /** Where the new site is put together. */
  readonly building: string
  /** Where the old site stands while the two change places. */
  readonly previous: string
  /** The old site from then on: the next build makes the new one of it. */
  readonly old: string
  /** The lock of who builds it: other checkouts may too. */
  readonly lock: string
}

/**
 * Finds the output folder, where the new site will take the place of the old one. Refuses one that holds anything but a
 * site of ours, and one that cannot be renamed.
 */
export async function findOutput(outDirectory: string): Promise<Output> {
  const output = await placesOf(outDirectory)
  refuseMounted(output.directory)
  await refuseForeign(output.directory)
  return output
}

/**
 * Puts the site back in its place if a build was killed while two of them changed places, and waits for one that is just
 * doing it. For commands that read a site; a build holds the lock and calls `mendOutput`.
 */
export async function mendSite(outDirectory: string): Promise<void> {
  const output = await placesOf(outDirectory)
  if (!isAside(output)) return
  await whileLocked(output.lock, () => mendOutput(output))
}

/** Puts the old site back if a build was killed while two of them changed places. */
export async function mendOutput(output: Output): Promise<void> {
  if (isAside(output)) await rename(output.previous, output.directory)
}

function isAside({ directory, previous }: Output): boolean {
  return !existsSync(directory) && existsSync(previous)
}

async function placesOf(outDirectory: string): Promise<Output> {
  const wanted = path.resolve(outDirectory)
  const directory = existsSync(wanted) ? await realpath(wanted) : wanted
  const beside = (suffix: string) =>
    path.join(path.dirname(directory), `.${path.basename(directory)}.${suffix}`)
  return {
    directory,
    building: beside('building'),
    previous: beside('previous'),
    old: beside('old'),
    lock: beside('lock'),
  }
}

/**
 * Makes the folder for the new site, beside the old one so that a rename suffices. In it stands what an earlier build has
 * left: most of a large site is as it was, and to tell so takes a tenth of the time of making and removing its files.
 */
export async function openOutput(output: Output): Promise<void> {
  await mendOutput(output)
  const { building, old } = output
  if (!existsSync(building) && existsSync(old)) await rename(old, building)
  await mkdir(building, { recursive: true })
}

/** Puts the new site in the old one's place; whatever goes wrong, one of the two stands there. */
export async function switchOutput(output: Output): Promise<void> {
  const { directory, building, previous, old } = output
  await rm(previous, { recursive: true, force: true })
  if (existsSync(directory)) await rename(directory, previous)
  try {
    await rename(building, directory)
  } catch (error) {
    if (existsSync(previous)) await rename(previous, directory)
    throw error
  }
  switchSiteList(directory)
  await removeOld(output)
  if (existsSync(previous)) await rename(previous, old)
}

/** Removes the site that stood there before the last build, 18 s of work where it has 75,000 articles. */
export async function removeOld({ old }: Output): Promise<void> {
  await rm(old, { recursive: true, force: true })
}

function refuseMounted(directory: string): void {
  if (!isMountPoint(directory)) return
  throw new PublishError(
    inTerminalLanguage({
      zh: `OUT_DIR ${directory}：应是可以改名的文件夹，但那里挂载了文件系统；什么也没有动，换成它里面的文件夹，如 ${path.join(directory, 'site')}`,
      en: `OUT_DIR ${directory}: expected a folder that can be renamed, but a file system is mounted there; nothing was touched, choose a folder in it, such as ${path.join(directory, 'site')}`,
    }),
  )
}

async function refuseForeign(directory: string): Promise<void> {
  const content = await realpath(contentDirectory())
  const around = [process.cwd(), content].find((folder) => isInside(directory, folder))
  if (around !== undefined || isInside(content, directory)) {
    throw new PublishError(
      inTerminalLanguage({
        zh: `OUT_DIR ${directory}：应是单独的文件夹（会整个换掉），但它包含 ${around ?? content}，或在它里面`,
        en: `OUT_DIR ${directory}: expected a folder of its own, but it holds or lies in ${around ?? content}; it would be replaced whole`,
      }),
    )
  }
  if (!existsSync(directory)) return
  const files = await readdir(directory)
  if (files.length === 0 || isSite(directory)) return
  throw new PublishError(
    inTerminalLanguage({
      zh: `OUT_DIR ${directory}：这里应没有文件夹，或是空的，或是以前生成的网站，但放着别的（${files.slice(0, 3).join('、')}）；什么也没有动，换一个或清空它`,
      en: `OUT_DIR ${directory}: expected no folder, an empty one or a site that was built here before, but what lies there is none (${files.slice(0, 3).join(', ')}); nothing was touched, choose another or empty it`,
    }),
  )
}
