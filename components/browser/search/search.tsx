/** @jsxImportSource preact */
import { render } from 'preact'
import { isEmptySearch } from './search-address.ts'
import { SearchClient } from './search-client.ts'
import { listenToKeys } from './search-keys.ts'
import { SearchScreen } from './search-screen.tsx'
import { SearchSession } from './search-session.ts'

/** Where 筛选 has its column beside the hits (`desk` in tailwind.config.ts). */
const wide = matchMedia('(min-width: 64rem)')

/** Takes over the form that the document has, with what was typed into it meanwhile. */
function open(screen: HTMLElement, worker: string, newspaper: string | undefined) {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const site = { address: canonical ?? location.href, ...(newspaper && { newspaper }) }
  const served = screen.querySelector('input')
  const hadFocus = served !== null && document.activeElement === served
  const start = document.querySelector<HTMLElement>('#search-start')
  const client = new SearchClient(worker)
  const session = new SearchSession(client, served?.value ?? '', wide.matches, draw)
  const help = document.querySelector<HTMLElement>('#search-help')
  const { title } = document
  function draw() {
    const { address, answer, status } = session.view
    const { query } = address
    document.title = query.trim() === '' ? title : `${query.trim()} - ${title}`
    if (start) start.hidden = !isEmptySearch(address)
    // Below hits that are still coming it would be pushed down.
    if (help) help.hidden = !isEmptySearch(address) && (answer === undefined || status !== 'idle')
    render(<SearchScreen session={session} site={site} onFocus={() => client.open()} />, screen)
  }
  screen.replaceChildren()
  draw()
  if (hadFocus || isEmptySearch(session.view.address))
    screen.querySelector('input')?.focus({ preventScroll: true })
  listenToKeys(screen, () => session.type(''))
  // The hits come after the browser would have scrolled.
  history.scrollRestoration = 'manual'
  wide.addEventListener('change', () => wide.matches && session.countAll())
  addEventListener('popstate', () => session.follow())
  addEventListener('pagehide', () => session.leave())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) session.comeBack()
  })
  addEventListener('online', () => {
    if (session.view.status === 'network') session.again()
  })
  session.follow()
}

// What the page says of a browser that is too old stands there already (settings-script.tsx).
const isOld = document.documentElement.dataset.scripts === 'old'
const screen = document.querySelector<HTMLElement>('#search-screen')
const { worker, newspaper } = document.querySelector<HTMLElement>('[data-worker]')?.dataset ?? {}
if (screen && worker && !isOld) open(screen, worker, newspaper)
