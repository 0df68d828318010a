import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { newspaperNames } from '../support/sites.ts'
import { walkFiles } from '../support/walk-files.ts'

const { sites } = readSetup()

for (const newspaper of newspaperNames) {
  const { directory } = sites[newspaper]
  const files = walkFiles(directory)
  const documents = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(directory, file), 'utf8') }))

  test.describe(`documents of the ${newspaper} site`, () => {
    test('hold no script of the framework', () => {
      expect(
        documents.flatMap(({ file, html }) => foreignScripts(html).map((script) => `${file}: ${script}`)),
      ).toEqual([])
      const traces = documents.filter(({ html }) => /_next|__next/.test(html))
      expect(traces.map(({ file }) => file)).toEqual([])
    })

    test('leave no file of the framework behind', () => {
      const left = files.filter((file) => /(^|\/)(_next|__next|_not-found)|\.txt$|\.rsc$/.test(file))
      expect(left.filter((file) => !isOurText(file))).toEqual([])
    })

    test('share one script, one stylesheet and one policy, which stands first', () => {
      // The search screen has one more, of its own.
      expect(distinct(/<script[^>]* src="([^"]+)"/g)).toEqual([
        expect.stringMatching(/^\/assets\/reader\.[\w-]+\.js$/),
        expect.stringMatching(/^\/assets\/search\.[\w-]+\.js$/),
      ])
      for (const { file, html } of documents) {
        expect(html.match(/<style>(?!@font-face|@page)/g), file).toHaveLength(1)
      }
      expect(distinct(/<link[^>]* href="([^"]+\.css)"/g)).toEqual(['/mourning.css'])
      expect(distinct(/<head><meta http-equiv="Content-Security-Policy" content="([^"]+)"/gi)).toHaveLength(1)
      const without = documents.filter(
        ({ html }) => !/<head>(<meta charset[^>]+>)?<meta http-equiv="Content-Security-Policy"/i.test(html),
      )
      expect(without.map(({ file }) => file)).toEqual([])
    })

    test('lie at ASCII addresses', () => {
      expect(files.filter((file) => !/^[A-Za-z0-9._/-]+$/.test(file))).toEqual([])
    })
  })

  function distinct(pattern: RegExp): string[] {
    return [
      ...new Set(
        documents.flatMap(({ html }) => [...html.matchAll(pattern)].map(([, found]) => found ?? '')),
      ),
    ]
  }
}

test('the documents of all sites share one script, one stylesheet and one policy', () => {
  const shared = newspaperNames.map((name) => {
    const html = readFileSync(join(sites[name].directory, 'index.html'), 'utf8')
    return [...html.matchAll(/ (?:src|href|content)="(\/assets\/[^"]+\.(?:js|css)|default-src[^"]+)"/g)].map(
      ([, value]) => value,
    )
  })
  for (const values of shared) expect(values).toEqual(shared[0])
  expect(shared[0]).toHaveLength(2)
})

/** Scripts that are neither the reader's file nor data, and more than one inline script. */
function foreignScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) =>
    attributes.replace(/ data-(keep|worker|newspaper)="[^"]*"/g, ''),
  )
  const inline = scripts.filter((attributes) => !/ (src|type)=/.test(attributes))
  const known =
    /^ (type="application\/ld\+json"|(type="module"|async=""|defer=""| )* ?src="\/assets\/(reader|search)\.[^"]+\.js"(type="module"|async=""|defer=""| )*)$/
  const unknown = scripts.filter((attributes) => / (src|type)=/.test(attributes) && !known.test(attributes))
  return inline.length > 1 ? [...unknown, `${inline.length} inline scripts`] : unknown
}

/** Text files that are the site's own: what issues were made from and can be taken along as, and robots.txt. */
function isOurText(file: string): boolean {
  return file === 'robots.txt' || /^issues\/([a-z0-9-]+)\/(source|\1)\.txt$/.test(file)
}
