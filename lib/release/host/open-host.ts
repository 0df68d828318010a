import type { HostSettings } from '../deploy/deploy-settings.ts'
import { FolderHost } from './folder-host.ts'
import type { Host } from './host.ts'
import { RsyncHost } from './rsync-host.ts'
import { S3Host } from './s3-host.ts'

/** The host that settings describe. Nothing is asked of it yet. */
export function openHost(settings: HostSettings): Host {
  if (settings.kind === 'folder') return new FolderHost(settings)
  if (settings.kind === 'rsync') return new RsyncHost(settings)
  return new S3Host(settings)
}
