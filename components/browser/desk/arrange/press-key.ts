import type { ArrangeSession } from './arrange-session.ts'
import { roleKeys } from './role-keys.ts'

/** What keys do but those of the roles, in small letters. */
const acts: Readonly<Record<string, (session: ArrangeSession, extends_: boolean) => unknown>> = {
  arrowdown: (session, extends_) => session.move(1, extends_),
  arrowup: (session, extends_) => session.move(-1, extends_),
  pagedown: (session, extends_) => session.move(10, extends_),
  pageup: (session, extends_) => session.move(-10, extends_),
  home: (session, extends_) => session.move(Number.NEGATIVE_INFINITY, extends_),
  end: (session, extends_) => session.move(Number.POSITIVE_INFINITY, extends_),
  enter: (session) => session.begin(),
  j: (session) => session.join(),
  s: (session) => session.split(),
  escape: () => document.getElementById('finish')?.focus(),
}

/** What a key does to the lines that are selected. Where no line is open, Tab leaves the list; Esc always does. */
export function pressKey(event: KeyboardEvent, session: ArrangeSession, onCut: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const key = event.key.toLowerCase()
  const role = roleKeys.find(([digit]) => digit === key)?.[2]
  if (key === 'tab' && !session.toOpen(event.shiftKey ? -1 : 1)) return
  if (role) session.give(role)
  else if (key === 'x') onCut()
  else if (key !== 'tab') {
    const act = Object.hasOwn(acts, key) ? acts[key] : undefined
    if (!act) return
    act(session, event.shiftKey)
  }
  event.preventDefault()
}
