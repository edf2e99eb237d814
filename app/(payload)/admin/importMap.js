import { PresenceNotice as PresenceNotice_808ceb371f537e354a864143b6fe6ece } from '../../../src/admin/presence/presence-notice'
import { ReviewBox as ReviewBox_bd1fcae66ae6a067efcc151bca6de459 } from '../../../src/admin/review/review-box'
import { ReviewCell as ReviewCell_ea0603b27adf47736fbfc37a383f1c5d } from '../../../src/admin/review/review-cell'
import { Comments as Comments_fb60883bb85f72d3ce94ba86064f81af } from '../../../src/admin/comments/comments'
import { ReadinessBox as ReadinessBox_546d4055d44245c7831986a08b35e3ae } from '../../../src/admin/readiness/readiness'
import { Alike as Alike_7e32c5573bf1da21967b44f0590bdceb } from '../../../src/admin/copy/alike'
import { RelationCell as RelationCell_1f4feaae5b38b3cfebdca620359b9a3a } from '../../../src/admin/relation-cell/relation-cell'
import { NoDifference as NoDifference_a5a22e3cc3fb03b658753416255a3b99 } from '../../../src/admin/versions/differences'
import { OneLine as OneLine_3ccb52416ab4f1b8711867bd86c7b0c6 } from '../../../src/admin/one-line/one-line'
import { DescribedWithHowTo as DescribedWithHowTo_3079619242aab44b832bcbf2d714ea82 } from '../../../src/admin/how-to/described'
import { ChoiceDifference as ChoiceDifference_a5a22e3cc3fb03b658753416255a3b99 } from '../../../src/admin/versions/differences'
import { RelationPicker as RelationPicker_84ceddd476c3046229a43d3ac4f1dc7f } from '../../../src/admin/relation-picker/relation-picker'
import { PeriodInput as PeriodInput_ee14adaa4637c374540689f145ef3cc3 } from '../../../src/admin/period-input/period-input'
import { Suggestions as Suggestions_0280540e861678641f11bbf2d3bf82d2 } from '../../../src/admin/suggestions/suggestions'
import { RowsField as RowsField_5d23724397c345a9eff4081c2de856d7 } from '../../../src/admin/rows/rows-field'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlainLookFeatureClient as PlainLookFeatureClient_23f8e165bfacb05d244906fea35b1bc6 } from '../../../src/admin/plain-look/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowPicker as RowPicker_0160330f7255068ac3b5c6a361614abf } from '../../../src/admin/row-picker/row-picker'
import { ConfirmationsPanel as ConfirmationsPanel_1bbdc32978a3cfef28b17c1af36cc091 } from '../../../src/admin/confirmations/panel'
import { EnglishCell as EnglishCell_bc126d15d20eb7f60dc4537b3370125f } from '../../../src/admin/progress/cells'
import { NextCell as NextCell_bc126d15d20eb7f60dc4537b3370125f } from '../../../src/admin/progress/cells'
import { WhereUsed as WhereUsed_294cad7aea550a5e4202cd32f6b98bad } from '../../../src/admin/where-used/where-used'
import { StartLink as StartLink_2b1194d3f6bb07fb8a0f301f90dbfb52 } from '../../../src/admin/start/start-link'
import { Hints as Hints_541e0a0007dab7cc625019eb4348b087 } from '../../../src/admin/hints/hints'
import { LivePreview as LivePreview_dcd2605fd00e4ca1f96730cfed1f35af } from '../../../src/admin/live-preview/live-preview'
import { Saving as Saving_142f5debe2c8da508e6c4d99ba8607dd } from '../../../src/admin/saving/saving'
import { Planned as Planned_d1fa5eccda98bdf7930b23e49c8352b8 } from '../../../src/admin/schedules/planned'
import { GoToLocation as GoToLocation_6b2cf268c607a73b6885957f2dcf1dc4 } from '../../../src/admin/notifications/go-to-location'
import { PlanMenuItem as PlanMenuItem_1fe331784c32f4a12cfb860d4e27225e } from '../../../src/admin/schedules/plan-menu-item'
import { CopyMenuItem as CopyMenuItem_801c4a09d3796580c8d892ef936d5c1c } from '../../../src/admin/copy/copy-menu-item'
import { PublishButton as PublishButton_eb5b07b0790578a8d87d3e511ee21e56 } from '../../../src/admin/saving/buttons'
import { SaveDraftButton as SaveDraftButton_eb5b07b0790578a8d87d3e511ee21e56 } from '../../../src/admin/saving/buttons'
import { EnglishView as EnglishView_0ec5409b02e7db14dd5656ab0869a3ca } from '../../../src/admin/english-desk/english-view'
import { EnglishTab as EnglishTab_deaddf9c03aa697d994fed9e0c9e4bd1 } from '../../../src/admin/english-desk/english-tab'
import { VersionsView as VersionsView_abe9c3d18022878e8f439ff18a732d80 } from '../../../src/admin/versions/versions-view'
import { VersionHeading as VersionHeading_595203b8afc4dd2ea7a5c472941208c5 } from '../../../src/admin/versions/version-heading'
import { ChangesView as ChangesView_20a71f8561097664b1cbe7f5a0492e12 } from '../../../src/admin/changes/changes-view'
import { RetiredCell as RetiredCell_333d14e10f859d62586795c426395a4a } from '../../../src/admin/terms/retired-cell'
import { MergeMenuItem as MergeMenuItem_9a07cd3ae3f5df3217681e8be942a34b } from '../../../src/admin/terms/merge-menu-item'
import { MergeView as MergeView_26bfe84654ef424373137240e2373d9e } from '../../../src/admin/terms/merge-view'
import { SaveButton as SaveButton_eb5b07b0790578a8d87d3e511ee21e56 } from '../../../src/admin/saving/buttons'
import { OwnPassword as OwnPassword_430240161ff016bcd068282cd88dfbd4 } from '../../../src/admin/password/own-password'
import { Account as Account_78b37c6c4621ea5418840d95304954cc } from '../../../src/admin/people/account'
import { FactorBox as FactorBox_c5186ce6f528012c534a9686eb1ee713 } from '../../../src/admin/second-factor/factor-box'
import { NoMail as NoMail_8dfdc39b0c0750298102db6bc604e990 } from '../../../src/admin/notifications/no-mail'
import { InviteLink as InviteLink_5ed729819cb06fc4e0d7154a90b93f2e } from '../../../src/admin/people/invite-link'
import { KindCell as KindCell_c727e24f8e420864f0810a6539c56df1 } from '../../../src/admin/about-record/about-record'
import { KindField as KindField_c727e24f8e420864f0810a6539c56df1 } from '../../../src/admin/about-record/about-record'
import { EventFilter as EventFilter_ff31250cc86588251675707ab23e1b02 } from '../../../src/admin/events/event-filter'
import { RecordCell as RecordCell_c727e24f8e420864f0810a6539c56df1 } from '../../../src/admin/about-record/about-record'
import { LocationCell as LocationCell_01d4bf41fb2b8f415be9f308f97821c1 } from '../../../src/admin/comments/location-cell'
import { SaidCell as SaidCell_01d4bf41fb2b8f415be9f308f97821c1 } from '../../../src/admin/comments/location-cell'
import { TakeBackCell as TakeBackCell_6ead4f9f1da2e826d26646cc34ac9b3e } from '../../../src/admin/schedules/take-back'
import { TakeBackField as TakeBackField_6ead4f9f1da2e826d26646cc34ac9b3e } from '../../../src/admin/schedules/take-back'
import { TrashCell as TrashCell_efeb4caf61b6c4d3ee102e0d1aa68d87 } from '../../../src/admin/trash/trash-actions'
import { TrashField as TrashField_efeb4caf61b6c4d3ee102e0d1aa68d87 } from '../../../src/admin/trash/trash-actions'
import { RecordCell as RecordCell_b566e513ff4c1afdc91d0dc5fe836f86 } from '../../../src/admin/content-updates/record-link'
import { RecordLink as RecordLink_b566e513ff4c1afdc91d0dc5fe836f86 } from '../../../src/admin/content-updates/record-link'
import { BrandIcon as BrandIcon_c5b71404310191b12679209f76e2e880 } from '../../../src/admin/brand/brand'
import { BrandLogo as BrandLogo_c5b71404310191b12679209f76e2e880 } from '../../../src/admin/brand/brand'
import { Bell as Bell_3c8c7a084e9545b12d4f7121ce7cbdde } from '../../../src/admin/notifications/bell'
import { DashboardTitle as DashboardTitle_c5b71404310191b12679209f76e2e880 } from '../../../src/admin/brand/brand'
import { Desk as Desk_f45a0a91580c4fd626bc0654a86ae98a } from '../../../src/admin/desk/desk'
import { CleanAddress as CleanAddress_3ac8b89b00f581f263fcae43916560ae } from '../../../src/admin/login-address/clean-address'
import { TokyoTime as TokyoTime_d65bab422ebaff41ee1f4bb72fa1a02f } from '../../../src/admin/tokyo-time/tokyo-time'
import { TextAreas as TextAreas_15dcddeb2daed890b9d5675a4278220d } from '../../../src/admin/text-areas/text-areas'
import { AccessibleNames as AccessibleNames_4317579e174a49ee23074e53e7d66e2b } from '../../../src/admin/accessible-names/accessible-names'
import { KeepKeyboard as KeepKeyboard_b33b6033b90ed0f4f91fb3982036b256 } from '../../../src/admin/keyboard/keep-keyboard'
import { PasswordFirst as PasswordFirst_0f3139bf62aaea05f49c81332200a90d } from '../../../src/admin/password/password-first'
import { FactorFirst as FactorFirst_5f38368af1489bfa66ae74190f92bfa9 } from '../../../src/admin/second-factor/factor-first'
import { Rights as Rights_99914d61fcf5c5bbaa049ebf387361bf } from '../../../src/admin/rights/rights'
import { Refusals as Refusals_ec25649ca9b3a23ab06f6abc807b0451 } from '../../../src/admin/refusals/refusals'
import { BulkReason as BulkReason_34aa25db715802b76fa1ef3d9d66cb2a } from '../../../src/admin/review/bulk-reason'
import { SignInView as SignInView_831530886149f20852c1385656fd5080 } from '../../../src/admin/sign-in/sign-in-view'
import { ForgotView as ForgotView_12e876efaf940d0372eea4c444abc677 } from '../../../src/admin/sign-in/forgot-view'
import { StartView as StartView_b6107c276f475453a324c9ea51ca7860 } from '../../../src/admin/start/start-view'
import { InvitationView as InvitationView_c7996d94a442b9e242ba7bcdf13466ce } from '../../../src/admin/people/entry-views'
import { InviteView as InviteView_0b31eac90ca8cc26f41c5aeee3d07ebd } from '../../../src/admin/people/pages'
import { LeavingView as LeavingView_0b31eac90ca8cc26f41c5aeee3d07ebd } from '../../../src/admin/people/pages'
import { NewPasswordView as NewPasswordView_c7996d94a442b9e242ba7bcdf13466ce } from '../../../src/admin/people/entry-views'
import { NotificationsView as NotificationsView_e257c07b8df831d44886797050855fee } from '../../../src/admin/notifications/notifications-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/presence/presence-notice#PresenceNotice": PresenceNotice_808ceb371f537e354a864143b6fe6ece,
  "/src/admin/review/review-box#ReviewBox": ReviewBox_bd1fcae66ae6a067efcc151bca6de459,
  "/src/admin/review/review-cell#ReviewCell": ReviewCell_ea0603b27adf47736fbfc37a383f1c5d,
  "/src/admin/comments/comments#Comments": Comments_fb60883bb85f72d3ce94ba86064f81af,
  "/src/admin/readiness/readiness#ReadinessBox": ReadinessBox_546d4055d44245c7831986a08b35e3ae,
  "/src/admin/copy/alike#Alike": Alike_7e32c5573bf1da21967b44f0590bdceb,
  "/src/admin/relation-cell/relation-cell#RelationCell": RelationCell_1f4feaae5b38b3cfebdca620359b9a3a,
  "/src/admin/versions/differences#NoDifference": NoDifference_a5a22e3cc3fb03b658753416255a3b99,
  "/src/admin/one-line/one-line#OneLine": OneLine_3ccb52416ab4f1b8711867bd86c7b0c6,
  "/src/admin/how-to/described#DescribedWithHowTo": DescribedWithHowTo_3079619242aab44b832bcbf2d714ea82,
  "/src/admin/versions/differences#ChoiceDifference": ChoiceDifference_a5a22e3cc3fb03b658753416255a3b99,
  "/src/admin/relation-picker/relation-picker#RelationPicker": RelationPicker_84ceddd476c3046229a43d3ac4f1dc7f,
  "/src/admin/period-input/period-input#PeriodInput": PeriodInput_ee14adaa4637c374540689f145ef3cc3,
  "/src/admin/suggestions/suggestions#Suggestions": Suggestions_0280540e861678641f11bbf2d3bf82d2,
  "/src/admin/rows/rows-field#RowsField": RowsField_5d23724397c345a9eff4081c2de856d7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/plain-look/client#PlainLookFeatureClient": PlainLookFeatureClient_23f8e165bfacb05d244906fea35b1bc6,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/row-picker/row-picker#RowPicker": RowPicker_0160330f7255068ac3b5c6a361614abf,
  "/src/admin/confirmations/panel#ConfirmationsPanel": ConfirmationsPanel_1bbdc32978a3cfef28b17c1af36cc091,
  "/src/admin/progress/cells#EnglishCell": EnglishCell_bc126d15d20eb7f60dc4537b3370125f,
  "/src/admin/progress/cells#NextCell": NextCell_bc126d15d20eb7f60dc4537b3370125f,
  "/src/admin/where-used/where-used#WhereUsed": WhereUsed_294cad7aea550a5e4202cd32f6b98bad,
  "/src/admin/start/start-link#StartLink": StartLink_2b1194d3f6bb07fb8a0f301f90dbfb52,
  "/src/admin/hints/hints#Hints": Hints_541e0a0007dab7cc625019eb4348b087,
  "/src/admin/live-preview/live-preview#LivePreview": LivePreview_dcd2605fd00e4ca1f96730cfed1f35af,
  "/src/admin/saving/saving#Saving": Saving_142f5debe2c8da508e6c4d99ba8607dd,
  "/src/admin/schedules/planned#Planned": Planned_d1fa5eccda98bdf7930b23e49c8352b8,
  "/src/admin/notifications/go-to-location#GoToLocation": GoToLocation_6b2cf268c607a73b6885957f2dcf1dc4,
  "/src/admin/schedules/plan-menu-item#PlanMenuItem": PlanMenuItem_1fe331784c32f4a12cfb860d4e27225e,
  "/src/admin/copy/copy-menu-item#CopyMenuItem": CopyMenuItem_801c4a09d3796580c8d892ef936d5c1c,
  "/src/admin/saving/buttons#PublishButton": PublishButton_eb5b07b0790578a8d87d3e511ee21e56,
  "/src/admin/saving/buttons#SaveDraftButton": SaveDraftButton_eb5b07b0790578a8d87d3e511ee21e56,
  "/src/admin/english-desk/english-view#EnglishView": EnglishView_0ec5409b02e7db14dd5656ab0869a3ca,
  "/src/admin/english-desk/english-tab#EnglishTab": EnglishTab_deaddf9c03aa697d994fed9e0c9e4bd1,
  "/src/admin/versions/versions-view#VersionsView": VersionsView_abe9c3d18022878e8f439ff18a732d80,
  "/src/admin/versions/version-heading#VersionHeading": VersionHeading_595203b8afc4dd2ea7a5c472941208c5,
  "/src/admin/changes/changes-view#ChangesView": ChangesView_20a71f8561097664b1cbe7f5a0492e12,
  "/src/admin/terms/retired-cell#RetiredCell": RetiredCell_333d14e10f859d62586795c426395a4a,
  "/src/admin/terms/merge-menu-item#MergeMenuItem": MergeMenuItem_9a07cd3ae3f5df3217681e8be942a34b,
  "/src/admin/terms/merge-view#MergeView": MergeView_26bfe84654ef424373137240e2373d9e,
  "/src/admin/saving/buttons#SaveButton": SaveButton_eb5b07b0790578a8d87d3e511ee21e56,
  "/src/admin/password/own-password#OwnPassword": OwnPassword_430240161ff016bcd068282cd88dfbd4,
  "/src/admin/people/account#Account": Account_78b37c6c4621ea5418840d95304954cc,
  "/src/admin/second-factor/factor-box#FactorBox": FactorBox_c5186ce6f528012c534a9686eb1ee713,
  "/src/admin/notifications/no-mail#NoMail": NoMail_8dfdc39b0c0750298102db6bc604e990,
  "/src/admin/people/invite-link#InviteLink": InviteLink_5ed729819cb06fc4e0d7154a90b93f2e,
  "/src/admin/about-record/about-record#KindCell": KindCell_c727e24f8e420864f0810a6539c56df1,
  "/src/admin/about-record/about-record#KindField": KindField_c727e24f8e420864f0810a6539c56df1,
  "/src/admin/events/event-filter#EventFilter": EventFilter_ff31250cc86588251675707ab23e1b02,
  "/src/admin/about-record/about-record#RecordCell": RecordCell_c727e24f8e420864f0810a6539c56df1,
  "/src/admin/comments/location-cell#LocationCell": LocationCell_01d4bf41fb2b8f415be9f308f97821c1,
  "/src/admin/comments/location-cell#SaidCell": SaidCell_01d4bf41fb2b8f415be9f308f97821c1,
  "/src/admin/schedules/take-back#TakeBackCell": TakeBackCell_6ead4f9f1da2e826d26646cc34ac9b3e,
  "/src/admin/schedules/take-back#TakeBackField": TakeBackField_6ead4f9f1da2e826d26646cc34ac9b3e,
  "/src/admin/trash/trash-actions#TrashCell": TrashCell_efeb4caf61b6c4d3ee102e0d1aa68d87,
  "/src/admin/trash/trash-actions#TrashField": TrashField_efeb4caf61b6c4d3ee102e0d1aa68d87,
  "/src/admin/content-updates/record-link#RecordCell": RecordCell_b566e513ff4c1afdc91d0dc5fe836f86,
  "/src/admin/content-updates/record-link#RecordLink": RecordLink_b566e513ff4c1afdc91d0dc5fe836f86,
  "/src/admin/brand/brand#BrandIcon": BrandIcon_c5b71404310191b12679209f76e2e880,
  "/src/admin/brand/brand#BrandLogo": BrandLogo_c5b71404310191b12679209f76e2e880,
  "/src/admin/notifications/bell#Bell": Bell_3c8c7a084e9545b12d4f7121ce7cbdde,
  "/src/admin/brand/brand#DashboardTitle": DashboardTitle_c5b71404310191b12679209f76e2e880,
  "/src/admin/desk/desk#Desk": Desk_f45a0a91580c4fd626bc0654a86ae98a,
  "/src/admin/login-address/clean-address#CleanAddress": CleanAddress_3ac8b89b00f581f263fcae43916560ae,
  "/src/admin/tokyo-time/tokyo-time#TokyoTime": TokyoTime_d65bab422ebaff41ee1f4bb72fa1a02f,
  "/src/admin/text-areas/text-areas#TextAreas": TextAreas_15dcddeb2daed890b9d5675a4278220d,
  "/src/admin/accessible-names/accessible-names#AccessibleNames": AccessibleNames_4317579e174a49ee23074e53e7d66e2b,
  "/src/admin/keyboard/keep-keyboard#KeepKeyboard": KeepKeyboard_b33b6033b90ed0f4f91fb3982036b256,
  "/src/admin/password/password-first#PasswordFirst": PasswordFirst_0f3139bf62aaea05f49c81332200a90d,
  "/src/admin/second-factor/factor-first#FactorFirst": FactorFirst_5f38368af1489bfa66ae74190f92bfa9,
  "/src/admin/rights/rights#Rights": Rights_99914d61fcf5c5bbaa049ebf387361bf,
  "/src/admin/refusals/refusals#Refusals": Refusals_ec25649ca9b3a23ab06f6abc807b0451,
  "/src/admin/review/bulk-reason#BulkReason": BulkReason_34aa25db715802b76fa1ef3d9d66cb2a,
  "/src/admin/sign-in/sign-in-view#SignInView": SignInView_831530886149f20852c1385656fd5080,
  "/src/admin/sign-in/forgot-view#ForgotView": ForgotView_12e876efaf940d0372eea4c444abc677,
  "/src/admin/start/start-view#StartView": StartView_b6107c276f475453a324c9ea51ca7860,
  "/src/admin/people/entry-views#InvitationView": InvitationView_c7996d94a442b9e242ba7bcdf13466ce,
  "/src/admin/people/pages#InviteView": InviteView_0b31eac90ca8cc26f41c5aeee3d07ebd,
  "/src/admin/people/pages#LeavingView": LeavingView_0b31eac90ca8cc26f41c5aeee3d07ebd,
  "/src/admin/people/entry-views#NewPasswordView": NewPasswordView_c7996d94a442b9e242ba7bcdf13466ce,
  "/src/admin/notifications/notifications-view#NotificationsView": NotificationsView_e257c07b8df831d44886797050855fee,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
