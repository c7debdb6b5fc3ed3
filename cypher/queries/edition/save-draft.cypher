// What an administrator changed in a draft.
// params: number, wanted, choices
// returns:
MATCH (draft:Edition {number: $number})
SET draft.wanted = $wanted, draft.choices = $choices
