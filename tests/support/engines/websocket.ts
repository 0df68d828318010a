import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { decodeFrame, encodeFrame, type Frame, opcodes } from './websocket-frames.ts'

/** A WebSocket that sends and takes texts, since Node 20 has none of its own (RFC 6455; no compression, no TLS). */
export class TextSocket {
  readonly #socket: Socket
  readonly #onText: (text: string) => void
  #bytes = Buffer.alloc(0)
  #parts: Buffer[] = []

  private constructor(socket: Socket, onText: (text: string) => void) {
    this.#socket = socket
    this.#onText = onText
  }

  /** Connects; throws if the server does not agree to speak so. `onClose` is told of the end, whoever made it. */
  static async open(url: string, onText: (text: string) => void, onClose: () => void): Promise<TextSocket> {
    const { host, hostname, port, pathname } = new URL(url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const key = randomBytes(16).toString('base64')
    const head = [
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${key}`,
    ]
    socket.write([`GET ${pathname} HTTP/1.1`, `Host: ${host}`, ...head, '', ''].join('\r\n'))
    const rest = await readAnswer(socket)
    const self = new TextSocket(socket, onText)
    socket.on('error', () => undefined)
    socket.on('close', onClose)
    socket.on('data', (chunk: Buffer) => self.#take(chunk))
    self.#take(rest)
    return self
  }

  send(text: string): void {
    this.#socket.write(encodeFrame(opcodes.text, Buffer.from(text)))
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (let found = decodeFrame(this.#bytes); found; found = decodeFrame(this.#bytes)) {
      this.#bytes = Buffer.from(found.rest)
      this.#handle(found.frame)
    }
  }

  #handle({ opcode, isLast, payload }: Frame): void {
    if (opcode === opcodes.close) this.close()
    if (opcode === opcodes.ping) this.#socket.write(encodeFrame(opcodes.pong, payload))
    if (opcode !== opcodes.text && opcode !== opcodes.continuation) return
    this.#parts.push(payload)
    if (!isLast) return
    const text = Buffer.concat(this.#parts).toString()
    this.#parts = []
    this.#onText(text)
  }
}

/** Reads the head of the server's answer, and gives what came behind it. */
async function readAnswer(socket: Socket): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  while (!bytes.includes('\r\n\r\n')) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    bytes = Buffer.concat([bytes, chunk])
  }
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.subarray(0, end).toString()
  if (!head.startsWith('HTTP/1.1 101'))
    throw new Error(`the answer should be 101, but is ${head.split('\r\n')[0]}`)
  return bytes.subarray(end + 4)
}
