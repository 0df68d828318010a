import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { checkHost } from '../../../../lib/release/deploy/check-host.ts'
import { emptyFolder } from '../../../support/made-site.ts'

describe('checkHost', () => {
  it('refuses a folder that the site or its content lies in, by a link too, and takes any other', (t) => {
    const folder = emptyFolder(t)
    const [out, content] = [join(folder, 'out'), join(folder, 'content')]
    mkdirSync(out)
    mkdirSync(content)
    symlinkSync(out, join(folder, 'link'))
    process.env.CONTENT_DIR = content
    const check = (to: string) => checkHost({ kind: 'folder', name: 'web', to }, out)
    const wrong = [
      out,
      join(out, 'www'),
      folder,
      content,
      join(content, 'a'),
      join(folder, 'link/www'),
      process.cwd(),
      '/',
    ]
    for (const to of wrong)
      assert.throws(() => check(to), /`to` in deploy\.yml should be a folder of its own/, to)
    check(join(folder, 'www/paper'))
  })

  it('refuses an address in a folder that the links of the site do not begin with', () => {
    const check = (url: string) => checkHost({ kind: 'rsync', name: 'web', to: 'host:/srv/', url }, 'out')
    assert.throws(() => check('https://host.example/paper/'), {
      name: 'PublishError',
      message:
        '--to web: url in deploy.yml is https://host.example/paper/, but the links of the site begin with /; write the same folder there and in SITE_URL or `url` of publication.md',
    })
    check('https://host.example/')
  })
})
