import { applyCorrection, openCorrected, previewCorrection } from './correct/correct-article.ts'
import { markWithdrawn, previewWithdrawal } from './correct/withdraw.ts'
import type { Desk } from './desk.ts'
import { kindOfFile } from './edit/desk-path.ts'
import { keepEdit, openFile, saveEdit, toFormValues } from './edit/edit-content.ts'
import { forgetDraft } from './edit/kept-drafts.ts'
import { footerLabels } from './edit/other-fields.ts'
import { dropFromTray, listTray } from './import/tray.ts'
import { drawWork, finishWork, forgetWork, keepPlan, listWork, openWork, readTray } from './import/work.ts'
import { readDetail, readOverview } from './issues/list-issues.ts'
import { makeArticle, makeIssue, makePage, startPaper } from './issues/new-issue.ts'
import { publishDrafts } from './issues/publish-drafts.ts'
import type { CorrectionRequest, Edit } from './messages.ts'
import { goOnline, mourn, type OnlineRequest, planOnline, testHost } from './online/go-online.ts'
import { readHosts, saveHost } from './online/hosts.ts'
import { toWechat } from './online/wechat-html.ts'
import { makeProof } from './proof/make-proof.ts'
import type { Message } from './server/read-request.ts'

/** What the screens may ask, by its name: `POST /<token>/api/<name>`. */
export const routes = {
  overview: (desk: Desk) => readOverview(desk),
  issue: (desk: Desk, message: Message) => readDetail(desk, message.text('id')),
  open: (desk: Desk, message: Message) => openFile(desk, fileOf(message)),
  keep: (desk: Desk, message: Message) => keepEdit(desk, toEdit(message)),
  save: (desk: Desk, message: Message) => saveEdit(desk, toEdit(message)),
  forget: (desk: Desk, message: Message) => forgetDraft(desk.directory, fileOf(message)),
  'new-issue': (desk: Desk, message: Message) =>
    makeIssue(desk, message.text('day'), message.maybeText('title')),
  'new-page': (desk: Desk, message: Message) => makePage(desk, message.text('issue')),
  'new-article': (desk: Desk, message: Message) => makeArticle(desk, message.text('page')),
  'publish-drafts': (desk: Desk, message: Message) => publishDrafts(desk, message.text('issue')),
  'start-paper': (desk: Desk, message: Message) => startPaper(desk, toFirstStart(message)),
  tray: (desk: Desk) => ({ files: listTray(desk.directory), work: listWork(desk.directory) }),
  'tray-drop': (desk: Desk, message: Message) => dropFromTray(desk.directory, message.text('file')),
  'tray-read': (desk: Desk, message: Message) => readTray(desk, message.text('issue'), message.text('page')),
  'work-open': (desk: Desk, message: Message) => openWork(desk, message.text('id')),
  'work-faces': async (desk: Desk, message: Message) => {
    const { missing } = await drawWork(desk, message.text('id'))
    return { missing }
  },
  'work-keep': (desk: Desk, message: Message) => keepPlan(desk, message.text('id'), message.unknown('plan')),
  'work-finish': (desk: Desk, message: Message) =>
    finishWork(desk, message.text('id'), message.unknown('plan'), message.unknown('drawsPage') === true),
  'work-forget': (desk: Desk, message: Message) => forgetWork(desk, message.text('id')),
  'correct-open': (desk: Desk, message: Message) => openCorrected(desk, message.text('id')),
  'correct-preview': (desk: Desk, message: Message) => previewCorrection(desk, toCorrection(message)),
  'correct-apply': (desk: Desk, message: Message) => applyCorrection(desk, toCorrection(message)),
  'withdraw-preview': (desk: Desk, message: Message) => previewWithdrawal(desk, message.text('id')),
  withdraw: (desk: Desk, message: Message) =>
    markWithdrawn(desk, message.text('id'), message.unknown('isWithdrawn') === true, message.text('notice')),
  proof: async (desk: Desk, message: Message) => {
    const { pdf, faults } = await makeProof(desk.directory, desk.live, message.text('id'))
    return { hasPdf: pdf !== undefined, faults }
  },
  wechat: (desk: Desk, message: Message) => toWechat(desk, message.text('id')),
  hosts: () => readHosts(),
  'host-save': (_desk: Desk, message: Message) =>
    saveHost(
      {
        name: message.text('name'),
        kind: message.oneOf('kind', ['folder', 'rsync', 's3']),
        fields: message.map('fields'),
      },
      message.unknown('isSigned') === true,
    ),
  'host-test': (desk: Desk, message: Message) => testHost(desk, toOnline(message)),
  job: (desk: Desk) => desk.job.view,
  'online-plan': (desk: Desk, message: Message) => planOnline(desk, toOnline(message)),
  online: (desk: Desk, message: Message) => goOnline(desk, toOnline(message)),
  mourn: (desk: Desk, message: Message) => mourn(desk, toOnline(message), message.unknown('isOn') === true),
  preview: (desk: Desk) => ({ origin: desk.preview.origin }),
} as const

function fileOf(message: Message): string {
  const file = message.text('file')
  kindOfFile(file)
  return file
}

function toEdit(message: Message): Edit {
  const [form, source] = [message.unknown('form'), message.maybeText('source')]
  return {
    file: fileOf(message),
    hash: message.text('hash'),
    ...(form !== undefined && { form: toFormValues(form) }),
    ...(source !== undefined && { source }),
  }
}

function toFirstStart(message: Message) {
  const values = message.texts('footer')
  const url = message.maybeText('url')
  return {
    title: message.text('title'),
    ...(url !== undefined && { url }),
    footer: footerLabels.map((label, i) => [label, values[i] ?? ''] as const),
  }
}

function toCorrection(message: Message): CorrectionRequest {
  const said = message.maybeText('text')
  return {
    id: message.text('id'),
    hash: message.text('hash'),
    at: message.text('at'),
    start: message.count('start'),
    end: message.count('end'),
    now: message.text('now'),
    kind: message.oneOf('kind', ['correction', 'typo', 'hidden', 'sic']),
    date: message.text('date'),
    ...(said !== undefined && { text: said }),
    isParagraph: message.unknown('isParagraph') === true,
  }
}

function toOnline(message: Message): OnlineRequest {
  const [by, why, after] = [message.maybeText('by'), message.maybeText('why'), message.maybeText('after')]
  return {
    to: message.text('to'),
    keys: message.map('keys'),
    ...(by !== undefined && { by }),
    ...(why !== undefined && { why }),
    ...(after !== undefined && { after }),
  }
}
