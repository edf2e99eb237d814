/** The pages of `src/ui` that hold pictures, with the pictures put in. */
import { CasePage } from '@/src/ui/case/case-page'
import { CaseView, type CaseViewProps } from '@/src/ui/case/case-view'
import { HomeView } from '@/src/ui/home/home-view'
import type { View } from '@/src/ui/view'
import { EntryView, type EntryViewProps } from '@/src/ui/vocabulary/entry-view'
import { HomeCircles } from './elements/home-circles'
import { PlacePart } from './my-town/about-place'
import { TownField } from './my-town/town-field'
import { CaseChain } from './process/case-chain'
import { ProgrammeTimelinesSection } from './programme-timelines/section'
import { Questions } from './questions'
import { HomeTimelines } from './timelines/home-timelines'

/** The home page with the field for one's own town, all cases on their two lines, the three circles and every question. */
export function HomeWithPictures({ view }: { view: View }) {
  return <HomeView view={view} Town={TownField} Timelines={HomeTimelines} Circles={HomeCircles} Questions={Questions} />
}

/** The page of a case with the drawing of what led to what. */
export function CaseWithPictures(props: Omit<CaseViewProps, 'Chain'>) {
  return <CasePage {...props} Chain={CaseChain} />
}

/** The body of a case's page with the same drawing, for a page that has a frame of its own. */
export function CaseBodyWithPictures(props: Omit<CaseViewProps, 'Chain'>) {
  return <CaseView {...props} Chain={CaseChain} />
}

/** The page of an entry; that of a programme says where it stands in the cases, that of a place which cases are like it. */
export function EntryWithPictures(props: Omit<EntryViewProps, 'ProgrammePart' | 'PlacePart'>) {
  return <EntryView {...props} ProgrammePart={ProgrammeTimelinesSection} PlacePart={PlacePart} />
}
