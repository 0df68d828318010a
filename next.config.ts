import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { readCodeDigest } from './lib/build/code-digest.ts'

// Feeds, data and issue files lie beside pages, where no handler of their own can stand.
const rewrites = async () => ({
  beforeFiles: [
    {
      source: '/:path((?!_next/|search/).*\\.(?:xml|json|epub|txt|md|bib|ris))',
      destination: '/share/:path',
    },
  ],
  afterFiles: [],
  fallback: [],
})

/**
 * The build exports documents, which lib/publish then turns into the site. Development is an ordinary
 * server: an export refuses the `*.dev.ts` handlers that stand in for what publish writes. `*.build.ts` is the other
 * way round.
 */
export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER
  return {
    ...(development ? { rewrites } : { output: 'export', distDir: '.next/export' }),
    pageExtensions: ['tsx', 'ts', development ? 'dev.ts' : 'build.ts'],
    trailingSlash: true,
    typedRoutes: true,
    poweredByHeader: false,
    devIndicators: false,
    agentRules: false,
    // `npm test` checks types; who publishes does not wait for that.
    typescript: { ignoreBuildErrors: true },
    // An issue of a thousand pictures takes its time on a busy machine; how far drawing has come is told all the while.
    staticPageGenerationTimeout: 3600,
    generateBuildId: () => readCodeDigest(process.cwd()),
    serverExternalPackages: ['esbuild', 'fontkit', 'subset-font'],
    experimental: {
      agentUpgrade: false,
      // Of all that is compiled the style alone is shipped, and it is compiled once (lib/build/draw-pages.ts).
      turbopackMinify: { server: false, client: true },
      turbopackFileSystemCacheForBuild: false,
      // Next leaves one processor idle, half of a small machine; each worker takes 300 MB and more.
      cpus: Math.min(availableParallelism(), 8),
    },
  }
}
