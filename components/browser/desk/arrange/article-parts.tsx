/** @jsxImportSource preact */

import { joinLines } from '../../../../lib/import/plan/join-lines.ts'
import { pageRoleNames } from '../../../../lib/import/plan/page-role-names.ts'
import type { ArrangeSession } from './arrange-session.ts'
import { roleLabels } from './role-keys.ts'

/** What the lines become: the articles with their parts, the lines of the page, and what is not used. */
export function ArticleParts({ session }: { readonly session: ArrangeSession }) {
  const { plan, lines } = session
  const textOf = (ids: readonly string[]) => joinLines(ids.flatMap((id) => lines.get(id) ?? []))
  const selected = new Set(session.selected)
  const part = (ids: readonly string[], label: string, key: string) => (
    <li key={key} class={ids.some((id) => selected.has(id)) ? 'chosen' : undefined}>
      <button type="button" class="part" onClick={() => session.select(ids.at(-1) ?? '', ids[0])}>
        <b>{label}</b> {textOf(ids)}
      </button>
    </li>
  )
  return (
    <section class="articles" aria-label="各篇">
      {plan.articles.map(({ number, parts }) => (
        <section key={number} class={`tint-${Number(number) % 8}`} aria-label={`第${Number(number)}篇`}>
          <h3 aria-current={number === session.current ? 'true' : undefined}>
            第{Number(number)}篇{number === session.current && <small>（接着排的行归这一篇）</small>}
          </h3>
          {!parts.some(({ role }) => role === 'headline') && (
            <p class="remark">还没有主题：没有主题的稿件不写</p>
          )}
          <ul>{parts.map(({ role, lines: ids }) => part(ids, roleLabels.get(role) ?? role, ids.join()))}</ul>
        </section>
      ))}
      {plan.pageLines.length > 0 && (
        <section aria-label="本版">
          <h3>本版</h3>
          <ul>{plan.pageLines.map(({ id, role }) => part([id], pageRoleNames[role], id))}</ul>
        </section>
      )}
      {plan.unused.length > 0 && (
        <section aria-label="不用">
          <h3>不用</h3>
          <ul>{plan.unused.map(({ id, why }) => part([id], why, id))}</ul>
        </section>
      )}
    </section>
  )
}
