import type { ExampleSet } from '@/src/explore/example'
import { type MapEntry, NumberMap } from './drawing'
import { japanOutlines, type Outlines, worldOutlines } from './outlines'

const entry = (code: string, count: number, isChosen = false): MapEntry => ({ code, count, isChosen, name: `${code}: ${count}`, href: '#main' })
const everywhere = (outlines: Outlines): readonly MapEntry[] =>
  outlines.shapes.filter(({ code }) => code !== '').map(({ code }, index) => entry(code, index + 1))

export const mapExamples: ExampleSet = {
  title: 'Numbers on a map',
  examples: [
    { name: 'no case anywhere', draw: () => <NumberMap id="none" label="Nothing" outlines={japanOutlines} size={{ wide: 28, phone: 42 }} entries={[]} /> },
    {
      name: 'one case, chosen',
      draw: () => <NumberMap id="one" label="One" outlines={japanOutlines} size={{ wide: 28, phone: 42 }} entries={[entry('47', 1, true)]} />,
    },
    {
      name: 'every prefecture, three figures, an area outlined',
      draw: () => (
        <NumberMap
          id="all"
          label="All"
          outlines={japanOutlines}
          size={{ wide: 28, phone: 42 }}
          outlined={['01', '13', '14']}
          entries={everywhere(japanOutlines).map((one) => ({ ...one, count: one.count * 21 }))}
        />
      ),
    },
    {
      name: 'a code that the map does not know',
      draw: () => <NumberMap id="unknown" label="Unknown" outlines={japanOutlines} size={{ wide: 28, phone: 42 }} entries={[entry('91', 5)]} />,
    },
    {
      name: 'neighbours that would cover each other',
      draw: () => (
        <NumberMap
          id="near"
          label="Near"
          outlines={worldOutlines}
          size={{ wide: 28, phone: null }}
          entries={['BT', 'NP', 'BD', 'MM', 'LA', 'TH', 'KH', 'VN', 'WS', 'TO', 'FJ'].map((code, index) => entry(code, index + 1))}
        />
      ),
    },
  ],
}
