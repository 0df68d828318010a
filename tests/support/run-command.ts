import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.ts'

/**
 * Runs a command in the checkout's folder with its output shown, and gives its exit code (1 if a signal ended it).
 * It is given no input, and neither NODE_ENV nor the folders of some other newspaper reach it.
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { NODE_ENV, CONTENT_DIR, OUT_DIR, ...rest } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: projectRoot,
      env: { ...rest, ...environment } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs a package's own program, named by its file below `node_modules`, as `runCommand` runs a command. */
export function runProgram(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runCommand(process.execPath, [`node_modules/${file}`, ...parameters], environment)
}
