import { readDeployFile } from '../../release/deploy/deploy-file.ts'
import { ownFolder } from '../../release/host/host.ts'
import { openHost } from '../../release/host/open-host.ts'

// A process of its own, started with the keys that were typed: writes one small file to a host, reads it, and takes it away.
const [name = ''] = process.argv.slice(2)
try {
  const host = openHost(readDeployFile(name).host)
  const file = `${ownFolder}/test.txt`
  const words = `${process.pid} ${Date.now()}`
  await host.write(file, Buffer.from(words))
  const read = await host.read(file)
  await host.remove([file])
  if (read && Buffer.from(read).toString() === words) console.log(`${host.place} 连得上，写得进，读得出`)
  else fail(`${host.place} 写进去的读出来不一样`)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
