/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ActList_act on ActItem { sequence type label at actorName note }\n": typeof types.ActList_ActFragmentDoc,
    "query ChainPicker { industries { id name chains { id name } } }": typeof types.ChainPickerDocument,
    "\n  fragment EnterpriseLink_enterprise on EnterpriseBrief { id name streetName provisional uscc demo }\n": typeof types.EnterpriseLink_EnterpriseFragmentDoc,
    "\n  fragment EvidenceLink_evidence on Evidence {\n    rowKey rowVersionId fileName sheet cells streetName statedBy approvedBy approvedAt collectedOn known\n  }\n": typeof types.EvidenceLink_EvidenceFragmentDoc,
    "\n  fragment FindingMark_finding on Finding { id severity state message remedy }\n": typeof types.FindingMark_FindingFragmentDoc,
    "\n  fragment MeasureText_measure on Measure { value low high unit approximate original }\n": typeof types.MeasureText_MeasureFragmentDoc,
    "\n  fragment ProductLink_product on ProductBrief { id text name }\n": typeof types.ProductLink_ProductFragmentDoc,
    "query StreetPicker { streets { code name } }": typeof types.StreetPickerDocument,
    "\n  fragment StreetTotals_total on StreetTotal {\n    street { code name }\n    counts { firms makers verified supplies demands }\n  }\n": typeof types.StreetTotals_TotalFragmentDoc,
    "\n  query ListColumns($list: ListKind!) { listColumns(list: $list) { field label type unit visibility kinds words } }\n": typeof types.ListColumnsDocument,
    "\n  query AccountPage($id: ID!) {\n    account(id: $id) {\n      id name displayName role streetName lastSignInAt\n      ...AccountStateTag_account\n      ...EditAccountForm_account\n      ...HandOverPanel_account\n    }\n  }\n": typeof types.AccountPageDocument,
    "\n  fragment AccountStateTag_account on Account { disabled lastDay mustChangePassword }\n": typeof types.AccountStateTag_AccountFragmentDoc,
    "\n  query AccountsPage {\n    accounts { id name displayName role streetName lastSignInAt ...AccountStateTag_account }\n  }\n": typeof types.AccountsPageDocument,
    "\n  fragment EditAccountForm_account on Account { id displayName lastDay disabled }\n": typeof types.EditAccountForm_AccountFragmentDoc,
    "\n  mutation EditAccount($id: ID!, $edit: AccountEditInput!) {\n    editAccount(id: $id, edit: $edit) { id ...EditAccountForm_account }\n  }\n": typeof types.EditAccountDocument,
    "\n  fragment FirstPasswordNote_firstPassword on FirstPassword {\n    password\n    account { id name displayName }\n  }\n": typeof types.FirstPasswordNote_FirstPasswordFragmentDoc,
    "query NewAccountStreets { streets { code name } }": typeof types.NewAccountStreetsDocument,
    "\n  mutation CreateAccount($account: NewAccountInput!) {\n    createAccount(account: $account) { ...FirstPasswordNote_firstPassword }\n  }\n": typeof types.CreateAccountDocument,
    "\n  query PasswordPage { viewer { id name displayName mustChangePassword } }\n": typeof types.PasswordPageDocument,
    "\n  mutation ChangePassword($old: String!, $new: String!) {\n    changePassword(oldPassword: $old, newPassword: $new) { id mustChangePassword }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ResetPassword($id: ID!) { resetPassword(id: $id) { ...FirstPasswordNote_firstPassword } }\n": typeof types.ResetPasswordDocument,
    "\n  query AuditPage($actor: String, $after: String) {\n    streets { code name }\n    auditEntries(actorName: $actor, first: 50, after: $after) {\n      edges { node { id at actorName role actionLabel subject outcomeLabel requestId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.AuditPageDocument,
    "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id fileName sha256 bytes rowCount uploadedAt uploadedBy withdrawnAt\n      street { code name }\n      pieces { id ...RevisionTable_revision ...BatchPanel_revision }\n    }\n  }\n": typeof types.BatchPageDocument,
    "\n  fragment BatchPanel_revision on Revision { id rowCount canSubmit canDiscard canApprove }\n": typeof types.BatchPanel_RevisionFragmentDoc,
    "\n  mutation SubmitBatch($id: ID!, $operationId: ID!) {\n    submitBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": typeof types.SubmitBatchDocument,
    "\n  mutation DiscardBatch($id: ID!, $operationId: ID!) {\n    discardBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": typeof types.DiscardBatchDocument,
    "\n  mutation ApproveBatch($id: ID!, $operationId: ID!) {\n    approveBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": typeof types.ApproveBatchDocument,
    "\n  query CatalogueTree { industries { ...ChainTree_industry } }\n": typeof types.CatalogueTreeDocument,
    "\n  fragment Catalogue_catalogue on Catalogue {\n    chain { id name status origin sources { ...ChainGrounds_source } leftOut { ...ChainGrounds_leftOut } }\n    aliases\n    industryName\n    edition { number name date }\n    segments { ...CatalogueTable_segment }\n  }\n": typeof types.Catalogue_CatalogueFragmentDoc,
    "\n  query Catalogue($id: ID!) { catalogue(chainId: $id) { ...Catalogue_catalogue } }\n": typeof types.CatalogueDocument,
    "\n  fragment CatalogueTable_segment on CatalogueSegment {\n    id name stage parentId aliases products { id name aliases unit gbt4754 gbt4754Name }\n  }\n": typeof types.CatalogueTable_SegmentFragmentDoc,
    "\n  fragment ChainGrounds_source on ChainSource { kind name year usedFor }\n  fragment ChainGrounds_leftOut on LeftOut { name reason }\n": typeof types.ChainGrounds_SourceFragmentDoc,
    "\n  fragment ChainTree_industry on Industry { id name status chains { id name } }\n": typeof types.ChainTree_IndustryFragmentDoc,
    "\n  fragment ChainMap_map on ChainMap {\n    chain { id name status }\n    edition { number name date }\n    asOf\n    ledgerSequence\n    streetCode\n    segments {\n      id name stage parentId order\n      counts { firms makers sellers users servers verified supplies demands leaders aboveScale }\n    }\n    feeds { from to reason }\n    outerFeeds { direction segmentId otherSegmentId otherSegmentName otherChainId otherChainName reason }\n    totals { firms makers supplies demands }\n    streets { ...StreetTotals_total }\n  }\n": typeof types.ChainMap_MapFragmentDoc,
    "\n  query ChainMapPage($id: ID!, $at: String, $street: String) {\n    chainMap(chainId: $id, at: $at, streetCode: $street) { ...ChainMap_map }\n  }\n": typeof types.ChainMapPageDocument,
    "\n  fragment ComparedRows_row on ComparedRow {\n    rowKey rowVersionId sheet rowNumber enterpriseName change nowStatedBy nowApprovedAt\n    cells { field label base mine now change }\n  }\n": typeof types.ComparedRows_RowFragmentDoc,
    "\n  query Comparison($id: ID!, $change: RowChange, $after: String) {\n    comparison(revisionId: $id) {\n      revisionId unchanged meanwhile stale canSettle\n      totals { change rows }\n      rows(first: 50, after: $after, change: $change) {\n        edges { node { ...ComparedRows_row } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  mutation SettleComparison($id: ID!, $rows: [RowChoiceInput!]!, $conflicts: Take, $operationId: ID!) {\n    settleComparison(revisionId: $id, rows: $rows, conflicts: $conflicts, operationId: $operationId) { revisionId }\n  }\n": typeof types.SettleComparisonDocument,
    "\n  fragment ConsentHistory_consent on Consent { id label audience asleep since until recordedBy signedOn note endedBy }\n": typeof types.ConsentHistory_ConsentFragmentDoc,
    "\n  mutation GiveConsent($id: ID!, $fields: [String!]!, $audience: Audience!, $paper: PaperInput, $operationId: ID!) {\n    giveConsent(enterpriseId: $id, fields: $fields, audience: $audience, paper: $paper, operationId: $operationId) {\n      enterpriseId\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($id: ID!, $fields: [String!]!, $paper: PaperInput, $operationId: ID!) {\n    withdrawConsent(enterpriseId: $id, fields: $fields, paper: $paper, operationId: $operationId) { enterpriseId }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  fragment ConsentTable_choice on ConsentChoice {\n    field label visibility audiences\n    consent { audience since recordedBy signedOn note }\n  }\n": typeof types.ConsentTable_ChoiceFragmentDoc,
    "\n  query Consents($id: ID!) {\n    consents(enterpriseId: $id) {\n      enterpriseId enterpriseName editable byPaper\n      choices { field label visibility consent { audience } ...ConsentTable_choice }\n      history { ...ConsentHistory_consent }\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  query CorrectionSuggestions($list: ListKind!, $field: String!, $text: String!, $chain: String!) {\n    correctionSuggestions(list: $list, field: $field, text: $text, chain: $chain)\n  }\n": typeof types.CorrectionSuggestionsDocument,
    "\n  fragment CorrectionCells_correction on Correction {\n    id action cells { field label hidden former now stated taken needed }\n    findings { field severity message remedy }\n  }\n": typeof types.CorrectionCells_CorrectionFragmentDoc,
    "\n  fragment CorrectionItem_correction on Correction {\n    id list action about enterpriseId enterpriseName why at by rowVersionId revisionId canSettle\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n": typeof types.CorrectionItem_CorrectionFragmentDoc,
    "\n  mutation DeclineCorrection($id: ID!, $reason: String!, $operationId: ID!) {\n    declineCorrection(id: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": typeof types.DeclineCorrectionDocument,
    "\n  query OwnRow($rowKey: ID!) { ownRow(rowKey: $rowKey) { rowKey list cells { field text } } }\n": typeof types.OwnRowDocument,
    "\n  fragment CorrectionState_correction on Correction { state decidedAt decidedBy reason inForceSince }\n": typeof types.CorrectionState_CorrectionFragmentDoc,
    "query CorrectionsViewer { viewer { id role streetCode } }": typeof types.CorrectionsViewerDocument,
    "\n  query CorrectionsPage($street: String, $waiting: Boolean!, $after: String) {\n    corrections(streetCode: $street, waiting: $waiting, first: 50, after: $after) {\n      edges { node { id canSettle cells { field } ...CorrectionItem_correction } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.CorrectionsPageDocument,
    "\n  mutation TakeCorrections(\n    $street: String!, $ids: [ID!]!, $cells: [CorrectionCellsInput!]!, $operationId: ID!\n  ) {\n    takeCorrections(streetCode: $street, ids: $ids, cells: $cells, operationId: $operationId) { id revisionId }\n  }\n": typeof types.TakeCorrectionsDocument,
    "\n  fragment OwnCorrections_correction on Correction {\n    id list action about at why canWithdraw street { name }\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n": typeof types.OwnCorrections_CorrectionFragmentDoc,
    "\n  mutation WithdrawCorrection($id: ID!, $operationId: ID!) {\n    withdrawCorrection(id: $id, operationId: $operationId) { id state canWithdraw }\n  }\n": typeof types.WithdrawCorrectionDocument,
    "\n  query RowCorrections($rowKey: ID!) {\n    correctionsOfRow(rowKey: $rowKey) {\n      id at by why\n      ...CorrectionCells_correction\n      ...CorrectionState_correction\n    }\n  }\n": typeof types.RowCorrectionsDocument,
    "\n  mutation OfferCorrection($correction: CorrectionInput!, $operationId: ID!) {\n    offerCorrection(correction: $correction, operationId: $operationId) { id state }\n  }\n": typeof types.OfferCorrectionDocument,
    "\n  query CoverageChains($at: String) {\n    streetMatrix(at: $at) {\n      columns { id name within segments }\n      rows { street { code name } cells { knownSegments } }\n    }\n  }\n": typeof types.CoverageChainsDocument,
    "\n  fragment CoverageGrid_grid on CoverageGrid {\n    chainName\n    streets { code name }\n    segments { id name stage parentId }\n    statements { segmentId streetCode ...CoverageMark_statement }\n  }\n": typeof types.CoverageGrid_GridFragmentDoc,
    "\n  fragment CoverageMark_statement on Coverage {\n    state firms makers statedBy statedAt holdsUntil lapsesSoon basis\n  }\n": typeof types.CoverageMark_StatementFragmentDoc,
    "\n  query CoveragePage($id: ID!, $at: String) { coverageGrid(chainId: $id, at: $at) { ...CoverageGrid_grid } }\n": typeof types.CoveragePageDocument,
    "query CoverageViewer { viewer { id role streetCode } }": typeof types.CoverageViewerDocument,
    "\n  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $basis: String, $operationId: ID!) {\n    stateCoverage(streetCode: $street, statements: $statements, basis: $basis, operationId: $operationId)\n  }\n": typeof types.StateCoverageDocument,
    "\n  query DemandMatchesPage($id: ID!, $at: String) {\n    demandMatches(demandId: $id, at: $at, first: 20) {\n      asOf note candidatesLooked\n      demand { ...DemandTable_demand }\n      matches { ...MatchCard_match }\n    }\n  }\n": typeof types.DemandMatchesPageDocument,
    "\n  query DemandsPage($at: String, $street: String, $after: String) {\n    demands(at: $at, streetCode: $street, first: 20, after: $after) {\n      edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.DemandsPageDocument,
    "\n  fragment MatchCard_match on Match {\n    rank via outcome score path\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    constraints { code label outcome text }\n    reasons { code text favours }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.MatchCard_MatchFragmentDoc,
    "\n  fragment ChangeTable_change on DigestChange {\n    rowKey rowVersionId kind list streetName enterpriseName what chainNames hiddenFields at byName\n    enterprise { ...EnterpriseLink_enterprise }\n    fields { label before now }\n  }\n": typeof types.ChangeTable_ChangeFragmentDoc,
    "\n  fragment DigestCounts_counts on DigestCounts { added gone changed confirmed expiring disputed }\n": typeof types.DigestCounts_CountsFragmentDoc,
    "\n  query DigestPage($since: String, $street: String, $chain: ID, $firm: ID) {\n    digest(since: $since, streetCode: $street, chainId: $chain, enterpriseId: $firm) {\n      since asOf enterpriseName truncated\n      counts { ...DigestCounts_counts }\n      streets { street { code name } counts { ...DigestCounts_counts } }\n      chains { id name counts { ...DigestCounts_counts } }\n      changes { ...ChangeTable_change }\n      expiring { ...ExpiringTable_offer }\n      disputes { ...DisputeTable_dispute }\n    }\n  }\n": typeof types.DigestPageDocument,
    "\n  fragment ExpiringTable_offer on ExpiringOffer {\n    id list what rowVersionId lastDay\n    enterprise { ...EnterpriseLink_enterprise }\n  }\n": typeof types.ExpiringTable_OfferFragmentDoc,
    "\n  query FirmField($text: String!) { search(text: $text, first: 8) { kind id title } }\n": typeof types.FirmFieldDocument,
    "\n  fragment DisputeDecisionCell_dispute on Dispute { id decidable decision { madeBy madeAt note } }\n": typeof types.DisputeDecisionCell_DisputeFragmentDoc,
    "\n  mutation ReopenDispute($disputeId: ID!, $operationId: ID!) {\n    reopenDispute(disputeId: $disputeId, operationId: $operationId) { id }\n  }\n": typeof types.ReopenDisputeDocument,
    "\n  fragment DisputeSides_dispute on Dispute {\n    id decidable\n    decision { madeAt }\n    sides { id value hidden shown streetName evidence { ...EvidenceLink_evidence } }\n  }\n": typeof types.DisputeSides_DisputeFragmentDoc,
    "\n  mutation DecideDispute($disputeId: ID!, $sideId: ID!, $note: String, $operationId: ID!) {\n    decideDispute(disputeId: $disputeId, sideId: $sideId, note: $note, operationId: $operationId) { id }\n  }\n": typeof types.DecideDisputeDocument,
    "\n  fragment DisputeTable_dispute on Dispute {\n    id label period since owner\n    enterprise { ...EnterpriseLink_enterprise }\n    ...DisputeSides_dispute\n    ...DisputeDecisionCell_dispute\n  }\n": typeof types.DisputeTable_DisputeFragmentDoc,
    "\n  query DisputesPage($street: String, $decided: Boolean!, $after: String) {\n    disputes(streetCode: $street, decided: $decided, first: 20, after: $after) {\n      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.DisputesPageDocument,
    "\n  query AdmittedProducts { admittedProducts { name segmentId segmentName streets } }\n": typeof types.AdmittedProductsDocument,
    "\n  query EditionChanges($id: ID!, $chainId: ID, $kind: ModelKind, $change: ModelChangeKind, $after: String) {\n    editionDifference(number: $id) {\n      # Named so that a change of the edition asks for this list again.\n      edition { number }\n      changes(first: 50, after: $after, chainId: $chainId, kind: $kind, change: $change) {\n        edges {\n          node {\n            key kind change id name chainName\n            fields { field label before after draft takesDraft }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.EditionChangesDocument,
    "\n  fragment DecisionPanel_difference on EditionDifference {\n    edition { number }\n    inForce { number }\n    problems\n    touched { standing { id } }\n  }\n": typeof types.DecisionPanel_DifferenceFragmentDoc,
    "\n  mutation AdoptEdition($number: ID!, $operationId: ID!) {\n    adoptEdition(number: $number, operationId: $operationId) { number state }\n  }\n": typeof types.AdoptEditionDocument,
    "\n  mutation DiscardEdition($number: ID!, $operationId: ID!) {\n    discardEdition(number: $number, operationId: $operationId) { number state }\n  }\n": typeof types.DiscardEditionDocument,
    "\n  fragment DifferenceCounts_difference on EditionDifference {\n    inForce { number }\n    reordered\n    chains { chainId chainName added removed changed conflicts }\n  }\n": typeof types.DifferenceCounts_DifferenceFragmentDoc,
    "\n  fragment DraftEffect_difference on EditionDifference {\n    problems\n    kinds { kind added removed changed conflicts }\n    touched { firms placements supplies demands standing { kind id name rows } }\n  }\n": typeof types.DraftEffect_DifferenceFragmentDoc,
    "\n  query DraftChains { industries { id chains { id name status } } }\n": typeof types.DraftChainsDocument,
    "\n  query DraftSegments($id: ID!) { chainMap(chainId: $id) { segments { id name } } }\n": typeof types.DraftSegmentsDocument,
    "\n  query DraftProducts($id: ID!) { segment(id: $id) { id name aliases products { id name aliases } } }\n": typeof types.DraftProductsDocument,
    "\n  query EditionPage($id: ID!) {\n    editionDifference(number: $id) {\n      edition { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n      inForce { number }\n      canEdit canDecide\n      ...DifferenceCounts_difference\n      ...DraftEffect_difference\n      ...DecisionPanel_difference\n    }\n  }\n": typeof types.EditionPageDocument,
    "\n  query EditionsPage {\n    viewer { id role }\n    editions { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n  }\n": typeof types.EditionsPageDocument,
    "\n  mutation DraftEdition($fromNumber: ID!, $operationId: ID!) {\n    draftEdition(fromNumber: $fromNumber, operationId: $operationId) { number }\n  }\n": typeof types.DraftEditionDocument,
    "\n  mutation EditDraft($number: ID!, $edits: [DraftEditInput!]!, $operationId: ID!) {\n    editDraft(number: $number, edits: $edits, operationId: $operationId) { number }\n  }\n": typeof types.EditDraftDocument,
    "\n  fragment ContactList_contact on Contact { name phone title erasedAt evidence { ...EvidenceLink_evidence } }\n": typeof types.ContactList_ContactFragmentDoc,
    "\n  query EnterprisePage($id: ID!, $at: String) {\n    enterprise(id: $id, at: $at) {\n      id name provisional demo streetName contactsHidden decidable invitable consentable erasable own\n      decisions { id ...DecisionLine_decision }\n      ...IdentityFacts_enterprise\n      ...SplitPanel_enterprise\n      qualifications { ...QualificationTable_qualification }\n      fields { ...FieldTable_field }\n      disputes { ...DisputeTable_dispute }\n      placements { ...EnterprisePlacements_placement }\n      supplies { ...SupplyTable_supply }\n      demands { ...DemandTable_demand }\n      supplyLinks { ...SupplyLinkTable_link }\n      supplyLinksHidden\n      rows { ...EnterpriseRows_row }\n      contacts { erasedAt ...ContactList_contact }\n      upstream(first: 20) { ...PartnerTable_partner }\n      downstream(first: 20) { ...PartnerTable_partner }\n    }\n  }\n": typeof types.EnterprisePageDocument,
    "\n  fragment EnterprisePlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.EnterprisePlacements_PlacementFragmentDoc,
    "\n  fragment EnterpriseRows_row on RowBrief { rowKey rowVersionId list fileName sheet rowNumber title approvedAt }\n": typeof types.EnterpriseRows_RowFragmentDoc,
    "\n  fragment FieldTable_field on FieldValue {\n    field label period value hidden disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.FieldTable_FieldFragmentDoc,
    "\n  fragment IdentityFacts_enterprise on Enterprise {\n    names { name kind since }\n    identifiers { scheme value since }\n  }\n": typeof types.IdentityFacts_EnterpriseFragmentDoc,
    "\n  fragment PartnerTable_partner on Partner {\n    via reason\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.PartnerTable_PartnerFragmentDoc,
    "\n  fragment SupplyLinkTable_link on SupplyLinkItem {\n    id side partnerName\n    partner { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.SupplyLinkTable_LinkFragmentDoc,
    "query Eraser { viewer { id role } }": typeof types.EraserDocument,
    "\n  mutation EraseContacts($id: ID!, $reason: String, $operationId: ID!) {\n    eraseContacts(enterpriseId: $id, reason: $reason, operationId: $operationId) { rows mentions files }\n  }\n": typeof types.EraseContactsDocument,
    "\n  query ErasurePreview($id: ID!) {\n    erasurePreview(enterpriseId: $id) {\n      rows mentionCount mentions { rowVersionId list field label text hidden }\n    }\n  }\n": typeof types.ErasurePreviewDocument,
    "query ExportsPage { viewer { id role } }": typeof types.ExportsPageDocument,
    "\n  fragment DemandTable_demand on DemandItem {\n    id kind spec budgetHidden sourceRegion leadTimeDays urgency validUntil expired state withheld\n    particulars { label text }\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.DemandTable_DemandFragmentDoc,
    "\n  fragment PlacementTable_placement on PlacementItem {\n    id role tier\n    enterprise { ...EnterpriseLink_enterprise }\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.PlacementTable_PlacementFragmentDoc,
    "\n  fragment SupplyTable_supply on SupplyItem {\n    id kind spec leadTimeDays certificates radius validUntil expired\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.SupplyTable_SupplyFragmentDoc,
    "\n  query HandOverNotice($street: String!) {\n    handOvers(streetCode: $street) { sequence at fromName toMe revisions { revisionId state stateNow } waitingCorrections { correctionId stateNow } }\n  }\n": typeof types.HandOverNoticeDocument,
    "\n  fragment HandOverPanel_account on Account { id displayName streetCode streetName disabled }\n": typeof types.HandOverPanel_AccountFragmentDoc,
    "\n  query HandOverPending($id: ID!) {\n    pendingOfAccount(id: $id) { drafts returned submitted corrections disputes expiring }\n  }\n": typeof types.HandOverPendingDocument,
    "\n  query Successors { accounts { id displayName name role streetCode disabled } }\n": typeof types.SuccessorsDocument,
    "\n  mutation HandOverStreet($from: ID!, $to: ID!, $note: String, $operationId: ID!) {\n    handOverStreet(fromId: $from, toId: $to, note: $note, operationId: $operationId) {\n      drafts returned submitted corrections disputes expiring\n    }\n  }\n": typeof types.HandOverStreetDocument,
    "query HandOversViewer { viewer { id role streetCode } }": typeof types.HandOversViewerDocument,
    "\n  query HandOversPage($street: String!) {\n    handOvers(streetCode: $street) {\n      sequence at byName note fromName toName disputes expiring\n      revisions { revisionId title state stateNow rows openFindings }\n      waitingCorrections { correctionId title at byName stateNow decidedAt decidedBy }\n    }\n  }\n": typeof types.HandOversPageDocument,
    "\n  fragment DecisionLine_decision on Decision {\n    id verdict name note madeBy madeAt undoneBy undoneAt\n    enterprise { ...EnterpriseLink_enterprise }\n    others { ...EnterpriseLink_enterprise }\n  }\n": typeof types.DecisionLine_DecisionFragmentDoc,
    "\n  mutation UndoDecision($id: ID!, $operationId: ID!) {\n    undoDecision(decisionId: $id, operationId: $operationId) { id undoneAt }\n  }\n": typeof types.UndoDecisionDocument,
    "\n  query DecisionList($after: String) {\n    viewer { id role }\n    decisions(first: 20, after: $after) {\n      edges { node { id ...DecisionLine_decision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.DecisionListDocument,
    "\n  query MergeCandidates($text: String!) { search(text: $text, first: 10) { kind id title subtitle } }\n": typeof types.MergeCandidatesDocument,
    "\n  mutation MergeEnterprises($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n": typeof types.MergeEnterprisesDocument,
    "\n  fragment SplitPanel_enterprise on Enterprise {\n    id\n    rows { rowKey list fileName sheet rowNumber title }\n  }\n": typeof types.SplitPanel_EnterpriseFragmentDoc,
    "\n  mutation SplitEnterprise(\n    $enterpriseId: ID!, $rowKeys: [ID!]!, $name: String!, $uscc: String, $note: String, $operationId: ID!\n  ) {\n    splitEnterprise(\n      enterpriseId: $enterpriseId, rowKeys: $rowKeys, name: $name, uscc: $uscc, note: $note,\n      operationId: $operationId\n    ) { id }\n  }\n": typeof types.SplitEnterpriseDocument,
    "\n  fragment SuspicionCard_suspicion on Suspicion {\n    id kind name since\n    sides {\n      enterprise { ...EnterpriseLink_enterprise uscc }\n      names { name kind streetNames }\n      evidence { ...EvidenceLink_evidence }\n    }\n    ...SuspicionVerdicts_suspicion\n  }\n": typeof types.SuspicionCard_SuspicionFragmentDoc,
    "\n  query SuspicionList($after: String) {\n    suspicions(first: 20, after: $after) {\n      edges { node { id ...SuspicionCard_suspicion } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.SuspicionListDocument,
    "\n  fragment SuspicionVerdicts_suspicion on Suspicion {\n    id kind name decidable\n    sides { enterprise { id name uscc } }\n  }\n": typeof types.SuspicionVerdicts_SuspicionFragmentDoc,
    "\n  mutation MergeSides($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n": typeof types.MergeSidesDocument,
    "\n  mutation RelateSides(\n    $relation: Verdict!, $enterpriseId: ID!, $otherId: ID, $name: String, $suspicionId: ID, $note: String,\n    $operationId: ID!\n  ) {\n    relateEnterprises(\n      relation: $relation, enterpriseId: $enterpriseId, otherId: $otherId, name: $name,\n      suspicionId: $suspicionId, note: $note, operationId: $operationId\n    ) { id }\n  }\n": typeof types.RelateSidesDocument,
    "\n  mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { id } }\n": typeof types.ClaimDocument,
    "\n  query EnterpriseAccess($id: ID!) { enterpriseAccess(enterpriseId: $id) { ...InvitationState_access } }\n": typeof types.EnterpriseAccessDocument,
    "\n  fragment InvitationState_access on EnterpriseAccess {\n    code accounts invitation { invitedAt invitedBy lastDay state accountName }\n  }\n": typeof types.InvitationState_AccessFragmentDoc,
    "\n  mutation InviteEnterprise($id: ID!) { inviteEnterprise(enterpriseId: $id) { ...InvitationSlip_slip } }\n": typeof types.InviteEnterpriseDocument,
    "\n  mutation RevokeInvitation($id: ID!) { revokeInvitation(enterpriseId: $id) { code } }\n": typeof types.RevokeInvitationDocument,
    "fragment InvitationSlip_slip on InvitationSlip { enterpriseName code word lastDay }": typeof types.InvitationSlip_SlipFragmentDoc,
    "\n  fragment JobLine_job on Job {\n    id kind title state progress step message canCancel pieces revisionId batchId needsLayout errorCode\n  }\n": typeof types.JobLine_JobFragmentDoc,
    "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { ...JobLine_job } }\n": typeof types.CancelJobDocument,
    "query JobProgress($id: ID!) { job(id: $id) { ...JobLine_job } }": typeof types.JobProgressDocument,
    "query OwnJobs { ownJobs { ...JobLine_job } }": typeof types.OwnJobsDocument,
    "\n  query LayoutPage($jobId: ID!) {\n    layoutRequest(jobId: $jobId) {\n      jobId fileName\n      tables { signature sheet headerRow list columns { letter header samples field unit } }\n      fields { list field label }\n    }\n  }\n": typeof types.LayoutPageDocument,
    "\n  mutation ConfirmLayout($jobId: ID!, $layouts: [LayoutInput!]!, $operationId: ID!) {\n    confirmLayout(jobId: $jobId, layouts: $layouts, operationId: $operationId)\n  }\n": typeof types.ConfirmLayoutDocument,
    "query ListsViewer { viewer { id role streetCode streetName } }": typeof types.ListsViewerDocument,
    "\n  query ListsPage($street: String, $state: RevisionState, $period: ID, $after: String) {\n    revisions(streetCode: $street, state: $state, periodId: $period, first: 20, after: $after) {\n      edges { node { ...RevisionTable_revision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.ListsPageDocument,
    "\n  fragment RevisionTable_revision on Revision {\n    id title state createdAt createdBy rowCount adds changes removes confirms openComments\n    street { code name }\n    findingTotals { severity open total }\n  }\n": typeof types.RevisionTable_RevisionFragmentDoc,
    "\n  query MyEnterpriseViewer { viewer { id role enterpriseId } }\n": typeof types.MyEnterpriseViewerDocument,
    "\n  query MyEnterprisePage($id: ID!) {\n    enterprise(id: $id) {\n      id name demo streetName contactsHidden consentable erasable own\n      ...IdentityFacts_enterprise\n      qualifications { ...OwnQualifications_qualification }\n      fields { ...OwnFields_field }\n      placements { ...OwnPlacements_placement }\n      supplies { ...OwnSupplies_supply }\n      demands { ...OwnDemands_demand }\n      contacts { erasedAt ...ContactList_contact }\n    }\n    corrections(first: 50) { totalCount edges { node { ...OwnCorrections_correction } } }\n  }\n": typeof types.MyEnterprisePageDocument,
    "\n  fragment OwnDemands_demand on DemandItem {\n    id kind spec validUntil expired state withheld\n    particulars { label text }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": typeof types.OwnDemands_DemandFragmentDoc,
    "\n  fragment OwnFields_field on FieldValue {\n    field label period value visibility disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": typeof types.OwnFields_FieldFragmentDoc,
    "\n  fragment OwnPlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...SaidColumns_evidence }\n  }\n": typeof types.OwnPlacements_PlacementFragmentDoc,
    "\n  fragment OwnQualifications_qualification on Qualification {\n    id kind name number grantedOn validUntil state\n    evidence { ...SaidColumns_evidence }\n  }\n": typeof types.OwnQualifications_QualificationFragmentDoc,
    "\n  fragment OwnSupplies_supply on SupplyItem {\n    id kind spec leadTimeDays validUntil expired\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": typeof types.OwnSupplies_SupplyFragmentDoc,
    "\n  fragment SaidColumns_evidence on Evidence {\n    rowKey streetName statedBy collectedOn ...EvidenceLink_evidence\n  }\n": typeof types.SaidColumns_EvidenceFragmentDoc,
    "\n  query DecidedNames($kind: NameKind!, $street: String, $after: String) {\n    names(kind: $kind, view: DECIDED, streetCode: $street, first: 50, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName segmentName uses everywhere\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.DecidedNamesDocument,
    "\n  query NameQueue($kind: NameKind!, $view: NameView!, $street: String, $after: String) {\n    names(kind: $kind, view: $view, streetCode: $street, first: 20, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName streetNames segmentId segmentName uses\n          rows { rowVersionId firm place }\n          proposals { targetId name detail relation confidence reason certain }\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      otherCount\n    }\n  }\n": typeof types.NameQueueDocument,
    "\n  mutation DecideNames($decisions: [NameDecisionInput!]!, $operationId: ID!) {\n    decideNames(decisions: $decisions, operationId: $operationId)\n  }\n": typeof types.DecideNamesDocument,
    "\n  mutation UndecideNames($ids: [ID!]!, $operationId: ID!) {\n    undecideNames(ids: $ids, operationId: $operationId)\n  }\n": typeof types.UndecideNamesDocument,
    "query NamesViewer { viewer { id role } }": typeof types.NamesViewerDocument,
    "query NewProductChains { industries { id name chains { id name } } }": typeof types.NewProductChainsDocument,
    "\n  query NewProductSegments($id: ID!) { catalogue(chainId: $id) { segments { id name } } }\n": typeof types.NewProductSegmentsDocument,
    "\n  fragment Panorama_panorama on Panorama {\n    edition { number name date }\n    asOf\n    totals { ...Panorama_counts }\n    industries {\n      id name status\n      counts { ...Panorama_counts }\n      chains { chain { id name status } counts { ...Panorama_counts } segments segmentsWithFirms }\n    }\n  }\n  fragment Panorama_counts on CellCounts { firms makers leaders supplies demands }\n": typeof types.Panorama_PanoramaFragmentDoc,
    "\n  query PanoramaPage($at: String, $street: String) {\n    panorama(at: $at, streetCode: $street) { ...Panorama_panorama }\n  }\n": typeof types.PanoramaPageDocument,
    "\n  fragment PeriodForms_period on Period { id name endsOn dueOn canChange }\n": typeof types.PeriodForms_PeriodFragmentDoc,
    "\n  mutation OpenPeriod($id: ID!, $dueOn: String!, $operationId: ID!) {\n    openPeriod(periodId: $id, dueOn: $dueOn, operationId: $operationId)\n  }\n": typeof types.OpenPeriodDocument,
    "\n  mutation ChangePeriod($id: ID!, $dueOn: String!, $note: String!, $operationId: ID!) {\n    changePeriod(periodId: $id, dueOn: $dueOn, note: $note, operationId: $operationId)\n  }\n": typeof types.ChangePeriodDocument,
    "\n  query ProgressPage {\n    viewer { id role }\n    periods { id name startsOn endsOn dueOn daysLeft open note ...PeriodForms_period }\n  }\n": typeof types.ProgressPageDocument,
    "\n  query PeriodProgress($id: ID!) {\n    periodProgress(periodId: $id) {\n      street { code name } state handedInAt lateDays waiting returned approved\n      knownSegments segments rows freshRows medianAgeDays\n    }\n  }\n": typeof types.PeriodProgressDocument,
    "\n  query RowTallies($street: String!, $period: ID!) {\n    rowTallies(streetCode: $street, periodId: $period) { revisionId title approvedAt rows inPeriod }\n  }\n": typeof types.RowTalliesDocument,
    "\n  fragment ProductInputs_input on ProductInput { reason product { ...ProductLink_product } }\n": typeof types.ProductInputs_InputFragmentDoc,
    "\n  query ProductPage(\n    $id: ID!, $at: String, $makersAfter: String, $suppliesAfter: String, $demandsAfter: String\n  ) {\n    product(id: $id, at: $at) {\n      id name aliases unit gbt4754\n      segments { id name chainId }\n      inputs { ...ProductInputs_input }\n      users { ...ProductInputs_input }\n      makers(first: 20, after: $makersAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": typeof types.ProductPageDocument,
    "\n  fragment CellButton_cell on CellDifference {\n    field label before now changed hidden\n    findings { id severity state }\n    comments { id state }\n  }\n": typeof types.CellButton_CellFragmentDoc,
    "\n  fragment CellPanel_cell on CellDifference {\n    field label address before now written hidden\n    findings { id ...FindingMark_finding }\n    comments { id ...CommentThread_comment }\n  }\n": typeof types.CellPanel_CellFragmentDoc,
    "\n  mutation CommentCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    commentCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId)\n  }\n": typeof types.CommentCellDocument,
    "\n  mutation ReviewMend($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n": typeof types.ReviewMendDocument,
    "\n  fragment CommentThread_comment on Comment { id text state reply writtenBy writtenAt settledBy settledAt }\n": typeof types.CommentThread_CommentFragmentDoc,
    "\n  mutation AnswerComment($id: ID!, $text: String!, $operationId: ID!) {\n    answerComment(commentId: $id, text: $text, operationId: $operationId)\n  }\n": typeof types.AnswerCommentDocument,
    "\n  fragment ReviewSection_revision on Revision {\n    id adds changes removes confirms openComments canComment canMend canAnswer\n  }\n": typeof types.ReviewSection_RevisionFragmentDoc,
    "\n  query RevisionDifferences($id: ID!, $after: String, $action: RowAction, $onlyCommented: Boolean!) {\n    revision(id: $id) {\n      id\n      differences(first: 20, after: $after, action: $action, onlyCommented: $onlyCommented) {\n        edges { node { rowVersionId ...RowBlock_row } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.RevisionDifferencesDocument,
    "\n  fragment RowBlock_row on RowDifference {\n    rowKey rowVersionId formerVersionId formerSince list action sheet rowNumber enterpriseName\n    cells { field changed ...CellButton_cell ...CellPanel_cell }\n  }\n": typeof types.RowBlock_RowFragmentDoc,
    "\n  fragment ApprovalPanel_revision on Revision { id rowCount canApprove canReturn openComments }\n": typeof types.ApprovalPanel_RevisionFragmentDoc,
    "\n  mutation ApproveRevision($id: ID!, $rowKeys: [ID!], $note: String, $operationId: ID!) {\n    approveRevision(revisionId: $id, rowKeys: $rowKeys, note: $note, operationId: $operationId) { id state }\n  }\n": typeof types.ApproveRevisionDocument,
    "\n  mutation ReturnRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    returnRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": typeof types.ReturnRevisionDocument,
    "\n  query ApprovalPreview($id: ID!, $rowKeys: [ID!]) {\n    approvalPreview(revisionId: $id, rowKeys: $rowKeys) {\n      cardsChanged newEnterprises placements supplies demands newDisputes toBePlaced openErrors openWarnings\n      changes {\n        segmentId segmentName chainId chainName\n        before { firms makers supplies demands sellers users servers verified aboveScale leaders }\n        after { firms makers supplies demands sellers users servers verified aboveScale leaders }\n      }\n    }\n  }\n": typeof types.ApprovalPreviewDocument,
    "\n  fragment FindingRow_finding on Finding {\n    id code severity state sheet cell original message remedy rowVersionId\n    ...MendForm_finding\n  }\n": typeof types.FindingRow_FindingFragmentDoc,
    "\n  query RevisionFindings($id: ID!, $severity: FindingSeverity, $after: String) {\n    revision(id: $id) {\n      id\n      findings(first: 50, after: $after, severity: $severity) {\n        edges { node { ...FindingRow_finding } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": typeof types.RevisionFindingsDocument,
    "\n  fragment MendForm_finding on Finding { id severity field original suggestions rowVersionId cell }\n": typeof types.MendForm_FindingFragmentDoc,
    "\n  mutation MendCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n": typeof types.MendCellDocument,
    "\n  mutation ConfirmFinding($id: ID!, $operationId: ID!) {\n    confirmFinding(findingId: $id, operationId: $operationId) { id state }\n  }\n": typeof types.ConfirmFindingDocument,
    "\n  fragment RevisionFacts_revision on Revision {\n    createdAt createdBy submittedAt decidedAt decidedBy reason rowCount adds changes removes confirms\n    findingTotals { severity open total }\n    batch { id fileName sha256 bytes withdrawnAt revisionCount }\n  }\n": typeof types.RevisionFacts_RevisionFragmentDoc,
    "\n  query RevisionPage($id: ID!) {\n    revision(id: $id) {\n      id title state canMend canApprove canSubmit\n      street { code name }\n      ...RevisionFacts_revision\n      ...SubmitPanel_revision\n      ...ReviewSection_revision\n      ...ApprovalPanel_revision\n      ...WithdrawPanel_revision\n      batch { skipped { ...SkippedRows_row } }\n      acts { ...ActList_act }\n    }\n  }\n": typeof types.RevisionPageDocument,
    "\n  query RevisionRows($id: ID!, $after: String, $onlyWithFindings: Boolean!) {\n    revision(id: $id) {\n      id\n      rows(first: 50, after: $after, onlyWithFindings: $onlyWithFindings) {\n        edges {\n          node {\n            rowKey rowVersionId list action sheet rowNumber enterpriseName\n            findings { id severity state }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.RevisionRowsDocument,
    "\n  fragment SkippedRows_row on SkippedRow { sheet rowNumber reason text }\n": typeof types.SkippedRows_RowFragmentDoc,
    "\n  fragment SubmitPanel_revision on Revision {\n    id state rowCount canSubmit canDiscard openComments\n    findingTotals { severity open total }\n  }\n": typeof types.SubmitPanel_RevisionFragmentDoc,
    "\n  mutation SubmitRevision($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": typeof types.SubmitRevisionDocument,
    "\n  mutation DiscardRevision($id: ID!, $operationId: ID!) {\n    discardRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": typeof types.DiscardRevisionDocument,
    "\n  fragment WithdrawPanel_revision on Revision {\n    id rowCount canWithdraw\n    batch { id fileName rowCount canWithdraw }\n  }\n": typeof types.WithdrawPanel_RevisionFragmentDoc,
    "\n  mutation WithdrawRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": typeof types.WithdrawRevisionDocument,
    "\n  mutation WithdrawBatch($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawBatch(batchId: $id, reason: $reason, operationId: $operationId) { id withdrawnAt }\n  }\n": typeof types.WithdrawBatchDocument,
    "\n  query RowPage($id: ID!) {\n    row(rowVersionId: $id) {\n      rowKey seesCorrections rowVersionId list action state fileName fileSha256 sheet rowNumber revisionId enterpriseId enterpriseName\n      street { code name }\n      cells { field label address original mended understood hidden erasedAt selfReported findings { ...FindingMark_finding } }\n      acts { ...ActList_act }\n      versions {\n        rowVersionId revisionId action state at statedBy decidedBy reason\n        changes { field label before now }\n      }\n    }\n  }\n": typeof types.RowPageDocument,
    "\n  query SearchPage($text: String!) { search(text: $text, first: 20) { kind id title subtitle matched } }\n": typeof types.SearchPageDocument,
    "\n  fragment SegmentCounts_counts on CellCounts {\n    firms makers sellers users servers verified supplies demands leaders aboveScale\n  }\n": typeof types.SegmentCounts_CountsFragmentDoc,
    "\n  fragment SegmentNeighbours_segment on Segment {\n    children { id name chainId }\n    feedsFrom { id name chainId }\n    feedsTo { id name chainId }\n  }\n": typeof types.SegmentNeighbours_SegmentFragmentDoc,
    "\n  query SegmentPage(\n    $id: ID!, $at: String, $street: String, $firmsAfter: String, $demandsAfter: String, $suppliesAfter: String\n  ) {\n    segment(id: $id, at: $at, streetCode: $street) {\n      id name stage aliases\n      chain { id name }\n      parent { id name }\n      counts { firms ...SegmentCounts_counts }\n      ...SegmentNeighbours_segment\n      products { ...SegmentProducts_product }\n      streets { ...StreetTotals_total }\n      placements(first: 20, after: $firmsAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": typeof types.SegmentPageDocument,
    "\n  fragment SegmentProducts_product on ProductInSegment { id name aliases unit gbt4754 makers supplies demands }\n": typeof types.SegmentProducts_ProductFragmentDoc,
    "\n  query Shell {\n    viewer { id displayName role streetName mustChangePassword }\n    installation { name demo edition { number name date } }\n  }\n": typeof types.ShellDocument,
    "mutation SignOut { signOut }": typeof types.SignOutDocument,
    "query SignInPage { installation { demo } }": typeof types.SignInPageDocument,
    "\n  mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id } }\n": typeof types.SignInDocument,
    "\n  query CellSuggestions(\n    $street: String!, $list: ListKind!, $field: String!, $text: String!, $chain: String!, $firm: String!\n  ) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, chain: $chain, firm: $firm) {\n      text note fills { field text }\n    }\n  }\n": typeof types.CellSuggestionsDocument,
    "\n  query Confirmations {\n    revisions(state: SUBMITTED, first: 100) {\n      edges { node { id title rowCount confirms street { code name } } }\n    }\n  }\n": typeof types.ConfirmationsDocument,
    "\n  mutation ApproveConfirmations($ids: [ID!]!, $operationId: ID!) {\n    approveConfirmations(revisionIds: $ids, operationId: $operationId) { id state }\n  }\n": typeof types.ApproveConfirmationsDocument,
    "\n  query PageDrafts($street: String!) {\n    drafts: revisions(streetCode: $street, state: DRAFT, first: 20) { edges { node { ...PageDraft } } }\n    returned: revisions(streetCode: $street, state: RETURNED, first: 20) { edges { node { ...PageDraft } } }\n  }\n": typeof types.PageDraftsDocument,
    "\n  fragment PageDraft on Revision {\n    id batchId title rowCount adds changes removes reason\n    findingTotals { severity open }\n  }\n": typeof types.PageDraftFragmentDoc,
    "\n  mutation SubmitDraft($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": typeof types.SubmitDraftDocument,
    "\n  mutation ConfirmLists($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n": typeof types.ConfirmListsDocument,
    "\n  mutation ConfirmRows($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n": typeof types.ConfirmRowsDocument,
    "query StandingViewer { viewer { id role streetCode streetName } }": typeof types.StandingViewerDocument,
    "\n  fragment StandingRow on StandingRow {\n    rowKey list enterpriseName enterpriseId rowVersionId action revisionId waits outdated attention\n    cells { field text former }\n    findings { field severity message remedy suggestions }\n  }\n": typeof types.StandingRowFragmentDoc,
    "\n  mutation EditRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { ...StandingRow }\n  }\n": typeof types.EditRowsDocument,
    "\n  query StandingRows($street: String!, $list: ListKind!, $attention: Boolean!, $text: String!, $after: String) {\n    standingRows(streetCode: $street, list: $list, attention: $attention, text: $text, after: $after) {\n      edges { node { ...StandingRow } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.StandingRowsDocument,
    "\n  fragment StreetMatrix_matrix on StreetMatrix {\n    columns { id name within segments counts { firms makers demands } }\n    rows { street { code name } counts { firms makers demands } cells { firms makers demands coverage knownSegments } }\n    totals { firms makers demands }\n  }\n": typeof types.StreetMatrix_MatrixFragmentDoc,
    "\n  query StreetMatrix($chainId: ID, $at: String) {\n    streetMatrix(chainId: $chainId, at: $at) { ...StreetMatrix_matrix }\n  }\n": typeof types.StreetMatrixDocument,
    "\n  query TierCandidates($target: QualificationKind!, $at: String, $street: String, $after: String) {\n    tierCandidates(target: $target, at: $at, streetCode: $street, first: 20, after: $after) {\n      truncated\n      rule { ...RuleTable_rule }\n      firms {\n        edges { node { ...TierCandidate_firm } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": typeof types.TierCandidatesDocument,
    "\n  fragment TierCandidate_firm on TierCandidate {\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    holds { id name validUntil }\n    met missing unknown\n    requirements { ...RequirementList_requirement }\n  }\n": typeof types.TierCandidate_FirmFragmentDoc,
    "\n  query TierOverview($at: String) {\n    tierOverview(at: $at) {\n      asOf\n      rows { ...TierRow_row }\n      total { ...TierRow_row }\n      rules { ...RuleTable_rule }\n    }\n  }\n": typeof types.TierOverviewDocument,
    "\n  fragment TierRow_row on TierRow {\n    street { code name }\n    counts { kind firms }\n    expiring expired certificatesExpiring certificatesExpired\n  }\n": typeof types.TierRow_RowFragmentDoc,
    "\n  fragment QualificationTable_qualification on Qualification {\n    id kind name number grantedOn validUntil untilByRule state daysLeft\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    rule { id name }\n    evidence { ...EvidenceLink_evidence }\n  }\n": typeof types.QualificationTable_QualificationFragmentDoc,
    "\n  query Qualifications(\n    $kinds: [QualificationKind!]!, $holding: QualificationState!, $at: String, $street: String, $after: String\n  ) {\n    qualifications(kinds: $kinds, state: $holding, at: $at, streetCode: $street, first: 50, after: $after) {\n      edges { node { ...QualificationTable_qualification } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": typeof types.QualificationsDocument,
    "\n  fragment RequirementList_requirement on TierRequirement {\n    title outcome\n    criteria { text note outcome found evidence { ...EvidenceLink_evidence } }\n  }\n": typeof types.RequirementList_RequirementFragmentDoc,
    "\n  fragment RuleTable_rule on TierRule { id tier name number inForceFrom validity unchecked origin }\n": typeof types.RuleTable_RuleFragmentDoc,
    "\n  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }\n  }\n": typeof types.VisitSuggestionsDocument,
    "query VisitViewer { viewer { id role streetCode streetName } }": typeof types.VisitViewerDocument,
    "\n  query FirmRows($street: String!, $firm: String!) {\n    SUPPLY: standingRows(streetCode: $street, list: SUPPLY, text: $firm) { edges { node { ...FirmRow } } }\n    DEMAND: standingRows(streetCode: $street, list: DEMAND, text: $firm) { edges { node { ...FirmRow } } }\n  }\n": typeof types.FirmRowsDocument,
    "fragment FirmRow on StandingRow { rowKey enterpriseName waits cells { field text } }": typeof types.FirmRowFragmentDoc,
    "\n  mutation VisitRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { rowKey revisionId }\n  }\n": typeof types.VisitRowsDocument,
    "\n  mutation SubmitVisit($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": typeof types.SubmitVisitDocument,
    "\n  query WorkbenchPage {\n    viewer { id role streetCode }\n    workbench {\n      greeting\n      items { code title detail count href }\n      recentActs { ...ActList_act }\n      streets { street { code name } firms lastApprovedAt openRevisions }\n    }\n  }\n": typeof types.WorkbenchPageDocument,
};
const documents: Documents = {
    "\n  fragment ActList_act on ActItem { sequence type label at actorName note }\n": types.ActList_ActFragmentDoc,
    "query ChainPicker { industries { id name chains { id name } } }": types.ChainPickerDocument,
    "\n  fragment EnterpriseLink_enterprise on EnterpriseBrief { id name streetName provisional uscc demo }\n": types.EnterpriseLink_EnterpriseFragmentDoc,
    "\n  fragment EvidenceLink_evidence on Evidence {\n    rowKey rowVersionId fileName sheet cells streetName statedBy approvedBy approvedAt collectedOn known\n  }\n": types.EvidenceLink_EvidenceFragmentDoc,
    "\n  fragment FindingMark_finding on Finding { id severity state message remedy }\n": types.FindingMark_FindingFragmentDoc,
    "\n  fragment MeasureText_measure on Measure { value low high unit approximate original }\n": types.MeasureText_MeasureFragmentDoc,
    "\n  fragment ProductLink_product on ProductBrief { id text name }\n": types.ProductLink_ProductFragmentDoc,
    "query StreetPicker { streets { code name } }": types.StreetPickerDocument,
    "\n  fragment StreetTotals_total on StreetTotal {\n    street { code name }\n    counts { firms makers verified supplies demands }\n  }\n": types.StreetTotals_TotalFragmentDoc,
    "\n  query ListColumns($list: ListKind!) { listColumns(list: $list) { field label type unit visibility kinds words } }\n": types.ListColumnsDocument,
    "\n  query AccountPage($id: ID!) {\n    account(id: $id) {\n      id name displayName role streetName lastSignInAt\n      ...AccountStateTag_account\n      ...EditAccountForm_account\n      ...HandOverPanel_account\n    }\n  }\n": types.AccountPageDocument,
    "\n  fragment AccountStateTag_account on Account { disabled lastDay mustChangePassword }\n": types.AccountStateTag_AccountFragmentDoc,
    "\n  query AccountsPage {\n    accounts { id name displayName role streetName lastSignInAt ...AccountStateTag_account }\n  }\n": types.AccountsPageDocument,
    "\n  fragment EditAccountForm_account on Account { id displayName lastDay disabled }\n": types.EditAccountForm_AccountFragmentDoc,
    "\n  mutation EditAccount($id: ID!, $edit: AccountEditInput!) {\n    editAccount(id: $id, edit: $edit) { id ...EditAccountForm_account }\n  }\n": types.EditAccountDocument,
    "\n  fragment FirstPasswordNote_firstPassword on FirstPassword {\n    password\n    account { id name displayName }\n  }\n": types.FirstPasswordNote_FirstPasswordFragmentDoc,
    "query NewAccountStreets { streets { code name } }": types.NewAccountStreetsDocument,
    "\n  mutation CreateAccount($account: NewAccountInput!) {\n    createAccount(account: $account) { ...FirstPasswordNote_firstPassword }\n  }\n": types.CreateAccountDocument,
    "\n  query PasswordPage { viewer { id name displayName mustChangePassword } }\n": types.PasswordPageDocument,
    "\n  mutation ChangePassword($old: String!, $new: String!) {\n    changePassword(oldPassword: $old, newPassword: $new) { id mustChangePassword }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ResetPassword($id: ID!) { resetPassword(id: $id) { ...FirstPasswordNote_firstPassword } }\n": types.ResetPasswordDocument,
    "\n  query AuditPage($actor: String, $after: String) {\n    streets { code name }\n    auditEntries(actorName: $actor, first: 50, after: $after) {\n      edges { node { id at actorName role actionLabel subject outcomeLabel requestId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.AuditPageDocument,
    "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id fileName sha256 bytes rowCount uploadedAt uploadedBy withdrawnAt\n      street { code name }\n      pieces { id ...RevisionTable_revision ...BatchPanel_revision }\n    }\n  }\n": types.BatchPageDocument,
    "\n  fragment BatchPanel_revision on Revision { id rowCount canSubmit canDiscard canApprove }\n": types.BatchPanel_RevisionFragmentDoc,
    "\n  mutation SubmitBatch($id: ID!, $operationId: ID!) {\n    submitBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": types.SubmitBatchDocument,
    "\n  mutation DiscardBatch($id: ID!, $operationId: ID!) {\n    discardBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": types.DiscardBatchDocument,
    "\n  mutation ApproveBatch($id: ID!, $operationId: ID!) {\n    approveBatch(batchId: $id, operationId: $operationId) { id }\n  }\n": types.ApproveBatchDocument,
    "\n  query CatalogueTree { industries { ...ChainTree_industry } }\n": types.CatalogueTreeDocument,
    "\n  fragment Catalogue_catalogue on Catalogue {\n    chain { id name status origin sources { ...ChainGrounds_source } leftOut { ...ChainGrounds_leftOut } }\n    aliases\n    industryName\n    edition { number name date }\n    segments { ...CatalogueTable_segment }\n  }\n": types.Catalogue_CatalogueFragmentDoc,
    "\n  query Catalogue($id: ID!) { catalogue(chainId: $id) { ...Catalogue_catalogue } }\n": types.CatalogueDocument,
    "\n  fragment CatalogueTable_segment on CatalogueSegment {\n    id name stage parentId aliases products { id name aliases unit gbt4754 gbt4754Name }\n  }\n": types.CatalogueTable_SegmentFragmentDoc,
    "\n  fragment ChainGrounds_source on ChainSource { kind name year usedFor }\n  fragment ChainGrounds_leftOut on LeftOut { name reason }\n": types.ChainGrounds_SourceFragmentDoc,
    "\n  fragment ChainTree_industry on Industry { id name status chains { id name } }\n": types.ChainTree_IndustryFragmentDoc,
    "\n  fragment ChainMap_map on ChainMap {\n    chain { id name status }\n    edition { number name date }\n    asOf\n    ledgerSequence\n    streetCode\n    segments {\n      id name stage parentId order\n      counts { firms makers sellers users servers verified supplies demands leaders aboveScale }\n    }\n    feeds { from to reason }\n    outerFeeds { direction segmentId otherSegmentId otherSegmentName otherChainId otherChainName reason }\n    totals { firms makers supplies demands }\n    streets { ...StreetTotals_total }\n  }\n": types.ChainMap_MapFragmentDoc,
    "\n  query ChainMapPage($id: ID!, $at: String, $street: String) {\n    chainMap(chainId: $id, at: $at, streetCode: $street) { ...ChainMap_map }\n  }\n": types.ChainMapPageDocument,
    "\n  fragment ComparedRows_row on ComparedRow {\n    rowKey rowVersionId sheet rowNumber enterpriseName change nowStatedBy nowApprovedAt\n    cells { field label base mine now change }\n  }\n": types.ComparedRows_RowFragmentDoc,
    "\n  query Comparison($id: ID!, $change: RowChange, $after: String) {\n    comparison(revisionId: $id) {\n      revisionId unchanged meanwhile stale canSettle\n      totals { change rows }\n      rows(first: 50, after: $after, change: $change) {\n        edges { node { ...ComparedRows_row } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": types.ComparisonDocument,
    "\n  mutation SettleComparison($id: ID!, $rows: [RowChoiceInput!]!, $conflicts: Take, $operationId: ID!) {\n    settleComparison(revisionId: $id, rows: $rows, conflicts: $conflicts, operationId: $operationId) { revisionId }\n  }\n": types.SettleComparisonDocument,
    "\n  fragment ConsentHistory_consent on Consent { id label audience asleep since until recordedBy signedOn note endedBy }\n": types.ConsentHistory_ConsentFragmentDoc,
    "\n  mutation GiveConsent($id: ID!, $fields: [String!]!, $audience: Audience!, $paper: PaperInput, $operationId: ID!) {\n    giveConsent(enterpriseId: $id, fields: $fields, audience: $audience, paper: $paper, operationId: $operationId) {\n      enterpriseId\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($id: ID!, $fields: [String!]!, $paper: PaperInput, $operationId: ID!) {\n    withdrawConsent(enterpriseId: $id, fields: $fields, paper: $paper, operationId: $operationId) { enterpriseId }\n  }\n": types.WithdrawConsentDocument,
    "\n  fragment ConsentTable_choice on ConsentChoice {\n    field label visibility audiences\n    consent { audience since recordedBy signedOn note }\n  }\n": types.ConsentTable_ChoiceFragmentDoc,
    "\n  query Consents($id: ID!) {\n    consents(enterpriseId: $id) {\n      enterpriseId enterpriseName editable byPaper\n      choices { field label visibility consent { audience } ...ConsentTable_choice }\n      history { ...ConsentHistory_consent }\n    }\n  }\n": types.ConsentsDocument,
    "\n  query CorrectionSuggestions($list: ListKind!, $field: String!, $text: String!, $chain: String!) {\n    correctionSuggestions(list: $list, field: $field, text: $text, chain: $chain)\n  }\n": types.CorrectionSuggestionsDocument,
    "\n  fragment CorrectionCells_correction on Correction {\n    id action cells { field label hidden former now stated taken needed }\n    findings { field severity message remedy }\n  }\n": types.CorrectionCells_CorrectionFragmentDoc,
    "\n  fragment CorrectionItem_correction on Correction {\n    id list action about enterpriseId enterpriseName why at by rowVersionId revisionId canSettle\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n": types.CorrectionItem_CorrectionFragmentDoc,
    "\n  mutation DeclineCorrection($id: ID!, $reason: String!, $operationId: ID!) {\n    declineCorrection(id: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": types.DeclineCorrectionDocument,
    "\n  query OwnRow($rowKey: ID!) { ownRow(rowKey: $rowKey) { rowKey list cells { field text } } }\n": types.OwnRowDocument,
    "\n  fragment CorrectionState_correction on Correction { state decidedAt decidedBy reason inForceSince }\n": types.CorrectionState_CorrectionFragmentDoc,
    "query CorrectionsViewer { viewer { id role streetCode } }": types.CorrectionsViewerDocument,
    "\n  query CorrectionsPage($street: String, $waiting: Boolean!, $after: String) {\n    corrections(streetCode: $street, waiting: $waiting, first: 50, after: $after) {\n      edges { node { id canSettle cells { field } ...CorrectionItem_correction } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.CorrectionsPageDocument,
    "\n  mutation TakeCorrections(\n    $street: String!, $ids: [ID!]!, $cells: [CorrectionCellsInput!]!, $operationId: ID!\n  ) {\n    takeCorrections(streetCode: $street, ids: $ids, cells: $cells, operationId: $operationId) { id revisionId }\n  }\n": types.TakeCorrectionsDocument,
    "\n  fragment OwnCorrections_correction on Correction {\n    id list action about at why canWithdraw street { name }\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n": types.OwnCorrections_CorrectionFragmentDoc,
    "\n  mutation WithdrawCorrection($id: ID!, $operationId: ID!) {\n    withdrawCorrection(id: $id, operationId: $operationId) { id state canWithdraw }\n  }\n": types.WithdrawCorrectionDocument,
    "\n  query RowCorrections($rowKey: ID!) {\n    correctionsOfRow(rowKey: $rowKey) {\n      id at by why\n      ...CorrectionCells_correction\n      ...CorrectionState_correction\n    }\n  }\n": types.RowCorrectionsDocument,
    "\n  mutation OfferCorrection($correction: CorrectionInput!, $operationId: ID!) {\n    offerCorrection(correction: $correction, operationId: $operationId) { id state }\n  }\n": types.OfferCorrectionDocument,
    "\n  query CoverageChains($at: String) {\n    streetMatrix(at: $at) {\n      columns { id name within segments }\n      rows { street { code name } cells { knownSegments } }\n    }\n  }\n": types.CoverageChainsDocument,
    "\n  fragment CoverageGrid_grid on CoverageGrid {\n    chainName\n    streets { code name }\n    segments { id name stage parentId }\n    statements { segmentId streetCode ...CoverageMark_statement }\n  }\n": types.CoverageGrid_GridFragmentDoc,
    "\n  fragment CoverageMark_statement on Coverage {\n    state firms makers statedBy statedAt holdsUntil lapsesSoon basis\n  }\n": types.CoverageMark_StatementFragmentDoc,
    "\n  query CoveragePage($id: ID!, $at: String) { coverageGrid(chainId: $id, at: $at) { ...CoverageGrid_grid } }\n": types.CoveragePageDocument,
    "query CoverageViewer { viewer { id role streetCode } }": types.CoverageViewerDocument,
    "\n  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $basis: String, $operationId: ID!) {\n    stateCoverage(streetCode: $street, statements: $statements, basis: $basis, operationId: $operationId)\n  }\n": types.StateCoverageDocument,
    "\n  query DemandMatchesPage($id: ID!, $at: String) {\n    demandMatches(demandId: $id, at: $at, first: 20) {\n      asOf note candidatesLooked\n      demand { ...DemandTable_demand }\n      matches { ...MatchCard_match }\n    }\n  }\n": types.DemandMatchesPageDocument,
    "\n  query DemandsPage($at: String, $street: String, $after: String) {\n    demands(at: $at, streetCode: $street, first: 20, after: $after) {\n      edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.DemandsPageDocument,
    "\n  fragment MatchCard_match on Match {\n    rank via outcome score path\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    constraints { code label outcome text }\n    reasons { code text favours }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.MatchCard_MatchFragmentDoc,
    "\n  fragment ChangeTable_change on DigestChange {\n    rowKey rowVersionId kind list streetName enterpriseName what chainNames hiddenFields at byName\n    enterprise { ...EnterpriseLink_enterprise }\n    fields { label before now }\n  }\n": types.ChangeTable_ChangeFragmentDoc,
    "\n  fragment DigestCounts_counts on DigestCounts { added gone changed confirmed expiring disputed }\n": types.DigestCounts_CountsFragmentDoc,
    "\n  query DigestPage($since: String, $street: String, $chain: ID, $firm: ID) {\n    digest(since: $since, streetCode: $street, chainId: $chain, enterpriseId: $firm) {\n      since asOf enterpriseName truncated\n      counts { ...DigestCounts_counts }\n      streets { street { code name } counts { ...DigestCounts_counts } }\n      chains { id name counts { ...DigestCounts_counts } }\n      changes { ...ChangeTable_change }\n      expiring { ...ExpiringTable_offer }\n      disputes { ...DisputeTable_dispute }\n    }\n  }\n": types.DigestPageDocument,
    "\n  fragment ExpiringTable_offer on ExpiringOffer {\n    id list what rowVersionId lastDay\n    enterprise { ...EnterpriseLink_enterprise }\n  }\n": types.ExpiringTable_OfferFragmentDoc,
    "\n  query FirmField($text: String!) { search(text: $text, first: 8) { kind id title } }\n": types.FirmFieldDocument,
    "\n  fragment DisputeDecisionCell_dispute on Dispute { id decidable decision { madeBy madeAt note } }\n": types.DisputeDecisionCell_DisputeFragmentDoc,
    "\n  mutation ReopenDispute($disputeId: ID!, $operationId: ID!) {\n    reopenDispute(disputeId: $disputeId, operationId: $operationId) { id }\n  }\n": types.ReopenDisputeDocument,
    "\n  fragment DisputeSides_dispute on Dispute {\n    id decidable\n    decision { madeAt }\n    sides { id value hidden shown streetName evidence { ...EvidenceLink_evidence } }\n  }\n": types.DisputeSides_DisputeFragmentDoc,
    "\n  mutation DecideDispute($disputeId: ID!, $sideId: ID!, $note: String, $operationId: ID!) {\n    decideDispute(disputeId: $disputeId, sideId: $sideId, note: $note, operationId: $operationId) { id }\n  }\n": types.DecideDisputeDocument,
    "\n  fragment DisputeTable_dispute on Dispute {\n    id label period since owner\n    enterprise { ...EnterpriseLink_enterprise }\n    ...DisputeSides_dispute\n    ...DisputeDecisionCell_dispute\n  }\n": types.DisputeTable_DisputeFragmentDoc,
    "\n  query DisputesPage($street: String, $decided: Boolean!, $after: String) {\n    disputes(streetCode: $street, decided: $decided, first: 20, after: $after) {\n      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.DisputesPageDocument,
    "\n  query AdmittedProducts { admittedProducts { name segmentId segmentName streets } }\n": types.AdmittedProductsDocument,
    "\n  query EditionChanges($id: ID!, $chainId: ID, $kind: ModelKind, $change: ModelChangeKind, $after: String) {\n    editionDifference(number: $id) {\n      # Named so that a change of the edition asks for this list again.\n      edition { number }\n      changes(first: 50, after: $after, chainId: $chainId, kind: $kind, change: $change) {\n        edges {\n          node {\n            key kind change id name chainName\n            fields { field label before after draft takesDraft }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.EditionChangesDocument,
    "\n  fragment DecisionPanel_difference on EditionDifference {\n    edition { number }\n    inForce { number }\n    problems\n    touched { standing { id } }\n  }\n": types.DecisionPanel_DifferenceFragmentDoc,
    "\n  mutation AdoptEdition($number: ID!, $operationId: ID!) {\n    adoptEdition(number: $number, operationId: $operationId) { number state }\n  }\n": types.AdoptEditionDocument,
    "\n  mutation DiscardEdition($number: ID!, $operationId: ID!) {\n    discardEdition(number: $number, operationId: $operationId) { number state }\n  }\n": types.DiscardEditionDocument,
    "\n  fragment DifferenceCounts_difference on EditionDifference {\n    inForce { number }\n    reordered\n    chains { chainId chainName added removed changed conflicts }\n  }\n": types.DifferenceCounts_DifferenceFragmentDoc,
    "\n  fragment DraftEffect_difference on EditionDifference {\n    problems\n    kinds { kind added removed changed conflicts }\n    touched { firms placements supplies demands standing { kind id name rows } }\n  }\n": types.DraftEffect_DifferenceFragmentDoc,
    "\n  query DraftChains { industries { id chains { id name status } } }\n": types.DraftChainsDocument,
    "\n  query DraftSegments($id: ID!) { chainMap(chainId: $id) { segments { id name } } }\n": types.DraftSegmentsDocument,
    "\n  query DraftProducts($id: ID!) { segment(id: $id) { id name aliases products { id name aliases } } }\n": types.DraftProductsDocument,
    "\n  query EditionPage($id: ID!) {\n    editionDifference(number: $id) {\n      edition { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n      inForce { number }\n      canEdit canDecide\n      ...DifferenceCounts_difference\n      ...DraftEffect_difference\n      ...DecisionPanel_difference\n    }\n  }\n": types.EditionPageDocument,
    "\n  query EditionsPage {\n    viewer { id role }\n    editions { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n  }\n": types.EditionsPageDocument,
    "\n  mutation DraftEdition($fromNumber: ID!, $operationId: ID!) {\n    draftEdition(fromNumber: $fromNumber, operationId: $operationId) { number }\n  }\n": types.DraftEditionDocument,
    "\n  mutation EditDraft($number: ID!, $edits: [DraftEditInput!]!, $operationId: ID!) {\n    editDraft(number: $number, edits: $edits, operationId: $operationId) { number }\n  }\n": types.EditDraftDocument,
    "\n  fragment ContactList_contact on Contact { name phone title erasedAt evidence { ...EvidenceLink_evidence } }\n": types.ContactList_ContactFragmentDoc,
    "\n  query EnterprisePage($id: ID!, $at: String) {\n    enterprise(id: $id, at: $at) {\n      id name provisional demo streetName contactsHidden decidable invitable consentable erasable own\n      decisions { id ...DecisionLine_decision }\n      ...IdentityFacts_enterprise\n      ...SplitPanel_enterprise\n      qualifications { ...QualificationTable_qualification }\n      fields { ...FieldTable_field }\n      disputes { ...DisputeTable_dispute }\n      placements { ...EnterprisePlacements_placement }\n      supplies { ...SupplyTable_supply }\n      demands { ...DemandTable_demand }\n      supplyLinks { ...SupplyLinkTable_link }\n      supplyLinksHidden\n      rows { ...EnterpriseRows_row }\n      contacts { erasedAt ...ContactList_contact }\n      upstream(first: 20) { ...PartnerTable_partner }\n      downstream(first: 20) { ...PartnerTable_partner }\n    }\n  }\n": types.EnterprisePageDocument,
    "\n  fragment EnterprisePlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.EnterprisePlacements_PlacementFragmentDoc,
    "\n  fragment EnterpriseRows_row on RowBrief { rowKey rowVersionId list fileName sheet rowNumber title approvedAt }\n": types.EnterpriseRows_RowFragmentDoc,
    "\n  fragment FieldTable_field on FieldValue {\n    field label period value hidden disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.FieldTable_FieldFragmentDoc,
    "\n  fragment IdentityFacts_enterprise on Enterprise {\n    names { name kind since }\n    identifiers { scheme value since }\n  }\n": types.IdentityFacts_EnterpriseFragmentDoc,
    "\n  fragment PartnerTable_partner on Partner {\n    via reason\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.PartnerTable_PartnerFragmentDoc,
    "\n  fragment SupplyLinkTable_link on SupplyLinkItem {\n    id side partnerName\n    partner { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.SupplyLinkTable_LinkFragmentDoc,
    "query Eraser { viewer { id role } }": types.EraserDocument,
    "\n  mutation EraseContacts($id: ID!, $reason: String, $operationId: ID!) {\n    eraseContacts(enterpriseId: $id, reason: $reason, operationId: $operationId) { rows mentions files }\n  }\n": types.EraseContactsDocument,
    "\n  query ErasurePreview($id: ID!) {\n    erasurePreview(enterpriseId: $id) {\n      rows mentionCount mentions { rowVersionId list field label text hidden }\n    }\n  }\n": types.ErasurePreviewDocument,
    "query ExportsPage { viewer { id role } }": types.ExportsPageDocument,
    "\n  fragment DemandTable_demand on DemandItem {\n    id kind spec budgetHidden sourceRegion leadTimeDays urgency validUntil expired state withheld\n    particulars { label text }\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.DemandTable_DemandFragmentDoc,
    "\n  fragment PlacementTable_placement on PlacementItem {\n    id role tier\n    enterprise { ...EnterpriseLink_enterprise }\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.PlacementTable_PlacementFragmentDoc,
    "\n  fragment SupplyTable_supply on SupplyItem {\n    id kind spec leadTimeDays certificates radius validUntil expired\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.SupplyTable_SupplyFragmentDoc,
    "\n  query HandOverNotice($street: String!) {\n    handOvers(streetCode: $street) { sequence at fromName toMe revisions { revisionId state stateNow } waitingCorrections { correctionId stateNow } }\n  }\n": types.HandOverNoticeDocument,
    "\n  fragment HandOverPanel_account on Account { id displayName streetCode streetName disabled }\n": types.HandOverPanel_AccountFragmentDoc,
    "\n  query HandOverPending($id: ID!) {\n    pendingOfAccount(id: $id) { drafts returned submitted corrections disputes expiring }\n  }\n": types.HandOverPendingDocument,
    "\n  query Successors { accounts { id displayName name role streetCode disabled } }\n": types.SuccessorsDocument,
    "\n  mutation HandOverStreet($from: ID!, $to: ID!, $note: String, $operationId: ID!) {\n    handOverStreet(fromId: $from, toId: $to, note: $note, operationId: $operationId) {\n      drafts returned submitted corrections disputes expiring\n    }\n  }\n": types.HandOverStreetDocument,
    "query HandOversViewer { viewer { id role streetCode } }": types.HandOversViewerDocument,
    "\n  query HandOversPage($street: String!) {\n    handOvers(streetCode: $street) {\n      sequence at byName note fromName toName disputes expiring\n      revisions { revisionId title state stateNow rows openFindings }\n      waitingCorrections { correctionId title at byName stateNow decidedAt decidedBy }\n    }\n  }\n": types.HandOversPageDocument,
    "\n  fragment DecisionLine_decision on Decision {\n    id verdict name note madeBy madeAt undoneBy undoneAt\n    enterprise { ...EnterpriseLink_enterprise }\n    others { ...EnterpriseLink_enterprise }\n  }\n": types.DecisionLine_DecisionFragmentDoc,
    "\n  mutation UndoDecision($id: ID!, $operationId: ID!) {\n    undoDecision(decisionId: $id, operationId: $operationId) { id undoneAt }\n  }\n": types.UndoDecisionDocument,
    "\n  query DecisionList($after: String) {\n    viewer { id role }\n    decisions(first: 20, after: $after) {\n      edges { node { id ...DecisionLine_decision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.DecisionListDocument,
    "\n  query MergeCandidates($text: String!) { search(text: $text, first: 10) { kind id title subtitle } }\n": types.MergeCandidatesDocument,
    "\n  mutation MergeEnterprises($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n": types.MergeEnterprisesDocument,
    "\n  fragment SplitPanel_enterprise on Enterprise {\n    id\n    rows { rowKey list fileName sheet rowNumber title }\n  }\n": types.SplitPanel_EnterpriseFragmentDoc,
    "\n  mutation SplitEnterprise(\n    $enterpriseId: ID!, $rowKeys: [ID!]!, $name: String!, $uscc: String, $note: String, $operationId: ID!\n  ) {\n    splitEnterprise(\n      enterpriseId: $enterpriseId, rowKeys: $rowKeys, name: $name, uscc: $uscc, note: $note,\n      operationId: $operationId\n    ) { id }\n  }\n": types.SplitEnterpriseDocument,
    "\n  fragment SuspicionCard_suspicion on Suspicion {\n    id kind name since\n    sides {\n      enterprise { ...EnterpriseLink_enterprise uscc }\n      names { name kind streetNames }\n      evidence { ...EvidenceLink_evidence }\n    }\n    ...SuspicionVerdicts_suspicion\n  }\n": types.SuspicionCard_SuspicionFragmentDoc,
    "\n  query SuspicionList($after: String) {\n    suspicions(first: 20, after: $after) {\n      edges { node { id ...SuspicionCard_suspicion } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.SuspicionListDocument,
    "\n  fragment SuspicionVerdicts_suspicion on Suspicion {\n    id kind name decidable\n    sides { enterprise { id name uscc } }\n  }\n": types.SuspicionVerdicts_SuspicionFragmentDoc,
    "\n  mutation MergeSides($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n": types.MergeSidesDocument,
    "\n  mutation RelateSides(\n    $relation: Verdict!, $enterpriseId: ID!, $otherId: ID, $name: String, $suspicionId: ID, $note: String,\n    $operationId: ID!\n  ) {\n    relateEnterprises(\n      relation: $relation, enterpriseId: $enterpriseId, otherId: $otherId, name: $name,\n      suspicionId: $suspicionId, note: $note, operationId: $operationId\n    ) { id }\n  }\n": types.RelateSidesDocument,
    "\n  mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { id } }\n": types.ClaimDocument,
    "\n  query EnterpriseAccess($id: ID!) { enterpriseAccess(enterpriseId: $id) { ...InvitationState_access } }\n": types.EnterpriseAccessDocument,
    "\n  fragment InvitationState_access on EnterpriseAccess {\n    code accounts invitation { invitedAt invitedBy lastDay state accountName }\n  }\n": types.InvitationState_AccessFragmentDoc,
    "\n  mutation InviteEnterprise($id: ID!) { inviteEnterprise(enterpriseId: $id) { ...InvitationSlip_slip } }\n": types.InviteEnterpriseDocument,
    "\n  mutation RevokeInvitation($id: ID!) { revokeInvitation(enterpriseId: $id) { code } }\n": types.RevokeInvitationDocument,
    "fragment InvitationSlip_slip on InvitationSlip { enterpriseName code word lastDay }": types.InvitationSlip_SlipFragmentDoc,
    "\n  fragment JobLine_job on Job {\n    id kind title state progress step message canCancel pieces revisionId batchId needsLayout errorCode\n  }\n": types.JobLine_JobFragmentDoc,
    "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { ...JobLine_job } }\n": types.CancelJobDocument,
    "query JobProgress($id: ID!) { job(id: $id) { ...JobLine_job } }": types.JobProgressDocument,
    "query OwnJobs { ownJobs { ...JobLine_job } }": types.OwnJobsDocument,
    "\n  query LayoutPage($jobId: ID!) {\n    layoutRequest(jobId: $jobId) {\n      jobId fileName\n      tables { signature sheet headerRow list columns { letter header samples field unit } }\n      fields { list field label }\n    }\n  }\n": types.LayoutPageDocument,
    "\n  mutation ConfirmLayout($jobId: ID!, $layouts: [LayoutInput!]!, $operationId: ID!) {\n    confirmLayout(jobId: $jobId, layouts: $layouts, operationId: $operationId)\n  }\n": types.ConfirmLayoutDocument,
    "query ListsViewer { viewer { id role streetCode streetName } }": types.ListsViewerDocument,
    "\n  query ListsPage($street: String, $state: RevisionState, $period: ID, $after: String) {\n    revisions(streetCode: $street, state: $state, periodId: $period, first: 20, after: $after) {\n      edges { node { ...RevisionTable_revision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.ListsPageDocument,
    "\n  fragment RevisionTable_revision on Revision {\n    id title state createdAt createdBy rowCount adds changes removes confirms openComments\n    street { code name }\n    findingTotals { severity open total }\n  }\n": types.RevisionTable_RevisionFragmentDoc,
    "\n  query MyEnterpriseViewer { viewer { id role enterpriseId } }\n": types.MyEnterpriseViewerDocument,
    "\n  query MyEnterprisePage($id: ID!) {\n    enterprise(id: $id) {\n      id name demo streetName contactsHidden consentable erasable own\n      ...IdentityFacts_enterprise\n      qualifications { ...OwnQualifications_qualification }\n      fields { ...OwnFields_field }\n      placements { ...OwnPlacements_placement }\n      supplies { ...OwnSupplies_supply }\n      demands { ...OwnDemands_demand }\n      contacts { erasedAt ...ContactList_contact }\n    }\n    corrections(first: 50) { totalCount edges { node { ...OwnCorrections_correction } } }\n  }\n": types.MyEnterprisePageDocument,
    "\n  fragment OwnDemands_demand on DemandItem {\n    id kind spec validUntil expired state withheld\n    particulars { label text }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": types.OwnDemands_DemandFragmentDoc,
    "\n  fragment OwnFields_field on FieldValue {\n    field label period value visibility disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": types.OwnFields_FieldFragmentDoc,
    "\n  fragment OwnPlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...SaidColumns_evidence }\n  }\n": types.OwnPlacements_PlacementFragmentDoc,
    "\n  fragment OwnQualifications_qualification on Qualification {\n    id kind name number grantedOn validUntil state\n    evidence { ...SaidColumns_evidence }\n  }\n": types.OwnQualifications_QualificationFragmentDoc,
    "\n  fragment OwnSupplies_supply on SupplyItem {\n    id kind spec leadTimeDays validUntil expired\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n": types.OwnSupplies_SupplyFragmentDoc,
    "\n  fragment SaidColumns_evidence on Evidence {\n    rowKey streetName statedBy collectedOn ...EvidenceLink_evidence\n  }\n": types.SaidColumns_EvidenceFragmentDoc,
    "\n  query DecidedNames($kind: NameKind!, $street: String, $after: String) {\n    names(kind: $kind, view: DECIDED, streetCode: $street, first: 50, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName segmentName uses everywhere\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.DecidedNamesDocument,
    "\n  query NameQueue($kind: NameKind!, $view: NameView!, $street: String, $after: String) {\n    names(kind: $kind, view: $view, streetCode: $street, first: 20, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName streetNames segmentId segmentName uses\n          rows { rowVersionId firm place }\n          proposals { targetId name detail relation confidence reason certain }\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      otherCount\n    }\n  }\n": types.NameQueueDocument,
    "\n  mutation DecideNames($decisions: [NameDecisionInput!]!, $operationId: ID!) {\n    decideNames(decisions: $decisions, operationId: $operationId)\n  }\n": types.DecideNamesDocument,
    "\n  mutation UndecideNames($ids: [ID!]!, $operationId: ID!) {\n    undecideNames(ids: $ids, operationId: $operationId)\n  }\n": types.UndecideNamesDocument,
    "query NamesViewer { viewer { id role } }": types.NamesViewerDocument,
    "query NewProductChains { industries { id name chains { id name } } }": types.NewProductChainsDocument,
    "\n  query NewProductSegments($id: ID!) { catalogue(chainId: $id) { segments { id name } } }\n": types.NewProductSegmentsDocument,
    "\n  fragment Panorama_panorama on Panorama {\n    edition { number name date }\n    asOf\n    totals { ...Panorama_counts }\n    industries {\n      id name status\n      counts { ...Panorama_counts }\n      chains { chain { id name status } counts { ...Panorama_counts } segments segmentsWithFirms }\n    }\n  }\n  fragment Panorama_counts on CellCounts { firms makers leaders supplies demands }\n": types.Panorama_PanoramaFragmentDoc,
    "\n  query PanoramaPage($at: String, $street: String) {\n    panorama(at: $at, streetCode: $street) { ...Panorama_panorama }\n  }\n": types.PanoramaPageDocument,
    "\n  fragment PeriodForms_period on Period { id name endsOn dueOn canChange }\n": types.PeriodForms_PeriodFragmentDoc,
    "\n  mutation OpenPeriod($id: ID!, $dueOn: String!, $operationId: ID!) {\n    openPeriod(periodId: $id, dueOn: $dueOn, operationId: $operationId)\n  }\n": types.OpenPeriodDocument,
    "\n  mutation ChangePeriod($id: ID!, $dueOn: String!, $note: String!, $operationId: ID!) {\n    changePeriod(periodId: $id, dueOn: $dueOn, note: $note, operationId: $operationId)\n  }\n": types.ChangePeriodDocument,
    "\n  query ProgressPage {\n    viewer { id role }\n    periods { id name startsOn endsOn dueOn daysLeft open note ...PeriodForms_period }\n  }\n": types.ProgressPageDocument,
    "\n  query PeriodProgress($id: ID!) {\n    periodProgress(periodId: $id) {\n      street { code name } state handedInAt lateDays waiting returned approved\n      knownSegments segments rows freshRows medianAgeDays\n    }\n  }\n": types.PeriodProgressDocument,
    "\n  query RowTallies($street: String!, $period: ID!) {\n    rowTallies(streetCode: $street, periodId: $period) { revisionId title approvedAt rows inPeriod }\n  }\n": types.RowTalliesDocument,
    "\n  fragment ProductInputs_input on ProductInput { reason product { ...ProductLink_product } }\n": types.ProductInputs_InputFragmentDoc,
    "\n  query ProductPage(\n    $id: ID!, $at: String, $makersAfter: String, $suppliesAfter: String, $demandsAfter: String\n  ) {\n    product(id: $id, at: $at) {\n      id name aliases unit gbt4754\n      segments { id name chainId }\n      inputs { ...ProductInputs_input }\n      users { ...ProductInputs_input }\n      makers(first: 20, after: $makersAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": types.ProductPageDocument,
    "\n  fragment CellButton_cell on CellDifference {\n    field label before now changed hidden\n    findings { id severity state }\n    comments { id state }\n  }\n": types.CellButton_CellFragmentDoc,
    "\n  fragment CellPanel_cell on CellDifference {\n    field label address before now written hidden\n    findings { id ...FindingMark_finding }\n    comments { id ...CommentThread_comment }\n  }\n": types.CellPanel_CellFragmentDoc,
    "\n  mutation CommentCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    commentCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId)\n  }\n": types.CommentCellDocument,
    "\n  mutation ReviewMend($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n": types.ReviewMendDocument,
    "\n  fragment CommentThread_comment on Comment { id text state reply writtenBy writtenAt settledBy settledAt }\n": types.CommentThread_CommentFragmentDoc,
    "\n  mutation AnswerComment($id: ID!, $text: String!, $operationId: ID!) {\n    answerComment(commentId: $id, text: $text, operationId: $operationId)\n  }\n": types.AnswerCommentDocument,
    "\n  fragment ReviewSection_revision on Revision {\n    id adds changes removes confirms openComments canComment canMend canAnswer\n  }\n": types.ReviewSection_RevisionFragmentDoc,
    "\n  query RevisionDifferences($id: ID!, $after: String, $action: RowAction, $onlyCommented: Boolean!) {\n    revision(id: $id) {\n      id\n      differences(first: 20, after: $after, action: $action, onlyCommented: $onlyCommented) {\n        edges { node { rowVersionId ...RowBlock_row } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.RevisionDifferencesDocument,
    "\n  fragment RowBlock_row on RowDifference {\n    rowKey rowVersionId formerVersionId formerSince list action sheet rowNumber enterpriseName\n    cells { field changed ...CellButton_cell ...CellPanel_cell }\n  }\n": types.RowBlock_RowFragmentDoc,
    "\n  fragment ApprovalPanel_revision on Revision { id rowCount canApprove canReturn openComments }\n": types.ApprovalPanel_RevisionFragmentDoc,
    "\n  mutation ApproveRevision($id: ID!, $rowKeys: [ID!], $note: String, $operationId: ID!) {\n    approveRevision(revisionId: $id, rowKeys: $rowKeys, note: $note, operationId: $operationId) { id state }\n  }\n": types.ApproveRevisionDocument,
    "\n  mutation ReturnRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    returnRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": types.ReturnRevisionDocument,
    "\n  query ApprovalPreview($id: ID!, $rowKeys: [ID!]) {\n    approvalPreview(revisionId: $id, rowKeys: $rowKeys) {\n      cardsChanged newEnterprises placements supplies demands newDisputes toBePlaced openErrors openWarnings\n      changes {\n        segmentId segmentName chainId chainName\n        before { firms makers supplies demands sellers users servers verified aboveScale leaders }\n        after { firms makers supplies demands sellers users servers verified aboveScale leaders }\n      }\n    }\n  }\n": types.ApprovalPreviewDocument,
    "\n  fragment FindingRow_finding on Finding {\n    id code severity state sheet cell original message remedy rowVersionId\n    ...MendForm_finding\n  }\n": types.FindingRow_FindingFragmentDoc,
    "\n  query RevisionFindings($id: ID!, $severity: FindingSeverity, $after: String) {\n    revision(id: $id) {\n      id\n      findings(first: 50, after: $after, severity: $severity) {\n        edges { node { ...FindingRow_finding } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": types.RevisionFindingsDocument,
    "\n  fragment MendForm_finding on Finding { id severity field original suggestions rowVersionId cell }\n": types.MendForm_FindingFragmentDoc,
    "\n  mutation MendCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n": types.MendCellDocument,
    "\n  mutation ConfirmFinding($id: ID!, $operationId: ID!) {\n    confirmFinding(findingId: $id, operationId: $operationId) { id state }\n  }\n": types.ConfirmFindingDocument,
    "\n  fragment RevisionFacts_revision on Revision {\n    createdAt createdBy submittedAt decidedAt decidedBy reason rowCount adds changes removes confirms\n    findingTotals { severity open total }\n    batch { id fileName sha256 bytes withdrawnAt revisionCount }\n  }\n": types.RevisionFacts_RevisionFragmentDoc,
    "\n  query RevisionPage($id: ID!) {\n    revision(id: $id) {\n      id title state canMend canApprove canSubmit\n      street { code name }\n      ...RevisionFacts_revision\n      ...SubmitPanel_revision\n      ...ReviewSection_revision\n      ...ApprovalPanel_revision\n      ...WithdrawPanel_revision\n      batch { skipped { ...SkippedRows_row } }\n      acts { ...ActList_act }\n    }\n  }\n": types.RevisionPageDocument,
    "\n  query RevisionRows($id: ID!, $after: String, $onlyWithFindings: Boolean!) {\n    revision(id: $id) {\n      id\n      rows(first: 50, after: $after, onlyWithFindings: $onlyWithFindings) {\n        edges {\n          node {\n            rowKey rowVersionId list action sheet rowNumber enterpriseName\n            findings { id severity state }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.RevisionRowsDocument,
    "\n  fragment SkippedRows_row on SkippedRow { sheet rowNumber reason text }\n": types.SkippedRows_RowFragmentDoc,
    "\n  fragment SubmitPanel_revision on Revision {\n    id state rowCount canSubmit canDiscard openComments\n    findingTotals { severity open total }\n  }\n": types.SubmitPanel_RevisionFragmentDoc,
    "\n  mutation SubmitRevision($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": types.SubmitRevisionDocument,
    "\n  mutation DiscardRevision($id: ID!, $operationId: ID!) {\n    discardRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": types.DiscardRevisionDocument,
    "\n  fragment WithdrawPanel_revision on Revision {\n    id rowCount canWithdraw\n    batch { id fileName rowCount canWithdraw }\n  }\n": types.WithdrawPanel_RevisionFragmentDoc,
    "\n  mutation WithdrawRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n": types.WithdrawRevisionDocument,
    "\n  mutation WithdrawBatch($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawBatch(batchId: $id, reason: $reason, operationId: $operationId) { id withdrawnAt }\n  }\n": types.WithdrawBatchDocument,
    "\n  query RowPage($id: ID!) {\n    row(rowVersionId: $id) {\n      rowKey seesCorrections rowVersionId list action state fileName fileSha256 sheet rowNumber revisionId enterpriseId enterpriseName\n      street { code name }\n      cells { field label address original mended understood hidden erasedAt selfReported findings { ...FindingMark_finding } }\n      acts { ...ActList_act }\n      versions {\n        rowVersionId revisionId action state at statedBy decidedBy reason\n        changes { field label before now }\n      }\n    }\n  }\n": types.RowPageDocument,
    "\n  query SearchPage($text: String!) { search(text: $text, first: 20) { kind id title subtitle matched } }\n": types.SearchPageDocument,
    "\n  fragment SegmentCounts_counts on CellCounts {\n    firms makers sellers users servers verified supplies demands leaders aboveScale\n  }\n": types.SegmentCounts_CountsFragmentDoc,
    "\n  fragment SegmentNeighbours_segment on Segment {\n    children { id name chainId }\n    feedsFrom { id name chainId }\n    feedsTo { id name chainId }\n  }\n": types.SegmentNeighbours_SegmentFragmentDoc,
    "\n  query SegmentPage(\n    $id: ID!, $at: String, $street: String, $firmsAfter: String, $demandsAfter: String, $suppliesAfter: String\n  ) {\n    segment(id: $id, at: $at, streetCode: $street) {\n      id name stage aliases\n      chain { id name }\n      parent { id name }\n      counts { firms ...SegmentCounts_counts }\n      ...SegmentNeighbours_segment\n      products { ...SegmentProducts_product }\n      streets { ...StreetTotals_total }\n      placements(first: 20, after: $firmsAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": types.SegmentPageDocument,
    "\n  fragment SegmentProducts_product on ProductInSegment { id name aliases unit gbt4754 makers supplies demands }\n": types.SegmentProducts_ProductFragmentDoc,
    "\n  query Shell {\n    viewer { id displayName role streetName mustChangePassword }\n    installation { name demo edition { number name date } }\n  }\n": types.ShellDocument,
    "mutation SignOut { signOut }": types.SignOutDocument,
    "query SignInPage { installation { demo } }": types.SignInPageDocument,
    "\n  mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id } }\n": types.SignInDocument,
    "\n  query CellSuggestions(\n    $street: String!, $list: ListKind!, $field: String!, $text: String!, $chain: String!, $firm: String!\n  ) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, chain: $chain, firm: $firm) {\n      text note fills { field text }\n    }\n  }\n": types.CellSuggestionsDocument,
    "\n  query Confirmations {\n    revisions(state: SUBMITTED, first: 100) {\n      edges { node { id title rowCount confirms street { code name } } }\n    }\n  }\n": types.ConfirmationsDocument,
    "\n  mutation ApproveConfirmations($ids: [ID!]!, $operationId: ID!) {\n    approveConfirmations(revisionIds: $ids, operationId: $operationId) { id state }\n  }\n": types.ApproveConfirmationsDocument,
    "\n  query PageDrafts($street: String!) {\n    drafts: revisions(streetCode: $street, state: DRAFT, first: 20) { edges { node { ...PageDraft } } }\n    returned: revisions(streetCode: $street, state: RETURNED, first: 20) { edges { node { ...PageDraft } } }\n  }\n": types.PageDraftsDocument,
    "\n  fragment PageDraft on Revision {\n    id batchId title rowCount adds changes removes reason\n    findingTotals { severity open }\n  }\n": types.PageDraftFragmentDoc,
    "\n  mutation SubmitDraft($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": types.SubmitDraftDocument,
    "\n  mutation ConfirmLists($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n": types.ConfirmListsDocument,
    "\n  mutation ConfirmRows($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n": types.ConfirmRowsDocument,
    "query StandingViewer { viewer { id role streetCode streetName } }": types.StandingViewerDocument,
    "\n  fragment StandingRow on StandingRow {\n    rowKey list enterpriseName enterpriseId rowVersionId action revisionId waits outdated attention\n    cells { field text former }\n    findings { field severity message remedy suggestions }\n  }\n": types.StandingRowFragmentDoc,
    "\n  mutation EditRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { ...StandingRow }\n  }\n": types.EditRowsDocument,
    "\n  query StandingRows($street: String!, $list: ListKind!, $attention: Boolean!, $text: String!, $after: String) {\n    standingRows(streetCode: $street, list: $list, attention: $attention, text: $text, after: $after) {\n      edges { node { ...StandingRow } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.StandingRowsDocument,
    "\n  fragment StreetMatrix_matrix on StreetMatrix {\n    columns { id name within segments counts { firms makers demands } }\n    rows { street { code name } counts { firms makers demands } cells { firms makers demands coverage knownSegments } }\n    totals { firms makers demands }\n  }\n": types.StreetMatrix_MatrixFragmentDoc,
    "\n  query StreetMatrix($chainId: ID, $at: String) {\n    streetMatrix(chainId: $chainId, at: $at) { ...StreetMatrix_matrix }\n  }\n": types.StreetMatrixDocument,
    "\n  query TierCandidates($target: QualificationKind!, $at: String, $street: String, $after: String) {\n    tierCandidates(target: $target, at: $at, streetCode: $street, first: 20, after: $after) {\n      truncated\n      rule { ...RuleTable_rule }\n      firms {\n        edges { node { ...TierCandidate_firm } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n": types.TierCandidatesDocument,
    "\n  fragment TierCandidate_firm on TierCandidate {\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    holds { id name validUntil }\n    met missing unknown\n    requirements { ...RequirementList_requirement }\n  }\n": types.TierCandidate_FirmFragmentDoc,
    "\n  query TierOverview($at: String) {\n    tierOverview(at: $at) {\n      asOf\n      rows { ...TierRow_row }\n      total { ...TierRow_row }\n      rules { ...RuleTable_rule }\n    }\n  }\n": types.TierOverviewDocument,
    "\n  fragment TierRow_row on TierRow {\n    street { code name }\n    counts { kind firms }\n    expiring expired certificatesExpiring certificatesExpired\n  }\n": types.TierRow_RowFragmentDoc,
    "\n  fragment QualificationTable_qualification on Qualification {\n    id kind name number grantedOn validUntil untilByRule state daysLeft\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    rule { id name }\n    evidence { ...EvidenceLink_evidence }\n  }\n": types.QualificationTable_QualificationFragmentDoc,
    "\n  query Qualifications(\n    $kinds: [QualificationKind!]!, $holding: QualificationState!, $at: String, $street: String, $after: String\n  ) {\n    qualifications(kinds: $kinds, state: $holding, at: $at, streetCode: $street, first: 50, after: $after) {\n      edges { node { ...QualificationTable_qualification } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n": types.QualificationsDocument,
    "\n  fragment RequirementList_requirement on TierRequirement {\n    title outcome\n    criteria { text note outcome found evidence { ...EvidenceLink_evidence } }\n  }\n": types.RequirementList_RequirementFragmentDoc,
    "\n  fragment RuleTable_rule on TierRule { id tier name number inForceFrom validity unchecked origin }\n": types.RuleTable_RuleFragmentDoc,
    "\n  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }\n  }\n": types.VisitSuggestionsDocument,
    "query VisitViewer { viewer { id role streetCode streetName } }": types.VisitViewerDocument,
    "\n  query FirmRows($street: String!, $firm: String!) {\n    SUPPLY: standingRows(streetCode: $street, list: SUPPLY, text: $firm) { edges { node { ...FirmRow } } }\n    DEMAND: standingRows(streetCode: $street, list: DEMAND, text: $firm) { edges { node { ...FirmRow } } }\n  }\n": types.FirmRowsDocument,
    "fragment FirmRow on StandingRow { rowKey enterpriseName waits cells { field text } }": types.FirmRowFragmentDoc,
    "\n  mutation VisitRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { rowKey revisionId }\n  }\n": types.VisitRowsDocument,
    "\n  mutation SubmitVisit($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n": types.SubmitVisitDocument,
    "\n  query WorkbenchPage {\n    viewer { id role streetCode }\n    workbench {\n      greeting\n      items { code title detail count href }\n      recentActs { ...ActList_act }\n      streets { street { code name } firms lastApprovedAt openRevisions }\n    }\n  }\n": types.WorkbenchPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActList_act on ActItem { sequence type label at actorName note }\n"): (typeof documents)["\n  fragment ActList_act on ActItem { sequence type label at actorName note }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChainPicker { industries { id name chains { id name } } }"): (typeof documents)["query ChainPicker { industries { id name chains { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnterpriseLink_enterprise on EnterpriseBrief { id name streetName provisional uscc demo }\n"): (typeof documents)["\n  fragment EnterpriseLink_enterprise on EnterpriseBrief { id name streetName provisional uscc demo }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceLink_evidence on Evidence {\n    rowKey rowVersionId fileName sheet cells streetName statedBy approvedBy approvedAt collectedOn known\n  }\n"): (typeof documents)["\n  fragment EvidenceLink_evidence on Evidence {\n    rowKey rowVersionId fileName sheet cells streetName statedBy approvedBy approvedAt collectedOn known\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingMark_finding on Finding { id severity state message remedy }\n"): (typeof documents)["\n  fragment FindingMark_finding on Finding { id severity state message remedy }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasureText_measure on Measure { value low high unit approximate original }\n"): (typeof documents)["\n  fragment MeasureText_measure on Measure { value low high unit approximate original }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductLink_product on ProductBrief { id text name }\n"): (typeof documents)["\n  fragment ProductLink_product on ProductBrief { id text name }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StreetPicker { streets { code name } }"): (typeof documents)["query StreetPicker { streets { code name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StreetTotals_total on StreetTotal {\n    street { code name }\n    counts { firms makers verified supplies demands }\n  }\n"): (typeof documents)["\n  fragment StreetTotals_total on StreetTotal {\n    street { code name }\n    counts { firms makers verified supplies demands }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListColumns($list: ListKind!) { listColumns(list: $list) { field label type unit visibility kinds words } }\n"): (typeof documents)["\n  query ListColumns($list: ListKind!) { listColumns(list: $list) { field label type unit visibility kinds words } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage($id: ID!) {\n    account(id: $id) {\n      id name displayName role streetName lastSignInAt\n      ...AccountStateTag_account\n      ...EditAccountForm_account\n      ...HandOverPanel_account\n    }\n  }\n"): (typeof documents)["\n  query AccountPage($id: ID!) {\n    account(id: $id) {\n      id name displayName role streetName lastSignInAt\n      ...AccountStateTag_account\n      ...EditAccountForm_account\n      ...HandOverPanel_account\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountStateTag_account on Account { disabled lastDay mustChangePassword }\n"): (typeof documents)["\n  fragment AccountStateTag_account on Account { disabled lastDay mustChangePassword }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsPage {\n    accounts { id name displayName role streetName lastSignInAt ...AccountStateTag_account }\n  }\n"): (typeof documents)["\n  query AccountsPage {\n    accounts { id name displayName role streetName lastSignInAt ...AccountStateTag_account }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditAccountForm_account on Account { id displayName lastDay disabled }\n"): (typeof documents)["\n  fragment EditAccountForm_account on Account { id displayName lastDay disabled }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAccount($id: ID!, $edit: AccountEditInput!) {\n    editAccount(id: $id, edit: $edit) { id ...EditAccountForm_account }\n  }\n"): (typeof documents)["\n  mutation EditAccount($id: ID!, $edit: AccountEditInput!) {\n    editAccount(id: $id, edit: $edit) { id ...EditAccountForm_account }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstPasswordNote_firstPassword on FirstPassword {\n    password\n    account { id name displayName }\n  }\n"): (typeof documents)["\n  fragment FirstPasswordNote_firstPassword on FirstPassword {\n    password\n    account { id name displayName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NewAccountStreets { streets { code name } }"): (typeof documents)["query NewAccountStreets { streets { code name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($account: NewAccountInput!) {\n    createAccount(account: $account) { ...FirstPasswordNote_firstPassword }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($account: NewAccountInput!) {\n    createAccount(account: $account) { ...FirstPasswordNote_firstPassword }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordPage { viewer { id name displayName mustChangePassword } }\n"): (typeof documents)["\n  query PasswordPage { viewer { id name displayName mustChangePassword } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($old: String!, $new: String!) {\n    changePassword(oldPassword: $old, newPassword: $new) { id mustChangePassword }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($old: String!, $new: String!) {\n    changePassword(oldPassword: $old, newPassword: $new) { id mustChangePassword }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($id: ID!) { resetPassword(id: $id) { ...FirstPasswordNote_firstPassword } }\n"): (typeof documents)["\n  mutation ResetPassword($id: ID!) { resetPassword(id: $id) { ...FirstPasswordNote_firstPassword } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage($actor: String, $after: String) {\n    streets { code name }\n    auditEntries(actorName: $actor, first: 50, after: $after) {\n      edges { node { id at actorName role actionLabel subject outcomeLabel requestId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AuditPage($actor: String, $after: String) {\n    streets { code name }\n    auditEntries(actorName: $actor, first: 50, after: $after) {\n      edges { node { id at actorName role actionLabel subject outcomeLabel requestId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id fileName sha256 bytes rowCount uploadedAt uploadedBy withdrawnAt\n      street { code name }\n      pieces { id ...RevisionTable_revision ...BatchPanel_revision }\n    }\n  }\n"): (typeof documents)["\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id fileName sha256 bytes rowCount uploadedAt uploadedBy withdrawnAt\n      street { code name }\n      pieces { id ...RevisionTable_revision ...BatchPanel_revision }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BatchPanel_revision on Revision { id rowCount canSubmit canDiscard canApprove }\n"): (typeof documents)["\n  fragment BatchPanel_revision on Revision { id rowCount canSubmit canDiscard canApprove }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitBatch($id: ID!, $operationId: ID!) {\n    submitBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation SubmitBatch($id: ID!, $operationId: ID!) {\n    submitBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardBatch($id: ID!, $operationId: ID!) {\n    discardBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation DiscardBatch($id: ID!, $operationId: ID!) {\n    discardBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveBatch($id: ID!, $operationId: ID!) {\n    approveBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation ApproveBatch($id: ID!, $operationId: ID!) {\n    approveBatch(batchId: $id, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CatalogueTree { industries { ...ChainTree_industry } }\n"): (typeof documents)["\n  query CatalogueTree { industries { ...ChainTree_industry } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Catalogue_catalogue on Catalogue {\n    chain { id name status origin sources { ...ChainGrounds_source } leftOut { ...ChainGrounds_leftOut } }\n    aliases\n    industryName\n    edition { number name date }\n    segments { ...CatalogueTable_segment }\n  }\n"): (typeof documents)["\n  fragment Catalogue_catalogue on Catalogue {\n    chain { id name status origin sources { ...ChainGrounds_source } leftOut { ...ChainGrounds_leftOut } }\n    aliases\n    industryName\n    edition { number name date }\n    segments { ...CatalogueTable_segment }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue($id: ID!) { catalogue(chainId: $id) { ...Catalogue_catalogue } }\n"): (typeof documents)["\n  query Catalogue($id: ID!) { catalogue(chainId: $id) { ...Catalogue_catalogue } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CatalogueTable_segment on CatalogueSegment {\n    id name stage parentId aliases products { id name aliases unit gbt4754 gbt4754Name }\n  }\n"): (typeof documents)["\n  fragment CatalogueTable_segment on CatalogueSegment {\n    id name stage parentId aliases products { id name aliases unit gbt4754 gbt4754Name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainGrounds_source on ChainSource { kind name year usedFor }\n  fragment ChainGrounds_leftOut on LeftOut { name reason }\n"): (typeof documents)["\n  fragment ChainGrounds_source on ChainSource { kind name year usedFor }\n  fragment ChainGrounds_leftOut on LeftOut { name reason }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainTree_industry on Industry { id name status chains { id name } }\n"): (typeof documents)["\n  fragment ChainTree_industry on Industry { id name status chains { id name } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChainMap_map on ChainMap {\n    chain { id name status }\n    edition { number name date }\n    asOf\n    ledgerSequence\n    streetCode\n    segments {\n      id name stage parentId order\n      counts { firms makers sellers users servers verified supplies demands leaders aboveScale }\n    }\n    feeds { from to reason }\n    outerFeeds { direction segmentId otherSegmentId otherSegmentName otherChainId otherChainName reason }\n    totals { firms makers supplies demands }\n    streets { ...StreetTotals_total }\n  }\n"): (typeof documents)["\n  fragment ChainMap_map on ChainMap {\n    chain { id name status }\n    edition { number name date }\n    asOf\n    ledgerSequence\n    streetCode\n    segments {\n      id name stage parentId order\n      counts { firms makers sellers users servers verified supplies demands leaders aboveScale }\n    }\n    feeds { from to reason }\n    outerFeeds { direction segmentId otherSegmentId otherSegmentName otherChainId otherChainName reason }\n    totals { firms makers supplies demands }\n    streets { ...StreetTotals_total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainMapPage($id: ID!, $at: String, $street: String) {\n    chainMap(chainId: $id, at: $at, streetCode: $street) { ...ChainMap_map }\n  }\n"): (typeof documents)["\n  query ChainMapPage($id: ID!, $at: String, $street: String) {\n    chainMap(chainId: $id, at: $at, streetCode: $street) { ...ChainMap_map }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedRows_row on ComparedRow {\n    rowKey rowVersionId sheet rowNumber enterpriseName change nowStatedBy nowApprovedAt\n    cells { field label base mine now change }\n  }\n"): (typeof documents)["\n  fragment ComparedRows_row on ComparedRow {\n    rowKey rowVersionId sheet rowNumber enterpriseName change nowStatedBy nowApprovedAt\n    cells { field label base mine now change }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($id: ID!, $change: RowChange, $after: String) {\n    comparison(revisionId: $id) {\n      revisionId unchanged meanwhile stale canSettle\n      totals { change rows }\n      rows(first: 50, after: $after, change: $change) {\n        edges { node { ...ComparedRows_row } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query Comparison($id: ID!, $change: RowChange, $after: String) {\n    comparison(revisionId: $id) {\n      revisionId unchanged meanwhile stale canSettle\n      totals { change rows }\n      rows(first: 50, after: $after, change: $change) {\n        edges { node { ...ComparedRows_row } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleComparison($id: ID!, $rows: [RowChoiceInput!]!, $conflicts: Take, $operationId: ID!) {\n    settleComparison(revisionId: $id, rows: $rows, conflicts: $conflicts, operationId: $operationId) { revisionId }\n  }\n"): (typeof documents)["\n  mutation SettleComparison($id: ID!, $rows: [RowChoiceInput!]!, $conflicts: Take, $operationId: ID!) {\n    settleComparison(revisionId: $id, rows: $rows, conflicts: $conflicts, operationId: $operationId) { revisionId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentHistory_consent on Consent { id label audience asleep since until recordedBy signedOn note endedBy }\n"): (typeof documents)["\n  fragment ConsentHistory_consent on Consent { id label audience asleep since until recordedBy signedOn note endedBy }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($id: ID!, $fields: [String!]!, $audience: Audience!, $paper: PaperInput, $operationId: ID!) {\n    giveConsent(enterpriseId: $id, fields: $fields, audience: $audience, paper: $paper, operationId: $operationId) {\n      enterpriseId\n    }\n  }\n"): (typeof documents)["\n  mutation GiveConsent($id: ID!, $fields: [String!]!, $audience: Audience!, $paper: PaperInput, $operationId: ID!) {\n    giveConsent(enterpriseId: $id, fields: $fields, audience: $audience, paper: $paper, operationId: $operationId) {\n      enterpriseId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($id: ID!, $fields: [String!]!, $paper: PaperInput, $operationId: ID!) {\n    withdrawConsent(enterpriseId: $id, fields: $fields, paper: $paper, operationId: $operationId) { enterpriseId }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($id: ID!, $fields: [String!]!, $paper: PaperInput, $operationId: ID!) {\n    withdrawConsent(enterpriseId: $id, fields: $fields, paper: $paper, operationId: $operationId) { enterpriseId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConsentTable_choice on ConsentChoice {\n    field label visibility audiences\n    consent { audience since recordedBy signedOn note }\n  }\n"): (typeof documents)["\n  fragment ConsentTable_choice on ConsentChoice {\n    field label visibility audiences\n    consent { audience since recordedBy signedOn note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($id: ID!) {\n    consents(enterpriseId: $id) {\n      enterpriseId enterpriseName editable byPaper\n      choices { field label visibility consent { audience } ...ConsentTable_choice }\n      history { ...ConsentHistory_consent }\n    }\n  }\n"): (typeof documents)["\n  query Consents($id: ID!) {\n    consents(enterpriseId: $id) {\n      enterpriseId enterpriseName editable byPaper\n      choices { field label visibility consent { audience } ...ConsentTable_choice }\n      history { ...ConsentHistory_consent }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectionSuggestions($list: ListKind!, $field: String!, $text: String!, $chain: String!) {\n    correctionSuggestions(list: $list, field: $field, text: $text, chain: $chain)\n  }\n"): (typeof documents)["\n  query CorrectionSuggestions($list: ListKind!, $field: String!, $text: String!, $chain: String!) {\n    correctionSuggestions(list: $list, field: $field, text: $text, chain: $chain)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionCells_correction on Correction {\n    id action cells { field label hidden former now stated taken needed }\n    findings { field severity message remedy }\n  }\n"): (typeof documents)["\n  fragment CorrectionCells_correction on Correction {\n    id action cells { field label hidden former now stated taken needed }\n    findings { field severity message remedy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionItem_correction on Correction {\n    id list action about enterpriseId enterpriseName why at by rowVersionId revisionId canSettle\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n"): (typeof documents)["\n  fragment CorrectionItem_correction on Correction {\n    id list action about enterpriseId enterpriseName why at by rowVersionId revisionId canSettle\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCorrection($id: ID!, $reason: String!, $operationId: ID!) {\n    declineCorrection(id: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation DeclineCorrection($id: ID!, $reason: String!, $operationId: ID!) {\n    declineCorrection(id: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRow($rowKey: ID!) { ownRow(rowKey: $rowKey) { rowKey list cells { field text } } }\n"): (typeof documents)["\n  query OwnRow($rowKey: ID!) { ownRow(rowKey: $rowKey) { rowKey list cells { field text } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionState_correction on Correction { state decidedAt decidedBy reason inForceSince }\n"): (typeof documents)["\n  fragment CorrectionState_correction on Correction { state decidedAt decidedBy reason inForceSince }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CorrectionsViewer { viewer { id role streetCode } }"): (typeof documents)["query CorrectionsViewer { viewer { id role streetCode } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectionsPage($street: String, $waiting: Boolean!, $after: String) {\n    corrections(streetCode: $street, waiting: $waiting, first: 50, after: $after) {\n      edges { node { id canSettle cells { field } ...CorrectionItem_correction } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CorrectionsPage($street: String, $waiting: Boolean!, $after: String) {\n    corrections(streetCode: $street, waiting: $waiting, first: 50, after: $after) {\n      edges { node { id canSettle cells { field } ...CorrectionItem_correction } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCorrections(\n    $street: String!, $ids: [ID!]!, $cells: [CorrectionCellsInput!]!, $operationId: ID!\n  ) {\n    takeCorrections(streetCode: $street, ids: $ids, cells: $cells, operationId: $operationId) { id revisionId }\n  }\n"): (typeof documents)["\n  mutation TakeCorrections(\n    $street: String!, $ids: [ID!]!, $cells: [CorrectionCellsInput!]!, $operationId: ID!\n  ) {\n    takeCorrections(streetCode: $street, ids: $ids, cells: $cells, operationId: $operationId) { id revisionId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCorrections_correction on Correction {\n    id list action about at why canWithdraw street { name }\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n"): (typeof documents)["\n  fragment OwnCorrections_correction on Correction {\n    id list action about at why canWithdraw street { name }\n    ...CorrectionCells_correction\n    ...CorrectionState_correction\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCorrection($id: ID!, $operationId: ID!) {\n    withdrawCorrection(id: $id, operationId: $operationId) { id state canWithdraw }\n  }\n"): (typeof documents)["\n  mutation WithdrawCorrection($id: ID!, $operationId: ID!) {\n    withdrawCorrection(id: $id, operationId: $operationId) { id state canWithdraw }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowCorrections($rowKey: ID!) {\n    correctionsOfRow(rowKey: $rowKey) {\n      id at by why\n      ...CorrectionCells_correction\n      ...CorrectionState_correction\n    }\n  }\n"): (typeof documents)["\n  query RowCorrections($rowKey: ID!) {\n    correctionsOfRow(rowKey: $rowKey) {\n      id at by why\n      ...CorrectionCells_correction\n      ...CorrectionState_correction\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferCorrection($correction: CorrectionInput!, $operationId: ID!) {\n    offerCorrection(correction: $correction, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation OfferCorrection($correction: CorrectionInput!, $operationId: ID!) {\n    offerCorrection(correction: $correction, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageChains($at: String) {\n    streetMatrix(at: $at) {\n      columns { id name within segments }\n      rows { street { code name } cells { knownSegments } }\n    }\n  }\n"): (typeof documents)["\n  query CoverageChains($at: String) {\n    streetMatrix(at: $at) {\n      columns { id name within segments }\n      rows { street { code name } cells { knownSegments } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageGrid_grid on CoverageGrid {\n    chainName\n    streets { code name }\n    segments { id name stage parentId }\n    statements { segmentId streetCode ...CoverageMark_statement }\n  }\n"): (typeof documents)["\n  fragment CoverageGrid_grid on CoverageGrid {\n    chainName\n    streets { code name }\n    segments { id name stage parentId }\n    statements { segmentId streetCode ...CoverageMark_statement }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageMark_statement on Coverage {\n    state firms makers statedBy statedAt holdsUntil lapsesSoon basis\n  }\n"): (typeof documents)["\n  fragment CoverageMark_statement on Coverage {\n    state firms makers statedBy statedAt holdsUntil lapsesSoon basis\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoveragePage($id: ID!, $at: String) { coverageGrid(chainId: $id, at: $at) { ...CoverageGrid_grid } }\n"): (typeof documents)["\n  query CoveragePage($id: ID!, $at: String) { coverageGrid(chainId: $id, at: $at) { ...CoverageGrid_grid } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CoverageViewer { viewer { id role streetCode } }"): (typeof documents)["query CoverageViewer { viewer { id role streetCode } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $basis: String, $operationId: ID!) {\n    stateCoverage(streetCode: $street, statements: $statements, basis: $basis, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $basis: String, $operationId: ID!) {\n    stateCoverage(streetCode: $street, statements: $statements, basis: $basis, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemandMatchesPage($id: ID!, $at: String) {\n    demandMatches(demandId: $id, at: $at, first: 20) {\n      asOf note candidatesLooked\n      demand { ...DemandTable_demand }\n      matches { ...MatchCard_match }\n    }\n  }\n"): (typeof documents)["\n  query DemandMatchesPage($id: ID!, $at: String) {\n    demandMatches(demandId: $id, at: $at, first: 20) {\n      asOf note candidatesLooked\n      demand { ...DemandTable_demand }\n      matches { ...MatchCard_match }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemandsPage($at: String, $street: String, $after: String) {\n    demands(at: $at, streetCode: $street, first: 20, after: $after) {\n      edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query DemandsPage($at: String, $street: String, $after: String) {\n    demands(at: $at, streetCode: $street, first: 20, after: $after) {\n      edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchCard_match on Match {\n    rank via outcome score path\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    constraints { code label outcome text }\n    reasons { code text favours }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment MatchCard_match on Match {\n    rank via outcome score path\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    constraints { code label outcome text }\n    reasons { code text favours }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeTable_change on DigestChange {\n    rowKey rowVersionId kind list streetName enterpriseName what chainNames hiddenFields at byName\n    enterprise { ...EnterpriseLink_enterprise }\n    fields { label before now }\n  }\n"): (typeof documents)["\n  fragment ChangeTable_change on DigestChange {\n    rowKey rowVersionId kind list streetName enterpriseName what chainNames hiddenFields at byName\n    enterprise { ...EnterpriseLink_enterprise }\n    fields { label before now }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DigestCounts_counts on DigestCounts { added gone changed confirmed expiring disputed }\n"): (typeof documents)["\n  fragment DigestCounts_counts on DigestCounts { added gone changed confirmed expiring disputed }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DigestPage($since: String, $street: String, $chain: ID, $firm: ID) {\n    digest(since: $since, streetCode: $street, chainId: $chain, enterpriseId: $firm) {\n      since asOf enterpriseName truncated\n      counts { ...DigestCounts_counts }\n      streets { street { code name } counts { ...DigestCounts_counts } }\n      chains { id name counts { ...DigestCounts_counts } }\n      changes { ...ChangeTable_change }\n      expiring { ...ExpiringTable_offer }\n      disputes { ...DisputeTable_dispute }\n    }\n  }\n"): (typeof documents)["\n  query DigestPage($since: String, $street: String, $chain: ID, $firm: ID) {\n    digest(since: $since, streetCode: $street, chainId: $chain, enterpriseId: $firm) {\n      since asOf enterpriseName truncated\n      counts { ...DigestCounts_counts }\n      streets { street { code name } counts { ...DigestCounts_counts } }\n      chains { id name counts { ...DigestCounts_counts } }\n      changes { ...ChangeTable_change }\n      expiring { ...ExpiringTable_offer }\n      disputes { ...DisputeTable_dispute }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExpiringTable_offer on ExpiringOffer {\n    id list what rowVersionId lastDay\n    enterprise { ...EnterpriseLink_enterprise }\n  }\n"): (typeof documents)["\n  fragment ExpiringTable_offer on ExpiringOffer {\n    id list what rowVersionId lastDay\n    enterprise { ...EnterpriseLink_enterprise }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmField($text: String!) { search(text: $text, first: 8) { kind id title } }\n"): (typeof documents)["\n  query FirmField($text: String!) { search(text: $text, first: 8) { kind id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisputeDecisionCell_dispute on Dispute { id decidable decision { madeBy madeAt note } }\n"): (typeof documents)["\n  fragment DisputeDecisionCell_dispute on Dispute { id decidable decision { madeBy madeAt note } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDispute($disputeId: ID!, $operationId: ID!) {\n    reopenDispute(disputeId: $disputeId, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation ReopenDispute($disputeId: ID!, $operationId: ID!) {\n    reopenDispute(disputeId: $disputeId, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisputeSides_dispute on Dispute {\n    id decidable\n    decision { madeAt }\n    sides { id value hidden shown streetName evidence { ...EvidenceLink_evidence } }\n  }\n"): (typeof documents)["\n  fragment DisputeSides_dispute on Dispute {\n    id decidable\n    decision { madeAt }\n    sides { id value hidden shown streetName evidence { ...EvidenceLink_evidence } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDispute($disputeId: ID!, $sideId: ID!, $note: String, $operationId: ID!) {\n    decideDispute(disputeId: $disputeId, sideId: $sideId, note: $note, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation DecideDispute($disputeId: ID!, $sideId: ID!, $note: String, $operationId: ID!) {\n    decideDispute(disputeId: $disputeId, sideId: $sideId, note: $note, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisputeTable_dispute on Dispute {\n    id label period since owner\n    enterprise { ...EnterpriseLink_enterprise }\n    ...DisputeSides_dispute\n    ...DisputeDecisionCell_dispute\n  }\n"): (typeof documents)["\n  fragment DisputeTable_dispute on Dispute {\n    id label period since owner\n    enterprise { ...EnterpriseLink_enterprise }\n    ...DisputeSides_dispute\n    ...DisputeDecisionCell_dispute\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisputesPage($street: String, $decided: Boolean!, $after: String) {\n    disputes(streetCode: $street, decided: $decided, first: 20, after: $after) {\n      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query DisputesPage($street: String, $decided: Boolean!, $after: String) {\n    disputes(streetCode: $street, decided: $decided, first: 20, after: $after) {\n      edges { node { ...DisputeTable_dispute } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdmittedProducts { admittedProducts { name segmentId segmentName streets } }\n"): (typeof documents)["\n  query AdmittedProducts { admittedProducts { name segmentId segmentName streets } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionChanges($id: ID!, $chainId: ID, $kind: ModelKind, $change: ModelChangeKind, $after: String) {\n    editionDifference(number: $id) {\n      # Named so that a change of the edition asks for this list again.\n      edition { number }\n      changes(first: 50, after: $after, chainId: $chainId, kind: $kind, change: $change) {\n        edges {\n          node {\n            key kind change id name chainName\n            fields { field label before after draft takesDraft }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query EditionChanges($id: ID!, $chainId: ID, $kind: ModelKind, $change: ModelChangeKind, $after: String) {\n    editionDifference(number: $id) {\n      # Named so that a change of the edition asks for this list again.\n      edition { number }\n      changes(first: 50, after: $after, chainId: $chainId, kind: $kind, change: $change) {\n        edges {\n          node {\n            key kind change id name chainName\n            fields { field label before after draft takesDraft }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionPanel_difference on EditionDifference {\n    edition { number }\n    inForce { number }\n    problems\n    touched { standing { id } }\n  }\n"): (typeof documents)["\n  fragment DecisionPanel_difference on EditionDifference {\n    edition { number }\n    inForce { number }\n    problems\n    touched { standing { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptEdition($number: ID!, $operationId: ID!) {\n    adoptEdition(number: $number, operationId: $operationId) { number state }\n  }\n"): (typeof documents)["\n  mutation AdoptEdition($number: ID!, $operationId: ID!) {\n    adoptEdition(number: $number, operationId: $operationId) { number state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardEdition($number: ID!, $operationId: ID!) {\n    discardEdition(number: $number, operationId: $operationId) { number state }\n  }\n"): (typeof documents)["\n  mutation DiscardEdition($number: ID!, $operationId: ID!) {\n    discardEdition(number: $number, operationId: $operationId) { number state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DifferenceCounts_difference on EditionDifference {\n    inForce { number }\n    reordered\n    chains { chainId chainName added removed changed conflicts }\n  }\n"): (typeof documents)["\n  fragment DifferenceCounts_difference on EditionDifference {\n    inForce { number }\n    reordered\n    chains { chainId chainName added removed changed conflicts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftEffect_difference on EditionDifference {\n    problems\n    kinds { kind added removed changed conflicts }\n    touched { firms placements supplies demands standing { kind id name rows } }\n  }\n"): (typeof documents)["\n  fragment DraftEffect_difference on EditionDifference {\n    problems\n    kinds { kind added removed changed conflicts }\n    touched { firms placements supplies demands standing { kind id name rows } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftChains { industries { id chains { id name status } } }\n"): (typeof documents)["\n  query DraftChains { industries { id chains { id name status } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSegments($id: ID!) { chainMap(chainId: $id) { segments { id name } } }\n"): (typeof documents)["\n  query DraftSegments($id: ID!) { chainMap(chainId: $id) { segments { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftProducts($id: ID!) { segment(id: $id) { id name aliases products { id name aliases } } }\n"): (typeof documents)["\n  query DraftProducts($id: ID!) { segment(id: $id) { id name aliases products { id name aliases } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionPage($id: ID!) {\n    editionDifference(number: $id) {\n      edition { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n      inForce { number }\n      canEdit canDecide\n      ...DifferenceCounts_difference\n      ...DraftEffect_difference\n      ...DecisionPanel_difference\n    }\n  }\n"): (typeof documents)["\n  query EditionPage($id: ID!) {\n    editionDifference(number: $id) {\n      edition { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n      inForce { number }\n      canEdit canDecide\n      ...DifferenceCounts_difference\n      ...DraftEffect_difference\n      ...DecisionPanel_difference\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionsPage {\n    viewer { id role }\n    editions { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n  }\n"): (typeof documents)["\n  query EditionsPage {\n    viewer { id role }\n    editions { number name date origin state source madeAt madeBy decidedBy inForceFrom inForceTo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftEdition($fromNumber: ID!, $operationId: ID!) {\n    draftEdition(fromNumber: $fromNumber, operationId: $operationId) { number }\n  }\n"): (typeof documents)["\n  mutation DraftEdition($fromNumber: ID!, $operationId: ID!) {\n    draftEdition(fromNumber: $fromNumber, operationId: $operationId) { number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDraft($number: ID!, $edits: [DraftEditInput!]!, $operationId: ID!) {\n    editDraft(number: $number, edits: $edits, operationId: $operationId) { number }\n  }\n"): (typeof documents)["\n  mutation EditDraft($number: ID!, $edits: [DraftEditInput!]!, $operationId: ID!) {\n    editDraft(number: $number, edits: $edits, operationId: $operationId) { number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactList_contact on Contact { name phone title erasedAt evidence { ...EvidenceLink_evidence } }\n"): (typeof documents)["\n  fragment ContactList_contact on Contact { name phone title erasedAt evidence { ...EvidenceLink_evidence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterprisePage($id: ID!, $at: String) {\n    enterprise(id: $id, at: $at) {\n      id name provisional demo streetName contactsHidden decidable invitable consentable erasable own\n      decisions { id ...DecisionLine_decision }\n      ...IdentityFacts_enterprise\n      ...SplitPanel_enterprise\n      qualifications { ...QualificationTable_qualification }\n      fields { ...FieldTable_field }\n      disputes { ...DisputeTable_dispute }\n      placements { ...EnterprisePlacements_placement }\n      supplies { ...SupplyTable_supply }\n      demands { ...DemandTable_demand }\n      supplyLinks { ...SupplyLinkTable_link }\n      supplyLinksHidden\n      rows { ...EnterpriseRows_row }\n      contacts { erasedAt ...ContactList_contact }\n      upstream(first: 20) { ...PartnerTable_partner }\n      downstream(first: 20) { ...PartnerTable_partner }\n    }\n  }\n"): (typeof documents)["\n  query EnterprisePage($id: ID!, $at: String) {\n    enterprise(id: $id, at: $at) {\n      id name provisional demo streetName contactsHidden decidable invitable consentable erasable own\n      decisions { id ...DecisionLine_decision }\n      ...IdentityFacts_enterprise\n      ...SplitPanel_enterprise\n      qualifications { ...QualificationTable_qualification }\n      fields { ...FieldTable_field }\n      disputes { ...DisputeTable_dispute }\n      placements { ...EnterprisePlacements_placement }\n      supplies { ...SupplyTable_supply }\n      demands { ...DemandTable_demand }\n      supplyLinks { ...SupplyLinkTable_link }\n      supplyLinksHidden\n      rows { ...EnterpriseRows_row }\n      contacts { erasedAt ...ContactList_contact }\n      upstream(first: 20) { ...PartnerTable_partner }\n      downstream(first: 20) { ...PartnerTable_partner }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnterprisePlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment EnterprisePlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnterpriseRows_row on RowBrief { rowKey rowVersionId list fileName sheet rowNumber title approvedAt }\n"): (typeof documents)["\n  fragment EnterpriseRows_row on RowBrief { rowKey rowVersionId list fileName sheet rowNumber title approvedAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FieldTable_field on FieldValue {\n    field label period value hidden disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment FieldTable_field on FieldValue {\n    field label period value hidden disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdentityFacts_enterprise on Enterprise {\n    names { name kind since }\n    identifiers { scheme value since }\n  }\n"): (typeof documents)["\n  fragment IdentityFacts_enterprise on Enterprise {\n    names { name kind since }\n    identifiers { scheme value since }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerTable_partner on Partner {\n    via reason\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment PartnerTable_partner on Partner {\n    via reason\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplyLinkTable_link on SupplyLinkItem {\n    id side partnerName\n    partner { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment SupplyLinkTable_link on SupplyLinkItem {\n    id side partnerName\n    partner { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Eraser { viewer { id role } }"): (typeof documents)["query Eraser { viewer { id role } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseContacts($id: ID!, $reason: String, $operationId: ID!) {\n    eraseContacts(enterpriseId: $id, reason: $reason, operationId: $operationId) { rows mentions files }\n  }\n"): (typeof documents)["\n  mutation EraseContacts($id: ID!, $reason: String, $operationId: ID!) {\n    eraseContacts(enterpriseId: $id, reason: $reason, operationId: $operationId) { rows mentions files }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErasurePreview($id: ID!) {\n    erasurePreview(enterpriseId: $id) {\n      rows mentionCount mentions { rowVersionId list field label text hidden }\n    }\n  }\n"): (typeof documents)["\n  query ErasurePreview($id: ID!) {\n    erasurePreview(enterpriseId: $id) {\n      rows mentionCount mentions { rowVersionId list field label text hidden }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExportsPage { viewer { id role } }"): (typeof documents)["query ExportsPage { viewer { id role } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DemandTable_demand on DemandItem {\n    id kind spec budgetHidden sourceRegion leadTimeDays urgency validUntil expired state withheld\n    particulars { label text }\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment DemandTable_demand on DemandItem {\n    id kind spec budgetHidden sourceRegion leadTimeDays urgency validUntil expired state withheld\n    particulars { label text }\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacementTable_placement on PlacementItem {\n    id role tier\n    enterprise { ...EnterpriseLink_enterprise }\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment PlacementTable_placement on PlacementItem {\n    id role tier\n    enterprise { ...EnterpriseLink_enterprise }\n    products { ...ProductLink_product }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplyTable_supply on SupplyItem {\n    id kind spec leadTimeDays certificates radius validUntil expired\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment SupplyTable_supply on SupplyItem {\n    id kind spec leadTimeDays certificates radius validUntil expired\n    enterprise { ...EnterpriseLink_enterprise }\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverNotice($street: String!) {\n    handOvers(streetCode: $street) { sequence at fromName toMe revisions { revisionId state stateNow } waitingCorrections { correctionId stateNow } }\n  }\n"): (typeof documents)["\n  query HandOverNotice($street: String!) {\n    handOvers(streetCode: $street) { sequence at fromName toMe revisions { revisionId state stateNow } waitingCorrections { correctionId stateNow } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandOverPanel_account on Account { id displayName streetCode streetName disabled }\n"): (typeof documents)["\n  fragment HandOverPanel_account on Account { id displayName streetCode streetName disabled }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverPending($id: ID!) {\n    pendingOfAccount(id: $id) { drafts returned submitted corrections disputes expiring }\n  }\n"): (typeof documents)["\n  query HandOverPending($id: ID!) {\n    pendingOfAccount(id: $id) { drafts returned submitted corrections disputes expiring }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Successors { accounts { id displayName name role streetCode disabled } }\n"): (typeof documents)["\n  query Successors { accounts { id displayName name role streetCode disabled } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverStreet($from: ID!, $to: ID!, $note: String, $operationId: ID!) {\n    handOverStreet(fromId: $from, toId: $to, note: $note, operationId: $operationId) {\n      drafts returned submitted corrections disputes expiring\n    }\n  }\n"): (typeof documents)["\n  mutation HandOverStreet($from: ID!, $to: ID!, $note: String, $operationId: ID!) {\n    handOverStreet(fromId: $from, toId: $to, note: $note, operationId: $operationId) {\n      drafts returned submitted corrections disputes expiring\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query HandOversViewer { viewer { id role streetCode } }"): (typeof documents)["query HandOversViewer { viewer { id role streetCode } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOversPage($street: String!) {\n    handOvers(streetCode: $street) {\n      sequence at byName note fromName toName disputes expiring\n      revisions { revisionId title state stateNow rows openFindings }\n      waitingCorrections { correctionId title at byName stateNow decidedAt decidedBy }\n    }\n  }\n"): (typeof documents)["\n  query HandOversPage($street: String!) {\n    handOvers(streetCode: $street) {\n      sequence at byName note fromName toName disputes expiring\n      revisions { revisionId title state stateNow rows openFindings }\n      waitingCorrections { correctionId title at byName stateNow decidedAt decidedBy }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionLine_decision on Decision {\n    id verdict name note madeBy madeAt undoneBy undoneAt\n    enterprise { ...EnterpriseLink_enterprise }\n    others { ...EnterpriseLink_enterprise }\n  }\n"): (typeof documents)["\n  fragment DecisionLine_decision on Decision {\n    id verdict name note madeBy madeAt undoneBy undoneAt\n    enterprise { ...EnterpriseLink_enterprise }\n    others { ...EnterpriseLink_enterprise }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDecision($id: ID!, $operationId: ID!) {\n    undoDecision(decisionId: $id, operationId: $operationId) { id undoneAt }\n  }\n"): (typeof documents)["\n  mutation UndoDecision($id: ID!, $operationId: ID!) {\n    undoDecision(decisionId: $id, operationId: $operationId) { id undoneAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionList($after: String) {\n    viewer { id role }\n    decisions(first: 20, after: $after) {\n      edges { node { id ...DecisionLine_decision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query DecisionList($after: String) {\n    viewer { id role }\n    decisions(first: 20, after: $after) {\n      edges { node { id ...DecisionLine_decision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeCandidates($text: String!) { search(text: $text, first: 10) { kind id title subtitle } }\n"): (typeof documents)["\n  query MergeCandidates($text: String!) { search(text: $text, first: 10) { kind id title subtitle } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeEnterprises($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation MergeEnterprises($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SplitPanel_enterprise on Enterprise {\n    id\n    rows { rowKey list fileName sheet rowNumber title }\n  }\n"): (typeof documents)["\n  fragment SplitPanel_enterprise on Enterprise {\n    id\n    rows { rowKey list fileName sheet rowNumber title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitEnterprise(\n    $enterpriseId: ID!, $rowKeys: [ID!]!, $name: String!, $uscc: String, $note: String, $operationId: ID!\n  ) {\n    splitEnterprise(\n      enterpriseId: $enterpriseId, rowKeys: $rowKeys, name: $name, uscc: $uscc, note: $note,\n      operationId: $operationId\n    ) { id }\n  }\n"): (typeof documents)["\n  mutation SplitEnterprise(\n    $enterpriseId: ID!, $rowKeys: [ID!]!, $name: String!, $uscc: String, $note: String, $operationId: ID!\n  ) {\n    splitEnterprise(\n      enterpriseId: $enterpriseId, rowKeys: $rowKeys, name: $name, uscc: $uscc, note: $note,\n      operationId: $operationId\n    ) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuspicionCard_suspicion on Suspicion {\n    id kind name since\n    sides {\n      enterprise { ...EnterpriseLink_enterprise uscc }\n      names { name kind streetNames }\n      evidence { ...EvidenceLink_evidence }\n    }\n    ...SuspicionVerdicts_suspicion\n  }\n"): (typeof documents)["\n  fragment SuspicionCard_suspicion on Suspicion {\n    id kind name since\n    sides {\n      enterprise { ...EnterpriseLink_enterprise uscc }\n      names { name kind streetNames }\n      evidence { ...EvidenceLink_evidence }\n    }\n    ...SuspicionVerdicts_suspicion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuspicionList($after: String) {\n    suspicions(first: 20, after: $after) {\n      edges { node { id ...SuspicionCard_suspicion } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query SuspicionList($after: String) {\n    suspicions(first: 20, after: $after) {\n      edges { node { id ...SuspicionCard_suspicion } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuspicionVerdicts_suspicion on Suspicion {\n    id kind name decidable\n    sides { enterprise { id name uscc } }\n  }\n"): (typeof documents)["\n  fragment SuspicionVerdicts_suspicion on Suspicion {\n    id kind name decidable\n    sides { enterprise { id name uscc } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeSides($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n"): (typeof documents)["\n  mutation MergeSides($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {\n    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelateSides(\n    $relation: Verdict!, $enterpriseId: ID!, $otherId: ID, $name: String, $suspicionId: ID, $note: String,\n    $operationId: ID!\n  ) {\n    relateEnterprises(\n      relation: $relation, enterpriseId: $enterpriseId, otherId: $otherId, name: $name,\n      suspicionId: $suspicionId, note: $note, operationId: $operationId\n    ) { id }\n  }\n"): (typeof documents)["\n  mutation RelateSides(\n    $relation: Verdict!, $enterpriseId: ID!, $otherId: ID, $name: String, $suspicionId: ID, $note: String,\n    $operationId: ID!\n  ) {\n    relateEnterprises(\n      relation: $relation, enterpriseId: $enterpriseId, otherId: $otherId, name: $name,\n      suspicionId: $suspicionId, note: $note, operationId: $operationId\n    ) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { id } }\n"): (typeof documents)["\n  mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseAccess($id: ID!) { enterpriseAccess(enterpriseId: $id) { ...InvitationState_access } }\n"): (typeof documents)["\n  query EnterpriseAccess($id: ID!) { enterpriseAccess(enterpriseId: $id) { ...InvitationState_access } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationState_access on EnterpriseAccess {\n    code accounts invitation { invitedAt invitedBy lastDay state accountName }\n  }\n"): (typeof documents)["\n  fragment InvitationState_access on EnterpriseAccess {\n    code accounts invitation { invitedAt invitedBy lastDay state accountName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteEnterprise($id: ID!) { inviteEnterprise(enterpriseId: $id) { ...InvitationSlip_slip } }\n"): (typeof documents)["\n  mutation InviteEnterprise($id: ID!) { inviteEnterprise(enterpriseId: $id) { ...InvitationSlip_slip } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) { revokeInvitation(enterpriseId: $id) { code } }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!) { revokeInvitation(enterpriseId: $id) { code } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InvitationSlip_slip on InvitationSlip { enterpriseName code word lastDay }"): (typeof documents)["fragment InvitationSlip_slip on InvitationSlip { enterpriseName code word lastDay }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobLine_job on Job {\n    id kind title state progress step message canCancel pieces revisionId batchId needsLayout errorCode\n  }\n"): (typeof documents)["\n  fragment JobLine_job on Job {\n    id kind title state progress step message canCancel pieces revisionId batchId needsLayout errorCode\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { ...JobLine_job } }\n"): (typeof documents)["\n  mutation CancelJob($id: ID!) { cancelJob(id: $id) { ...JobLine_job } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JobProgress($id: ID!) { job(id: $id) { ...JobLine_job } }"): (typeof documents)["query JobProgress($id: ID!) { job(id: $id) { ...JobLine_job } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnJobs { ownJobs { ...JobLine_job } }"): (typeof documents)["query OwnJobs { ownJobs { ...JobLine_job } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LayoutPage($jobId: ID!) {\n    layoutRequest(jobId: $jobId) {\n      jobId fileName\n      tables { signature sheet headerRow list columns { letter header samples field unit } }\n      fields { list field label }\n    }\n  }\n"): (typeof documents)["\n  query LayoutPage($jobId: ID!) {\n    layoutRequest(jobId: $jobId) {\n      jobId fileName\n      tables { signature sheet headerRow list columns { letter header samples field unit } }\n      fields { list field label }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmLayout($jobId: ID!, $layouts: [LayoutInput!]!, $operationId: ID!) {\n    confirmLayout(jobId: $jobId, layouts: $layouts, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation ConfirmLayout($jobId: ID!, $layouts: [LayoutInput!]!, $operationId: ID!) {\n    confirmLayout(jobId: $jobId, layouts: $layouts, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListsViewer { viewer { id role streetCode streetName } }"): (typeof documents)["query ListsViewer { viewer { id role streetCode streetName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListsPage($street: String, $state: RevisionState, $period: ID, $after: String) {\n    revisions(streetCode: $street, state: $state, periodId: $period, first: 20, after: $after) {\n      edges { node { ...RevisionTable_revision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query ListsPage($street: String, $state: RevisionState, $period: ID, $after: String) {\n    revisions(streetCode: $street, state: $state, periodId: $period, first: 20, after: $after) {\n      edges { node { ...RevisionTable_revision } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionTable_revision on Revision {\n    id title state createdAt createdBy rowCount adds changes removes confirms openComments\n    street { code name }\n    findingTotals { severity open total }\n  }\n"): (typeof documents)["\n  fragment RevisionTable_revision on Revision {\n    id title state createdAt createdBy rowCount adds changes removes confirms openComments\n    street { code name }\n    findingTotals { severity open total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEnterpriseViewer { viewer { id role enterpriseId } }\n"): (typeof documents)["\n  query MyEnterpriseViewer { viewer { id role enterpriseId } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEnterprisePage($id: ID!) {\n    enterprise(id: $id) {\n      id name demo streetName contactsHidden consentable erasable own\n      ...IdentityFacts_enterprise\n      qualifications { ...OwnQualifications_qualification }\n      fields { ...OwnFields_field }\n      placements { ...OwnPlacements_placement }\n      supplies { ...OwnSupplies_supply }\n      demands { ...OwnDemands_demand }\n      contacts { erasedAt ...ContactList_contact }\n    }\n    corrections(first: 50) { totalCount edges { node { ...OwnCorrections_correction } } }\n  }\n"): (typeof documents)["\n  query MyEnterprisePage($id: ID!) {\n    enterprise(id: $id) {\n      id name demo streetName contactsHidden consentable erasable own\n      ...IdentityFacts_enterprise\n      qualifications { ...OwnQualifications_qualification }\n      fields { ...OwnFields_field }\n      placements { ...OwnPlacements_placement }\n      supplies { ...OwnSupplies_supply }\n      demands { ...OwnDemands_demand }\n      contacts { erasedAt ...ContactList_contact }\n    }\n    corrections(first: 50) { totalCount edges { node { ...OwnCorrections_correction } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnDemands_demand on DemandItem {\n    id kind spec validUntil expired state withheld\n    particulars { label text }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"): (typeof documents)["\n  fragment OwnDemands_demand on DemandItem {\n    id kind spec validUntil expired state withheld\n    particulars { label text }\n    product { ...ProductLink_product }\n    quantity { ...MeasureText_measure }\n    budget { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnFields_field on FieldValue {\n    field label period value visibility disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"): (typeof documents)["\n  fragment OwnFields_field on FieldValue {\n    field label period value visibility disputed settled\n    measure { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...SaidColumns_evidence }\n  }\n"): (typeof documents)["\n  fragment OwnPlacements_placement on PlacementItem {\n    id segmentId segmentName role\n    products { ...ProductLink_product }\n    evidence { ...SaidColumns_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnQualifications_qualification on Qualification {\n    id kind name number grantedOn validUntil state\n    evidence { ...SaidColumns_evidence }\n  }\n"): (typeof documents)["\n  fragment OwnQualifications_qualification on Qualification {\n    id kind name number grantedOn validUntil state\n    evidence { ...SaidColumns_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSupplies_supply on SupplyItem {\n    id kind spec leadTimeDays validUntil expired\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"): (typeof documents)["\n  fragment OwnSupplies_supply on SupplyItem {\n    id kind spec leadTimeDays validUntil expired\n    product { ...ProductLink_product }\n    capacity { ...MeasureText_measure }\n    spare { ...MeasureText_measure }\n    evidence { ...SaidColumns_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SaidColumns_evidence on Evidence {\n    rowKey streetName statedBy collectedOn ...EvidenceLink_evidence\n  }\n"): (typeof documents)["\n  fragment SaidColumns_evidence on Evidence {\n    rowKey streetName statedBy collectedOn ...EvidenceLink_evidence\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecidedNames($kind: NameKind!, $street: String, $after: String) {\n    names(kind: $kind, view: DECIDED, streetCode: $street, first: 50, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName segmentName uses everywhere\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query DecidedNames($kind: NameKind!, $street: String, $after: String) {\n    names(kind: $kind, view: DECIDED, streetCode: $street, first: 50, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName segmentName uses everywhere\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameQueue($kind: NameKind!, $view: NameView!, $street: String, $after: String) {\n    names(kind: $kind, view: $view, streetCode: $street, first: 20, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName streetNames segmentId segmentName uses\n          rows { rowVersionId firm place }\n          proposals { targetId name detail relation confidence reason certain }\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      otherCount\n    }\n  }\n"): (typeof documents)["\n  query NameQueue($kind: NameKind!, $view: NameView!, $street: String, $after: String) {\n    names(kind: $kind, view: $view, streetCode: $street, first: 20, after: $after) {\n      edges {\n        node {\n          id kind name column columnLabel streetName streetNames segmentId segmentName uses\n          rows { rowVersionId firm place }\n          proposals { targetId name detail relation confidence reason certain }\n          decision { outcome targetId targetName decidedBy decidedAt }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      otherCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideNames($decisions: [NameDecisionInput!]!, $operationId: ID!) {\n    decideNames(decisions: $decisions, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation DecideNames($decisions: [NameDecisionInput!]!, $operationId: ID!) {\n    decideNames(decisions: $decisions, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndecideNames($ids: [ID!]!, $operationId: ID!) {\n    undecideNames(ids: $ids, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation UndecideNames($ids: [ID!]!, $operationId: ID!) {\n    undecideNames(ids: $ids, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamesViewer { viewer { id role } }"): (typeof documents)["query NamesViewer { viewer { id role } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NewProductChains { industries { id name chains { id name } } }"): (typeof documents)["query NewProductChains { industries { id name chains { id name } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewProductSegments($id: ID!) { catalogue(chainId: $id) { segments { id name } } }\n"): (typeof documents)["\n  query NewProductSegments($id: ID!) { catalogue(chainId: $id) { segments { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Panorama_panorama on Panorama {\n    edition { number name date }\n    asOf\n    totals { ...Panorama_counts }\n    industries {\n      id name status\n      counts { ...Panorama_counts }\n      chains { chain { id name status } counts { ...Panorama_counts } segments segmentsWithFirms }\n    }\n  }\n  fragment Panorama_counts on CellCounts { firms makers leaders supplies demands }\n"): (typeof documents)["\n  fragment Panorama_panorama on Panorama {\n    edition { number name date }\n    asOf\n    totals { ...Panorama_counts }\n    industries {\n      id name status\n      counts { ...Panorama_counts }\n      chains { chain { id name status } counts { ...Panorama_counts } segments segmentsWithFirms }\n    }\n  }\n  fragment Panorama_counts on CellCounts { firms makers leaders supplies demands }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanoramaPage($at: String, $street: String) {\n    panorama(at: $at, streetCode: $street) { ...Panorama_panorama }\n  }\n"): (typeof documents)["\n  query PanoramaPage($at: String, $street: String) {\n    panorama(at: $at, streetCode: $street) { ...Panorama_panorama }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PeriodForms_period on Period { id name endsOn dueOn canChange }\n"): (typeof documents)["\n  fragment PeriodForms_period on Period { id name endsOn dueOn canChange }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPeriod($id: ID!, $dueOn: String!, $operationId: ID!) {\n    openPeriod(periodId: $id, dueOn: $dueOn, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation OpenPeriod($id: ID!, $dueOn: String!, $operationId: ID!) {\n    openPeriod(periodId: $id, dueOn: $dueOn, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePeriod($id: ID!, $dueOn: String!, $note: String!, $operationId: ID!) {\n    changePeriod(periodId: $id, dueOn: $dueOn, note: $note, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation ChangePeriod($id: ID!, $dueOn: String!, $note: String!, $operationId: ID!) {\n    changePeriod(periodId: $id, dueOn: $dueOn, note: $note, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressPage {\n    viewer { id role }\n    periods { id name startsOn endsOn dueOn daysLeft open note ...PeriodForms_period }\n  }\n"): (typeof documents)["\n  query ProgressPage {\n    viewer { id role }\n    periods { id name startsOn endsOn dueOn daysLeft open note ...PeriodForms_period }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeriodProgress($id: ID!) {\n    periodProgress(periodId: $id) {\n      street { code name } state handedInAt lateDays waiting returned approved\n      knownSegments segments rows freshRows medianAgeDays\n    }\n  }\n"): (typeof documents)["\n  query PeriodProgress($id: ID!) {\n    periodProgress(periodId: $id) {\n      street { code name } state handedInAt lateDays waiting returned approved\n      knownSegments segments rows freshRows medianAgeDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowTallies($street: String!, $period: ID!) {\n    rowTallies(streetCode: $street, periodId: $period) { revisionId title approvedAt rows inPeriod }\n  }\n"): (typeof documents)["\n  query RowTallies($street: String!, $period: ID!) {\n    rowTallies(streetCode: $street, periodId: $period) { revisionId title approvedAt rows inPeriod }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductInputs_input on ProductInput { reason product { ...ProductLink_product } }\n"): (typeof documents)["\n  fragment ProductInputs_input on ProductInput { reason product { ...ProductLink_product } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductPage(\n    $id: ID!, $at: String, $makersAfter: String, $suppliesAfter: String, $demandsAfter: String\n  ) {\n    product(id: $id, at: $at) {\n      id name aliases unit gbt4754\n      segments { id name chainId }\n      inputs { ...ProductInputs_input }\n      users { ...ProductInputs_input }\n      makers(first: 20, after: $makersAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProductPage(\n    $id: ID!, $at: String, $makersAfter: String, $suppliesAfter: String, $demandsAfter: String\n  ) {\n    product(id: $id, at: $at) {\n      id name aliases unit gbt4754\n      segments { id name chainId }\n      inputs { ...ProductInputs_input }\n      users { ...ProductInputs_input }\n      makers(first: 20, after: $makersAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CellButton_cell on CellDifference {\n    field label before now changed hidden\n    findings { id severity state }\n    comments { id state }\n  }\n"): (typeof documents)["\n  fragment CellButton_cell on CellDifference {\n    field label before now changed hidden\n    findings { id severity state }\n    comments { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CellPanel_cell on CellDifference {\n    field label address before now written hidden\n    findings { id ...FindingMark_finding }\n    comments { id ...CommentThread_comment }\n  }\n"): (typeof documents)["\n  fragment CellPanel_cell on CellDifference {\n    field label address before now written hidden\n    findings { id ...FindingMark_finding }\n    comments { id ...CommentThread_comment }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    commentCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation CommentCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    commentCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewMend($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n"): (typeof documents)["\n  mutation ReviewMend($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread_comment on Comment { id text state reply writtenBy writtenAt settledBy settledAt }\n"): (typeof documents)["\n  fragment CommentThread_comment on Comment { id text state reply writtenBy writtenAt settledBy settledAt }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComment($id: ID!, $text: String!, $operationId: ID!) {\n    answerComment(commentId: $id, text: $text, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation AnswerComment($id: ID!, $text: String!, $operationId: ID!) {\n    answerComment(commentId: $id, text: $text, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewSection_revision on Revision {\n    id adds changes removes confirms openComments canComment canMend canAnswer\n  }\n"): (typeof documents)["\n  fragment ReviewSection_revision on Revision {\n    id adds changes removes confirms openComments canComment canMend canAnswer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionDifferences($id: ID!, $after: String, $action: RowAction, $onlyCommented: Boolean!) {\n    revision(id: $id) {\n      id\n      differences(first: 20, after: $after, action: $action, onlyCommented: $onlyCommented) {\n        edges { node { rowVersionId ...RowBlock_row } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevisionDifferences($id: ID!, $after: String, $action: RowAction, $onlyCommented: Boolean!) {\n    revision(id: $id) {\n      id\n      differences(first: 20, after: $after, action: $action, onlyCommented: $onlyCommented) {\n        edges { node { rowVersionId ...RowBlock_row } }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowBlock_row on RowDifference {\n    rowKey rowVersionId formerVersionId formerSince list action sheet rowNumber enterpriseName\n    cells { field changed ...CellButton_cell ...CellPanel_cell }\n  }\n"): (typeof documents)["\n  fragment RowBlock_row on RowDifference {\n    rowKey rowVersionId formerVersionId formerSince list action sheet rowNumber enterpriseName\n    cells { field changed ...CellButton_cell ...CellPanel_cell }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApprovalPanel_revision on Revision { id rowCount canApprove canReturn openComments }\n"): (typeof documents)["\n  fragment ApprovalPanel_revision on Revision { id rowCount canApprove canReturn openComments }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRevision($id: ID!, $rowKeys: [ID!], $note: String, $operationId: ID!) {\n    approveRevision(revisionId: $id, rowKeys: $rowKeys, note: $note, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation ApproveRevision($id: ID!, $rowKeys: [ID!], $note: String, $operationId: ID!) {\n    approveRevision(revisionId: $id, rowKeys: $rowKeys, note: $note, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    returnRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation ReturnRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    returnRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalPreview($id: ID!, $rowKeys: [ID!]) {\n    approvalPreview(revisionId: $id, rowKeys: $rowKeys) {\n      cardsChanged newEnterprises placements supplies demands newDisputes toBePlaced openErrors openWarnings\n      changes {\n        segmentId segmentName chainId chainName\n        before { firms makers supplies demands sellers users servers verified aboveScale leaders }\n        after { firms makers supplies demands sellers users servers verified aboveScale leaders }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApprovalPreview($id: ID!, $rowKeys: [ID!]) {\n    approvalPreview(revisionId: $id, rowKeys: $rowKeys) {\n      cardsChanged newEnterprises placements supplies demands newDisputes toBePlaced openErrors openWarnings\n      changes {\n        segmentId segmentName chainId chainName\n        before { firms makers supplies demands sellers users servers verified aboveScale leaders }\n        after { firms makers supplies demands sellers users servers verified aboveScale leaders }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingRow_finding on Finding {\n    id code severity state sheet cell original message remedy rowVersionId\n    ...MendForm_finding\n  }\n"): (typeof documents)["\n  fragment FindingRow_finding on Finding {\n    id code severity state sheet cell original message remedy rowVersionId\n    ...MendForm_finding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionFindings($id: ID!, $severity: FindingSeverity, $after: String) {\n    revision(id: $id) {\n      id\n      findings(first: 50, after: $after, severity: $severity) {\n        edges { node { ...FindingRow_finding } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevisionFindings($id: ID!, $severity: FindingSeverity, $after: String) {\n    revision(id: $id) {\n      id\n      findings(first: 50, after: $after, severity: $severity) {\n        edges { node { ...FindingRow_finding } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MendForm_finding on Finding { id severity field original suggestions rowVersionId cell }\n"): (typeof documents)["\n  fragment MendForm_finding on Finding { id severity field original suggestions rowVersionId cell }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MendCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n"): (typeof documents)["\n  mutation MendCell($rowVersionId: ID!, $field: String!, $text: String!, $operationId: ID!) {\n    mendCell(rowVersionId: $rowVersionId, field: $field, text: $text, operationId: $operationId) { rowVersionId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmFinding($id: ID!, $operationId: ID!) {\n    confirmFinding(findingId: $id, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation ConfirmFinding($id: ID!, $operationId: ID!) {\n    confirmFinding(findingId: $id, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionFacts_revision on Revision {\n    createdAt createdBy submittedAt decidedAt decidedBy reason rowCount adds changes removes confirms\n    findingTotals { severity open total }\n    batch { id fileName sha256 bytes withdrawnAt revisionCount }\n  }\n"): (typeof documents)["\n  fragment RevisionFacts_revision on Revision {\n    createdAt createdBy submittedAt decidedAt decidedBy reason rowCount adds changes removes confirms\n    findingTotals { severity open total }\n    batch { id fileName sha256 bytes withdrawnAt revisionCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionPage($id: ID!) {\n    revision(id: $id) {\n      id title state canMend canApprove canSubmit\n      street { code name }\n      ...RevisionFacts_revision\n      ...SubmitPanel_revision\n      ...ReviewSection_revision\n      ...ApprovalPanel_revision\n      ...WithdrawPanel_revision\n      batch { skipped { ...SkippedRows_row } }\n      acts { ...ActList_act }\n    }\n  }\n"): (typeof documents)["\n  query RevisionPage($id: ID!) {\n    revision(id: $id) {\n      id title state canMend canApprove canSubmit\n      street { code name }\n      ...RevisionFacts_revision\n      ...SubmitPanel_revision\n      ...ReviewSection_revision\n      ...ApprovalPanel_revision\n      ...WithdrawPanel_revision\n      batch { skipped { ...SkippedRows_row } }\n      acts { ...ActList_act }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionRows($id: ID!, $after: String, $onlyWithFindings: Boolean!) {\n    revision(id: $id) {\n      id\n      rows(first: 50, after: $after, onlyWithFindings: $onlyWithFindings) {\n        edges {\n          node {\n            rowKey rowVersionId list action sheet rowNumber enterpriseName\n            findings { id severity state }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevisionRows($id: ID!, $after: String, $onlyWithFindings: Boolean!) {\n    revision(id: $id) {\n      id\n      rows(first: 50, after: $after, onlyWithFindings: $onlyWithFindings) {\n        edges {\n          node {\n            rowKey rowVersionId list action sheet rowNumber enterpriseName\n            findings { id severity state }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SkippedRows_row on SkippedRow { sheet rowNumber reason text }\n"): (typeof documents)["\n  fragment SkippedRows_row on SkippedRow { sheet rowNumber reason text }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SubmitPanel_revision on Revision {\n    id state rowCount canSubmit canDiscard openComments\n    findingTotals { severity open total }\n  }\n"): (typeof documents)["\n  fragment SubmitPanel_revision on Revision {\n    id state rowCount canSubmit canDiscard openComments\n    findingTotals { severity open total }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitRevision($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation SubmitRevision($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardRevision($id: ID!, $operationId: ID!) {\n    discardRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation DiscardRevision($id: ID!, $operationId: ID!) {\n    discardRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WithdrawPanel_revision on Revision {\n    id rowCount canWithdraw\n    batch { id fileName rowCount canWithdraw }\n  }\n"): (typeof documents)["\n  fragment WithdrawPanel_revision on Revision {\n    id rowCount canWithdraw\n    batch { id fileName rowCount canWithdraw }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation WithdrawRevision($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawRevision(revisionId: $id, reason: $reason, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBatch($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawBatch(batchId: $id, reason: $reason, operationId: $operationId) { id withdrawnAt }\n  }\n"): (typeof documents)["\n  mutation WithdrawBatch($id: ID!, $reason: String!, $operationId: ID!) {\n    withdrawBatch(batchId: $id, reason: $reason, operationId: $operationId) { id withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowPage($id: ID!) {\n    row(rowVersionId: $id) {\n      rowKey seesCorrections rowVersionId list action state fileName fileSha256 sheet rowNumber revisionId enterpriseId enterpriseName\n      street { code name }\n      cells { field label address original mended understood hidden erasedAt selfReported findings { ...FindingMark_finding } }\n      acts { ...ActList_act }\n      versions {\n        rowVersionId revisionId action state at statedBy decidedBy reason\n        changes { field label before now }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RowPage($id: ID!) {\n    row(rowVersionId: $id) {\n      rowKey seesCorrections rowVersionId list action state fileName fileSha256 sheet rowNumber revisionId enterpriseId enterpriseName\n      street { code name }\n      cells { field label address original mended understood hidden erasedAt selfReported findings { ...FindingMark_finding } }\n      acts { ...ActList_act }\n      versions {\n        rowVersionId revisionId action state at statedBy decidedBy reason\n        changes { field label before now }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($text: String!) { search(text: $text, first: 20) { kind id title subtitle matched } }\n"): (typeof documents)["\n  query SearchPage($text: String!) { search(text: $text, first: 20) { kind id title subtitle matched } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SegmentCounts_counts on CellCounts {\n    firms makers sellers users servers verified supplies demands leaders aboveScale\n  }\n"): (typeof documents)["\n  fragment SegmentCounts_counts on CellCounts {\n    firms makers sellers users servers verified supplies demands leaders aboveScale\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SegmentNeighbours_segment on Segment {\n    children { id name chainId }\n    feedsFrom { id name chainId }\n    feedsTo { id name chainId }\n  }\n"): (typeof documents)["\n  fragment SegmentNeighbours_segment on Segment {\n    children { id name chainId }\n    feedsFrom { id name chainId }\n    feedsTo { id name chainId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SegmentPage(\n    $id: ID!, $at: String, $street: String, $firmsAfter: String, $demandsAfter: String, $suppliesAfter: String\n  ) {\n    segment(id: $id, at: $at, streetCode: $street) {\n      id name stage aliases\n      chain { id name }\n      parent { id name }\n      counts { firms ...SegmentCounts_counts }\n      ...SegmentNeighbours_segment\n      products { ...SegmentProducts_product }\n      streets { ...StreetTotals_total }\n      placements(first: 20, after: $firmsAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query SegmentPage(\n    $id: ID!, $at: String, $street: String, $firmsAfter: String, $demandsAfter: String, $suppliesAfter: String\n  ) {\n    segment(id: $id, at: $at, streetCode: $street) {\n      id name stage aliases\n      chain { id name }\n      parent { id name }\n      counts { firms ...SegmentCounts_counts }\n      ...SegmentNeighbours_segment\n      products { ...SegmentProducts_product }\n      streets { ...StreetTotals_total }\n      placements(first: 20, after: $firmsAfter) {\n        edges { node { ...PlacementTable_placement } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      demands(first: 20, after: $demandsAfter) {\n        edges { node { ...DemandTable_demand } } pageInfo { hasNextPage endCursor } totalCount\n      }\n      supplies(first: 20, after: $suppliesAfter) {\n        edges { node { ...SupplyTable_supply } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SegmentProducts_product on ProductInSegment { id name aliases unit gbt4754 makers supplies demands }\n"): (typeof documents)["\n  fragment SegmentProducts_product on ProductInSegment { id name aliases unit gbt4754 makers supplies demands }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    viewer { id displayName role streetName mustChangePassword }\n    installation { name demo edition { number name date } }\n  }\n"): (typeof documents)["\n  query Shell {\n    viewer { id displayName role streetName mustChangePassword }\n    installation { name demo edition { number name date } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut }"): (typeof documents)["mutation SignOut { signOut }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SignInPage { installation { demo } }"): (typeof documents)["query SignInPage { installation { demo } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id } }\n"): (typeof documents)["\n  mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellSuggestions(\n    $street: String!, $list: ListKind!, $field: String!, $text: String!, $chain: String!, $firm: String!\n  ) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, chain: $chain, firm: $firm) {\n      text note fills { field text }\n    }\n  }\n"): (typeof documents)["\n  query CellSuggestions(\n    $street: String!, $list: ListKind!, $field: String!, $text: String!, $chain: String!, $firm: String!\n  ) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, chain: $chain, firm: $firm) {\n      text note fills { field text }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Confirmations {\n    revisions(state: SUBMITTED, first: 100) {\n      edges { node { id title rowCount confirms street { code name } } }\n    }\n  }\n"): (typeof documents)["\n  query Confirmations {\n    revisions(state: SUBMITTED, first: 100) {\n      edges { node { id title rowCount confirms street { code name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveConfirmations($ids: [ID!]!, $operationId: ID!) {\n    approveConfirmations(revisionIds: $ids, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation ApproveConfirmations($ids: [ID!]!, $operationId: ID!) {\n    approveConfirmations(revisionIds: $ids, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageDrafts($street: String!) {\n    drafts: revisions(streetCode: $street, state: DRAFT, first: 20) { edges { node { ...PageDraft } } }\n    returned: revisions(streetCode: $street, state: RETURNED, first: 20) { edges { node { ...PageDraft } } }\n  }\n"): (typeof documents)["\n  query PageDrafts($street: String!) {\n    drafts: revisions(streetCode: $street, state: DRAFT, first: 20) { edges { node { ...PageDraft } } }\n    returned: revisions(streetCode: $street, state: RETURNED, first: 20) { edges { node { ...PageDraft } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageDraft on Revision {\n    id batchId title rowCount adds changes removes reason\n    findingTotals { severity open }\n  }\n"): (typeof documents)["\n  fragment PageDraft on Revision {\n    id batchId title rowCount adds changes removes reason\n    findingTotals { severity open }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDraft($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation SubmitDraft($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmLists($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation ConfirmLists($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRows($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n"): (typeof documents)["\n  mutation ConfirmRows($street: String!, $scope: RowScopeInput!, $operationId: ID!) {\n    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StandingViewer { viewer { id role streetCode streetName } }"): (typeof documents)["query StandingViewer { viewer { id role streetCode streetName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingRow on StandingRow {\n    rowKey list enterpriseName enterpriseId rowVersionId action revisionId waits outdated attention\n    cells { field text former }\n    findings { field severity message remedy suggestions }\n  }\n"): (typeof documents)["\n  fragment StandingRow on StandingRow {\n    rowKey list enterpriseName enterpriseId rowVersionId action revisionId waits outdated attention\n    cells { field text former }\n    findings { field severity message remedy suggestions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { ...StandingRow }\n  }\n"): (typeof documents)["\n  mutation EditRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { ...StandingRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingRows($street: String!, $list: ListKind!, $attention: Boolean!, $text: String!, $after: String) {\n    standingRows(streetCode: $street, list: $list, attention: $attention, text: $text, after: $after) {\n      edges { node { ...StandingRow } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query StandingRows($street: String!, $list: ListKind!, $attention: Boolean!, $text: String!, $after: String) {\n    standingRows(streetCode: $street, list: $list, attention: $attention, text: $text, after: $after) {\n      edges { node { ...StandingRow } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StreetMatrix_matrix on StreetMatrix {\n    columns { id name within segments counts { firms makers demands } }\n    rows { street { code name } counts { firms makers demands } cells { firms makers demands coverage knownSegments } }\n    totals { firms makers demands }\n  }\n"): (typeof documents)["\n  fragment StreetMatrix_matrix on StreetMatrix {\n    columns { id name within segments counts { firms makers demands } }\n    rows { street { code name } counts { firms makers demands } cells { firms makers demands coverage knownSegments } }\n    totals { firms makers demands }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StreetMatrix($chainId: ID, $at: String) {\n    streetMatrix(chainId: $chainId, at: $at) { ...StreetMatrix_matrix }\n  }\n"): (typeof documents)["\n  query StreetMatrix($chainId: ID, $at: String) {\n    streetMatrix(chainId: $chainId, at: $at) { ...StreetMatrix_matrix }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TierCandidates($target: QualificationKind!, $at: String, $street: String, $after: String) {\n    tierCandidates(target: $target, at: $at, streetCode: $street, first: 20, after: $after) {\n      truncated\n      rule { ...RuleTable_rule }\n      firms {\n        edges { node { ...TierCandidate_firm } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query TierCandidates($target: QualificationKind!, $at: String, $street: String, $after: String) {\n    tierCandidates(target: $target, at: $at, streetCode: $street, first: 20, after: $after) {\n      truncated\n      rule { ...RuleTable_rule }\n      firms {\n        edges { node { ...TierCandidate_firm } } pageInfo { hasNextPage endCursor } totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TierCandidate_firm on TierCandidate {\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    holds { id name validUntil }\n    met missing unknown\n    requirements { ...RequirementList_requirement }\n  }\n"): (typeof documents)["\n  fragment TierCandidate_firm on TierCandidate {\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    holds { id name validUntil }\n    met missing unknown\n    requirements { ...RequirementList_requirement }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TierOverview($at: String) {\n    tierOverview(at: $at) {\n      asOf\n      rows { ...TierRow_row }\n      total { ...TierRow_row }\n      rules { ...RuleTable_rule }\n    }\n  }\n"): (typeof documents)["\n  query TierOverview($at: String) {\n    tierOverview(at: $at) {\n      asOf\n      rows { ...TierRow_row }\n      total { ...TierRow_row }\n      rules { ...RuleTable_rule }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TierRow_row on TierRow {\n    street { code name }\n    counts { kind firms }\n    expiring expired certificatesExpiring certificatesExpired\n  }\n"): (typeof documents)["\n  fragment TierRow_row on TierRow {\n    street { code name }\n    counts { kind firms }\n    expiring expired certificatesExpiring certificatesExpired\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QualificationTable_qualification on Qualification {\n    id kind name number grantedOn validUntil untilByRule state daysLeft\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    rule { id name }\n    evidence { ...EvidenceLink_evidence }\n  }\n"): (typeof documents)["\n  fragment QualificationTable_qualification on Qualification {\n    id kind name number grantedOn validUntil untilByRule state daysLeft\n    enterprise { streetName ...EnterpriseLink_enterprise }\n    rule { id name }\n    evidence { ...EvidenceLink_evidence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Qualifications(\n    $kinds: [QualificationKind!]!, $holding: QualificationState!, $at: String, $street: String, $after: String\n  ) {\n    qualifications(kinds: $kinds, state: $holding, at: $at, streetCode: $street, first: 50, after: $after) {\n      edges { node { ...QualificationTable_qualification } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"): (typeof documents)["\n  query Qualifications(\n    $kinds: [QualificationKind!]!, $holding: QualificationState!, $at: String, $street: String, $after: String\n  ) {\n    qualifications(kinds: $kinds, state: $holding, at: $at, streetCode: $street, first: 50, after: $after) {\n      edges { node { ...QualificationTable_qualification } } pageInfo { hasNextPage endCursor } totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequirementList_requirement on TierRequirement {\n    title outcome\n    criteria { text note outcome found evidence { ...EvidenceLink_evidence } }\n  }\n"): (typeof documents)["\n  fragment RequirementList_requirement on TierRequirement {\n    title outcome\n    criteria { text note outcome found evidence { ...EvidenceLink_evidence } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleTable_rule on TierRule { id tier name number inForceFrom validity unchecked origin }\n"): (typeof documents)["\n  fragment RuleTable_rule on TierRule { id tier name number inForceFrom validity unchecked origin }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }\n  }\n"): (typeof documents)["\n  query VisitSuggestions($street: String!, $list: ListKind!, $field: String!, $text: String!, $firm: String!) {\n    cellSuggestions(streetCode: $street, list: $list, field: $field, text: $text, firm: $firm) { text note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitViewer { viewer { id role streetCode streetName } }"): (typeof documents)["query VisitViewer { viewer { id role streetCode streetName } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirmRows($street: String!, $firm: String!) {\n    SUPPLY: standingRows(streetCode: $street, list: SUPPLY, text: $firm) { edges { node { ...FirmRow } } }\n    DEMAND: standingRows(streetCode: $street, list: DEMAND, text: $firm) { edges { node { ...FirmRow } } }\n  }\n"): (typeof documents)["\n  query FirmRows($street: String!, $firm: String!) {\n    SUPPLY: standingRows(streetCode: $street, list: SUPPLY, text: $firm) { edges { node { ...FirmRow } } }\n    DEMAND: standingRows(streetCode: $street, list: DEMAND, text: $firm) { edges { node { ...FirmRow } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FirmRow on StandingRow { rowKey enterpriseName waits cells { field text } }"): (typeof documents)["fragment FirmRow on StandingRow { rowKey enterpriseName waits cells { field text } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VisitRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { rowKey revisionId }\n  }\n"): (typeof documents)["\n  mutation VisitRows($street: String!, $list: ListKind!, $edits: [RowEditInput!]!, $operationId: ID!) {\n    editRows(streetCode: $street, list: $list, edits: $edits, operationId: $operationId) { rowKey revisionId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitVisit($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"): (typeof documents)["\n  mutation SubmitVisit($id: ID!, $operationId: ID!) {\n    submitRevision(revisionId: $id, operationId: $operationId) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkbenchPage {\n    viewer { id role streetCode }\n    workbench {\n      greeting\n      items { code title detail count href }\n      recentActs { ...ActList_act }\n      streets { street { code name } firms lastApprovedAt openRevisions }\n    }\n  }\n"): (typeof documents)["\n  query WorkbenchPage {\n    viewer { id role streetCode }\n    workbench {\n      greeting\n      items { code title detail count href }\n      recentActs { ...ActList_act }\n      streets { street { code name } firms lastApprovedAt openRevisions }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;