interface AmountInputProps {
  label: string;
  amount: string;
  unit: string;
  testId: string;
  onAmount: (text: string) => void;
  onUnit: (text: string) => void;
}

/** A quantity with its unit, side by side. */
export function AmountInput({ label, amount, unit, testId, onAmount, onUnit }: AmountInputProps) {
  return (
    <div className="amount">
      <label>
        {label}
        <input
          value={amount}
          maxLength={60}
          data-testid={testId}
          onChange={(event) => onAmount(event.target.value)}
        />
      </label>
      <label>
        单位
        <input
          value={unit}
          maxLength={20}
          data-testid={`${testId}-unit`}
          onChange={(event) => onUnit(event.target.value)}
        />
      </label>
    </div>
  );
}
