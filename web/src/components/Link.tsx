import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link within the product. It fetches nothing before it is followed: pages here have hundreds of links, and reading
 * all their pages ahead would ask the service as often.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
