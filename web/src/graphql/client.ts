import { Client, cacheExchange, fetchExchange } from 'urql';

/** The one GraphQL client. Pages show what is kept at once and ask again behind it. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  requestPolicy: 'cache-and-network',
  preferGetMethod: false,
  // The header keeps browsers from sending the request for another site's page without asking first.
  fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
});
