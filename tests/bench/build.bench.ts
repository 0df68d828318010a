import { reportBuilds } from '../support/report-builds.ts'

/** How long a site of 1,000 and of 10,000 articles takes to build and to publish with an issue more; other sizes as parameters. */
const sizes = process.argv.slice(2).map(Number)
await reportBuilds(sizes.length > 0 ? sizes : [1000, 10_000])
