import type { KeyFigure } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import type { View } from '@/src/ui/view'
import { type Figure, unitKey } from './counting'
import { FigureTable } from './page'
import { allFigures } from './query'

const base: KeyFigure = {
  id: 'k',
  value: 1,
  unit: { ja: '人', en: 'people' },
  label: { ja: '来た人', en: 'People who came' },
  asOf: null,
  subject: 'people',
  evidence: { source: 'example', locator: '本文', level: 'stated' },
}
function figures(view: View, given: readonly Partial<KeyFigure>[]): readonly Figure[] {
  const [record] = view.snapshot.cases
  return record === undefined
    ? []
    : given.map((one, index) => {
        const figure = { ...base, id: `k${index}`, ...one }
        return { record, figure, unit: unitKey(figure.unit) }
      })
}
const percent = { ja: '%', en: '%' }

export const figuresExamples: ExampleSet = {
  title: 'Figures',
  examples: [
    { name: 'no rows', draw: (view) => <FigureTable view={view} query={allFigures} figures={[]} /> },
    { name: 'one row', draw: (view) => <FigureTable view={view} query={allFigures} figures={figures(view, [{}])} /> },
    {
      name: 'decimals of different length, nought, below nought and very large, in one unit',
      draw: (view) => (
        <FigureTable
          view={view}
          query={{ ...allFigures, unit: '%', sort: 'value' }}
          figures={figures(
            view,
            [67, 5.8, 0, -1.25, 1234567.5].map((value) => ({ value, unit: percent, subject: 'share' })),
          )}
        />
      ),
    },
    {
      name: 'every subject, a 40-character label and unit, Japanese only',
      draw: (view) => (
        <FigureTable
          view={view}
          query={allFigures}
          figures={figures(view, [
            {
              label: { ja: 'とても長い名前の広域連携事業に関する協議会が置かれた町の一覧を示すための項目名', en: '' },
              unit: { ja: '協議会が置かれた市区町村の延べ数', en: '' },
            },
            { subject: 'organisations' },
            { subject: 'projects' },
            { subject: 'places' },
            { subject: 'time' },
            { subject: 'share' },
            { subject: 'other' },
          ])}
        />
      ),
    },
  ],
}
