import type { Statistic } from '@/src/catalogue/types'
import type { ExampleSet } from '@/src/explore/example'
import { Framework } from '@/src/ui/about/framework'
import { StatisticDrawing } from './page'

const base: Statistic = {
  slug: 'example',
  name: { ja: '例の統計', en: 'Example series' },
  formerSlugs: [],
  definition: null,
  definitionSource: null,
  updatedAt: '',
  unit: { ja: '人', en: 'people' },
  asOf: { ja: '2022年', en: '2022' },
  note: null,
  chart: 'bar',
  rows: [],
  notGiven: null,
  evidence: { source: 'example', locator: '表1', level: 'documented' },
}
const rowOf = (index: number, value: number | null, share: number | null = null) => ({ label: { ja: `項目${index}`, en: `Item ${index}` }, value, share })
const item = { ja: '項目', en: 'Item' }

export const statisticsExamples: ExampleSet = {
  title: 'Statistics',
  examples: [
    {
      name: 'only a picture in the source',
      draw: (view) => (
        <StatisticDrawing
          view={view}
          statistic={{ ...base, slug: 'example-none', chart: 'map', notGiven: { ja: '出典は地図だけです。', en: 'The source gives only a map.' } }}
        />
      ),
    },
    {
      name: 'one number',
      draw: (view) => <StatisticDrawing view={view} statistic={{ ...base, slug: 'example-one', chart: 'total', rows: [rowOf(1, 378000)] }} />,
    },
    {
      name: 'nought, a tiny value and one that is not given',
      draw: (view) => (
        <StatisticDrawing
          view={view}
          statistic={{ ...base, slug: 'example-odd', rows: [rowOf(1, 438535, 99.9), rowOf(2, 1, 0.1), rowOf(3, 0), rowOf(4, null)] }}
        />
      ),
    },
    {
      name: 'values below nought are written, not drawn',
      draw: (view) => <StatisticDrawing view={view} statistic={{ ...base, slug: 'example-minus', rows: [rowOf(1, 5), rowOf(2, -3)] }} />,
    },
    {
      name: '60 rows',
      draw: (view) => (
        <StatisticDrawing
          view={view}
          statistic={{ ...base, slug: 'example-many', rows: Array.from({ length: 60 }, (_, index) => rowOf(index, index * index)) }}
        />
      ),
    },
    {
      name: '40-character labels, no date',
      draw: (view) => (
        <StatisticDrawing
          view={view}
          statistic={{
            ...base,
            slug: 'example-long',
            asOf: null,
            rows: [
              {
                label: {
                  ja: 'とても長い名前の広域連携事業に関する協議会が置かれた町の一覧を示すための項目名',
                  en: 'An item whose name goes on for longer than a line can hold on a phone',
                },
                value: 10,
                share: 40,
              },
              rowOf(2, 4, 16),
            ],
          }}
        />
      ),
    },
    {
      name: 'framework with one part in each step and one that no step knows',
      draw: (view) =>
        view.snapshot.surveys.slice(0, 1).map((survey) => (
          // Its headings stand below those of a survey.
          <section key={survey.slug} aria-label="Framework">
            <h4 className="hidden-text">Framework</h4>
            <Framework
              view={view}
              survey={{
                ...survey,
                framework: ['unknown', 'activities-a', 'jica-a', 'impacts-a', 'promoting-factors'].map((key) => ({
                  key,
                  heading: { ja: key, en: key },
                  items: [item],
                })),
              }}
            />
          </section>
        )),
    },
    {
      name: 'framework without parts',
      draw: (view) => view.snapshot.surveys.slice(0, 1).map((survey) => <Framework key={survey.slug} view={view} survey={{ ...survey, framework: [] }} />),
    },
  ],
}
