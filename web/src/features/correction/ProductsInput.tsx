'use client';

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/Button';
import { type Offered, SuggestInput } from '@/components/SuggestInput';
import { productsOf, productsText } from '@/features/correction/correction-cells';

interface ProductsInputProps {
  label: ReactNode;
  value: string;
  offer: (text: string) => Promise<Offered[]>;
  onChange: (text: string) => void;
}

/** The products of a placement: end one, add one. */
export function ProductsInput({ label, value, offer, onChange }: ProductsInputProps) {
  const [typed, setTyped] = useState('');
  const products = productsOf(value);
  const add = () => {
    if (typed.trim() === '') return;
    onChange(productsText([...new Set([...products, ...productsOf(typed)])]));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="products-input" data-testid="cell-products">
      <span>{label}</span>
      <ul>
        {products.map((product) => (
          <li key={product}>
            {product}{' '}
            <button
              type="button"
              className="link"
              aria-label={`不再有 ${product}`}
              onClick={() => onChange(productsText(products.filter((one) => one !== product)))}
            >
              不再有
            </button>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field within adds */}
      <div className="amount" onKeyDown={onKeyDown}>
        <SuggestInput label="新增产品" value={typed} testId="add-product" offer={offer} onChange={setTyped} />
        <Button small data-testid="add-product-button" disabled={typed.trim() === ''} onClick={add}>
          加上
        </Button>
      </div>
    </div>
  );
}
