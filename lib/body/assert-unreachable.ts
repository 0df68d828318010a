/** Stands where every kind has been dealt with: one that was forgotten does not compile. */
export function assertUnreachable(node: never): never {
  throw new Error(`a node or part should be of a known kind, but is ${JSON.stringify(node)}`)
}
