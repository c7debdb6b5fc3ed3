// The firms whose consents an act has changed since another one, with what they consent to now, some at a time. A firm
// that counts for another one consents to nothing meanwhile; one that a list says does not want to be put in touch with
// others, not to its contacts.
// params: since, forever, limit
// returns: sequence, enterpriseId, given
MATCH (changed:Consent)
WHERE changed.sequence > $since
WITH changed ORDER BY changed.sequence LIMIT $limit
RETURN changed.sequence AS sequence, changed.enterpriseId AS enterpriseId,
       COLLECT {
         MATCH (consent:Consent {enterpriseId: changed.enterpriseId})
         WHERE consent.shownTo = $forever
           AND NOT EXISTS {
             MATCH (:Enterprise {id: changed.enterpriseId})-[merged:MERGED_INTO]->() WHERE merged.shownTo = $forever
           }
           AND NOT (consent.field = 'contact' AND EXISTS {
             MATCH (:Enterprise {id: changed.enterpriseId})<-[:OF_ENTERPRISE]-(fact:FieldValue)
                   -[:STATED_BY]->(version:RowVersion)
             WHERE fact.shownTo = $forever AND version.values CONTAINS '"consentMatch":false'
           })
         RETURN consent {.field, .audience}
       } AS given
ORDER BY sequence
