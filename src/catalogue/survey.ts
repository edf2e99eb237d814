/** How a survey came from its long list to its model cases, and the parts of its framework by step. */
import { type StudyKind, studyKinds } from '@/src/model/terms'
import { coverage } from './coverage'
import { oncePerSnapshot } from './lookup'
import type { CatalogueSnapshot, Statistic, Survey } from './types'

export interface Selection {
  readonly survey: Survey
  readonly entered: number
  /** Model cases of the survey on this site by how they were studied; kinds without a case are left out. */
  readonly studied: readonly { readonly kind: StudyKind; readonly count: number }[]
}

/** The steps of each survey in numbers: what the survey says itself, and what the cases on this site add to it. */
export function selections(snapshot: CatalogueSnapshot): readonly Selection[] {
  return coverage(snapshot).map(({ survey, entered }) => {
    const cases = snapshot.cases.filter((record) => record.survey === survey.slug && record.tier === 'model')
    const studied = studyKinds.map((kind) => ({ kind, count: cases.filter(({ study }) => study.kind === kind).length }))
    return { survey, entered, studied: studied.filter(({ count }) => count > 0) }
  })
}

type FrameworkPart = Survey['framework'][number]
/** The steps of figure 1: what a place has, what it does and with whom, what comes of it, and what furthers it. */
const frameworkSteps = ['place', 'activities', 'jica', 'impacts', 'factors'] as const
type FrameworkStep = (typeof frameworkSteps)[number]

const beginsWith: readonly { readonly step: FrameworkStep; readonly prefixes: readonly string[] }[] = [
  { step: 'activities', prefixes: ['activities'] },
  { step: 'jica', prefixes: ['jica', 'other-bodies'] },
  { step: 'impacts', prefixes: ['impacts'] },
  { step: 'factors', prefixes: ['promoting-factors'] },
]

/** Where a part of the framework stands; what is not known stands with what a place has. */
function stepOf({ key }: FrameworkPart): FrameworkStep {
  return beginsWith.find(({ prefixes }) => prefixes.some((prefix) => key.startsWith(prefix)))?.step ?? 'place'
}

/** The framework's parts by step, in the order of the figure. Steps without a part are left out. */
export function frameworkOf({ framework }: Survey): readonly { readonly step: FrameworkStep; readonly parts: readonly FrameworkPart[] }[] {
  return frameworkSteps.map((step) => ({ step, parts: framework.filter((part) => stepOf(part) === step) })).filter(({ parts }) => parts.length > 0)
}

/** The series that are the report's own tables and figures (表1〜3、図3・4), not those of its text or annex. */
export const tablesAndPictures = oncePerSnapshot(({ statistics }: CatalogueSnapshot): readonly Statistic[] =>
  statistics.filter(({ evidence }) => /^[表図]\d/.test(evidence.locator)),
)
