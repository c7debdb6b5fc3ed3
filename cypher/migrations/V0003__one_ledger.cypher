// The single node that every act locks first, so that acts are numbered and projected one after the other.
MERGE (ledger:Ledger {id: 'ledger'}) ON CREATE SET ledger.sequence = 0, ledger.at = 0;
