import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, it } from 'node:test'
import { TextSocket } from '../../../support/engines/websocket.ts'

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

describe('websocket', () => {
  it('takes texts, in parts too, answers a ping, and says when it has ended', async (t) => {
    const heard: Buffer[] = []
    const server = createServer().listen(0, '127.0.0.1')
    t.after(() => server.close())
    server.on('upgrade', (request, socket) => {
      const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}${guid}`).digest('base64')
      const head = `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}`
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${head}\r\n\r\n`)
      socket.write(Buffer.from('01034865 6c89008002 6c6f'.replaceAll(' ', ''), 'hex'))
      socket.on('data', (chunk: Buffer) => {
        heard.push(chunk)
        socket.end(Buffer.from([0x88, 0]))
      })
    })
    await once(server, 'listening')
    const texts: string[] = []
    const { port } = server.address() as AddressInfo
    await new Promise<void>((resolve) => {
      void TextSocket.open(`ws://127.0.0.1:${port}/session`, (text) => texts.push(text), resolve)
    })
    assert.deepEqual(texts, ['Hello'])
    // A pong of no bytes: its two bytes and the mask.
    assert.deepEqual([heard[0]?.length, heard[0]?.subarray(0, 2)], [6, Buffer.from([0x8a, 0x80])])
  })

  it('names the answer of a server that speaks otherwise', async (t) => {
    const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1')
    t.after(() => server.close())
    server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'))
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await assert.rejects(
      TextSocket.open(
        `ws://127.0.0.1:${port}/`,
        () => undefined,
        () => undefined,
      ),
      new Error('the answer should be 101, but is HTTP/1.1 404 Not Found'),
    )
  })
})
