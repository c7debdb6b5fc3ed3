import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './account/account.resolver.ts';
import { AuditResolver } from './audit/audit.resolver.ts';
import { BatchResolver } from './batch/batch.resolver.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { ChainResolver } from './chain/chain.resolver.ts';
import { CommentResolver } from './comment/comment.resolver.ts';
import { ComparisonResolver } from './comparison/comparison.resolver.ts';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { CorrectionResolver } from './correction/correction.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { DemandResolver } from './demand/demand.resolver.ts';
import { DigestResolver } from './digest/digest.resolver.ts';
import { DisputeResolver } from './dispute/dispute.resolver.ts';
import { EditionResolver } from './edition/edition.resolver.ts';
import { EnterpriseResolver } from './enterprise/enterprise.resolver.ts';
import { ErasureResolver } from './erasure/erasure.resolver.ts';
import { HandOverResolver } from './hand-over/hand-over.resolver.ts';
import { IdentityResolver } from './identity/identity.resolver.ts';
import { IndustryResolver } from './industry/industry.resolver.ts';
import { InstallationResolver } from './installation/installation.resolver.ts';
import { InvitationResolver } from './invitation/invitation.resolver.ts';
import { JobResolver } from './job/job.resolver.ts';
import { LayoutResolver } from './layout/layout.resolver.ts';
import { MatchResolver } from './match/match.resolver.ts';
import { NameResolver } from './name/name.resolver.ts';
import { PanoramaResolver } from './panorama/panorama.resolver.ts';
import { PeriodResolver } from './period/period.resolver.ts';
import { ProductResolver } from './product/product.resolver.ts';
import { BatchPiecesResolver } from './revision/batch-pieces.resolver.ts';
import { RevisionResolver } from './revision/revision.resolver.ts';
import { RowResolver } from './row/row.resolver.ts';
import { RowDifferenceResolver } from './row-difference/row-difference.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SegmentResolver } from './segment/segment.resolver.ts';
import type { Services } from './services.ts';
import { SessionResolver } from './session/session.resolver.ts';
import { StandingListResolver } from './standing-list/standing-list.resolver.ts';
import { StreetResolver } from './street/street.resolver.ts';
import { StreetMatrixResolver } from './street-matrix/street-matrix.resolver.ts';
import { TierResolver } from './tier/tier.resolver.ts';
import { WorkbenchResolver } from './workbench/workbench.resolver.ts';

type ResolverClass = new (services: Services) => object;

/**
 * Every resolver of the service. To add one: write a class with `@Resolver()` and
 * `constructor(private readonly services: Services) {}`, and name it here.
 */
const resolvers: NonEmptyArray<ResolverClass> = [
  SessionResolver,
  AccountResolver,
  AuditResolver,
  JobResolver,
  BatchResolver,
  CatalogueResolver,
  ChainResolver,
  ComparisonResolver,
  CommentResolver,
  ConsentResolver,
  CorrectionResolver,
  CoverageResolver,
  DemandResolver,
  DigestResolver,
  DisputeResolver,
  EditionResolver,
  EnterpriseResolver,
  ErasureResolver,
  IdentityResolver,
  HandOverResolver,
  IndustryResolver,
  InstallationResolver,
  InvitationResolver,
  LayoutResolver,
  MatchResolver,
  NameResolver,
  PanoramaResolver,
  PeriodResolver,
  ProductResolver,
  BatchPiecesResolver,
  RevisionResolver,
  RowDifferenceResolver,
  RowResolver,
  SearchResolver,
  SegmentResolver,
  StandingListResolver,
  StreetMatrixResolver,
  StreetResolver,
  TierResolver,
  WorkbenchResolver,
];

/** The executable schema; each resolver class is instantiated once with the services. */
export function createSchema(services: Services): GraphQLSchema {
  return build((resolver) => new resolver(services));
}

/** The schema for its text only: no resolver may run. */
export function describeSchema(): GraphQLSchema {
  return build((resolver) => {
    throw new Error(`${resolver.name} asked for in a schema that is only described`);
  });
}

function build(create: (resolver: ResolverClass) => object): GraphQLSchema {
  // A field without a resolver of its own is a plain property: graphql-jit then reads it without a call.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const instances = new Map<ResolverClass, object>();
  return buildSchemaSync({
    resolvers,
    validate: false,
    container: {
      get: (resolver: ResolverClass) => {
        const instance = instances.get(resolver) ?? create(resolver);
        instances.set(resolver, instance);
        return instance;
      },
    },
  });
}
