import type { Language } from '@/src/i18n/languages'
import { Hidden } from '@/src/ui/text'
import { type Tile, tiles, tileSpan } from './tiles'
import { mapWords } from './words'

export interface MapEntry {
  /** JIS X 0401 for a prefecture, ISO 3166-1 for a country. */
  readonly code: string
  /** As it is written on the tile. */
  readonly short: string
  /** Says it all to those who do not see the map: `北海道：3件`. */
  readonly name: string
  readonly count: number
  readonly href: string
  readonly isChosen: boolean
}
interface TileMapProps {
  /** Unique on the page: the hatching is found by it. */
  readonly id: string
  readonly label: string
  /** One for each prefecture that is to be seen; a tile without a case leads nowhere. */
  readonly entries: readonly MapEntry[]
  /** Codes of tiles to outline beside the chosen one, such as the area of an office. */
  readonly outlined?: readonly string[]
}

/** Units of the drawing; on a desk's screen a unit is a pixel. What can be pressed is as wide as a step: even at 320 px a finger's 24. */
const size = 44
const step = 48

function Square({ tile: { column, row }, entry, hatch, isOutlined }: { tile: Tile; entry: MapEntry; hatch: string; isOutlined: boolean }) {
  const gap = (step - size) / 2
  const [x, y] = [(column - 1) * step + gap, (row - 1) * step + gap]
  const names = ['tile', entry.count > 0 ? 'has-cases' : '', entry.isChosen ? 'is-chosen' : '', isOutlined ? 'is-outlined' : '']
  return (
    <g className={names.filter(Boolean).join(' ')} aria-hidden="true">
      <path className="tile-reach" d={`M${x - gap},${y - gap}h${step}v${step}h${-step}z`} />
      <rect x={x} y={y} width={size} height={size} fill={entry.count > 0 ? `url(#${hatch})` : undefined} />
      <text
        className={entry.short.length > 2 && !/^[A-Z]+$/.test(entry.short) ? 'tile-name is-long' : 'tile-name'}
        x={x + size / 2}
        y={y + (entry.count > 0 ? 14 : 22)}
      >
        {entry.short}
      </text>
      {entry.count > 0 ? (
        <text className={entry.count < 1_000 ? 'tile-count' : 'tile-count is-long'} x={x + size / 2} y={y + 31}>
          {entry.count}
        </text>
      ) : null}
    </g>
  )
}

/** Japan as squares of one size. With cases: hatched, with a number, a link. No two of them cover each other. */
export function TileMap({ id, label, entries, outlined = [] }: TileMapProps) {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]))
  const hatch = `${id}-hatch`
  return (
    <svg className="tile-map" role="group" aria-label={label} viewBox={`0 0 ${tileSpan.columns * step} ${tileSpan.rows * step}`}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="tile-ground" width="6" height="6" />
          <rect className="tile-line" width="1.5" height="6" />
        </pattern>
      </defs>
      {tiles.map((tile) => {
        const entry = byCode.get(tile.code)
        if (!entry) return null
        const square = <Square tile={tile} entry={entry} hatch={hatch} isOutlined={outlined.includes(tile.code)} />
        if (entry.count === 0) return <g key={tile.code}>{square}</g>
        return (
          <a key={tile.code} href={entry.href} aria-current={entry.isChosen ? 'true' : undefined}>
            <title>{entry.name}</title>
            {square}
          </a>
        )
      })}
    </svg>
  )
}

interface CountryTilesProps {
  readonly language: Language
  /** The regions in their order, each with its countries. */
  readonly regions: readonly { readonly name: string; readonly entries: readonly MapEntry[] }[]
}

/** Partner countries as tiles under the region that they lie in. */
export function CountryTiles({ regions, language }: CountryTilesProps) {
  return regions.map(({ name, entries }) => (
    <section key={name} className="country-region" aria-label={name}>
      <h3>{name}</h3>
      <ul className="country-tiles">
        {entries.map(({ code, short, count, href, isChosen }) => (
          <li key={code}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              <span>{short}</span>
              <strong>
                {count}
                <Hidden>{mapWords[language].unit(count)}</Hidden>
              </strong>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
