/** What the lockfile must hold: versions without known holes, and no address of any registry. */

/** `npm audit` does not work on every registry, so the floors of the packages that had holes stand here. */
export const floors = { payload: '3.90.1', next: '16.4.1', sharp: '0.35.5' }

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
  const index = least.findIndex((part, place) => part !== mine[place])
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
    const places = Object.keys(packages).filter((place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
    const low = places.filter((place) => isBelow(packages[place].version, floor)).map((place) => `${place} is ${packages[place].version}; ${floor} is the lowest`)
    return places.length === 0 ? [`${name} is missing`] : low
  })
}

/**
 * A host in the lockfile ties everybody to the registry of whoever ran npm last.
 * @param {string} text the lockfile
 * @returns {string[]} faults
 */
export function registryHosts(text) {
  const { packages } = JSON.parse(text)
  return Object.entries(packages).flatMap(([place, { resolved }]) => (typeof resolved === 'string' && /^[a-z+]+:\/\//.test(resolved) ? [`${place}: ${resolved}`] : []))
}
