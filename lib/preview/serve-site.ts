import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import { PublishError } from '../build/publish-error.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { readBase } from './read-base.ts'
import { createSiteServer } from './site-server.ts'

/** Serves the site of a folder and says where, until the process is stopped. */
export async function serveSite(directory: string, port: string | undefined): Promise<Server> {
  if (!existsSync(path.join(directory, '404.html'))) {
    throw new PublishError(
      inTerminalLanguage({
        zh: `${directory}：这里应是生成好的网站，但没有；先运行 npm run build`,
        en: `${directory}: expected a built site, but there is none; run npm run build first`,
      }),
    )
  }
  const server = createSiteServer(directory)
  const taken = await listen(server, readPort(port))
  console.log(`http://localhost:${taken}${readBase(directory)}/`)
  return server
}

function readPort(port = '3000'): number {
  const number = Number(port)
  if (/^\d+$/.test(port) && number <= 65535) return number
  throw new PublishError(
    inTerminalLanguage({
      zh: `PORT：应是 0 到 65535 的数，但是“${port}”`,
      en: `PORT: expected a number from 0 to 65535, but it is ${port}`,
    }),
  )
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(
        isTaken
          ? new PublishError(
              inTerminalLanguage({
                zh: `端口 ${port} 有别的程序在用；换一个：PORT=${port + 1}`,
                en: `port ${port} is taken; choose another: PORT=${port + 1}`,
              }),
            )
          : error,
      )
    })
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
