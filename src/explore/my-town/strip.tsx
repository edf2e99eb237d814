import type { Place } from '@/src/catalogue/types'
import { mostNear, type NearCase } from '@/src/explore/towns/counting'
import { formatNumber } from '@/src/i18n/format'
import { linkTo } from '@/src/i18n/links'
import { Drawing } from '@/src/ui/drawing'
import type { View } from '@/src/ui/view'
import { layOutStrip, lineHeight, type Placed } from './layout'
import { nameOfPlaceIn } from './sentences'
import { townWords } from './words'

interface Dot {
  readonly value: number
  readonly name: string
  readonly kind: 'mine' | 'near' | 'other'
  readonly href: string | null
}

const width = 340
/** Where the scale, its line and the names stand, from the left. */
const [numbers, line, names] = [72, 84, 122]

function dotsOf(view: View, mine: Place, near: readonly NearCase[]): readonly Dot[] {
  const { language } = view
  const own = mine.population
    ? [{ value: mine.population.value, name: townWords[language].mine(nameOfPlaceIn(mine, language)), kind: 'mine' as const, href: null }]
    : []
  const others = near.flatMap(({ record, place }, index): Dot[] =>
    place.population
      ? [
          {
            value: place.population.value,
            name: nameOfPlaceIn(place, language),
            kind: index < mostNear ? 'near' : 'other',
            href: linkTo.case(language, record.slug),
          },
        ]
      : [],
  )
  return [...own, ...others]
}

/** A diamond for mine, a full dot for the cases that are told above, a ring for the others. */
function DotSymbol({ kind, at }: { kind: Dot['kind']; at: number }) {
  if (kind === 'mine') return <path className="strip-mine" d={`M${line - 9},${at}l9,-9l9,9l-9,9z`} />
  return <circle className={`strip-${kind}`} cx={line} cy={at} r={5} />
}

function Row({ view: { language }, placed: { item, at, written } }: { view: View; placed: Placed<Dot> }) {
  const text = (
    <text x={names} y={written + 5} className={item.kind === 'mine' ? 'strip-name is-mine' : 'strip-name'}>
      {item.name} <tspan className="strip-number">{townWords[language].persons(formatNumber(item.value, language))}</tspan>
    </text>
  )
  return (
    <g>
      <path className="strip-lead" d={`M${line + 9},${at}L${names - 14},${written}h8`} aria-hidden="true" />
      <g aria-hidden="true">
        <DotSymbol kind={item.kind} at={at} />
      </g>
      {item.href === null ? (
        text
      ) : (
        <a href={item.href}>
          <rect className="strip-touch" x={names - 6} y={written - lineHeight / 2} width={width - names + 6} height={lineHeight} />
          {text}
        </a>
      )}
    </g>
  )
}

/** Population on a scale of steps of ten, with the places of the cases as dots that have their names, and mine among them. */
export function PopulationStrip({ view, mine, near }: { view: View; mine: Place; near: readonly NearCase[] }) {
  const { language } = view
  const words = townWords[language]
  const { placed, ticks, height } = layOutStrip(dotsOf(view, mine, near))
  if (placed.length < 2) return null
  return (
    <section className="town-strip" aria-labelledby="strip">
      <h2 id="strip">{words.stripTitle}</h2>
      <p className="hint">{words.stripHelp}</p>
      <Drawing view={view} past="rest">
        <svg
          role="group"
          aria-label={words.stripLabel(nameOfPlaceIn(mine, language), placed.length - 1)}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <g aria-hidden="true">
            <path className="strip-line" d={`M${line},${ticks[0]?.at ?? 0}V${ticks.at(-1)?.at ?? 0}`} />
            {ticks.map(({ value, at }) => (
              <g key={value}>
                <path className="strip-line" d={`M${line - 7},${at}h14`} />
                <text className="strip-tick" x={numbers} y={at + 5} textAnchor="end">
                  {words.tick(value)}
                </text>
              </g>
            ))}
          </g>
          {placed.map((one) => (
            <Row key={`${one.item.kind}-${one.item.href}-${one.item.name}`} view={view} placed={one} />
          ))}
        </svg>
      </Drawing>
    </section>
  )
}
