/** What `deploy.yml` says of one host. */
export interface DeploySettings {
  /** The file, absolute: what it names lies relative to its folder. */
  readonly file: string
  readonly host: HostSettings
  /** 先审后发: no publish without a name of who let it out (`--by`). */
  readonly isSigned: boolean
}

/** A place that a site can be brought to, by one of three ways. */
export type HostSettings = FolderSettings | RsyncSettings | S3Settings

interface EveryHost {
  readonly name: string
  /** Under which address readers find what is put there; with a slash at its end. Compared after each publish. */
  readonly url?: string
  readonly purge?: PurgeSettings | 'none'
}

/** A folder of this machine, or one that is mounted on it; absolute. */
export interface FolderSettings extends EveryHost {
  readonly kind: 'folder'
  readonly to: string
}

/** A folder that rsync reaches: `paper@host:/srv/paper`, `rsync://host/module/paper`. */
export interface RsyncSettings extends EveryHost {
  readonly kind: 'rsync'
  readonly to: string
  readonly port?: string
  /** The file of an ssh key; ssh finds one itself where it is not said. */
  readonly identity?: string
}

/** A bucket of an object store that takes the signature of S3. */
export interface S3Settings extends EveryHost {
  readonly kind: 's3'
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** Whether the bucket is named before the endpoint (`host`) or behind it (`path`). */
  readonly style: 'host' | 'path'
  /** Where in the bucket the site lies: empty, or with a slash at its end. */
  readonly folder: string
  readonly key: string
  readonly secret: string
  /** Of keys that end after some hours. */
  readonly token?: string
}

/** A call that has a CDN forget addresses. `{addresses}`, `{lines}` or `{address}` in it stand for them. */
export interface PurgeSettings {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** How many addresses a call takes. */
  readonly most: number
}
