import type { ExampleSet } from '@/src/explore/example'
import { elementLabels } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { type DrawnRegion, ThreeCircles } from './drawing'
import { elementsWords } from './words'

const keys = [
  'social-economic-multicultural',
  'social-economic',
  'social-multicultural',
  'economic-multicultural',
  'social',
  'economic',
  'multicultural',
  'none',
] as const

function draw(countOf: (key: string, index: number) => number, chosen: string | null = null) {
  return function Circles({ language }: View) {
    const words = elementsWords[language]
    const regions = keys.map((key, index): DrawnRegion => ({
      key,
      count: countOf(key, index),
      href: '#main',
      name: words.regionLink(key, countOf(key, index)),
      isChosen: key === chosen,
    }))
    return (
      <ThreeCircles
        label={words.picture}
        outside={words.outside}
        regions={regions}
        elementNames={{
          social: elementLabels.social[language],
          economic: elementLabels.economic[language],
          multicultural: elementLabels.multicultural[language],
        }}
      />
    )
  }
}

export const elementsExamples: ExampleSet = {
  title: 'Three circles',
  examples: [
    { name: 'no case at all', draw: draw(() => 0) },
    { name: 'one case, in all three', draw: draw((key) => (key === 'social-economic-multicultural' ? 1 : 0), 'social-economic-multicultural') },
    { name: 'a case in all seven regions and outside', draw: draw((_, index) => index + 1, 'social-economic') },
    { name: 'thousands of cases', draw: draw(() => 4999, 'none') },
  ],
}
