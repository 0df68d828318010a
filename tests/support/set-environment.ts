/** A test, as far as it is needed here. */
interface Ending {
  after(end: () => void): void
}

/**
 * Sets variables of the environment until a test ends; `undefined` takes one out, and a test sets each once. A file that
 * changes its process by this alone leaves it as it was, and so shares it with others.
 */
export function setEnvironment(t: Ending, values: Readonly<Record<string, string | undefined>>): void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]))
  assign(values)
  t.after(() => assign(before))
}

function assign(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
