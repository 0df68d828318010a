import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { projectRoot } from './project-root.ts'

/** What a build took; processor's time and memory are 0 where the system does not tell (`/proc` of Linux). */
export interface BuildCost {
  readonly seconds: number
  /** Processor's time of all its processes, in seconds. */
  readonly cpuSeconds: number
  /** Most memory that one of its processes had, in MB. */
  readonly megabytes: number
  /** What it printed: a line for each file to upload. */
  readonly lines: readonly string[]
}

const ticksASecond = 100

/** Publishes a newspaper as `npm run publish` does, and watches the processes that do it. */
export async function measureBuild(contentDirectory: string, outDirectory: string): Promise<BuildCost> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/publish.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: contentDirectory, OUT_DIR: outDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ticks = new Map<number, number>()
  let kilobytes = 0
  const watch = setInterval(() => {
    for (const { pid, used, memory } of readProcesses(child.pid ?? 0)) {
      ticks.set(pid, used)
      kilobytes = Math.max(kilobytes, memory)
    }
  }, 250)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`the build of ${contentDirectory} ended with exit code ${code}`)
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: [...ticks.values()].reduce((sum, used) => sum + used, 0) / ticksASecond,
    megabytes: kilobytes / 1024,
    lines: Buffer.concat(chunks).toString().split('\n').filter(Boolean),
  }
}

interface RunningProcess {
  readonly pid: number
  readonly parent: number
  /** Ticks of the processor. */
  readonly used: number
  /** Most memory so far, in KB. */
  readonly memory: number
}

/** A process and those that it started, proc(5). */
function readProcesses(root: number): readonly RunningProcess[] {
  const all = listPids().flatMap((pid) => readProcess(pid) ?? [])
  const found = new Set([root])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => found.has(pid))
}

function listPids(): readonly number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

/** Nothing of a process that has ended meanwhile. */
function readProcess(pid: number): RunningProcess | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return {
      pid,
      parent: Number(fields[1]),
      used: Number(fields[11]) + Number(fields[12]),
      memory: Number(memory ?? 0),
    }
  } catch {
    return undefined
  }
}
