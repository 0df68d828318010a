import { readCorrections } from '../../content/corrections/read-corrections.ts'
import { articleSchema } from '../../content/schema/article-schema.ts'
import { readFields } from '../../content/schema/fields.ts'
import { readFrontMatter } from '../../content/yaml/front-matter.ts'
import { correctionLine, placeName, sicMark } from '../../corrections.ts'
import { isPartialDate } from '../../dates.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { checkText } from '../edit/check-text.ts'
import { placeOfFile } from '../edit/desk-path.ts'
import { fieldOrder } from '../edit/form-fields.ts'
import { findDraft } from '../edit/kept-drafts.ts'
import { readText } from '../edit/read-text.ts'
import { editFile, readForm } from '../file/edit-file.ts'
import { isList } from '../file/field-lists.ts'
import type { Corrected, CorrectedPreview, CorrectionRequest } from '../messages.ts'
import { changeWords, insertParagraph } from './change-words.ts'
import { readPlaces } from './read-places.ts'

/** An article as it can be corrected: its places with their texts, and what was corrected before. */
export function openCorrected(desk: Desk, id: string): Corrected {
  const { source, hash } = readArticle(desk, id)
  const { texts } = readPlaces(source)
  const { status, notice } = readForm(source)?.fields ?? {}
  return {
    id,
    hash,
    status: status === 'draft' || status === 'withdrawn' ? status : 'published',
    ...(typeof notice === 'string' && { notice }),
    places: [...texts].map(([at, text]) => ({ at, name: placeName(at) ?? at, text })),
    corrections: linesOf(source, texts),
    isBeingWritten: findDraft(desk.directory, fileOf(id)) !== undefined,
  }
}

/** What would become of a correction: what readers will see, before anything is written. */
export async function previewCorrection(desk: Desk, request: CorrectionRequest): Promise<CorrectedPreview> {
  return (await makeCorrection(desk, request)).preview
}

/** Writes words, entry and paragraph marks at once. */
export async function applyCorrection(desk: Desk, request: CorrectionRequest): Promise<Corrected> {
  const { source } = await makeCorrection(desk, request)
  if (readArticle(desk, request.id).hash !== request.hash)
    throw new DeskError('这篇稿件刚被别的程序改过；请重新打开再更正')
  writeAside(placeOfFile(desk.directory, fileOf(request.id)), source)
  return openCorrected(desk, request.id)
}

interface Made {
  readonly source: string
  readonly preview: CorrectedPreview
}

async function makeCorrection(desk: Desk, request: CorrectionRequest): Promise<Made> {
  const { source, hash } = readArticle(desk, request.id)
  if (hash !== request.hash) throw new DeskError('这篇稿件刚被别的程序改过；请重新打开再更正')
  refuseRequest(request)
  const before = readPlaces(source).texts
  const { changed, at, entry } = makeChange(source, request, before)
  const entries = readForm(changed)?.fields.corrections ?? []
  const corrections = [...(typeof entries !== 'string' && isList(entries) ? entries : []), entry]
  const corrected = editFile(changed, { fields: { corrections } }, fieldOrder(fileOf(request.id)))
  await refuseFaults(desk, request.id, source, corrected)
  const after = readPlaces(corrected).texts
  const hidden = request.kind === 'hidden' ? (before.get(at)?.slice(request.start, request.end) ?? '') : ''
  const others =
    hidden === ''
      ? []
      : [...after].filter(([, text]) => text.includes(hidden)).map(([place]) => placeName(place) ?? place)
  return {
    source: corrected,
    preview: {
      place: placeName(at) ?? at,
      before: before.get(at) ?? '',
      after: `${after.get(at) ?? ''}${request.kind === 'sic' ? `　（“${entry.sic}”后面标${sicMark}）` : ''}`,
      ...(request.kind !== 'typo' && request.kind !== 'sic' && { line: newLine(source, corrected) }),
      others,
    },
  }
}

function refuseRequest({ date, kind, text, now, start, end, isParagraph }: CorrectionRequest): void {
  if (kind !== 'sic' && !isPartialDate(date))
    throw new DeskError(`日期应写成 2026-03-05 的样子，现在是“${date}”`)
  if (kind === 'hidden' && (text ?? '').trim() === '')
    throw new DeskError('隐去要写缘由，如“应本人要求，隐去姓名。”')
  if (kind === 'hidden' && (now.trim() === '' || start === end))
    throw new DeskError('先选中要隐去的字，再写用什么字代替，如“某某”')
  if (kind === 'sic' && start === end) throw new DeskError('先选中照原样登的几个字')
  if (kind !== 'sic' && start === end && now.trim() === '')
    throw new DeskError('先选中要改的字，或把光标放在要添字的地方，再写改成什么')
  if (isParagraph && now.trim() === '') throw new DeskError('请写要加的一段')
}

type Entry = Readonly<Record<string, string>>

function makeChange(
  source: string,
  request: CorrectionRequest,
  before: ReadonlyMap<string, string>,
): { changed: string; at: string; entry: Entry } {
  const { at, start, end, now, kind, text, date, isParagraph } = request
  const words = before.get(at)
  if (words === undefined) throw new DeskError('稿件里没有这个地方；请重新打开')
  const was = words.slice(start, end)
  const said = text?.trim() ? { text: text.trim() } : {}
  if (kind === 'sic') return { changed: source, at, entry: { at, sic: was } }
  if (isParagraph) {
    const inserted = insertParagraph(source, at, now)
    if (!inserted) throw new DeskError('这里加不进一段；请在写稿里加，再写更正说明')
    return { changed: inserted.source, at: inserted.id, entry: { date, at: inserted.id, now, ...said } }
  }
  const changed = changeWords(source, { at, start, end, now })
  if (changed === undefined) throw new DeskError('选中的字里夹着格式记号，改不了；请少选几个字，一处一处地改')
  if (kind === 'hidden') return { changed, at, entry: { date, at, now, kind, ...said } }
  const goal = words.slice(0, start) + now + words.slice(end)
  const entry = {
    date,
    at,
    ...widen(words, goal, start, end, now),
    ...(kind === 'typo' && { kind }),
    ...said,
  }
  return { changed, at, entry }
}

/** The words of the entry: as few as tell one place from all others, so that it can be taken back. */
function widen(words: string, goal: string, start: number, end: number, now: string): Entry {
  const count = (piece: string) => goal.split(piece).length - 1
  if (now === '') return { was: words.slice(start, end) }
  for (let beside = 0; beside <= goal.length; beside++) {
    const [from, to] = [Math.max(0, start - beside), Math.min(words.length, end + beside)]
    const piece = words.slice(from, start) + now + words.slice(end, to)
    const was = words.slice(from, to)
    if (count(piece) === 1) return { ...(was !== '' && { was }), now: piece }
  }
  return { was: words, now: goal }
}

/** A correction does not make a right file wrong; what was wrong before stands beside its field in 写稿. */
async function refuseFaults(desk: Desk, id: string, source: string, corrected: string): Promise<void> {
  const { archive } = await desk.live.read()
  const check = async (text: string) => {
    const faults = await checkText({ directory: desk.directory, file: fileOf(id), source: text, archive })
    return faults.filter(({ severity }) => severity === 'error')
  }
  const known = new Set((await check(source)).map(({ code, is }) => `${code} ${is}`))
  const fresh = (await check(corrected)).find(({ code, is }) => !known.has(`${code} ${is}`))
  if (fresh) throw new DeskError(`这样改会出错：${fresh.should}，但${fresh.is}；${fresh.write}`)
}

function newLine(source: string, corrected: string): string {
  const known = linesOf(source, readPlaces(source).texts)
  return linesOf(corrected, readPlaces(corrected).texts).find((line) => !known.includes(line)) ?? ''
}

/** What readers are shown of all corrections, a line each. */
function linesOf(source: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const { fields } = readFrontMatter(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), () => undefined)
  const { corrections = [] } = fields ? readFields(fields, articleSchema, () => undefined) : {}
  return readCorrections(corrections, texts, () => undefined).map(correctionLine)
}

function readArticle(desk: Desk, id: string) {
  const found = readText(placeOfFile(desk.directory, fileOf(id)), fileOf(id))
  if (found.hash === '') throw new DeskError(`没有这篇稿件：${id}`)
  return found
}

function fileOf(id: string): string {
  if (!/^[a-z0-9-]+\/\d\d\/\d{2,3}$/.test(id)) throw new DeskError(`没有这篇稿件：${id}`)
  return `issues/${id}.md`
}
