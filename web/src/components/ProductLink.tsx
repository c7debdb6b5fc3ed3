'use client';

import { useAsOf } from '@/components/as-of';
import { Link } from '@/components/Link';
import { graphql } from '@/generated';
import type { ProductLink_ProductFragment } from '@/generated/graphql';

graphql(`
  fragment ProductLink_product on ProductBrief { id text name }
`);

/** A product as it was written; the catalogue's name beside it when that differs. */
export function ProductLink({ product }: { product: ProductLink_ProductFragment }) {
  const { link } = useAsOf();
  if (!product.id) {
    return (
      <>
        {product.text || '未填'}
        {product.text && <span className="tag">待归类</span>}
      </>
    );
  }
  const name = product.name ?? product.text;
  return (
    <span className="text-links">
      <Link href={link(`/products/${product.id}`)}>{name}</Link>
      {product.text && product.text !== name && <span className="muted">(原文 {product.text})</span>}
    </span>
  );
}
