/** What the lockfile must hold: versions without known holes, and no address of any registry. */

/** `npm audit` does not work on every registry, so the floors of the packages that had holes stand here. */
const floors = { payload: '3.90.1', next: '16.4.1', sharp: '0.35.5' }

/**
 * @param {string} version
 * @returns {number[]}
 */
const numbersOf = (version) => version.split('-')[0]?.split('.').map(Number) ?? []

/**
 * @param {string} version
 * @param {string} floor
 */
export function isBelow(version, floor) {
  const [mine, least] = [numbersOf(version), numbersOf(floor)]
  const index = least.findIndex((part, at) => part !== mine[at])
  const isPrerelease = index < 0 && version.includes('-')
  return isPrerelease || (index >= 0 && (mine[index] ?? 0) < (least[index] ?? 0))
}

/**
 * Every copy of a package counts, also one deep inside another.
 * @param {string} text the lockfile
 * @returns {string[]} faults
 */
export function packagesBelowFloors(text) {
  const { packages } = JSON.parse(text)
  return Object.entries(floors).flatMap(([name, floor]) => {
    const folders = Object.keys(packages).filter((folder) => folder === `node_modules/${name}` || folder.endsWith(`/node_modules/${name}`))
    const low = folders
      .filter((folder) => isBelow(packages[folder].version, floor))
      .map((folder) => `${folder} is ${packages[folder].version}; ${floor} is the lowest`)
    return folders.length === 0 ? [`${name} is missing`] : low
  })
}

/**
 * A host in the lockfile ties everybody to the registry of whoever ran npm last.
 * @param {string} text the lockfile
 * @returns {string[]} faults
 */
export function registryHosts(text) {
  const { packages } = JSON.parse(text)
  return Object.entries(packages).flatMap(([folder, { resolved }]) =>
    typeof resolved === 'string' && /^[a-z+]+:\/\//.test(resolved) ? [`${folder}: ${resolved}`] : [],
  )
}

/**
 * A lockfile made where a registry lacks the packages of some systems leaves them out, and then `npm ci` refuses it.
 * @param {string} text the lockfile
 * @returns {string[]} faults
 */
export function missingOptional(text) {
  return absent(JSON.parse(text).packages).map(({ folder, name }) => `${name}, wanted by ${folder}, is missing (npm run lockfile)`)
}

/**
 * The same lockfile with those packages, as far as their names tell for which system they are; npm passes over the others'.
 * @param {string} text the lockfile
 */
export function completed(text) {
  const lockfile = JSON.parse(text)
  const { packages } = lockfile
  for (const { folder, name, version } of absent(packages)) {
    const { license, engines } = packages[folder]
    packages[`node_modules/${name}`] = { version, ...systemOf(name), license, optional: true, engines }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`
}

/**
 * @param {string} name like `@next/swc-darwin-arm64`
 * @returns {{ cpu: string[], os?: string[] }}
 */
function systemOf(name) {
  const os = ['darwin', 'win32', 'freebsd', 'android', 'linux'].find((each) => name.includes(each))
  const cpu = ['wasm32', 'arm64', 'x64', 'ia32', 'arm'].find((each) => name.includes(`-${each}`))
  if (!cpu) throw new Error(`For which system is ${name}?`)
  return { cpu: [cpu], ...(os ? { os: [os] } : {}) }
}

/**
 * @typedef {{ version?: string, license?: string, engines?: object, optionalDependencies?: Record<string, string> }} Entry
 * @param {Record<string, Entry>} packages
 */
function absent(packages) {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isThere(packages, folder, name))
      .map(([name, version]) => ({ folder, name, version })),
  )
}

/**
 * Whether Node would find the package from `folder`: in its own folder or in one further out.
 * @param {Record<string, unknown>} packages
 * @param {string} folder
 * @param {string} name
 * @returns {boolean}
 */
function isThere(packages, folder, name) {
  if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
  if (folder === '') return false
  const outer = folder.lastIndexOf('/node_modules/')
  return isThere(packages, outer < 0 ? '' : folder.slice(0, outer), name)
}
