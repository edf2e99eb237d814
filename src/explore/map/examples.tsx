import type { ExampleSet } from '@/src/explore/example'
import { CountryTiles, type MapEntry, TileMap } from './drawing'
import { tiles } from './tiles'

const entry = (code: string, count: number, isChosen = false, short = '神奈川'): MapEntry => ({
  code,
  count,
  isChosen,
  short,
  name: `${short} ${code}: ${count}`,
  href: '#main',
})
const everywhere = (countOf: (at: number) => number): readonly MapEntry[] => tiles.map(({ code }, at) => entry(code, countOf(at)))

export const mapExamples: ExampleSet = {
  title: 'Tiles',
  examples: [
    { name: 'no case anywhere', draw: () => <TileMap id="none" label="Nothing" entries={everywhere(() => 0)} /> },
    { name: 'one case, chosen', draw: () => <TileMap id="one" label="One" entries={[...everywhere(() => 0).slice(0, 46), entry('47', 1, true, '沖縄')]} /> },
    {
      name: 'every prefecture, up to four figures, an area outlined',
      draw: () => <TileMap id="all" label="All" outlined={['01', '13', '14']} entries={everywhere((at) => at * 31)} />,
    },
    {
      name: 'a code that the map does not know',
      draw: () => <TileMap id="unknown" label="Unknown" entries={[entry('91', 5), entry('01', 2, false, 'HKD')]} />,
    },
    {
      name: 'countries: a long name, many cases, a region of one',
      draw: ({ language }) => (
        <CountryTiles
          language={language}
          regions={[
            { name: 'One', entries: [entry('XX', 12_345, true, 'A country whose name is as long as the names of countries are allowed to be')] },
            { name: 'Many', entries: Array.from({ length: 30 }, (_, at) => entry(`C${at}`, at + 1)) },
          ]}
        />
      ),
    },
  ],
}
