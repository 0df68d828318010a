/** What is read here of a package-lock.json: the packages by where they lie, the project itself at ''. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * What a locked package needs and the lock file does not hold, as `node_modules/sharp: @img/sharp-darwin-arm64`.
 * npm leaves out what is not for the platform it runs on when node_modules lies there already, and `npm ci` then
 * refuses the file on every other platform.
 */
export function findUnlocked({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([place, locked]) =>
    neededNames(locked)
      .filter((name) => !searchedPlaces(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place}: ${name}`),
  )
}

function neededNames({ dependencies, devDependencies, optionalDependencies }: LockedPackage): string[] {
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
}

/** Where Node looks for a package from a place: in the place's own folder, then in each one above it. */
function searchedPlaces(place: string, name: string): string[] {
  const above = place.lastIndexOf('node_modules/')
  const here = `${place}${place && '/'}node_modules/${name}`
  return place === '' ? [here] : [here, ...searchedPlaces(place.slice(0, Math.max(0, above - 1)), name)]
}
