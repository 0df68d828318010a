import { reportBuilds } from '../support/report-builds.ts'

/** Builds and publishing for an archive of fourteen years: 75,000 articles in 5,000 issues, beside a site of 10,000. */
await reportBuilds([10_000, 75_000])
