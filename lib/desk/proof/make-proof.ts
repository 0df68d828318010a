import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { LiveContent } from '../../content/live/live-content.ts'
import type { Photo } from '../../model.ts'
import { isError } from '../../problems/problem.ts'
import { writeAside } from '../../store/write-aside.ts'
import { DeskError } from '../desk-error.ts'
import { deskFolder } from '../edit/kept-drafts.ts'
import { printPdf } from './print-pdf.ts'
import { toProofHtml } from './proof-html.ts'

/** A picture above this, in bytes, is not put into a proof: it is to be sent by mail. */
const mostBytes = 3 * 2 ** 20

/** What was made, as paths on this machine; no PDF where no browser is installed that prints one. */
export interface Proof {
  readonly html: string
  readonly pdf?: string
  /** How many faults the issue still has. */
  readonly faults: number
}

/** 送审: an issue as it stands, drafts too, as one HTML file and, by the installed browser, as PDF. */
export async function makeProof(directory: string, live: LiveContent, id: string): Promise<Proof> {
  const { archive, problems } = await live.read()
  const issue = await live.readIssue(id)
  if (!issue) throw new DeskError(`没有这一期：${id}`)
  const html = proofFile(directory, id, 'html')
  const { newspaper, title } = archive.publication
  const made = `${new Date().toLocaleString('zh-CN')} 制`
  writeAside(
    html,
    toProofHtml(issue, { paper: newspaper ?? title, made, pictureOf: (photo) => embed(directory, photo) }),
  )
  const pdf = proofFile(directory, id, 'pdf')
  const isPrinted = await printPdf(html, pdf)
  const faults = problems.filter(
    (problem) => isError(problem) && problem.file.replaceAll('\\', '/').includes(`issues/${id}/`),
  ).length
  return { html, ...(isPrinted && { pdf }), faults }
}

/** Where the proof of an issue lies; throws a `DeskError` for what is no issue. */
export function proofFile(directory: string, id: string, kind: 'html' | 'pdf'): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new DeskError(`没有这一期：${id}`)
  return deskFolder(directory, 'proofs', `${id}.${kind}`)
}

function embed(directory: string, { picture }: Photo): string | undefined {
  const file = picture && path.join(directory, picture.file)
  if (!file || !existsSync(file) || statSync(file).size > mostBytes) return undefined
  const format = /\.(\w+)$/.exec(file)?.[1]?.replace('jpg', 'jpeg') ?? 'jpeg'
  return `data:image/${format};base64,${readFileSync(file).toString('base64')}`
}
