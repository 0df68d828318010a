import { readDeployFile } from '../../release/deploy/deploy-file.ts'
import { readSite } from '../../release/deploy/read-site.ts'
import { openHost } from '../../release/host/open-host.ts'
import { switchMourning } from '../../release/switch-mourning.ts'

// A process of its own, started with the keys that were typed: greys the site at a host, or gives it its colours back.
const [name = '', directory = '', word = ''] = process.argv.slice(2)
try {
  const host = openHost(readDeployFile(name).host)
  await switchMourning(directory, word)
  const file = (await readSite(directory, host.keepsHeaders)).get('mourning.css')
  if (!file) throw new Error('没有生成过网站；请先“检查并生成”一次')
  await host.put([file])
  console.log(word === 'on' ? `${host.place} 已变成灰色` : `${host.place} 已变回来`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
