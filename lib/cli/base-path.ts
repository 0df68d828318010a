import { readBasePath } from '../content/files/base-path.ts'

// A command that makes addresses imports this file before all others: lib/urls reads the folder of the site once, when it
// is first imported, and so do the processes that a build starts.
process.env.BASE_PATH = readBasePath()
