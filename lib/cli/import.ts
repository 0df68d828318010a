import './base-path.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { tell } from '../build/tell.ts'
import { contentDirectory, displayPath } from '../content/files/content-directory.ts'
import { hasPlaces } from '../import/arrange/arrange.ts'
import { formatCounts, formatPlan } from '../import/format-plan.ts'
import { ImportError } from '../import/import-error.ts'
import { importFiles, type PageImport } from '../import/import-files.ts'
import type { Plan } from '../import/plan/plan.ts'
import { parsePlan, toPlanJson } from '../import/plan/plan-json.ts'
import type { Source } from '../import/plan/source.ts'
import { drawFacsimile } from '../import/read/read-source.ts'
import { formatReport, importTree } from '../import/tree/import-tree.ts'
import { saveToDesk } from '../import/write/desk-folder.ts'
import { writeDrafts } from '../import/write/write-drafts.ts'
import { readCommandLine } from './command-line.ts'
import { runCommand } from './run-command.ts'

type Options = ReturnType<typeof readOptions>

/**
 * `npm run import -- FILE… --issue 2026-03-05 [--page 01] [--recipe NAME] [--facsimile] [--yes] [--json] [--plan plan.json]`:
 * reads a page of a newspaper, shows where each line is to go, and writes drafts. `--tree FOLDER [--recipe NAME] [--resume]`
 * takes in a whole archive and reports what asks a person.
 */
await runCommand(async () => {
  const options = readOptions()
  if (options.tree !== undefined) return await runTree(options, options.tree)
  const { issue } = options
  if (options.files.length === 0)
    throw new ImportError('要导入哪个文件？例如 npm run import -- A01.pdf --issue 2026-03-05')
  if (issue === undefined) throw new ImportError('导入到哪一期？请写 --issue，例如 --issue 2026-03-05')
  const { page, recipe } = options
  const onRead = (file: string) => tell(`正在读 ${file} ……`)
  const pages = await importFiles(options.files, {
    issue,
    page,
    onRead,
    ...(recipe !== undefined && { recipe }),
  })
  const planned = options.plan === undefined ? pages : withPlan(pages, options.plan)
  if (options.json) return printJson(planned)
  for (const one of planned) showPlan(one)
  if (!(await isAgreed(options))) return tell('没有写入。要写入请加 --yes')
  for (const one of planned) await write(one, issue, options)
})

function readOptions() {
  const { said, words } = readCommandLine({
    command: 'npm run import',
    words: 'FILE…',
    zh: '把一版报纸（PDF、Word、文字、网页、数字报 XML、ALTO）变成草稿，先显示每一行排到哪里',
    en: 'makes drafts of a page of a newspaper (PDF, Word, text, HTML, XML, ALTO), and shows first where each line goes',
    options: {
      issue: { value: 'ID', zh: '导入到哪一期，如 2026-03-05', en: 'the issue it is of, such as 2026-03-05' },
      page: { value: '01', zh: '导入到哪一版；不写是 01', en: 'the page it is; 01 if not said' },
      recipe: { value: 'NAME', zh: '数字报 XML 用哪家的写法', en: 'how the XML of a vendor is read' },
      plan: {
        value: 'FILE',
        zh: '用改过的排稿方案（--json 打印的）',
        en: 'takes back a plan that --json printed',
      },
      json: { zh: '只打印排稿方案', en: 'prints the plan and writes nothing' },
      yes: { zh: '不再问，直接写', en: 'writes without asking' },
      facsimile: { zh: '把版面画成原版影像', en: "draws the page as the issue's facsimile" },
      tree: { value: 'FOLDER', zh: '导入整个文件夹的旧报', en: 'takes in an archive of days and pages' },
      resume: { zh: '接着上次没有导入的做', en: 'goes on where --tree stopped' },
    },
  })
  return { page: '01', facsimile: false, json: false, resume: false, yes: false, ...said, files: words }
}

async function runTree({ recipe, resume }: Options, folder: string): Promise<void> {
  const report = await importTree(folder, {
    directory: contentDirectory(),
    resume,
    ...(recipe !== undefined && { recipe }),
  })
  console.log(formatReport(report))
}

/** The plan of a file in place of the proposed one; it is of one page. */
function withPlan(pages: readonly PageImport[], file: string): readonly PageImport[] {
  const [only, ...others] = pages
  if (!only || others.length > 0) throw new ImportError('--plan 只管一版；请一次导入一版')
  return [{ ...only, plan: readPlan(file) }]
}

function readPlan(file: string): Plan {
  try {
    return parsePlan(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new ImportError(`${file} 不是排稿方案：${error instanceof Error ? error.message : String(error)}`)
  }
}

function printJson(pages: readonly PageImport[]): void {
  const plans = pages.map(({ sources, plan }) => toPlanJson(sources, plan))
  console.log(JSON.stringify(plans.length === 1 ? plans[0] : plans, null, 1))
}

function showPlan({ sources, plan, page }: PageImport): void {
  console.log(`\n第 ${page} 版`)
  console.log(formatPlan(sources, plan))
  for (const { file, remarks } of sources) for (const remark of remarks) console.log(`${file}：${remark}`)
}

async function isAgreed({ yes }: Options): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY) return false
  const input = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await input.question('写入草稿吗？（y 写入，回车不写）')
  input.close()
  return /^(?:y|yes|是|好)$/i.test(answer.trim())
}

async function write(
  { sources, plan, page, pictures }: PageImport,
  issue: string,
  options: Options,
): Promise<void> {
  const directory = contentDirectory()
  const attached = options.facsimile ? await drawPages(sources, options.files) : new Map<string, Uint8Array>()
  const written = writeDrafts({ directory, issue, page, sources, plan, pictures, attached })
  const folder = saveToDesk({ directory, issue, page, sources, plan, files: options.files })
  for (const remark of written.remarks) console.log(remark)
  console.log(
    `已写 ${written.files.length} 个文件到 ${displayPath(`${directory}/issues/${issue}`)}，都是草稿；方案存在 ${displayPath(folder)}`,
  )
  console.log(formatCounts(plan))
}

/** 原版影像 of a page that came as PDF, as `page.jpg`. */
async function drawPages(
  sources: readonly Source[],
  files: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const printed = sources.find(hasPlaces)
  const file = files.find((candidate) => path.basename(candidate) === printed?.file)
  if (!printed || file === undefined || !/\.pdf$/i.test(file))
    throw new ImportError('--facsimile 要有一版的 PDF')
  const number = Number(/^(?:\d+:)?p(\d+)-/.exec(printed.pages[0]?.lines[0]?.id ?? '')?.[1] ?? 1)
  tell('正在画原版影像 ……')
  const { drawn, missing } = await drawFacsimile(file, number)
  if (missing.length > 0)
    tell(
      `${printed.file} 没有嵌入字体 ${missing.join('、')}，用它排的字画不出来；请从排版软件导出时选“嵌入字体”`,
    )
  return new Map([['page.jpg', drawn]])
}
