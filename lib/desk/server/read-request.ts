import type { IncomingMessage } from 'node:http'
import { DeskError } from '../desk-error.ts'

/** A message's limit: a 版 of fifty thousand characters, many times over. */
const messageBytes = 20 * 2 ** 20

/** The bytes of a request; throws a `DeskError` past so many. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    size += piece.length
    if (size > most) throw new DeskError(`超过 ${Math.round(most / 2 ** 20)} MB，没有收下`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** A message of the screens; throws a `DeskError` for what is none. */
export async function readMessage(request: IncomingMessage): Promise<Message> {
  const bytes = await readBytes(request, messageBytes)
  try {
    return new Message(JSON.parse(bytes.toString('utf8') || '{}'))
  } catch (error) {
    if (error instanceof DeskError) throw error
    throw new DeskError('编辑台没有读懂这个请求；请刷新页面再试')
  }
}

/** Fields of a message, each looked at before it is used: whatever page sent it. */
export class Message {
  readonly #fields: Readonly<Record<string, unknown>>

  constructor(value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DeskError('请求应是一组字段')
    this.#fields = { ...value }
  }

  text(name: string): string {
    const value = this.#fields[name]
    if (typeof value !== 'string') throw new DeskError(`请求里没有 ${name}`)
    return value
  }

  maybeText(name: string): string | undefined {
    return this.#fields[name] === undefined ? undefined : this.text(name)
  }

  /** Texts by their names. */
  map(name: string): Readonly<Record<string, string>> {
    const value = this.#fields[name]
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DeskError(`请求里没有 ${name}`)
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    return Object.fromEntries(entries)
  }

  texts(name: string): readonly string[] {
    const value = this.#fields[name]
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
      throw new DeskError(`请求里没有 ${name}`)
    return value
  }

  /** A whole number from 0. */
  count(name: string): number {
    const value = this.#fields[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw new DeskError(`请求里没有 ${name}`)
    return value
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word {
    const found = words.find((word) => word === this.#fields[name])
    if (found === undefined) throw new DeskError(`请求里没有 ${name}`)
    return found
  }

  /** What is looked at by whoever takes it. */
  unknown(name: string): unknown {
    return this.#fields[name]
  }
}
