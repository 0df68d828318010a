/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import { ArrangeScreen } from '../arrange/arrange-screen.tsx'
import { CorrectScreen } from '../correct/correct-screen.tsx'
import { ImportScreen } from '../import/import-screen.tsx'
import { IssuesScreen } from '../issues/issues-screen.tsx'
import { OnlineScreen } from '../online/online-screen.tsx'
import { PreviewScreen } from '../preview/preview-screen.tsx'
import { WriteScreen } from '../write/write-screen.tsx'
import { goTo, parseRoute, type Route, routeHash, type ScreenName, screens } from './route.ts'

/** What the last screens were about, so that a screen that is chosen by its name opens where it was. */
const last = new Map<ScreenName, string>()

const shown: Readonly<
  Partial<Record<ScreenName, (props: { readonly about: string }) => preact.JSX.Element>>
> = {
  issues: IssuesScreen,
  import: ImportScreen,
  arrange: ArrangeScreen,
  write: WriteScreen,
  preview: PreviewScreen,
  correct: CorrectScreen,
  online: OnlineScreen,
}

/** The desk: its screens by name above, the one that is open below. */
export function DeskApp() {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', follow)
    addEventListener('keydown', chooseByKey)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('keydown', chooseByKey)
    }
  }, [])
  remember(route)
  const Screen = shown[route.screen] ?? IssuesScreen
  return (
    <>
      <header class="bar">
        <h1>编辑台</h1>
        <nav aria-label="编辑台的各屏">
          {screens
            .filter(([name]) => shown[name])
            .map(([name, label], i) => (
              <a
                key={name}
                href={routeHash(name, last.get(name))}
                aria-current={name === route.screen ? 'page' : undefined}
                title={`Alt+${i + 1}`}
              >
                {label}
              </a>
            ))}
        </nav>
      </header>
      <main>
        <Screen key={`${route.screen} ${route.about}`} about={route.about} />
      </main>
    </>
  )
}

/** An article that is open in one screen is the one of the others too. */
function remember({ screen, about }: Route): void {
  last.set(screen, about)
  const article = /^(?:issues\/)?([a-z0-9-]+\/\d\d\/\d{2,3})(?:\.md)?$/.exec(about)?.[1]
  if (article === undefined) return
  last.set('write', `issues/${article}.md`)
  last.set('preview', article)
  last.set('correct', article)
  last.set('issues', article.split('/')[0] ?? '')
}

function chooseByKey(event: KeyboardEvent): void {
  if (!event.altKey || event.ctrlKey || event.metaKey) return
  const name = screens.filter(([known]) => shown[known])[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1]?.[0]
  if (name === undefined) return
  event.preventDefault()
  goTo(name, last.get(name))
}
