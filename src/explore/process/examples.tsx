import type { ExampleSet } from '@/src/explore/example'
import { stageLabels, stages } from '@/src/model/terms'
import type { View } from '@/src/ui/view'
import { type DrawnLink, type DrawnNode, ProcessPicture } from './drawing'
import { breakableParts } from './drawn-graph'
import { largeProcess, layoutProcess, type ProcessSize, smallProcess } from './layout'
import { processWords } from './words'

type Pair = readonly [from: string, to: string, kind?: 'cases' | 'report']

const longName = { ja: '四十字にもなるとても長い名前の変化がここにあっても箱の中におさまって読めるはずです', en: 'A change whose name is forty letters long' }

function draw(columns: readonly (readonly string[])[], pairs: readonly Pair[], size: ProcessSize = largeProcess, isLong = false) {
  return function Process({ language }: View) {
    const words = processWords[language]
    const columnOf = (slug: string): number => columns.findIndex((slugs) => slugs.includes(slug))
    const node = (slug: string): DrawnNode => ({
      slug,
      href: '#main',
      label: words.tagLink(slug, 9, 2),
      count: size === largeProcess ? 12 : null,
      note: breakableParts(words.fromEvents(2), language),
      name: breakableParts(isLong ? longName[language] : slug, language),
    })
    const link = ([from, to, kind = 'cases']: Pair): DrawnLink => {
      const badge = kind === 'cases' ? { href: '#main', label: words.edgeLink(from, to, 1), text: '1' } : null
      return { key: `${kind} ${from} ${to}`, from, to, kind, goesRound: columnOf(from) < 2 && columnOf(to) === 3, badge, hasBadge: badge !== null }
    }
    const layout = layoutProcess({
      size,
      links: pairs.map(link),
      columns: stages.map((stage, column) => ({
        head: breakableParts(stageLabels[stage][language], language),
        nodes: (columns[column] ?? []).map(node),
        bypass: column === 2 ? breakableParts(words.bypass, language) : [],
      })),
    })
    return <ProcessPicture layout={layout} label={words.picture} empty={words.ofCaseNone} highlight={null} />
  }
}

const many = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
const full = [many('a', 3), many('b', 6), many('c', 4), many('d', 7)]

export const processExamples: ExampleSet = {
  title: 'Process',
  examples: [
    { name: 'no change at all', draw: draw([], []) },
    { name: 'one change, nothing leads to it', draw: draw([['a1']], []) },
    {
      name: 'only round internationalisation, which is empty',
      draw: draw(
        [['a1'], ['b1'], [], ['d1']],
        [
          ['a1', 'd1'],
          ['b1', 'd1', 'report'],
        ],
      ),
    },
    {
      name: 'ways back, within a stage, and both ways',
      draw: draw(
        [['a1', 'a2'], ['b1', 'b2'], ['c1'], ['d1', 'd2']],
        [
          ['d1', 'a1'],
          ['d2', 'b1'],
          ['b1', 'a2'],
          ['d2', 'd1'],
          ['a1', 'a2'],
          ['a1', 'b1'],
          ['b1', 'a1'],
          ['b1', 'b2'],
        ],
      ),
    },
    {
      name: 'every forward pair that the report could draw',
      draw: draw(
        full,
        full.flatMap((from, at) => full.slice(at + 1).flatMap((to) => from.flatMap((one): readonly Pair[] => to.map((other) => [one, other, 'report'])))),
      ),
    },
    {
      name: 'a name of forty characters',
      draw: draw(
        [['a1'], ['b1'], ['c1'], ['d1']],
        [
          ['a1', 'b1'],
          ['b1', 'd1'],
        ],
        largeProcess,
        true,
      ),
    },
    {
      name: 'small, as on a case',
      draw: draw(
        [['a1', 'a2'], ['b1'], [], ['d1']],
        [
          ['a1', 'b1'],
          ['a2', 'd1'],
          ['d1', 'a1'],
        ],
        smallProcess,
        true,
      ),
    },
  ],
}
